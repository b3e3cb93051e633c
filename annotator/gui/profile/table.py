"""The numbers behind the charts."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.app.profile_table import ProfileRow
from annotator.gui.fonts import interface
from annotator.gui.profile.words import kind_title, row_name


class ProfileTable(QTableView):
    """One row a bar; Ctrl+C copies the chosen rows, or all if none is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = QStandardItemModel(self)
        self.setModel(self.numbers)
        self.setAccessibleName(self.tr("Numbers of the profile"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFont(interface(13))
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setObjectName("profile")
        self.setShowGrid(False)
        self.verticalHeader().hide()

    def show_rows(self, rows: Sequence[ProfileRow]) -> None:
        """Another profile."""
        self.numbers.clear()
        self.numbers.setHorizontalHeaderLabels(
            [self.tr("Of"), self.tr("Which"), self.tr("Annotations"), self.tr("Words"), self.tr("Percent")]
        )
        locale = QLocale()
        for row in rows:
            texts = [kind_title(row.kind), row_name(row)]
            figures = [str(row.annotations), str(row.words), locale.toString(row.percent, "f", 1)]
            items = [QStandardItem(text) for text in (*texts, *figures)]
            for item in items[2:]:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.numbers.appendRow(items)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for column in range(2):
            self.numbers.setHeaderData(column, Qt.Orientation.Horizontal, left, Qt.ItemDataRole.TextAlignmentRole)
        for column in range(2, self.numbers.columnCount()):
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self.numbers.setHeaderData(column, Qt.Orientation.Horizontal, right, Qt.ItemDataRole.TextAlignmentRole)
        header = self.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 140)
        header.resizeSection(2, 130)

    def copy(self) -> None:
        """Tab-separated, with the heads, to the clipboard."""
        model = self.numbers
        chosen = sorted({index.row() for index in self.selectedIndexes()}) or range(model.rowCount())
        columns = range(model.columnCount())
        heads = [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in columns]
        lines = [heads, *([model.item(row, at).text() for at in columns] for row in chosen)]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.text() and event.text().isprintable():
            event.ignore()  # letters are the page's
        else:
            super().keyPressEvent(event)
