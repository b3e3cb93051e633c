"""What the styles of a Word file make of a paragraph. Built-in styles have English names in every language of Word."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from annotator.domain.document import BlockKind
from annotator.formats.xml_reading import attribute, child, children, value

_KINDS: Mapping[str, BlockKind] = {
    "title": "title", "subtitle": "subtitle", "quote": "quote", "intense quote": "quote", "block text": "quote",
    "quotations": "quote", "blockquote": "quote", "block quotation": "quote", "caption": "caption",
    "image caption": "caption", "table caption": "caption", "illustration": "caption", "author": "meta",
    "byline": "meta", "date": "meta", "dateline": "meta",
}  # fmt: skip
_TELLS = {"author": "byline", "byline": "byline", "date": "published"}
_HEADING = re.compile(r"heading ?([1-9])|berschrift([1-9])|titre([1-9])")
_LIST = re.compile(r"list (?:bullet|number|continue)(?: ([2-5]))?")
_LEFT_OUT = re.compile(r"toc \d|toc heading|contents heading|contents \d|table of (?:figures|authorities)|index \d"
                       r"|header|footer")  # fmt: skip
_MOST_PARENTS = 20
_BODY_LEVEL = 9
"""The outline level of what is no heading."""


class Numbering(NamedTuple):
    """The list that a paragraph belongs to ("0": none), and how deep, from 0."""

    list: str
    level: int


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says about its paragraphs. ``tells``: the field of the document whose value they are."""

    kind: BlockKind | None = None
    level: int = 0
    numbering: Numbering | None = None
    tells: str = ""
    left_out: bool = False


@dataclass(slots=True)
class Styles:
    """All styles of a file, by their ids."""

    elements: dict[str, Any] = field(default_factory=dict)
    default: str = ""
    _known: dict[str, Style] = field(default_factory=dict)

    def of(self, id: str) -> Style:
        """The style with what it takes from those it is based on."""
        if id not in self._known:
            self._known[id] = self._made(id)
        return self._known[id]

    def _made(self, id: str) -> Style:
        made = Style()
        for _ in range(_MOST_PARENTS):
            element = self.elements.get(id)
            name = _name(element, id)
            made = _with(made, element, name)
            if element is None or made.left_out:
                break
            id = value(element, "basedOn")
            if not id:
                break
        return made


def styles_of(root: Any) -> Styles:
    """The styles of a styles part; none if there is no such part."""
    found = Styles()
    for element in children(root, "style") if root is not None else ():
        if attribute(element, "type") in ("paragraph", ""):
            found.elements[attribute(element, "styleId")] = element
            if attribute(element, "default") in ("1", "true", "on"):
                found.default = attribute(element, "styleId")
    return found


def numbering_of(properties: Any) -> Numbering | None:
    """The list that paragraph properties name."""
    given = child(properties, "numPr")
    if given is None:
        return None
    return Numbering(value(given, "numId"), min(8, whole(value(given, "ilvl"))))


def outline_of(properties: Any) -> int | None:
    """The level of a heading, from 1, or None."""
    level = whole(value(properties, "outlineLvl"), _BODY_LEVEL)
    return min(6, level + 1) if level < _BODY_LEVEL else None


def whole(text: str, otherwise: int = 0) -> int:
    """A small number that stands in an attribute."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 7 else otherwise


def kind_named(name: str) -> tuple[BlockKind | None, int]:
    """The kind that a style's name stands for, and its level; (None, 0) for others."""
    name = " ".join(name.lower().split())
    if found := _HEADING.fullmatch(name):
        return "heading", min(6, int(found[1] or found[2] or found[3]))
    if listed := _LIST.fullmatch(name):
        return "list", int(listed[1] or 1)
    return _KINDS.get(name), 0


def _name(element: Any, id: str) -> str:
    return " ".join((value(element, "name") or id).lower().split())


def _with(made: Style, element: Any, name: str) -> Style:
    """A style and what one that it is based on adds."""
    kind, level = made.kind, made.level
    properties = child(element, "pPr")
    if kind is None:
        kind, level = kind_named(name)
    if kind is None and (outline := outline_of(properties)):
        kind, level = "heading", outline
    return Style(
        kind, level, made.numbering or numbering_of(properties), made.tells or _TELLS.get(name, ""),
        made.left_out or bool(_LEFT_OUT.fullmatch(name)),
    )  # fmt: skip
