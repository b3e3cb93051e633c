"""Which actions can be done now, and what undo would undo: told to the registry of actions."""

from typing import TYPE_CHECKING

from annotator.domain.visibility import done_with
from annotator.gui.action_specs import ANNOTATION, DOCUMENT, OWN, PROJECT, REDO, UNDO, WRITABLE
from annotator.gui.labels import in_words

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def show_facts(window: "MainWindow") -> None:
    """Bring the window's actions up to date."""
    facts: set[str] = set()
    session, workspace, commands = window.session, window.workspace, window.commands
    undo = redo = ""
    if session is not None:
        project = session.project
        undo, redo = project.undo_label, project.redo_label
        facts |= {PROJECT}
        facts |= {WRITABLE} if not project.store.read_only else set()
        facts |= {DOCUMENT} if session.document is not None else set()
        facts |= ({UNDO} if undo else set()) | ({REDO} if redo else set())
        commands["blind"].setChecked(project.now.team.blind)
        commands["done"].setChecked(done_with(project.now, session.document_id, project.me))
    commands["gold"].setChecked(workspace is not None and workspace.gilded.shows_gold)
    if "pages" in window.__dict__ and window.pages.page is not None:
        facts -= {DOCUMENT}
    elif workspace is not None and workspace.current:
        facts |= {ANNOTATION} | ({OWN} if workspace.marking.mine(workspace.current) else set())
    unread = session.talk.total.unread if session is not None else 0
    comments = window.tr("Comments (%1)").replace("%1", str(unread)) if unread else window.tr("Comments")
    commands.set_text("comments", comments)
    commands.set_text("undo", window.tr("Undo %1").replace("%1", in_words(undo)).strip())
    commands.set_text("redo", window.tr("Redo %1").replace("%1", in_words(redo)).strip())
    commands.set_facts(frozenset(facts))
