"""The evidence board: which source does what to which claim."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from annotator.domain.annotation import VERDICTS, Annotation
from annotator.domain.evidence import lacks_source
from annotator.domain.independence import origins
from annotator.domain.shelves import shelves
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import STANCES, EvidenceLink, Source

Order = Literal["text", "verdict", "sources", "disagreement"]
ORDERS: tuple[Order, ...] = ("text", "verdict", "sources", "disagreement")
Wanted = Literal["", "supports", "refutes", "context", "both", "missing"]
"""Rows by their evidence: with a link of a stance, with some that support and some that refute, without what the tag
wants."""
NO_VERDICT = "none"


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """Which annotations are rows. Empty strings leave open. ``verdict`` may be ``NO_VERDICT``."""

    document: str = ""
    collection: str = ""
    person: str = ""
    tag: str = ""
    evidence: Wanted = ""
    verdict: str = ""


class Counts(NamedTuple):
    """How many, by what they do to the claim."""

    supports: int = 0
    refutes: int = 0
    context: int = 0

    @property
    def disagreement(self) -> int:
        """How evenly it is for and against: 0 unless there is both."""
        return min(self.supports, self.refutes)


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A claim. ``links`` are by the id of their main source; ``independent`` counts the sources' origins by stance,
    ``origins`` all of them, each once."""

    annotation: Annotation
    links: Mapping[str, Sequence[EvidenceLink]]
    independent: Counts
    origins: int

    def counts(self, source: str) -> Counts:
        """How many links of each stance a source has to the claim."""
        return _counts(link.stance for link in self.links.get(source, ()))


@dataclass(frozen=True, slots=True)
class EvidenceBoard:
    """``sources`` are those that are cited in any of the rows (main sources only), the most cited first."""

    rows: Sequence[BoardRow]
    sources: Sequence[Source]


def evidence_board(now: Snapshot, wanted: BoardFilter | None = None, order: Order = "text") -> EvidenceBoard:
    """The annotations whose tag wants evidence, against the sources that are linked to them.

    A link to a duplicate counts with its main source; one whose source is gone does not count.
    """
    wanted = wanted or BoardFilter()
    group = {id: key for key, ids in origins(now, now.sources).items() for id in ids}
    places = {id: at for at, id in enumerate(sorted(now.documents, key=lambda d: (now.documents[d].title, d)))}
    rows = [
        row for annotation in _annotations(now, wanted)
        if _fits(now, row := _row(now, annotation, group), wanted.evidence)
    ]  # fmt: skip

    def in_text(row: BoardRow) -> tuple[Any, ...]:
        each = row.annotation
        return places.get(each.document, len(places)), each.start, each.end, each.id

    rows.sort(key=in_text)
    if order != "text":
        rows.sort(key=_KEYS[order])
    cited = Counter(source for row in rows for source, links in row.links.items() for _ in links)
    sources = [now.sources[id] for id in cited]
    sources.sort(key=lambda source: (-cited[source.id], source.title.casefold(), source.id))
    return EvidenceBoard(rows, sources)


def _annotations(now: Snapshot, wanted: BoardFilter) -> Iterator[Annotation]:
    within = shelves(now).documents(wanted.collection) if wanted.collection else None
    tags = {tag.id for tag in now.tags.values() if tag.evidence and wanted.tag in ("", tag.id)}
    verdict = "" if wanted.verdict == NO_VERDICT else wanted.verdict
    for each in now.annotations_of(wanted.document) if wanted.document else now.annotations.values():
        if each.tag not in tags or each.document not in now.documents:
            continue
        if within is not None and each.document not in within:
            continue
        if wanted.person and now.person(each.creator) != wanted.person:
            continue
        if not wanted.verdict or each.verdict == verdict:
            yield each


def _row(now: Snapshot, annotation: Annotation, group: Mapping[str, str]) -> BoardRow:
    links: dict[str, list[EvidenceLink]] = {}
    kinds: dict[str, set[str]] = {}
    for link in now.links_of(annotation.id):
        main = now.main_source(link.source)
        if main in now.sources:
            links.setdefault(main, []).append(link)
            kinds.setdefault(link.stance, set()).add(group.get(main, main))
    apart = Counts(*(len(kinds.get(stance, ())) for stance in STANCES))
    return BoardRow(annotation, links, apart, len(set().union(*kinds.values())))


def _fits(now: Snapshot, row: BoardRow, wanted: Wanted) -> bool:
    match wanted:
        case "":
            return True
        case "missing":
            return lacks_source(row.annotation, now.tags, (link for links in row.links.values() for link in links))
        case "both":
            return row.independent.disagreement > 0
    return bool(row.independent[STANCES.index(wanted)])


def _counts(stances: Iterator[str]) -> Counts:
    found = Counter(stances)
    return Counts(*(found[stance] for stance in STANCES))


_KEYS: Mapping[Order, Callable[[BoardRow], Any]] = {
    "verdict": lambda row: (*VERDICTS, "").index(row.annotation.verdict) if row.annotation.verdict in VERDICTS else 99,
    "sources": lambda row: -row.origins,
    "disagreement": lambda row: (-row.independent.disagreement, -row.independent.refutes),
}
"""The text's order stays where these are equal."""
