"""Blind mode on the pages of evidence: the list of what is to be looked at, the board and the profile show my work."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings
from annotator.domain.teaming import set_blind
from annotator.gui.checks.page import ChecksPage
from annotator.gui.evidence_board.page import EvidenceBoardPage
from annotator.gui.main_window import MainWindow
from annotator.gui.pages import Page
from annotator.gui.profile.page import ProfilePage
from tests.gui.team.test_blind import SECRET, A, _with_secrets
from tests.gui.windows import opened, shown_window


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    settings = Settings(annotator=A, annotator_name="Analyst A", theme="light")
    with shown_window(qtbot, qapp, tmp_path, monkeypatch, settings) as made:
        project, id = _with_secrets()
        opened(made, project).session.open_document(id)
        yield made


def shown(window: MainWindow, name: str) -> Page:
    window.commands[name].trigger()
    assert window.pages.page is not None
    return window.pages.page


def whose(window: MainWindow, ids: list[str]) -> set[str]:
    assert window.session is not None
    now = window.session.project.now
    return {now.annotations[id].creator for id in ids if id in now.annotations}


def test_what_is_to_be_looked_at_is_mine(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(window, "checks")
    assert isinstance(page, ChecksPage) and window.session is not None
    qtbot.waitUntil(lambda: page.found is not None)
    assert whose(window, [each.subject for each in page.found or ()]) == {A}
    spoken = [page.model.index(0, 0, page.model.index(row, 0)).data() for row in range(page.model.rowCount())]
    assert SECRET not in repr((page.found, spoken))
    window.session.apply(set_blind(False))
    qtbot.waitUntil(lambda: len(whose(window, [each.subject for each in page.found or ()])) > 1)


def test_the_board_has_my_passages_and_no_link_of_another(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(window, "evidence_board")
    assert isinstance(page, EvidenceBoardPage) and window.session is not None
    qtbot.waitUntil(lambda: page.loaded)
    board = page.model.board
    assert whose(window, [row.annotation.id for row in board.rows]) == {A}
    assert not [source.title for source in board.sources if SECRET in source.title]
    people = [page.choices.person.itemText(at) for at in range(page.choices.person.count())]
    assert people == ["Everybody", "Analyst A"]


def test_the_profile_counts_my_work(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(window, "profile")
    assert isinstance(page, ProfilePage) and window.session is not None
    qtbot.waitUntil(lambda: page.found is not None)
    found, now = page.found, window.session.project.now
    assert found is not None
    mine = [each for each in now.annotations.values() if each.creator == A]
    assert 0 < sum(share.annotations for share in found.tags) <= len(mine) < len(now.annotations)
    assert SECRET not in repr(found)
