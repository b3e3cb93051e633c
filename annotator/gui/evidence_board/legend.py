"""What the glyphs of the board stand for."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.gui.fonts import interface
from annotator.gui.snapshots.stances import stance_tags
from annotator.gui.tokens import Theme, draw_glyph

_GLYPH, _GAP, _APART = 11, 6, 16


class Legend(QWidget):
    """Glyph and word of each stance, on one line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._font = interface(12)
        self._tags = stance_tags()
        self.setAccessibleName(", ".join(tag.name for tag in self._tags))
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._font)
        return QSize(sum(_GLYPH + _GAP + _APART + words.horizontalAdvance(tag.name) for tag in self._tags), 24)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, words = QPainter(self), QFontMetrics(self._font)
        painter.setFont(self._font)
        x = 0
        for tag in self._tags:
            look = self._theme.look(tag)
            draw_glyph(painter, QRectF(x, 6.5, _GLYPH, _GLYPH), look.glyph, look.stroke)
            x += _GLYPH + _GAP
            wide = words.horizontalAdvance(tag.name) + 2
            painter.setPen(self._theme.color("ink2"))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(x, 0, wide, 24), int(middle), tag.name)
            x += wide - 2 + _APART
