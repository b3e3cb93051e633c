"""Text in a box: broken into lines, the last one elided. Plain text always; line breaks count as spaces."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption


def one_line(text: str) -> str:
    """``text`` on one line, without control characters; at most 2,000 characters, more is never seen."""
    return " ".join("".join(c if c.isprintable() else " " for c in text[:2000]).split())


def lines(text: str, font: QFont, width: float, most: int) -> list[str]:
    """``text`` in at most ``most`` lines of ``width`` pixels; the last is elided if there is more."""
    text = one_line(text)
    if not text:
        return []
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    units = text.encode("utf-16-le", "surrogatepass")

    def cut(start: int, end: int | None) -> str:
        return units[2 * start : None if end is None else 2 * end].decode("utf-16-le", "replace")

    if len(starts) <= most:
        return [cut(a, b) for a, b in zip(starts, [*starts[1:], None], strict=True)]
    shown = [cut(a, b) for a, b in pairwise(starts[:most])]
    rest = cut(starts[most - 1], None)
    return [*shown, QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]
