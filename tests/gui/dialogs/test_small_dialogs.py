"""Who I am, document details, encodings, shortcuts, rules, faults."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotator.app.joining import built_in_tags
from annotator.app.settings import Settings
from annotator.domain.document import Document, Origin, Publication
from annotator.gui.action_specs import specs
from annotator.gui.actions import Actions
from annotator.gui.dialogs.document_form import DocumentForm
from annotator.gui.dialogs.encoding import EncodingQuestion
from annotator.gui.dialogs.fault import FaultDialog
from annotator.gui.dialogs.original import OriginalDialog
from annotator.gui.dialogs.record_rows import RecordRows
from annotator.gui.dialogs.shortcuts import ShortcutsDialog
from annotator.gui.dialogs.tag_rules import TagRules
from annotator.gui.dialogs.who import WhoDialog
from annotator.gui.session import Session
from annotator.gui.tasks import TaskRunner
from annotator.gui.tokens import LIGHT
from tests.app.projects import ANA, BEN, project

STAY = Qt.WidgetAttribute.WA_DeleteOnClose


def test_a_new_name_gets_a_new_id(qtbot: QtBot) -> None:
    dialog = WhoDialog(None, Settings(), None)
    dialog.setAttribute(STAY, False)
    qtbot.addWidget(dialog)
    dialog.name.setCurrentText("  Cleo   P. ")
    with qtbot.waitSignal(dialog.answered) as told:
        dialog.accept()
    assert told.args is not None
    assert told.args[1] == "Cleo P."
    assert len(told.args[0]) == 36


def test_an_empty_name_is_no_answer(qtbot: QtBot) -> None:
    dialog = WhoDialog(None, Settings(), None)
    qtbot.addWidget(dialog)
    dialog.name.setCurrentText("   ")
    with qtbot.assertNotEmitted(dialog.answered):
        dialog.accept()


def test_a_name_of_the_project_is_taken_over_and_ones_own_can_be_changed(qtbot: QtBot) -> None:
    session = Session(project(), TaskRunner())
    for typed, wanted in (("Ben", (BEN, "Ben")), ("Anna", (ANA, "Anna")), ("Ana", (ANA, "Ana"))):
        dialog = WhoDialog(None, Settings(annotator=ANA, annotator_name="Ana"), session)
        dialog.setAttribute(STAY, False)
        qtbot.addWidget(dialog)
        dialog.name.setCurrentText(typed)
        with qtbot.waitSignal(dialog.answered) as told:
            dialog.accept()
        assert tuple(told.args or ()) == wanted


def test_a_typed_name_is_not_completed_to_anothers(qtbot: QtBot) -> None:
    session = Session(project(), TaskRunner())
    dialog = WhoDialog(None, Settings(), session)
    dialog.setAttribute(STAY, False)
    qtbot.addWidget(dialog)
    dialog.show()
    line = dialog.name.lineEdit()
    assert line is not None
    QTest.keyClicks(line, "Be")
    assert dialog.name.currentText() == "Be", "Ben is in the project, but this is not Ben"


def form(qtbot: QtBot) -> DocumentForm:
    document = Document(id="d", text="x", title="T", published="2020-11-17", regions=("Asia", "Europe"))
    made = DocumentForm(None, document)
    made.setAttribute(STAY, False)
    qtbot.addWidget(made)
    return made


def _type(made: DocumentForm, name: str, text: str) -> None:
    line = made._lines[name]
    assert isinstance(line, QLineEdit)
    line.setText(text)


def test_only_changed_details_are_told(qtbot: QtBot) -> None:
    made = form(qtbot)
    assert made.fields() == {}
    _type(made, "regions", "Asia; Russia and FSU ;")
    _type(made, "published", "18.11.2020")
    by_hand = (Origin("published", "by hand"), Origin("regions", "by hand"))
    assert made.fields() == {"regions": ("Asia", "Russia and FSU"), "published": "2020-11-18", "origins": by_hand}


def test_a_date_that_is_none_is_refused_in_a_sentence(qtbot: QtBot) -> None:
    made = form(qtbot)
    made.show()
    _type(made, "original_date", "the day before yesterday")
    with qtbot.assertNotEmitted(made.edited):
        made.accept()
    assert made._wrong.isVisible()
    assert made._wrong.text()


@dataclass
class Reading:
    encoding: str
    label: str
    preview: str


def test_the_chosen_encoding_is_told(qtbot: QtBot) -> None:
    readings = [Reading("cp1251", "Windows-1251", "Привет"), Reading("koi8-r", "KOI8-R", "оПХБЕР")]
    dialog = EncodingQuestion(None, "letter.txt", readings)
    dialog.setAttribute(STAY, False)
    qtbot.addWidget(dialog)
    assert dialog.preview.toPlainText() == "Привет"
    dialog.list.setCurrentRow(1)
    assert dialog.rest.isHidden()
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog.accept()
    assert told.args == ["koi8-r", False]
    more = EncodingQuestion(None, "letter.txt", readings, 4)
    more.setAttribute(STAY, False)
    qtbot.addWidget(more)
    assert not more.rest.isHidden() and "4" in more.rest.text()
    more.rest.setChecked(True)
    with qtbot.waitSignal(more.chosen) as told:
        more.accept()
    assert told.args == ["cp1251", True]


def test_the_original_is_shown_as_it_came(qtbot: QtBot) -> None:
    document = Document(id="d", text="x", filename="a.txt", encoding="cp1251", attachment="ab" * 32)
    dialog = OriginalDialog(None, document, "Привет".encode("cp1251"))
    qtbot.addWidget(dialog)
    (view,) = dialog.findChildren(QPlainTextEdit)
    assert view.toPlainText() == "Привет"


def test_all_shortcuts_are_listed(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    dialog = ShortcutsDialog(window, Actions(window))
    shown = {dialog.table.item(row, 1).text() for row in range(dialog.table.rowCount())}  # type: ignore[union-attr]
    assert {spec.text.rstrip("…") for spec in specs() if spec.keys} <= shown


def test_the_rules_say_what_the_tag_set_says_and_as_plain_text(qtbot: QtBot) -> None:
    dialog = TagRules(None, built_in_tags(), LIGHT)
    qtbot.addWidget(dialog)
    labels = dialog.findChildren(QLabel)
    said = {label.text() for label in labels}
    assert {tag.definition for tag in built_in_tags()} <= said
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels if label.text())


def test_a_fault_is_owned_up_to(qtbot: QtBot) -> None:
    dialog = FaultDialog(None, "Traceback: boom", saved=True)
    qtbot.addWidget(dialog)
    assert any("saved" in label.text() for label in dialog.findChildren(QLabel))


def test_empty_details_wait_behind_more_and_origins_are_told(qtbot: QtBot) -> None:
    document = Document(
        id="d", text="x", title="T", subtitle="S", origins=(Origin("title", "<h1>"), Origin("rights", "the page"))
    )
    made = DocumentForm(None, document)
    made.setAttribute(STAY, False)
    qtbot.addWidget(made)
    made.show()
    assert made._lines["subtitle"].isVisible() and made._lines["chain"].isHidden()
    assert made._lines["title"].toolTip() == made._lines["title"].accessibleDescription() == "From ‹h1›."
    assert made._lines["rights"].toolTip() == "", "there is no value that could have come from anywhere"
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    for name, words in (("title", "From ‹h1›."), ("subtitle", "")):
        made._lines[name].setFocus()
        assert made._from.text() == words
    QTest.mouseClick(made._more, Qt.MouseButton.LeftButton)
    assert made._lines["chain"].isVisible() and made._more.isHidden()
    chain = made._lines["chain"]
    assert isinstance(chain, RecordRows)
    outlet, date, address, _ = chain.rows[0]
    for field, text in ((outlet, "First"), (date, "2020"), (address, "nowhere")):
        QTest.keyClicks(field, text)
    with qtbot.assertNotEmitted(made.edited):
        made.accept()
    assert "nowhere" in made._wrong.text() and made.focusWidget() is outlet
    assert isinstance(address, QLineEdit)
    address.setText("https://first.example")
    with qtbot.waitSignal(made.edited) as told:
        made.accept()
    assert told.args and told.args[0]["chain"] == (Publication("First", "2020", "https://first.example"),)
    assert Origin("chain", "by hand") in told.args[0]["origins"]


def test_a_page_says_that_it_opens_in_the_browser_and_is_opened_only_when_asked(qtbot: QtBot) -> None:
    dialog = OriginalDialog(None, Document(id="d", text="x", filename="a.html", attachment="ab" * 32), b"<p>x")
    qtbot.addWidget(dialog)
    assert any("browser" in label.text() for label in dialog.findChildren(QLabel))
    named = {button.text(): button for button in dialog.buttons.buttons()}
    with qtbot.waitSignal(dialog.open_requested):
        named["Open the original"].click()
    with qtbot.waitSignal(dialog.save_requested):
        named["Save the original as…"].click()
    program = OriginalDialog(None, Document(id="d", text="x", filename="a.exe", attachment="ab" * 32), b"MZ")
    qtbot.addWidget(program)
    assert "Open the original" not in {button.text() for button in program.buttons.buttons()}
