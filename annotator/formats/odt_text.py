"""The body of an OpenDocument text as pieces, in reading order (OpenDocument 1.3, part 3: content)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import unquote

from annotator.domain.document import BlockKind
from annotator.formats.assembly import Piece, Run, folded
from annotator.formats.line_breaks import BREAK, parted
from annotator.formats.list_numbers import numeral
from annotator.formats.word_tables import table_pieces
from annotator.formats.xml_reading import attribute, child, children, local, words

_NAMED: Mapping[str, BlockKind] = {
    "title": "title", "subtitle": "subtitle", "quotations": "quote", "quote": "quote", "illustration": "caption",
    "table": "caption", "drawing": "caption", "figure": "caption", "caption": "caption", "text": "caption",
}  # fmt: skip
"""By the name of the style, or of one that it is made from."""

_ESCAPED = re.compile(r"_([0-9a-f]{1,4})_")
_HIDDEN = frozenset((
    "tracked-changes", "annotation", "annotation-end", "sequence-decls", "variable-decls", "user-field-decls",
    "table-of-content", "illustration-index", "table-index", "alphabetical-index", "user-index", "object-index",
    "forms", "ruby-text", "script", "change", "change-start", "change-end", "soft-page-break", "desc", "title",
    "binary-data", "event-listeners", "dde-connection-decls", "notes-configuration",
))  # fmt: skip
_SHAPES = ("g", "custom-shape", "rect", "ellipse", "caption", "line", "polygon", "path")
_DEEPEST = 100
_MOST_SPACES = 1000


def pieces_of(body: Any, styles: Mapping[str, str], lists: Mapping[tuple[str, int], str]) -> list[Piece]:
    """The lines of ``office:text``. ``styles`` gives each style the one that it is made from; ``lists`` gives the
    number format of a list style's level ("" for bullets). Notes stand at the end, by their number."""
    walk = _Walk(styles, lists)
    found = list(walk.blocks(body, 0))
    return [*found, *walk.notes]


@dataclass(slots=True)
class _List:
    style: str
    level: int
    count: int = 0


@dataclass(slots=True)
class _Walk:
    styles: Mapping[str, str]
    formats: Mapping[tuple[str, int], str]
    notes: list[Piece] = field(default_factory=list)
    lists: list[_List] = field(default_factory=list)
    counted: dict[tuple[str, int], int] = field(default_factory=dict)
    """The last number of each list style's level."""
    waiting: list[Piece] = field(default_factory=list)
    """What stood in frames inside a line: it follows the line."""

    def blocks(self, parent: Any, depth: int) -> Iterator[Piece]:
        for element in children(parent):
            if depth < _DEEPEST:
                yield from self._block(element, local(element), depth)

    def _block(self, element: Any, name: str, depth: int) -> Iterator[Piece]:
        if name in _HIDDEN:
            return
        if name in ("p", "h"):
            yield from self._line(element, name, depth)
        elif name == "list":
            yield from self._list(element, depth)
        elif name == "table":
            cells = [list(children(row, "table-cell")) for row in _rows(element)]
            yield from table_pieces([[list(self.blocks(cell, depth + 1)) for cell in row] for row in cells])
        elif name in ("frame", "a", *_SHAPES):
            yield from self._framed(element, depth)
        elif name != "list-header" or self.lists:
            yield from self.blocks(element, depth + 1)

    def _line(self, element: Any, name: str, depth: int) -> Iterator[Piece]:
        outer, self.waiting = self.waiting, []
        runs = list(self._runs(element, "", depth))
        kind, level = self._kind(element, name)
        yield from (Piece(kind, said, level) for said in parted(runs) if folded(said))
        yield from self.waiting
        self.waiting = outer

    def _kind(self, element: Any, name: str) -> tuple[BlockKind, int]:
        style = attribute(element, "style-name")
        if name == "h":
            level = attribute(element, "outline-level")
            named = self._named(style)
            if named in ("title", "subtitle"):
                return named, 0
            return "heading", min(6, int(level)) if level.isdecimal() and len(level) < 3 else 1
        named = self._named(style)
        if named is not None and named != "title" and self.lists:
            named = None
        if named is not None:
            return named, 0
        return ("list", len(self.lists)) if self.lists else ("paragraph", 0)

    def _named(self, style: str) -> BlockKind | None:
        for _ in range(20):
            name = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), style).lower()
            if name in _NAMED:
                return _NAMED[name]
            if style not in self.styles:
                return None
            style = self.styles[style]
        return None

    def _list(self, element: Any, depth: int) -> Iterator[Piece]:
        style = attribute(element, "style-name") or (self.lists[-1].style if self.lists else "")
        level = len(self.lists) + 1
        goes_on = attribute(element, "continue-numbering") == "true" or attribute(element, "continue-list")
        count = self.counted.get((style, level), 0) if goes_on else 0
        self.lists.append(_List(style, level, count))
        for item in children(element, "list-item", "list-header"):
            start = attribute(item, "start-value")
            if start.isdecimal() and len(start) < 7:
                self.lists[-1].count = int(start) - 1
            said = list(self.blocks(item, depth + 1))
            yield from self._numbered(said) if local(item) == "list-item" else said
        self.counted[style, level] = self.lists.pop().count

    def _numbered(self, said: list[Piece]) -> list[Piece]:
        own = self.lists[-1]
        if not said or said[0].kind != "list" or said[0].level != own.level:
            return said
        own.count += 1
        form = self.formats.get((own.style, own.level), "")
        if not form:
            return said
        return [said[0].after(f"{numeral(own.count, form)}. "), *said[1:]]

    def _framed(self, element: Any, depth: int) -> Iterator[Piece]:
        """A frame: the text in it, or what stands for the picture."""
        box = child(element, "text-box")
        if box is not None:
            outer, self.lists = self.lists, []
            yield from self.blocks(box, depth + 1)
            self.lists = outer
            return
        inside = list(children(element, "frame", *_SHAPES))
        if inside:
            for one in inside:
                yield from self._framed(one, depth + 1) if depth < _DEEPEST else ()
            return
        picture = child(element, "image")
        if picture is not None:
            yield from _picture(element, picture)
        elif local(element) in _SHAPES:
            yield from self.blocks(element, depth + 1)

    def _runs(self, parent: Any, target: str, depth: int) -> Iterator[Run]:
        if parent.text:
            yield Run(parent.text, target)
        for element in parent:
            name = local(element)
            if name and name not in _HIDDEN and depth < _DEEPEST:
                yield from self._inline(element, name, target, depth)
            if element.tail:
                yield Run(element.tail, target)

    def _inline(self, element: Any, name: str, target: str, depth: int) -> Iterator[Run]:
        if name == "s":
            count = attribute(element, "c")
            yield Run(" " * min(_MOST_SPACES, int(count) if count.isdecimal() and len(count) < 5 else 1), target)
        elif name in ("tab", "line-break"):
            yield Run(" " if name == "tab" else BREAK, target)
        elif name == "a":
            yield from self._runs(element, _followed(attribute(element, "href")), depth + 1)
        elif name == "note":
            yield from self._note(element, depth)
        elif name in ("frame", *_SHAPES):
            self.waiting.extend(self._framed(element, depth + 1))
        else:
            yield from self._runs(element, target, depth + 1)

    def _note(self, element: Any, depth: int) -> Iterator[Run]:
        mark = words(child(element, "note-citation")).strip() or "*"
        body = child(element, "note-body")
        outer, self.lists = self.lists, []
        said = list(self.blocks(body, depth + 1)) if body is not None else []
        self.lists = outer
        if said:
            self.notes.append(replace(said[0].after(f"[{mark}] "), kind="paragraph", level=0))
            self.notes.extend(said[1:])
            yield Run(f"[{mark}]")


def _rows(table: Any) -> Iterator[Any]:
    for element in children(table):
        if local(element) == "table-row":
            yield element
        elif local(element) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(element)


def _followed(target: str) -> str:
    """Where a link leads; one to a place in the file leads nowhere else."""
    return target if not target.lower().startswith(("javascript:", "vnd.sun.star.script:")) else ""


def _picture(frame: Any, picture: Any) -> Iterator[Piece]:
    """What stands for a picture: its description or its name."""
    said = " ".join((words(child(frame, "title")) or words(child(frame, "desc")) or attribute(frame, "name")).split())
    source = unquote(attribute(picture, "href"))
    text = said or source.rpartition("/")[2]
    target = source if source.startswith(("http://", "https://")) else "#"
    if text:
        yield Piece("media", [Run(text, target, "image")])
