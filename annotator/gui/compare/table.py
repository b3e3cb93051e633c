"""The table of clusters as one walks through it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.app.comparing import Row
from annotator.gui.compare import cells
from annotator.gui.compare.table_delegate import HEIGHT, ClusterDelegate
from annotator.gui.compare.table_model import ClusterModel, Index
from annotator.gui.compare.words import tip
from annotator.gui.fonts import interface
from annotator.gui.tokens import TagLook, Theme

_WIDTHS = {cells.WHO: 132, cells.KINDS: 126, cells.ENDS: 66, cells.HOLDER: 118, cells.VERDICT: 96, cells.STATE: 116}
_PERSON = 36
_LEAST = 190
"""Pixels that the passage keeps; what has no room then is hidden, the least needed first."""
_HIDDEN_FIRST = (cells.VERDICT, cells.HOLDER, cells.ENDS)


class ClusterTable(QTableView):
    """``row_chosen`` carries the Row that is current (None: none), ``opened`` the one on which Enter was pressed."""

    row_chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, model: ClusterModel, theme: Theme, look: Callable[[str], TagLook]) -> None:
        super().__init__()
        self.clusters = model
        self.setModel(model)
        self.delegate = ClusterDelegate(theme, look, self)
        self.setItemDelegate(self.delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setObjectName("clusters")
        self.setAccessibleName(self.tr("Passages that overlap"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setFont(interface(11.5, 600))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(24)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setFixedHeight(28)
        model.modelReset.connect(self.fit)
        self.doubleClicked.connect(lambda _: self._open())

    def current(self) -> Row | None:
        """The current row."""
        at = self.currentIndex().row()
        return self.clusters.rows[at] if 0 <= at < len(self.clusters.rows) else None

    def select(self, at: int) -> None:
        """Make a row current; one that is not there leaves all as it is."""
        if 0 <= at < len(self.clusters.rows):
            index = self.clusters.index(at, 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def walk(self, step: int) -> None:
        """To the next or the row before."""
        at = self.currentIndex().row()
        self.select(min(max(0, at + step), len(self.clusters.rows) - 1))

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.delegate.theme = theme
        self.viewport().update()

    def fit(self) -> None:
        """Give the columns their widths; the passage takes what is left."""
        keys, room = self.clusters.keys, self.viewport().width()
        wide = {key: _WIDTHS.get(key, _PERSON) for key in keys if key != cells.PASSAGE}
        hidden: set[str] = set()
        for key in _HIDDEN_FIRST:
            if room - sum(wide[each] for each in wide if each not in hidden) < _LEAST:
                hidden.add(key)
        left = room - sum(wide[each] for each in wide if each not in hidden)
        for number, key in enumerate(keys):
            self.setColumnHidden(number, key in hidden)
            self.setColumnWidth(number, max(120, left) if key == cells.PASSAGE else wide[key])

    def shown_keys(self) -> Sequence[str]:
        """The columns that have room."""
        return [key for number, key in enumerate(self.clusters.keys) if not self.isColumnHidden(number)]

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row() or not previous.isValid():
            self.row_chosen.emit(self.current())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters are the page's: nothing is searched for by typing here.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_cell_tip(self, event)
            return True
        return super().viewportEvent(event)

    def _open(self) -> None:
        if self.current() is not None:
            self.opened.emit(self.current())


def show_cell_tip(table: ClusterTable, event: QHelpEvent) -> None:
    """What a cell stands for, in words."""
    from PySide6.QtWidgets import QToolTip

    words = table.indexAt(event.pos()).data()
    QToolTip.showText(event.globalPos(), tip(words or ""), table.viewport())
