"""Asking between which days."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from annotator.app.dates import iso_date
from annotator.domain.errors import BadInput
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface


class DatesDialog(Dialog):
    """``given`` carries two ISO 8601 dates, as partial as they were typed; "" is no bound."""

    given = Signal(str, str)

    def __init__(self, parent: QWidget | None, since: str, until: str) -> None:
        super().__init__(parent, self.tr("Between two days"), 420)
        self.add_text(self.tr("A day, a month or a year, for example 2020-11-17, Nov 2020 or 2020."))
        self.wrong: QLabel
        self.since, self.until = QLineEdit(since), QLineEdit(until)
        form = QFormLayout()
        form.setSpacing(10)
        for words, line in ((self.tr("From"), self.since), (self.tr("To"), self.until)):
            line.setFont(interface(14))
            line.setAccessibleName(words)
            line.textEdited.connect(lambda _: self.wrong.setText(""))
            form.addRow(words, line)
        self.column.addLayout(form)
        self.wrong = self.add_text("", tone="error", px=12)
        self.buttons.addButton(Buttons.Ok)
        self.buttons.addButton(Buttons.Cancel)
        self.since.setFocus()

    def accept(self) -> None:
        try:
            since, until = iso_date(self.since.text()), iso_date(self.until.text())
        except BadInput as error:
            self.wrong.setText(str(error))
            return
        if since and until and since > until + "\x7f":
            self.wrong.setText(self.tr("The first day is later than the last."))
            return
        self.given.emit(since, until)
        super().accept()
