"""Around the verdict and the holder: why, since when, whether evidence carries it, through whom, and who is offered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.app.sources import add_link
from annotator.domain.annotating import add_annotation
from annotator.domain.annotation import Voice
from annotator.domain.commands import Add, Edit
from annotator.domain.moments import moment_of
from annotator.domain.source import Capture, EvidenceLink
from annotator.gui.panels.detail_links import LinkLine
from tests.gui.panels.test_detail import Form

Key = Qt.Key


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form(qtbot)
    made.made.become("analyst-a")  # type: ignore[arg-type]
    return made


def choose(form: Form, verdict: str) -> None:
    box = form.form.verdict
    box.setCurrentIndex(box.findData(verdict))
    box.activated.emit(box.currentIndex())


def test_a_verdict_is_dated_when_it_is_given_and_says_why(form: Form) -> None:
    id = form.show("claim")
    choose(form, "refuted")
    first = form.now(id)
    assert first.verdict == "refuted" and moment_of(first.judged) > 0
    part = form.form.judging
    assert not part.given.isHidden() and part.given.text().startswith("Given on ")
    QTest.keyClicks(part.justification, "The statement says otherwise.")
    part.hand_in()
    assert form.now(id).justification == "The statement says otherwise." and form.now(id).judged == first.judged
    choose(form, "")
    assert form.now(id).judged == ""
    form.made.undo()
    assert form.now(id).judged == first.judged


def test_a_verdict_against_its_evidence_is_flagged_and_not_forbidden(form: Form) -> None:
    id = form.show("claim")
    source = next(iter(form.made.now.sources))
    choose(form, "supported")
    for link in form.made.now.links_of(id):
        form.made.apply(Edit("link", link.id, {"stance": "context"}))
    form.made.apply(add_link(EvidenceLink(id="", annotation=id, source=source, stance="refutes")))
    part = form.form.judging
    assert not part.odds.isHidden() and part.odds.text() == "A linked source refutes it"
    assert not part.newer.isHidden() and not part.stands.isHidden()
    part.stands.click()
    assert part.newer.isHidden() and part.stands.isHidden() and form.now(id).verdict == "supported"


def test_how_much_it_is_worth_checking_is_said_beside_what_is_proposed(form: Form) -> None:
    id = form.show("claim")
    part = form.form.judging
    assert part.proposed.text().startswith("proposed: ")
    part.worth.setCurrentIndex(part.worth.findData("high"))
    part.worth.activated.emit(part.worth.currentIndex())
    assert form.now(id).worth == "high"


def test_role_and_those_through_whom_it_comes_are_typed_and_undone(form: Form) -> None:
    id = form.show("claim")
    part = form.form.voices
    QTest.keyClicks(part.role, "foreign  minister")
    QTest.keyClick(part.role, Key.Key_Return)
    QTest.keyClicks(part.through, "South Front > Interfax")
    QTest.keyClick(part.through, Key.Key_Return)
    made = form.now(id)
    assert made.role == "foreign minister" and made.through == (Voice("South Front"), Voice("Interfax"))
    assert part.through.text() == "South Front › Interfax"
    form.made.apply(Edit("annotation", id, {"through": (Voice("South Front", "site", "own voice"), Voice("Interfax"))}))
    part.through.setText("South Front › TASS")
    part.through.setModified(True)
    part.hand_in()
    assert form.now(id).through == (Voice("South Front", "site", "own voice"), Voice("TASS"))
    form.made.undo()
    assert form.now(id).through[1] == Voice("Interfax")


def test_each_voice_has_a_row_for_its_role_and_how_it_says_it(form: Form) -> None:
    id = form.show("claim")
    part = form.form.voices
    assert part.rows.isHidden() and part.rows.rows == []
    form.made.apply(Edit("annotation", id, {"through": (Voice("South Front"), Voice("Interfax", "agency"))}))
    form.form.refresh(None)
    outer, inner = part.rows.rows
    assert [row.name.text() for row in (outer, inner)] == ["South Front", "Interfax"]
    assert inner.role.text() == "agency" and outer.role.accessibleName() == "Role of South Front"
    QTest.keyClicks(outer.role, "analysis site")
    QTest.keyClick(outer.role, Key.Key_Return)
    assert form.now(id).through == (Voice("South Front", "analysis site"), Voice("Interfax", "agency"))
    inner.mode.setCurrentIndex(inner.mode.findData("reported"))
    inner.mode.activated.emit(inner.mode.currentIndex())
    assert form.now(id).through == (Voice("South Front", "analysis site"), Voice("Interfax", "agency", "reported"))
    assert part.rows.rows[0] is outer  # whoever types keeps the field
    form.made.undo()
    form.form.refresh(None)
    assert inner.mode.currentData() == "" and outer.role.text() == "analysis site"
    part.through.setText("South Front")
    part.through.setModified(True)
    part.hand_in()
    assert [row.voice for row in part.rows.rows] == [Voice("South Front", "analysis site")] and inner.isHidden()


def test_what_is_typed_of_a_voice_is_handed_in_when_one_goes_on(form: Form) -> None:
    id, other = form.show("claim"), next(iter(form.made.now.annotations))
    form.made.apply(Edit("annotation", id, {"through": (Voice("South Front"),)}))
    form.form.refresh(None)
    QTest.keyClicks(form.form.voices.rows.rows[0].role, "site")
    form.form.show_annotation(other if other != id else "")
    assert form.now(id).through == (Voice("South Front", "site"),)


def test_the_rows_of_voices_stand_in_the_order_of_the_tab_key(form: Form) -> None:
    id = form.show("claim")
    form.made.apply(Edit("annotation", id, {"through": (Voice("South Front"), Voice("Interfax"))}))
    form.form.refresh(None)
    part = form.form.voices
    seen: list[QWidget] = []
    at = part.through.nextInFocusChain()
    while at is not None and len(seen) < 5:
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisibleTo(form.form):
            seen.append(at)
        at = at.nextInFocusChain()
    first, second = part.rows.rows
    assert seen == [first.role, first.mode, second.role, second.mode, form.form.verdict]


def test_who_is_named_beside_the_passage_is_offered_and_never_filled_in(form: Form) -> None:
    document = form.made.now.documents[form.document]
    start = document.text.index("the center", document.text.index("Russian foreign minister"))
    added = add_annotation(document, start, document.text.index(".", start), "claim")
    [id] = form.made.apply(added).new_ids
    form.form.show_annotation(id)
    part = form.form.voices
    assert form.now(id).holder == ""
    assert [button.text() for button in part.offers][:1] == ["Holder: Russian foreign minister?"]
    part.offers[0].click()
    made = form.now(id)
    assert made.holder == "Russian foreign minister" and made.mode in ("reported", "direct quote")
    assert part.offers == []


def test_others_work_can_be_read_and_not_changed(form: Form) -> None:
    form.show("claim", "analyst-b")
    assert not form.form.voices.role.isEnabled() and form.form.judging.justification.isReadOnly()
    assert not form.form.judging.worth.isEnabled()


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ("a force of 1,960 troops", "quoted exactly"),
        ("a  force of 1,960\ntroops", "quoted but for spacing or hyphens"),
        ("deployed a force of 1,690 troops there", "another number there"),
        ("nobody has ever been anywhere near", "not in the source"),
    ],
)
def test_a_link_says_how_its_quote_stands_in_the_source(form: Form, quote: str, told: str) -> None:
    id = form.show("claim")
    source = next(iter(form.made.now.sources))
    text = "The parties agreed. They deployed a force of 1,960 troops there, for five years."
    form.made.apply(add_link(EvidenceLink(id="", annotation=id, source=source, quote=quote)))
    before = [line.accessibleName() for line in form.form.links.findChildren(LinkLine) if not line.isHidden()]
    assert not any(told in line for line in before)  # there is nothing to compare it with yet
    form.made.apply(Add(Capture(id="kept", source=source, attachment="", text=text)))
    lines = [line.accessibleName() for line in form.form.links.findChildren(LinkLine) if not line.isHidden()]
    assert any(told in line for line in lines)
