"""The places of the library as a tree: all, what is in no collection, the states, the collections in each other."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QDragMoveEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.app.shelf_filter import ALL, COLLECTION, STATE, UNSORTED
from annotator.domain.reading_state import STATES
from annotator.domain.shelves import Shelves
from annotator.gui.elided import one_line
from annotator.gui.icons import pixmap
from annotator.gui.library.dragging import COLLECTION as A_COLLECTION
from annotator.gui.library.dragging import DOCUMENTS, collection_dragged, ids_in
from annotator.gui.library.tree_delegate import COUNT, PLACE, TreeDelegate
from annotator.gui.library.words import state_word
from annotator.gui.tokens import Theme

_NEW = "new"
"""The place of a collection whose name is just being typed."""
_Flag = Qt.ItemFlag


class CollectionTree(QTreeWidget):
    """Says what is wanted; the page does it. ``place_chosen`` carries a place; ``new_requested`` name and parent,
    ``rename_requested`` id and name, ``move_requested`` id and parent, ``delete_requested`` an id;
    ``documents_dropped`` ids and the place; ``menu_requested`` the place and where on the screen."""

    place_chosen = Signal(str)
    new_requested = Signal(str, str)
    rename_requested = Signal(str, str)
    move_requested = Signal(str, str)
    delete_requested = Signal(str)
    documents_dropped = Signal(list, str)
    menu_requested = Signal(str, QPoint)
    left = Signal()

    def __init__(self, theme: Theme, writable: bool) -> None:
        super().__init__()
        self._writable = writable
        self._shown: tuple[object, ...] = ()
        self._waiting: tuple[Shelves, Mapping[str, str], Mapping[str, int]] | None = None
        self._typed: tuple[str, str] | None = None
        self._closed: set[str] = set()
        self._places: dict[str, QTreeWidgetItem] = {}
        self._delegate = TreeDelegate(theme, self)
        self.setObjectName("library_tree")
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setAnimated(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Collections"))
        self.setAccessibleDescription(
            self.tr("F2 renames a collection, Insert makes one, Delete deletes it. The menu key has the rest.")
        )
        edits = QAbstractItemView.EditTrigger.EditKeyPressed
        self.setEditTriggers(edits if writable else QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(writable)
        self.setAcceptDrops(writable)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(
            QAbstractItemView.DragDropMode.DragDrop if writable else QAbstractItemView.DragDropMode.NoDragDrop
        )
        self.currentItemChanged.connect(lambda *_: self.place_chosen.emit(self.place))
        self.itemChanged.connect(self._renamed)
        self.itemCollapsed.connect(lambda item: self._closed.add(item.data(0, PLACE)))
        self.itemExpanded.connect(lambda item: self._closed.discard(item.data(0, PLACE)))
        self._delegate.closeEditor.connect(self._editor_closed)

    @property
    def place(self) -> str:
        """The place that is chosen."""
        item = self.currentItem()
        return str(item.data(0, PLACE) or ALL) if item is not None else ALL

    def show_places(self, lying: Shelves, names: Mapping[str, str], counts: Mapping[str, int]) -> None:
        """Show the collections, and how many documents are in each place. While a name is typed, that waits."""
        if self.state() == QAbstractItemView.State.EditingState:
            self._waiting = (lying, names, counts)
            return
        self._waiting = None
        shown = (tuple((id, lying.parent[id], names[id]) for id in lying.within("") if id),)
        with QSignalBlocker(self):
            if shown != self._shown or not self._places:
                self._shown = shown
                self._build(lying, names)
            for place, item in self._places.items():
                count = counts.get(place, 0)
                item.setData(0, COUNT, count)
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}, {count}")

    def choose(self, place: str) -> bool:
        """Make a place current without telling anybody; whether it is there."""
        item = self._places.get(place)
        if item is not None and item is not self.currentItem():
            with QSignalBlocker(self):
                self.setCurrentItem(item)
        return item is not None

    def begin_new(self, parent: str = "") -> None:
        """Let the name of a new collection be typed where it will stand."""
        if not self._writable:
            return
        holder = self._places.get(f"{COLLECTION}{parent}")
        with QSignalBlocker(self):
            item = _item("", _NEW, _Flag.ItemIsEnabled | _Flag.ItemIsEditable | _Flag.ItemIsSelectable)
            item.setData(0, Qt.ItemDataRole.UserRole, parent)
            holder.insertChild(0, item) if holder is not None else self.addTopLevelItem(item)
        if holder is not None:
            holder.setExpanded(True)
        self.scrollToItem(item)
        self.editItem(item)

    def rename(self, collection: str) -> None:
        """Let another name be typed."""
        item = self._places.get(f"{COLLECTION}{collection}")
        if item is not None and self._writable:
            self.editItem(item)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """An arrow before what has others in it, and nothing else."""
        if not self.model().hasChildren(index):
            return
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        drawing = pixmap(name, self._delegate.theme.color("ink2"), 12, self.devicePixelRatioF())
        middle = rect.center().y()
        painter.drawPixmap(QRect(rect.right() - 13, middle - 6, 12, 12), drawing, drawing.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        collection = self.place.removeprefix(COLLECTION) if self.place.startswith(COLLECTION) else ""
        if event.key() == Qt.Key.Key_Delete and collection and self._writable:
            self.delete_requested.emit(collection)
        elif event.key() == Qt.Key.Key_Insert:
            self.begin_new(collection if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif (event.text() and event.text().isprintable()) or event.key() == Qt.Key.Key_Escape:
            event.ignore()  # letters are the page's
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            item = self.itemAt(event.pos())
            self.menu_requested.emit(str(item.data(0, PLACE) or "") if item else "", event.globalPos())
        else:
            place = self.visualRect(self.currentIndex()).center()
            self.menu_requested.emit(self.place, self.viewport().mapToGlobal(place))

    # Dragging

    def mimeTypes(self) -> list[str]:
        return [DOCUMENTS, A_COLLECTION]

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        return collection_dragged(str(items[0].data(0, PLACE)).removeprefix(COLLECTION))

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if self._takes(self.itemAt(event.position().toPoint()), event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropMimeData(self, parent: QTreeWidgetItem | None, index: int, data: QMimeData, action: Qt.DropAction) -> bool:
        if not self._takes(parent, data):
            return False
        place = str(parent.data(0, PLACE) or "") if parent is not None else ""
        if data.hasFormat(DOCUMENTS):
            self.documents_dropped.emit(ids_in(data, DOCUMENTS), place)
        else:
            self.move_requested.emit(ids_in(data, A_COLLECTION)[0], place.removeprefix(COLLECTION))
        return False  # the page makes the change and the tree follows; Qt is to move nothing by itself

    def _takes(self, item: QTreeWidgetItem | None, data: QMimeData) -> bool:
        place = item.data(0, PLACE) if item is not None else None
        on_collection = place is not None and str(place).startswith(COLLECTION)
        if data.hasFormat(A_COLLECTION):
            return on_collection or place is None  # on the free room: out of all others
        return data.hasFormat(DOCUMENTS) and (on_collection or str(place or "").startswith(STATE))

    # How it is built

    def _build(self, lying: Shelves, names: Mapping[str, str]) -> None:
        place = self.place if self._places else ALL
        self.clear()
        self._places = {}
        plain = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable
        for each, words in ((ALL, self.tr("All documents")), (UNSORTED, self.tr("Not in a collection"))):
            self._add(None, words, each, plain)
        self.addTopLevelItem(_item(self.tr("My reading"), None, _Flag.NoItemFlags))
        for state in STATES:
            self._add(None, state_word(state), f"{STATE}{state}", plain | _Flag.ItemIsDropEnabled)
        self.addTopLevelItem(_item(self.tr("Collections"), None, _Flag.NoItemFlags))
        flags = plain | _Flag.ItemIsDropEnabled | _Flag.ItemIsDragEnabled | _Flag.ItemIsEditable
        for id in lying.within(""):
            if id:
                self._add(self._places.get(f"{COLLECTION}{lying.parent[id]}"), names[id], f"{COLLECTION}{id}", flags)
        for each, item in self._places.items():
            item.setExpanded(each not in self._closed)
        self.choose(place if place in self._places else ALL)

    def _add(self, parent: QTreeWidgetItem | None, words: str, place: str, flags: Qt.ItemFlag) -> None:
        item = self._places[place] = _item(one_line(words), place, flags)
        parent.addChild(item) if parent is not None else self.addTopLevelItem(item)

    def _renamed(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, PLACE)
        if place == _NEW:
            self._typed = (item.text(0), str(item.data(0, Qt.ItemDataRole.UserRole) or ""))
        elif place is not None and self.state() == QAbstractItemView.State.EditingState:
            self._shown = ()  # what was typed may be refused: the tree is made anew
            id, name = str(place).removeprefix(COLLECTION), item.text(0)
            QTimer.singleShot(0, self, lambda: self.rename_requested.emit(id, name))

    def _editor_closed(self, _editor: QWidget, _hint: QAbstractItemDelegate.EndEditHint) -> None:
        QTimer.singleShot(0, self, self._after_editing)

    def _after_editing(self) -> None:
        typed, self._typed = self._typed, None
        with QSignalBlocker(self):
            for item in self.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive):
                if item.data(0, PLACE) == _NEW:
                    parent = item.parent() or self.invisibleRootItem()
                    parent.removeChild(item)
        if typed is not None and typed[0].strip():
            self.new_requested.emit(*typed)
        if self._waiting is not None:
            self.show_places(*self._waiting)


def _item(words: str, place: str | None, flags: Qt.ItemFlag) -> QTreeWidgetItem:
    made = QTreeWidgetItem([words])
    made.setData(0, PLACE, place)
    made.setFlags(flags)
    return made
