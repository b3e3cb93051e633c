"""From a claim to its verdict by the keyboard alone: marked, given its voices, linked to the words of a source, judged,
looked through, and taken back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QWidget

from annotator.bootstrap import create_project
from annotator.domain.annotation import Voice
from annotator.gui.checks.page import ChecksPage
from annotator.gui.dialogs.link_form import LinkForm
from annotator.gui.dialogs.source_passages import SourcePassages
from annotator.gui.evidence_board.page import EvidenceBoardPage
from annotator.gui.finding_evidence.dialog import EvidenceDialog
from annotator.gui.profile.page import ProfilePage
from annotator.gui.snapshots.stances import StanceMenu
from annotator.paths import seed
from tests.e2e.team_hands import Control, Key, Member, Open, Shift, lead

ADDRESS = "https://example.org/ceasefire-statement"
STATEMENT = """Statement on the ceasefire

The parties agree to stop all fighting from midnight Moscow time on 10 November.

Along the line of contact a peacekeeping contingent of 1,960 troops with firearms is deployed.

Within six weeks the parties exchange prisoners of war and the bodies of the dead.

All roads and railways are opened again. Refugees go home under the eyes of the High Commissioner.

No military base of either side is set up in Goris or anywhere near the border.
"""


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "Evidence.annodb"
    create_project(path).close()
    return path


@pytest.fixture(autouse=True)
def system_dialogs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The system's own chooser gives the article first, then the statement."""
    statement = tmp_path / "statement.txt"
    statement.write_text(STATEMENT, "utf-8")
    given = [str(seed("000_ea984a6356cfd0a5.txt")), str(statement)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *_, **__: ([given.pop(0)], "")))


class Hands(Member):
    """Keys only: wherever they go, they get there by Tab, a shortcut or the key of a menu."""

    def type(self, words: str) -> None:
        QTest.keyClicks(self.focus(), words)

    def focus(self) -> QWidget:
        self.wait(QApplication.focusWidget)
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def hit(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key to whatever has the focus, in the window or in a dialog."""
        QTest.keyClick(self.focus(), key, modifier)

    def tab_to(self, wanted: QWidget) -> None:
        """Tab until it is there; every stop on the way says what it is."""
        for _ in range(80):
            here = self.focus()
            if here is wanted or wanted.isAncestorOf(here) or here.focusProxy() is wanted:
                return
            QTest.keyClick(here, Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {wanted.accessibleName() or wanted}")

    def choose(self, box: QComboBox, value: str) -> None:
        """Down in a list until the value is there."""
        self.tab_to(box)
        for _ in range(box.count()):
            if box.currentData() == value:
                return
            self.hit(Key.Key_Down)
        raise AssertionError(f"{value} is not in the list")

    def in_menu(self, *keys: Qt.Key) -> None:
        """Keys for the menu that opens next; it takes all that comes until it closes."""

        def press() -> None:
            menu = QApplication.activePopupWidget()
            if menu is None:
                QTimer.singleShot(20, press)
                return
            for key in keys:
                QTest.keyClick(menu, key)

        QTimer.singleShot(20, press)

    def find(self, words: str) -> None:
        """Find some words in the text that has the keys; they are selected then."""
        self.hit(Key.Key_F, Control)
        self.type(words)
        QTest.qWait(60)
        self.hit(Key.Key_Escape)


def test_from_a_claim_to_its_verdict(seat: Open, empty: Path) -> None:
    with seat(lead()) as member:
        hands = Hands(member.qtbot, member.window)
        hands.open(empty)
        _article(hands)
        claim = _mark(hands)
        _voices(hands, claim)
        _source(hands, claim)
        _quote(hands, claim)
        _find_evidence(hands, claim)
        _verdict(hands, claim)
        _look_through(hands, claim)
        _take_back(hands, claim)
        hands.leave()


def _article(hands: Hands) -> None:
    hands.keys(Key.Key_I, Control)
    hands.wait(lambda: hands.workspace.session.document is not None)
    hands.idle()
    hands.come_back()
    hands.keys(Key.Key_F6)
    hands.wait(hands.workspace.article.view.hasFocus)


def _mark(hands: Hands) -> str:
    """The sentence with the number."""
    hands.find("1960-strong")
    hands.hit(Key.Key_Left)
    hands.hit(Key.Key_S)
    hands.hit(Key.Key_1)
    (made,) = hands.annotations
    assert made.tag == "claim" and made.exact.startswith("Additionally to the 1960-strong contingent")
    assert hands.workspace.current == made.id
    return made.id


def _voices(hands: Hands, claim: str) -> None:
    """Who says it, through whom, and in what role."""
    form = hands.workspace.detail
    hands.hit(Key.Key_Return, Control)
    hands.wait(lambda: form.isAncestorOf(hands.focus()))
    hands.tab_to(form.holder)
    hands.type("Russian Defence Ministry")
    hands.choose(form.mode, "reported")
    hands.tab_to(form.voices.through)
    hands.type("Global Research > South Front")
    hands.hit(Key.Key_Return)
    hands.tab_to(form.voices.rows.rows[1].role)
    hands.type("analysis site")
    hands.choose(form.voices.rows.rows[1].mode, "own voice")
    hands.choose(form.judging.worth, "high")
    hands.hit(Key.Key_Escape)
    assert hands.workspace.article.view.hasFocus()
    made = hands.project.now.annotations[claim]
    assert (made.holder, made.mode, made.worth) == ("Russian Defence Ministry", "reported", "high")
    assert made.through == (Voice("Global Research"), Voice("South Front", "analysis site", "own voice"))


def _source(hands: Hands, claim: str) -> None:
    """An address becomes a source, and gets a snapshot."""
    hands.hit(Key.Key_L)
    form = hands.dialog(LinkForm)
    hands.wait(form.search.hasFocus)
    hands.type(ADDRESS)
    hands.hit(Key.Key_Return)
    hands.wait(lambda: hands.project.now.links_of(claim))
    hands.come_back()
    (link,) = hands.project.now.links_of(claim)
    sources = hands.workspace.sources
    hands.tab_to(sources.list)
    hands.hit(Key.Key_Home)
    hands.hit(Key.Key_Return)
    dialog = hands.dialog(SourcePassages)
    hands.wait(lambda: dialog.isAncestorOf(hands.focus()))
    hands.tab_to(dialog.snapshots.attach)
    hands.in_menu(Key.Key_Down, Key.Key_Return)
    hands.hit(Key.Key_Space)
    hands.wait(lambda: hands.project.now.captures_of(link.source))
    hands.idle()
    hands.tab_to(dialog.snapshots.list)
    hands.hit(Key.Key_Return)
    hands.wait(lambda: hands.window.evidence.split.pane is not None)


def _quote(hands: Hands, claim: str) -> None:
    """The source's words, selected there and linked."""
    pane = hands.window.evidence.split.pane
    assert pane is not None
    hands.come_back()
    hands.wait(lambda: pane.isAncestorOf(hands.focus()))
    hands.find("contingent of 1,960 troops")
    hands.hit(Key.Key_L)
    hands.wait(lambda: pane.findChildren(StanceMenu))
    (menu,) = pane.findChildren(StanceMenu)
    QTest.keyClicks(menu, "s")
    hands.wait(lambda: len(hands.project.now.links_of(claim)) == 2)
    made = max(hands.project.now.links_of(claim), key=lambda link: link.created)
    assert (made.stance, made.quote) == ("supports", "contingent of 1,960 troops")
    hands.hit(Key.Key_F6)
    hands.wait(hands.workspace.article.view.hasFocus)


def _find_evidence(hands: Hands, claim: str) -> None:
    """The best passages, by the words of the claim; one of them says otherwise."""
    hands.hit(Key.Key_E)
    dialog = hands.dialog(EvidenceDialog)
    hands.wait(lambda: dialog.passages)
    hands.wait(dialog.list.hasFocus)
    found = [passage.text for passage in dialog.passages or ()]
    for _ in range(next(at for at, text in enumerate(found) if "Goris" in text)):
        hands.hit(Key.Key_Down)
    hands.hit(Key.Key_R)
    hands.wait(lambda: len(hands.project.now.links_of(claim)) == 3)
    assert {link.stance for link in hands.project.now.links_of(claim)} == {"supports", "refutes"}
    hands.hit(Key.Key_Escape)
    hands.come_back()


def _verdict(hands: Hands, claim: str) -> None:
    form = hands.workspace.detail
    hands.keys(Key.Key_Return, Control)
    hands.wait(lambda: form.isAncestorOf(hands.focus()))
    hands.choose(form.verdict, "supported")
    assert hands.project.now.annotations[claim].verdict == "supported"
    assert not form.judging.odds.isHidden()  # something that is linked refutes it
    hands.choose(form.verdict, "conflicting evidence")
    assert form.judging.odds.isHidden()
    hands.tab_to(form.judging.justification)
    hands.type("The number stands in the statement, the base does not.")
    hands.hit(Key.Key_Escape)
    made = hands.project.now.annotations[claim]
    assert made.verdict == "conflicting evidence" and made.justification.startswith("The number stands")


def _look_through(hands: Hands, claim: str) -> None:
    """The list of what is left, the board and the profile; Escape leads back each time."""
    hands.keys(Key.Key_L, Control | Shift)
    page = hands.page(ChecksPage)
    hands.wait(lambda: page.found is not None)
    assert {found.kind for found in page.found or ()} == {"ungraded source"}
    hands.keys(Key.Key_Escape)
    hands.wait(lambda: hands.window.pages.page is None)
    hands.keys(Key.Key_B, Control | Shift)
    board = hands.page(EvidenceBoardPage)
    hands.wait(lambda: board.model.rowCount() == 1)
    hands.keys(Key.Key_Escape)
    hands.wait(lambda: hands.window.pages.page is None)
    hands.keys(Key.Key_P, Control | Shift)
    hands.page(ProfilePage)
    hands.idle()
    hands.keys(Key.Key_Escape)
    hands.wait(lambda: hands.window.pages.page is None)


def _take_back(hands: Hands, claim: str) -> None:
    """All of it, down to the empty project, and all of it again."""
    kept = hands.project.now.annotations[claim]
    steps = 0
    while hands.window.commands["undo"].isEnabled():
        hands.keys(Key.Key_Z, Control)
        steps += 1
    assert not hands.project.now.documents and steps >= 12
    for _ in range(steps):
        hands.keys(Key.Key_Z, Control | Shift)
    again = hands.project.now.annotations[claim]
    assert replace(again, modified=kept.modified) == kept and len(hands.project.now.links_of(claim)) == 3
