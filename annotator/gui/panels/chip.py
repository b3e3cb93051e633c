"""A chip: a button with a glyph or icon, a word and perhaps a number, that stays pressed."""

from html import escape

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.gui.fonts import interface
from annotator.gui.icons import pixmap
from annotator.gui.tokens import TagLook, Theme, draw_glyph

HEIGHT = 30
PAD = 12
MARK = 20
"""The room for a glyph or icon before the word."""
LONGEST = 180
"""Pixels of a word; a longer one is elided and stands in the tool tip."""


class Chip(QAbstractButton):
    """``square`` corners make it a segment of a row of buttons. User text is drawn as it is, never as markup."""

    def __init__(self, word: str, theme: Theme, *, square: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = word
        self._count: int | None = None
        self._look: TagLook | None = None
        self._icon = ""
        self._square = square
        self._theme = theme
        self.menu_mark = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    def set_look(self, look: TagLook | None) -> None:
        """Show a tag's glyph before the word."""
        self._look = look
        self._changed()

    def set_icon(self, name: str) -> None:
        """Show an icon before the word."""
        self._icon = name
        self._changed()

    def set_word(self, word: str) -> None:
        """Another word."""
        self._word = word
        self._changed()

    def set_count(self, count: int | None) -> None:
        """A number after the word; None: no number."""
        if count != self._count:
            self._count = count
            self._changed()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    @property
    def count(self) -> int | None:
        """The number that is shown."""
        return self._count

    def _changed(self) -> None:
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(self._word if self._count is None else f"{self._word}, {self._count}")
        # Tool tips guess whether a text is rich; an escaped one in <qt> is shown as it is.
        self.setToolTip(f"<qt>{escape(self._word)}</qt>" if self._shown() != self._word else "")

    def _shown(self) -> str:
        return QFontMetricsF(interface(13, 500)).elidedText(self._word, Qt.TextElideMode.ElideRight, LONGEST)

    def _before(self) -> int:
        return MARK if self._look or self._icon else 0

    def sizeHint(self) -> QSize:
        width = PAD * 2 + self._before() + QFontMetricsF(interface(13, 500)).horizontalAdvance(self._shown())
        if self._count is not None:
            width += 7 + QFontMetricsF(interface(13)).horizontalAdvance(self._digits())
        return QSize(round(width + 0.5) + (18 if self.menu_mark else 0), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, HEIGHT)

    def _digits(self) -> str:
        return self.locale().toString(self._count or 0)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on, enabled = self._theme, self.isChecked(), self.isEnabled()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = 6 if self._square else box.height() / 2
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            box = box.adjusted(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(QPen(theme.color("accent" if on else "hairline")))
        hover = self.underMouse() and enabled
        painter.setBrush(theme.color("selection" if on else "hover" if hover else "card"))
        painter.drawRoundedRect(box, radius, radius)
        self._paint_word(painter, box, "ink" if enabled else "ink3")
        painter.end()

    def _paint_word(self, painter: QPainter, box: QRectF, token: str) -> None:
        theme, x, middle = self._theme, box.left() + PAD, box.center().y()
        if self._look:
            draw_glyph(painter, QRectF(x, middle - 5.5, 11, 11), self._look.glyph, self._look.stroke)
        elif self._icon:
            drawing = pixmap(self._icon, theme.color("ink2"), 14, self.devicePixelRatioF())
            painter.drawPixmap(QRectF(x, middle - 7, 14, 14), drawing, QRectF(drawing.rect()))
        x += self._before()
        font = interface(13, 500)
        painter.setFont(font)
        painter.setPen(theme.color(token))
        room = box.right() - x - 6
        word = QFontMetricsF(font).elidedText(self._shown(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(x, box.top(), room, box.height()), Qt.AlignmentFlag.AlignVCenter, word)
        x += QFontMetricsF(font).horizontalAdvance(word) + 7
        if self._count is not None:
            painter.setFont(interface(13))
            painter.setPen(theme.color("ink2"))
            painter.drawText(QRectF(x, box.top(), 90, box.height()), Qt.AlignmentFlag.AlignVCenter, self._digits())
        if self.menu_mark:
            drawing = pixmap("chevron-down", theme.color("ink2"), 14, self.devicePixelRatioF())
            painter.drawPixmap(QRectF(box.right() - 24, middle - 7, 14, 14), drawing, QRectF(drawing.rect()))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)
