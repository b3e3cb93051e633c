"""The text of a Word file as pieces, in reading order (ECMA-376, part 1, 17: WordprocessingML).

What was inserted counts, what was deleted or moved away, hidden text, remarks, headers and footers do not. Notes stand
at the end by their number; text boxes and pictures after the paragraph that holds them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.formats.assembly import Piece, Run, folded
from annotator.formats.line_breaks import parted
from annotator.formats.word_fields import Fields
from annotator.formats.word_numbers import Numbers
from annotator.formats.word_package import Relation
from annotator.formats.word_runs import Runs
from annotator.formats.word_styles import Numbering, Style, Styles, numbering_of, outline_of
from annotator.formats.word_tables import table_pieces
from annotator.formats.xml_reading import attribute, child, children, local, value

_GONE = frozenset(("del", "moveFrom", "sectPr", "tblPr", "tblGrid", "altChunk", "trPr", "tcPr", "sdtPr", "sdtEndPr"))
_DEEPEST = 60
_CONTENTS = frozenset(("Table of Contents", "Table of Figures", "Bibliographies"))


@dataclass(slots=True)
class Word:
    """What a Word file's text is read with. ``tells``: what paragraphs say whose style is that of an author or date."""

    styles: Styles
    numbers: Numbers
    relations: Mapping[str, Relation]
    notes: Mapping[tuple[str, str], tuple[Any, Mapping[str, Relation]]] = field(default_factory=dict)
    """Footnotes and endnotes: by "footnote" or "endnote" and id, the element and the relations of its part."""
    tells: dict[str, str] = field(default_factory=dict)
    fields: Fields = field(default_factory=Fields)
    _cited: list[tuple[str, str]] = field(default_factory=list)
    _held: list[Run] = field(default_factory=list)
    """What stood in paragraphs whose end was deleted: they go on in the next one."""

    def pieces(self, body: Any) -> list[Piece]:
        """The lines of a body and of its notes."""
        found = list(self._blocks(body, 0))
        at = 0
        while at < len(self._cited):  # notes may have notes
            found += self._note(at)
            at += 1
        return found

    def cite(self, kind: str, id: str) -> str:
        """The mark of a note, which will stand at the end."""
        if (kind, id) not in self.notes:
            return ""
        if (kind, id) not in self._cited:
            self._cited.append((kind, id))
        return f"[{self._cited.index((kind, id)) + 1}]"

    def boxed(self, box: Any, depth: int) -> list[Piece]:
        """The lines of a text box."""
        return list(self._blocks(box, depth + 1))

    def _note(self, at: int) -> list[Piece]:
        element, relations = self.notes[self._cited[at]]
        outer, self.relations = self.relations, relations
        said = list(self._blocks(element, 0))
        self.relations = outer
        return [replace(said[0].after(f"[{at + 1}] "), kind="paragraph", level=0), *said[1:]] if said else []

    def _blocks(self, parent: Any, depth: int) -> Iterator[Piece]:
        for element in children(parent):
            name = local(element)
            if name == "p":
                yield from self._paragraph(element, depth)
            elif name == "tbl":
                yield from self._table(element, depth)
            elif name not in _GONE and depth < _DEEPEST and not _is_contents(element):
                yield from self._blocks(element, depth + 1)

    def _table(self, table: Any, depth: int) -> Iterator[Piece]:
        if depth < _DEEPEST:
            rows = [list(_inside(row, "tc")) for row in _inside(table, "tr") if child(row, "trPr", "del") is None]
            yield from table_pieces([[list(self._blocks(cell, depth + 1)) for cell in row] for row in rows])

    def _paragraph(self, element: Any, depth: int) -> Iterator[Piece]:
        properties = child(element, "pPr")
        style = self.styles.of(value(properties, "pStyle") or self.styles.default)
        reader = Runs(self, depth)
        runs = [*self._held, *reader.of(element)]
        self._held = []
        if child(properties, "rPr", "del") is not None:
            self._held = runs
        elif folded(runs) and not style.left_out:
            yield from self._lines(runs, properties, style)
        yield from reader.after

    def _lines(self, runs: list[Run], properties: Any, style: Style) -> Iterator[Piece]:
        kind, level = style.kind or "paragraph", style.level
        if (outline := outline_of(properties)) and kind == "paragraph":
            kind, level = "heading", outline
        numbering = _numbering(properties, style)
        first = ""
        if numbering and kind in ("paragraph", "list", "quote", "heading"):
            first = self.numbers.before(numbering)
            if kind != "heading":
                kind, level = "list", numbering.level + 1
        if style.tells and style.tells not in self.tells:
            self.tells[style.tells] = "".join(run.text for run in folded(runs))
        for said in parted(runs):
            if folded(said):
                made = Piece(kind, said, level)
                yield made.after(f"{first} ") if first and kind == "list" else made
                first = ""


def _numbering(properties: Any, style: Style) -> Numbering | None:
    own = numbering_of(properties)
    if own is not None and not own.list and style.numbering is not None:
        own = own._replace(list=style.numbering.list)
    found = own or style.numbering
    return found if found is not None and found.list not in ("", "0") else None


def _inside(parent: Any, name: str) -> Iterator[Any]:
    """Rows of a table, cells of a row, also those in content controls and the like."""
    for element in children(parent):
        if local(element) == name:
            yield element
        elif local(element) in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
            yield from _inside(element, name)


def _is_contents(element: Any) -> bool:
    gallery = child(element, "sdtPr", "docPartObj", "docPartGallery")
    return gallery is not None and attribute(gallery, "val") in _CONTENTS
