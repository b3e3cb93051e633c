"""The snapshots of one source, as a part of its dialog: what there is, attaching, opening, saving, taking away."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QListView, QMenu, QToolButton, QVBoxLayout, QWidget

from annotator.app.project import Changed, Project
from annotator.domain.document import Document
from annotator.domain.source import Capture, Source
from annotator.gui.fonts import interface
from annotator.gui.panels.heading import Heading
from annotator.gui.panels.source_list import HEIGHT, ID, ROW, SourceChoiceDelegate
from annotator.gui.snapshots.words import described, icon_of, title_of
from annotator.gui.tokens import Theme

MOST_ROWS = 2
"""Rows that are seen at once."""


class SnapshotList(QListView):
    """Delete asks for the snapshot's removal."""

    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)


class SnapshotSection(QWidget):
    """Requests carry the id of a snapshot, or of the source that is to get one. Files can be dropped on it."""

    grown = Signal(int)
    """By how many pixels it needs more room."""
    attach_file_requested = Signal(str)
    attach_address_requested = Signal(str)
    files_dropped = Signal(str, list)
    read_requested = Signal(str)
    open_requested = Signal(str)
    save_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, project: Project, theme: Theme, source: str) -> None:
        super().__init__()
        self._project, self.source = project, source
        self._conditions: Mapping[str, str] = {}
        self._high: int | None = None
        self.heading = Heading(self.tr("Snapshots"), theme)
        self.heading.layout().setContentsMargins(0, 4, 0, 2)  # type: ignore[union-attr]
        self.model = QStandardItemModel(self)
        self.list = SnapshotList()
        self.said = QLabel()
        self.setAcceptDrops(not project.store.read_only)
        self._buttons = self._made_buttons()
        self._arrange(theme)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is; the row stays."""
        chosen = self.chosen()
        now = self._project.sight
        captures = now.captures_of(self.source)
        self.model.clear()
        article = self._article()
        if article is not None:
            self.model.appendRow(_row(article.id, "newspaper", article.title, self.tr("Article of this project")))
        for capture in captures:
            self.model.appendRow(self._item(capture))
        count = self.model.rowCount()
        self.heading.set_count(count)
        row = next((at for at in range(count) if self.model.index(at, 0).data(ID) == chosen), 0)
        self.list.setVisible(count > 0)
        high = HEIGHT * min(MOST_ROWS, count) + 4 if count else 0
        grown = high - (self._high or 0)
        self.list.setFixedHeight(high)
        self.list.setCurrentIndex(self.model.index(row, 0))
        if not count:
            self.say(self.tr("None yet. Attach the page, PDF or picture, so that it can be read when it is gone."))
        elif self.said.property("tone") != "error":
            self.said.hide()
        self._enable()
        if self._high is not None and grown > 0:
            self.grown.emit(grown)
        self._high = high

    def refresh_after(self, changed: Changed) -> None:
        """Follow a change of the project."""
        if any(isinstance(after, Capture | Source) for _, after in changed.entities):
            self.refresh()

    def set_conditions(self, conditions: Mapping[str, str]) -> None:
        """What was found out about the bytes, by snapshot ("": as they were)."""
        self._conditions = conditions
        self.refresh()

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """A sentence below the list."""
        self.said.setText(sentence)
        self.said.setProperty("tone", "error" if wrong else "quiet")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.show()

    def chosen(self) -> str:
        """The id of the snapshot that is chosen ("": none)."""
        return str(self.list.currentIndex().data(ID) or "")

    def _item(self, capture: Capture) -> QStandardItem:
        now, condition = self._project.sight, self._conditions.get(capture.id, "")
        about = described(now, capture, condition)
        item = _row(capture.id, "triangle-alert" if condition else icon_of(capture), title_of(capture), about)
        item.setToolTip(capture.url)
        return item

    def _article(self) -> Document | None:
        source = self._project.sight.sources.get(self.source)
        return self._project.sight.documents.get(source.document) if source is not None else None

    def _made_buttons(self) -> list[tuple[QToolButton, bool]]:
        """Each with whether it changes something."""
        rows: list[tuple[str, str, Any, bool]] = [
            ("columns-2", self.tr("Read beside the article"), self.read_requested, False),
            ("external-link", self.tr("Open the file"), self.open_requested, False),
            ("download", self.tr("Save the file as…"), self.save_requested, False),
            ("trash-2", self.tr("Remove the snapshot"), self.remove_requested, True),
        ]
        made = [
            (self.heading.add_button(drawing, name, partial(self._ask, request)), changes)
            for drawing, name, request, changes in rows
        ]
        menu = QMenu(self)
        menu.addAction(self.tr("A file…")).triggered.connect(lambda: self.attach_file_requested.emit(self.source))
        menu.addAction(self.tr("A web address…")).triggered.connect(
            lambda: self.attach_address_requested.emit(self.source)
        )
        self.attach = self.heading.add_button("paperclip", self.tr("Attach a snapshot"), None, menu)
        return made

    def _arrange(self, theme: Theme) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(SourceChoiceDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Snapshots"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        palette = self.list.palette()
        palette.setColor(palette.ColorRole.Base, theme.color("window"))
        self.list.setPalette(palette)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setFont(interface(12))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for widget in (self.heading, self.list, self.said):
            box.addWidget(widget)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.list.activated.connect(lambda index: self._activated(index))
        self.list.delete_pressed.connect(lambda: self._ask(self.remove_requested))
        self.list.customContextMenuRequested.connect(self._menu)

    def _activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.read_requested.emit(index.data(ID))

    def _ask(self, request: Any) -> None:
        if self.chosen():
            request.emit(self.chosen())

    def _enable(self) -> None:
        known = isinstance(self._project.sight.known("source", self.source), Source)
        writable = not self._project.store.read_only
        self.attach.setEnabled(writable and known)
        is_file = self.chosen() in self._project.sight.captures
        for button, changes in self._buttons:
            reading = button is self._buttons[0][0]
            button.setEnabled(bool(self.chosen()) and (is_file or reading) and (writable or not changes))

    def _menu(self, at: QPoint) -> None:
        if not self.list.indexAt(at).isValid():
            return
        menu = QMenu(self)
        for button, _ in self._buttons:
            action = menu.addAction(button.icon(), button.accessibleName())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(self.source, files)


def _row(id: str, drawing: str, title: str, about: str) -> QStandardItem:
    item = QStandardItem(title)
    item.setData(id, ID)
    item.setData((drawing, title, about), ROW)
    item.setData(f"{title}. {about}", Qt.ItemDataRole.AccessibleTextRole)
    item.setEditable(False)
    return item
