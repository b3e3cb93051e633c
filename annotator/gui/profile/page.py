"""The page of the profile: charts, the table behind them (T), copying, CSV."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.exporting import write_file
from annotator.app.profile import Profile, profile
from annotator.app.profile_table import ProfileRow, as_csv, percent, profile_rows
from annotator.domain.errors import WorldError
from annotator.domain.shelves import shelves
from annotator.gui.elided import one_line
from annotator.gui.fonts import interface
from annotator.gui.handing_on import hand_on
from annotator.gui.icons import icon
from annotator.gui.pages import Page
from annotator.gui.profile.charts import Charts
from annotator.gui.profile.table import ProfileTable
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Progress


class ProfilePage(Page):
    """Follows the project; counted on a worker."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        assert window.session is not None
        self._window = window
        self._session = window.session
        self._now = window.session.project.sight
        self._running: Progress | None = None
        self._left = False
        self.found: Profile | None = None
        self.rows: list[ProfileRow] = []
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Article profile"))
        self.back = QToolButton()
        self.numbers = QLabel()
        self.where = QComboBox()
        self.as_table = QPushButton(self.tr("As a table (T)"))
        self.copy = QPushButton(self.tr("Copy"))
        self.save = QPushButton(self.tr("Save as CSV…"))
        self.charts = Charts(window.appearance.theme)
        self.table = ProfileTable()
        self.drawn = QScrollArea()
        self.stack = QStackedWidget()
        self._later = QTimer(self, singleShot=True, interval=150)
        self._arrange()
        self._wire()
        self.set_theme(window.appearance.theme)
        hand_on(self, self.stack)
        self._offer(first=True)
        self.look()

    def look(self) -> None:
        """Count anew."""
        if self._left:
            return
        if self._running is not None:
            self._running.cancel()
        self._offer()
        now = self._now
        kind, _, id = str(self.where.currentData() or "").partition(":")
        documents = {"document": [id], "collection": sorted(shelves(now).documents(id))}.get(kind)

        def work(progress: "Progress") -> Profile:
            progress(0)
            return profile(now, documents)

        self._running = self._window.runner.run(self.tr("Article profile"), work, self._take)

    def write(self, target: Path) -> None:
        """The numbers as a CSV file."""
        if self.found is None:
            return
        try:
            write_file(target, [as_csv(self.found, self.rows).encode("utf-8-sig")])
        except WorldError as error:
            self._window.say(str(error))
            return
        self._window.say(self.tr("Written: %1").replace("%1", str(target)))

    def set_theme(self, theme: Theme) -> None:
        self.back.setIcon(icon("arrow-left", theme.color("ink2"), 16))
        for button, name in ((self.as_table, "table"), (self.copy, "copy"), (self.save, "file-down")):
            button.setIcon(icon(name, theme.color("ink2"), 16))
        self.charts.set_theme(theme)

    def leave(self) -> None:
        self._left = True
        self._later.stop()
        if self._running is not None:
            self._running.cancel()
        self._session.changed.disconnect(self._changed)
        self._session.sight_changed.disconnect(self._changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_T:
                self.as_table.toggle()
            case _:
                super().keyPressEvent(event)

    def _take(self, found: Profile) -> None:
        self._running = None
        if self._left:
            return
        self.found, self.rows = found, profile_rows(self._now, found)
        self.charts.show_rows(self.rows, self._now.tags)
        self.table.show_rows(self.rows)
        share = self.locale().toString(percent(found.marked, found.words), "f", 0)
        words = self.tr("%n word(s)", "", found.words)
        self.numbers.setText(self.tr("%1, %2 % of them marked").replace("%1", words).replace("%2", share))

    def _offer(self, first: bool = False) -> None:
        now, here = self._now, self._session.document_id
        entries = [(f"document:{here}", self.tr("This article"))] if here in now.documents else []
        entries.append(("", self.tr("All articles")))
        collections = sorted(now.collections.values(), key=lambda each: each.name.casefold())
        entries += [(f"collection:{each.id}", one_line(each.name)) for each in collections]
        blocked, before = QSignalBlocker(self.where), self.where.currentData()
        self.where.clear()
        for id, name in entries:
            self.where.addItem(name, id)
        self.where.setCurrentIndex(0 if first else max(0, self.where.findData(before)))
        blocked.unblock()

    def _show_table(self, on: bool) -> None:
        self.stack.setCurrentWidget(self.table if on else self.drawn)
        (self.table if on else self.drawn).setFocus()

    def _ask_where(self) -> None:
        folder = self._window.settings.export_folder or str(Path.home())
        place = str(Path(folder) / "profile.csv")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the numbers as"), place, "CSV (*.csv)")
        if name:
            self.write(Path(name))

    def _copy(self) -> None:
        self.table.copy()
        self._window.say(self.tr("Copied."))

    def _changed(self, _changed: Any = None) -> None:
        self._later.start()

    def _wire(self) -> None:
        self.back.clicked.connect(self.closed)
        self.where.currentIndexChanged.connect(lambda _: self.look())
        self.as_table.toggled.connect(self._show_table)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_where)
        self._later.timeout.connect(self.look)
        self._session.changed.connect(self._changed)
        self._session.sight_changed.connect(self._changed)

    def _arrange(self) -> None:
        self.back.setText(f" {self.tr('Back')}")
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setToolTip(self.tr("Back to the article (Esc)"))
        self.as_table.setCheckable(True)
        self.where.setAccessibleName(self.tr("Which articles"))
        self.where.setMinimumHeight(30)
        self.where.setFont(interface(12.5))
        self.where.setMaximumWidth(220)
        self.numbers.setTextFormat(Qt.TextFormat.PlainText)
        self.numbers.setFont(interface(13, 600))
        head = QWidget()
        head.setObjectName("chip_row")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 8, 16, 8)
        row.setSpacing(8)
        for button in (self.back, self.as_table, self.copy, self.save):
            button.setFont(interface(12.5, 500))
            button.setMinimumHeight(32)
            button.setIconSize(QSize(16, 16))
        row.addWidget(self.back)
        row.addWidget(self.numbers, 1)
        for part in (self.where, self.as_table, self.copy, self.save):
            row.addWidget(part)
        self.drawn.setWidget(self.charts)
        self.drawn.setWidgetResizable(True)
        self.drawn.setFrameShape(QScrollArea.Shape.NoFrame)
        self.drawn.setAccessibleName(self.tr("Charts; the table (T) has their numbers"))
        self.stack.addWidget(self.drawn)
        self.stack.addWidget(self.table)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(head)
        box.addWidget(self.stack, 1)


def show_profile(window: "MainWindow") -> None:
    """Open the page."""
    if window.session is not None and not isinstance(window.pages.page, ProfilePage):
        window.pages.show(ProfilePage(window))
