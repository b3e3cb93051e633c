"""What is open in the window: one project, one document of it, one filter."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from annotator.app.cards import CardFilter
from annotator.app.catalogue import Catalogue
from annotator.app.collector import collector_paused
from annotator.app.comments import Talk
from annotator.app.project import Changed, Prepared, Project
from annotator.app.shelf_filter import Wanted
from annotator.app.store import Attachment
from annotator.app.tally import Tally
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Command
from annotator.domain.document import Document
from annotator.domain.errors import WorldError
from annotator.domain.sight import Sight
from annotator.domain.snapshot import Snapshot
from annotator.gui.labels import in_words
from annotator.gui.letting_go import LettingGo
from annotator.gui.project_events import ProjectEvents
from annotator.gui.tasks import TaskRunner

MANY = 500
"""Ops above which a step is worked out on a worker."""


@dataclass(frozen=True, slots=True)
class _Ahead:
    """What was counted of the state that a step leads to, before it is taken in."""

    step: Prepared
    state: Snapshot
    changes: int
    tally: Tally
    talk: Talk


class Session(QObject):
    """An open project as the window sees it. Every change of the views' making goes through ``apply``.

    ``changed`` follows the tally and the talk, so that whoever hears it finds the counts up to date. ``sight_changed``
    says that other articles than before are hidden from me (blind mode), or that I am another one.
    """

    changed = Signal(object)
    saving_changed = Signal(object)
    document_changed = Signal(str)
    filter_changed = Signal(object)
    sight_changed = Signal()
    told = Signal(str)

    def __init__(self, project: Project, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.runner = runner
        self.tally = Tally(project.sight)
        self.talk = Talk(project.now)
        self.events = ProjectEvents(project, self)
        self.document_id = ""
        self.filter = CardFilter()
        self.last_tag = ""
        self.wanted = Wanted()  # in the library, when it was left
        self.letting_go = LettingGo(self)
        self.foresee_views: Callable[[Snapshot], None] = lambda _ahead: None
        self.foreseen = False
        """Whether the change that is told of was made ready beforehand."""
        self._ahead: _Ahead | None = None
        self.events.changed.connect(self._take)
        self.events.saving_changed.connect(self.saving_changed)

    @cached_property
    def catalogue(self) -> Catalogue:
        """What the library tells of the documents; made when it is first asked for, and up to date like the tally."""
        return Catalogue(self.project, self.tally, self.talk)

    @property
    def document(self) -> Document | None:
        """The document that is read."""
        return self.project.now.documents.get(self.document_id)

    def annotation(self, id: str) -> Annotation | None:
        """An annotation that is alive and not hidden from me."""
        return self.project.sight.annotations.get(id)

    def apply(self, command: Command, attachments: Sequence[Attachment] = ()) -> Changed | None:
        """Carry out a command; if it cannot be done, its sentence is told and None returned."""
        if self.runner.exclusive:
            self.told.emit(self.tr("One moment: something else is being written into the project."))
            return None
        try:
            return self.project.apply(command, attachments)
        except WorldError as error:
            self.told.emit(in_words(str(error)))
            return None

    def undo(self) -> None:
        """Take the last step of this annotator back."""
        self._step(self.tr("Undo"), self.project.undo_size, self.project.prepare_undo)

    def redo(self) -> None:
        """Bring the last undone step back."""
        self._step(self.tr("Redo"), self.project.redo_size, self.project.prepare_redo)

    def foresee(self, prepared: Prepared) -> Prepared:
        """On the worker that made it: a large step is made ready, so that it holds up the window for no moment."""
        made = self.project.foresee(prepared)
        state = made.ahead
        if state is not None:
            with collector_paused():
                self._ahead = _Ahead(made, state, state.changes, Tally(Sight(state)), Talk(state))
                self.foresee_views(state)
        return made

    def open_document(self, id: str) -> None:
        """Read another document ("": none)."""
        if id != self.document_id:
            self.document_id = id
            self.document_changed.emit(id)

    def set_filter(self, shown: CardFilter) -> None:
        """Show other annotations."""
        if shown != self.filter:
            self.filter = shown
            self.filter_changed.emit(shown)

    def tag_to_use(self) -> str:
        """The tag for a passage that is linked or noted before it is tagged: the last one used, else the first."""
        tags = self.project.now.tags_in_order()
        known = [tag.id for tag in tags]
        return self.last_tag if self.last_tag in known else (known[0] if known else "")

    def look_again(self, changed: Changed | None = None) -> None:
        """Another one works here (None), or a txn may have changed who sees what: count and tell, if it did."""
        if self.tally.look_again(changed) or changed is None:
            if "catalogue" in self.__dict__:
                self.catalogue.reload()
            self.sight_changed.emit()

    def close(self) -> None:
        """Hear nothing more, and close the project: waits for the disk."""
        self.events.disconnect_project()
        self.project.close()

    def _step(self, label: str, size: int, prepare: Callable[[], Prepared | None]) -> None:
        if self.runner.exclusive:
            return
        if size > MANY:
            self.runner.run(label, lambda _progress: self._foreseen(prepare()), self._adopt, self._refused)
            return
        try:
            self._adopt(prepare())
        except WorldError as error:
            self._refused(error)

    def _foreseen(self, prepared: Prepared | None) -> Prepared | None:
        return self.foresee(prepared) if prepared is not None else None

    def _adopt(self, prepared: Prepared | None) -> None:
        if prepared is not None:
            self.project.adopt(prepared)

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, WorldError):
            raise error
        self.told.emit(in_words(str(error)))

    def _take(self, changed: Changed) -> None:
        ahead, self._ahead = self._ahead, None
        known = ahead is not None and ahead.step.changed is changed
        self.foreseen = known and ahead is not None and self.project.now.changes == ahead.changes
        if ahead is not None and self.foreseen:
            others = self.tally.become(ahead.tally)
            self.talk.become(ahead.talk)
            # Tally and state hold what was before, now.
            self.letting_go.take(*ahead.tally.bulk, *ahead.state.bulk, *_bulk(ahead.step))
            if "catalogue" in self.__dict__:
                self.catalogue.reload()
            self.changed.emit(changed)
            if others:
                self.sight_changed.emit()
            return
        self.tally.take(changed)
        self.talk.take(changed)
        if "catalogue" in self.__dict__:
            self.catalogue.take(changed)
        self.changed.emit(changed)
        self.look_again(changed)


def _bulk(step: Prepared) -> tuple[Collection[object], ...]:
    return step.changed.entities, step.batch.ops, step.batch.entities, step.vanished
