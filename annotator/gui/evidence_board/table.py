"""The matrix itself. What is seen is painted in one go: most cells are empty, a delegate would be asked for each."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QTableView

from annotator.app.evidence_board import Counts
from annotator.domain.source import STANCES
from annotator.gui.evidence_board.heads import COLUMN, ROW, ColumnHeads, RowHeads
from annotator.gui.evidence_board.model import BoardModel
from annotator.gui.fonts import interface
from annotator.gui.snapshots.stances import stance_tags
from annotator.gui.tokens import Theme, draw_glyph

_GLYPH = 11
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)


class BoardTable(QTableView):
    """``opened``: Enter, or a double click. ``moved``: another cell is the current one."""

    opened = Signal()
    moved = Signal()

    def __init__(self, model: BoardModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._glyphs: dict[tuple[str, float], QPixmap] = {}
        self.rows, self.columns = RowHeads(model, theme), ColumnHeads(model, theme)
        self.setAccessibleName(self.tr("Evidence board"))
        self.setVerticalHeader(self.rows)
        self.setHorizontalHeader(self.columns)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.rows.sectionClicked.connect(lambda row: self.setCurrentIndex(model.index(row, 0)))
        self.rows.sectionDoubleClicked.connect(lambda _: self.opened.emit())
        self.columns.sectionClicked.connect(self._to_column)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._glyphs.clear()
        ground, line = theme.css("card"), theme.css("hairline")
        self.setStyleSheet(
            f"QTableCornerButton::section {{ background: {ground}; border: 0; border-bottom: 1px solid {line}; }}"
        )
        self.rows.dress(theme)
        self.columns.dress(theme)
        self.viewport().update()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.rows.choose(current.row())
        self.columns.choose(current.column())
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.text() and event.text().isprintable():
            event.ignore()  # letters are the page's
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        board, theme = self._model.board, self._theme
        seen = event.rect()
        painter.fillRect(seen, theme.color("card"))
        down, right = self.rows.offset(), self.columns.offset()
        first, last = (seen.top() + down) // ROW, min(len(board.rows) - 1, (seen.bottom() + down) // ROW)
        left = (seen.left() + right) // COLUMN
        past = min(len(board.sources), (seen.right() + right) // COLUMN)
        line = theme.color("hairline")
        edge, floor = (past + 1) * COLUMN - right, (last + 1) * ROW - down
        for row in range(first, last + 1):
            painter.fillRect(seen.left(), (row + 1) * ROW - down - 1, edge - seen.left(), 1, line)
        for column in range(left, past + 1):
            painter.fillRect((column + 1) * COLUMN - right - 1, seen.top(), 1, floor - seen.top(), line)
        painter.setFont(interface(11, 600))
        painter.setPen(theme.color("ink"))
        for number in range(first, last + 1):
            row_ = board.rows[number]
            top = number * ROW - down
            if left == 0:
                painter.drawText(QRect(-right, top, COLUMN - 1, ROW - 1), _MIDDLE, str(row_.origins))
            if not row_.links:
                continue
            for column in range(max(1, left), past + 1):
                source = board.sources[column - 1].id
                if source in row_.links:
                    self._cell(painter, column * COLUMN - right, top, row_.counts(source))
        self._current(painter, down, right)

    def _cell(self, painter: QPainter, x: int, y: int, counts: Counts) -> None:
        """One glyph a stance, one below the other; beside it how many, if more than one."""
        shown = [(stance, count) for stance, count in zip(STANCES, counts, strict=True) if count]
        step = 14
        at = y + (ROW - 1 - step * len(shown)) // 2
        for stance, count in shown:
            many = count > 1
            left = x + (COLUMN - 1 - _GLYPH) // 2 - (6 if many else 0)
            painter.drawPixmap(left, at + 1, self._glyph(stance))
            if many:
                painter.drawText(QRect(left + _GLYPH + 1, at, 16, step), _MIDDLE, str(min(count, 99)))
            at += step

    def _glyph(self, stance: str) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = self._glyphs.get((stance, ratio))
        if made is None:
            tag = next(tag for tag in stance_tags() if tag.id == stance)
            look = self._theme.look(tag)
            made = QPixmap(round(_GLYPH * ratio), round(_GLYPH * ratio))
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            draw_glyph(painter, QRectF(0, 0, _GLYPH, _GLYPH), look.glyph, look.stroke)
            painter.end()
            self._glyphs[stance, ratio] = made
        return made

    def _current(self, painter: QPainter, down: int, right: int) -> None:
        index = self.currentIndex()
        if index.isValid():
            painter.setPen(self._theme.color("accent" if self.hasFocus() else "control"))
            for inset in (0, 1):
                box = QRect(index.column() * COLUMN - right, index.row() * ROW - down, COLUMN - 2, ROW - 2)
                painter.drawRect(box.adjusted(inset, inset, -inset, -inset))

    def _to_column(self, column: int) -> None:
        self.setCurrentIndex(self._model.index(max(0, self.currentIndex().row()), column))
