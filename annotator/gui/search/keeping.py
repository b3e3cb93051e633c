"""Searches that are kept: asking for a name, another name, deleting."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.domain.commands import Command
from annotator.domain.errors import BadInput, WorldError
from annotator.domain.kept_searches import delete_search, keep_search, rename_search
from annotator.domain.query.tree import QueryError
from annotator.gui.labels import in_words
from annotator.gui.search.words import trouble_in_words
from annotator.gui.session import Session
from annotator.gui.team.asking import AskLine

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

translate = QCoreApplication.translate


def ask_name(window: "MainWindow", query: str) -> None:
    """Ask for a name, and keep a query under it."""
    session = window.session
    if session is None:
        return
    AskLine(
        window,
        translate("Search", "Save this search"),
        translate("Search", "What is it called? A search of the same name is replaced."),
        translate("Search", "Name"),
        lambda name: _do(session, lambda: keep_search(session.project.now, name, query)),
    ).open()


def ask_another_name(window: "MainWindow", search: str) -> None:
    """Ask for another name of a kept search."""
    session = window.session
    known = session.project.now.saved_searches.get(search) if session else None
    if session is None or known is None:
        return
    AskLine(
        window,
        translate("Search", "Rename search"),
        translate("Search", "What is it called?"),
        translate("Search", "Name"),
        lambda name: _do(session, lambda: rename_search(session.project.now, search, name)),
        known.name,
    ).open()


def delete(window: "MainWindow", search: str) -> None:
    """Keep a search no longer; undo brings it back."""
    if window.session is not None and window.session.apply(delete_search(search)):
        window.say(translate("Search", "Search deleted. Undo brings it back."))


def _do(session: Session, made: Callable[[], Command]) -> None:
    """Carries a command out, which tells its trouble in the program's language."""
    try:
        command = made()
    except QueryError as error:
        raise BadInput(trouble_in_words(str(error))) from error
    except WorldError as error:
        raise BadInput(in_words(str(error))) from error
    session.apply(command)
