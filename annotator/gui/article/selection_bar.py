"""The bar beside a selection: mark it with a tag, link it, write a note. It never lies on the selected text."""

from collections.abc import Iterable, Sequence
from typing import Any, Protocol, cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QWidget

from annotator.domain.tag import Tag
from annotator.gui.fonts import interface
from annotator.gui.icons import pixmap
from annotator.gui.tokens import TagLook, Theme, draw_glyph

GAP = 8
_HEIGHT = 32


class BarButton(QAbstractButton):
    """One thing to do: a glyph or an icon, a name, and the key that does the same."""

    def __init__(self, parent: QWidget, name: str, key: str, look: TagLook | None, icon: str = "") -> None:
        super().__init__(parent)
        self._name, self._key, self._look, self._icon = name, key, look, icon
        self.slim = False
        self.theme: Theme | None = None
        self.setAccessibleName(f"{name} ({key})" if key else name)
        self.setToolTip(f"{name} ({key})" if key else name)
        # The text keeps the focus, so that the keys go on working.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        if self.slim or self._look is None:
            return QSize(_HEIGHT, _HEIGHT)
        metrics = self.fontMetrics()
        width = 10 + 11 + 8 + metrics.horizontalAdvance(self._name) + 10
        return QSize(width + (self._key_width() + 8 if self._key else 0), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("bar_hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 5, 5)
        middle = self.height() / 2
        ink = self.theme.color("bar_ink")
        if self._look is None:
            picture = pixmap(self._icon, ink, 16, self.devicePixelRatioF())
            painter.drawPixmap((self.width() - 16) // 2, round(middle - 8), picture)
            return
        left = (self.width() - 11) / 2 if self.slim else 10
        draw_glyph(painter, QRectF(left, middle - 5.5, 11, 11), self._look.glyph, self._look.stroke)
        if not self.slim:
            self._draw_name(painter, ink, left + 19)

    def _draw_name(self, painter: QPainter, ink: QColor, left: float) -> None:
        assert self.theme is not None
        painter.setFont(interface(13, 600))
        painter.setPen(ink)
        width = self.fontMetrics().horizontalAdvance(self._name)
        painter.drawText(QRectF(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self._name)
        if self._key:
            cap = QRectF(left + width + 8.5, self.height() / 2 - 8.5, self._key_width(), 17)
            painter.setPen(self.theme.color("bar_line"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cap, 4, 4)
            painter.setFont(interface(11, 500))
            painter.setPen(ink)
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)

    def _key_width(self) -> int:
        return max(20, 10 + 8 * len(self._key))


class Selectable(Protocol):
    """A view in which something can be selected; the two ends of it mean nothing to the bar."""

    theme: Theme
    tags: Sequence[Tag]

    def rects(self, start: Any, end: Any) -> list[QRectF]: ...

    def viewport(self) -> QWidget: ...


class SelectionBar(QWidget):
    """Floats over the view, in the other theme's colours."""

    tag_chosen = Signal(str)
    link_chosen = Signal()
    note_chosen = Signal()

    def __init__(self, view: Selectable) -> None:
        super().__init__(cast(QWidget, view))
        self._view = view
        self._passage: tuple[Any, Any] | None = None
        self._made_for: object = None
        self.with_notes = True
        self._buttons: list[BarButton] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(4, 2, 4, 2)
        self._row.setSpacing(2)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Mark the selection"))
        self.hide()

    def offer(self, passage: tuple[Any, Any] | None) -> None:
        """Stand beside a passage; None: go."""
        self._passage = passage
        if passage is None:
            self.hide()
            return
        self._make()
        self.follow()

    def follow(self) -> None:
        """The text was scrolled, or the window is another size: stand beside the passage again."""
        if self._passage is None:
            return
        rects = self._view.rects(*self._passage)
        if not rects:
            self.hide()
            return
        room = self._view.viewport().geometry()
        wide, slim = self._size(False), self._size(True)
        place = placed([rect.toAlignedRect() for rect in rects], QRect(0, 0, room.width(), room.height()), wide, slim)
        self._turn(upright=place.size() == slim)
        self.setGeometry(place.translated(room.topLeft()))
        self.show()
        self.raise_()

    def dress(self) -> None:
        """The theme or the tags are others."""
        self._made_for = None
        if self.isVisible():
            self._make()
            self.follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._view.theme.color("bar"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)

    def _make(self) -> None:
        wanted = (self._view.theme.name, tuple(self._view.tags))
        if wanted == self._made_for:
            return
        self._made_for = wanted
        for old in self._buttons:
            old.deleteLater()
        self._buttons = []
        looks = self._view.theme.inverse
        for tag in self._view.tags:
            button = self._add(BarButton(self, tag.name, tag.shortcut, looks.look(tag)))
            button.clicked.connect(lambda checked=False, tag_id=tag.id: self.tag_chosen.emit(tag_id))
        self._add(BarButton(self, self.tr("Link to a source"), "L", None, "link")).clicked.connect(self.link_chosen)
        if self.with_notes:
            note = self._add(BarButton(self, self.tr("Note"), "N", None, "message-square-plus"))
            note.clicked.connect(self.note_chosen)

    def _add(self, button: BarButton) -> BarButton:
        button.theme = self._view.theme
        button.setFont(interface(13, 600))
        self._row.addWidget(button)
        self._buttons.append(button)
        button.show()
        return button

    def _size(self, slim: bool) -> QSize:
        for button in self._buttons:
            button.slim = slim
        hints = [button.sizeHint() for button in self._buttons]
        spaces = 2 * (len(hints) - 1) + 8
        if slim:
            return QSize(_HEIGHT + 4, sum(hint.height() for hint in hints) + spaces)
        return QSize(sum(hint.width() for hint in hints) + spaces, _HEIGHT + 4)

    def _turn(self, upright: bool) -> None:
        direction = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setContentsMargins(*((2, 4, 2, 4) if upright else (4, 2, 4, 2)))
        for button in self._buttons:
            button.slim = upright
            button.setFixedSize(button.sizeHint())


def placed(selected: Iterable[QRect], room: QRect, wide: QSize, slim: QSize) -> QRect:
    """Where the bar stands: above the selection, else below, else upright beside it; not on it if it can be helped."""
    rects = list(selected)
    first, last = min(rects, key=lambda rect: rect.top()), max(rects, key=lambda rect: rect.bottom())
    bar = QRect(0, 0, wide.width(), wide.height())
    for rect, top in ((first, first.top() - GAP - wide.height()), (last, last.bottom() + GAP)):
        if room.top() + 2 <= top and top + wide.height() <= room.bottom() - 2:
            left = rect.center().x() - wide.width() // 2
            bar.moveTo(max(room.left() + 4, min(left, room.right() - wide.width() - 4)), top)
            return bar
    bar = QRect(0, 0, slim.width(), slim.height())
    top = max(room.top() + 4, room.center().y() - slim.height() // 2)
    left_edge, right_edge = min(rect.left() for rect in rects), max(rect.right() for rect in rects)
    if room.right() - right_edge >= slim.width() + 6:
        bar.moveTo(min(right_edge + GAP, room.right() - slim.width() - 2), top)
    else:
        bar.moveTo(max(room.left() + 2, left_edge - GAP - slim.width()), top)
    return bar
