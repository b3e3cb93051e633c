"""What the formats of references have in common: which sources go out, and what becomes of those that come in."""

from collections.abc import Iterable, Sequence

from annotator.domain.errors import BadInput
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Source
from annotator.formats.exchange import Imported, Selection
from annotator.formats.extract import Extract

LOSES = "Articles, annotations, and of the sources their grades, origins and snapshots."
MOST = 100_000
"""References in one file."""


def main_sources(now: Snapshot, selection: Selection) -> list[Source]:
    """The sources that a selection means; what was merged into another one is left to it."""
    return [each for each in Extract(now, selection).sources if now.main_source(each.id) == each.id]


def imported(read: Iterable[Source | None], troubles: Sequence[str] = ()) -> Imported:
    """The sources that were read, each once; None stands for a reference that says too little.

    ``troubles`` are sentences on what was not understood. Raises BadInput if nothing is left, or too much.
    """
    found: dict[str, Source] = {}
    left = 0
    for number, source in enumerate(read):
        if number >= MOST:
            raise BadInput(f"There are more than {MOST:,} references in this file. Please split it.")
        if source is None:
            left += 1
        else:
            found.setdefault(source.id, source)
    if not found:
        raise BadInput("There is no reference with a title in this file.")
    notes = list(troubles)
    if left:
        notes.append(f"References that say neither a title nor an address, and were left out: {left}.")
    return Imported(tuple(found.values()), notes=tuple(notes))
