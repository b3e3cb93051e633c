"""The menus of the library: states, collections, order, columns; and those of a collection and of documents."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from annotator.app.catalogue import Catalogue
from annotator.app.shelf_filter import ALL, COLLECTION, STATE, UNSORTED, places
from annotator.domain.reading_state import STATES
from annotator.gui.elided import one_line
from annotator.gui.icons import icon
from annotator.gui.library.cells import columns
from annotator.gui.library.words import STATE_ICONS, STATE_TOKENS, column_word, place_word, state_word
from annotator.gui.tokens import Theme

Deed = Callable[[], object]


def fill_states(menu: QMenu, theme: Theme, chosen: str, choose: Callable[[str], object]) -> None:
    """Put the states into a menu; ``chosen`` is ticked."""
    menu.clear()
    for number, state in enumerate(STATES, 1):
        action = menu.addAction(f"{state_word(state)}\t{number}")
        action.setIcon(icon(STATE_ICONS[state], theme.color(STATE_TOKENS[state])))
        action.setCheckable(True)
        action.setChecked(state == chosen)
        action.triggered.connect(lambda _=False, state=state: choose(state))


def fill_collections(
    menu: QMenu, told: Catalogue, choose: Callable[[str], object], new: Deed | None, but: Sequence[str] = ()
) -> None:
    """Put the collections into a menu, each below and indented from what it lies in; ``but`` some."""
    menu.clear()
    lying, known = told.shelves, told.now.collections
    for id in lying.within(""):
        if not id:
            continue
        depth = len(lying.path(id)) - 1
        action = menu.addAction("    " * depth + _name(known[id].name))
        action.setEnabled(id not in but)
        action.triggered.connect(lambda _=False, id=id: choose(id))
    if new is not None:
        menu.addSeparator()
        menu.addAction(menu.tr("New collection…")).triggered.connect(lambda: new())


def fill_shown(menu: QMenu, told: Catalogue | None, chosen: str, choose: Callable[[str], object]) -> None:
    """Put the places of the library into a menu, each with how many documents are there; ``chosen`` is ticked."""
    menu.clear()
    if told is None:
        return
    counts = places(told)
    lying = told.shelves
    collections = [f"{COLLECTION}{id}" for id in lying.within("") if id]
    for place in (ALL, UNSORTED, "", *(f"{STATE}{state}" for state in STATES), "", *collections):
        if place == "" and menu.actions():
            menu.addSeparator()
            continue
        depth = len(lying.path(place.removeprefix(COLLECTION))) - 1 if place.startswith(COLLECTION) else 0
        action = menu.addAction(f"{'    ' * depth}{_name(place_word(told.sight, place))}\t{counts[place]}")
        action.setCheckable(True)
        action.setChecked(place == chosen)
        action.triggered.connect(lambda _=False, place=place: choose(place))
    menu.addSeparator()


def fill_order(
    menu: QMenu, told: Catalogue, by: str, descending: bool, choose: Callable[[str, bool], object]
) -> None:  # fmt: skip
    """Put the columns to sort by into a menu, and both directions."""
    menu.clear()
    group = QActionGroup(menu)
    for column in columns(told.sight):
        action = menu.addAction(_name(column_word(told.sight, column)))
        action.setCheckable(True)
        action.setChecked(column == by)
        group.addAction(action)
        action.triggered.connect(lambda _=False, column=column: choose(column, descending))
    menu.addSeparator()
    ways = QActionGroup(menu)
    for words, way in ((menu.tr("Ascending"), False), (menu.tr("Descending"), True)):
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(way == descending)
        ways.addAction(action)
        action.triggered.connect(lambda _=False, way=way: choose(by, way))


def fill_columns(
    menu: QMenu, told: Catalogue, shown: Sequence[str], by_hand: bool, choose: Callable[[Sequence[str]], object]
) -> None:  # fmt: skip
    """Put the columns into a menu; those that are ``shown`` are ticked."""
    menu.clear()
    for column in columns(told.sight):
        if column in ("state", "title"):
            continue
        action = menu.addAction(_name(column_word(told.sight, column)))
        action.setCheckable(True)
        action.setChecked(column in shown)
        wanted = [each for each in shown if each != column] if column in shown else [*shown, column]
        action.triggered.connect(lambda _=False, wanted=wanted: choose(wanted))
    menu.addSeparator()
    fit = menu.addAction(menu.tr("As many as there is room for"))
    fit.setCheckable(True)
    fit.setChecked(not by_hand)
    fit.triggered.connect(lambda: choose(()))


def menu_of(parent: QWidget, entries: Sequence[tuple[str, Deed | QMenu | None]]) -> QMenu:
    """A menu of (words, what it does or a menu of its own); no deed: cannot be done now; no words: a line."""
    menu = QMenu(parent)
    for words, deed in entries:
        if not words:
            menu.addSeparator()
        elif isinstance(deed, QMenu):
            deed.setTitle(words)
            deed.setParent(menu, deed.windowFlags())
            menu.addMenu(deed)
        else:
            action = menu.addAction(words)
            action.setEnabled(deed is not None)
            if deed is not None:
                action.triggered.connect(lambda _=False, deed=deed: deed())
    return menu


def _name(name: str) -> str:
    return one_line(name)[:60].replace("&", "&&")
