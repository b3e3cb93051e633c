"""The lines of a paragraph joined into one: words parted at line ends whole again, links and pages kept."""

import re
from collections.abc import Collection, Iterator, Sequence

from annotator.formats.assembly import Run
from annotator.formats.pdf_columns import CELL
from annotator.formats.pdf_letters import joined_word
from annotator.formats.pdf_line import Line, Linked
from annotator.formats.pdf_paragraphs import Part

_HYPHENS = frozenset("-\xad‐")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*[/\-_.?=&%#]$")
_DOTS = re.compile(r"(?:\s?\.){5,}\s?")
"""Those that lead to a page's number."""
_NO_SPACES = re.compile("[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
"""Writing without spaces between words (Chinese, Japanese)."""


def runs_of(part: Part, known: Collection[str]) -> list[Run]:
    """The text of a paragraph. ``known`` are the words of the file, see ``joined_word``."""
    lines = part.lines
    pages = dict(part.turns)
    found: list[Run] = []
    said: list[str] = []
    page = ""
    for at, line in enumerate(lines):
        following = lines[at + 1].text if at + 1 < len(lines) else ""
        text, glue = _ending(line, following, known)
        if at in pages and said:
            found.append(Run("".join(said), page=page))
            said, page = [], pages[at]
        if line.links:
            for run in _linked(text, line.links):
                if not run.target:
                    said.append(run.text)
                    continue
                if said:
                    found.append(Run("".join(said), page=page))
                    said, page = [], ""
                found.append(run._replace(page=page))
                page = ""
        else:
            said.append(text)
        said.append(glue)
    found.append(Run("".join(said), page=page))
    table = part.kind == "table"
    return _closed([_readable(run, table) for run in found if run.text])


def vocabulary(pages: Sequence[Sequence[Line]]) -> set[str]:
    """The words of some lines, with what stands at them (a comma) as well as without it; none if no word is parted.

    Halves of words, at the ends of lines that are broken and at the beginnings of the next ones, are no words.
    """
    whole: list[str] = []
    parted = any_parted = False
    for lines in pages:
        for line in lines:
            text = line.text
            if parted:
                text = text.partition(" ")[2]
            parted = line.broken or text[-1:] in _HYPHENS
            if parted:
                text, any_parted = text.rpartition(" ")[0], True
            whole.append(text)
    if not any_parted:
        return set()
    found = set(" ".join(whole).split())
    found.update([word[:-1] for word in found if word[-1] in ",.;:)"])
    return found


def plain(runs: Sequence[Run]) -> str:
    """The text of a paragraph, without its links."""
    return " ".join("".join([run.text for run in runs]).split())


def _readable(run: Run, table: bool) -> Run:
    text = run.text
    if table:
        text = text.replace(CELL, " | ")
    if "...." in text or ". . ." in text:
        text = _DOTS.sub(" … ", text)
    return run if text is run.text else run._replace(text=text)


def _ending(line: Line, following: str, known: Collection[str]) -> tuple[str, str]:
    """A line without the hyphen at its end, and what comes between it and ``following``."""
    text = line.text
    if line.broken:
        return text, joined_word(text, following, known) if following else "-"
    last = text[-1]
    if not following or (last.isalnum() and last < "\u2e80"):
        return text, " " if following else ""
    if last in _HYPHENS and len(text) > 1 and text[-2].isalpha() and following[0].isalpha():
        return text[:-1], joined_word(text[:-1], following, known)
    if _NO_SPACES.match(last) and _NO_SPACES.match(following):
        return text, ""
    if last in "—/" and len(text) > 1 and text[-2].isalnum():
        return text, ""
    word = text.rsplit(" ", 1)[-1]
    if _ADDRESS.match(word) and following[0].isalnum() and not following[0].isupper():
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
    """The runs, those of one link over two lines made one, with the space between them."""
    found: list[Run] = []
    for run in runs:
        if found and run.target and run.target == found[-1].target and not run.page:
            found[-1] = found[-1]._replace(text=found[-1].text + run.text)
        elif (
            len(found) > 1 and run.target and not found[-1].text.strip() and found[-2].target == run.target
            and not run.page and not found[-1].page
        ):  # fmt: skip
            space = found.pop()
            found[-1] = found[-1]._replace(text=found[-1].text + space.text + run.text)
        else:
            found.append(run)
    return found
