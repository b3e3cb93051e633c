"""The board as a table: articles down, people across; the first row and column are sums."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.app.team import Article, Board, Cell, Person, Total, matching
from annotator.gui.elided import one_line
from annotator.gui.fonts import interface
from annotator.gui.team.board_words import cell_line, cell_sentence, state_word, total_line, total_sentence, total_word

Index = QModelIndex | QPersistentModelIndex
CELL = int(Qt.ItemDataRole.UserRole) + 1
"""The role with a Cell or a Total."""
LINE = CELL + 1
"""The role with the second line."""
_NONE = QModelIndex()


class BoardModel(QAbstractTableModel):
    """Shows a Board through a filter. Nothing is kept for a cell."""

    def __init__(self, board: Board, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board = board
        self._words, self._person, self._open = "", "", False
        self.articles: list[Article] = []
        self.people: list[Person] = []
        self._filter()

    def show(self, board: Board) -> None:
        """Show the board as it is now. Where the same rows and columns stand, the selection stays."""
        articles, people = [a.id for a in self.articles], [p.id for p in self.people]
        self.board = board
        before = (self.articles, self.people)
        self._filter()
        if articles == [a.id for a in self.articles] and people == [p.id for p in self.people]:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)
            return
        after, (self.articles, self.people) = (self.articles, self.people), before
        self.beginResetModel()
        self.articles, self.people = after
        self.endResetModel()

    def filter(self, words: str, person: str, open_only: bool) -> None:
        """Show articles with all these words, of one person ("": everybody), or only where a reading is not done."""
        self.beginResetModel()
        self._words, self._person, self._open = words, person, open_only
        self._filter()
        self.endResetModel()

    def pairs(self, indexes: Iterable[QModelIndex]) -> list[tuple[str, str]]:
        """Articles and people (ids) of cells, each once; a sum stands for all that it sums up and that is shown."""
        found: dict[tuple[str, str], None] = {}
        for index in indexes:
            articles = self.articles if index.row() == 0 else self.articles[index.row() - 1 : index.row()]
            people = self.people if index.column() == 0 else self.people[index.column() - 1 : index.column()]
            found |= dict.fromkeys((article.id, person.id) for article in articles for person in people)
        return list(found)

    def person_at(self, column: int) -> Person | None:
        """Whose column it is."""
        return self.people[column - 1] if 0 < column <= len(self.people) else None

    def article_at(self, row: int) -> Article | None:
        """Which article's row it is."""
        return self.articles[row - 1] if 0 < row <= len(self.articles) else None

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.articles) + 1

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.people) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._at(index)
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return state_word(cell.state) if isinstance(cell, Cell) else total_word(cell)
        if role == LINE:
            return cell_line(cell) if isinstance(cell, Cell) else total_line(cell)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._sentence(index, cell)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.FontRole:
            return interface(12.5, 600)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            name = self._person_name(section) if across else self._article_title(section)
            return name if role == Qt.ItemDataRole.DisplayRole else name.strip()
        return None

    def _at(self, index: Index) -> Cell | Total:
        article, person = self.article_at(index.row()), self.person_at(index.column())
        if article and person:
            return self.board.cell(article.id, person.id)
        if article:
            return self.board.article_total(article.id)
        return self.board.person_total(person.id) if person else self.board.total()

    def _sentence(self, index: Index, cell: Cell | Total) -> str:
        person, article = self._person_name(index.column()), self._article_title(index.row())
        if isinstance(cell, Cell):
            return cell_sentence(article, person, cell)
        return total_sentence(article, person, cell)

    def _person_name(self, column: int) -> str:
        person = self.person_at(column)
        if person is None:
            return self.tr("Everybody")
        name = one_line(person.name)
        return self.tr("%1 (you)").replace("%1", name) if person.me else name

    def _article_title(self, row: int) -> str:
        article = self.article_at(row)
        return one_line(article.title) if article else self.tr("All articles")

    def _filter(self) -> None:
        board = self.board
        self.people = [person for person in board.people if self._person in ("", person.id)] or list(board.people)
        self.articles = matching(board.articles, self._words)
        if self._open:
            self.articles = [article for article in self.articles if self._unfinished(article)]

    def _unfinished(self, article: Article) -> bool:
        return any(self.board.cell(article.id, person.id).state in ("assigned", "reading") for person in self.people)
