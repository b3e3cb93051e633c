"""Searching everything: annotations, sources, documents, their text. In small steps, so that a window can breathe."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from annotator.domain.snapshot import Snapshot

Kind = Literal["document", "annotation", "source", "text"]
MOST = 8
"""Findings of each kind; who needs more searches with more words."""
STEP = 500
"""Entities that are looked at in one step."""
PIECE = 200_000
"""Code points of a text that are looked at in one step."""
AROUND = 32


@dataclass(frozen=True, slots=True)
class Found:
    """One finding. ``id`` is the entity's; text findings have the document's id and the place (code points)."""

    kind: Kind
    id: str
    title: str
    remark: str = ""
    start: int = 0
    end: int = 0


def search(now: Snapshot, words: str, document: str = "") -> Iterator[Found | None]:
    """Findings, the open document's text first; None between steps. All words must occur (text: as one phrase)."""
    wanted = words.casefold().split()
    if not wanted:
        return
    yield from _annotations(now, wanted, document)
    yield from _sources(now, wanted)
    yield from _documents(now, wanted)
    yield from _texts(now, " ".join(words.split()), document)


def _annotations(now: Snapshot, wanted: list[str], document: str) -> Iterator[Found | None]:
    found = 0
    for number, annotation in enumerate(now.annotations.values()):
        if number % STEP == 0:
            yield None
        where = f"{annotation.exact}\n{annotation.note}\n{annotation.holder}".casefold()
        if all(word in where for word in wanted):
            tag = now.tags.get(annotation.tag)
            named = [tag.name if tag else annotation.tag, now.name_of(annotation.creator)]
            if annotation.document != document and annotation.document in now.documents:
                named.append(now.documents[annotation.document].title)
            yield Found("annotation", annotation.id, annotation.exact, " · ".join(named))
            found += 1
            if found == MOST:
                return


def _sources(now: Snapshot, wanted: list[str]) -> Iterator[Found | None]:
    found = 0
    for number, source in enumerate(now.sources.values()):
        if number % STEP == 0:
            yield None
        where = "\n".join((source.title, *source.author, source.publisher, source.url, source.note)).casefold()
        if all(word in where for word in wanted):
            yield Found("source", source.id, source.title, source.publisher)
            found += 1
            if found == MOST:
                return


def _documents(now: Snapshot, wanted: list[str]) -> Iterator[Found | None]:
    found = 0
    for document in now.documents.values():
        where = "\n".join((document.title, document.byline, document.publisher, *document.themes)).casefold()
        if all(word in where for word in wanted):
            yield Found("document", document.id, document.title, document.publisher)
            found += 1
            if found == MOST:
                return


def _texts(now: Snapshot, phrase: str, open_document: str) -> Iterator[Found | None]:
    pattern = re.compile(r"\s+".join(re.escape(word) for word in phrase.split()), re.IGNORECASE)
    order = sorted(now.documents.values(), key=lambda document: document.id != open_document)
    found = 0
    for document in order:
        for at in range(0, max(1, len(document.text)), PIECE):
            yield None
            # A match may begin in this piece and end in the next.
            for match in pattern.finditer(document.text, at, min(len(document.text), at + PIECE + len(phrase) + 100)):
                if match.start() >= at + PIECE:
                    break
                yield _place(document.id, document.text, match.start(), match.end(), document.title)
                found += 1
                if found == MOST:
                    return


def _place(id: str, text: str, start: int, end: int, title: str) -> Found:
    before = text[max(0, start - AROUND) : start].rpartition("\n")[2]
    if len(before) == AROUND:
        before = "…" + before.partition(" ")[2]
    after = text[end : end + AROUND].partition("\n")[0]
    return Found("text", id, f"{before}{text[start:end]}{after}".strip(), title, start, end)
