"""What is said when something of ours went wrong."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.app.settings import settings_folder
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.excepthook import LOG


class FaultDialog(Dialog):
    """Calm, honest, and with what is needed for a report."""

    def __init__(self, parent: QWidget | None, trace: str, saved: bool) -> None:
        super().__init__(parent, self.tr("Something went wrong"), 520)
        self.add_text(self.tr("Something in the program went wrong."), px=15, weight=600)
        kept = self.tr("All your work is saved.") if saved else self.tr("Your work is saved up to the last change.")
        self.add_text(kept)
        place = self.tr("What happened is written in %1. You can go on working.")
        self.add_text(place.replace("%1", str(settings_folder() / LOG)), tone="quiet")
        self._trace = QPlainTextEdit(trace)
        self._trace.setReadOnly(True)
        self._trace.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._trace.setAccessibleName(self.tr("Details for a report"))
        self._trace.setMinimumHeight(160)
        self.column.addWidget(self._trace, 1)
        copy = self.buttons.addButton(self.tr("Copy"), self.buttons.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(trace))
        self.buttons.addButton(Buttons.Close)
