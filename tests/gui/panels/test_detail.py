"""The form of one annotation: what it shows, what it hands in and when, whose it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.app.sources import add_link
from annotator.domain.annotating import delete_annotation
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Command, Edit
from annotator.domain.errors import WorldError
from annotator.domain.source import EvidenceLink, Source
from annotator.gui.panels.detail import DetailForm
from annotator.gui.panels.detail_links import LinkLine
from annotator.gui.tokens import DARK, LIGHT
from tests.gui.panels.sample import sample_project


class Form:
    """A detail form over the sample, with a window around it that shows errors."""

    def __init__(self, qtbot: QtBot) -> None:
        self.made, self.document = sample_project()
        self.errors: list[str] = []
        self.window = QMainWindow()
        self.form = DetailForm(self.made, LIGHT, self.apply)
        self.window.setCentralWidget(self.form)
        self.made.on_changed.append(self.form.refresh)
        qtbot.addWidget(self.window)
        self.window.resize(364, 640)
        with qtbot.waitActive(self.window):
            self.window.show()

    def apply(self, command: Command) -> None:
        try:
            self.made.apply(command)
        except WorldError as error:
            self.errors.append(str(error))

    def one(self, tag: str = "fact", creator: str = "analyst-a") -> Annotation:
        found = (a for a in self.made.now.annotations.values() if a.tag == tag and a.creator == creator)
        return next(found)

    def show(self, tag: str = "fact", creator: str = "analyst-a") -> str:
        id = self.one(tag, creator).id
        self.form.show_annotation(id)
        return id

    def now(self, id: str) -> Annotation:
        return self.made.now.annotations[id]


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    return Form(qtbot)


def steps(made: Project) -> int:
    return len(made._undo)


def test_it_shows_the_annotation(form: Form) -> None:
    id = form.show()
    shown, annotation = form.form, form.now(id)
    assert shown.quote.toPlainText() == annotation.exact and shown.quote.isReadOnly()
    assert shown.note.toPlainText() == annotation.note and shown.holder.currentText() == "South Front"
    assert shown.verdict.currentData() == "supported" and shown.tags["fact"].isChecked()
    assert shown.maker.text() == "By you"


def test_a_pause_in_typing_hands_the_note_in_as_one_step(form: Form, qtbot: QtBot) -> None:
    id, before = form.show(), steps(form.made)
    form.form.focus_note()
    QTest.keyClicks(form.form.note, " More.")
    assert form.now(id).note == "Matches the published text of the agreement." and steps(form.made) == before
    qtbot.waitUntil(lambda: form.now(id).note.endswith("agreement. More."), timeout=2000)
    assert steps(form.made) == before + 1
    QTest.keyClicks(form.form.note, " Again.")
    form.form.holder.setFocus()
    assert form.now(id).note.endswith("More. Again.") and steps(form.made) == before + 2, "so does leaving the field"
    form.made.undo()
    assert form.form.note.toPlainText().endswith("More.")
    form.made.undo()
    assert form.form.note.toPlainText().endswith("agreement.")


def test_going_to_another_annotation_loses_nothing(form: Form) -> None:
    id = form.show()
    form.form.focus_note()
    QTest.keyClicks(form.form.note, "!")
    other = form.show("claim")
    assert form.now(id).note.endswith("!") and not form.now(other).note.endswith("!")
    assert form.form.note.toPlainText() == form.now(other).note


def test_a_change_elsewhere_does_not_overwrite_what_is_being_typed(form: Form) -> None:
    id = form.show()
    form.form.focus_note()
    QTest.keyClicks(form.form.note, "half a wo")
    form.made.apply(Edit("annotation", id, {"confidence": "high"}))
    assert form.form.note.toPlainText().endswith("half a wo")
    form.form.flush()
    assert form.now(id).note.endswith("half a wo") and form.form.confidence.currentData() == "high"


def test_every_field_is_handed_in(form: Form) -> None:
    id = form.show("claim")
    shown = form.form
    shown.tags["fact"].click()
    for field, value in ((shown.mode, "reported"), (shown.verdict, "refuted"), (shown.confidence, "low")):
        field.setCurrentIndex(field.findData(value))
        field.activated.emit(field.currentIndex())
    line = shown.holder.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "  Ilham   Aliyev ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    kept = form.now(id)
    assert (kept.tag, kept.mode, kept.verdict, kept.confidence) == ("fact", "reported", "refuted", "low")
    assert kept.holder == "Ilham Aliyev" and not form.errors


def test_holders_of_the_project_are_offered_most_frequent_first(form: Form) -> None:
    form.show()
    form.form.holder.setFocus()
    offered = [form.form.holder.itemText(at) for at in range(form.form.holder.count())]
    assert offered[:2] == ["South Front", "Russian foreign minister"] and len(offered) == 3
    assert form.form.holder.currentText() == "South Front"


def test_an_opinion_has_no_verdict_unless_it_was_given_one(form: Form) -> None:
    id = form.show("opinion")
    assert not form.form.verdict.isVisible()
    form.made.apply(Edit("annotation", id, {"verdict": "unverified"}))
    assert form.form.verdict.isVisible()


def test_values_of_another_program_are_shown_as_they_are(form: Form) -> None:
    id = form.show()
    form.made.apply(Edit("annotation", id, {"verdict": "half true", "mode": "sung"}))
    assert form.form.verdict.currentText() == "half true" and form.form.mode.currentText() == "sung"


def test_others_annotations_can_only_be_read_and_linked(form: Form) -> None:
    form.show(creator="analyst-b")
    shown = form.form
    assert "Analyst B" in shown.maker.text()
    assert shown.note.isReadOnly() and not shown.holder.isEnabled() and not shown.tags["claim"].isEnabled()
    assert shown.link.isEnabled()
    assert not shown.links.findChildren(QToolButton), "no buttons beside others' links"


def test_a_refused_change_does_not_stay_in_the_form(form: Form) -> None:
    id = form.show()
    form.made.become(form.made.me.__class__("analyst-b"))
    form.form.note.insertPlainText("not mine")
    form.form.flush()
    assert form.errors and form.now(id).note != "not mine"


def test_links_are_listed_with_what_can_be_done(form: Form, qtbot: QtBot) -> None:
    id = form.show()
    link = form.made.now.links_of(id)[0]
    lines = form.form.links.findChildren(LinkLine)
    assert len(lines) == 1 and "points 2, 3 and 6" in lines[0].accessibleName()
    assert lines[0].accessibleName().startswith("Supports: Statement by President")
    with qtbot.waitSignal(form.form.link_open_requested) as opened:
        lines[0].click()
    assert opened.args == [link.id]
    edit, remove = form.form.links.findChildren(QToolButton)
    with qtbot.waitSignal(form.form.link_edit_requested) as asked:
        edit.click()
    assert asked.args == [link.id]
    assert not form.form.lacks.isVisible()
    remove.click()
    assert not form.made.now.links_of(id) and form.form.lacks.text() == "No supporting source"
    form.made.undo()
    assert form.made.now.links_of(id) and not form.form.lacks.isVisible()
    with qtbot.waitSignal(form.form.link_requested) as wanted:
        form.form.link.click()
    assert wanted.args == [id]


def test_a_link_of_somebody_else_says_by_whom(form: Form) -> None:
    id = form.show()
    form.made.become(form.made.me.__class__("analyst-b"))
    form.made.apply(
        add_link(EvidenceLink(id="b", annotation=id, source="n", quote="q"), Source(id="n", title="N & <b>N</b>"))
    )
    form.made.become(form.made.me.__class__("analyst-a"))
    form.form.refresh(None)
    names = [line.accessibleName() for line in form.form.links.findChildren(LinkLine)]
    assert "Supports: N & <b>N</b>. “q” · by Analyst B" in names


def test_ctrl_z_is_the_fields_own_until_it_has_nothing_more(form: Form, qtbot: QtBot) -> None:
    form.show()
    undone: list[int] = []
    action = form.window.addAction("Undo")
    action.setShortcut("Ctrl+Z")
    action.triggered.connect(lambda: undone.append(1))
    form.form.focus_note()
    QTest.keyClicks(form.form.note, "abc")
    QTest.keyClick(form.form.note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.form.note.toPlainText().endswith("agreement.") and not undone
    QTest.keyClick(form.form.note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1]


def test_deleted_under_ones_hands(form: Form) -> None:
    id = form.show()
    form.form.note.insertPlainText("typed")
    form.made.apply(delete_annotation(form.made.now, id))
    assert form.form.annotation() == "" and not form.form._body.isEnabled()
    form.form.flush()
    assert not form.errors


def test_everything_can_be_reached_by_tab(form: Form, qtbot: QtBot) -> None:
    form.show()
    qtbot.waitUntil(lambda: form.form.links.stops()[0].isVisible())
    form.form.tags["claim"].setFocus()
    seen: set[str] = set()
    for _ in range(40):
        widget = QApplication.focusWidget()
        assert widget is not None
        seen.add(widget.accessibleName() or getattr(widget, "text", str)())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    for name in ("Claim", "Fact", "Passage", "Note", "Holder: who asserts it", "How the holder says it", "Verdict",
                 "Confidence", "Link to a source…", "Close the form"):  # fmt: skip
        assert name in seen, seen
    assert any(name.startswith("Remove the link to") for name in seen)


def test_dark(form: Form) -> None:
    form.show()
    form.form.set_theme(DARK)
    assert form.form.tags["claim"].grab().toImage().pixelColor(60, 5).lightness() < 100
