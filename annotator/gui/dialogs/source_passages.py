"""One source: what it is, and all passages that it is linked to."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QListView, QPushButton, QWidget

from annotator.app.addresses import web_address
from annotator.app.project import Changed, Project
from annotator.domain.source import Source
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.dialogs.open_address import open_address
from annotator.gui.dialogs.source_kinds import source_kind_words
from annotator.gui.fonts import interface, reading
from annotator.gui.panels.card_content import one_line
from annotator.gui.panels.passage_list import ID, PassageDelegate, PassageModel
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.snapshots.section import SnapshotSection
from annotator.gui.sources.merged import MergedSources
from annotator.gui.tokens import Theme


class SourcePassages(Dialog):
    """Activating a passage (double click, Enter) tells its annotation and closes."""

    passage_requested = Signal(str)
    edit_requested = Signal(str)

    def __init__(self, parent: QWidget | None, project: Project, theme: Theme, source: str) -> None:
        super().__init__(parent, self.tr("Source"), 560)
        self._project = project
        self._source = source
        self.title = self._text(3, reading(18, 600))
        self.about = self._text(2, interface(13), "quiet")
        self.url = self._text(2, interface(13), "quiet")
        self.note = self._text(2, interface(12), "quiet")
        self.merged = MergedSources(project, source)
        self.column.addWidget(self.merged)
        self.snapshots = SnapshotSection(project, theme, source)
        self.column.addWidget(self.snapshots)
        self.number = self.add_text("", px=12, weight=600)
        self.passages = PassageModel(project.sight, source, self)
        self.list = QListView()
        self._arrange(theme)
        self.refresh(None)
        self.resize(560, max(self.sizeHint().height(), 600))
        self.list.activated.connect(self._tell)
        self.snapshots.grown.connect(lambda by: self.resize(self.width(), self.height() + by))
        self.edit.clicked.connect(lambda: self.edit_requested.emit(self._source))
        self.address.clicked.connect(lambda: open_address(self, self._url))

    def refresh(self, changed: Changed | None) -> None:
        """Follow a change; None: anything may have changed."""
        found = self._project.sight.known("source", self._source)
        source = found if isinstance(found, Source) else Source(id=self._source, title="")
        self._url = source.url
        self.title.setText(one_line(source.title, 300) or self.tr("A source that is not here yet"))
        self.about.setText(self._described(source))
        self.url.setText(one_line(source.url, 300))
        self.url.setVisible(bool(source.url))
        self.note.setText(one_line(source.note))
        self.note.setVisible(bool(source.note))
        self.address.setVisible(bool(web_address(source.url)))
        self.edit.setEnabled(self._source in self._project.sight.sources and not self._project.store.read_only)
        self.merged.refresh()
        self.passages.reload()
        count = self.passages.rowCount()
        self.number.setText(
            self.tr("Linked passages: {count}").format(count=count)
            if count
            else self.tr("No passage is linked to it yet.")
        )
        self.list.setVisible(count > 0)
        if count:
            self.list.setCurrentIndex(self.passages.index(0))

    def _described(self, source: Source) -> str:
        who = ", ".join(source.author)
        where = source.container_title or source.publisher
        kind = source_kind_words().get(source.type, source.type)
        if source.deleted_by:
            kind = self.tr("Deleted by {name}").format(name=self._project.sight.name_of(source.deleted_by))
        parts = (kind, who, where, source.issued)
        return " · ".join(one_line(part, 200) for part in parts if part)

    def _text(self, most: int, font: QFont, tone: str = "") -> WrappedLabel:
        label = WrappedLabel(most)
        label.setFont(font)
        label.setProperty("tone", tone)
        self.column.addWidget(label)
        return label

    def _arrange(self, theme: Theme) -> None:
        self.list.setModel(self.passages)
        self.list.setItemDelegate(PassageDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setMinimumHeight(110)
        self.list.setAccessibleName(self.tr("Passages"))
        palette = self.list.palette()
        palette.setColor(palette.ColorRole.Base, theme.color("window"))
        self.list.setPalette(palette)
        self.column.addWidget(self.list, 1)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.edit: QPushButton = self.buttons.addButton(self.tr("Edit source…"), role)
        self.address: QPushButton = self.buttons.addButton(self.tr("Open address…"), role)
        self.buttons.addButton(Buttons.Close)
        for button in self.buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        self.list.setFocus()

    def _tell(self, index: QModelIndex) -> None:
        self.passage_requested.emit(index.data(ID))
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.currentIndex().isValid():
            self._tell(self.list.currentIndex())
        else:
            super().keyPressEvent(event)
