"""The details of a document: what its head says, correctable."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from annotator.app.dates import iso_date
from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.gui.dialogs.frame import Buttons, Dialog

DATES = ("published", "original_date")
LISTS = ("regions", "themes")


class DocumentForm(Dialog):
    """``edited`` carries the fields that changed, by name, ready for an Edit command."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None, document: Document, *, read_only: bool = False) -> None:
        super().__init__(parent, self.tr("Document details"), 560)
        self._document = document
        self._lines: dict[str, QLineEdit] = {}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(14)
        self.column.addLayout(form)
        for name, label in self._fields():
            value = getattr(document, name)
            line = QLineEdit("; ".join(value) if name in LISTS else value)
            line.setAccessibleName(label)
            line.setReadOnly(read_only)
            line.setCursorPosition(0)
            self._lines[name] = line
            form.addRow(label, line)
        self._lines["published"].setPlaceholderText(self.tr("for example 2020-11-17, 17.11.2020 or 2020"))
        self._lines["regions"].setPlaceholderText(self.tr("separated by ;"))
        self._note = QPlainTextEdit(document.note)
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setTabChangesFocus(True)
        self._note.setReadOnly(read_only)
        self._note.setFixedHeight(84)
        form.addRow(self.tr("Note"), self._note)
        self._wrong = self.add_text("", tone="error", weight=500)
        self._wrong.hide()
        if not read_only:
            self.buttons.addButton(Buttons.Save)
        self.buttons.addButton(Buttons.Cancel if not read_only else Buttons.Close)

    def accept(self) -> None:
        try:
            fields = self.fields()
        except _BadField as error:
            self._wrong.setText(str(error))
            self._wrong.show()
            self._lines[error.name].setFocus()
            self._lines[error.name].selectAll()
            return
        if fields:
            self.edited.emit(fields)
        super().accept()

    def fields(self) -> dict[str, object]:
        """What was changed. Raises BadInput for a date that is none."""
        found: dict[str, object] = {}
        for name, line in self._lines.items():
            value = self._value(name, line.text())
            if value != getattr(self._document, name):
                found[name] = value
        if self._note.toPlainText() != self._document.note:
            found["note"] = self._note.toPlainText()
        return found

    def _value(self, name: str, text: str) -> object:
        text = " ".join(text.split())
        if name in LISTS:
            return tuple(part for part in (piece.strip() for piece in text.split(";")) if part)
        if name in DATES and text:
            try:
                return iso_date(text)
            except BadInput as error:
                raise _BadField(name, str(error)) from error
        return text

    def _fields(self) -> list[tuple[str, str]]:
        return [
            ("title", self.tr("Title")),
            ("byline", self.tr("Byline")),
            ("publisher", self.tr("Publisher")),
            ("published", self.tr("Published")),
            ("original_author", self.tr("Original author")),
            ("original_date", self.tr("Original date")),
            ("regions", self.tr("Regions")),
            ("themes", self.tr("Themes")),
            ("source_line", self.tr("Original source")),
            ("url", self.tr("Address")),
            ("language", self.tr("Language")),
        ]


class _BadField(BadInput):
    def __init__(self, name: str, sentence: str) -> None:
        super().__init__(sentence)
        self.name = name
