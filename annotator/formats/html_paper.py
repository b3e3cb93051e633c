"""A paper as one self-contained HTML page that prints well on A4: no scripts, nothing from elsewhere."""

import base64
import hashlib
from collections.abc import Iterator, Sequence
from functools import cache

from annotator.formats.extract import utf8
from annotator.formats.html_text import bdi, esc
from annotator.formats.paper import Block, Bullets, Heading, Line, Paper, Paragraph, Run, Signatures, Table, Together
from annotator.paths import resource


@cache
def _style() -> tuple[str, str]:
    sheet = resource("templates/paper.css").read_text(encoding="utf-8").replace("\r\n", "\n")
    digest = base64.b64encode(hashlib.sha256(sheet.encode("utf-8")).digest()).decode("ascii")
    return sheet, f"'sha256-{digest}'"


def html(paper: Paper) -> bytes:
    """The page, in UTF-8. Raises OurFault if the program's style sheet is missing."""
    return utf8("".join(_page(paper)))


def _page(paper: Paper) -> Iterator[str]:
    sheet, allowed = _style()
    yield (
        f'<!DOCTYPE html>\n<html lang="{esc(paper.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" '
        f"content=\"default-src 'none'; style-src {allowed}; base-uri 'none'; form-action 'none'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{esc(paper.title)}</title>\n<style>{sheet}</style>\n</head>\n<body>\n<main>\n"
        f'<header><h1 dir="auto">{esc(paper.title)}</h1><p>{_line(paper.subtitle)}</p></header>\n'
    )
    for block in paper.blocks:
        yield _written(block)
    yield f"<footer>{esc(paper.foot)}</footer>\n</main>\n</body>\n</html>\n"


def _written(block: Block) -> str:
    match block:
        case Heading(text, level):
            return f"<h{level + 1}>{_line(text)}</h{level + 1}>\n"
        case Paragraph(text, quote):
            element = "blockquote" if quote else "p"
            return f'<{element} dir="auto">{_line(text)}</{element}>\n'
        case Bullets(items):
            return f"<ul>{''.join(f'<li>{_line(item)}</li>' for item in items)}</ul>\n"
        case Table():
            return _table(block)
        case Signatures():
            return _signatures(block)
        case Together(blocks):
            return f'<section class="together">\n{"".join(map(_written, blocks))}</section>\n'


def _table(table: Table) -> str:
    columns = "".join(f'<col width="{width}%">' for width in _percent(table.widths))
    looks = ['class="number"' if at in table.numbers else 'dir="auto"' for at in range(len(table.widths))]
    head = f"<thead>{_row(table.head, looks, 'th')}</thead>" if table.head else ""
    rows = "".join(_row(row, looks, "td") for row in table.rows)
    return f"<table><colgroup>{columns}</colgroup>{head}<tbody>\n{rows}</tbody></table>\n"


def _row(cells: Sequence[Line], looks: Sequence[str], element: str) -> str:
    written = (f"<{element} {look}>{_line(cell)}</{element}>" for cell, look in zip(cells, looks, strict=True))
    return f"<tr>{''.join(written)}</tr>\n"


def _signatures(given: Signatures) -> str:
    rows = "".join(
        f"<div><span>{esc(given.words)}</span><b>{bdi(name)}</b><i></i><span>{esc(given.date)}</span><i></i></div>\n"
        for name in given.names
    )
    return f'<section class="signatures">\n{rows}</section>\n'


def _percent(widths: tuple[int, ...]) -> list[int]:
    return [round(100 * width / sum(widths)) for width in widths]


def _line(line: Line) -> str:
    return "".join(map(_run, line))


def _run(run: Run) -> str:
    words = bdi(run.text) if run.said else esc(run.text)
    if run.look == "mark":
        return f"<mark>{words}</mark>"
    if run.look == "strong":
        return f"<b>{words}</b>"
    return f'<span class="{run.look}">{words}</span>' if run.look else words
