"""What is let go of goes bit by bit, and nothing of it is changed."""

import weakref
from itertools import pairwise

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from annotator.gui.letting_go import LARGE, SLICE, LettingGo


class Thing:
    """Something that can be seen to be gone."""


def alive(seen: list[weakref.ref[Thing]]) -> int:
    return sum(each() is not None for each in seen)


def test_large_things_go_bit_by_bit(qtbot: QtBot) -> None:
    letting_go = LettingGo()
    things = {number: Thing() for number in range(4 * LARGE)}
    seen = [weakref.ref(thing) for thing in things.values()]
    counts: list[int] = []
    watch = QTimer(interval=0)
    watch.timeout.connect(lambda: counts.append(alive(seen)))
    watch.start()
    letting_go.take(things)
    del things
    qtbot.waitUntil(lambda: not letting_go.holding and alive(seen) == 0)
    steps = [before - after for before, after in pairwise(counts)]
    assert max(steps) <= 2 * SLICE and len([step for step in steps if step]) > 2


def test_what_others_hold_stays_as_it_is(qtbot: QtBot) -> None:
    letting_go = LettingGo()
    table = {number: Thing() for number in range(2 * LARGE)}
    letting_go.take([table, *range(LARGE)])
    qtbot.waitUntil(lambda: not letting_go.holding)
    assert len(table) == 2 * LARGE


def test_large_things_within_large_things_go_bit_by_bit_too(qtbot: QtBot) -> None:
    letting_go = LettingGo()
    inner = [Thing() for _ in range(3 * LARGE)]
    seen = [weakref.ref(thing) for thing in inner]
    counts: list[int] = []
    watch = QTimer(interval=0)
    watch.timeout.connect(lambda: counts.append(alive(seen)))
    watch.start()
    letting_go.take({number: inner if number == 1 else None for number in range(LARGE)})
    del inner
    qtbot.waitUntil(lambda: not letting_go.holding and alive(seen) == 0)
    assert any(0 < count < len(seen) for count in counts)


def test_small_things_are_not_kept() -> None:
    letting_go = LettingGo()
    thing = Thing()
    seen = weakref.ref(thing)
    letting_go.take([thing])
    del thing
    assert seen() is None and not letting_go.holding
