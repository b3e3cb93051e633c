"""Who else had a part in a source: a role and a name a row, and always one more empty row."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.source import Contributor
from annotator.gui.sources.still_wheel import StillWheel


def role_words() -> dict[str, str]:
    """CSL 1.0.2 name variables in words, the usual ones first."""
    translate = QCoreApplication.translate
    return {
        "editor": translate("Roles", "Editor"),
        "translator": translate("Roles", "Translator"),
        "interviewer": translate("Roles", "Interviewer"),
        "director": translate("Roles", "Director"),
        "producer": translate("Roles", "Producer"),
        "host": translate("Roles", "Host"),
        "guest": translate("Roles", "Guest"),
        "recipient": translate("Roles", "Recipient"),
        "container-author": translate("Roles", "Author of the book"),
        "collection-editor": translate("Roles", "Editor of the series"),
        "original-author": translate("Roles", "Original author"),
        "reviewed-author": translate("Roles", "Reviewed author"),
        "illustrator": translate("Roles", "Illustrator"),
        "composer": translate("Roles", "Composer"),
    }


class FurtherNames(QWidget):
    """``names`` gives what is typed; rows without a name do not count."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self.rows: list[tuple[QComboBox, QLineEdit]] = []
        self._still = StillWheel(self)

    def show_names(self, names: Sequence[Contributor]) -> None:
        """Fill the rows, after those that have a name already."""
        if self.rows and not self.rows[-1][1].text():
            for widget in self.rows.pop():
                widget.hide()
                widget.deleteLater()
        for contributor in names:
            self._add(*contributor)
        self._add("editor", "")

    def names(self) -> tuple[Contributor, ...]:
        """As typed, without rows that have no name."""
        return tuple(
            Contributor(role.currentData(), " ".join(name.text().split()))
            for role, name in self.rows
            if name.text().strip()
        )

    def _add(self, role: str, name: str) -> None:
        box, line = QComboBox(), QLineEdit(name)
        for each, word in role_words().items():
            box.addItem(word, each)
        if box.findData(role) < 0:
            box.addItem(role, role)
        box.setCurrentIndex(box.findData(role))
        box.setMinimumWidth(150)
        self._still.watch(box)
        box.setAccessibleName(self.tr("Role"))
        line.setAccessibleName(self.tr("Name"))
        line.setPlaceholderText(self.tr("Family name, given name"))
        line.setCursorPosition(0)
        line.textEdited.connect(self._grow)
        row = QHBoxLayout()
        row.addWidget(box)
        row.addWidget(line, 1)
        self._column.addLayout(row)
        QWidget.setTabOrder(box, line)
        if self.rows:
            QWidget.setTabOrder(self.rows[-1][1], box)
        self.rows.append((box, line))

    def _grow(self) -> None:
        if self.rows[-1][1].text():
            self._add(self.rows[-1][0].currentData(), "")
