"""The numbers that Word puts before the items of lists (ECMA-376, part 1, 17.9)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.formats.list_numbers import numeral
from annotator.formats.word_styles import Numbering, whole
from annotator.formats.xml_reading import attribute, children, value

_FORMS = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    text: str
    start: int


_UNKNOWN = _Level("bullet", "", 1)


@dataclass(slots=True)
class Numbers:
    """Counts the items of all lists of a file, in the order in which they are asked for."""

    levels: Mapping[str, tuple[str, Mapping[int, _Level]]]
    """By the id of a list: the id of what it is made from, which it shares its counts with, and its levels."""
    restarting: frozenset[str] = frozenset()
    """The ids of lists that do not go on from another that is made from the same."""
    _counts: dict[str, list[int | None]] = field(default_factory=dict)
    _begun: set[str] = field(default_factory=set)

    def before(self, given: Numbering) -> str:
        """What stands before the next item of a list: "3.", "b)"; "" for bullets."""
        abstract, levels = self.levels.get(given.list, ("", {}))
        level = levels.get(given.level, _UNKNOWN)
        counts = self._counts.setdefault(abstract or given.list, [None] * _LEVELS)
        if given.list in self.restarting and given.list not in self._begun:
            counts[:] = [None] * _LEVELS
        self._begun.add(given.list)
        last = counts[given.level]
        counts[given.level] = level.start if last is None else last + 1
        counts[given.level + 1 :] = [None] * (_LEVELS - given.level - 1)
        if level.form in ("bullet", "none"):
            return ""
        return _PLACE.sub(lambda found: _shown(levels, counts, int(found[1]) - 1), level.text).strip()


def _shown(levels: Mapping[int, _Level], counts: list[int | None], at: int) -> str:
    level = levels.get(at, _UNKNOWN)
    count = counts[at]
    return numeral(level.start if count is None else count, _FORMS.get(level.form, "1"))


def numbers_of(root: Any) -> Numbers:
    """The lists of a numbering part; none if there is no such part."""
    if root is None:
        return Numbers({})
    abstract = {attribute(each, "abstractNumId"): _levels(each) for each in children(root, "abstractNum")}
    found: dict[str, tuple[str, Mapping[int, _Level]]] = {}
    restarting: set[str] = set()
    for each in children(root, "num"):
        id = attribute(each, "numId")
        made_from = value(each, "abstractNumId")
        levels = dict(abstract.get(made_from, {}))
        for override in children(each, "lvlOverride"):
            at = whole(attribute(override, "ilvl"))
            levels.update(_levels(override))
            if start := value(override, "startOverride"):
                before = levels.get(at, _UNKNOWN)
                levels[at] = _Level(before.form, before.text, whole(start, 1))
                restarting.add(id)
        found[id] = (made_from, levels)
    return Numbers(found, frozenset(restarting))


def _levels(element: Any) -> dict[int, _Level]:
    return {
        whole(attribute(level, "ilvl")): _Level(
            value(level, "numFmt") or "decimal", value(level, "lvlText")[:40], whole(value(level, "start"), 1)
        )
        for level in children(element, "lvl")
    }
