"""The same passage elsewhere, through the window: found, gone to, marked there too."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.search.found import Found
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add
from annotator.domain.document import Document
from annotator.gui.article.menu import menu_at
from annotator.gui.main_window import MainWindow
from annotator.gui.search.elsewhere import ElsewhereDialog
from tests.app.projects import BEN, project
from tests.gui.windows import opened, shown_window

Key = Qt.Key
SAID = "The ministry said on Monday that bread prices had risen by more than a tenth since the spring."


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """Three articles with the same sentence, Ana's claim in the first."""
    made = project()
    texts = {
        "first": f"Beginning. {SAID} More follows here.",
        "second": f"😀 We read elsewhere: {SAID.replace('Monday', 'Tuesday')} So it is.",
        "third": f"{SAID} This is what it says.",
    }
    for id, text in texts.items():
        made.apply(Add(Document(id=id, text=text, title=f"The {id}", publisher="Daily Herald")))
    first = made.now.documents["first"]
    made.apply(add_annotation(first, 11, 11 + len(SAID), "claim", id="a1", holder="Ministry", note="weigh"))
    made.apply(add_annotation(first, 0, 9, "fact", id="short"))
    with shown_window(qtbot, qapp, tmp_path, monkeypatch) as shown:
        opened(shown, made)
        yield shown


def dialog_of(qtbot: QtBot, window: MainWindow) -> ElsewhereDialog:
    qtbot.waitUntil(lambda: window.findChild(ElsewhereDialog) is not None)
    found = window.findChild(ElsewhereDialog)
    assert found is not None
    return found


def rows(dialog: ElsewhereDialog) -> list[Found]:
    found = [dialog.rows.at(number) for number in range(dialog.rows.rowCount())]
    assert all(isinstance(row, Found) for row in found)
    return found  # type: ignore[return-value]


def test_a_passage_is_found_in_other_articles_with_what_differs(qtbot: QtBot, window: MainWindow) -> None:
    assert window.workspace is not None and window.session is not None
    window.workspace.show_annotation("a1")
    QTest.keyClick(window, Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = dialog_of(qtbot, window)
    third, second = rows(dialog)
    assert (third.title.text, third.about[0], third.text.marks) == ("The third", "100%", ())
    assert [second.text.text[start:end] for start, end in second.text.marks] == ["Tuesday"]
    QTest.keyClick(dialog.list, Key.Key_Down)
    QTest.keyClick(dialog.list, Key.Key_Return)
    assert window.session.document_id == "second"
    start, end = window.workspace.article.view.selected_passage() or (0, 0)
    assert window.session.project.now.documents["second"].text[start:end] == SAID.replace("Monday", "Tuesday")[:-1]


def test_one_key_marks_it_there_too_and_one_undo_takes_all_back(qtbot: QtBot, window: MainWindow) -> None:
    assert window.workspace is not None and window.session is not None
    now = window.session.project.now
    window.workspace.show_annotation("a1")
    window.perform("elsewhere")
    dialog = dialog_of(qtbot, window)
    QTest.keyClick(dialog.list, Key.Key_M)
    [made] = [each for each in now.annotations.values() if each.document == "third"]
    assert (made.tag, made.holder, made.note, made.exact) == ("claim", "Ministry", "weigh", SAID[:-1])
    assert rows(dialog)[0].about[0] == "Marked: Claim"
    QTest.keyClick(dialog.list, Key.Key_M)
    QTest.keyClick(dialog.list, Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert len(now.annotations_of("third")) == 1, "what is marked is not marked again"
    assert len(now.annotations_of("second")) == 1
    window.perform("undo")
    window.perform("undo")
    dialog.reject()
    window.perform("elsewhere")
    qtbot.waitUntil(lambda: dialog_of(qtbot, window).isVisible())
    dialog = next(each for each in window.findChildren(ElsewhereDialog) if each.isVisible())
    QTest.keyClick(dialog.list, Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert [len(now.annotations_of(id)) for id in ("second", "third")] == [1, 1]
    assert not dialog.marking.isEnabled()
    assert window.commands["undo"].text() == "Undo Mark there too"
    window.perform("undo")
    assert [len(now.annotations_of(id)) for id in ("second", "third")] == [0, 0]


def test_a_selection_can_only_be_gone_to(qtbot: QtBot, window: MainWindow) -> None:
    assert window.workspace is not None and window.session is not None
    window.session.open_document("third")
    window.workspace.article.view.select_passage(4, 60)
    window.workspace.article.view.elsewhere_requested.emit()
    dialog = dialog_of(qtbot, window)
    assert len(rows(dialog)) == 2 and not dialog.marking.isVisible()
    QTest.keyClick(dialog.list, Key.Key_M)
    assert len(window.session.project.now.annotations) == 2


def test_what_cannot_be_looked_for_is_told(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.workspace is not None and window.session is not None
    said: list[str] = []
    monkeypatch.setattr(window, "say", said.append)
    window.perform("elsewhere")
    assert said == ["Select a passage first, or go to an annotation."]
    window.workspace.show_annotation("short")
    window.perform("elsewhere")
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "too short" in said[1]
    window.session.open_document("second")
    window.workspace.article.view.select_passage(100, 123)
    window.perform("elsewhere")
    qtbot.waitUntil(lambda: len(said) == 3)
    assert said[2] == "This passage stands in no other article of this project."


def test_a_row_begins_shortly_before_the_first_difference() -> None:
    from annotator.gui.search.elsewhere import _around

    text = "word " * 60 + "other word"
    shown = _around(text, [(300, 305)])
    assert [shown.text[start:end] for start, end in shown.marks] == ["other"]
    assert shown.text.startswith("… word") and shown.marks[0][0] < 50
    assert _around("other word\nagain", [(0, 5)]) == ("other word again", ((0, 5),))


def test_menus_have_it(window: MainWindow) -> None:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QContextMenuEvent

    assert window.workspace is not None
    window.workspace.show_annotation("a1")
    view = window.workspace.article.view
    menu = menu_at(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0)))
    assert "Find this passage elsewhere…" in [action.text() for action in menu.actions()]
    menu.close()
    card = window.workspace.cards.menu(0)
    assert card is not None and "Find this passage elsewhere…" in [action.text() for action in card.actions()]
    card.close()


def test_the_form_says_where_it_stands_too(qtbot: QtBot, window: MainWindow) -> None:
    assert window.workspace is not None and window.session is not None
    window.workspace.show_annotation("a1")
    window.workspace.show_detail()
    hint = window.workspace.detail.elsewhere
    qtbot.waitUntil(hint.isVisible)
    assert hint.text().strip() == "Stands in 2 other article(s), too"
    QTest.mouseClick(hint, Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, window)
    QTest.keyClick(dialog.list, Key.Key_M)
    dialog.reject()
    qtbot.waitUntil(lambda: hint.text().strip() == "Stands in 2 other article(s), too · marked in 1")
    window.perform("undo")
    qtbot.waitUntil(lambda: hint.text().strip() == "Stands in 2 other article(s), too")
    window.workspace.show_annotation("short")
    qtbot.wait(400)
    assert not hint.isVisible()
    window.workspace.show_annotation("a1")
    window.close_project()


def test_the_form_does_not_tell_of_one_passage_what_is_so_of_another(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.app.search.elsewhere import Copy

    asked, go_on = Event(), Event()

    def slowly(*_given: object) -> list[Copy]:
        asked.set()
        go_on.wait(5)
        return [Copy("second", 0, 5, 1.0)]

    assert window.workspace is not None
    window.workspace.show_annotation("a1")
    window.workspace.show_detail()
    hint = window.workspace.detail.elsewhere
    monkeypatch.setattr("annotator.gui.search.hint.elsewhere", slowly)
    qtbot.waitUntil(asked.is_set)
    monkeypatch.setattr("annotator.gui.search.hint.elsewhere", lambda *_: [])
    monkeypatch.setattr("annotator.gui.search.hint.PATIENCE_S", 0.0)
    shown: list[bool] = []
    monkeypatch.setattr(hint, "setVisible", shown.append)
    window.workspace.show_annotation("short")
    shown.clear()
    go_on.set()
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [False], "what was found of the passage before is not told"


def test_what_is_hidden_from_me_is_not_told(qtbot: QtBot, window: MainWindow) -> None:
    from annotator.domain.teaming import set_blind

    assert window.workspace is not None and window.session is not None
    made = window.session.project
    made.become(BEN)
    made.apply(add_annotation(made.now.documents["third"], 0, len(SAID), "opinion", note="secret"))
    window.act_as("ana", "Ana")
    window.workspace.show_annotation("a1")
    window.perform("elsewhere")
    dialog = dialog_of(qtbot, window)
    assert rows(dialog)[0].about[0] == "Ben: Opinion"
    dialog.reject()
    made.apply(set_blind(True))
    window.perform("elsewhere")
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(ElsewhereDialog)))
    dialog = next(each for each in window.findChildren(ElsewhereDialog) if each.isVisible())
    assert rows(dialog)[0].about[0] == "100%"
