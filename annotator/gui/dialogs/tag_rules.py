"""When to use which tag: the tag set's own definitions and examples."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.tag import Tag
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface, reading
from annotator.gui.tokens import TagLook, Theme, draw_glyph


class TagRules(Dialog):
    """Glyph, name, key, definition, examples of each tag."""

    def __init__(self, parent: QWidget | None, tags: Sequence[Tag], theme: Theme) -> None:
        super().__init__(parent, self.tr("Which tag?"), 560)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(6)
        for tag in tags:
            column.addLayout(self._head(tag, theme))
            column.addWidget(_text(tag.definition, interface(13.5)))
            for example in tag.examples:
                column.addWidget(_text(f"“{example}”", reading(14.5), "quiet"))
            column.addSpacing(12)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.column.addWidget(area, 1)
        self.resize(600, 470)
        self.buttons.addButton(Buttons.Close)

    def _head(self, tag: Tag, theme: Theme) -> QHBoxLayout:
        look = theme.look(tag)
        row = QHBoxLayout()
        row.setSpacing(9)
        glyph = QLabel()
        glyph.setPixmap(glyph_pixmap(look, 14, self.devicePixelRatioF()))
        name = _text(tag.name, interface(14.5, 650))
        name.setStyleSheet(f"color: {look.stroke.name()}")
        key = _text(self.tr("key %1").replace("%1", tag.shortcut) if tag.shortcut else "", interface(12), "quiet")
        for widget in (glyph, name, key):
            row.addWidget(widget)
        row.addStretch(1)
        return row


def glyph_pixmap(look: TagLook, size: int, ratio: float) -> QPixmap:
    """A tag's glyph alone."""
    made = QPixmap(QSize(size, size) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    draw_glyph(painter, QRectF(1, 1, size - 2, size - 2), look.glyph, look.stroke)
    painter.end()
    return made


def _text(text: str, font: QFont, tone: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(bool(text) and len(text) > 40)
    label.setFont(font)
    if tone:
        label.setProperty("tone", tone)
    return label
