"""Finding evidence as one does it: E on a claim, the best passages, S, R or C, and both ends are seen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Add
from annotator.domain.source import Capture
from annotator.gui.finding_evidence.dialog import ARTICLES, EvidenceDialog
from annotator.gui.main_window import MainWindow
from tests.gui.panels.sample import sample_project
from tests.gui.windows import opened, shown_window

Key = Qt.Key
A = "analyst-a"
STATEMENT = (
    "All hostilities stop on 10 November 2020 at midnight Moscow time.\n\n"
    "The Agdam district is returned to the Republic of Azerbaijan by 20 November 2020.\n\n"
    "Along the contact line and the Lachin corridor a peacekeeping force of the Russian Federation is deployed: 1,960 "
    "troops with small arms, 90 armoured vehicles and 380 motor vehicles.\n\n"
    "The peacekeepers stay for five years, renewed for five more unless a party says otherwise six months before.\n\n"
    "All economic links of the region are unblocked, and the border service of the FSB watches over transport."
)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    mine = Settings(annotator=A, annotator_name="Analyst A", theme="light")
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch, mine) as made:
        project, _ = sample_project()
        source = next(iter(project.now.sources))
        project.apply(Add(Capture(id="kept", source=source, attachment="", text=STATEMENT, name="statement.txt")))
        project.store.flush()
        opened(made, project)
        yield made


def claim(window: MainWindow) -> Annotation:
    """A number of the article that the statement has, too; it is made the current annotation."""
    assert window.session is not None and window.workspace is not None
    found = next(
        a for a in window.session.project.now.annotations.values() if a.creator == A and "1960-strong" in a.exact
    )
    window.workspace.show_annotation(found.id)
    return found


def asked(qtbot: QtBot, window: MainWindow) -> EvidenceDialog:
    assert window.workspace is not None
    QTest.keyClick(window.workspace.article.view, Key.Key_E)
    dialog = next(found for found in window.findChildren(EvidenceDialog) if found.isVisible())
    qtbot.waitUntil(lambda: dialog.passages is not None)
    return dialog


def test_the_best_passage_comes_first_with_the_claims_words_marked(qtbot: QtBot, window: MainWindow) -> None:
    made = claim(window)
    dialog = asked(qtbot, window)
    assert dialog.passages is not None and made.exact in dialog.claim.text()
    best = dialog.passages[0]
    assert "1,960" in best.text and any("1,960" in best.text[start:end] for start, end in best.marks)
    assert "passage" in dialog.number.text()
    dialog.reject()


@pytest.mark.parametrize(("key", "stance"), [(Key.Key_S, "supports"), (Key.Key_R, "refutes"), (Key.Key_C, "context")])
def test_one_key_links_the_passage_and_undo_takes_it_back(
    qtbot: QtBot, window: MainWindow, key: Key, stance: str
) -> None:
    made = claim(window)
    dialog = asked(qtbot, window)
    assert dialog.passages is not None and window.session is not None
    now, before = window.session.project.now, len(window.session.project.now.links_of(made.id))
    QTest.keyClick(dialog.list, key)
    links = now.links_of(made.id)
    assert len(links) == before + 1
    best, link = dialog.passages[0], links[-1]
    assert (link.stance, link.quote, link.capture) == (stance, best.text, "kept")
    assert STATEMENT[link.start : link.end] == link.quote
    other = Key.Key_R if key is not Key.Key_R else Key.Key_S
    QTest.keyClick(dialog.list, other)  # thought again: the same link says otherwise
    assert len(now.links_of(made.id)) == before + 1 and now.links[link.id].stance != stance
    window.perform("undo")
    window.perform("undo")
    assert len(now.links_of(made.id)) == before
    dialog.reject()


def test_enter_reads_the_passage_beside_the_article(qtbot: QtBot, window: MainWindow) -> None:
    claim(window)
    dialog = asked(qtbot, window)
    QTest.keyClick(dialog.list, Key.Key_Return)
    pane = window.evidence.split.pane
    assert pane is not None and pane.shown is not None and pane.shown.text == STATEMENT


def test_one_source_or_other_articles_can_be_looked_into(qtbot: QtBot, window: MainWindow) -> None:
    claim(window)
    dialog = asked(qtbot, window)
    for row in range(dialog.where.count()):
        dialog.passages = None
        dialog.where.setCurrentIndex(row if row else -1)
        if row:
            qtbot.waitUntil(lambda: dialog.passages is not None)
    assert dialog.where.findData(ARTICLES) == 1 and dialog.where.count() >= 3
    dialog.reject()


def test_without_any_text_it_is_said_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    claim(window)
    assert window.session is not None
    from annotator.domain.commands import Delete

    window.session.apply(Delete("capture", "kept"))
    dialog = asked(qtbot, window)
    assert dialog.passages == [] and "attach a snapshot" in dialog.number.text()
    assert not dialog.going.isEnabled()
    dialog.reject()


def test_a_card_asks_too(qtbot: QtBot, window: MainWindow) -> None:
    claim(window)
    assert window.workspace is not None
    window.workspace.cards.view.setFocus()
    QTest.keyClick(window.workspace.cards.view, Key.Key_E)
    dialog = next(found for found in window.findChildren(EvidenceDialog) if found.isVisible())
    dialog.reject()
