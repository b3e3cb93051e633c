"""One article, two texts: the same article that was fetched or extracted otherwise, and what was marked in the other.

A document that is said to be the ``same_as`` another one stays a document of its own, and what was marked in it stays
there. For comparing and review its annotations are read at the places where the other text says the same: found by
their quote (``anchoring``), never guessed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from annotator.domain.anchoring import anchor
from annotator.domain.annotation import Annotation
from annotator.domain.snapshot import Snapshot, end_of_chain
from annotator.domain.text import quote_at

How = Literal["own", "exact", "moved", "orphan"]


@dataclass(frozen=True, slots=True)
class Placed:
    """An annotation as it stands in a text; an orphan has no place there and is given as it was made."""

    annotation: Annotation
    how: How


def editions(now: Snapshot, document: str) -> tuple[str, ...]:
    """The ids of the documents that are another text of ``document``."""
    others = [id for id, each in now.documents.items() if each.same_as]
    if not others or main_text(now, document) != document:
        return ()
    return tuple(id for id in others if id != document and main_text(now, id) == document)


def main_text(now: Snapshot, document: str) -> str:
    """The id of the document whose text stands for the article: the end of the ``same_as`` chain."""
    return end_of_chain(document, now.documents)


def listed(now: Snapshot) -> dict[str, tuple[str, ...]]:
    """The documents that stand for their articles, in a list of them: each with the ids of all its texts, its own
    first. An older text (``same_as`` another one that is there) is not listed by itself."""
    found: dict[str, tuple[str, ...]] = {}
    older: list[str] = []
    documents = now.documents
    for id, document in documents.items():
        if document.same_as:
            older.append(id)
        else:
            found[id] = (id,)
    for id in older:
        main = end_of_chain(id, documents)
        texts = found.get(main, (main,))
        found[main] = texts if id == main else (*texts, id)
    return found


def placed(text: str, document: str, annotations: Sequence[Annotation]) -> list[Placed]:
    """Annotations of another text, in this one: at the same offsets, moved, or nowhere."""
    found: list[Placed] = []
    for annotation in annotations:
        place = anchor(text, annotation.exact, annotation.start, annotation.prefix, annotation.suffix)
        if place is None:
            found.append(Placed(annotation, "orphan"))
            continue
        quote = quote_at(text, place.start, place.end)
        here = replace(
            annotation, document=document, start=place.start, end=place.end, prefix=quote.prefix, suffix=quote.suffix
        )
        found.append(Placed(here, "exact" if place.start == annotation.start else "moved"))
    return found


def passages_of(now: Snapshot, document: str) -> list[Placed]:
    """All that was marked in a document and in its other texts, as it stands in this one; orphans last."""
    found = [Placed(annotation, "own") for annotation in now.annotations_of(document)]
    others = editions(now, document)
    if others:
        text = now.documents[document].text
        for other in others:
            found += placed(text, document, now.annotations_of(other))
        found.sort(key=lambda p: (p.how == "orphan", p.annotation.start, -p.annotation.end, p.annotation.id))
    return found
