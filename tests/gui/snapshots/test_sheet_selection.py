"""A selection from caret to caret: in order, cut to each sheet, over no more sheets than can be read."""

from array import array

from annotator.app.sheet_places import ReadSheet
from annotator.app.sheets import Sheet, SheetLetters
from annotator.gui.snapshots.sheet_selection import FARTHEST, Caret, SheetSelection


def sheet(text: str) -> ReadSheet:
    return ReadSheet(Sheet("1", 10, 10), SheetLetters(text, array("f", [0.0] * 4 * len(text))), None)


def test_it_is_in_order_and_cut_to_each_sheet() -> None:
    found = SheetSelection()
    assert found.ends() is None and found.on(0, 9) is None and list(found.sheets()) == []
    found.put(Caret(2, 3))
    found.put(Caret(0, 4), extend=True)
    assert found.ends() == (Caret(0, 4), Caret(2, 3)) and found.caret == Caret(0, 4)
    assert [found.on(at, 9) for at in range(4)] == [(4, 9), (0, 9), (0, 3), None]
    assert found.on(0, 4) is None and found.on(2, 2) == (0, 2)


def test_its_parts_are_known_once_all_sheets_can_be_read() -> None:
    found = SheetSelection()
    found.select(Caret(0, 2), Caret(2, 1))
    sheets = {0: sheet("first"), 1: sheet(""), 2: sheet("last")}
    parts = found.parts(sheets.get)
    assert parts is not None and [part.sheet.text.text[part.start : part.end] for part in parts] == ["rst", "l"]
    del sheets[1]
    assert found.parts(sheets.get) is None


def test_it_reaches_over_no_more_than_some_sheets() -> None:
    found = SheetSelection()
    found.put(Caret(5, 0))
    found.put(Caret(4 + FARTHEST, 1), extend=True)
    assert found.anchor == Caret(5, 0)
    found.put(Caret(5 + FARTHEST, 1), extend=True)
    assert found.ends() is None and found.anchor == Caret(5 + FARTHEST, 1)
    found.select(Caret(1, 1), Caret(1, 5))
    found.clear()
    assert found.ends() is None and found.caret == Caret(1, 5)
    found.forget()
    assert found.caret is None
