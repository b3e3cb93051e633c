"""The menu of the board's cells: give, take back, due dates, being done; who is the same person as whom."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu, QWidget

from annotator.app.team import Board, Person
from annotator.gui.elided import one_line

Deed = Callable[[], object]


def cell_menu(parent: QWidget, entries: Sequence[tuple[str, Deed | None]]) -> QMenu:
    """A menu of (words, what it does); no deed: cannot be done now; no words: a line."""
    menu = QMenu(parent)
    for words, deed in entries:
        if not words:
            menu.addSeparator()
            continue
        action = menu.addAction(words.replace("&", "&&"))
        action.setEnabled(deed is not None)
        if deed is not None:
            action.triggered.connect(lambda _=False, deed=deed: deed())
    return menu


def add_people(
    menu: QMenu, board: Board, person: Person, join: Callable[[str, str], object], part: Callable[[str], object]
) -> None:
    """Whom a person is the same as, and who is somebody else after all."""
    others = [other for other in board.people if other.id != person.id]
    menu.addSeparator()
    same = menu.addMenu(menu.tr("%1 is the same person as").replace("%1", _name(person.name)))
    same.setEnabled(bool(others))
    for other in others:
        action = same.addAction(_name(_told_apart(other, others)))
        action.triggered.connect(lambda _=False, id=other.id: join(person.id, id))
    for id, name in zip(person.ids[1:], person.names, strict=True):
        words = menu.tr("Two people: %1 is somebody else").replace("%1", _name(name))
        menu.addAction(words).triggered.connect(lambda _=False, id=id: part(id))


def _told_apart(person: Person, people: Sequence[Person]) -> str:
    """The name, with the end of the id if another has the same."""
    twins = sum(other.name == person.name for other in people) > 1
    return f"{person.name} (…{person.id[-6:]})" if twins else person.name


def _name(name: str) -> str:
    return one_line(name)[:60].replace("&", "&&")
