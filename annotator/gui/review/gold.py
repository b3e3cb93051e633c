"""Showing the gold layer: painted in the article, read-only cards, and the decision behind each of them."""

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.app.project import Changed
from annotator.domain.annotation import Annotation
from annotator.domain.review import Decision
from annotator.domain.snapshot import GOLD
from annotator.domain.source import EvidenceLink
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.workspace import Workspace


def toggle_gold(window: "MainWindow") -> None:
    """Show or hide the gold layer."""
    workspace = window.workspace
    if workspace is None:
        return
    gilded = workspace.gilded
    gilded.shows_gold = not gilded.shows_gold
    if not any(isinstance(panel, GoldFollower) for panel in workspace.extra):
        workspace.extra.append(GoldFollower(window, workspace))
    window.commands["gold"].setChecked(gilded.shows_gold)
    if gilded.shows_gold and not gilded.gold_count(workspace.session.document_id):
        window.say(window.tr("Nothing has been decided on this article yet."))
    show_gold(workspace)


def show_gold(workspace: "Workspace") -> None:
    """Marks, cards and chips as they are now."""
    session, gilded = workspace.session, workspace.gilded
    if session.filter.annotator == GOLD and not gilded.shows_gold:
        session.set_filter(replace(session.filter, annotator=""))
    count_gold(workspace)
    workspace.marks.reload()
    workspace.cards.refresh(None)


def count_gold(workspace: "Workspace") -> None:
    """The chip that shows gold alone."""
    gilded = workspace.gilded
    document = workspace.session.document_id
    workspace.chips.set_extra({GOLD: gilded.gold_count(document)} if gilded.shows_gold else {})


class GoldFollower:
    """Keeps the gold layer up to date in a workspace, once it has been asked for."""

    def __init__(self, window: "MainWindow", workspace: "Workspace") -> None:
        self._workspace = workspace
        workspace.decision_requested.connect(lambda id: show_decision(window, id))
        workspace.session.document_changed.connect(lambda _: count_gold(workspace))

    def refresh(self, changed: Changed | None) -> None:
        """A change may have made, settled or outdated gold."""
        if not self._workspace.gilded.shows_gold:
            return
        touched = [after for _, after in changed.entities] if changed is not None else []
        if changed is None or any(isinstance(after, Decision) for after in touched):
            show_gold(self._workspace)
        elif any(isinstance(after, Annotation | EvidenceLink) for after in touched):
            self._workspace.cards.refresh(None)

    def set_theme(self, theme: Theme) -> None:
        """Nothing of its own is drawn."""


def show_decision(window: "MainWindow", annotation: str) -> None:
    """The decision behind a gold passage."""
    from annotator.gui.review.decision_details import DecisionDetails

    workspace = window.workspace
    decision = workspace.gilded.decision_of(annotation) if workspace is not None else None
    if workspace is not None and decision is not None:
        DecisionDetails(window, workspace.gilded, decision, window.appearance.theme).open()
