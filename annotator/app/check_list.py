"""What is to be looked at in a project, as a list for people: in words, with what was quoted and where."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from annotator.app.quote_checks import QuoteChecks
from annotator.domain.checks import KINDS, CheckKind, Finding, findings
from annotator.domain.snapshot import Snapshot

SENTENCES: Mapping[CheckKind, str] = {
    "unsupported fact": "A fact without a supporting source",
    "verdict against evidence": "A verdict that its evidence does not carry",
    "quote not found": "A quote that is not in its source",
    "quote differs": "A quote that its source has in other words",
    "verdict older than evidence": "A verdict older than its newest evidence",
    "one origin": "Only one independent source",
    "no verdict": "A claim without a verdict",
    "no holder": "A claim without a holder",
    "ungraded source": "A cited source without a grade",
    "marked twice": "The same passage marked twice by one person",
    "two tags": "Two tags on the same passage by one person",
    "in boilerplate": "A passage in what the outlet puts under every article",
}


def check_list(now: Snapshot) -> list[Finding]:
    """All findings of a project; quotes are compared with the texts of their sources."""
    quotes = QuoteChecks()
    return list(findings(now, lambda link: quotes.of(now, link)))


def as_json(now: Snapshot, found: Sequence[Finding]) -> list[dict[str, Any]]:
    """Each as an object: kind, what it says, the id and the words of what it is about, place (code points), others."""
    return [
        {
            "kind": each.kind,
            "text": SENTENCES[each.kind],
            "subject": each.subject,
            "words": words_of(now, each),
            "document": each.document,
            "start": each.start if each.document else None,
            "others": list(each.others),
            "detail": each.detail,
            "annotator": now.name_of(each.creator) if each.creator else "",
        }
        for each in found
    ]


def as_lines(now: Snapshot, found: Sequence[Finding], most: int = 3) -> Iterator[str]:
    """For a terminal: each kind with its number and the first ones."""
    counts = Counter(each.kind for each in found)
    for kind in KINDS:
        if counts[kind]:
            yield f"{SENTENCES[kind]}: {counts[kind]}"
            first = [each for each in found if each.kind == kind][:most]
            yield from (f"    {_short(words_of(now, each))}" for each in first)


def words_of(now: Snapshot, found: Finding) -> str:
    """The passage or the title of what a finding is about; "" if it is not there any more."""
    annotation = now.annotations.get(found.subject)
    if annotation is not None:
        return annotation.exact
    source = now.sources.get(found.subject)
    return source.title if source is not None else ""


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 100 else line[:99] + "…"
