"""What states, places and columns of the library are called, and how they are drawn."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from annotator.app.catalogue import TAG
from annotator.app.shelf_filter import ALL, STATE, UNSORTED
from annotator.domain.reading_state import State
from annotator.domain.snapshot import Snapshot
from annotator.gui.elided import one_line

STATE_ICONS: Mapping[str, str] = {
    "unread": "circle", "in progress": "circle-dot", "needs review": "flag", "done": "check-check",
}  # fmt: skip
STATE_TOKENS: Mapping[str, str] = {
    "unread": "ink3", "in progress": "accent", "needs review": "warning", "done": "ok",
}  # fmt: skip
PLACE_ICONS: Mapping[str, str] = {ALL: "library", UNSORTED: "inbox"}


def state_word(state: State | str) -> str:
    """What a state is called."""
    translate = QCoreApplication.translate
    return {
        "unread": translate("Library", "Unread"),
        "in progress": translate("Library", "In progress"),
        "needs review": translate("Library", "Needs review"),
        "done": translate("Library", "Done"),
    }[state]


def place_word(now: Snapshot, place: str) -> str:
    """What a place of the library is called."""
    translate = QCoreApplication.translate
    if place == ALL:
        return translate("Library", "All documents")
    if place == UNSORTED:
        return translate("Library", "Not in a collection")
    if place.startswith(STATE):
        return state_word(place.removeprefix(STATE))
    found = now.collections.get(place.partition(":")[2])
    return one_line(found.name) if found else ""


def column_word(now: Snapshot, column: str) -> str:
    """What a column is called in full."""
    translate = QCoreApplication.translate
    if column.startswith(TAG):
        tag = now.tags.get(column.removeprefix(TAG))
        return one_line(tag.name) if tag else column
    return {
        "state": translate("Library", "State"),
        "title": translate("Library", "Title"),
        "outlet": translate("Library", "Outlet"),
        "byline": translate("Library", "Author"),
        "date": translate("Library", "Date"),
        "regions": translate("Library", "Region"),
        "themes": translate("Library", "Theme"),
        "tags": translate("Library", "Annotations"),
        "no_source": translate("Library", "Without source"),
        "annotators": translate("Library", "Annotators"),
        "unread": translate("Library", "New comments"),
        "collections": translate("Library", "Collections"),
        "words": translate("Library", "Words"),
        "original": translate("Library", "Original"),
        "pages": translate("Library", "Pages"),
        "added": translate("Library", "Added"),
    }[column]


def facet_word(facet: str) -> str:
    """What one can filter by."""
    translate = QCoreApplication.translate
    return {
        "state": translate("Library", "State"),
        "outlet": translate("Library", "Outlet"),
        "date": translate("Library", "Date"),
        "regions": translate("Library", "Region"),
        "themes": translate("Library", "Theme"),
        "tags": translate("Library", "Tag"),
        "annotators": translate("Library", "Annotator"),
    }[facet]


def value_word(now: Snapshot, facet: str, value: str) -> str:
    """What a value of a facet is called."""
    translate = QCoreApplication.translate
    if not value:
        return {
            "outlet": translate("Library", "No outlet"),
            "regions": translate("Library", "No region"),
            "themes": translate("Library", "No theme"),
            "tags": translate("Library", "Nothing marked"),
            "annotators": translate("Library", "Nobody"),
        }.get(facet, "–")
    if facet == "state":
        return state_word(value)
    if facet == "tags":
        return one_line(now.tags[value].name) if value in now.tags else value
    return one_line(now.name_of(value) if facet == "annotators" else value)


def library_keys() -> list[tuple[str, str]]:
    """The keys that the library hears itself: (keys, what they do)."""
    translate = QCoreApplication.translate
    return [
        (translate("Library", "Library: 1 … 4"), translate("Library", "Unread, in progress, needs review, done")),
        (translate("Library", "Library: V, S, F"), translate("Library", "Table or list, order, filter")),
        (translate("Library", "Library: C, Shift+Del"), translate("Library", "Put into a collection, take out of it")),
        (translate("Library", "Library: N, F2"), translate("Library", "New collection, another name for it")),
        (translate("Library", "Library: E, Del"), translate("Library", "Export or delete what is chosen")),
    ]
