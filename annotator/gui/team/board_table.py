"""The table of the board: several cells can be chosen; Space or Enter gives or takes back, the menu has the rest."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from annotator.gui.team.board_delegate import HIGH, WIDE, BoardDelegate
from annotator.gui.team.board_model import BoardModel
from annotator.gui.tokens import Theme

TITLES = 260
"""Width of the articles' titles in pixels."""


class BoardTable(QTableView):
    """``toggled`` asks to give or take back what is chosen, ``menu_requested`` carries a place on the screen,
    ``article_requested`` an id."""

    toggled = Signal()
    menu_requested = Signal(QPoint)
    article_requested = Signal(str)

    def __init__(self, model: BoardModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = BoardDelegate(theme, self)
        self.setObjectName("board")
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Who reads what"))
        self.setAccessibleDescription(
            self.tr("Space or Enter gives the articles to the people, or takes them back. The menu key has more.")
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self._dress_header(self.horizontalHeader(), WIDE)
        self._dress_header(self.verticalHeader(), HIGH)
        self.verticalHeader().setFixedWidth(TITLES)
        self.horizontalHeader().setFixedHeight(34)

    def chosen(self) -> list[QModelIndex]:
        """The cells that are chosen; the current one if none is."""
        found = self.selectionModel().selectedIndexes()
        return found or ([self.currentIndex()] if self.currentIndex().isValid() else [])

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggled.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        article = self._model.article_at(self.indexAt(event.position().toPoint()).row())
        if article is not None:
            self.article_requested.emit(article.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_requested.emit(event.globalPos())
        else:
            place = self.visualRect(self.currentIndex()).center()
            self.menu_requested.emit(self.viewport().mapToGlobal(place))

    @staticmethod
    def _dress_header(header: QHeaderView, size: int) -> None:
        header.setDefaultSectionSize(size)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
