"""How a document is drawn in the list: title, publisher and date, count, and a bar of its tags."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.elided import lines
from annotator.gui.fonts import interface
from annotator.gui.icons import pixmap
from annotator.gui.library.words import STATE_ICONS, STATE_TOKENS
from annotator.gui.tokens import Theme

ROW = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which the model hands out a DocumentRow."""
PAD, LINE, META, BAR, GAP = 12.0, 16.0, 18.0, 4.0, 8.0


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """What the list shows of a document. ``shares``: (tag id, annotations), in the tag set's order; ``unread``
    comments; ``task``: what I am to do here ("": nothing), ``state``: how far I am ("": nobody works here)."""

    id: str
    title: str
    meta: str
    total: int
    shares: Sequence[tuple[str, int]]
    colors: Sequence[QColor]
    deleted_by: str = ""
    unread: int = 0
    task: str = ""
    state: str = ""


class DocumentDelegate(QStyledItemDelegate):
    """Paints DocumentRows. Heights depend on the title's lines only; where rows are ``even``, on nothing."""

    def __init__(self, theme: Theme, new: str) -> None:
        super().__init__()
        self.theme = theme
        self._new = new
        self.even = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = option.widget.width() if option.widget else 240
        if self.even:
            return QSize(int(width), int(11 + 2 * LINE + META + BAR + 16 + GAP))
        row: DocumentRow | None = index.data(ROW)
        if row is None:
            return QSize(int(width), 0)  # an undone merge has taken it away; it is about to leave the list
        count = len(self._title(row, width - 2 * PAD - 26))
        return QSize(int(width), int(11 + count * LINE + META + BAR + 16 + GAP))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: DocumentRow | None = index.data(ROW)
        if row is None:
            return
        theme = self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRectF = QRectF(option.rect).adjusted(12.5, 0.5, -12.5, -GAP + 0.5)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(QPen(theme.color("hairline"), 1))
            painter.setBrush(theme.color("card"))
            painter.drawRoundedRect(rect, 8, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(rect, 8, 8)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 7, 7)
        self._text(painter, row, rect.adjusted(PAD, 0, -PAD, 0), chosen)
        painter.restore()

    def _title(self, row: DocumentRow, width: float) -> list[str]:
        return lines(row.title, interface(13, 600), width, 2) or [" "]

    def _text(self, painter: QPainter, row: DocumentRow, box: QRectF, chosen: bool) -> None:
        theme = self.theme
        y = box.top() + 10
        painter.setFont(interface(13, 600 if chosen else 500))
        painter.setPen(theme.color("ink"))
        for line in self._title(row, box.width()):
            painter.drawText(QRectF(box.left(), y, box.width(), LINE), _PLAIN, line)
            y += LINE
        y += 3
        count = str(row.total) if row.total else self._new
        bold, plain = interface(11.5, 600), interface(11.5)
        painter.setFont(bold)
        wide = QFontMetricsF(bold).horizontalAdvance(count)
        painter.setPen(theme.color("ink"))
        painter.drawText(QRectF(box.right() - wide - 1, y, wide + 1, LINE), _PLAIN, count)
        wide += self._state(painter, row.state, box.right() - wide - 8, y)
        wide += self._unread(painter, row.unread, box.right() - wide - 10, y)
        task = self._task(painter, row.task, QRectF(box.left(), y, box.width() - wide - 10, LINE))
        painter.setFont(plain)
        painter.setPen(theme.color("ink2"))
        room = QRectF(box.left() + task, y, box.width() - task - wide - 6, LINE)
        meta = QFontMetricsF(plain).elidedText(row.meta, Qt.TextElideMode.ElideRight, room.width() - 4)
        painter.drawText(room, _PLAIN, meta)
        self._bar(painter, row, QRectF(box.left(), y + META + 2, box.width(), BAR))

    def _state(self, painter: QPainter, state: str, right: float, y: float) -> float:
        """The sign of how far I am; returns the width that it takes."""
        if not state:
            return 0.0
        color = self.theme.color(STATE_TOKENS[state])
        drawing = pixmap(STATE_ICONS[state], color, 14, painter.device().devicePixelRatioF())
        painter.drawPixmap(QRectF(right - 14, y + 1.5, 14, 14), drawing, QRectF(drawing.rect()))
        return 20.0

    def _task(self, painter: QPainter, task: str, room: QRectF) -> float:
        """What I am to do, before all else on the line; returns the width that it takes."""
        if not task:
            return 0.0
        bold = interface(11.5, 600)
        shown = QFontMetricsF(bold).elidedText(task, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(bold)
        painter.setPen(self.theme.color("accent"))
        painter.drawText(room, _PLAIN, shown)
        return min(room.width(), QFontMetricsF(bold).horizontalAdvance(shown) + 8)

    def _unread(self, painter: QPainter, count: int, right: float, y: float) -> float:
        """An icon and how many comments are new; returns the width that they take."""
        if not count:
            return 0.0
        accent, bold, text = self.theme.color("accent"), interface(11.5, 600), str(count)
        wide = QFontMetricsF(bold).horizontalAdvance(text)
        painter.setFont(bold)
        painter.setPen(accent)
        painter.drawText(QRectF(right - wide - 1, y, wide + 1, LINE), _PLAIN, text)
        drawing = pixmap("message-square", accent, 12, painter.device().devicePixelRatioF())
        painter.drawPixmap(QRectF(right - wide - 17, y + 2.5, 12, 12), drawing, QRectF(drawing.rect()))
        return wide + 26

    def _bar(self, painter: QPainter, row: DocumentRow, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if not row.total:
            painter.setBrush(self.theme.color("hairline"))
            painter.drawRoundedRect(rect, 2, 2)
            return
        shares = [(count, color) for (_, count), color in zip(row.shares, row.colors, strict=True) if count]
        room = rect.width() - 1.5 * (len(shares) - 1)
        x = rect.left()
        for count, color in shares:
            width = max(2.0, room * count / row.total)
            painter.setBrush(color)
            painter.drawRoundedRect(QRectF(x, rect.top(), width, rect.height()), 1.5, 1.5)
            x += width + 1.5


_PLAIN = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
