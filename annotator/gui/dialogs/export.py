"""Export: which format, which documents, where to; with the beginning of what will be written."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.settings import Settings
from annotator.domain.errors import WorldError
from annotator.domain.visibility import hidden_documents
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface
from annotator.gui.labels import in_words
from annotator.gui.questions import confirm
from annotator.gui.session import Session
from annotator.gui.tasks import Progress, Task
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.app.exporting import Exporter

PREVIEW_BYTES = 24_000
PREVIEW_LINES = 200
LONGEST_LINE = 2_000
ZIP = b"PK\x03\x04"
ID = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Preview:
    """The beginning of an export as text, and whether that is all of it. ``packed``: it is no text (a zip)."""

    text: str
    whole: bool
    packed: bool = False


def preview(chunks: Iterable[bytes]) -> Preview:
    """The first bytes of an export, made of as few chunks as are needed."""
    taken = bytearray()
    whole = True
    for chunk in chunks:
        taken += chunk
        if taken.startswith(ZIP):
            return Preview("", False, True)
        if len(taken) > PREVIEW_BYTES:
            whole = False
            break
    text = bytes(taken[:PREVIEW_BYTES]).decode("utf-8", "ignore").removeprefix("\ufeff")
    found = text.split("\n")
    rows = [row[:LONGEST_LINE] for row in islice(found, PREVIEW_LINES)]
    return Preview("\n".join(rows), whole and len(rows) == len(found))


class ExportDialog(Dialog):
    """``written`` carries the path of a file that has been written; ``folder_chosen`` where the next one may go."""

    written = Signal(str)
    folder_chosen = Signal(str)

    def __init__(self, parent: QWidget | None, session: Session, theme: Theme, settings: Settings) -> None:
        super().__init__(parent, self.tr("Export"), 860)
        from annotator.app.exporting import exporters

        self.resize(980, 640)
        self._session = session
        self._theme = theme
        self._exporters: tuple[Exporter, ...] = exporters()
        folder = settings.export_folder
        self._folder = Path(folder) if folder and Path(folder).is_dir() else Path.home()
        self._round = 0
        self._typed_name = False
        self.formats = QListWidget()
        self.documents = QListWidget()
        self.all_documents = QCheckBox(self.tr("All documents"))
        self.gold = QCheckBox(self.tr("With the gold layer"))
        self.loses = QLabel()
        self.hidden = QLabel()
        self.preview = QPlainTextEdit()
        self.remark = QLabel()
        self.path = QLineEdit()
        self.bar = QProgressBar()
        self._running: Progress | None = None
        self._timer = QTimer(self, singleShot=True, interval=120)
        self._timer.timeout.connect(self._look)
        self._fill()
        self._arrange()
        self._wire()
        self.formats.setCurrentRow(0)
        self.formats.setFocus()

    @property
    def format(self) -> "Exporter":
        """The chosen format."""
        return self._exporters[max(0, self.formats.currentRow())]

    def chosen_documents(self) -> list[str]:
        """Ids of the documents chosen; empty: all."""
        if self.all_documents.isChecked():
            return []
        items = [self.documents.item(row) for row in range(self.documents.count())]
        return [item.data(ID) for item in items if item.checkState() is Qt.CheckState.Checked]

    def choose_documents(self, ids: Iterable[str]) -> None:
        """Choose some documents; none: all."""
        wanted = set(ids)
        if not wanted:
            return
        self.all_documents.setChecked(False)
        for row in range(self.documents.count()):
            item = self.documents.item(row)
            item.setCheckState(Qt.CheckState.Checked if item.data(ID) in wanted else Qt.CheckState.Unchecked)

    def accept(self) -> None:
        """Write the file; an older one is replaced after asking."""
        target = Path(self.path.text().strip()).expanduser()
        if not target.is_absolute():
            target = self._folder / target
        self.wrong.hide()
        if target.is_dir():
            self._complain(self.tr("This is a folder; give a file name."))
        elif target.exists():
            confirm(
                self,
                self.tr("Replace?"),
                self.tr("%1 is there already. Replace it?").replace("%1", target.name),
                self.tr("Replace"),
                self.tr("Cancel"),
                lambda: self._write(target),
            )
        else:
            self._write(target)

    def reject(self) -> None:
        if self._running is not None:
            self._running.cancel()
        super().reject()

    def _fill(self) -> None:
        for exporter in self._exporters:
            self.formats.addItem(QListWidgetItem(in_words(exporter.label)))
        open_id = self._session.document_id
        for document in self._session.project.now.documents.values():
            item = QListWidgetItem(document.title or document.filename)
            item.setData(ID, document.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if document.id == open_id else Qt.CheckState.Unchecked)
            self.documents.addItem(item)
        self.all_documents.setChecked(True)
        self.documents.setEnabled(False)

    def _arrange(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for box in (left, right):
            box.setSpacing(6)
        left.addWidget(_label(self.tr("Format"), self.formats))
        left.addWidget(self.formats, 2)
        left.addWidget(self.loses)
        if hidden := len(hidden_documents(self._session.project.now)):
            self.hidden.setText(
                self.tr("What others marked in %n article(s) is hidden from you and left out.", "", hidden)
            )
            left.addWidget(self.hidden)
        left.addSpacing(8)
        left.addWidget(self.all_documents)
        left.addWidget(self.documents, 3)
        left.addWidget(self.gold)
        self.gold.setMinimumHeight(26)
        self.gold.setToolTip(self.tr("What was decided in reviews, as one more annotator"))
        self.gold.setVisible(bool(self._session.project.sight.decisions))
        right.addWidget(_label(self.tr("What will be written"), self.preview))
        right.addWidget(self.preview, 1)
        right.addWidget(self.remark)
        row = QHBoxLayout()
        browse = QPushButton(self.tr("Choose…"))
        browse.clicked.connect(self._browse)
        row.addWidget(_label(self.tr("File"), self.path))
        row.addWidget(self.path, 1)
        row.addWidget(browse)
        self.columns = QHBoxLayout()
        self.columns.setSpacing(20)
        self.columns.addLayout(left, 2)
        self.columns.addLayout(right, 5)
        self.column.addLayout(self.columns, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.bar)
        self.wrong = self.add_text("", tone="error", weight=500)
        self.wrong.hide()
        self.bar.hide()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.ok = self.buttons.addButton(self.tr("Export"), self.buttons.ButtonRole.AcceptRole)
        self.ok.setDefault(True)
        self.buttons.addButton(Buttons.Cancel)
        for label in (self.loses, self.hidden, self.remark):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("tone", "quiet")
            label.setFont(interface(12))
        self.preview.setReadOnly(True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(12)
        self.preview.setFont(fixed)
        self.documents.setAccessibleName(self.tr("Documents"))
        for listed in (self.formats, self.documents):
            listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            listed.setMinimumWidth(290)

    def _wire(self) -> None:
        self.formats.currentRowChanged.connect(self._format_changed)
        self.all_documents.toggled.connect(lambda on: self.documents.setEnabled(not on))
        self.all_documents.toggled.connect(lambda _: self._timer.start())
        self.documents.itemChanged.connect(lambda _: self._timer.start())
        self.gold.toggled.connect(lambda _: self._timer.start())
        self.path.textEdited.connect(lambda _: setattr(self, "_typed_name", True))

    def _format_changed(self) -> None:
        loses = self.format.loses
        self.loses.setText(self.tr("Not in it: %1").replace("%1", loses) if loses else self.tr("Everything is in it."))
        path = self._session.project.store.path
        stem = path.stem if path else self.tr("Export")
        if self._typed_name:
            self.path.setText(str(Path(self.path.text()).with_suffix(self.format.suffix)))
        else:
            self.path.setText(str(self._folder / f"{stem}{self.format.suffix}"))
        self._timer.start(0)

    def _look(self) -> None:
        """Make the preview on a worker; a later choice overtakes it."""
        self._round += 1
        mine = self._round
        project, name, documents = self._session.project, self.format.name, self.chosen_documents()
        gold = self.gold.isChecked()
        none = not self.all_documents.isChecked() and not documents
        self.ok.setEnabled(not none)
        if none:
            self.preview.setPlainText("")
            self._say(self.tr("Choose at least one document."))
            return
        self._say(self.tr("Making the preview…"))

        def work(_progress: Progress) -> Preview:
            from annotator.app.exporting import export_chunks

            return preview(export_chunks(project, name, documents, gold=gold))

        task: Task[Preview] = Task(self.tr("Preview"), work, self, exclusive=False)
        task.start(lambda made: self._show(mine, made), self._failed)

    def _show(self, round: int, made: Preview) -> None:
        if round == self._round:
            self.preview.setPlainText(made.text)
            if made.packed:
                self._say(self.tr("This format is packed: there is nothing to read in it. A colleague can merge it."))
            else:
                self._say(self.tr("This is all of it.") if made.whole else self.tr("The beginning is shown."))

    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), self.path.text(), f"{in_words(self.format.label)} (*{self.format.suffix})"
        )
        if name:
            self._typed_name = True
            path = Path(name)
            self.path.setText(str(path if path.suffix else path.with_suffix(self.format.suffix)))

    def _write(self, target: Path) -> None:
        project, name, documents = self._session.project, self.format.name, self.chosen_documents()
        gold = self.gold.isChecked()

        def work(progress: Progress) -> int:
            from annotator.app.exporting import export_file

            return export_file(project, name, target, documents, progress, gold=gold)

        self.ok.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.show()
        self._running = self._session.runner.run(
            self.tr("Writing %1").replace("%1", target.name), work, lambda _: self._done(target), self._failed
        )

    def _done(self, target: Path) -> None:
        self._running = None
        self.folder_chosen.emit(str(target.parent))
        self.written.emit(str(target))
        super().accept()

    def _failed(self, error: BaseException) -> None:
        self._running = None
        self.bar.hide()
        self.ok.setEnabled(True)
        if not isinstance(error, WorldError):
            raise error
        self._complain(str(error))

    def _complain(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.show()

    def _say(self, text: str) -> None:
        self.remark.setText(text)


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setFont(interface(12.5, 600))
    label.setBuddy(buddy)
    buddy.setAccessibleName(text)
    return label
