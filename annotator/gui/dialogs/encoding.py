"""Which encoding does this file have? Asked when the bytes do not tell, with the words that would differ."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import reading


class Candidate(Protocol):
    """An encoding that fits: Python's name, a name for people, and how the first unclear words read in it."""

    @property
    def encoding(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def preview(self) -> str: ...


class EncodingQuestion(Dialog):
    """``chosen`` carries Python's name of an encoding, and whether it is meant for ``waiting`` other files too."""

    chosen = Signal(str, bool)

    def __init__(
        self, parent: QWidget | None, filename: str, candidates: Sequence[Candidate], waiting: int = 0
    ) -> None:
        super().__init__(parent, self.tr("Which encoding?"), 560)
        self._candidates = list(candidates)
        text = self.tr("It is not clear how %1 is to be read. Choose the reading whose words are right.")
        self.add_text(text.replace("%1", filename))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Encodings that fit"))
        for candidate in candidates:
            self.list.addItem(QListWidgetItem(candidate.label))
        self.list.setMinimumHeight(120)
        self.column.addWidget(self.list)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setFont(reading(16))
        self.preview.setAccessibleName(self.tr("How it reads"))
        self.preview.setMinimumHeight(120)
        self.column.addWidget(self.preview, 1)
        self.rest = QCheckBox(self.tr("Read the %n other unclear file(s) like this, too", "", waiting))
        self.rest.setVisible(waiting > 0)
        self.column.addWidget(self.rest)
        self.buttons.addButton(self.tr("Import like this"), self.buttons.ButtonRole.AcceptRole)
        self.buttons.addButton(Buttons.Cancel)
        self.list.currentRowChanged.connect(lambda row: self.preview.setPlainText(self._candidates[row].preview))
        self.list.itemActivated.connect(lambda _: self.accept())
        self.list.setCurrentRow(0)

    def accept(self) -> None:
        super().accept()
        self.chosen.emit(self._candidates[self.list.currentRow()].encoding, self.rest.isChecked())
