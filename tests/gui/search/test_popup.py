"""The list below the search box: live, driven by keys, with completions, errors and kept searches."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.app.search.completing import Completion
from annotator.app.search.found import Found
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add, Several
from annotator.domain.document import Document
from annotator.domain.kept_searches import keep_search, kept_searches
from annotator.domain.library import Collection, SavedSearch
from annotator.domain.people import Comment
from annotator.domain.shelving import put_into, set_state
from annotator.domain.source import EvidenceLink, Source
from annotator.gui.main_window import MainWindow
from annotator.gui.search.rows import Deed, Row
from annotator.gui.team.asking import AskLine
from tests.app.projects import BEN, article, project
from tests.gui.windows import opened, shown_window

Key = Qt.Key
PAPER = "Bread prices rose by a tenth. “Nobody 😀 will go hungry,” the Minister of Trade said in the Café Royal."


def library() -> Project:
    """Two articles, marks by two people, a source, a comment, a collection."""
    made = project()
    paper = Document(
        id="prices", text=PAPER, title="Bread and water", publisher="Daily Herald", published="2020-11-17",
        regions=("Caucasus",), themes=("economy",), language="en",
    )  # fmt: skip
    made.apply(Several([Add(paper), Add(Collection(id="c", name="Dossier"))], "Import"))
    made.apply(add_annotation(paper, 0, 29, "claim", id="a1", holder="Ministry of Trade", note="weigh the café"))
    made.apply(add_annotation(made.now.documents[article().id], 20, 41, "fact", id="a2", mode="reported"))
    me = made.me
    made.become(BEN)
    made.apply(add_annotation(paper, 30, 54, "opinion", id="a3", verdict="refuted"))
    made.become(me)
    made.apply(Add(Source(id="s1", title="Price report", publisher="Statistics Office")))
    made.apply(Add(EvidenceLink(id="l1", annotation="a2", source="s1", stance="supports")))
    made.apply(Add(Comment(id="k1", subject_type="annotation", subject="a1", text="Again this loaf?")))
    made.apply(put_into(made.now, ["prices"], "c"))
    made.apply(set_state(made.now, ["prices"], "needs review"))
    return made


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path, monkeypatch) as made:
        opened(made, library())
        yield made


def typed(qtbot: QtBot, window: MainWindow, text: str) -> list[Row]:
    """Type into the box, wait for the answer; the rows then."""
    window.perform("search")
    if text.isascii():
        QTest.keyClicks(window.top.search, text)
    else:
        window.top.search.setText(text)
    finder = window.findings.finder
    qtbot.waitUntil(lambda: not finder.busy)
    assert window.findings.isVisible() or not finder.rows.rowCount()
    return rows(window)


def rows(window: MainWindow) -> list[Row]:
    found = window.findings.finder.rows
    return [found.at(number) for number in range(found.rowCount())]


def ids(shown: list[Row]) -> list[tuple[str, str]]:
    return [(row.group, row.id) for row in shown if isinstance(row, Found)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("tag:claim", [("quotes", "a1")]),
        ('holder:"ministry of trade"', [("quotes", "a1")]),
        ("source:none", [("quotes", "a1"), ("quotes", "a3")]),
        ('source:"price report"', [("quotes", "a2")]),
        ("by:me source:any", [("quotes", "a2")]),
        ("by:ben", [("quotes", "a3")]),
        ("verdict:refuted", [("quotes", "a3")]),
        ("mode:reported", [("quotes", "a2")]),
        ("stance:supports", [("quotes", "a2")]),
        ("outlet:herald", [("articles", "prices")]),
        ("title:water", [("articles", "prices")]),
        ("region:caucasus", [("articles", "prices")]),
        ("theme:economy", [("articles", "prices")]),
        ("date:2020-11", [("articles", "prices")]),
        ("before:2020-12", [("articles", "prices")]),
        ("after:2020-12", []),
        ('state:"needs review"', [("articles", "prices")]),
        ("collection:dossier", [("articles", "prices")]),
        ("language:en", [("articles", "prices")]),
        ("in:sources report", [("sources", "s1")]),
        ("loaf", [("comments", "k1")]),
        ("cafe in:notes", [("notes", "a1")]),
        ('"go hungry"', [("articles", "prices"), ("quotes", "a3")]),
        ("NEAR(bread tenth, 5) -minister", [("quotes", "a1")]),
        ("hung", [("articles", "prices"), ("quotes", "a3")]),
    ],
)
def test_each_filter_through_the_window(
    qtbot: QtBot, window: MainWindow, query: str, found: list[tuple[str, str]]
) -> None:
    assert ids(typed(qtbot, window, query + " " if query.endswith(("herald", "claim", "report")) else query)) == found


def test_arrows_and_enter_go_to_the_passage_with_the_words_selected(qtbot: QtBot, window: MainWindow) -> None:
    shown = typed(qtbot, window, "minister trade")
    assert ids(shown)[0] == ("articles", "prices")
    QTest.keyClick(window.top.search, Key.Key_Return)
    assert window.workspace is not None and window.session is not None
    assert window.session.document_id == "prices" and not window.findings.isVisible()
    start, end = window.workspace.article.view.selected_passage() or (0, 0)
    assert PAPER[start:end] == "Minister", "code points, after an emoji"
    assert window.workspace.article.view.hasFocus()
    bar = window.workspace.article.find_bar
    QTest.keyClick(window.workspace.article.view, Key.Key_F3)
    qtbot.waitUntil(lambda: bar.finder.done and len(bar.finder.matches) == 1)
    assert bar.isVisible() and bar.field.text() == "Minister"
    typed(qtbot, window, "weigh")
    QTest.keyClick(window.top.search, Key.Key_Return)
    assert window.workspace.current == "a1"


def test_down_goes_over_headings_and_escape_goes_back(qtbot: QtBot, window: MainWindow) -> None:
    shown = typed(qtbot, window, "bread")
    assert isinstance(shown[0], str)
    assert ids(shown) == [("articles", "prices"), ("quotes", "a1")]
    finder = window.findings.finder
    at = finder.list.currentIndex().row()
    QTest.keyClick(window.top.search, Key.Key_Down)
    assert isinstance(finder.rows.at(at + 1), str) and finder.list.currentIndex().row() == at + 2
    QTest.keyClick(window.top.search, Key.Key_Escape)
    assert not window.findings.isVisible() and not window.top.search.text()
    assert window.workspace is not None and window.workspace.article.view.hasFocus()


def test_enter_waits_for_the_answer_to_what_was_typed_last(qtbot: QtBot, window: MainWindow) -> None:
    typed(qtbot, window, "bread")
    window.perform("search")
    QTest.keyClicks(window.top.search, "second paragraph")
    QTest.keyClick(window.top.search, Key.Key_Return)
    assert window.session is not None
    session = window.session
    qtbot.waitUntil(lambda: not window.findings.isVisible())
    assert session.document_id == article().id


def test_tab_completes_names_and_values(qtbot: QtBot, window: MainWindow) -> None:
    box = window.top.search
    shown = typed(qtbot, window, "bread out")
    assert [row.text for row in shown if isinstance(row, Completion)] == ["outlet:"]
    QTest.keyClick(box, Key.Key_Tab)
    assert box.text() == "bread outlet:" and box.hasFocus()
    QTest.keyClicks(box, "d")
    QTest.keyClick(box, Key.Key_Tab)
    qtbot.waitUntil(lambda: box.text() == 'bread outlet:"Daily Herald" ')
    qtbot.waitUntil(lambda: ids(rows(window)) == [("articles", "prices"), ("quotes", "a1")])


def test_screen_readers_hear_the_row_in_the_box(qtbot: QtBot, window: MainWindow) -> None:
    typed(qtbot, window, "bread")
    assert window.top.search.accessibleDescription().startswith("Bread and water, ")
    QTest.keyClick(window.top.search, Key.Key_Down)
    assert window.top.search.accessibleDescription().startswith("Bread prices rose by a tenth")


def test_trouble_is_one_sentence_below_the_box(qtbot: QtBot, window: MainWindow) -> None:
    assert ids(typed(qtbot, window, "tga:claim x")) == []
    trouble = window.findings.finder.trouble
    assert trouble.isVisible() and trouble.text() == "There is no filter “tga:”; did you mean “tag:”?"
    typed(qtbot, window, "tag:claim x")
    assert not trouble.isVisible()
    for unfinished in ("tag:", 'outlet:"dai', "verdict:su"):
        assert any(isinstance(row, Completion) for row in typed(qtbot, window, unfinished))
        assert not trouble.isVisible(), "it is still being typed"
    assert any(isinstance(row, Completion) for row in typed(qtbot, window, "tga:x out"))
    assert trouble.isVisible(), "which is not about what can be completed"
    typed(qtbot, window, "xylophone")
    assert rows(window) == ["Nothing found"]


def test_what_is_marked_is_found_at_once(qtbot: QtBot, window: MainWindow) -> None:
    assert window.session is not None
    window.session.project.apply(add_annotation(article(), 0, 5, "claim", id="new", note="zebra"))
    assert ids(typed(qtbot, window, "zebra")) == [("notes", "new")]


def test_a_search_is_kept_and_asked_again(qtbot: QtBot, window: MainWindow) -> None:
    shown = typed(qtbot, window, "bread tenth")
    keep = next(number for number, row in enumerate(shown) if isinstance(row, Deed) and row.name == "keep")
    finder = window.findings.finder
    finder.list.setCurrentIndex(finder.rows.index(keep, 0))
    QTest.keyClick(window.top.search, Key.Key_Return)
    dialog = window.findChild(AskLine)
    assert dialog is not None and window.session is not None
    QTest.keyClicks(dialog.line, "My bread")
    dialog.accept()
    project = window.session.project
    assert [(each.name, each.query) for each in kept_searches(project.now)] == [("My bread", "bread tenth")]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.perform("search")
    QTest.keyClick(window.top.search, Key.Key_Delete)
    shown = rows(window)
    assert shown[0] == "Saved searches" and isinstance(shown[1], SavedSearch)
    QTest.keyClick(window.top.search, Key.Key_Return)
    assert window.top.search.text() == "bread tenth"
    qtbot.waitUntil(lambda: bool(ids(rows(window))))
    window.perform("undo")
    assert not kept_searches(project.now)


def test_a_search_without_sense_is_not_kept(qtbot: QtBot, window: MainWindow) -> None:
    from annotator.gui.search.keeping import ask_name

    ask_name(window, "tga:x")
    dialog = window.findChild(AskLine)
    assert dialog is not None
    QTest.keyClicks(dialog.line, "x")
    dialog.accept()
    assert dialog.isVisible() and dialog.wrong.text().startswith("There is no filter")
    dialog.reject()


def test_closing_the_project_while_it_is_searched(qtbot: QtBot, window: MainWindow) -> None:
    assert window.session is not None
    window.session.project.apply(keep_search(window.session.project.now, "One", "one"))
    window.perform("search")
    window.top.search.setText("bread")
    assert window.findings.finder.busy
    window.close_project()
    qtbot.wait(50)
    assert rows(window) == [] and not window.findings.isVisible()
