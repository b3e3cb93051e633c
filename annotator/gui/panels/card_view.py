"""The list of cards: only the cards in sight are laid out and measured; 100,000 open as fast as ten.

It is a QListView, so that keyboard, selection and accessibility are Qt's; the geometry is our own, because Qt's asks
every row for its height before it shows one.
"""

from html import escape
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QToolTip, QWidget

from annotator.gui.panels.card_delegate import CardDelegate
from annotator.gui.panels.card_face import Spot
from annotator.gui.panels.card_heights import Heights
from annotator.gui.panels.card_model import CardModel
from annotator.gui.panels.faces import Face, FaceDelegate, RowModel
from annotator.gui.tokens import Theme

ESTIMATE = 132
"""Pixels that a card counts for until it has been seen."""
MARGIN = 2
Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
Move = QAbstractItemView.CursorAction

_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})  # fmt: skip


class CardView(QListView):
    """``spot_activated``: a button or link on a card was clicked (row, action, target). ``chosen_again``: the current
    card was clicked. ``key_pressed``: one of ``keys``, or "Delete"."""

    spot_activated = Signal(int, str, str)
    chosen_again = Signal()
    key_pressed = Signal(str)

    def __init__(
        self, model: RowModel, theme: Theme, parent: QWidget | None = None, delegate: FaceDelegate | None = None
    ) -> None:
        super().__init__(parent)
        self._cards = model
        self._heights = Heights(0, ESTIMATE)
        self._pressed: tuple[int, Spot] | None = None
        self._fitting = False
        self.keys: frozenset[str] = frozenset()
        self._delegate = delegate or CardDelegate(cast(CardModel, model), theme, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.set_theme(theme)
        model.modelReset.connect(self._renewed)
        model.dataChanged.connect(self._said_anew)
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        self._renewed()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.set_theme(theme)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, theme.color("side"))
        self.setPalette(palette)
        self.viewport().update()

    def face(self, row: int) -> Face | None:
        """The face of a row as it is painted."""
        return self._delegate.face(row)

    def spot(self, row: int, action: str, target: str = "") -> QPoint:
        """The middle of a spot in viewport coordinates, for menus that drop from it."""
        made = self._delegate.face(row)
        top = self.visualRect(self._cards.index(row)).topLeft()
        for spot in made.spots if made else ():
            if spot.action == action and spot.target == target:
                return top + spot.rect.center().toPoint()
        return top

    # What the model tells

    def _renewed(self) -> None:
        self._delegate.forget()
        self._heights = Heights(self._cards.rowCount(), ESTIMATE)
        self.verticalScrollBar().setValue(0)
        self._fit()

    def _said_anew(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self._delegate.forget(self._cards.id_at(row))
            self._heights.doubt(row)
        self._fit(below=self._screen_top(first.row()))

    def _inserted(self, _: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            self._delegate.forget(self._cards.id_at(row))
            above = self._screen_top(row) < 0
            self._heights.insert(row)
            if above:
                self._fit(self._heights.height(row), below=self.viewport().height())
            else:
                self._fit(below=self._screen_top(row))

    def _removed(self, _: QModelIndex, first: int, last: int) -> None:
        top, end = self._screen_top(first), self._screen_top(last + 1)
        self._heights.remove(first, last)
        if end <= 0:
            self._fit(top - end, below=self.viewport().height())
        else:
            self._fit(below=top)

    # Geometry

    def _screen_top(self, row: int) -> int:
        """Where a row begins in the viewport."""
        return self._heights.top(row) + MARGIN - self.verticalOffset()

    def _fit(self, shift: int = 0, below: int = 0) -> None:
        """Measures what is in sight, keeping in place what was measured before, and sets the scroll bar.

        ``shift``: by how many pixels what is in sight has moved down. Only what is ``below`` looks different now.
        """
        if self._delegate.set_width(self.viewport().width()):
            self._heights = Heights(self._cards.rowCount(), ESTIMATE)
        bar = self.verticalScrollBar()
        offset, page = bar.value() + shift, self.viewport().height()
        above, grown = self._measure(offset, page)
        while grown:
            offset += above
            above, grown = self._measure(offset, page)
        self._fitting = True
        bar.setRange(0, max(0, self._heights.total + 2 * MARGIN - page))
        bar.setPageStep(page)
        bar.setSingleStep(40)
        bar.setValue(offset)
        self._fitting = False
        if bar.value() != offset:
            self.viewport().update()
        elif below < page:
            self.viewport().update(QRect(0, max(0, below), self.viewport().width(), page))

    def _measure(self, offset: int, page: int) -> tuple[int, bool]:
        """Measures the rows in sight. Returns by how much the new ones above the known ones grew, and if any did."""
        row = self._heights.row_at(offset - MARGIN)
        top = self._heights.top(row) + MARGIN if row >= 0 else 0
        above, grown, known = 0, False, False
        unknown_before = 0
        while 0 <= row < len(self._heights) and top < offset + page:
            if self._heights.measured(row):
                above, known = (above if known else unknown_before), True
            else:
                made = self._delegate.face(row)
                growth = self._heights.set(row, made.height if made else 0)
                unknown_before += growth
                grown = True
            top += self._heights.height(row)
            row += 1
        return above, grown

    def doItemsLayout(self) -> None:
        # Qt asks for this after each change of the model, and would repaint all; what changed is painted already.
        self._fit(below=self.viewport().height())

    def updateGeometries(self) -> None:
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        row = self._heights.row_at(self.verticalOffset())
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and row > 0:
            self._fit()
            self.verticalScrollBar().setValue(self._heights.top(row))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._fitting:
            return
        page = self.viewport().height()
        if abs(dy) < page:
            self.viewport().scroll(0, dy)
        self._fit(below=page if abs(dy) < page else 0)
        self._follow_mouse()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def visualRect(self, index: Index) -> QRect:
        row = index.row()
        if not index.isValid() or row >= len(self._heights):
            return QRect()
        return QRect(0, self._screen_top(row), self.viewport().width(), self._heights.height(row))

    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y() + self.verticalOffset() - MARGIN
        if not 0 <= y < self._heights.total:
            return QModelIndex()
        return self._cards.index(self._heights.row_at(y))

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        if not index.isValid() or index.row() >= len(self._heights):
            return
        made = self._delegate.face(index.row())
        self._heights.set(index.row(), made.height if made else 0)
        page, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setRange(0, max(0, self._heights.total + 2 * MARGIN - page))
        rect = self.visualRect(index)
        centred = bar.value() + rect.top() - (page - rect.height()) // 2
        if hint is Hint.PositionAtCenter or rect.top() > 2 * page or rect.bottom() < -page:
            bar.setValue(centred)
        elif hint is Hint.PositionAtTop or rect.top() < 0 or rect.height() > page:
            bar.setValue(bar.value() + rect.top() - MARGIN)
        elif rect.bottom() > page:
            bar.setValue(bar.value() + rect.bottom() - page)

    def first_in_sight(self) -> int:
        """The first row that begins in sight."""
        row = self._heights.row_at(self.verticalOffset())
        return row if self._screen_top(row) >= 0 or row + 1 >= len(self._heights) else row + 1

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        rows, here = len(self._heights), self.currentIndex().row()
        if not rows:
            return QModelIndex()
        page = max(1, self.viewport().height())
        if here < 0:
            return self._cards.index(self.first_in_sight())
        target = {
            Move.MoveHome: 0,
            Move.MoveEnd: rows - 1,
            Move.MoveUp: here - 1,
            Move.MovePrevious: here - 1,
            Move.MoveDown: here + 1,
            Move.MoveNext: here + 1,
        }.get(action)
        if action in (Move.MovePageUp, Move.MovePageDown):
            way = page if action is Move.MovePageDown else -page
            far = self._heights.row_at(max(0, self._heights.top(here) + way))
            target = far if far != here else here + (1 if way > 0 else -1)
        return self._cards.index(max(0, min(rows - 1, here if target is None else target)))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes()[:ESTIMATE]:
            region += self.visualRect(index)
        return region

    def isIndexHidden(self, index: Index) -> bool:
        return False

    # Painting and the mouse

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        row = self._heights.row_at(event.rect().top() + self.verticalOffset() - MARGIN)
        current, focused = self.currentIndex().row(), self.hasFocus()
        while 0 <= row < len(self._heights):
            index = self._cards.index(row)
            rect = self.visualRect(index)
            if rect.top() > event.rect().bottom():
                break
            option.rect = rect
            state = QStyle.StateFlag.State_Enabled
            if row == current:
                state |= QStyle.StateFlag.State_Selected
                state |= QStyle.StateFlag.State_HasFocus if focused else QStyle.StateFlag.State_None
            option.state = state
            self._delegate.paint(painter, option, index)
            row += 1
        painter.end()

    def _spot(self, point: QPointF) -> tuple[int, Spot] | None:
        index = self.indexAt(point.toPoint())
        made = self._delegate.face(index.row()) if index.isValid() else None
        spot = made.spot_at(point - QPointF(self.visualRect(index).topLeft())) if made else None
        return (index.row(), spot) if spot else None

    def _point_at(self, found: tuple[int, Spot] | None) -> None:
        row, spot = found or (-1, None)
        if (row, spot) == (self._delegate.pointed_row, self._delegate.pointed):
            return
        self._delegate.pointed_row, self._delegate.pointed = row, spot
        acts = spot is not None and spot.action not in ("", "menu")
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    def _follow_mouse(self) -> None:
        if self.underMouse():
            self._point_at(self._spot(QPointF(self.viewport().mapFromGlobal(self.cursor().pos()))))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._spot(event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._spot(event.position()) if event.button() is Qt.MouseButton.LeftButton else None
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index == self.currentIndex():
            self.chosen_again.emit()
        elif index.isValid():
            self.setCurrentIndex(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed and pressed[1].action and pressed == self._spot(event.position()):
            self.spot_activated.emit(pressed[0], pressed[1].action, pressed[1].target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.activated.emit(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt's own would make the first card current, and so scroll the article, only because Tab came by.
        QWidget.focusInEvent(self, event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text().lower()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.key_pressed.emit("Delete")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        elif plain and text in self.keys:
            self.key_pressed.emit(text)
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point_at(None)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._spot(QPointF(event.pos()))
            # Tool tips guess whether a text is rich; an escaped one in <qt> is shown as it is, and wrapped.
            text = f"<qt>{escape(found[1].hint)}</qt>" if found else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)
