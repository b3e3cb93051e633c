"""Counts of annotations, by document, tag and annotator, kept up to date in the time that the change itself took."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.app.cards import Counts
from annotator.app.project import Changed
from annotator.domain.annotation import Annotation
from annotator.domain.counted import Stretch, is_aside, set_aside
from annotator.domain.document import Document
from annotator.domain.evidence import unsupported
from annotator.domain.people import Annotator
from annotator.domain.review import ReviewSession
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.team import Completion, Team
from annotator.domain.visibility import hidden_documents

_FOOTING = (Team, Completion, ReviewSession, Annotator, Document)
"""What decides who sees what."""
MANY = 2_000
"""Annotations above which counting all of them in one pass is quicker than counting each."""


class _Share(NamedTuple):
    """What one annotation adds to its document's counts."""

    document: str
    tag: str
    creator: str
    lacks: bool


@dataclass(slots=True)
class _Sums:
    all: Counter[tuple[str, str]] = field(default_factory=Counter)
    lacking: Counter[tuple[str, str]] = field(default_factory=Counter)


class Tally:
    """The numbers beside documents, on chips and in the status bar.

    Annotations in boilerplate and in block quotations are left out.
    """

    def __init__(self, now: Snapshot) -> None:
        self._now = now
        self._skip: dict[str, list[Stretch]] = {}
        self._shares: dict[str, _Share] = {}
        self._sums: dict[str, _Sums] = {}
        for document in now.documents.values():
            self._skip[document.id] = set_aside(document)
        self._hidden = hidden_documents(now)
        self._count_all()

    def take(self, changed: Changed) -> None:
        """Follow one txn."""
        touched = list(self._touched(changed))
        if len(touched) > MANY and len(touched) * 4 > len(self._shares):
            self._count_anew()
            return
        for id in touched:
            self._forget(id)
            annotation = self._now.annotations.get(id)
            if annotation is not None:
                self._count(annotation)

    def become(self, other: "Tally") -> bool:
        """Takes over what another one has counted of the state as it is now, and gives it what it had itself; whether
        others than before can be seen."""
        for name in ("_hidden", "_skip", "_shares", "_sums"):
            mine, its = getattr(self, name), getattr(other, name)
            setattr(self, name, its)
            setattr(other, name, mine)
        return other._hidden != self._hidden

    @property
    def bulk(self) -> tuple[Collection[object], ...]:
        """What may be large in it, for who lets go of it."""
        return (self._shares,)

    def look_again(self, changed: Changed | None = None) -> bool:
        """Counts anew where others than before can be seen, after a txn that may have changed that, or because another
        one acts now (None). Returns whether there was anything to do."""
        if changed is not None and not any(isinstance(after, _FOOTING) for _, after in changed.entities):
            return False
        before, self._hidden = self._hidden, hidden_documents(self._now)
        others = before ^ self._hidden
        if changed is None or any(isinstance(after, Annotator) for _, after in changed.entities):
            others |= self._hidden  # what is mine may be another's now
        if others:
            self._recount(others)
        return bool(others)

    def _recount(self, documents: Collection[str]) -> None:
        if sum(len(self._now.annotations_of(document)) for document in documents) > MANY:
            self._count_anew()
            return
        for id in [id for id, share in self._shares.items() if share.document in documents]:
            del self._shares[id]
        for document in documents:
            self._sums.pop(document, None)
            for annotation in self._now.annotations_of(document):
                self._count(annotation)

    def counts(self, document: str, annotator: str = "") -> Counts:
        """The numbers of one document, of all annotators or of one."""
        sums = self._sums.get(document)
        if sums is None:
            return Counts()
        by_annotator: Counter[str] = Counter()
        for creator, count in _grouped(sums.all, 1).items():
            by_annotator[self._now.person(creator)] += count
        wanted = self._ids_in(sums, annotator) if annotator else None
        by_tag = _grouped(sums.all, 0, wanted)
        lacking = _grouped(sums.lacking, 0, wanted)
        return Counts(sum(by_tag.values()), by_tag, by_annotator, sum(lacking.values()), lacking)

    def by_tag(self, document: str) -> Mapping[str, int]:
        """How many annotations of each tag a document has."""
        sums = self._sums.get(document)
        return _grouped(sums.all, 0) if sums else {}

    def by_creator(self, document: str) -> Mapping[str, int]:
        """How many annotations of a document each annotator id has made."""
        sums = self._sums.get(document)
        return _grouped(sums.all, 1) if sums else {}

    def lacking(self, document: str) -> int:
        """How many annotations of a document want evidence and have none."""
        sums = self._sums.get(document)
        return sum(sums.lacking.values()) if sums else 0

    def _ids_in(self, sums: _Sums, annotator: str) -> frozenset[str]:
        person = self._now.person(annotator)
        return frozenset(creator for _, creator in sums.all if self._now.person(creator) == person)

    def _touched(self, changed: Changed) -> Iterable[str]:
        found: dict[str, None] = {}
        for before, after in changed.entities:
            if isinstance(after, Annotation):
                found[after.id] = None
            elif isinstance(after, EvidenceLink):
                found[after.annotation] = None
                if isinstance(before, EvidenceLink):
                    found[before.annotation] = None
                if self._now.get("source", after.source) is None:
                    found |= self._linked(after.source)  # a deleted source stays only while others link to it
            elif isinstance(after, Source):
                found |= self._linked(after.id)
            elif isinstance(after, Document):
                found |= self._reread(before, after)
        return found

    def _linked(self, source: str) -> dict[str, None]:
        return dict.fromkeys(link.annotation for link in self._now.links_to(source))

    def _reread(self, before: object, after: Document) -> dict[str, None]:
        if isinstance(before, Document) and before.blocks == after.blocks and before.deleted_by == after.deleted_by:
            return {}
        self._skip[after.id] = set_aside(after)
        return dict.fromkeys(annotation.id for annotation in self._now.annotations_of(after.id))

    def _count_anew(self) -> None:
        self._shares.clear()
        self._sums.clear()
        self._count_all()

    def _count_all(self) -> None:
        """What ``_count`` does for each, with the links looked through once: a hundred thousand in a quarter second."""
        now, shares = self._now, self._shares
        sources = now.sources
        good = [link for link in now.links.values() if link.source in sources]
        linked = {
            "any": {link.annotation for link in good},
            "supports": {link.annotation for link in good if link.stance == "supports"},
        }
        wants = {
            tag.id: linked["supports" if tag.evidence == "supports" else "any"]
            for tag in now.tags.values()
            if tag.evidence
        }
        for id, annotation in now.annotations.items():
            skip = self._skip.get(annotation.document)
            if skip and is_aside(skip, annotation.start, annotation.end):
                continue
            has = wants.get(annotation.tag)
            shares[id] = _Share(
                annotation.document, annotation.tag, annotation.creator, has is not None and id not in has
            )
        for share, count in Counter(shares.values()).items():
            self._add(share, count)

    def _count(self, annotation: Annotation) -> None:
        if is_aside(self._skip.get(annotation.document, ()), annotation.start, annotation.end):
            return
        lacks = unsupported(self._now, annotation)
        share = _Share(annotation.document, annotation.tag, annotation.creator, lacks)
        self._shares[annotation.id] = share
        self._add(share, 1)

    def _forget(self, id: str) -> None:
        share = self._shares.pop(id, None)
        if share is not None:
            self._add(share, -1)

    def _add(self, share: _Share, by: int) -> None:
        sums = self._sums.get(share.document)
        if sums is None:
            sums = self._sums[share.document] = _Sums()
        sums.all[share.tag, share.creator] += by
        if share.lacks:
            sums.lacking[share.tag, share.creator] += by


def _grouped(counter: Counter[tuple[str, str]], part: int, creators: Collection[str] | None = None) -> dict[str, int]:
    found: dict[str, int] = {}
    for key, count in counter.items():
        if count and (creators is None or key[1] in creators):
            found[key[part]] = found.get(key[part], 0) + count
    return found
