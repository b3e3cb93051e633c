"""A line of text with the words marked that were looked for."""

from bisect import bisect_left

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from annotator.app.search.snippets import Marked


def draw_marked(painter: QPainter, rect: QRectF, marked: Marked, font: QFont, ink: QColor, tint: QColor) -> float:
    """Draws ``marked`` on one line, elided at the end; returns its width."""
    text = QFontMetricsF(font).elidedText(marked.text, Qt.TextElideMode.ElideRight, rect.width())
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    formats = []
    for start, end in in_units(text, marked):
        each = QTextLayout.FormatRange()
        each.start, each.length = start, end - start
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


def in_units(shown: str, marked: Marked) -> list[tuple[int, int]]:
    """The marks that are left in what is ``shown`` of a text (it may be elided), in UTF-16 units."""
    kept = next(
        (at for at, (a, b) in enumerate(zip(shown, marked.text, strict=False)) if a != b),
        min(len(shown), len(marked.text)),
    )
    wide = [at for at, char in enumerate(shown) if char > "\uffff"]
    ends = ((start, min(end, kept)) for start, end in marked.marks if start < kept)
    return [(start + bisect_left(wide, start), end + bisect_left(wide, end)) for start, end in ends]
