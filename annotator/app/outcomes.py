"""What became of a file that was to be imported."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Status = Literal["imported", "already there", "refused", "left out"]
"""``left out``: found in a folder, and of a kind that cannot be read."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file. ``documents``: ids of the articles in it; ``added``: counts of new entities by type.

    ``reason`` is a sentence for all that was not imported.
    """

    file: str
    status: Status
    documents: tuple[str, ...] = ()
    reason: str = ""
    notes: tuple[str, ...] = ()
    added: Mapping[str, int] = field(default_factory=dict)
