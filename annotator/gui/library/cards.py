"""The library as a list of cards, over the same rows and the same choice as the table."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from annotator.gui.library.card_delegate import CardDelegate
from annotator.gui.library.model import LibraryModel
from annotator.gui.tokens import Theme


class LibraryCards(QListView):
    """``opened`` asks to read what is chosen, ``menu_requested`` carries a place on the screen."""

    opened = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, model: LibraryModel, theme: Theme) -> None:
        super().__init__()
        self.delegate = CardDelegate(model.catalogue, theme, self)
        self.setObjectName("library_cards")
        self.setModel(model)
        self.setModelColumn(model.keys.index("title"))
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(self.tr("Documents"))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.delegate.theme = theme
        self.viewport().update()

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        # The table beside chooses whole rows; it sees the same choice.
        return super().selectionCommand(index, event) | QItemSelectionModel.SelectionFlag.Rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters and digits are the page's: nothing is searched for by typing here.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape or (event.text() and event.text().isprintable()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.setCurrentIndex(index)
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_requested.emit(event.globalPos())
        else:
            self.menu_requested.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))
