"""What actions do with sources and links: forms, passages of a source, addresses."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.app.duplicates import separate
from annotator.app.pasted_sources import pasted_sources
from annotator.app.sources import delete_source, is_address
from annotator.domain.errors import WorldError
from annotator.gui.session import Session

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.snapshots.errands import SnapshotErrands
    from annotator.gui.snapshots.split import SplitView
    from annotator.gui.sources.citing import CitingErrand
    from annotator.gui.workspace import Workspace


class EvidenceErrands(QObject):
    """Each public method opens what was asked for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def deeds(self) -> dict[str, Callable[[], object]]:
        """By action name."""
        return {
            "new_source": lambda: self.new_source(""), "checks": self.checks, "evidence": self.find,
            "relate": self.relate, "evidence_board": self.board, "profile": self.profile,
        }  # fmt: skip

    def relate(self, annotation: str = "") -> None:
        """Say what a passage does to another; "": the current one, or the selection."""
        from annotator.gui.relations.chooser import RelationChooser

        session, workspace = self._session, self._window.workspace
        known = session.annotation(annotation or (workspace.marked_or_current() if workspace is not None else ""))
        if known is None:
            self._window.say(self.tr("Select a passage first, or go to an annotation."))
        else:
            RelationChooser(self._window, session, known).open()

    def find(self, annotation: str = "") -> None:
        """Passages that may be evidence for an annotation; "": the current one, or the selection."""
        from annotator.gui.finding_evidence.dialog import find_evidence_for

        find_evidence_for(self._window, annotation)

    def checks(self) -> None:
        """What is still to be looked at."""
        from annotator.gui.checks.page import show_checks

        show_checks(self._window)

    def board(self) -> None:
        """Claims against sources."""
        from annotator.gui.evidence_board.page import show_evidence_board

        show_evidence_board(self._window)

    def profile(self) -> None:
        """What an article consists of."""
        from annotator.gui.profile.page import show_profile

        show_profile(self._window)

    def wire(self, workspace: "Workspace") -> None:
        """Listen to a workspace's requests."""
        workspace.link_requested.connect(self.link)
        workspace.article.view.evidence_asked.connect(lambda: self.find())
        workspace.cards.evidence_asked.connect(self.find)
        workspace.relation_requested.connect(self.relate)
        workspace.address_requested.connect(self.open_address)
        workspace.evidence_requested.connect(self.show_evidence)
        workspace.link_edit_requested.connect(self.edit_link)
        workspace.documents.as_source_requested.connect(lambda id: self.snapshots.use_article(id))
        sources = workspace.sources
        sources.source_activated.connect(self.show_passages)
        sources.edit_requested.connect(self.edit_source)
        sources.delete_requested.connect(self.delete_source)
        sources.new_requested.connect(lambda: self.new_source(""))
        sources.address_requested.connect(self.new_source)
        sources.duplicates_requested.connect(self.show_duplicates)
        sources.reference_requested.connect(lambda id: self.citing.copy(id))
        sources.menu_opening.connect(lambda menu, id: self.citing.fill(menu, id))

    @cached_property
    def snapshots(self) -> "SnapshotErrands":
        """What is done with snapshots."""
        from annotator.gui.snapshots.errands import SnapshotErrands

        return SnapshotErrands(self._window)

    @cached_property
    def citing(self) -> "CitingErrand":
        """References on the clipboard."""
        from annotator.gui.sources.citing import CitingErrand

        return CitingErrand(self._window)

    @property
    def split(self) -> "SplitView":
        """The source beside the article."""
        return self.snapshots.split

    def leave(self) -> None:
        """The project is about to be closed."""
        if "snapshots" in self.__dict__:
            self.snapshots.leave()

    def show_evidence(self, id: str) -> None:
        """Both ends of a link (by its id, or the current annotation's to this source); else all of the source."""
        workspace = self._window.workspace
        now = self._session.project.sight
        link = now.links.get(id)
        if link is None and workspace is not None:
            link = next((each for each in now.links_of(workspace.current) if now.main_source(each.source) == id), None)
        if link is None or not self.split.show_link(link.id):
            self.show_passages(now.main_source(link.source if link is not None else id))

    def link(self, annotation: str) -> None:
        """Link an annotation to what is selected in the source beside the article, or to a source that is chosen."""
        if self.split.has_selection:
            self.split.link(annotation=annotation)
            return
        from annotator.gui.dialogs.link_form import LinkForm

        session = self._session
        theme = self._window.appearance.theme
        LinkForm(self._window, session.project, theme, session.apply, annotation).open()

    def edit_link(self, link: str) -> None:
        """Change a link."""
        from annotator.gui.dialogs.link_form import LinkForm

        session = self._session
        theme = self._window.appearance.theme
        LinkForm(self._window, session.project, theme, session.apply, "", link=link).open()

    def new_source(self, address: str) -> None:
        """The form of a new source, filled from an address or a reference if one is given; of several, their list."""
        from annotator.gui.dialogs.source_form import SourceForm

        session = self._session
        if not address or is_address(address):
            SourceForm(self._window, session.project, session.apply, address=address).open()
            return
        found = pasted_sources(address)
        if len(found) > 1:
            from annotator.gui.sources.pasted_dialog import PastedDialog

            dialog = PastedDialog(self._window, session.project, session.apply, found)
            dialog.added.connect(self._tell_added)
            dialog.open()
        elif found:
            SourceForm(self._window, session.project, session.apply, proposal=found[0]).open()
        else:
            self._window.banner.say(self.tr("What was pasted is no web address, no DOI and no reference."))

    def _tell_added(self, count: int) -> None:
        self._window.banner.say(self.tr("%n source(s) added. Undo takes them back.", "", count))

    def edit_source(self, source: str) -> None:
        """Change a source."""
        from annotator.gui.dialogs.source_form import SourceForm

        session = self._session
        SourceForm(self._window, session.project, session.apply, source=source).open()

    def delete_source(self, source: str) -> None:
        """Delete a source with one's own links to it; undo brings them back."""
        session = self._session
        try:
            command = delete_source(session.project.now, source)
        except WorldError as error:
            self._window.banner.say(str(error))
            return
        if session.apply(command):
            self._window.banner.say(self.tr("Source deleted. Undo brings it back."))

    def show_duplicates(self) -> None:
        """The sources that may be the same, side by side."""
        from annotator.gui.sources.duplicates_dialog import DuplicatesDialog

        session = self._session
        dialog = DuplicatesDialog(self._window, session.project, session.apply)
        dialog.merged.connect(lambda: self._window.banner.say(self.tr("Merged into one source. Undo takes it apart.")))
        dialog.open()

    def separate(self, source: str) -> None:
        """Make a merged source one of its own again."""
        try:
            self._session.apply(separate(self._session.project.now, source))
        except WorldError as error:
            self._window.banner.say(str(error))

    def show_passages(self, source: str) -> None:
        """All passages that are linked to a source."""
        from annotator.gui.dialogs.source_passages import SourcePassages

        workspace = self._window.workspace
        session = self._session
        source = session.project.sight.main_source(source)
        if workspace is None or source not in session.project.now.sources:
            return
        dialog = SourcePassages(self._window, session.project, self._window.appearance.theme, source)
        dialog.passage_requested.connect(workspace.show_annotation)
        dialog.edit_requested.connect(self.edit_source)
        session.changed.connect(dialog.refresh)
        dialog.merged.separate_requested.connect(self.separate)
        self.snapshots.wire(dialog.snapshots)
        dialog.open()

    def open_address(self, address: str) -> None:
        """Show an address, and open it in the browser if that is wanted."""
        from annotator.gui.dialogs.open_address import open_address

        open_address(self._window, address)

    @property
    def _session(self) -> Session:
        session = self._window.session
        assert session is not None, "asked for only while a project is open"
        return session
