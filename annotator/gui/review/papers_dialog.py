"""Which paper, in which format, where to; with the beginning of what will be written."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from annotator.app.project import Project
from annotator.domain.errors import WorldError
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface
from annotator.gui.labels import in_words
from annotator.gui.questions import confirm
from annotator.gui.review.words import state_word
from annotator.gui.tasks import Progress, Task

translate = QCoreApplication.translate
ID = int(Qt.ItemDataRole.UserRole)


class Format(Protocol):
    """What the dialog needs to know of a format."""

    @property
    def label(self) -> str: ...

    @property
    def suffix(self) -> str: ...


class PaperDialog(Dialog):
    """``asked`` carries the chosen ids, the format's name, the path, and whether to open it afterwards."""

    asked = Signal(object, str, object, bool)

    def __init__(
        self, parent: QWidget, title: str, project: Project, folder: str, formats: Mapping[str, Format], what: str
    ) -> None:
        super().__init__(parent, title, 820)
        self.resize(900, 600)
        self._project = project
        self._formats = formats
        self._round = 0
        self._folder = Path(folder) if folder and Path(folder).is_dir() else Path.home()
        self.list = QListWidget()
        self.format = QComboBox()
        self.path = QLineEdit()
        self.preview = QPlainTextEdit()
        self.show_it = QCheckBox(self.tr("Open it when it is written"))
        for name, each in formats.items():
            self.format.addItem(in_words(each.label), name)
        self._arrange(what)

    def chosen(self) -> list[str]:
        """The ids of what is chosen."""
        raise NotImplementedError

    def text_of(self, id: str, progress: Progress) -> str:
        """The beginning of a paper; called on a worker."""
        raise NotImplementedError

    def suggested(self) -> str:
        """The path that is offered."""
        raise NotImplementedError

    @property
    def suffix(self) -> str:
        """That of the chosen format."""
        return self._formats[self.format.currentData()].suffix

    def target(self) -> Path:
        """The path as it was given; a relative one is in the folder used last."""
        given = Path(self.path.text().strip()).expanduser()
        return given if given.is_absolute() else self._folder / given

    def look(self) -> None:
        """Make the preview of the current row on a worker; a later one overtakes it."""
        item = self.list.currentItem()
        self._round += 1
        mine, id = self._round, item.data(ID) if item is not None else ""
        self.ok.setEnabled(bool(self.chosen()))
        if not id:
            self.preview.setPlainText("")
            return
        task: Task[str] = Task(self.tr("Preview"), lambda progress: self.text_of(id, progress), self, exclusive=False)
        task.start(lambda text: self._show(mine, text), self._failed)

    def _show(self, round: int, text: str) -> None:
        if round == self._round:
            self.preview.setPlainText(text)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, WorldError):
            raise error
        self.preview.setPlainText(str(error))

    def _send(self, target: Path) -> None:
        self.asked.emit(self.chosen(), self.format.currentData(), target, self.show_it.isChecked())
        super().accept()

    def _arrange(self, what: str) -> None:
        self.preview.setReadOnly(True)
        self.preview.setFont(interface(13))
        self.preview.setTabChangesFocus(True)
        self.list.setAccessibleName(what)
        self.list.setFont(interface(14))
        self.format.setMinimumHeight(32)
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self.browse)
        left, right, columns, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for box in (left, right):
            box.setSpacing(6)
        left.addWidget(_label(what, self.list))
        left.addWidget(self.list, 1)
        left.addWidget(_label(self.tr("Format"), self.format))
        left.addWidget(self.format)
        right.addWidget(_label(self.tr("What will be written"), self.preview))
        right.addWidget(self.preview, 1)
        columns.setSpacing(20)
        columns.addLayout(left, 2)
        columns.addLayout(right, 3)
        row.addWidget(_label(self.tr("Where"), self.path))
        row.addWidget(self.path, 1)
        row.addWidget(browse)
        self.column.addLayout(columns, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.show_it)
        self.ok = self.buttons.addButton(self.tr("Write"), self.buttons.ButtonRole.AcceptRole)
        self.ok.setDefault(True)
        self.buttons.addButton(Buttons.Cancel)

    def browse(self) -> None:
        """Ask for the place."""
        raise NotImplementedError


class MinutesDialog(PaperDialog):
    """One session."""

    def __init__(self, parent: QWidget, project: Project, folder: str, session: str = "") -> None:
        from annotator.app.papers import MINUTES_FORMATS

        title = translate("Review", "Minutes")
        super().__init__(parent, title, project, folder, MINUTES_FORMATS, translate("Review", "Session"))
        sessions = sorted(project.now.sessions.values(), key=lambda each: (-each.created, each.id))
        for each in sessions:
            item = QListWidgetItem(f"{each.title}  ·  {state_word(each.state)}")
            item.setData(ID, each.id)
            self.list.addItem(item)
        row = next((number for number, each in enumerate(sessions) if each.id == session), 0)
        self.list.setCurrentRow(row)
        self.path.setText(self.suggested())
        self.list.currentRowChanged.connect(lambda _: self._again())
        self.format.currentIndexChanged.connect(lambda _: self.path.setText(self.suggested()))
        self.look()
        self.list.setFocus()

    def chosen(self) -> list[str]:
        item = self.list.currentItem()
        return [item.data(ID)] if item is not None else []

    def text_of(self, id: str, progress: Progress) -> str:
        from annotator.app.minutes import minutes_of
        from annotator.app.paper_text import minutes_text

        return minutes_text(minutes_of(self._project, id, progress=progress, draws=0))

    def suggested(self) -> str:
        known = self._project.now.sessions.get(self.chosen()[0]) if self.chosen() else None
        title = known.title if known is not None else ""
        plain = "".join(char if char.isalnum() or char in " -_." else "_" for char in title).strip()
        return str(self._folder / f"{self.tr('Minutes')} {plain[:80]}{self.suffix}")

    def browse(self) -> None:
        filter = f"{self.format.currentText()} (*{self.suffix})"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Minutes"), self.path.text(), filter)
        if name:
            self.path.setText(name if Path(name).suffix else f"{name}{self.suffix}")

    def accept(self) -> None:
        target = self.target()
        if target.is_dir():
            self.preview.setPlainText(self.tr("This is a folder; give a file name."))
        elif target.exists():
            _replace(self, target, lambda: self._send(target))
        else:
            self._send(target)

    def _again(self) -> None:
        self.path.setText(self.suggested())
        self.look()


class FeedbackDialog(PaperDialog):
    """One file for each of the chosen annotators, in a folder."""

    def __init__(self, parent: QWidget, project: Project, folder: str) -> None:
        from annotator.app.feedback import with_decisions
        from annotator.app.papers import FEEDBACK_FORMATS

        super().__init__(
            parent,
            translate("Review", "Feedback pages"),
            project,
            folder,
            FEEDBACK_FORMATS,
            translate("Review", "For whom"),
        )
        for person in with_decisions(project.now):
            item = QListWidgetItem(project.now.name_of(person))
            item.setData(ID, person)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.path.setText(self.suggested())
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(lambda _: self.look())
        self.list.itemChanged.connect(lambda _: self.ok.setEnabled(bool(self.chosen())))
        self.look()
        self.list.setFocus()

    def chosen(self) -> list[str]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(ID) for item in items if item.checkState() is Qt.CheckState.Checked]

    def text_of(self, id: str, progress: Progress) -> str:
        from annotator.app.feedback import feedback_of
        from annotator.app.paper_text import feedback_text

        return feedback_text(feedback_of(self._project, id, progress=progress))

    def suggested(self) -> str:
        return str(self._folder)

    def browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for the feedback pages"), self.path.text())
        if name:
            self.path.setText(name)

    def accept(self) -> None:
        folder = self.target()
        if not folder.is_dir():
            self.preview.setPlainText(self.tr("There is no such folder; choose another one."))
            return
        self._send(folder)


def _replace(parent: QWidget, target: Path, agreed: Callable[[], object]) -> None:
    question = parent.tr("%1 is there already. Replace it?").replace("%1", target.name)
    confirm(parent, parent.tr("Replace?"), question, parent.tr("Replace"), parent.tr("Cancel"), agreed)


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(interface(13, 600))
    label.setBuddy(buddy)
    return label
