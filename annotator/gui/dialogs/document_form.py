"""The details of a document: what it tells about itself, correctable, and where each value came from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.app.document_details import ROWS, BadField, as_rows, as_typed, changed_details
from annotator.domain.document import Document
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.dialogs.record_rows import AuthorRows, PlaceRows, RecordRows

ALWAYS = ("title", "publisher", "published", "url", "bylines")
"""Shown even while they are empty; the others then wait behind "More…"."""
LONG = {"description": 66, "note": 66}
"""Fields of several lines, with their heights in pixels."""


class DocumentForm(Dialog):
    """``edited`` carries the fields that changed, by name, ready for an Edit command."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None, document: Document, *, read_only: bool = False) -> None:
        super().__init__(parent, self.tr("Document details"), 620)
        self._document, self._read_only = document, read_only
        self._lines: dict[str, QLineEdit | QPlainTextEdit | RecordRows] = {}
        self._form = self._scrolled()
        self._told_by = dict(document.origins)
        self._later = [name for name, label, hint in self._fields() if not self._add(name, label, hint)]
        self._more = QPushButton(self.tr("More…"))
        self._more.setAccessibleName(self.tr("Show the details that are empty, too"))
        self._more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._more.clicked.connect(self.show_all)
        self._more.setVisible(bool(self._later))
        self._form.addRow("", self._more)
        self._from = self.add_text("", tone="quiet")
        self._wrong = self.add_text("", tone="error", weight=500)
        self._wrong.hide()
        if not read_only:
            self.buttons.addButton(Buttons.Save)
        self.buttons.addButton(Buttons.Cancel if not read_only else Buttons.Close)
        self.resize(660, 610)
        app = QGuiApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._tell_origin)

    def accept(self) -> None:
        try:
            fields = self.fields()
        except BadField as error:
            self._wrong.setText(str(error))
            self._wrong.show()
            self._go_to(error)
            return
        if fields:
            self.edited.emit(fields)
        super().accept()

    def fields(self) -> dict[str, object]:
        """What was changed. Raises BadField for a date or an address that is none."""
        typed = {name: _text(line) for name, line in self._lines.items() if not isinstance(line, RecordRows)}
        rows = {name: line.records() for name, line in self._lines.items() if isinstance(line, RecordRows)}
        return changed_details(self._document, typed, rows)

    def show_all(self) -> None:
        """Show the empty details, too, and go to the first of them."""
        for name in self._later:
            self._form.setRowVisible(self._lines[name], True)
        self._more.hide()
        if self._later:
            first = self._lines[self._later[0]]
            first.focus() if isinstance(first, RecordRows) else first.setFocus()

    def _go_to(self, error: BadField) -> None:
        """To the field that a sentence is about."""
        line = self._lines[error.name]
        if isinstance(line, RecordRows):
            line.focus(error.row)
        else:
            line.setFocus()
            line.selectAll()

    def _scrolled(self) -> QFormLayout:
        inner = QWidget()
        stack = QVBoxLayout(inner)
        stack.setContentsMargins(0, 0, 12, 0)
        form = QFormLayout()
        stack.addLayout(form)
        stack.addStretch(1)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(14)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        self.column.addWidget(area, 1)
        return form

    def _add(self, name: str, label: str, hint: str) -> bool:
        """Whether the field is shown at once."""
        line = self._rows(name, label, hint) if name in ROWS else self._text_line(name, hint)
        line.setAccessibleName(label)
        told_by = self._told(name)
        line.setAccessibleDescription(" ".join(filter(None, (told_by, hint))))
        line.setToolTip(told_by)
        self._lines[name] = line
        caption = QLabel(label)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setToolTip(told_by)
        caption.setBuddy(line)
        if isinstance(line, RecordRows):
            caption.setBuddy(line.rows[0][0])
            caption.setAlignment(Qt.AlignmentFlag.AlignTop)
            caption.setContentsMargins(0, 6, 0, 0)
        self._form.addRow(caption, line)
        shown = bool(getattr(self._document, name)) or name in ALWAYS
        self._form.setRowVisible(line, shown)
        return shown

    def _tell_origin(self, _before: QWidget | None, field: QWidget | None) -> None:
        """Where the value came from in whose field one is."""
        for name, line in self._lines.items():
            if field is not None and (field is line or line.isAncestorOf(field)):
                self._from.setText(self._told(name))

    def _rows(self, name: str, label: str, hint: str) -> RecordRows:
        make = PlaceRows if name == "chain" else AuthorRows
        rows = make(label, hint, read_only=self._read_only)
        rows.show_records(as_rows(self._document, name))
        return rows

    def _text_line(self, name: str, hint: str) -> QLineEdit | QPlainTextEdit:
        value = as_typed(self._document, name)
        line = QPlainTextEdit(value) if name in LONG else QLineEdit(value)
        if isinstance(line, QPlainTextEdit):
            line.setTabChangesFocus(True)
            line.setFixedHeight(LONG[name])
        else:
            line.setCursorPosition(0)
        line.setPlaceholderText(hint)
        line.setReadOnly(self._read_only)
        return line

    def _told(self, name: str) -> str:
        """Where a value came from, in words; "" if that is not known or there is none."""
        told_by = self._told_by.get(name, "")
        if not told_by or not getattr(self._document, name):
            return ""
        if told_by == "by hand":
            return self.tr("Written by hand.")
        # Shown as a tooltip, where Qt would take < for the beginning of a tag.
        return self.tr("From %1.").replace("%1", told_by.replace("<", "‹").replace(">", "›"))

    def _fields(self) -> list[tuple[str, str, str]]:
        day, several = self.tr("for example 2020-11-17, 17.11.2020 or 2020"), self.tr("separated by ;")
        return [
            ("title", self.tr("Title"), ""),
            ("subtitle", self.tr("Subtitle"), ""),
            ("byline", self.tr("Byline"), self.tr("as the article has it")),
            ("bylines", self.tr("Authors"), self.tr("Alt+Up and Alt+Down change the order")),
            ("publisher", self.tr("Publisher"), ""),
            ("published", self.tr("Published"), day),
            ("updated", self.tr("Updated"), day),
            ("captured", self.tr("Saved on"), day),
            ("chain", self.tr("Appeared before"), self.tr("the first one first; Alt+Up and Alt+Down change the order")),
            ("original_author", self.tr("Original author"), ""),
            ("original_date", self.tr("Original date"), day),
            ("source_line", self.tr("Original source"), ""),
            ("regions", self.tr("Regions"), several),
            ("themes", self.tr("Themes"), several),
            ("section", self.tr("Section"), ""),
            ("keywords", self.tr("Keywords"), several),
            ("url", self.tr("Address"), ""),
            ("language", self.tr("Language"), self.tr("for example en")),
            ("rights", self.tr("Rights"), ""),
            ("description", self.tr("Description"), ""),
            ("note", self.tr("Note"), ""),
        ]


def _text(line: QLineEdit | QPlainTextEdit) -> str:
    return line.text() if isinstance(line, QLineEdit) else line.toPlainText()
