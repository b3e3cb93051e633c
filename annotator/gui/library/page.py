"""The library's page: places at the left, documents as a table or as cards, a filter above, deeds below."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from annotator.app.shelf_filter import (
    ALL,
    COLLECTION,
    STATE,
    Wanted,
    begins_descending,
    counts,
    ordered,
    passing,
    places,
)
from annotator.domain.reading_state import STATES
from annotator.gui.handing_on import hand_on
from annotator.gui.library.cells import columns
from annotator.gui.library.documents_menu import collection_menu, documents_menu
from annotator.gui.library.empty import tell_empty
from annotator.gui.library.filter_bar import FilterBar
from annotator.gui.library.foot import LibraryFoot
from annotator.gui.library.head import LibraryHead
from annotator.gui.library.menus import fill_collections, fill_columns, fill_order, fill_states
from annotator.gui.library.places import PlacesSide
from annotator.gui.library.remembered import look_of
from annotator.gui.library.shelf import Shelf
from annotator.gui.library.shelver import Shelver
from annotator.gui.library.words import column_word, place_word
from annotator.gui.pages import Page
from annotator.gui.tasks import Progress
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

TREE = 236
"""Pixels of the places at first."""


class LibraryPage(Page):
    """Follows the project. What was chosen stays chosen, however the rows move; the look is kept in the settings."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        assert window.session is not None
        self._window = window
        self._session = window.session
        self.catalogue = self._session.catalogue
        self._theme = theme = window.appearance.theme
        self.shelver = Shelver(window, self)
        self._look = look_of(window.settings.library)
        self._counting: Progress | None = None
        self._left = False
        self.wanted: Wanted = self._session.wanted
        self.setObjectName("library")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Library"))
        writable = self.shelver.writable
        self._menus = {name: QMenu(self) for name in ("order", "columns", "shelves", "states")}
        self.head = LibraryHead(theme, writable, self._menus["order"], self._menus["columns"])
        self.foot = LibraryFoot(theme, writable, self._menus["shelves"], self._menus["states"])
        self.shelf = Shelf(self.catalogue, theme)
        self.table = self.shelf.table
        self.places = PlacesSide(theme, writable)
        self.tree = self.places.tree
        self.filter = FilterBar(self.catalogue.sight, self._counts, theme)
        self.table.widths.update(self._look.widths)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._arrange()
        self._wire()
        self.table.choose_columns(self._look.columns)
        self.filter.show_wanted(self.wanted)
        self._refresh()
        self.tree.choose(self.wanted.place)
        self.show_view(self._look.view)
        self.shelf.begin_at(self._session.document_id)

    def show_view(self, view: str) -> None:
        """ "table" or "cards"."""
        self._remember(view=view)
        self.head.views.show_chosen(view)
        self.head.columns.setVisible(view == "table")
        self.shelf.show_view(view)
        hand_on(self, self.shelf.view)

    def sort_by(self, column: str, descending: bool | None = None) -> None:
        """Sort; without a direction the other way round, if it is the column that they are sorted by already."""
        if descending is None:
            same = column == self._look.by
            descending = not self._look.descending if same else begins_descending(column)
        self._remember(by=column, descending=descending)
        self._show_rows()

    def narrow(self, wanted: Wanted) -> None:
        """Show what is wanted."""
        self.wanted = self._session.wanted = wanted
        self.filter.show_wanted(wanted)
        self._refresh()

    def open(self) -> None:
        """Read the article on which the keys are."""
        id = self.shelf.current
        if id:
            self.closed.emit()
            self._session.open_document(id)

    def edit_details(self) -> None:
        """The form of the chosen document's details."""
        for id in self.shelf.chosen()[:1]:
            self._window.errands.edit_document(id)

    def set_state(self, state: str) -> None:
        """Say how far I am with what is chosen."""
        if ids := self.shelf.chosen():
            self.shelver.set_state(ids, state)

    def put_into(self, collection: str) -> None:
        """Put what is chosen into a collection."""
        if ids := self.shelf.chosen():
            self.shelver.put_into(ids, collection)

    def put_into_new(self) -> None:
        """Ask for a name, and put what is chosen into a new collection."""
        from annotator.gui.team.asking import AskLine

        ids = self.shelf.chosen()
        AskLine(
            self, self.tr("New collection"), self.tr("What is the collection called?"), self.tr("Name"),
            lambda name: self.shelver.put_into_new(ids, name),
        ).open()  # fmt: skip

    def do(self, deed: str) -> None:
        """ "open", "take_out", "export", "delete" what is chosen; "import" articles, "clear" the filter."""
        ids = self.shelf.chosen()
        match deed:
            case "open":
                self.open()
            case "import":
                self._window.perform("import")
            case "clear":
                self.filter.lift()
            case "take_out" if ids and self.collection:
                self.shelver.take_out(ids, self.collection)
            case "export" if ids:
                self.shelver.export(ids)
            case "delete" if ids:
                self.shelver.delete(ids)

    @property
    def collection(self) -> str:
        """The collection that is shown ("": another place)."""
        place = self.wanted.place
        return place.removeprefix(COLLECTION) if place.startswith(COLLECTION) else ""

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for part in (self.head, self.foot, self.places, self.filter, self.shelf):
            part.set_theme(theme)

    def leave(self) -> None:
        self._left = True
        self._later.stop()
        if self._counting is not None:
            self._counting.cancel()
        self._session.changed.disconnect(self._changed)
        self._session.sight_changed.disconnect(self._changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if modifiers == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Delete:
            self.do("take_out")
        elif modifiers or not self._key(Qt.Key(key)):
            super().keyPressEvent(event)

    def _key(self, key: Qt.Key) -> bool:
        """What a key without others does here; whether it does anything."""
        match key:
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_F | Qt.Key.Key_Slash:
                self.filter.words.setFocus()
            case Qt.Key.Key_V:
                self.show_view("table" if self._look.view == "cards" else "cards")
            case Qt.Key.Key_S:
                self.head.order.showMenu()
            case Qt.Key.Key_N:
                self.tree.begin_new()
            case Qt.Key.Key_C if self.foot.buttons["put_into"].isEnabled():
                self.foot.buttons["put_into"].showMenu()
            case Qt.Key.Key_E:
                self.do("export")
            case Qt.Key.Key_Delete:
                self.do("delete")
            case Qt.Key.Key_1 | Qt.Key.Key_2 | Qt.Key.Key_3 | Qt.Key.Key_4:
                self.set_state(STATES[key - Qt.Key.Key_1])
            case _:
                return False
        return True

    def _arrange(self) -> None:
        main = QWidget()
        main.setObjectName("centre")
        main.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.filter, 0), (self.shelf, 1), (self.foot, 0)):
            column.addWidget(widget, stretch)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.places)
        split.addWidget(main)
        split.setStretchFactor(1, 1)
        split.setSizes([TREE, 1200])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(split, 1)

    def _wire(self) -> None:
        self.head.back_requested.connect(self.closed)
        self.head.view_chosen.connect(self.show_view)
        self.head.import_requested.connect(lambda: self.do("import"))
        self.foot.asked.connect(self.do)
        self.shelf.empty.asked.connect(self.do)
        self.filter.filter_changed.connect(lambda wanted: self.narrow(replace(wanted, place=self.wanted.place)))
        self.filter.left.connect(lambda: self.shelf.view.setFocus())
        self.shelf.opened.connect(self.open)
        self.shelf.menu_requested.connect(self._open_menu)
        self.shelf.choice_changed.connect(self._tell_chosen)
        self.table.sort_requested.connect(self.sort_by)
        self.table.columns_requested.connect(lambda at: self._menus["columns"].popup(at))
        self.table.widths_changed.connect(lambda: self._remember(widths=dict(self.table.widths)))
        tree, shelver = self.tree, self.shelver
        tree.place_chosen.connect(self._choose_place)
        tree.left.connect(lambda: self.shelf.view.setFocus())
        tree.new_requested.connect(self._new_collection)
        tree.rename_requested.connect(self._rename)
        tree.move_requested.connect(shelver.move)
        tree.delete_requested.connect(shelver.delete_collection)
        tree.documents_dropped.connect(self._dropped)
        tree.menu_requested.connect(self._open_place_menu)
        self._menus["order"].aboutToShow.connect(
            lambda: fill_order(self._menus["order"], self.catalogue, self._look.by, self._look.descending, self.sort_by)
        )
        self._menus["columns"].aboutToShow.connect(self._fill_columns)
        self._menus["states"].aboutToShow.connect(
            lambda: fill_states(self._menus["states"], self._theme, self.common_state(), self.set_state)
        )
        self._menus["shelves"].aboutToShow.connect(
            lambda: fill_collections(self._menus["shelves"], self.catalogue, self.put_into, self.put_into_new)
        )
        self._later.timeout.connect(self._refresh)
        self._session.changed.connect(self._changed)
        self._session.sight_changed.connect(self._changed)

    # What changes

    def _changed(self) -> None:
        self._later.start()

    def _refresh(self) -> None:
        """Show everything as it is now."""
        told, now = self.catalogue, self.catalogue.sight
        names = {id: each.name for id, each in now.collections.items()}
        if self.collection and self.collection not in names:
            self.wanted = self._session.wanted = replace(self.wanted, place=ALL)
        self.tree.show_places(told.shelves, names, places(told))
        self.places.hint.setVisible(not names)
        self._show_rows()

    def _show_rows(self) -> None:
        told, look = self.catalogue, self._look
        by = look.by if look.by in columns(told.sight) and self._is_known(look.by) else "title"
        ids = ordered(told, passing(told, self.wanted), by, look.descending)
        self.shelf.model.show_order(by, look.descending)
        if not ids:
            tell_empty(self.shelf.empty, told, self.wanted)
        self.shelf.show_documents(ids)
        self.head.order.setText(f" {column_word(told.sight, by)} {'↓' if look.descending else '↑'}")
        self._tell_chosen()

    def _is_known(self, column: str) -> bool:
        """Whether a column can be sorted by. Words are counted first, on a worker, and the rows follow."""
        if column != "words" or self.catalogue.column("words").keys() >= self.catalogue.texts.keys():
            return True
        if self._counting is None or self._counting.cancelled:
            label = self.tr("Counting words")
            work = self.catalogue.count_words
            self._counting = self._window.runner.run(label, work, lambda _: self._counted(), exclusive=False)
        return False

    def _counted(self) -> None:
        self._counting = None
        if not self._left:
            self._show_rows()

    def _tell_chosen(self) -> None:
        chosen = len(self.shelf.chosen())
        total = len(self.shelf.model.ids)
        self.head.show_state(place_word(self.catalogue.sight, self.wanted.place), self.tr("%n document(s)", "", total))
        words = self.tr("%n chosen", "", chosen) if chosen else self.tr("Nothing chosen")
        self.foot.show_chosen(words, chosen, in_collection=bool(self.collection))

    def _counts(self, facet: str) -> list[tuple[str, int]]:
        return counts(self.catalogue, self.wanted, facet)

    def common_state(self) -> str:
        """The state of all that is chosen ("": they differ)."""
        states = {self.catalogue.value(id, "state") for id in self.shelf.chosen()}
        return str(states.pop()) if len(states) == 1 else ""

    def _choose_place(self, place: str) -> None:
        if place != self.wanted.place:
            self.narrow(replace(self.wanted, place=place))

    def _new_collection(self, name: str, parent: str) -> None:
        made = self.shelver.new(name, parent)
        self._refresh()
        if made:
            self.tree.choose(f"{COLLECTION}{made}")
            self._choose_place(f"{COLLECTION}{made}")
        self.tree.setFocus()

    def _rename(self, collection: str, name: str) -> None:
        self.shelver.rename(collection, name)
        self._refresh()  # what was refused is shown as it was

    def _dropped(self, ids: list[str], place: str) -> None:
        if place.startswith(STATE):
            self.shelver.set_state(ids, place.removeprefix(STATE))
        elif place != ALL:
            self.shelver.put_into(ids, place.removeprefix(COLLECTION))

    def _fill_columns(self) -> None:
        def choose(names: Sequence[str]) -> None:
            self.table.choose_columns(names)
            self._remember(columns=tuple(names))

        by_hand = bool(self.table.chosen_columns)
        fill_columns(self._menus["columns"], self.catalogue, self.table.shown_columns(), by_hand, choose)

    def _open_menu(self, at: QPoint) -> None:
        if self.shelf.chosen():
            documents_menu(self, self._theme).popup(at)

    def _open_place_menu(self, place: str, at: QPoint) -> None:
        collection_menu(self, place).popup(at)

    def _remember(self, **changes: object) -> None:
        self._look = replace(self._look, **changes)  # type: ignore[arg-type]
        text = self._look.text()
        if text != self._window.settings.library:
            self._window.remember(library=text)


def show_library(window: "MainWindow") -> None:
    """Open the library, or leave it for the article."""
    if window.session is None:
        return
    if isinstance(window.pages.page, LibraryPage):
        window.pages.close()
        return
    window.pages.show(LibraryPage(window))
