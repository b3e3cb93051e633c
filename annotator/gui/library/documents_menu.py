"""The context menus of the library: of the documents that are chosen, and of a place in the tree."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from annotator.app.shelf_filter import COLLECTION
from annotator.gui.library.menus import Deed, fill_collections, fill_states, menu_of
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.library.page import LibraryPage


def documents_menu(page: "LibraryPage", theme: Theme) -> QMenu:
    """What can be done with the chosen documents."""
    able = page.shelver.writable
    one = len(page.shelf.chosen()) == 1
    states, shelves = QMenu(page), QMenu(page)
    fill_states(states, theme, page.common_state(), page.set_state)
    fill_collections(shelves, page.catalogue, page.put_into, page.put_into_new)
    states.setEnabled(able)
    shelves.setEnabled(able)
    entries: list[tuple[str, Deed | QMenu | None]] = [
        (page.tr("Open"), page.open if one else None),
        ("", None),
        (page.tr("Put into"), shelves),
        (page.tr("Take out of this collection"), _deed(page, "take_out", able and bool(page.collection))),
        (page.tr("State"), states),
        ("", None),
        (page.tr("Details…"), page.edit_details if one and able else None),
        (page.tr("Export…"), _deed(page, "export", True)),
        (page.tr("Delete"), _deed(page, "delete", able)),
    ]
    return _gone_when_closed(menu_of(page, entries))


def collection_menu(page: "LibraryPage", place: str) -> QMenu:
    """What can be done with a place of the tree."""
    shelver, told = page.shelver, page.catalogue
    able = shelver.writable
    id = place.removeprefix(COLLECTION) if place.startswith(COLLECTION) else ""
    new: Deed | None = page.tree.begin_new if able else None
    if not id:
        return _gone_when_closed(menu_of(page, [(page.tr("New collection"), new)]))
    within = list(told.shelves.within(id))
    move, join = QMenu(page), QMenu(page)
    fill_collections(move, told, lambda parent: shelver.move(id, parent), None, within)
    move.addSeparator()
    out = move.addAction(page.tr("Into none"))
    out.setEnabled(bool(told.shelves.parent[id]))
    out.triggered.connect(lambda: shelver.move(id, ""))
    fill_collections(join, told, lambda other: shelver.join(id, other), None, within)
    for menu in (move, join):
        menu.setEnabled(able and len(told.shelves.parent) > 1)
    ids = list(told.shelves.documents(id))
    entries: list[tuple[str, Deed | QMenu | None]] = [
        (page.tr("New collection"), new),
        (page.tr("New collection in it"), (lambda: page.tree.begin_new(id)) if able else None),
        (page.tr("Rename"), (lambda: page.tree.rename(id)) if able else None),
        (page.tr("Move into"), move),
        (page.tr("Join with"), join),
        ("", None),
        (page.tr("Export…"), (lambda: shelver.export(ids)) if ids else None),
        (page.tr("Delete collection"), (lambda: shelver.delete_collection(id)) if able else None),
    ]
    return _gone_when_closed(menu_of(page, entries))


def _deed(page: "LibraryPage", name: str, able: bool) -> Deed | None:
    return (lambda: page.do(name)) if able else None


def _gone_when_closed(menu: QMenu) -> QMenu:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
