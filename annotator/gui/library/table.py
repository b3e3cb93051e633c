"""The library as a table: columns that can be hidden and sorted by, several rows chosen at once."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.app.catalogue import TAG
from annotator.gui.library.model import LibraryModel
from annotator.gui.library.table_delegate import HEIGHT, TableDelegate
from annotator.gui.tokens import Theme

WIDTHS: Mapping[str, int] = {
    "state": 40, "outlet": 132, "byline": 132, "date": 100, "regions": 110, "themes": 150, "tags": 96,
    "no_source": 112, "annotators": 120, "unread": 44, "collections": 140, "words": 72, "original": 84, "pages": 72,
    "added": 132,
}  # fmt: skip
NARROW = 46
"""Pixels of a column of one tag."""
TITLE = 230
"""Pixels that the title has at least."""
FIRST = ("state", "title", "outlet", "date", TAG, "no_source", "themes", "regions", "annotators", "unread",
         "collections", "words")  # fmt: skip
"""The columns that are shown of themselves, as many as there is room for. ``tag:`` are all of the tags."""


class LibraryTable(QTableView):
    """``opened`` asks to read what is chosen, ``menu_requested`` carries a place on the screen, ``sort_requested`` a
    column, ``columns_requested`` a place for the menu of columns."""

    opened = Signal()
    menu_requested = Signal(QPoint)
    sort_requested = Signal(str)
    columns_requested = Signal(QPoint)
    widths_changed = Signal()

    def __init__(self, model: LibraryModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._chosen: tuple[str, ...] = ()
        self.widths: dict[str, int] = {}
        self._fitting = False
        self.delegate = TableDelegate(model.catalogue, theme, self)
        self.setObjectName("library_table")
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(self.tr("Documents"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(HEIGHT)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._dress_header()
        model.modelReset.connect(self.fit)

    @property
    def chosen_columns(self) -> tuple[str, ...]:
        """The columns that were chosen by hand; empty: as many as there is room for."""
        return self._chosen

    def choose_columns(self, names: Sequence[str]) -> None:
        """Show these columns; none: as many as there is room for."""
        self._chosen = tuple(names)
        self.fit()

    def shown_columns(self) -> list[str]:
        """The columns that are shown."""
        return [key for number, key in enumerate(self._model.keys) if not self.isColumnHidden(number)]

    def fit(self) -> None:
        """Give the columns their widths; the title takes what is left."""
        self._fitting = True
        keys, room = self._model.keys, self.viewport().width()
        shown = self._wanted(keys, room)
        left = room - sum(self._wide(key) for key in shown if key != "title")
        for number, key in enumerate(keys):
            self.setColumnHidden(number, key not in shown)
            title = max(TITLE, left)
            self.setColumnWidth(number, title if key == "title" else self._wide(key))
        self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.delegate.theme = self._model.theme = theme
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._model.keys) - 1)
        self.viewport().update()

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

    def _wanted(self, keys: Sequence[str], room: int) -> set[str]:
        if self._chosen:
            return {key for key in keys if key in self._chosen or key in ("state", "title")}
        found = {"state", "title"}
        left = room - max(TITLE, room * 36 // 100) - self._wide("state")
        for name in FIRST[2:]:
            group = [key for key in keys if key.startswith(TAG)][:6] if name == TAG else [name]
            need = sum(map(self._wide, group))
            if need > left:
                break
            left -= need
            found.update(group)
        return found

    def _wide(self, key: str) -> int:
        return self.widths.get(key) or (NARROW if key.startswith(TAG) else WIDTHS.get(key, 100))

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(36)
        header.setFixedHeight(32)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setToolTip(self.tr("Click to sort; the context menu chooses columns"))
        header.sectionClicked.connect(lambda at: self.sort_requested.emit(self._model.keys[at]))
        header.sectionResized.connect(self._resized)
        header.customContextMenuRequested.connect(lambda at: self.columns_requested.emit(header.mapToGlobal(at)))

    def _resized(self, section: int, _before: int, size: int) -> None:
        key = self._model.keys[section]
        if self._fitting or not size or key == "title":
            return
        self.widths[key] = size
        self.widths_changed.emit()
