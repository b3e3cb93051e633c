"""Which annotations the cards show, in what order, and the counts on the filter chips."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from annotator.domain.annotation import Annotation
from annotator.domain.counted import is_aside, set_aside
from annotator.domain.document import Document
from annotator.domain.evidence import unsupported
from annotator.domain.snapshot import Snapshot

Place = tuple[int, int, int, str]


class Order(Enum):
    """How the cards are sorted."""

    TEXT = "text"
    TAG = "tag"
    SOURCE = "source"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class CardFilter:
    """What is shown: everything, or one tag, or what lacks a source; and of all annotators, or of one."""

    tag: str = ""
    no_source: bool = False
    annotator: str = ""

    def shows(self, now: Snapshot, annotation: Annotation) -> bool:
        """Whether an annotation passes."""
        return (
            (not self.tag or annotation.tag == self.tag)
            and (not self.annotator or now.person(annotation.creator) == now.person(self.annotator))
            and (not self.no_source or unsupported(now, annotation))
        )


@dataclass(frozen=True, slots=True)
class Counts:
    """The numbers on the chips and in the status bar, for one document's annotations outside of boilerplate and block
    quotations.

    ``by_annotator`` counts people: whoever has several ids is counted under the one that stands for them.
    """

    total: int = 0
    by_tag: Mapping[str, int] = field(default_factory=dict)
    by_annotator: Mapping[str, int] = field(default_factory=dict)
    no_source: int = 0
    no_source_by_tag: Mapping[str, int] = field(default_factory=dict)


def cards(now: Snapshot, document: str, shown: CardFilter, order: Order = Order.TEXT) -> list[Annotation]:
    """A document's annotations that pass the filter, in the given order (ties in text order)."""
    found = [annotation for annotation in now.annotations_of(document) if shown.shows(now, annotation)]
    if order is not Order.TEXT:
        found.sort(key=place(now, order))
    return found


def place(now: Snapshot, order: Order) -> Callable[[Annotation], Place]:
    """The key that sorts annotations into an order; it never ties, so that one more card can be put in its place."""
    if order is Order.TAG:
        position = {tag.id: number for number, tag in enumerate(now.tags_in_order())}
        return lambda a: (position.get(a.tag, len(position)), a.start, -a.end, a.id)
    if order is Order.SOURCE:
        return lambda a: (_evidence(now, a), a.start, -a.end, a.id)
    if order is Order.TIME:
        return lambda a: (-a.created, a.start, -a.end, a.id)
    return lambda a: (0, a.start, -a.end, a.id)


def _evidence(now: Snapshot, annotation: Annotation) -> int:
    """0: lacks a source, 1: has none and wants none, 2: has one."""
    if unsupported(now, annotation):
        return 0
    return 2 if now.links_of(annotation.id) else 1


def counts(now: Snapshot, document: Document, annotator: str = "") -> Counts:
    """Counts over one document; annotations that lie in its boilerplate or in a block quotation are left out."""
    skip = set_aside(document)
    by_tag: Counter[str] = Counter()
    by_annotator: Counter[str] = Counter()
    lacking: Counter[str] = Counter()
    for annotation in now.annotations_of(document.id):
        if is_aside(skip, annotation.start, annotation.end):
            continue
        person = now.person(annotation.creator)
        by_annotator[person] += 1
        if annotator and person != now.person(annotator):
            continue
        by_tag[annotation.tag] += 1
        if unsupported(now, annotation):
            lacking[annotation.tag] += 1
    return Counts(by_tag.total(), by_tag, by_annotator, lacking.total(), lacking)
