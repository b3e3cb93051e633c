"""Questions to the project: the last one is answered, the one before is stopped, nobody reads after ``stop``."""

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.app.search.found import Results
from annotator.domain.errors import WorldError
from annotator.gui.search import asking
from annotator.gui.search.asking import Answer, Asking, Question
from tests.app.projects import project


class Slow:
    """Answers only once it is told to stop (but "quick" at once), and remembers who was."""

    def __init__(self) -> None:
        self.begun, self.reading = Event(), 0
        self.stopped: list[str] = []

    def __call__(self, _project: Project, question: Question, stop: Callable[[], bool]) -> Answer:
        self.begun.set()
        self.reading += 1
        wait = Event()
        for _ in range(2_000):
            if question.query == "quick":
                break
            if stop():
                wait.wait(0.1)
                self.stopped.append(question.query)
                break
            wait.wait(0.005)
        self.reading -= 1
        return Answer(question, Results(question.query))


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    made = Slow()
    monkeypatch.setattr(asking, "answer", made)
    return made


def question(query: str) -> Question:
    return Question(query, len(query), 5)


def test_a_later_question_stops_the_one_before(qtbot: QtBot, slow: Slow) -> None:
    owner = QObject()
    asks, told = Asking(owner), list[str]()
    asks.answered.connect(lambda answer: told.append(answer.question.query))
    made = project()
    asks.ask(made, question("first"))
    qtbot.waitUntil(slow.begun.is_set)
    asks.ask(made, question("second"))
    asks.ask(made, question("quick"))
    assert asks.busy
    qtbot.waitUntil(lambda: not asks.busy, timeout=3_000)
    assert (told, slow.stopped) == (["quick"], ["first"])


def test_after_stop_nobody_reads_and_nobody_is_told(qtbot: QtBot, slow: Slow) -> None:
    owner = QObject()
    asks, told = Asking(owner), list[str]()
    asks.answered.connect(lambda answer: told.append(answer.question.query))
    asks.ask(project(), question("first"))
    qtbot.waitUntil(slow.begun.is_set)
    asks.stop()
    assert slow.reading == 0 and not asks.busy
    qtbot.wait(50)
    assert told == []
    asks.ask(project(), question("quick"))
    qtbot.waitUntil(lambda: told == ["quick"])


def test_what_the_disk_refuses_is_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_given: object, **_named: object) -> Results:
        raise WorldError("The disk does not answer.")

    monkeypatch.setattr(asking, "search", fail)
    answer = asking.answer(project(), question("bread"), lambda: False)
    assert str(answer.trouble) == "The disk does not answer." and answer.results.count == 0
