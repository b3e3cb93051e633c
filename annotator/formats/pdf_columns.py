"""In which order the lines of a page are read: columns, and what stands over several of them.

The order of the file is right more often than any that is guessed from places, so it is kept as long as it goes down
and to the right. Where it does not, lines are put in columns by the gutters between them.
"""

from collections.abc import Sequence
from itertools import pairwise

from annotator.formats.pdf_line import BELOW, Line, Linked

_TIGHT = 0.15
"""Times the size of letters: closer words are one."""
_NEAR = 0.9
"""Times the size of letters: what is closer stands in one line."""
_RAISED = 1.2
"""Times the size of letters: parts of a formula are not raised further."""
_NARROWEST = 0.45
"""Times the size of letters: no gutter is narrower."""
_FEWEST = 4
"""Lines that make a column."""
_COLUMN_LETTERS = 18
"""Letters of a line of a column, on average; cells of a table have fewer."""
_DEEPEST = 6
"""Columns inside columns."""
_BIN = 2.0
_ALIGNED = 0.3
"""Times the size of letters: cells below each other differ by less."""
CELL = "\t"
"""Between the cells of a row."""


class Row(Line):
    """The cells of a row, as one line; ``cells`` are the left and right ends of those after the first."""

    __slots__ = ("cells",)
    cells: tuple[tuple[float, float], ...]

    def is_aligned(self, other: Line) -> bool:
        """Whether a cell stands below one of another row, as in a table."""
        if not isinstance(other, Row):
            return False
        near = self.size * _ALIGNED
        return any(
            abs(left - x0) < near or abs(right - x1) < near or abs(left + right - x0 - x1) < near
            for left, right in self.cells
            for x0, x1 in other.cells
        )


def in_order(lines: Sequence[Line], level: bool) -> list[list[Line]]:
    """The lines of a page as stretches that are read one after the other; those of a stretch stand below each other.

    ``level`` says that the lines go down in the order of the file.
    """
    if level or _goes_down(lines):
        return [list(lines)] if lines else []
    whole = _joined(lines)
    rows = _rows(whole)
    beside = [row for row in rows if len(row) > 1]
    letters = [len(line.text) for row in beside for line in row]
    if len(beside) >= _FEWEST and sum(letters) >= _COLUMN_LETTERS * len(letters):
        found = _by_place(whole, 0)
    else:
        stretches = _stretches([row[0] if len(row) == 1 else _row(row) for row in rows])
        found = stretches if _is_sound(stretches) else _by_place([line for each in stretches for line in each], 0)
    return found


def _goes_down(lines: Sequence[Line]) -> bool:
    return all(line.y <= above.y - line.size * BELOW for above, line in pairwise(lines))


def _joined(lines: Sequence[Line]) -> list[Line]:
    """Lines that PDFium took for several because letters are raised (formulas, notes' numbers), as one."""
    found: list[Line] = []
    for line in lines:
        last = found[-1] if found else None
        if last is None or not _goes_on(last, line):
            found.append(line)
            continue
        size = max(last.size, line.size)
        glue = "" if last.broken or line.x0 - last.x1 < size * _TIGHT else " "
        shift = len(last.text) + len(glue)
        moved = [Linked(link.start + shift, link.end + shift, link.target) for link in line.links]
        last.links = [*last.links, *moved]
        last.text = f"{last.text}{glue}{line.text}"
        if line.size > last.size * 1.05 or (line.x1 - line.x0 > last.x1 - last.x0 and line.size > last.size * 0.95):
            last.y, last.size = line.y, line.size
        last.x0, last.x1, last.broken = min(last.x0, line.x0), max(last.x1, line.x1), line.broken
    return found


def _goes_on(last: Line, line: Line) -> bool:
    size = max(last.size, line.size)
    gap = line.x0 - last.x1
    if not -size * 0.3 <= gap < size * _NEAR:
        return False
    return -size * BELOW < line.y - last.y < size * (_RAISED if min(len(last.text), len(line.text)) < 12 else BELOW)


def _rows(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines that follow each other and stand beside each other."""
    found: list[list[Line]] = []
    for line in lines:
        last = found[-1][-1] if found else None
        if last and abs(line.y - last.y) < 0.35 * max(line.size, last.size) and line.x0 >= last.x1:
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _row(cells: Sequence[Line]) -> Line:
    """The cells of a row as one line."""
    links: list[Linked] = []
    text = ""
    for cell in cells:
        text += CELL if text else ""
        links += [Linked(link.start + len(text), link.end + len(text), link.target) for link in cell.links]
        text += cell.text
    first = cells[0]
    size = max(cell.size for cell in cells)
    x1 = max(cell.x1 for cell in cells)
    last = cells[-1]
    row = Row(
        text, first.x0, x1, first.y, size, last.broken, first.first, last.last, first.middle, 0, first.font, links
    )  # fmt: skip
    row.cells = tuple([(cell.x0, cell.x1) for cell in cells[1:]])
    return row


def _stretches(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines in the order of the file, parted where it goes up or aside."""
    found: list[list[Line]] = []
    last: Line | None = None
    for line in lines:
        down = last is not None and line.y < last.y - line.size * 0.3
        near = last is not None and line.y < last.y + line.size * _RAISED
        over = last is not None and line.x0 < last.x1 and line.x1 > last.x0
        if found and (down or near) and over and not _is_cut(found[-1], line):
            found[-1].append(line)
        else:
            found.append([line])
        last = line
    return found


def _is_cut(stretch: Sequence[Line], line: Line) -> bool:
    """Whether a line is far below, or much wider or narrower than all of a stretch: a title over two columns."""
    last = stretch[-1]
    return last.y - line.y > 3.5 * max(line.size, last.size)


def _is_sound(stretches: Sequence[Sequence[Line]]) -> bool:
    """Whether every stretch is below or to the right of the one before, as columns are read."""
    for before, after in pairwise(stretches):
        top, low = after[0].y + after[0].size, after[-1].y
        x0, x1 = min([line.x0 for line in after]), max([line.x1 for line in after])
        size = after[0].size
        beside = [line for line in before if line.y < top and line.y + line.size > low]
        if beside:
            if any(line.x1 > x0 + size * 0.5 for line in beside):
                return False
        elif before[-1].y >= top:
            if x1 <= min([line.x0 for line in before]):
                return False
        elif x0 < max([line.x1 for line in before]) and low > before[0].y:
            return False
    return True


def _by_place(lines: Sequence[Line], depth: int) -> list[list[Line]]:
    """Lines put in columns by the widest gutter; what crosses it parts what is above from what is below."""
    gutter = _gutter(lines) if depth < _DEEPEST else None
    if gutter is None:
        return _from_top(lines)
    found: list[list[Line]] = []
    left: list[Line] = []
    right: list[Line] = []
    over: list[Line] = []
    for line in sorted(lines, key=lambda line: -line.y):
        if line.x0 < gutter < line.x1:
            found += _columns(left, right, depth)
            left, right = [], []
            over.append(line)
        else:
            if over:
                found += _from_top(over)
                over = []
            (left if line.x1 <= gutter else right).append(line)
    return found + _columns(left, right, depth) + (_from_top(over) if over else [])


def _columns(left: Sequence[Line], right: Sequence[Line], depth: int) -> list[list[Line]]:
    return [*(_by_place(left, depth + 1) if left else []), *(_by_place(right, depth + 1) if right else [])]


def _from_top(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines from the top down; those at one height from the left."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -line.y):
        if rows and rows[-1][0].y - line.y < 0.4 * max(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    flat = []
    for row in rows:
        row.sort(key=lambda line: line.x0)
        flat.append(row[0] if len(row) == 1 else _row(row))
    return [flat] if flat else []


def _gutter(lines: Sequence[Line]) -> float | None:
    """The middle of the best gutter, or None: few lines cross it, and there are enough at both sides of it."""
    if len(lines) < 2 * _FEWEST:
        return None
    start = min([line.x0 for line in lines])
    count = int((max([line.x1 for line in lines]) - start) / _BIN) + 1
    if not 2 < count < 5_000:
        return None
    steps = [0] * (count + 1)
    for line in lines:
        steps[int((line.x0 - start) / _BIN)] += 1
        steps[min(int((line.x1 - start) / _BIN), count - 1) + 1] -= 1
    narrowest = _NARROWEST * sorted([line.size for line in lines])[len(lines) // 2]
    best: tuple[float, float, float] | None = None
    for crossing, x0, x1 in _hollows(steps, start):
        middle = (x0 + x1) / 2
        sides = min(sum([line.x1 <= middle for line in lines]), sum([line.x0 >= middle for line in lines]))
        if x1 - x0 < narrowest or sides < _FEWEST or crossing > sides:
            continue
        rank = (crossing / sides, -(x1 - x0), middle)
        if best is None or rank < best:
            best = rank
    return best[2] if best else None


def _hollows(steps: Sequence[int], start: float) -> list[tuple[int, float, float]]:
    """Where fewer lines stand than left and right of it: how many do, and from where to where."""
    found = []
    covers: list[int] = []
    running = 0
    for step in steps[:-1]:
        running += step
        covers.append(running)
    at = 0
    while at < len(covers):
        end = at
        while end + 1 < len(covers) and covers[end + 1] == covers[at]:
            end += 1
        if at > 0 and end + 1 < len(covers) and covers[at - 1] > covers[at] < covers[end + 1]:
            found.append((covers[at], start + at * _BIN, start + (end + 1) * _BIN))
        at = end + 1
    return found
