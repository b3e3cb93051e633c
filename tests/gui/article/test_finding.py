"""Finding: offsets are those of the stored text, whatever the case does to lengths."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.gui.article import finding
from annotator.gui.article.finding import Finder, pattern_for


def found(text: str, wanted: str) -> list[str]:
    pattern = pattern_for(wanted)
    return [] if pattern is None else [match.group() for match in pattern.finditer(text)]


@pytest.mark.parametrize(
    ("text", "wanted", "matches"),
    [
        ("İstanbul and ISTANBUL", "istanbul", ["İstanbul", "ISTANBUL"]),
        ("Prices ROSE. rose", "rose", ["ROSE", "rose"]),
        ("four\u00a0percent, four\n\npercent", "four percent", ["four\u00a0percent", "four\n\npercent"]),
        ("don’t and don't", "don't", ["don’t", "don't"]),
        ("cafe\u0301 café", "café", ["cafe\u0301", "café"]),
        ("cafe\u0301 café", "cafe\u0301", ["cafe\u0301", "café"]),
        ("a.b (c)", "a.b (", ["a.b ("]),
        ("anything", "   ", []),
    ],
)
def test_what_counts_as_the_same(text: str, wanted: str, matches: list[str]) -> None:
    assert found(text, wanted) == matches


@given(st.text("abİß😀 ", max_size=60), st.text("abß😀", min_size=1, max_size=3))
def test_slices_find_what_one_search_finds(text: str, wanted: str) -> None:
    parent = QObject()
    finder = Finder(parent)
    finder.search(text, wanted)
    pattern = pattern_for(wanted)
    assert pattern is not None
    step, finding._STEP = finding._STEP, 7
    try:
        finder.search(text, wanted)
        while not finder.done:
            finder._slice()
    finally:
        finding._STEP = step
    assert finder.matches == [match.span() for match in pattern.finditer(text)]


def test_a_long_text_is_searched_in_free_moments(qtbot: QtBot) -> None:
    parent = QObject()
    finder = Finder(parent)
    text = ("The ministry said nothing of it. " * 30 + "\n") * 6000
    finder.search(text, "ministry said")
    assert not finder.done and finder.matches
    qtbot.waitUntil(lambda: finder.done, timeout=5000)
    assert len(finder.matches) == 180_000
    assert finder.nearest(finder.matches[9][0] + 1) == 10
    assert finder.nearest(len(text)) == 0
