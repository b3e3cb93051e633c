"""The tree of collections: made, renamed, moved, joined and deleted, by key, menu and mouse."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.domain.reading_state import reading_state
from annotator.domain.shelves import shelves
from annotator.gui.library.documents_menu import collection_menu
from annotator.gui.library.dragging import collection_dragged, documents_dragged, ids_in
from tests.gui.library.hands import Shown, trigger


def _type(shown: Shown, name: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Into the field that stands in the tree."""
    [field] = [each for each in shown.page.tree.findChildren(QLineEdit) if each.isVisible()]
    field.selectAll()
    QTest.keyClicks(field, name)
    QTest.keyClick(field, key)
    for _ in range(4):
        QApplication.processEvents()


def _names(shown: Shown) -> dict[str, str]:
    """What each collection lies in, by name."""
    known, lying = shown.made.now.collections, shelves(shown.made.now)
    return {known[id].name: known[parent].name if parent else "" for id, parent in lying.parent.items()}


def _press(shown: Shown, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(shown.page.tree, key, modifiers)
    QApplication.processEvents()


def _drop(shown: Shown, data: QMimeData, place: str) -> None:
    tree = shown.page.tree
    tree.dropMimeData(tree._places.get(place), 0, data, Qt.DropAction.CopyAction)
    QApplication.processEvents()


def test_a_collection_is_made_where_its_name_is_typed(shown: Shown) -> None:
    _press(shown, Qt.Key.Key_Insert)
    _type(shown, "Courts")
    assert _names(shown) == {"Elections": "", "Runoff": "Elections", "Courts": ""}
    assert shown.page.tree.place.startswith("collection:") and shown.page.head.title.text() == "Courts"
    assert shown.page.shelf.empty.title.text() == "Nothing is in this collection yet"
    _press(shown, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    _type(shown, "Higher")
    assert _names(shown)["Higher"] == "Courts"
    shown.window.perform("undo")
    QApplication.processEvents()
    assert "Higher" not in _names(shown) and shown.page.tree.place == "", "what is gone is not shown"


def test_escape_makes_nothing_and_a_name_that_is_there_is_refused(shown: Shown) -> None:
    shown.press(Qt.Key.Key_N)
    _type(shown, "Never", Qt.Key.Key_Escape)
    shown.press(Qt.Key.Key_N)
    _type(shown, "elections")
    assert _names(shown) == {"Elections": "", "Runoff": "Elections"}
    assert "of this name" in shown.window.banner.text
    assert shown.page.tree.topLevelItemCount() == 9, "nothing of it is left in the tree"


def test_f2_renames_and_a_refused_name_is_taken_back(shown: Shown) -> None:
    shown.go(f"collection:{shown.inner}")
    shown.page.tree.setFocus()
    _press(shown, Qt.Key.Key_F2)
    _type(shown, "Second round")
    assert _names(shown) == {"Elections": "", "Second round": "Elections"}
    _press(shown, Qt.Key.Key_F2)
    _type(shown, "   ")
    assert shown.page.tree._places[f"collection:{shown.inner}"].text(0) == "Second round"
    shown.window.perform("undo")
    QApplication.processEvents()
    assert shown.page.tree._places[f"collection:{shown.inner}"].text(0) == "Runoff"


def test_delete_takes_a_collection_with_those_in_it_and_undo_brings_them_back(shown: Shown) -> None:
    shown.go(f"collection:{shown.outer}")
    _press(shown, Qt.Key.Key_Delete)
    assert not _names(shown) and len(shown.ids()) == 6 and "documents stay" in shown.window.banner.text
    assert shown.page.places.hint.isVisible()
    shown.window.perform("undo")
    QApplication.processEvents()
    assert _names(shown) == {"Elections": "", "Runoff": "Elections"}
    shown.go(f"collection:{shown.outer}")
    assert set(shown.ids()) == {"a", "b"}


def test_documents_are_dragged_onto_collections_and_states(shown: Shown) -> None:
    model = shown.page.shelf.model
    dragged = model.mimeData([model.index(model.row_of(id), 1) for id in ("c", "d", "c")])
    assert ids_in(dragged, "application/x-annotator-documents") == ["c", "d"]
    _drop(shown, dragged, f"collection:{shown.inner}")
    assert shelves(shown.made.now).documents(shown.inner) == {"b", "c", "d"}
    _drop(shown, documents_dragged(["c"]), "state:needs review")
    assert reading_state(shown.made.now, "c") == "needs review"
    before = len(shown.made.now.memberships)
    _drop(shown, documents_dragged(["e"]), "")
    _drop(shown, documents_dragged(["e"]), "unsorted")
    assert len(shown.made.now.memberships) == before


def test_collections_are_dragged_into_each_other_and_out(shown: Shown) -> None:
    _drop(shown, collection_dragged(shown.inner), "nowhere")
    assert _names(shown) == {"Elections": "", "Runoff": ""}
    _drop(shown, collection_dragged(shown.outer), f"collection:{shown.inner}")
    assert _names(shown) == {"Elections": "Runoff", "Runoff": ""}
    _drop(shown, collection_dragged(shown.inner), f"collection:{shown.outer}")
    assert _names(shown) == {"Elections": "Runoff", "Runoff": ""} and "in itself" in shown.window.banner.text


def test_the_menu_does_it_without_a_mouse(shown: Shown) -> None:
    page = shown.page
    trigger(collection_menu(page, f"collection:{shown.inner}"), "Move into", "Into none")
    assert _names(shown)["Runoff"] == ""
    trigger(collection_menu(page, f"collection:{shown.inner}"), "Join with", "Elections")
    assert _names(shown) == {"Elections": ""}
    assert shelves(shown.made.now).documents(shown.outer) == {"a", "b"}
    trigger(collection_menu(page, f"collection:{shown.outer}"), "New collection in it")
    _type(shown, "Inner")
    assert _names(shown)["Inner"] == "Elections"
    trigger(collection_menu(page, f"collection:{shown.outer}"), "Rename")
    _type(shown, "Polls")
    trigger(collection_menu(page, f"collection:{shown.outer}"), "Delete")
    assert not _names(shown)
    entries = [action.text() for action in collection_menu(page, "state:done").actions()]
    assert entries == ["New collection"]


def test_a_change_from_elsewhere_waits_while_a_name_is_typed(shown: Shown) -> None:
    from annotator.domain.shelving import new_collection

    shown.press(Qt.Key.Key_N)
    shown.made.apply(new_collection(shown.made.now, "From elsewhere"))
    QApplication.processEvents()
    _type(shown, "Mine")
    assert {"From elsewhere", "Mine"} <= _names(shown).keys()
    texts = {item.text(0) for item in shown.page.tree._places.values()}
    assert {"From elsewhere", "Mine"} <= texts


def test_what_is_closed_stays_closed(shown: Shown) -> None:
    item = shown.page.tree._places[f"collection:{shown.outer}"]
    item.setExpanded(False)
    shown.page.shelver.new("Another", "")
    QApplication.processEvents()
    assert not shown.page.tree._places[f"collection:{shown.outer}"].isExpanded()
