"""The form of a source: proposals from an address, checks, and what is written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.domain.commands import Add
from annotator.domain.source import Source
from annotator.gui.dialogs.frame import Buttons
from annotator.gui.dialogs.source_form import SourceForm
from tests.app.projects import project

ADDRESS = "https://www.globalresearch.ca/russias-diplomatic-intervention/5729665?utm_source=x"


@pytest.fixture
def made() -> Project:
    return project()


def form(qtbot: QtBot, made: Project, source: str = "", address: str = "") -> SourceForm:
    dialog = SourceForm(None, made, made.apply, source=source, address=address)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def test_a_source_from_a_pasted_address(qtbot: QtBot, made: Project) -> None:
    dialog = form(qtbot, made)
    QTest.keyClicks(dialog.lines["url"], ADDRESS)
    assert dialog.lines["title"].text() == "Russias diplomatic intervention"
    assert dialog.lines["publisher"].text() == "globalresearch.ca"
    dialog.lines["title"].setText("Russia’s Diplomatic Intervention")
    dialog.authors.insertPlainText("South Front\n\n A  Second ")
    dialog.lines["issued"].setText("17 November 2020")
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.buttons.button(Buttons.Save).click()
    kept = made.now.sources[str(saved.args[0])]
    assert kept.title == "Russia’s Diplomatic Intervention" and kept.author == ("South Front", "A Second")
    assert kept.url == ADDRESS.partition("?")[0] and kept.issued == "2020-11-17" and kept.accessed
    assert kept.creator == made.me and not dialog.isVisible()


def test_what_was_typed_is_not_overwritten_by_a_proposal(qtbot: QtBot, made: Project) -> None:
    dialog = form(qtbot, made)
    dialog.lines["title"].setText("My title")
    dialog.lines["url"].setText(ADDRESS)
    assert dialog.lines["title"].text() == "My title" and dialog.lines["publisher"].text() == "globalresearch.ca"
    dialog.lines["url"].setText("https://example.org/an-entirely-different-story")
    assert dialog.lines["publisher"].text() == "example.org", "a proposal gives way to the next one"


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("title", "", "needs a title"),
        ("url", "ftp://example.org", "http"),
        ("issued", "11/12/2020", "two days"),
        ("doi", "182", "10."),
    ],
)
def test_what_is_wrong_is_said_and_its_field_has_the_focus(
    qtbot: QtBot, made: Project, field: str, typed: str, sentence: str
) -> None:
    dialog = form(qtbot, made)
    dialog.lines["title"].setText("T")
    dialog.lines[field].setText(typed)
    dialog.accept()
    assert dialog.isVisible() and sentence in dialog.wrong.text() and dialog.lines[field].hasFocus()
    assert not made.now.sources


def test_editing_keeps_what_is_not_in_the_form_and_needs_no_proposal(qtbot: QtBot, made: Project) -> None:
    made.apply(Add(Source(id="s", title="T", type="song-of-another-program", url="https://e.org/x", creator="ben")))
    dialog = form(qtbot, made, "s")
    assert dialog.lines["publisher"].text() == "" and dialog.kind.currentText() == "song-of-another-program"
    dialog.grades.reliability.setCurrentIndex(dialog.grades.reliability.findData("B"))
    dialog.kind.setCurrentIndex(dialog.kind.findData("treaty"))
    dialog.accept()
    kept = made.now.sources["s"]
    assert (kept.reliability, kept.type, kept.creator, kept.title) == ("B", "treaty", "ben", "T")
    assert made.undo_label == "Edit source"


def test_a_second_source_with_the_same_address_is_pointed_out(qtbot: QtBot, made: Project) -> None:
    made.apply(
        Add(Source(id="s", title="The first", url="http://globalresearch.ca/russias-diplomatic-intervention/5729665/"))
    )
    dialog = form(qtbot, made, address=ADDRESS)
    assert dialog.same.isVisible() and "The first" in dialog.same.text()
    assert not form(qtbot, made, "s").same.isVisible()


def test_cancel_changes_nothing(qtbot: QtBot, made: Project) -> None:
    dialog = form(qtbot, made, address=ADDRESS)
    dialog.buttons.button(Buttons.Cancel).click()
    assert not made.now.sources and not dialog.isVisible()


def test_grades_and_origin_are_chosen_with_their_definitions(qtbot: QtBot, made: Project) -> None:
    made.apply(Add(Source(id="s1", title="One", origin="the ministry", reliability="checked by hand")))
    made.apply(Add(Source(id="s2", title="Two", origin="The  Ministry", level="primary")))
    dialog = form(qtbot, made, "s1")
    grades = dialog.grades
    assert grades.reliability.currentText() == "checked by hand", "what was written freely stays"
    assert grades.credibility.itemText(1) == "1: confirmed by other sources"
    completer = grades.origin.completer()
    assert [completer.model().index(row, 0).data() for row in range(completer.model().rowCount())] == ["the ministry"]
    grades.credibility.setCurrentIndex(grades.credibility.findData("2"))
    grades.level.setCurrentIndex(grades.level.findData("secondary"))
    dialog.accept()
    kept = made.now.sources["s1"]
    assert (kept.reliability, kept.credibility, kept.level, kept.origin) == (
        "checked by hand", "2", "secondary", "the ministry",
    )  # fmt: skip
    made.undo()
    assert made.now.sources["s1"].credibility == ""
