"""The project's sources as formatted references."""

from collections.abc import Sequence

from annotator.app.progress import Progress, unheard
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Source
from annotator.formats.citing import STYLES, USUAL, Reference, references

__all__ = ["STYLES", "USUAL", "Reference", "citable", "reference_list"]


def citable(now: Snapshot) -> list[Source]:
    """The sources that stand for themselves: what was merged into another one is left to that."""
    return [source for id, source in now.sources.items() if now.main_source(id) == id]


def reference_list(
    sources: Sequence[Source], style: str = USUAL, language: str = "en", progress: Progress = unheard
) -> list[Reference]:
    """The references in the order of the alphabet. Raises BadInput for an unknown style, and Cancelled."""
    made: list[Reference] = []
    for number, source in enumerate(sources):
        progress(number / len(sources))
        made += references([source], style, language)
    return sorted(made, key=lambda each: each.text.casefold())
