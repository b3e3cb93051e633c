"""The documents of the library, as a table, as cards, or a word on why there are none; one choice in both views."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget

from annotator.app.catalogue import Catalogue
from annotator.gui.library.empty import EmptyNote
from annotator.gui.library.model import LibraryModel
from annotator.gui.library.table import LibraryTable
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.library.cards import LibraryCards


class Shelf(QStackedWidget):
    """``opened`` asks to read the article on which the keys are, ``menu_requested`` carries a place on the screen;
    ``choice_changed`` says that others are chosen now."""

    opened = Signal()
    menu_requested = Signal(QPoint)
    choice_changed = Signal()

    def __init__(self, catalogue: Catalogue, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._as_cards = False
        self.model = LibraryModel(catalogue, theme, self)
        self.table = LibraryTable(self.model, theme)
        self.empty = EmptyNote()
        self.addWidget(self.table)
        self.addWidget(self.empty)
        self.table.opened.connect(self.opened)
        self.table.menu_requested.connect(self.menu_requested)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.choice_changed.emit())

    @cached_property
    def cards(self) -> "LibraryCards":
        """The list of cards; made when it is first shown."""
        from annotator.gui.library.cards import LibraryCards

        made = LibraryCards(self.model, self._theme)
        made.setSelectionModel(self.table.selectionModel())
        made.opened.connect(self.opened)
        made.menu_requested.connect(self.menu_requested)
        self.addWidget(made)
        return made

    @property
    def view(self) -> QAbstractItemView:
        """The table or the cards."""
        return self.cards if self._as_cards else self.table

    @property
    def current(self) -> str:
        """The document on which the keys are ("": none)."""
        return self.model.id_at(self.table.currentIndex().row())

    def chosen(self) -> list[str]:
        """The documents that are chosen, in the order in which they are shown."""
        selection = self.table.selectionModel().selection()  # ranges: there may be very many rows
        ranges = (selection.at(at) for at in range(selection.count()))
        rows = {row for each in ranges for row in range(each.top(), each.bottom() + 1)}
        return [id for row in sorted(rows) if (id := self.model.id_at(row))]

    def choose(self, ids: Sequence[str], current: str = "") -> None:
        """Choose documents; ``current`` is where the keys go on."""
        selection = self.table.selectionModel()
        row = self.model.row_of(current or (ids[0] if ids else ""))
        if row >= 0:
            index = self.model.index(row, self.model.keys.index("title"))
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        selection.select(self.model.selection_of(ids), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def begin_at(self, document: str) -> None:
        """Choose a document and bring it into sight; the first one if it is not there."""
        first = document if self.model.row_of(document) >= 0 else self.model.id_at(0)
        if first:
            self.choose([first])
            self.view.scrollTo(self.table.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def show_view(self, view: str) -> None:
        """ "table" or "cards"."""
        focused = self.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused) and focused.hasFocus()
        self._as_cards = view == "cards"
        self._turn()
        self.view.scrollTo(self.table.currentIndex())
        if inside:
            self.view.setFocus()

    def show_documents(self, ids: Sequence[str]) -> None:
        """Show these; what was chosen of them stays chosen."""
        chosen, current = self.chosen(), self.current
        if self.model.show(ids):
            if "cards" in self.__dict__:
                self.cards.setModelColumn(self.model.keys.index("title"))
            self.choose([id for id in chosen if self.model.row_of(id) >= 0], current)
        self._turn()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.table.set_theme(theme)
        if "cards" in self.__dict__:
            self.cards.set_theme(theme)

    def _turn(self) -> None:
        self.setCurrentWidget(self.view if self.model.ids else self.empty)
