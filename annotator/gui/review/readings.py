"""The list of readings beside the passage: one large card for each person."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.gui.compare.people_looks import draw_person
from annotator.gui.fonts import interface
from annotator.gui.icons import pixmap
from annotator.gui.review.reading_face import BADGE, OUTER, PAD, ReadingFace, face_of
from annotator.gui.review.rows import ReadingRow
from annotator.gui.tokens import Theme, draw_glyph

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class ReadingModel(QAbstractListModel):
    """Rows are people's readings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ReadingRow] = []
        self.taken: frozenset[str] = frozenset()

    def show(self, rows: Sequence[ReadingRow]) -> None:
        """Other readings."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def take(self, people: Collection[str]) -> None:
        """Whose readings are chosen."""
        self.taken = frozenset(people)
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return row.name if role == Qt.ItemDataRole.DisplayRole else None


class ReadingDelegate(QStyledItemDelegate):
    """Paints a reading as a card; its layouts are kept while the width stays."""

    def __init__(self, model: ReadingModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._faces: dict[int, ReadingFace] = {}
        self._width = 0
        model.modelReset.connect(self._faces.clear)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._faces.clear()

    def set_width(self, width: int) -> bool:
        """The cards' width; True if it is another one."""
        if width == self._width:
            return False
        self._width = width
        self._faces.clear()
        return True

    def face(self, row: int) -> ReadingFace:
        """A row laid out."""
        found = self._faces.get(row)
        if found is None:
            found = self._faces[row] = face_of(self._model.rows[row], self._theme, self._width)
        return found

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._width, self.face(index.row()).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face, theme = self.face(index.row()), self._theme
        rect, state = option.rect, option.state
        taken = face.row.person in self._model.taken and bool(face.row.passages)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        box = QRectF(0, 0, rect.width(), rect.height()).adjusted(OUTER + 0.5, OUTER + 0.5, -OUTER - 0.5, -OUTER - 0.5)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        edge = "accent" if taken or focused else "hairline"
        painter.setPen(QPen(theme.color(edge), 3 if taken else 2 if focused else 1))
        painter.setBrush(theme.color("card" if face.row.passages else "window"))
        painter.drawRoundedRect(box, 9, 9)
        badge = QRectF(PAD + OUTER, PAD + OUTER - 4, BADGE + 4, BADGE - 4)
        draw_person(painter, badge, face.row.look, theme.color("card" if face.row.passages else "window"))
        self._paint_key(painter, face.row, box, taken)
        for picture in face.pictures:
            if picture.look is not None:
                draw_glyph(painter, picture.box, picture.look.glyph, picture.color)
            else:
                drawing = pixmap(
                    picture.icon, picture.color, round(picture.box.width()), painter.device().devicePixelRatioF()
                )
                painter.drawPixmap(picture.box, drawing, QRectF(drawing.rect()))
        for words in face.words:
            painter.setPen(words.color)
            words.layout.draw(painter, words.at)
        painter.restore()

    def _paint_key(self, painter: QPainter, row: ReadingRow, box: QRectF, taken: bool) -> None:
        theme = self._theme
        place = QRectF(box.right() - 60, box.top() + 10, 48, 26)
        if taken:
            drawing = pixmap("check", theme.color("accent"), 24, painter.device().devicePixelRatioF())
            painter.drawPixmap(QRectF(place.right() - 26, place.top(), 24, 24), drawing, QRectF(drawing.rect()))
        elif row.key:
            painter.setFont(interface(14, 600))
            wide = max(28.0, painter.fontMetrics().horizontalAdvance(row.key) + 16.0)
            cap = QRectF(place.right() - wide, place.top(), wide, 26)
            painter.setPen(QPen(theme.color("control")))
            painter.setBrush(theme.color("window"))
            painter.drawRoundedRect(cap, 5, 5)
            painter.setPen(theme.color("ink"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, row.key)


class ReadingList(QListView):
    """``reading_chosen`` carries a person's id, ``source_requested`` a source's."""

    reading_chosen = Signal(str)
    source_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ReadingModel(self)
        self._delegate = ReadingDelegate(self.rows, theme, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Readings"))
        self.setMouseTracking(True)
        self.set_theme(theme)

    def show_rows(self, rows: Sequence[ReadingRow]) -> None:
        """Show other readings, from the top."""
        self.rows.show(rows)
        if rows:
            self.setCurrentIndex(self.rows.index(0))
        self.scrollToTop()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.set_theme(theme)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, theme.color("window"))
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # beside a style sheet the viewport keeps a palette of its own
        self.viewport().update()

    def person(self) -> str:
        """Whose reading is current ("": none)."""
        row = self.currentIndex().row()
        return self.rows.rows[row].person if row >= 0 else ""

    def sources(self, row: int) -> list[str]:
        """The sources of a reading."""
        return [each.source for passage in self.rows.rows[row].passages for each in passage.evidence]

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._delegate.set_width(self.viewport().width()):
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        source = self._source_at(index, event.position())
        if source:
            self.source_requested.emit(source)
        elif self.rows.rows[index.row()].passages:
            self.reading_chosen.emit(self.rows.rows[index.row()].person)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        pointing = index.isValid() and bool(self._source_at(index, event.position()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.key() in (keys.Key_Up, keys.Key_Down, keys.Key_Home, keys.Key_End):
            super().keyPressEvent(event)
        elif event.key() == keys.Key_Space and self.currentIndex().isValid():
            row = self.rows.rows[self.currentIndex().row()]
            if row.passages:
                self.reading_chosen.emit(row.person)
        else:
            event.ignore()  # letters are the page's keys, not a search in the list

    def _source_at(self, index: QModelIndex, place: QPointF) -> str:
        local = place - QPointF(self.visualRect(index).topLeft())
        for box, source in self._delegate.face(index.row()).sources:
            if box.contains(local):
                return source
        return ""
