"""The window: top bar, what is open, status line. What actions do is in the errands.

The bare frame is shown first (``start``), then it is furnished; and what the first picture does not show is made, and
its modules are imported, when it is first asked for.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotator.app.settings import Settings, save_settings
from annotator.domain.errors import WorldError

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from annotator.app.project import Project, Saving
    from annotator.gui.appearance import Appearance
    from annotator.gui.errands import Errands
    from annotator.gui.evidence import EvidenceErrands
    from annotator.gui.notices import Banner, Strip
    from annotator.gui.pages import Pages
    from annotator.gui.panels.status import StatusLine
    from annotator.gui.search.popup import SearchPopup
    from annotator.gui.session import Session
    from annotator.gui.tasks import Task
    from annotator.gui.teamwork import TeamErrands
    from annotator.gui.tokens import Theme
    from annotator.gui.workspace import Workspace

SMALLEST = (1024, 640)
USUAL = (1440, 900)


class MainWindow(QWidget):
    """One window, one project at a time; without an appearance a bare frame until ``furnish``.

    ``framed`` comes when the bare frame has been painted, ``project_shown`` when a project stands there.
    """

    framed = Signal()
    project_shown = Signal()

    def __init__(self, appearance: "Appearance | None", settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle("Annotator")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.settings = settings
        self.session: Session | None = None
        self.workspace: Workspace | None = None
        self._bare = True
        if settings.window:
            self.restoreGeometry(QByteArray.fromBase64(settings.window.partition(";")[0].encode()))
        if appearance is not None:
            self.furnish(appearance)
        elif settings.theme != "system":
            from annotator.gui.tokens import THEMES, palette

            self.setPalette(palette(THEMES[settings.theme]))  # the bare frame has the right colour already

    def furnish(self, appearance: "Appearance") -> None:
        """Put into the frame what belongs there."""
        from PySide6.QtGui import QPalette
        from PySide6.QtWidgets import QStackedWidget

        from annotator.gui.actions import Actions
        from annotator.gui.drops import FileDrops
        from annotator.gui.projects import Projects
        from annotator.gui.standstill import Standstill
        from annotator.gui.start_screen import StartScreen
        from annotator.gui.tasks import TaskRunner
        from annotator.gui.top_bar import TopBar

        self._bare = False
        self.setPalette(QPalette())
        self.appearance = appearance
        self.runner = TaskRunner(self)
        self.projects = Projects(self, self.runner)
        self.commands = Actions(self)
        self.drops = FileDrops(self)
        theme = appearance.theme
        self.top = TopBar(self.commands, theme)
        self.start = StartScreen(self.commands, theme)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start)
        Standstill(self, self.runner, self.stack, self.top)
        self._arrange()
        self._wire()
        self._show_theme(theme)
        self._show_session()

    def paintEvent(self, event: "QPaintEvent") -> None:
        super().paintEvent(event)
        if self._bare:
            self._bare = False
            QTimer.singleShot(0, self.framed.emit)

    @cached_property
    def status(self) -> "StatusLine":
        """The line at the bottom, while a project is open."""
        from annotator.gui.going import save_again, show_without_source
        from annotator.gui.panels.status import StatusLine

        made = StatusLine(self.appearance.theme)
        self._box.addWidget(made)
        made.retry_requested.connect(lambda: save_again(self))
        made.no_source_requested.connect(lambda: show_without_source(self))
        made.who_requested.connect(lambda: self.perform("who"))
        return made

    @cached_property
    def strip(self) -> "Strip":
        """Progress of what takes a while."""
        from annotator.gui.notices import Strip

        made = Strip()
        self._box.insertWidget(2, made)
        made.cancel_requested.connect(self.runner.cancel)
        return made

    @cached_property
    def banner(self) -> "Banner":
        """Sentences that need no answer."""
        from annotator.gui.notices import Banner

        return Banner(self.appearance.theme, self.stack)

    @cached_property
    def findings(self) -> "SearchPopup":
        """What the search box finds."""
        from annotator.gui.search.wiring import made_popup

        return made_popup(self)

    @cached_property
    def errands(self) -> "Errands":
        """What actions do with documents, files and the program."""
        from annotator.gui.errands import Errands

        return Errands(self)

    @cached_property
    def evidence(self) -> "EvidenceErrands":
        """What actions do with sources and links."""
        from annotator.gui.evidence import EvidenceErrands

        return EvidenceErrands(self)

    @cached_property
    def team(self) -> "TeamErrands":
        """What the Team menu does."""
        from annotator.gui.teamwork import TeamErrands

        return TeamErrands(self)

    @cached_property
    def pages(self) -> "Pages":
        """What is shown in place of the article."""
        from annotator.gui.pages import Pages

        made = Pages(self)
        made.changed.connect(self._show_facts)
        return made

    @cached_property
    def _deeds(self) -> dict[str, Callable[[], object]]:
        from annotator.gui.deeds import deeds_of

        return deeds_of(self)

    def remember(self, **changes: object) -> None:
        """Change the settings, and keep them."""
        self.settings = replace(self.settings, **changes)  # type: ignore[arg-type]
        save_settings(self.settings)

    def show_project(self, project: "Project") -> None:
        """Take a project that has just been opened; the one before is closed."""
        from annotator.gui.article.comfort import read_comfort
        from annotator.gui.article.places import Places
        from annotator.gui.revisions.note import RevisionNotes
        from annotator.gui.session import Session
        from annotator.gui.workspace import Workspace

        self.close_project()
        self.session = Session(project, self.runner, self)
        self._join(project)
        self.workspace = Workspace(self.session, self.appearance.theme)
        self.workspace.restore_layout(self.settings.window.partition(";")[2])
        self._wire_session(self.session, self.workspace)
        self.stack.addWidget(self.workspace)
        self.stack.setCurrentWidget(self.workspace)
        if project.store.path is not None:
            self.remember(**{"recent": self.settings.with_recent(project.store.path.resolve()).recent})
        self._show_session()
        view = self.workspace.article.view
        view.set_zoom(self.settings.zoom)
        view.set_comfort(read_comfort(self.settings.reading))
        view.zoom_changed.connect(lambda percent: self.remember(zoom=percent))
        self.places = Places(self.session, view, self.settings.places)
        self.revision_notes = RevisionNotes(self.session, self.workspace)
        self.revision_notes.tray_asked.connect(lambda: self.perform("tray"))
        self.workspace.open_first()
        view.setFocus()
        self.project_shown.emit()
        if not self.settings.annotator and not project.store.read_only:
            QTimer.singleShot(0, self._deeds["who"])

    def close_project(self) -> None:
        """Wait for the disk and close what is open. Raises nothing: what cannot be written is told, and kept open."""
        from shiboken6 import delete

        session, workspace = self.session, self.workspace
        if session is None or workspace is None:
            return
        layout = f"{self.settings.window.partition(';')[0]};{workspace.layout_state()}"
        self.remember(window=layout, places=self.places.kept())
        self.pages.close_at_once()
        if "findings" in self.__dict__:
            self.findings.set_session(None)
        self.evidence.leave()
        workspace.leave()
        try:
            session.close()
        except WorldError as error:
            self.banner.say(str(error))
        self.session = self.workspace = None
        self.stack.setCurrentWidget(self.start)
        self.stack.removeWidget(workspace)
        # At once, not later: in between the article would lay out paragraphs again.
        delete(workspace)
        session.deleteLater()
        self._show_session()

    def act_as(self, annotator: str, name: str) -> None:
        """From now on ``annotator`` works here; remembered for every project."""
        self.remember(annotator=annotator, annotator_name=name)
        if self.session is not None:
            self._join(self.session.project)
            self.session.look_again()
            self._show_numbers()

    def own_up(self, trace: str) -> None:
        """Say calmly that something of ours went wrong."""
        from annotator.app.project import Saving
        from annotator.gui.dialogs.fault import FaultDialog

        session = self.session
        saved = session is None or session.project.saving is Saving.SAVED
        FaultDialog(self, trace, saved).open()

    def say(self, sentence: str) -> None:
        """Tell something that needs no answer."""
        self.banner.say(sentence)

    def perform(self, name: str) -> None:
        """Do what an action stands for."""
        self._deeds[name]()

    def closeEvent(self, event: "QCloseEvent") -> None:
        if "runner" not in self.__dict__:
            super().closeEvent(event)
            return
        if self.runner.exclusive:
            self.banner.say(self.tr("One moment: something is still being written into the project."))
            event.ignore()
            return
        session = self.session
        if session is not None and session.project.saving_error and not self.errands.leave_unsaved():
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        columns = self.workspace.layout_state() if self.workspace else self.settings.window.partition(";")[2]
        self.remember(window=f"{geometry};{columns}")
        self.close_project()
        super().closeEvent(event)

    def _arrange(self) -> None:
        from PySide6.QtWidgets import QVBoxLayout

        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.top)
        box.addWidget(self.stack, 1)

    def _wire(self) -> None:
        self.commands.triggered.connect(self.perform)
        self.drops.files_dropped.connect(lambda paths: self.errands.take_files(paths))
        self.drops.text_dropped.connect(lambda given: self.errands.take_text(given))
        self.projects.opened.connect(self.show_project)
        self.projects.told.connect(self.say)
        self.appearance.theme_changed.connect(self._show_theme)
        self.runner.busy_changed.connect(self._show_task)
        self.start.sample_requested.connect(self.projects.ask_sample)
        self.start.open_requested.connect(lambda path: self.projects.open(Path(path)))
        self.top.search.entered.connect(lambda: self.findings.begin())
        self.top.recent.aboutToShow.connect(lambda: self.top.list_recent(self.settings.recent))
        self.top.project_requested.connect(lambda path: self.projects.open(Path(path)))

    def _wire_session(self, session: "Session", workspace: "Workspace") -> None:
        from annotator.gui.search.wiring import wire_elsewhere

        errands = self.errands
        session.told.connect(self.say)
        session.changed.connect(lambda _: self._show_facts())
        session.saving_changed.connect(self.show_saving)
        session.document_changed.connect(lambda _: self._show_numbers())
        workspace.current_changed.connect(lambda _: self._show_facts())
        workspace.settled.connect(self._show_numbers)
        workspace.article.view.passage_selected.connect(lambda *_: self.banner.hide())
        workspace.documents.import_requested.connect(self._deeds["import"])
        workspace.documents.metadata_requested.connect(errands.edit_document)
        workspace.documents.original_requested.connect(errands.show_original)
        workspace.documents.delete_requested.connect(errands.delete_document)
        workspace.documents.library_requested.connect(self._deeds["library"])
        workspace.documents.state_requested.connect(errands.set_state)
        self.evidence.wire(workspace)
        wire_elsewhere(self, workspace)

    def _join(self, project: "Project") -> None:
        if self.settings.annotator:
            from annotator.app.joining import join
            from annotator.domain.ids import AnnotatorId

            join(project, AnnotatorId(self.settings.annotator), self.settings.annotator_name)

    def focus_article(self) -> None:
        """The keys go to the text, or to the page that is shown instead."""
        if self.pages.page is not None:
            self.pages.page.setFocus()
            return
        if self.workspace is not None:
            self.workspace.article.view.setFocus()

    def _show_session(self) -> None:
        """What is open has changed."""
        path = self.session.project.store.path if self.session else None
        name = (path.stem if path else self.tr("Unnamed")) if self.session else ""
        self.setWindowTitle(f"{name} — Annotator" if name else "Annotator")
        self.top.set_project(name)
        if self.session is not None or "status" in self.__dict__:
            self.status.setVisible(self.session is not None)
        if "findings" in self.__dict__:
            self.findings.set_session(self.session)
        if self.session is not None:
            for side in ("left_side", "right_side"):
                self.commands[side].setChecked(True)
            self.status.set_project(path.name if path else "", self.session.project.store.read_only)
            self.show_saving(self.session.project.saving)
        else:
            self.start.set_recent(self.settings.recent)
            self.start.setFocus()
        self._show_numbers()

    def _show_numbers(self) -> None:
        session = self.session
        if session is not None:
            self.status.set_counts(session.tally.counts(session.document_id))
            self.status.set_who(session.project.now.name_of(session.project.me))
        self._show_facts()

    def _show_facts(self) -> None:
        """Which actions can be done now, and what undo would undo."""
        from annotator.gui.facts import show_facts

        show_facts(self)

    def show_saving(self, saving: "Saving") -> None:
        """Say whether all is on disk."""
        error = self.session.project.saving_error if self.session else None
        self.status.set_saving(saving, str(error) if error else "")

    def _show_task(self, task: "Task[object] | None") -> None:
        if task is not None or "strip" in self.__dict__:
            self.strip.show_task(task)

    def _show_theme(self, theme: "Theme") -> None:
        self.top.set_theme(theme)
        self.start.set_theme(theme)
        for name in ("banner", "status", "findings"):
            if name in self.__dict__:
                getattr(self, name).set_theme(theme)
        self.commands.set_theme(theme)
        for name in ("light", "dark", "system"):
            self.commands[name].setChecked(name == self.appearance.choice)
        if self.workspace is not None:
            self.workspace.set_theme(theme)
