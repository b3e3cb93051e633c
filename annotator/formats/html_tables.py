"""Tables of a page: whether one holds data or only lays out the page, and its rows as readable lines."""

from collections.abc import Callable, Iterator

from lxml.html import HtmlElement

from annotator.formats.assembly import Piece, Run, folded

ROWS = ("tr", "row")
CELLS = ("td", "th", "cell")
_BLOCKS = ("p", "div", "ul", "ol", "list", "blockquote", "quote", "h1", "h2", "h3", "h4", "h5", "h6", "head", "figure")
_LONGEST_CELL = 400
"""Code points: what says more is a text that was put in a cell."""

_BETWEEN = " | "


def holds_data(table: HtmlElement) -> bool:
    """Whether the rows of a table are read as rows: two cells or more in most of them, and no article inside."""
    if table.get("role") in ("presentation", "none") or next(table.iterdescendants("table"), None) is not None:
        return False
    rows = [sum(1 for cell in row if cell.tag in CELLS) for row in table.iter(*ROWS)]
    if not rows or 2 * sum(1 for cells in rows if cells >= 2) < len(rows):
        return False
    for cell in table.iter(*CELLS):
        if sum(1 for _ in cell.iter(*_BLOCKS)) > 2 or sum(map(len, cell.itertext())) > _LONGEST_CELL:
            return False
    return True


def rows_of(table: HtmlElement, runs_in: Callable[[HtmlElement], list[Run]]) -> Iterator[Piece]:
    """A line for each row that says something, its cells apart by a bar; the caption before them."""
    for element in table.iter("caption", *ROWS):
        if element.tag == "caption":
            yield Piece("caption", runs_in(element))
            continue
        cells = [folded(runs_in(cell)) for cell in element if cell.tag in CELLS]
        while cells and not cells[-1]:
            cells.pop()
        if any(cells):
            runs = [run for cell in cells for run in (Run(_BETWEEN), *cell)][1:]
            yield Piece("table", runs)
