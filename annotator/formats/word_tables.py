"""Tables of word processor files: rows as readable lines, or what cells say where a table only lays out the page."""

from collections.abc import Iterator, Sequence

from annotator.formats.assembly import Piece, Run, folded

BETWEEN = " | "
_LONGEST_CELL = 400
"""Code points: what says more is a text that was put in a cell."""


def table_pieces(rows: Sequence[Sequence[Sequence[Piece]]]) -> Iterator[Piece]:
    """The pieces of a table, given those of each cell of each row."""
    said = [[[piece for piece in cell if folded(piece.runs)] for cell in row] for row in rows]
    if not _holds_data(said):
        yield from (piece for row in said for cell in row for piece in cell)
        return
    for row in said:
        cells = list(row)
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            page = next((piece.page for cell in cells for piece in cell), "")
            runs = [run for cell in cells for run in (Run(BETWEEN), *_runs(cell))][1:]
            yield Piece("table", runs, page=page)


def _runs(cell: Sequence[Piece]) -> list[Run]:
    """What a cell says as one line. An empty cell is a place between two bars."""
    return [run for piece in cell for run in (*folded(piece.runs), Run(" "))][:-1]


def _holds_data(rows: Sequence[Sequence[Sequence[Piece]]]) -> bool:
    """Two cells or more in most rows, and no article in any of them."""
    filled = [row for row in rows if any(row)]
    if 2 * sum(len(row) >= 2 for row in filled) < len(filled):
        return False
    for cell in (cell for row in filled for cell in row):
        length = sum(len(run.text) for piece in cell for run in piece.runs)
        if len(cell) > 2 or length > _LONGEST_CELL or any(piece.kind in ("table", "title") for piece in cell):
            return False
    return True
