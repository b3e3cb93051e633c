"""Threads as the rows of a list: one row for each comment, in the order in which they are read."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.app.threads import Thread
from annotator.domain.people import Comment
from annotator.gui.panels.faces import RowModel

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
ONE_BY_ONE = 64
"""Up to so many rows come and go singly; beyond it, the list is made anew."""


class Row(NamedTuple):
    """One comment as it stands in its thread. ``comment`` is None where the first one of a thread is not shown;
    ``about`` and ``where`` (the article) are said above a thread where they are not clear anyway."""

    id: str
    thread: str
    subject: str
    subject_type: str
    comment: Comment | None
    about: str
    where: str
    first: bool
    last: bool
    resolved: bool
    unread: bool


def rows_of(threads: Iterable[Thread], heading: Callable[[Thread], tuple[str, str]]) -> list[Row]:
    """The rows of some threads; ``heading`` says what a thread is about, and where."""
    found: list[Row] = []
    for thread in threads:
        comments: Sequence[Comment | None] = (thread.first, *thread.answers)
        about, where = heading(thread)
        for number, comment in enumerate(comments):
            id = comment.id if comment else thread.id
            first, last = number == 0, number == len(comments) - 1
            found.append(
                Row(
                    id, thread.id, thread.subject, thread.subject_type, comment, about if first else "",
                    where if first else "", first, last, thread.resolved, id in thread.unread,
                )
            )  # fmt: skip
    return found


class CommentModel(RowModel):
    """The rows; ``speak`` turns one into what a screen reader says."""

    def __init__(self, speak: Callable[[Row], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._speak = speak

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = self.at(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._speak(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.comment.text[:200] if row.comment else ""
        return None

    def at(self, row: int) -> Row | None:
        """A row, None beyond the ends."""
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def id_at(self, row: int) -> str:
        """The comment's id ("" beyond the ends)."""
        found = self.at(row)
        return found.id if found else ""

    def row_of(self, id: str) -> int:
        """Where a comment stands, -1 if it is not there."""
        return next((number for number, row in enumerate(self.rows) if row.id == id), -1)

    def renew(self, rows: list[Row]) -> None:
        """Make the list anew."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def show(self, rows: list[Row]) -> None:
        """Show other rows; those that stay, stay in their places."""
        old, new = self.rows, rows
        head = next(
            (n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a.id != b.id), min(len(old), len(new))
        )
        most = min(len(old), len(new)) - head
        tail = next((n for n in range(most) if old[-1 - n].id != new[-1 - n].id), most)
        if max(len(old), len(new)) - head - tail > ONE_BY_ONE:
            self.renew(rows)
            return
        self._take_out(head, len(old) - tail - 1)
        self._put_in(head, new[head : len(new) - tail])
        for number, row in enumerate(new):
            if self.rows[number] != row:
                self.rows[number] = row
                self.dataChanged.emit(self.index(number), self.index(number))

    def _take_out(self, first: int, last: int) -> None:
        if first <= last:
            self.beginRemoveRows(_NONE, first, last)
            del self.rows[first : last + 1]
            self.endRemoveRows()

    def _put_in(self, first: int, rows: Sequence[Row]) -> None:
        if rows:
            self.beginInsertRows(_NONE, first, first + len(rows) - 1)
            self.rows[first:first] = rows
            self.endInsertRows()
