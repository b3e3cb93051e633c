"""The pane of comments: what it shows, by mouse and by keyboard; what has been read; nothing hidden leaks."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.app.threads import Shown
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add, Several
from annotator.domain.ids import AnnotatorId
from annotator.domain.people import Comment
from annotator.domain.talking import comment, delete_comment
from annotator.domain.team import TEAM, Team
from annotator.gui.comments.dock import CommentsDock, dock_of
from annotator.gui.comments.rows import Row
from annotator.gui.comments.thread import CommentThread
from annotator.gui.main_window import MainWindow
from annotator.gui.tokens import LIGHT
from tests.app.projects import ANA, BEN, article, project
from tests.gui.windows import opened, shown_window

DOCUMENT = article().id
Key = Qt.Key


class Pane:
    """A window on a project in which Ana (who looks) and Ben have talked."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.made = project()
        document = self.made.now.documents[DOCUMENT]
        self.passage = self.made.apply(add_annotation(document, 0, 12, "claim")).new_ids[0]
        self.other = self.made.apply(add_annotation(document, 14, 30, "fact")).new_ids[0]
        self.mine = self.say(ANA, "Is this so?", self.passage)
        self.theirs = self.say(BEN, "@Ana: yes", self.passage, self.mine)
        self.general = self.say(BEN, "About all of it", DOCUMENT)
        self.made.become(ANA)
        self.made.store.flush()
        self.workspace = opened(window, self.made)

    def say(self, who: AnnotatorId, text: str, subject: str, parent: str = "") -> str:
        self.made.become(who)
        kind = "document" if subject == DOCUMENT else "annotation"
        id = self.made.apply(comment(self.made.now, subject, kind, text, parent)).new_ids[0]
        self.made.become(ANA)
        return id

    def show(self, annotation: str = "") -> CommentsDock:
        if annotation:
            self.workspace.show_annotation(annotation)
        self.window.perform("comments")
        found = dock_of(self.workspace)
        assert found is not None
        QApplication.processEvents()
        return found


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pane]:
    with shown_window(qtbot, qapp, tmp_path, monkeypatch) as window:
        yield Pane(window)


def texts(thread: CommentThread) -> list[str]:
    return [row.comment.text if row.comment else "" for row in thread.model.rows]


def type_and_send(thread: CommentThread, text: str) -> None:
    edit = thread.writing.composer.edit
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def press(thread: CommentThread, key: Key) -> None:
    QTest.keyClick(thread.view, key)
    QApplication.processEvents()


def test_the_pane_shows_the_passage_the_article_or_what_is_new(pane: Pane) -> None:
    dock = pane.show(pane.passage)
    assert texts(dock.thread_view) == ["Is this so?", "@Ana: yes"]
    dock.ranges["article"].click()
    assert texts(dock.thread_view) == ["About all of it", "Is this so?", "@Ana: yes"]
    dock.ranges["project"].click()
    assert texts(dock.thread_view) == ["About all of it", "Is this so?", "@Ana: yes"]
    dock.set_shown(Shown.MENTIONS)
    assert texts(dock.thread_view) == ["Is this so?", "@Ana: yes"]


def test_it_follows_the_current_annotation(pane: Pane) -> None:
    dock = pane.show(pane.passage)
    pane.workspace.show_annotation(pane.other)
    assert texts(dock.thread_view) == []
    assert dock.thread_view._empty.isVisible()


def test_the_key_shows_and_hides_it(pane: Pane) -> None:
    pane.workspace.show_annotation(pane.passage)
    QTest.keyClick(pane.window, Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dock = dock_of(pane.workspace)
    assert dock is not None
    assert dock.isVisible()
    assert dock.thread_view.view.hasFocus()
    pane.window.perform("comments")
    assert not dock.isVisible()
    assert pane.workspace.article.view.hasFocus()


def test_by_keyboard_a_thread_is_answered_resolved_and_left(pane: Pane) -> None:
    thread = pane.show(pane.passage).thread_view
    press(thread, Key.Key_R)
    assert thread.writing.composer.edit.hasFocus()
    type_and_send(thread, "Then it stays.")
    assert texts(thread) == ["Is this so?", "@Ana: yes", "Then it stays."]
    current = thread.current()
    assert current is not None
    assert current.comment is not None
    assert (current.comment.text, current.comment.parent) == ("Then it stays.", pane.mine)
    QTest.keyClick(thread.writing.composer.edit, Key.Key_Escape)
    assert thread.view.hasFocus()
    press(thread, Key.Key_X)
    assert pane.made.now.comments[pane.mine].resolved
    press(thread, Key.Key_Escape)
    assert not thread.isVisible()


def test_a_new_comment_begins_a_thread_and_undo_takes_it_back(pane: Pane) -> None:
    thread = pane.show(pane.passage).thread_view
    press(thread, Key.Key_N)
    type_and_send(thread, "Something else")
    assert texts(thread)[-1] == "Something else"
    assert thread.writing.composer.text() == ""
    assert pane.window.commands["undo"].text() == "Undo Comment"
    pane.window.perform("undo")
    QApplication.processEvents()
    assert texts(thread) == ["Is this so?", "@Ana: yes"]


def test_own_words_can_be_corrected_and_taken_back_and_others_cannot(pane: Pane) -> None:
    thread = pane.show(pane.passage).thread_view
    thread.show_comment(pane.mine)
    press(thread, Key.Key_E)
    assert thread.writing.composer.text() == "Is this so?"
    thread.writing.composer.edit.selectAll()
    type_and_send(thread, "Is that so?")
    assert texts(thread)[0] == "Is that so?"
    thread.view.setFocus()
    press(thread, Key.Key_Delete)
    assert texts(thread) == ["", "@Ana: yes"]  # the answer stays
    thread.show_comment(pane.theirs)
    press(thread, Key.Key_Delete)
    press(thread, Key.Key_E)
    assert not thread.writing.composer.edit.hasFocus()
    assert texts(thread) == ["", "@Ana: yes"]


def test_names_are_offered_after_an_at_and_taken_by_keyboard(pane: Pane) -> None:
    thread = pane.show(pane.passage).thread_view
    press(thread, Key.Key_N)
    edit = thread.writing.composer.edit
    edit.insertPlainText("😀 ")
    QTest.keyClicks(edit, "ask @b")
    assert edit.names.offered() == ["Ben"]
    QTest.keyClick(edit.names._popup, Key.Key_Return)
    assert thread.writing.composer.text() == "😀 ask @Ben "
    assert not edit.names.open
    QTest.keyClicks(edit, "@")
    assert edit.names.offered() == ["Ana", "Ben"]
    QTest.keyClick(edit.names._popup, Key.Key_Escape)
    assert not edit.names.open
    QTest.keyClick(edit, Key.Key_Backspace)
    type_and_send(thread, "")
    assert thread.current() is not None
    sent = max(pane.made.now.comments.values(), key=lambda one: one.created)
    assert (sent.text, sent.mentions) == ("😀 ask @Ben", (BEN,))


def test_the_mouse_answers_resolves_and_goes_there(pane: Pane, qtbot: QtBot) -> None:
    dock = pane.show()
    thread = dock.thread_view
    assert dock.ranges["article"].isChecked()
    row = thread.model.row_of(pane.theirs)

    def click(row: int, action: str) -> None:
        thread.view.scrollTo(thread.model.index(row))
        at = thread.view.spot(row, action)
        QTest.mouseClick(thread.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
        QApplication.processEvents()

    click(row, "answer")
    assert thread.writing.composer.edit.hasFocus()
    assert thread.writing.composer.title.text() == "Answer to Ana"
    click(row - 1, "resolve")
    assert pane.made.now.comments[pane.mine].resolved
    click(row - 1, "go")
    assert pane.workspace.current == pane.passage


def test_what_was_in_sight_for_a_second_has_been_read(pane: Pane, qtbot: QtBot) -> None:
    dock = pane.show(pane.passage)
    assert pane.window.commands["comments"].text() == "Comments (2)"
    assert dock.thread_view.reader.timer.isActive()
    label = pane.made.undo_label
    dock.thread_view.reader.timer.setInterval(1)
    dock.thread_view.reader.look()
    qtbot.waitUntil(lambda: not any(row.unread for row in dock.thread_view.model.rows))
    assert pane.window.commands["comments"].text() == "Comments (1)"
    assert pane.made.undo_label == label


def test_what_is_not_in_sight_stays_unread(pane: Pane, qtbot: QtBot) -> None:
    made = pane.made
    made.become(BEN)
    many = [Comment(id="", subject=DOCUMENT, subject_type="document", text=f"Number {n}") for n in range(100)]
    made.apply(Several([Add(one) for one in many], "Import"))
    made.become(ANA)
    dock = pane.show()
    dock.thread_view.reader.timer.setInterval(1)
    dock.thread_view.reader.look()
    qtbot.waitUntil(lambda: not dock.thread_view.model.rows[1].unread)
    assert 80 < pane.workspace.session.talk.total.unread < 100


def test_an_inactive_window_reads_nothing(pane: Pane, monkeypatch: pytest.MonkeyPatch) -> None:
    dock = pane.show(pane.passage)
    monkeypatch.setattr(MainWindow, "isActiveWindow", lambda _: False)
    dock.thread_view.reader._read()
    assert pane.workspace.session.talk.total.unread == 2


def test_u_goes_to_what_is_unread_here_and_then_elsewhere(pane: Pane) -> None:
    dock = pane.show(pane.passage)
    thread = dock.thread_view
    thread.show_comment(pane.mine)
    press(thread, Key.Key_U)
    assert _id(thread.current()) == pane.theirs
    thread.reader._read()
    QApplication.processEvents()
    press(thread, Key.Key_U)
    assert dock.ranges["project"].isChecked()
    assert _id(thread.current()) == pane.general


def _id(row: Row | None) -> str:
    return row.id if row else ""


def test_what_was_typed_is_kept_while_one_looks_elsewhere(pane: Pane) -> None:
    thread = pane.show(pane.passage).thread_view
    press(thread, Key.Key_N)
    QTest.keyClicks(thread.writing.composer.edit, "Half a thou")
    pane.workspace.show_annotation(pane.other)
    assert thread.writing.composer.text() == ""
    pane.workspace.show_annotation(pane.passage)
    assert thread.writing.composer.text() == "Half a thou"


def test_every_comment_is_a_text_for_screen_readers(pane: Pane) -> None:
    dock = pane.show()
    model = dock.thread_view.model
    role = int(Qt.ItemDataRole.AccessibleTextRole)
    spoken = [model.index(row).data(role) for row in range(model.rowCount())]
    assert spoken[0].startswith("Ben says. ")
    assert spoken[0].endswith("New. About all of it")
    assert "About “First things”" in spoken[1]
    assert spoken[2].startswith("Ben answers. ")
    for control in (*dock.ranges.values(), dock.thread_view.writing.composer.cancel, dock._filter):
        assert control.accessibleName()
        assert control.minimumHeight() >= 24


def test_working_blind_nothing_of_others_shows_and_all_comes_back(pane: Pane) -> None:
    thread = pane.show(pane.passage).thread_view
    pane.made.apply(Add(Team(id=TEAM, blind=True)))
    QApplication.processEvents()
    assert texts(thread) == ["Is this so?"]
    assert pane.window.commands["comments"].text() == "Comments"
    assert "new" not in pane.workspace.cards.view._cards.index(0).data(int(Qt.ItemDataRole.AccessibleTextRole))
    pane.made.undo()
    QApplication.processEvents()
    assert texts(thread) == ["Is this so?", "@Ana: yes"]


def test_cards_and_the_list_of_articles_say_what_is_new(pane: Pane, qtbot: QtBot) -> None:
    role = int(Qt.ItemDataRole.AccessibleTextRole)
    cards, documents = pane.workspace.cards.view.model(), pane.workspace.documents.model
    assert "Comments: 2, 1 new" in cards.index(0, 0).data(role)
    assert "New comments: 2" in documents.index(0).data(role)
    with qtbot.waitSignals([cards.dataChanged, documents.dataChanged]):
        pane.say(BEN, "And more", pane.passage)
    assert "Comments: 3, 2 new" in cards.index(0, 0).data(role)
    face = pane.workspace.cards.view.face(0)
    assert face is not None
    spot = next(spot for spot in face.spots if spot.action == "comments")
    assert spot.rect.height() >= 24
    at = pane.workspace.cards.view.spot(0, "comments")
    QTest.mouseClick(pane.workspace.cards.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    dock = dock_of(pane.workspace)
    assert dock is not None
    assert texts(dock.thread_view) == ["Is this so?", "@Ana: yes", "And more"]


def test_an_answer_to_what_was_deleted_still_finds_its_thread(pane: Pane) -> None:
    thread = pane.show(pane.passage).thread_view
    pane.made.apply(delete_comment(pane.mine))
    QApplication.processEvents()
    thread.show_comment(pane.theirs)
    press(thread, Key.Key_R)
    type_and_send(thread, "Still here")
    assert texts(thread) == ["", "@Ana: yes", "Still here"]
    press(thread, Key.Key_Escape)


def test_hostile_text_stays_text(pane: Pane) -> None:
    text = "<img src=x> & \u202e\u0007 a\u2029b " + "W" * 500
    pane.say(BEN, text, pane.passage)
    dock = pane.show(pane.passage)
    dock.grab()
    made = dock.thread_view.menu(dock.thread_view.model.rowCount() - 1)
    assert made is not None
    dock.thread_view.view.setCurrentIndex(dock.thread_view.model.index(dock.thread_view.model.rowCount() - 1))
    dock.thread_view._do("copy")
    assert QGuiApplication.clipboard().text() == text.replace("\u0007", "\u0007")
    made.deleteLater()


def test_a_thousand_comments_are_shown_and_changed_without_delay(pane: Pane) -> None:
    made: Project = pane.made
    made.become(BEN)
    many = [
        Comment(id=f"c{n}", subject=DOCUMENT, subject_type="document", text=f"Number {n} " * 9) for n in range(1000)
    ]
    made.apply(Several([Add(one) for one in many], "Import"))
    made.become(ANA)
    dock = pane.show()
    thread = dock.thread_view

    def cost(deed: object) -> float:
        assert callable(deed)
        best = 1.0
        for _ in range(5):
            began = time.process_time()
            deed()
            best = min(best, time.process_time() - began)
        return best

    assert len(thread.model.rows) == 1003
    assert cost(lambda: thread.refresh(anew=True)) < 0.05
    assert cost(thread.refresh) < 0.05
    assert cost(lambda: thread.view.scrollToBottom()) < 0.05


def test_a_thread_widget_stands_alone(pane: Pane, qtbot: QtBot) -> None:
    thread = CommentThread(pane.workspace.session, LIGHT)
    qtbot.addWidget(thread)
    assert texts(thread) == []
    assert thread.writing.composer.isHidden()
    thread.set_subject("annotation", pane.passage)
    assert texts(thread) == ["Is this so?", "@Ana: yes"]
    pane.say(BEN, "More", pane.passage)
    qtbot.waitUntil(lambda: texts(thread)[-1] == "More")


def test_another_who_takes_over_sees_what_is_new_to_them(pane: Pane) -> None:
    dock = pane.show(pane.passage)
    assert [row.unread for row in dock.thread_view.model.rows] == [False, True]
    pane.window.act_as(BEN, "Ben")
    QApplication.processEvents()
    assert [row.unread for row in dock.thread_view.model.rows] == [True, False]
    assert pane.window.commands["comments"].text() == "Comments (1)"


def test_where_only_reading_is_allowed_there_is_nothing_to_write_with(
    pane: Pane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(pane.made.store), "read_only", True, raising=False)
    thread = pane.show(pane.passage).thread_view
    assert texts(thread) == ["Is this so?", "@Ana: yes"]
    assert thread.writing.composer.isHidden()
    face = thread.view.face(0)
    assert face is not None
    assert {spot.action for spot in face.spots} == {"menu"}
    press(thread, Key.Key_X)
    press(thread, Key.Key_R)
    assert not thread.reader.timer.isActive()
    assert not pane.made.now.comments[pane.mine].resolved
