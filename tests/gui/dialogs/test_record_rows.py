"""Authors and earlier places of an article, a row each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs.record_rows import AuthorRows, PlaceRows

PLACES = [("First", "2020-11-16", "https://first.example/a", ""), ("Second", "", "", "Ben")]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def places(qtbot: QtBot) -> PlaceRows:
    made = PlaceRows("Appeared before", "", read_only=False)
    qtbot.addWidget(made)
    made.show_records(PLACES)
    made.show()
    return made


def test_what_came_is_given_back_and_an_empty_row_waits(places: PlaceRows) -> None:
    assert places.records() == PLACES
    assert len(places.rows) == 3


def test_typing_in_the_last_row_opens_another_and_an_emptied_one_does_not_count(places: PlaceRows) -> None:
    QTest.keyClicks(places.rows[2][0], "Third")
    assert len(places.rows) == 4
    for field in places.rows[0]:
        assert isinstance(field, QLineEdit)
        field.clear()
    assert places.records() == [PLACES[1], ("Third", "", "", "")]


def test_rows_change_places_by_key_and_the_focus_goes_along(places: PlaceRows) -> None:
    places.activateWindow()
    places.rows[1][3].setFocus()
    QTest.keyClick(places.rows[1][3], Qt.Key.Key_Up, ALT)
    assert places.records() == PLACES[::-1]
    assert places.rows[0][3].hasFocus()
    QTest.keyClick(places.rows[0][3], Qt.Key.Key_Up, ALT)
    assert places.records() == PLACES[::-1], "above the first is nothing"
    QTest.keyClick(places.rows[0][3], Qt.Key.Key_Down, ALT)
    QTest.keyClick(places.rows[1][3], Qt.Key.Key_Down, ALT)
    assert places.records() == PLACES, "the empty row stays the last"


def test_tab_goes_through_the_fields_in_order(places: PlaceRows) -> None:
    places.activateWindow()
    places.rows[0][0].setFocus()
    met = []
    for _ in range(8):
        met.append(places.focusWidget())
        QTest.keyClick(places.focusWidget(), Qt.Key.Key_Tab)
    assert met == [*places.rows[0], *places.rows[1]]


def test_authors_are_people_or_organisations(qtbot: QtBot) -> None:
    made = AuthorRows("Authors", "", read_only=False)
    qtbot.addWidget(made)
    made.show_records([("South Front", "organisation")])
    kind, other = made.rows[0][1], made.rows[1][1]
    assert isinstance(kind, QComboBox) and kind.currentText() == "Organisation"
    assert isinstance(other, QComboBox)
    other.setCurrentIndex(1)
    assert made.records() == [("South Front", "organisation")], "a kind without a name says nothing"
    QTest.keyClicks(made.rows[1][0], "Anna Roe; Ben")
    other.setCurrentIndex(0)
    assert made.records() == [("South Front", "organisation"), ("Anna Roe; Ben", "person")]
    assert made.rows[1][0].accessibleName() == "Authors 2: Name"


def test_where_nothing_can_be_changed_nothing_is_added(qtbot: QtBot) -> None:
    made = PlaceRows("Appeared before", "", read_only=True)
    qtbot.addWidget(made)
    made.show_records(PLACES)
    QTest.keyClicks(made.rows[0][0], "x")
    QTest.keyClick(made.rows[0][0], Qt.Key.Key_Down, ALT)
    assert made.records() == PLACES and len(made.rows) == 2
