"""A large button that shows its key, for a screen that a whole room looks at."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.gui.fonts import interface
from annotator.gui.icons import pixmap
from annotator.gui.tokens import TagLook, Theme, draw_glyph

HEIGHT = 38
PAD = 10
LONGEST = 220
"""Pixels of a word; a longer one is elided."""


class KeyButton(QAbstractButton):
    """A key cap and a word; stays pressed if it is checkable. User text is drawn as it is."""

    def __init__(
        self, key: str, word: str, theme: Theme, *, checkable: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._word = word
        self._theme = theme
        self._look: TagLook | None = None
        self._icon = ""
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    def set_word(self, word: str) -> None:
        """Another word."""
        if word != self._word:
            self._word = word
            self._name()
            self.updateGeometry()
            self.update()

    def set_look(self, look: TagLook | None) -> None:
        """A tag's glyph before the word."""
        self._look = look
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """An icon before the word."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def _name(self) -> None:
        self.setText(self._word)
        self.setAccessibleName(f"{self._word} ({self._key})" if self._key else self._word)
        self.setAccessibleDescription(self._key)

    def _cap(self) -> float:
        if not self._key:
            return 0.0
        return max(24.0, QFontMetricsF(interface(13, 650)).horizontalAdvance(self._key) + 12)

    def _before(self) -> float:
        cap = self._cap()
        return (cap + 7 if cap else 0) + (22 if self._look or self._icon else 0)

    def sizeHint(self) -> QSize:
        word = min(LONGEST, QFontMetricsF(interface(14, 500)).horizontalAdvance(self._word) + 2)
        return QSize(round(2 * PAD + self._before() + word), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(HEIGHT, HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on, enabled = self._theme, self.isChecked(), self.isEnabled()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = "accent" if on or self.hasFocus() else "control" if enabled else "hairline"
        painter.setPen(QPen(theme.color(edge), 2 if on or self.hasFocus() else 1))
        over = self.underMouse() and enabled
        painter.setBrush(
            theme.color("selection" if on else "pressed" if self.isDown() else "hover" if over else "card")
        )
        painter.drawRoundedRect(box, 7, 7)
        ink = theme.color("ink" if enabled else "ink3")
        x = box.left() + PAD - 1
        if self._key:
            cap = QRectF(x, box.center().y() - 12, self._cap(), 24)
            painter.setPen(QPen(theme.color("control" if enabled else "hairline")))
            painter.setBrush(theme.color("window"))
            painter.drawRoundedRect(cap, 5, 5)
            painter.setPen(ink)
            painter.setFont(interface(13, 650))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
            x = cap.right() + 7
        if self._look is not None:
            draw_glyph(painter, QRectF(x, box.center().y() - 6.5, 13, 13), self._look.glyph, self._look.stroke)
            x += 22
        elif self._icon:
            drawing = pixmap(self._icon, ink, 16, self.devicePixelRatioF())
            painter.drawPixmap(QRectF(x, box.center().y() - 8, 16, 16), drawing, QRectF(drawing.rect()))
            x += 22
        font = interface(14, 500)
        painter.setFont(font)
        painter.setPen(ink)
        room = QRectF(x, box.top(), box.right() - x - 4, box.height())
        word = QFontMetricsF(font).elidedText(self._word, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, word)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)
