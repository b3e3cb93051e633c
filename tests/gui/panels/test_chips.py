"""Filter chips: what they count, what they choose, how they wrap."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.app.cards import CardFilter, counts
from annotator.app.joining import join
from annotator.app.project import Changed, Project
from annotator.app.tally import Tally
from annotator.domain.annotating import add_annotation, retag
from annotator.domain.commands import Add, Edit
from annotator.domain.ids import AnnotatorId
from annotator.domain.tag import Tag
from annotator.gui.panels.chips import ChipBar
from annotator.gui.tokens import DARK, LIGHT
from tests.gui.panels.sample import sample_project


class Bar:
    """A chip bar that follows a project as the window makes it follow."""

    def __init__(self, qtbot: QtBot) -> None:
        self.made, self.document = sample_project()
        self.tally = Tally(self.made.now)
        self.chips = ChipBar(self.made, self.tally, LIGHT)
        qtbot.addWidget(self.chips)
        self.chips.set_document(self.document)
        self.chips.resize(900, 60)
        with qtbot.waitActive(self.chips):
            self.chips.show()
        self.told: list[CardFilter] = []
        self.chips.filter_changed.connect(self.told.append)
        self.made.on_changed.append(self._take)

    def _take(self, changed: Changed) -> None:
        self.tally.take(changed)
        self.chips.refresh(changed)

    def project(self) -> Project:
        return self.made


@pytest.fixture
def bar(qtbot: QtBot) -> Bar:
    return Bar(qtbot)


def test_the_numbers_are_those_of_the_document(bar: Bar) -> None:
    expected = counts(bar.made.now, bar.made.now.documents[bar.document])
    assert bar.chips.all.count == expected.total == 43
    assert {id: chip.count for id, chip in bar.chips.tags.items()} == {"claim": 15, "opinion": 17, "fact": 11}
    assert bar.chips.no_source.count == expected.no_source
    assert {id: chip.count for id, chip in bar.chips.people.items()} == {"analyst-a": 29, "analyst-b": 14}


def test_numbers_follow_changes(bar: Bar) -> None:
    mine = next(a for a in bar.made.now.annotations.values() if a.creator == bar.made.me and a.tag == "opinion")
    bar.made.apply(retag(mine.id, "claim"))
    assert bar.chips.tags["claim"].count == 16 and bar.chips.tags["opinion"].count == 16
    bar.made.undo()
    assert bar.chips.tags["claim"].count == 15


def test_chips_choose_and_narrow_each_other(bar: Bar) -> None:
    bar.chips.tags["claim"].click()
    assert bar.told == [CardFilter(tag="claim")] and not bar.chips.all.isChecked()
    numbers = counts(bar.made.now, bar.made.now.documents[bar.document])
    assert bar.chips.no_source.count == numbers.no_source_by_tag["claim"] != numbers.no_source
    bar.chips.no_source.click()
    assert bar.told[-1] == CardFilter(tag="claim", no_source=True)
    bar.chips.people["analyst-b"].click()
    assert bar.told[-1] == CardFilter(tag="claim", no_source=True, annotator="analyst-b")
    by_b = [a for a in bar.made.now.annotations.values() if a.creator == "analyst-b"]
    assert bar.chips.all.count == len(by_b) == 14
    bar.chips.tags["claim"].click()
    assert bar.told[-1] == CardFilter(no_source=True, annotator="analyst-b")
    bar.chips.all.click()
    assert bar.told[-1] == CardFilter() and bar.chips.all.isChecked() and not bar.chips.no_source.isChecked()
    bar.chips.all.click()
    assert bar.chips.all.isChecked() and len(bar.told) == 5


def test_set_filter_tells_nobody(bar: Bar) -> None:
    bar.chips.set_filter(CardFilter(tag="fact"))
    assert bar.chips.tags["fact"].isChecked() and bar.chips.filter() == CardFilter(tag="fact") and not bar.told


def test_keys_go_from_chip_to_chip(bar: Bar, qtbot: QtBot) -> None:
    bar.chips.all.setFocus()
    QTest.keyClick(bar.chips.all, Qt.Key.Key_Right)
    assert bar.chips.tags["claim"].hasFocus()
    QTest.keyClick(bar.chips.tags["claim"], Qt.Key.Key_Space)
    assert bar.told == [CardFilter(tag="claim")]
    QTest.keyClick(bar.chips.tags["claim"], Qt.Key.Key_Left)
    QTest.keyClick(bar.chips.all, Qt.Key.Key_Left)
    assert list(bar.chips.people.values())[-1].hasFocus()


def test_more_than_two_annotators_share_a_menu(bar: Bar) -> None:
    text = bar.made.now.documents[bar.document]
    join(bar.made, AnnotatorId("more"), "More <b>& co</b>")
    bar.made.apply(add_annotation(text, 600, 640, "claim"))
    assert not bar.chips.people and bar.chips.person.isVisible()
    menu = bar.chips.people_menu()
    assert [action.text() for action in menu.actions()][-1] == "More <b>&& co</b>\t1"
    menu.actions()[-1].trigger()
    assert bar.told == [CardFilter(annotator="more")] and bar.chips.person.isChecked()
    assert bar.chips.all.count == 1


def test_a_tag_set_that_changes(bar: Bar) -> None:
    bar.made.apply(Add(Tag(id="rhetoric", name="<i>Rhetoric</i>", colour="rose", glyph="star", position=9)))
    assert list(bar.chips.tags) == ["claim", "opinion", "fact", "rhetoric"]
    bar.made.apply(Edit("tag", "claim", {"name": "Assertion"}))
    assert bar.chips.tags["claim"].accessibleName() == "Assertion, 15"


def test_chips_wrap_when_there_is_no_room(bar: Bar, qtbot: QtBot) -> None:
    wide, narrow = bar.chips.heightForWidth(900), bar.chips.heightForWidth(300)
    assert wide == 48 and narrow >= 48 + 2 * 36
    bar.chips.resize(300, narrow)
    qtbot.waitUntil(lambda: bar.chips.no_source.y() > 40)
    chips = [bar.chips.all, *bar.chips.tags.values(), bar.chips.no_source, *bar.chips.people.values()]
    boxes = [chip.geometry() for chip in chips]
    assert all(bar.chips.rect().contains(box) for box in boxes)
    assert not any(one.intersects(other) for at, one in enumerate(boxes) for other in boxes[:at])
    assert all(box.height() >= 24 for box in boxes)


def test_dark_chips_are_dark(bar: Bar) -> None:
    bar.chips.set_theme(DARK)
    assert bar.chips.tags["claim"].grab().toImage().pixelColor(60, 4).lightness() < 100


def test_a_name_too_long_for_its_chip_stands_in_the_tool_tip(bar: Bar) -> None:
    bar.made.apply(Edit("tag", "claim", {"name": "<b>" + "Assertion" * 5}))
    assert bar.chips.tags["claim"].toolTip() == "<qt>&lt;b&gt;" + "Assertion" * 5 + "</qt>"
    assert bar.chips.tags["fact"].toolTip() == ""
