"""Independence of sources: those that have their information from the same place count as one."""

import unicodedata
from collections.abc import Iterable

from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Source


def folded_origin(words: str) -> str:
    """An origin as it is compared: without regard to case, white space and how accents are written."""
    return " ".join(unicodedata.normalize("NFC", unicodedata.normalize("NFC", words).casefold()).split())


def origins(now: Snapshot, sources: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The independent groups among sources: by the key of the group, the given ids that are in it, each once, in order.

    Sources of the same origin are one group. A duplicate counts with its main source, whose origin is the one that
    counts; a source without an origin stands for itself. Ids of sources that are not shown are left out.
    """
    groups: dict[str, list[str]] = {}
    for id in dict.fromkeys(sources):
        main = now.main_source(id)
        source = now.shown("source", main)
        if not isinstance(source, Source):
            continue
        origin = folded_origin(source.origin)
        groups.setdefault(f"origin {origin}" if origin else f"source {main}", []).append(id)
    return {key: tuple(ids) for key, ids in groups.items()}


def known_origins(now: Snapshot) -> list[str]:
    """The origins that were given to sources before, as first written, in alphabetical order: for completion."""
    first: dict[str, str] = {}
    for source in now.sources.values():
        if source.origin.strip():
            first.setdefault(folded_origin(source.origin), source.origin.strip())
    return [first[key] for key in sorted(first)]
