"""The beginning of a paper as plain text, to be looked at before it is written."""

from collections.abc import Iterator, Sequence

from annotator.formats.feedback import Feedback
from annotator.formats.feedback_paper import feedback_paper
from annotator.formats.minutes import Minutes
from annotator.formats.minutes_paper import minutes_paper
from annotator.formats.paper import Block, Bullets, Heading, Line, Paper, Paragraph, Signatures, Table, Together

LINES = 400


def minutes_text(minutes: Minutes, most: int = LINES) -> str:
    """The first lines of minutes."""
    return _first(minutes_paper(minutes), most)


def feedback_text(feedback: Feedback, most: int = LINES) -> str:
    """The first lines of a feedback page."""
    return _first(feedback_paper(feedback), most)


def _first(paper: Paper, most: int) -> str:
    found: list[str] = [paper.title, _words(paper.subtitle), ""]
    for line in _lines(paper.blocks):
        found.append(line)
        if len(found) >= most:
            found.append("…")
            break
    return "\n".join(found)


def _lines(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading():
                yield from ("", _words(block.text).upper() if block.level == 1 else _words(block.text))
            case Paragraph():
                yield f"    {_words(block.text)}" if block.quote else _words(block.text)
            case Bullets():
                yield from (f"  • {_words(item)}" for item in block.items)
            case Table():
                rows = [block.head, *block.rows] if block.head else list(block.rows)
                yield from ("  " + "  |  ".join(_words(cell) for cell in row) for row in rows)
            case Signatures():
                yield from ("", block.words, *(f"  {name}: ____________  {block.date}" for name in block.names))
            case Together():
                yield from _lines(block.blocks)
                yield ""


def _words(line: Line) -> str:
    return " ".join("".join(run.text for run in line).split())
