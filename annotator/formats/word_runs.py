"""What a paragraph of a Word file says: its runs with the targets of links, and what stands after it (pictures, text
boxes)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from annotator.formats.assembly import Piece, Run
from annotator.formats.line_breaks import BREAK
from annotator.formats.word_fields import Fields, link_in
from annotator.formats.word_package import Relation
from annotator.formats.xml_reading import attribute, child, children, local

_GONE = frozenset((
    "del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr", "delText", "delInstrText", "commentReference",
    "annotationRef",
    "footnoteRef", "endnoteRef", "separator", "continuationSeparator", "softHyphen", "rt", "fldData", "ffData",
    "proofErr", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "lastRenderedPageBreak",
    "smartTagPr", "customXmlPr", "pgNum", "rubyPr",
))  # fmt: skip
_SAID = {"tab": " ", "ptab": " ", "cr": BREAK, "noBreakHyphen": "\u2011"}
_SYMBOLS = {0xB7: "•", 0xA7: "▪", 0xD8: "➢", 0xFC: "✓", 0xE0: "→", 0xA8: "□", 0xFE: "☑", 0x6F: "□", 0x76: "❖"}
"""Of the fonts for signs, those that lists and forms have."""
_DRAWN = frozenset(("drawing", "pict", "object"))
_OFF = ("0", "false", "off")
_DEEPEST = 60
_OUTSIDE = ("http:", "https:", "ftp:", "mailto:")


class _Story(Protocol):
    """Where a paragraph stands."""

    @property
    def relations(self) -> Mapping[str, Relation]: ...

    @property
    def fields(self) -> Fields: ...

    def cite(self, kind: str, id: str) -> str: ...

    def boxed(self, box: Any, depth: int) -> list[Piece]: ...


@dataclass(slots=True)
class Runs:
    """Reads one paragraph. ``after``: what follows it."""

    story: _Story
    depth: int
    after: list[Piece] = field(default_factory=list)

    def of(self, parent: Any, target: str = "", depth: int = 0) -> Iterator[Run]:
        """The runs of a paragraph, or of something inside it."""
        for element in children(parent):
            name = local(element)
            if name in _GONE or depth > _DEEPEST:
                continue
            if name == "r":
                if not _is_hidden(element):
                    yield from self._run(element, target, depth)
            elif name == "hyperlink":
                yield from self.of(element, self._target(element) or target, depth + 1)
            elif name == "fldSimple":
                yield from self.of(element, link_in(attribute(element, "instr")) or target, depth + 1)
            elif name == "t":  # of a formula
                yield Run(element.text or "", target)
            elif name in _DRAWN or name == "AlternateContent":
                yield from self._piece_of_run(element, name, target, depth)
            else:
                yield from self.of(element, target, depth + 1)

    def _run(self, run: Any, target: str, depth: int) -> Iterator[Run]:
        for element in children(run):
            name = local(element)
            if name == "fldChar":
                self._field(attribute(element, "fldCharType"))
            elif name == "instrText":
                self.story.fields.says(element.text or "")
            elif name not in _GONE and not self.story.fields.silent:
                yield from self._piece_of_run(element, name, target or self.story.fields.target, depth)

    def _field(self, kind: str) -> None:
        fields = self.story.fields
        {"begin": fields.begin, "separate": fields.separate, "end": fields.end}.get(kind, lambda: None)()

    def _piece_of_run(self, element: Any, name: str, target: str, depth: int) -> Iterator[Run]:
        if name == "t":
            yield Run(element.text or "", target)
        elif name in _SAID:
            yield Run(_SAID[name], target)
        elif name == "br":
            yield Run(BREAK, target)
        elif name == "sym":
            yield Run(_symbol(attribute(element, "char")), target)
        elif name in ("footnoteReference", "endnoteReference"):
            yield Run(self.story.cite(name.removesuffix("Reference"), attribute(element, "id")))
        elif name == "AlternateContent":
            choice = child(element, "Choice")
            chosen = choice if choice is not None and len(choice) else child(element, "Fallback")
            for inside in children(chosen) if chosen is not None else ():
                yield from self._piece_of_run(inside, local(inside), target, depth)
        elif name in _DRAWN:
            self._drawn(element)
        elif name == "r":
            yield from self._run(element, target, depth + 1) if depth < _DEEPEST else ()
        elif name in ("ruby", "rubyBase"):
            yield from self.of(element, target, depth + 1)

    def _target(self, link: Any) -> str:
        """Where a link leads: an address, a place in the file, or both."""
        relation = self.story.relations.get(attribute(link, "id"))
        address = relation.target if relation is not None and relation.outside else ""
        if address.lower().startswith(("javascript:", "vbscript:")):
            return ""
        anchor = attribute(link, "anchor")
        return f"{address}#{anchor}" if anchor else address

    def _drawn(self, drawing: Any) -> None:
        boxes = list(_outermost(drawing, "txbxContent"))
        for box in boxes:
            if self.depth < _DEEPEST:
                self.after += self.story.boxed(box, self.depth)
        if not boxes and (picture := self._picture(drawing)) is not None:
            self.after.append(picture)

    def _picture(self, drawing: Any) -> Piece | None:
        """What stands for a picture or a chart: its description or its name."""
        about = next((each for each in drawing.iter() if local(each) in ("docPr", "shape")), None)
        said = ""
        if about is not None:
            said = attribute(about, "descr") or attribute(about, "title") or attribute(about, "alt")
        held = next((each for each in drawing.iter() if local(each) in ("blip", "imagedata", "chart", "relIds")), None)
        if held is None:
            return None
        ids = [attribute(held, name) for name in ("embed", "link", "id", "dm")]
        relation = next((found for id in ids if id and (found := self.story.relations.get(id))), None)
        target = relation.target if relation is not None and relation.outside else ""
        file = relation.target.rpartition("/")[2] if relation is not None else ""
        if local(held) not in ("blip", "imagedata"):
            file = (attribute(about, "name") if about is not None else "") or file
        text = " ".join((said or file).split())
        return Piece("media", [Run(text, target if target.startswith(_OUTSIDE) else "#", "image")]) if text else None


def _is_hidden(run: Any) -> bool:
    hidden = child(run, "rPr", "vanish")
    return hidden is not None and attribute(hidden, "val") not in _OFF


def _symbol(code: str) -> str:
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    if 0xF000 <= number <= 0xF0FF:
        return _SYMBOLS.get(number - 0xF000, "")
    return chr(number) if 0x20 <= number < 0xD800 else ""


def _outermost(parent: Any, name: str) -> Iterator[Any]:
    """The elements of that name that are not inside another of them; of alternatives the first."""
    waiting = [parent]
    while waiting:
        element = waiting.pop()
        if local(element) == name:
            yield element
            continue
        inside = list(children(element))
        if local(element) == "AlternateContent":
            inside = [each for each in inside if local(each) == "Choice"] or inside
        waiting.extend(reversed(inside))
