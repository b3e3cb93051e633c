"""The parts of a Word file and how they hang together (ECMA-376, part 2: Open Packaging Conventions).

Names are looked at without their namespaces, so that the strict and the transitional kind read alike.
"""

import posixpath
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote

from annotator.domain.errors import BadInput
from annotator.formats.xml_reading import attribute, children, parsed
from annotator.formats.zip_guard import DAMAGED, Parts

_MAIN = "word/document.xml"


class Relation(NamedTuple):
    """What a part refers to: the last word of the relation's type, the name of a part or an address outside."""

    kind: str
    target: str
    outside: bool


class Package:
    """A Word file's parts. ``relations`` are those of its text, by id."""

    def __init__(self, data: bytes) -> None:
        """Raises BadInput."""
        self._parts = Parts(data)
        self._of_file = self._relations("")
        self.main = self._part_of_kind(self._of_file, "officeDocument") or _MAIN
        if self.main not in self._parts:
            raise BadInput(DAMAGED)
        self.relations = self._relations(self.main)

    def text(self) -> Any:
        """The root of the part that holds the text."""
        return parsed(self._parts.read(self.main))

    def beside(self, kind: str) -> Any:
        """The root of the part of that kind that belongs to the text ("styles", "footnotes"), or None."""
        return self._root(self._part_of_kind(self.relations, kind))

    def properties(self) -> Any:
        """The root of the core properties, or None."""
        return self._root(self._part_of_kind(self._of_file, "core-properties"))

    def relations_of(self, kind: str) -> Mapping[str, Relation]:
        """Those of the part of that kind that belongs to the text."""
        name = self._part_of_kind(self.relations, kind)
        return self._relations(name) if name else {}

    def _root(self, name: str) -> Any:
        return parsed(self._parts.read(name)) if name else None

    def _part_of_kind(self, relations: Mapping[str, Relation], kind: str) -> str:
        for relation in relations.values():
            if relation.kind == kind and not relation.outside and relation.target in self._parts:
                return relation.target
        return ""

    def _relations(self, name: str) -> dict[str, Relation]:
        folder, own = posixpath.split(name)
        listed = posixpath.join(folder, "_rels", f"{own}.rels")
        if listed not in self._parts:
            return {}
        found = {}
        for element in children(parsed(self._parts.read(listed)), "Relationship"):
            kind = attribute(element, "Type").rpartition("/")[2]
            outside = attribute(element, "TargetMode") == "External"
            target = attribute(element, "Target")
            if not outside:
                target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
            found[attribute(element, "Id")] = Relation(kind, target, outside)
        return found
