"""Who am I? Asked once, at the first start with a project open; changeable."""

import secrets
import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from annotator.app.settings import Settings
from annotator.domain.ids import uuid7
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface
from annotator.gui.session import Session


class WhoDialog(Dialog):
    """``answered`` carries annotator id and name. Those who are in the project already can be taken over."""

    answered = Signal(str, str)

    def __init__(self, parent: QWidget | None, settings: Settings, session: Session | None) -> None:
        super().__init__(parent, self.tr("Who are you?"), 420)
        self._settings = settings
        self.add_text(self.tr("Your name stands beside everything you mark, so that a team can tell who said what."))
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.setCompleter(None)  # type: ignore[arg-type]  # "Ana" must not become the "Analyst" who is known
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.setFont(interface(14))
        self._known: dict[str, str] = {}
        people = session.project.now.annotators.values() if session else ()
        for annotator in sorted(people, key=lambda annotator: annotator.name.casefold()):
            self._known[annotator.name] = annotator.id
            self.name.addItem(annotator.name)
        self.name.setCurrentText(settings.annotator_name)
        self.column.addWidget(self.name)
        self._hint = self.add_text("", tone="quiet", px=12)
        ok = self.buttons.addButton(Buttons.Ok)
        self.buttons.addButton(Buttons.Cancel)
        self.name.editTextChanged.connect(lambda text: ok.setEnabled(bool(text.strip())))
        self.name.editTextChanged.connect(self._say)
        ok.setEnabled(bool(settings.annotator_name))
        self._say(self.name.currentText())
        line = self.name.lineEdit()
        if line is not None:
            line.selectAll()
            line.setPlaceholderText(self.tr("Your name"))
        self.name.setFocus()

    def accept(self) -> None:
        name = " ".join(self.name.currentText().split())
        if not name:
            return
        self.answered.emit(self._id_of(name), name)
        super().accept()

    def _id_of(self, name: str) -> str:
        if name in self._known and name != self._settings.annotator_name:
            return self._known[name]
        if self._settings.annotator and (name == self._settings.annotator_name or name not in self._known):
            return self._settings.annotator
        return self._known.get(name) or uuid7(time.time_ns() // 1_000_000, secrets.randbits(74))

    def _say(self, text: str) -> None:
        name = " ".join(text.split())
        if name in self._known and name != self._settings.annotator_name:
            self._hint.setText(self.tr("You go on as %1, with what they have marked.").replace("%1", name))
        elif self._settings.annotator_name and name and name != self._settings.annotator_name:
            before = self._settings.annotator_name
            self._hint.setText(self.tr("You are renamed; what %1 marked is yours still.").replace("%1", before))
        else:
            self._hint.setText("")
