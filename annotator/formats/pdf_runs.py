"""The lines of a paragraph joined into one: words parted at line ends whole again, links and pages kept."""

import re
from collections.abc import Collection, Iterator, Sequence

from annotator.formats.assembly import Run
from annotator.formats.pdf_columns import CELL
from annotator.formats.pdf_letters import joined_word
from annotator.formats.pdf_lines import Line, Linked
from annotator.formats.pdf_paragraphs import Part

_HYPHENS = frozenset("-\xad‐")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*[/\-_.?=&%#]$")
_DOTS = re.compile(r"(?:\s?\.){5,}\s?")
"""Those that lead to a page's number."""
_NO_SPACES = re.compile("[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
"""Writing without spaces between words (Chinese, Japanese)."""


def runs_of(part: Part, known: Collection[str]) -> list[Run]:
    """The text of a paragraph. ``known`` are the words of the file, see ``joined_word``."""
    found: list[Run] = []
    pages = dict(part.turns)
    for at, line in enumerate(part.lines):
        following = part.lines[at + 1].text if at + 1 < len(part.lines) else ""
        text, glue = _ending(line, following, known)
        page = pages.get(at, "")
        for run in _linked(text, line.links):
            if part.kind == "table":
                run = run._replace(text=run.text.replace(CELL, " | "))
            if "...." in run.text or ". . ." in run.text:
                run = run._replace(text=_DOTS.sub(" … ", run.text))
            goes_on = found and not page and found[-1].target == run.target
            if goes_on:
                found[-1] = found[-1]._replace(text=found[-1].text + run.text)
            else:
                found.append(run._replace(page=page))
            page = ""
        if glue and found:
            found[-1] = found[-1]._replace(text=found[-1].text + glue)
    return _closed(found)


def plain(part: Part, known: Collection[str] = frozenset()) -> str:
    """The text of a paragraph, without its links."""
    return " ".join("".join(run.text for run in runs_of(part, known)).split())


def _ending(line: Line, following: str, known: Collection[str]) -> tuple[str, str]:
    """A line without the hyphen at its end, and what comes between it and ``following``."""
    text = line.text
    parted = line.broken
    if not parted and len(text) > 1 and text[-1] in _HYPHENS and text[-2].isalpha() and following[:1].isalpha():
        text, parted = text[:-1], True
    if not following:
        return text, "-" if parted else ""
    if parted:
        return text, joined_word(text, following, known)
    if _NO_SPACES.match(text[-1]) and _NO_SPACES.match(following):
        return text, ""
    if text[-1] in "—/" and len(text) > 1 and text[-2].isalnum():
        return text, ""
    last = text.rsplit(" ", 1)[-1]
    if _ADDRESS.match(last) and following[0].isalnum() and not following[0].isupper():
        return text, ""
    return text, " "


def _linked(text: str, links: Sequence[Linked]) -> Iterator[Run]:
    at = 0
    for start, end, target in links:
        if not at <= start < end <= len(text):
            continue
        if start > at:
            yield Run(text[at:start])
        yield Run(text[start:end], target)
        at = end
    if at < len(text):
        yield Run(text[at:])


def _closed(runs: Sequence[Run]) -> list[Run]:
    """The runs, spaces at the end of a link put behind it."""
    found: list[Run] = []
    for run in runs:
        bare = run.text.rstrip(" ")
        if run.target and bare != run.text:
            found += [run._replace(text=bare), Run(run.text[len(bare) :])]
        elif found and not run.target and not run.page and not found[-1].target:
            found[-1] = found[-1]._replace(text=found[-1].text + run.text)
        else:
            found.append(run)
    return found
