"""The file that was imported, as it came."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from annotator.app.kept_originals import OPENED, PAGES
from annotator.domain.document import Document
from annotator.gui.dialogs.frame import Buttons, Dialog

SHOWN = 2_000_000
"""Bytes; more is not shown, and it is said."""


class OriginalDialog(Dialog):
    """``open_requested`` and ``save_requested`` ask for the file itself.

    Read-only; bytes that are no characters in the encoding are shown as U+FFFD.
    """

    open_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None, document: Document, content: bytes | None) -> None:
        super().__init__(parent, self.tr("Original file"), 760)
        self.resize(820, 640)
        self.add_text(document.filename or document.title, weight=600)
        if content is None:
            self.add_text(self.tr("The original bytes are not in this project."), tone="quiet")
        else:
            facts = self.tr("%1 bytes, %2, SHA-256 %3")
            said = facts.replace("%1", f"{len(content):,}").replace("%2", document.encoding or "UTF-8")
            self.add_text(said.replace("%3", document.attachment), tone="quiet", px=12)
            self._add_bytes(content, document.encoding or "utf-8")
            self._add_ways_out(document.filename)
        self.buttons.addButton(Buttons.Close)

    def _add_ways_out(self, filename: str) -> None:
        suffix = Path(filename).suffix.lower()
        save = self.buttons.addButton(self.tr("Save the original as…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self.save_requested)
        if suffix in OPENED:
            opening = self.buttons.addButton(self.tr("Open the original"), QDialogButtonBox.ButtonRole.ActionRole)
            opening.clicked.connect(self.open_requested)
        if suffix in PAGES:
            warning = self.tr("It would open in the browser, where its scripts run and its pictures are fetched.")
            self.add_text(warning, tone="quiet")

    def _add_bytes(self, content: bytes, encoding: str) -> None:
        try:
            text = content[:SHOWN].decode(encoding, "replace")
        except LookupError:
            text = content[:SHOWN].decode("utf-8", "replace")
        view = QPlainTextEdit(text)
        view.setReadOnly(True)
        view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        view.setAccessibleName(self.tr("Original file"))
        self.column.addWidget(view, 1)
        if len(content) > SHOWN:
            self.add_text(self.tr("Only the beginning is shown."), tone="quiet")
