"""Breaks inside a paragraph: where they part lines of the text, and where they are a space.

A break parts lines where it is doubled or follows the end of a sentence; so it is for web pages, too.
"""

import re
from collections.abc import Iterator, Sequence

from annotator.formats.assembly import Run

BREAK = "\u2028"
"""Stands for a break in a run's text; where it parts no lines it is folded like other white space."""

_BREAKS = re.compile(rf"\s*{BREAK}\s*")
_ENDED = re.compile(r"[.!?…:;。！？؟\"”»'’)\]]$")


def parted(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """The lines that runs with breaks make, at least one."""
    text = "".join(run.text for run in runs)
    start = 0
    for found in _BREAKS.finditer(text):
        if found.group().count(BREAK) > 1 or _ENDED.search(text, start, found.start()):
            yield _between(runs, start, found.start())
            start = found.end()
    yield _between(runs, start, len(text)) if start else list(runs)


def _between(runs: Sequence[Run], start: int, end: int) -> list[Run]:
    """What the runs say in a range of their joined text."""
    found = []
    at = 0
    for run in runs:
        said = run.text[max(0, start - at) : max(0, end - at)]
        at += len(run.text)
        if said:
            found.append(run._replace(text=said))
    return found
