"""How often the right passage is among the first ones that are found for a claim, in one text."""

from collections.abc import Iterable

from annotator.domain.finding.claim import weights
from annotator.domain.finding.ranking import Row, Window, windows, worth
from annotator.domain.finding.units import indexed
from tests.finding.own_claims import REPORTS, Claim

FIRST = 5


def best(text: str, claim: str, most: int = FIRST) -> list[Window]:
    """The passages of a text for a claim, as a project finds them in a snapshot."""
    wanted = weights(claim)
    sentences = list(indexed(text))
    frequency = {term: sum(term in terms for _, _, terms in sentences) for term in wanted}
    values = worth(wanted, frequency, len(sentences))
    rows = [
        Row(number, "text", start, end, len(terms), tuple(term for term in wanted if term in terms))
        for number, (start, end, terms) in enumerate(sentences)
    ]
    return windows(rows, values, most)


def recall_in_reports(claims: Iterable[Claim]) -> float:
    """The share of claims whose sentence is in one of the first passages."""
    hits = []
    for name, claim, words in claims:
        text = report(name)
        at = text.index(words)
        hits.append(any(window.start <= at < window.end for window in best(text, claim)))
    return sum(hits) / len(hits)


def report(name: str) -> str:
    """A report with a line for each paragraph."""
    return "\n".join(" ".join(paragraph.split()) for paragraph in REPORTS[name].strip().split("\n\n"))
