"""The files of a run as rows: name, what became of it, and the article or the reason. There may be thousands, so the
words of a row are found when it is first shown or looked through."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from annotator.app.outcomes import Outcome
from annotator.gui.icons import icon
from annotator.gui.intake.words import name_of, reason_of, state_word
from annotator.gui.tokens import Theme

NAME, STATE, MORE = range(3)
_ICONS = {
    "imported": ("circle-check", "ok"),
    "already there": ("files", "ink2"),
    "refused": ("circle-x", "error"),
    "left out": ("circle-slash", "ink2"),
}
Index = QModelIndex | QPersistentModelIndex


class ResultModel(QAbstractTableModel):
    """All files of a run."""

    def __init__(self, outcomes: Sequence[Outcome], titles: Mapping[str, str], theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.outcomes = list(outcomes)
        self._icons = {state: icon(name, theme.color(ink)) for state, (name, ink) in _ICONS.items()}
        self._titles = titles
        self._rows: dict[int, tuple[str, str, str]] = {}

    def row(self, number: int) -> tuple[str, str, str]:
        """What is said in the three columns of a row."""
        found = self._rows.get(number)
        if found is None:
            found = self._rows[number] = self._said(self.outcomes[number])
        return found

    def _said(self, outcome: Outcome) -> tuple[str, str, str]:
        reason = reason_of(outcome)
        if outcome.status != "imported":
            return name_of(outcome), state_word(outcome.status), reason
        title = self._titles.get(outcome.documents[0], "") if outcome.documents else ""
        if len(outcome.documents) > 1:
            title = self.tr("%n article(s)", "", len(outcome.documents))
        return name_of(outcome), state_word(outcome.status), " · ".join(filter(None, (title, reason)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.outcomes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("File"), self.tr("What became of it"), self.tr("Article or reason"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == STATE:
            return self._icons[self.outcomes[index.row()].status]
        if role == Qt.ItemDataRole.ToolTipRole:
            said = self.outcomes[index.row()].file if index.column() == NAME else row[index.column()]
            return said.replace("&", "&amp;").replace("<", "&lt;")
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            return ", ".join(row)
        return None

    def as_text(self) -> str:
        """The whole list, a line for each file, its parts apart by tabs."""
        files = enumerate(outcome.file for outcome in self.outcomes)
        return "\n".join("\t".join((file, *self.row(number)[1:])) for number, file in files)


class ResultFilter(QSortFilterProxyModel):
    """The rows of one state that have the words in them."""

    def __init__(self, model: ResultModel, parent: QObject) -> None:
        super().__init__(parent)
        self._state = ""
        self._words: list[str] = []
        self._model = model
        self.setSourceModel(model)

    def show_only(self, state: str, words: str) -> None:
        """Narrow it: ``state`` "" is any."""
        self._state, self._words = state, words.casefold().split()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        if self._state and self._model.outcomes[row].status != self._state:
            return False
        if not self._words:
            return True
        said = " ".join(self._model.row(row)).casefold()
        return all(word in said for word in self._words)
