"""Authors and earlier places of an article, a row each, and always one more empty row.

A row that is emptied does not count. Alt+Up and Alt+Down move a row.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.gui.sources.still_wheel import StillWheel

Field = QLineEdit | QComboBox


class RecordRows(QWidget):
    """``records`` gives what is typed, in the order of the fields. What a row has is made by ``_fields``."""

    def __init__(self, name: str, help: str, *, read_only: bool) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.rows: list[list[Field]] = []
        self._name, self._help, self._read_only = name, help, read_only
        self._still = StillWheel(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_records(self, records: Sequence[Sequence[str]]) -> None:
        """Fill the rows. Where nothing can be changed, only those that there are."""
        for record in records:
            self._add(record)
        if not self._read_only or not records:
            self._add(())

    def records(self) -> list[tuple[str, ...]]:
        """As typed, also rows of which only a part is filled; the empty ones left out."""
        return [tuple(map(_value, row)) for row in self.rows if any(map(_typed, row))]

    def focus(self, at: int = 0) -> None:
        """Go to the ``at``-th of the rows that are filled."""
        filled = [row for row in self.rows if any(map(_typed, row))] or self.rows
        self._line(filled[min(at, len(filled) - 1)]).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self._read_only:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in steps:
                self._move(watched, steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _fields(self, values: Sequence[str]) -> list[list[tuple[Field, str, int]]]:
        """Lines of fields, each with its accessible name and its share of the width."""
        raise NotImplementedError

    def _line(self, row: list[Field]) -> QLineEdit:
        return next(field for field in row if isinstance(field, QLineEdit))

    def _add(self, values: Sequence[str]) -> None:
        grid = QGridLayout()
        grid.setSpacing(5)
        row: list[Field] = []
        number = str(len(self.rows) + 1)
        for line, fields in enumerate(self._fields(values)):
            for column, (field, name, share) in enumerate(fields):
                field.setAccessibleName(f"{self._name} {number}: {name}")
                field.setAccessibleDescription(self._help)
                field.installEventFilter(self)
                grid.addWidget(field, line, column)
                grid.setColumnStretch(column, share)
                row.append(field)
                if isinstance(field, QLineEdit):
                    field.setReadOnly(self._read_only)
                    field.setCursorPosition(0)
                    field.textChanged.connect(self._grow)
                else:
                    field.setEnabled(not self._read_only)
                    self._still.watch(field)
        self._column.addLayout(grid)
        before = self.rows[-1][-1] if self.rows else None
        for field in row:
            if before is not None:
                QWidget.setTabOrder(before, field)
            before = field
        self.rows.append(row)

    def _grow(self) -> None:
        if any(map(_typed, self.rows[-1])):
            self._add(())

    def _move(self, watched: QObject, step: int) -> None:
        """What two rows hold changes places; the focus goes along."""
        at = next((at for at, row in enumerate(self.rows) if watched in row), -1)
        last = len(self.rows) - 2
        if not 0 <= at <= last or not 0 <= at + step <= last:
            return
        mine, theirs = self.rows[at], self.rows[at + step]
        held = list(map(_value, mine)), list(map(_value, theirs))
        for row, values in ((mine, held[1]), (theirs, held[0])):
            for field, value in zip(row, values, strict=True):
                _fill(field, value)
        theirs[[*mine].index(watched)].setFocus()  # type: ignore[arg-type]


class AuthorRows(RecordRows):
    """Name and kind of those who signed an article."""

    def _fields(self, values: Sequence[str]) -> list[list[tuple[Field, str, int]]]:
        name, kind = [*values, "", "person"][:2] if values else ("", "person")
        line, box = QLineEdit(name), QComboBox()
        line.setPlaceholderText(self.tr("Name"))
        box.addItem(self.tr("Person"), "person")
        box.addItem(self.tr("Organisation"), "organisation")
        box.setCurrentIndex(max(0, box.findData(kind)))
        box.setMinimumWidth(130)
        return [[(line, self.tr("Name"), 1), (box, self.tr("Kind"), 0)]]


class PlaceRows(RecordRows):
    """Outlet, date, address and author of each place where an article appeared before, the first one first."""

    def _fields(self, values: Sequence[str]) -> list[list[tuple[Field, str, int]]]:
        outlet, date, url, author = (QLineEdit(value) for value in [*values, "", "", "", ""][:4])
        outlet.setPlaceholderText(self.tr("Outlet"))
        date.setPlaceholderText(self.tr("Date"))
        url.setPlaceholderText(self.tr("Address"))
        author.setPlaceholderText(self.tr("Author there"))
        return [
            [(outlet, self.tr("Outlet"), 3), (date, self.tr("Date"), 2)],
            [(url, self.tr("Address"), 3), (author, self.tr("Author there"), 2)],
        ]


def _typed(field: Field) -> str:
    """What somebody wrote; a kind alone says nothing."""
    return field.text().strip() if isinstance(field, QLineEdit) else ""


def _value(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else str(field.currentData())


def _fill(field: Field, value: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(value)
        field.setCursorPosition(0)
    else:
        field.setCurrentIndex(max(0, field.findData(value)))
