"""What the list of findings is made of."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from annotator.app.search.completing import Completion
from annotator.app.search.found import Found, Results
from annotator.domain.library import SavedSearch
from annotator.gui.action_specs import Spec
from annotator.gui.elided import one_line
from annotator.gui.search.words import group_word

translate = QCoreApplication.translate

WHAT = int(Qt.ItemDataRole.UserRole) + 1
"""The role with a Row."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be done with what was typed: show ``all`` that is found, or ``keep`` the search."""

    name: str
    text: str


Row = str | Spec | Found | Completion | SavedSearch | Deed
"""A str is a heading, which cannot be chosen."""


class Rows(QStandardItemModel):
    """Rows with what screen readers say of them."""

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show these instead."""
        self.clear()
        for row in rows:
            item = QStandardItem(one_line(spoken(row)))
            item.setData(row, WHAT)
            if isinstance(row, str):
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.appendRow(item)

    def at(self, number: int) -> Row:
        """What stands in a row."""
        row: Row = self.index(number, 0).data(WHAT)
        return row

    def first(self) -> int:
        """The first row that one would want to choose: no heading, and no completion if there is anything else; -1."""
        rows = [number for number in range(self.rowCount()) if not isinstance(self.at(number), str)]
        wanted = [number for number in rows if not isinstance(self.at(number), Completion | Deed)]
        return (wanted or rows or [-1])[0]

    def next(self, number: int, by: int) -> int:
        """The row ``by`` rows further on that can be chosen; the last one there is."""
        step = 1 if by > 0 else -1
        for _ in range(abs(by)):
            ahead = number + step
            while 0 <= ahead < self.rowCount() and isinstance(self.at(ahead), str):
                ahead += step
            if not 0 <= ahead < self.rowCount():
                break
            number = ahead
        return number


def of_results(results: Results) -> Iterable[Row]:
    """The findings, each group below a heading that says how many there are."""
    for group in results.groups:
        shown = len(group.found)
        count = f"{group.count:n}" if shown == group.count else translate("Search", "%1 of %2")
        yield f"{group_word(group.group)} · {count.replace('%1', str(shown)).replace('%2', str(group.count))}"
        yield from group.found


def spoken(row: Row) -> str:
    """What a screen reader says."""
    if isinstance(row, str):
        return row
    if isinstance(row, Found):
        return ", ".join(text for text in (row.title.text, row.text.text, *row.about) if text)
    if isinstance(row, Spec | Deed | Completion):
        return row.text
    return f"{row.name}, {row.query}"
