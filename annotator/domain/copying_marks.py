"""One passage, several articles: marking a copy as the original is marked."""

from collections.abc import Iterable

from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Command, Several
from annotator.domain.errors import BadInput, Missing
from annotator.domain.snapshot import Snapshot

COPIED = ("holder", "mode", "verdict", "confidence", "note")
"""Fields of an annotation that a copy gets. Links to sources it does not get: they are to be judged for each text."""

Place = tuple[str, int, int]
"""Document, start and end (code points)."""


def mark_there_too(now: Snapshot, annotation: str, places: Iterable[Place]) -> Command:
    """Marks each place as a passage is marked, as annotations of my own. Raises Missing for what is not there, and
    BadInput for no place, or an empty one."""
    known = now.annotations.get(annotation)
    if known is None:
        raise Missing("This annotation is not in the project any more.")
    fields = {name: getattr(known, name) for name in COPIED}
    made: list[Command] = []
    for id, start, end in places:
        document = now.documents.get(id)
        if document is None:
            raise Missing("This article is not in the project any more.")
        made.append(add_annotation(document, start, end, known.tag, **fields))
    if not made:
        raise BadInput("There is no text in this selection.")
    return Several(made, "Mark there too")
