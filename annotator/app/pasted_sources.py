"""Sources from what was copied somewhere: references as text. What is in the project already is told."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.app.citation_text import read_citations
from annotator.app.duplicates import suspected
from annotator.app.sources import checked_source
from annotator.domain.commands import Add, Command, Several
from annotator.domain.errors import BadInput
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Source

_PROBE = "\0pasted"


def pasted_sources(text: str) -> list[Source]:
    """The sources that a pasted text speaks of, each as a proposal; none if nothing was recognised."""
    return read_citations(text)


def known_already(now: Snapshot, proposals: Sequence[Source]) -> list[Source | None]:
    """For each proposal the source of the project that it seems to be, by DOI, address, or title and date."""
    mains = [source for id, source in now.sources.items() if now.main_source(id) == id]
    probes = {f"{_PROBE}{number}": replace(each, same_as="") for number, each in enumerate(proposals)}
    together = Snapshot(now.me, [*mains, *(replace(each, id=id) for id, each in probes.items())])
    known: dict[str, Source] = {}
    for pair in suspected(together):
        for one, other in ((pair.first, pair.second), (pair.second, pair.first)):
            if one in probes and other not in probes:
                known.setdefault(one, now.sources[other])
    return [known.get(id) for id in probes]


def add_sources(proposals: Sequence[Source]) -> Command:
    """Adds them in one step. Raises BadInput if there is none or one cannot be kept."""
    if not proposals:
        raise BadInput("Nothing was chosen.")
    return Several([Add(checked_source(source)) for source in proposals], "Add sources")
