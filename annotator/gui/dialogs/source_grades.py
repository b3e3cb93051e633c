"""How good a source is, in its form: two grades of the Admiralty code, how near it was, and where it has it from."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout, QLineEdit, QSizePolicy

from annotator.domain.source import Source
from annotator.gui.fonts import interface
from annotator.gui.panels.wrapped_label import WrappedLabel


def reliability_words() -> dict[str, str]:
    """The grades of a source with their definitions (NATO AJP-2.1)."""
    translate = QCoreApplication.translate
    return {
        "": translate("Grades", "not graded"),
        "A": translate("Grades", "A: completely reliable"),
        "B": translate("Grades", "B: usually reliable"),
        "C": translate("Grades", "C: fairly reliable"),
        "D": translate("Grades", "D: not usually reliable"),
        "E": translate("Grades", "E: unreliable"),
        "F": translate("Grades", "F: reliability cannot be judged"),
    }


def credibility_words() -> dict[str, str]:
    """The grades of what a source says with their definitions (NATO AJP-2.1)."""
    translate = QCoreApplication.translate
    return {
        "": translate("Grades", "not graded"),
        "1": translate("Grades", "1: confirmed by other sources"),
        "2": translate("Grades", "2: probably true"),
        "3": translate("Grades", "3: possibly true"),
        "4": translate("Grades", "4: doubtful"),
        "5": translate("Grades", "5: improbable"),
        "6": translate("Grades", "6: truth cannot be judged"),
    }


def level_words() -> dict[str, str]:
    """How near a source is to what it tells of."""
    translate = QCoreApplication.translate
    return {
        "": translate("Grades", "not said"),
        "primary": translate("Grades", "primary: was there, or is the thing itself"),
        "secondary": translate("Grades", "secondary: reports what others saw"),
        "tertiary": translate("Grades", "tertiary: sums up what others wrote"),
    }


class Grades(QObject):
    """The rows of a form. ``graded`` gives a source what was changed here."""

    def __init__(self, parent: QObject, earlier: Sequence[str]) -> None:
        super().__init__(parent)
        self.reliability, self.credibility, self.level = QComboBox(), QComboBox(), QComboBox()
        self.origin = QLineEdit()
        self._origin = ""
        completer = QCompleter(list(earlier), self.origin)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.origin.setCompleter(completer)
        self.origin.setPlaceholderText(self.tr("for example the ministry's statement of 9 November"))

    def add_to(self, form: QFormLayout) -> None:
        """Put the rows at the end of a form."""
        for name, box, words in (
            (self.tr("Reliability"), self.reliability, reliability_words()),
            (self.tr("Credibility"), self.credibility, credibility_words()),
            (self.tr("Level"), self.level, level_words()),
        ):
            box.setAccessibleName(name)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            for grade, word in words.items():
                box.addItem(word, grade)
            form.addRow(name, box)
        self.origin.setAccessibleName(self.tr("Origin"))
        form.addRow(self.tr("Origin"), self.origin)
        why = WrappedLabel(2)
        why.setFont(interface(12))
        why.setProperty("tone", "quiet")
        why.setText(self.tr("Sources that have it from the same place count as one independent source."))
        form.addRow("", why)

    def show(self, source: Source) -> None:
        """Fill the rows. A grade that was written freely stays as it is."""
        for box, value in self._boxes(source):
            if box.findData(value) < 0:
                box.addItem(value, value)
            box.setCurrentIndex(box.findData(value))
        self.origin.setText(source.origin)
        self.origin.setCursorPosition(0)
        self._origin = self.origin.text()

    def graded(self, source: Source) -> Source:
        """The source as graded here."""
        made = replace(
            source,
            reliability=self.reliability.currentData(),
            credibility=self.credibility.currentData(),
            level=self.level.currentData(),
        )
        return made if self.origin.text() == self._origin else replace(made, origin=self.origin.text())

    def _boxes(self, source: Source) -> tuple[tuple[QComboBox, str], ...]:
        return (
            (self.reliability, source.reliability),
            (self.credibility, source.credibility),
            (self.level, source.level),
        )
