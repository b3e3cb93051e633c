"""The task runner: work on a worker, what comes of it here."""

import threading
import time

import pytest
from pytestqt.qtbot import QtBot

from annotator.app.progress import Cancelled
from annotator.gui.tasks import Progress, TaskRunner


def test_the_result_comes_back_to_this_thread(qtbot: QtBot) -> None:
    runner, came = TaskRunner(), list[tuple[int, threading.Thread]]()
    worked: list[threading.Thread] = []

    def work(_progress: Progress) -> int:
        worked.append(threading.current_thread())
        return 7

    with qtbot.waitSignal(runner.idle):
        runner.run("work", work, lambda result: came.append((result, threading.current_thread())))
    assert came == [(7, threading.main_thread())]
    assert worked[0] is not threading.main_thread()


def test_an_error_comes_back_too(qtbot: QtBot) -> None:
    runner, came = TaskRunner(), list[BaseException]()

    def work(_progress: Progress) -> None:
        raise ValueError("broken")

    with qtbot.waitSignal(runner.idle):
        runner.run("work", work, None, came.append)
    assert [str(error) for error in came] == ["broken"]


def test_quick_work_shows_no_strip_and_slow_work_does(qtbot: QtBot) -> None:
    runner, shown = TaskRunner(), list[object]()
    runner.busy_changed.connect(shown.append)
    with qtbot.waitSignal(runner.idle):
        runner.run("quick", lambda _: None)
    assert shown == [None]
    with qtbot.waitSignal(runner.idle):
        runner.run("slow", lambda _: time.sleep(0.5))
    assert [getattr(task, "label", None) for task in shown] == [None, "slow", None]


def test_cancelling_stops_at_the_next_step_and_calls_nobody(qtbot: QtBot) -> None:
    runner, came = TaskRunner(), list[object]()
    begun = threading.Event()

    def work(progress: Progress) -> None:
        for _ in range(1000):
            begun.set()
            time.sleep(0.005)
            progress(0.0)

    with qtbot.waitSignal(runner.idle):
        runner.run("long", work, came.append, came.append)
        assert begun.wait(2)
        runner.cancel()
    assert came == []


def test_a_second_task_waits_for_the_first(qtbot: QtBot) -> None:
    runner, order = TaskRunner(), list[str]()

    def work(name: str, seconds: float) -> None:
        time.sleep(seconds)
        order.append(name)

    with qtbot.waitSignal(runner.idle):
        runner.run("a", lambda _: work("a", 0.1))
        runner.run("b", lambda _: work("b", 0.0))
        assert runner.exclusive
    assert order == ["a", "b"]
    assert not runner.running


def test_progress_raises_once_cancelled() -> None:
    progress = Progress()
    progress(0.5)
    progress.cancel()
    with pytest.raises(Cancelled):
        progress(0.6)
    assert progress.done == 0.6
