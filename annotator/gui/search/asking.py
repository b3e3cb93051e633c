"""Asks the project what was typed, on a worker; only the last question is answered."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from threading import Event

from PySide6.QtCore import QObject, Signal

from annotator.app.project import Project
from annotator.app.search.completing import Completion, completions
from annotator.app.search.found import Results
from annotator.app.search.searching import LENGTH, search
from annotator.app.search.steady import steady
from annotator.domain.errors import WorldError
from annotator.gui.tasks import Progress, Task

PATIENCE_S = 3.0
"""How long closing a project waits for a question that is being answered; a search stops within milliseconds."""


@dataclass(frozen=True, slots=True)
class Question:
    """``at`` is the cursor in the query (code points), ``most`` how many findings of each group are told; ``typing``:
    its last word may go on; ``here`` is the document that is read; ``length``: code points of a snippet."""

    query: str
    at: int
    most: int
    typing: bool = True
    here: str = ""
    length: int = LENGTH


@dataclass(frozen=True, slots=True)
class Answer:
    """Findings, or why there are none; and how what was typed may go on."""

    question: Question
    results: Results
    trouble: WorldError | None = None
    completions: list[Completion] = field(default_factory=list)


class Asking(QObject):
    """``answered`` carries the Answer to the last Question. A question that comes while another is being answered
    stops that one."""

    answered = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task[Answer] | None = None
        self._ended = Event()
        self._next: tuple[Project, Question] | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._next is not None or (self._task is not None and not self._task.progress.cancelled)

    def ask(self, project: Project, question: Question) -> None:
        """The answer comes by ``answered``."""
        self._next = (project, question)
        if self._task is not None:
            self._task.progress.cancel()
        else:
            self._start()

    def stop(self) -> None:
        """No answer is wanted. Waits until nobody reads the project any more."""
        self._next = None
        if self._task is not None:
            self._task.progress.cancel()
            self._ended.wait(PATIENCE_S)

    def _start(self) -> None:
        if self._next is None:
            return
        (project, question), self._next = self._next, None
        ended = self._ended = Event()

        def work(progress: Progress) -> Answer:
            try:
                return answer(project, question, lambda: progress.cancelled)
            finally:
                ended.set()

        task = self._task = Task("", work, self, exclusive=False)
        task.start(self._take, self._fail)

    def _take(self, answer: Answer) -> None:
        assert self._task is not None
        stopped, self._task = self._task.progress.cancelled, None
        if not stopped:
            self.answered.emit(answer)
        self._start()

    def _fail(self, error: BaseException) -> None:
        assert self._task is not None
        stopped, self._task = self._task.progress.cancelled, None
        if not stopped:
            raise error
        self._start()  # the project was closed under its hands


def answer(project: Project, question: Question, stop: Callable[[], bool]) -> Answer:
    """What is found, or why nothing is."""
    query = question.query
    told = Answer(question, Results(query))
    if stop():
        return told
    told = replace(told, completions=steady(lambda: completions(project.sight, query, question.at)))
    try:
        found = search(
            project, query, question.most, typing=question.typing, here=question.here, length=question.length, stop=stop
        )
    except WorldError as error:
        return replace(told, trouble=error)
    return replace(told, results=found)
