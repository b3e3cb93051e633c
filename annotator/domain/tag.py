"""Tags: data, never an enum. The three built-in ones have fixed ids."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.entity import Entity, entity_type
from annotator.domain.ids import TagId

CLAIM = TagId("claim")
OPINION = TagId("opinion")
FACT = TagId("fact")


@entity_type("tag")
@dataclass(frozen=True, slots=True, kw_only=True)
class Tag(Entity):
    """``colour``, ``glyph`` and ``underline`` name entries of the look tables; ``shortcut`` is a single key.

    ``evidence`` says what an annotation with this tag wants: "" (none), "any" (at least one link) or "supports"
    (at least one supporting link). ``verdict`` says whether it can have a verdict.
    """

    name: str
    definition: str = ""
    examples: tuple[str, ...] = field(default=(), metadata={"record": str})
    colour: str = "grey"
    glyph: str = "circle"
    underline: str = "solid"
    shortcut: str = ""
    evidence: str = ""
    verdict: bool = False
    position: int = 0


def tags_from_data(rows: Iterable[Mapping[str, Any]]) -> tuple[Tag, ...]:
    """The tags of a tag set file (``seeds/tagset.json``), in its order. Raises TypeError for unknown fields."""
    return tuple(
        Tag(**{"position": position, **row, "examples": tuple(row.get("examples", ()))})
        for position, row in enumerate(rows)
    )
