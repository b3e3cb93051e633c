"""How the list below the search box is joined to the window. Pages and dialogs are imported when they are asked for."""

from typing import TYPE_CHECKING

from annotator.gui.going import go_to
from annotator.gui.search.popup import SearchPopup

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.workspace import Workspace


def made_popup(window: "MainWindow") -> SearchPopup:
    """The list, below the box of the top bar."""
    made = SearchPopup(window.top.search, window.commands, window.appearance.theme, window)
    made.command_chosen.connect(window.perform)
    made.found_chosen.connect(lambda found: go_to(window, found))
    made.all_requested.connect(lambda query: _show_results(window, query))
    made.keep_requested.connect(lambda query: _keep(window, query))
    made.closed.connect(window.focus_article)
    made.finder.set_session(window.session)
    return made


def wire_elsewhere(window: "MainWindow", workspace: "Workspace") -> None:
    """What asks for the same passage elsewhere: the article's menu, a card's menu, the form of an annotation."""
    workspace.article.view.elsewhere_requested.connect(lambda: _elsewhere(window))
    workspace.cards.elsewhere_requested.connect(lambda id: _elsewhere(window, id))
    workspace.elsewhere_requested.connect(lambda id: _elsewhere(window, id))


def _elsewhere(window: "MainWindow", annotation: str = "") -> None:
    from annotator.gui.search.elsewhere import find_elsewhere

    find_elsewhere(window, annotation)


def _show_results(window: "MainWindow", query: str) -> None:
    from annotator.gui.search.page import show_results

    show_results(window, query)


def _keep(window: "MainWindow", query: str) -> None:
    from annotator.gui.search.keeping import ask_name

    ask_name(window, query)
