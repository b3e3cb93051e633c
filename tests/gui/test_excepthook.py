"""The last catch: the world's errors in their sentence, ours in the log."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.errors import BadInput
from annotator.gui.excepthook import LOG, Faults


@pytest.fixture
def faults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Faults]:
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path))
    before = sys.excepthook, threading.excepthook
    made = Faults()
    made.install()
    yield made
    sys.excepthook, threading.excepthook = before


def thrown(error: BaseException) -> None:
    sys.excepthook(type(error), error, None)


def test_the_worlds_errors_are_told_and_not_logged(qtbot: QtBot, faults: Faults, tmp_path: Path) -> None:
    with qtbot.waitSignal(faults.world_told) as told:
        thrown(BadInput("The file is empty."))
    assert told.args == ["The file is empty."]
    assert not (tmp_path / LOG).exists()


def test_ours_are_logged_and_owned_up_to(
    qtbot: QtBot, faults: Faults, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with qtbot.waitSignal(faults.fault_found) as told:
        thrown(RuntimeError("boom"))
    assert told.args is not None
    assert "boom" in told.args[0]
    assert "boom" in (tmp_path / LOG).read_text("utf-8")
    assert "boom" in capsys.readouterr().err


def test_a_worker_s_error_reaches_the_window_s_thread(qtbot: QtBot, faults: Faults) -> None:
    threads: list[threading.Thread] = []
    faults.world_told.connect(lambda _: threads.append(threading.current_thread()))

    def work() -> None:
        raise BadInput("From afar.")

    worker = threading.Thread(target=work)
    with qtbot.waitSignal(faults.world_told):
        worker.start()
    worker.join()
    assert threads == [threading.main_thread()]
