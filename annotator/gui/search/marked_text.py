"""A line of text with the words marked that were looked for."""

from bisect import bisect_left

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from annotator.app.search.snippets import Marked


def draw_marked(painter: QPainter, rect: QRectF, marked: Marked, font: QFont, ink: QColor, tint: QColor) -> float:
    """Draws ``marked`` on one line, elided at the end; returns its width."""
    text = QFontMetricsF(font).elidedText(marked.text, Qt.TextElideMode.ElideRight, rect.width())
    kept = _common(text, marked.text)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    units = _units(text)
    formats = []
    for start, end in marked.marks:
        if start < kept:
            each = QTextLayout.FormatRange()
            each.start, each.length = units(start), units(min(end, kept)) - units(start)
            form = QTextCharFormat()
            form.setBackground(tint)
            each.format = form
            formats.append(each)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width() + 2)
    layout.endLayout()
    painter.setPen(ink)
    layout.draw(painter, QPointF(rect.left(), rect.center().y() - line.height() / 2))
    return line.naturalTextWidth()


def _common(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


class _Units:
    """From code points to UTF-16 units."""

    def __init__(self, text: str) -> None:
        self._wide = [at for at, char in enumerate(text) if char > "\uffff"]

    def __call__(self, point: int) -> int:
        return point + bisect_left(self._wide, point)


_units = _Units
