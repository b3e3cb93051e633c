"""A tag's glyph as an icon, for menus and buttons."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from annotator.gui.tokens import TagLook, draw_glyph


def tag_icon(look: TagLook, size: int = 16) -> QIcon:
    """The glyph in its stroke colour, in the middle of ``size`` pixels square."""
    made = QIcon()
    for ratio in sorted({1.0, QGuiApplication.primaryScreen().devicePixelRatio()}):
        drawing = QPixmap(round(size * ratio), round(size * ratio))
        drawing.setDevicePixelRatio(ratio)
        drawing.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawing)
        draw_glyph(painter, QRectF(size / 2 - 5.5, size / 2 - 5.5, 11, 11), look.glyph, look.stroke)
        painter.end()
        made.addPixmap(drawing)
    return made
