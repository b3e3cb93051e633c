"""All passages of one source, and opening its address."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.annotating import delete_annotation
from annotator.domain.commands import Add
from annotator.domain.source import Source
from annotator.gui.dialogs.frame import Buttons
from annotator.gui.dialogs.open_address import AddressQuestion, open_address
from annotator.gui.dialogs.source_passages import SourcePassages
from annotator.gui.panels.passage_list import ID
from annotator.gui.tokens import LIGHT
from tests.gui.panels.sample import sample_project

TREATY = "trilateral-statement-2020"


def kept(dialog: SourcePassages, qtbot: QtBot) -> SourcePassages:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_all_linked_passages_in_text_order(qtbot: QtBot) -> None:
    made, document = sample_project()
    dialog = kept(SourcePassages(None, made, LIGHT, TREATY), qtbot)
    linked = {link.annotation for link in made.now.links.values()}
    expected = [a.id for a in made.now.annotations_of(document) if a.id in linked]
    model = dialog.passages
    assert [model.index(row, 0).data(ID) for row in range(model.rowCount())] == expected and len(expected) == 12
    heard = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Supports", "Fact", "“Baku and Yerevan", "Russia’s Diplomatic Intervention", "points 2, 3 and 6"):
        assert part in heard
    assert "Treaty" in dialog.about.text() and "en.kremlin.ru" in dialog.url.text()
    dialog.grab()


def test_enter_and_double_click_go_to_the_passage(qtbot: QtBot) -> None:
    made, _ = sample_project()
    dialog = kept(SourcePassages(None, made, LIGHT, TREATY), qtbot)
    with qtbot.waitSignal(dialog.passage_requested) as told:
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert told.args == [dialog.passages.index(0, 0).data(ID)] and not dialog.isVisible()
    again = kept(SourcePassages(None, made, LIGHT, TREATY), qtbot)
    with qtbot.waitSignal(again.passage_requested) as told:
        again.list.activated.emit(again.passages.index(3, 0))
    assert told.args == [again.passages.index(3, 0).data(ID)]


def test_it_follows_changes_and_says_when_there_is_none(qtbot: QtBot) -> None:
    made, _ = sample_project()
    dialog = kept(SourcePassages(None, made, LIGHT, TREATY), qtbot)
    mine = next(link.annotation for link in made.now.links.values() if link.creator == made.me)
    dialog.refresh(made.apply(delete_annotation(made.now, mine)))
    assert dialog.passages.rowCount() == 11 and "11" in dialog.number.text()
    made.apply(Add(Source(id="s", title="Unused", url="javascript:alert(1)")))
    unused = kept(SourcePassages(None, made, LIGHT, "s"), qtbot)
    assert not unused.list.isVisible() and not unused.address.isVisible()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []

    def taken(url: QUrl) -> bool:
        found.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", taken)
    return found


def test_an_address_is_shown_whole_before_it_is_opened(qtbot: QtBot, opened: list[str]) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    address = "https://example.org@evil.example/" + "a" * 300 + "?b=1"
    question = open_address(parent, address)
    assert isinstance(question, AddressQuestion) and not opened
    assert question.address.toPlainText() == address
    question.buttons.button(Buttons.Cancel).click()
    assert not opened
    question = open_address(parent, address)
    assert isinstance(question, AddressQuestion)
    question.open_button.click()
    assert opened == [address]


def test_the_host_is_the_one_that_will_be_visited(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    question = open_address(parent, "https://xn--80ak6aa92e.com/ok")
    assert isinstance(question, AddressQuestion) and "xn--80ak6aa92e.com" in question.address.toPlainText()


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "ftp://e.org/", "mailto:a@b.c", "#", "", "data:text/html,x"],
)
def test_all_but_the_web_is_refused(qtbot: QtBot, opened: list[str], address: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = open_address(parent, address)
    assert isinstance(box, QMessageBox) and box.textFormat() == Qt.TextFormat.PlainText
    box.accept()
    assert not opened
