"""Tab comes by everything that can have the keys, and back to where it began: in the window, on pages, in dialogs.

WCAG 2.2, 2.1.1 "Keyboard" and 2.1.2 "No Keyboard Trap".
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings
from annotator.gui.article.comfort_panel import ComfortPanel
from annotator.gui.library.page import LibraryPage
from annotator.gui.main_window import MainWindow
from tests.app.meetings import meeting
from tests.app.read_pdfs import two_pages
from tests.gui.panels.sample import sample_project
from tests.gui.review.conftest import entered
from tests.gui.windows import opened, shown_window

MOST = 250
"""Presses after which a round is given up."""
PAGES = (
    "library", "checks", "evidence_board", "profile", "board", "compare", "agreement", "results", "rules", "tray",
)  # fmt: skip
BESIDE = ("find", "details", "comments", "split", "outline")
DIALOGS = (
    "new_source", "link", "evidence", "relate", "metadata", "review", "shortcuts", "tags", "starter", "bundle",
    "export", "import_address", "who", "about",
)  # fmt: skip


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    settings = Settings(annotator="analyst-a", annotator_name="Analyst A", theme="light")
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch, settings) as made:
        project, document = sample_project()
        workspace = opened(made, project)
        workspace.session.open_document(document)
        mine = next(each for each in project.now.annotations_of(document) if project.now.mine(each))
        workspace.show_annotation(mine.id)
        yield made


def stops(top: QWidget) -> set[QWidget]:
    """What Tab has to come by. A field inside a field (of a list that can be typed in) is none of its own."""
    tab = Qt.FocusPolicy.TabFocus
    found = [each for each in top.findChildren(QWidget) if each.isVisible() and each.isEnabled()]
    return {each for each in found if each.window() is top and each.focusPolicy() & tab and not each.focusProxy()}


def walked(top: QWidget) -> list[QWidget]:
    """Where Tab goes from where the keys are, until it has been there before."""
    seen: list[QWidget] = []
    for _ in range(MOST):
        here = QApplication.focusWidget()
        assert here is not None and here.window() is top, f"the keys left after {seen and name(seen[-1])}"
        if here in seen:
            return seen
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    raise AssertionError("no end")


def name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName() or getattr(widget, 'text', str)()}"


def missed(top: QWidget, seen: list[QWidget]) -> list[str]:
    groups = {each.group() for each in seen if hasattr(each, "group") and each.group()}
    left = [each for each in stops(top) - set(seen) if not (hasattr(each, "group") and each.group() in groups)]
    return sorted(map(name, left))


def start(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.runner.running, timeout=20_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def test_before_a_project_is_open(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as window:
        window.start.setFocus()
        start(window, qtbot)
        assert missed(window, walked(window)) == []


def test_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    start(window, qtbot)
    assert missed(window, walked(window)) == []


@pytest.mark.parametrize("command", [*PAGES, *BESIDE])
def test_on_a_page(window: MainWindow, qtbot: QtBot, command: str) -> None:
    window.perform(command)
    QTest.qWait(50)
    start(window, qtbot)
    assert missed(window, walked(window)) == []


def test_in_the_library_as_a_table(window: MainWindow, qtbot: QtBot) -> None:
    window.perform("library")
    page = window.pages.page
    assert isinstance(page, LibraryPage)
    page.show_view("table")
    start(window, qtbot)
    assert missed(window, walked(window)) == []


def test_in_the_panel_of_reading(window: MainWindow, qtbot: QtBot) -> None:
    start(window, qtbot)
    window.perform("reading")
    qtbot.waitUntil(lambda: bool(window.findChildren(ComfortPanel)))
    (panel,) = window.findChildren(ComfortPanel)
    qtbot.waitUntil(lambda: (here := QApplication.focusWidget()) is not None and panel.isAncestorOf(here))
    assert missed(panel, walked(panel)) == []


@pytest.mark.parametrize(("name", "content"), [("treaty.txt", b"The treaty.\n\nAll is well."), ("t.pdf", two_pages())])
def test_with_a_source_beside_the_article(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str, content: bytes
) -> None:
    assert window.session is not None
    project = window.session.project
    source = next(iter(project.now.sources))
    window.remember(pdf_way="pages")
    (tmp_path / name).write_bytes(content)
    window.evidence.snapshots.attach_files(source, [tmp_path / name])
    qtbot.waitUntil(lambda: bool(project.now.captures), timeout=20_000)
    assert window.evidence.split.show_source(source)
    start(window, qtbot)
    pane = window.evidence.split.pane
    assert pane is not None
    pane.setFocus()
    assert missed(window, walked(window)) == []


def test_on_the_decision_screen(window: MainWindow, qtbot: QtBot) -> None:
    made, _ = meeting()
    opened(window, made)
    page = entered(qtbot, window, made)
    start(window, qtbot)
    assert window.pages.page is page
    assert missed(window, walked(window)) == []


@pytest.mark.parametrize("command", DIALOGS)
def test_in_a_dialog(window: MainWindow, qtbot: QtBot, command: str) -> None:
    start(window, qtbot)
    window.perform(command)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(QDialog)))
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and QApplication.focusWidget() is not None)
    qtbot.waitUntil(lambda: not window.runner.running, timeout=20_000)
    assert missed(dialog, walked(dialog)) == []
