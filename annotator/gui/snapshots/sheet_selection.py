"""What is selected on sheets: from one caret to another, perhaps over several sheets."""

from collections.abc import Callable
from typing import NamedTuple

from annotator.app.sheet_places import Part, ReadSheet

FARTHEST = 20
"""Sheets that a selection may reach over."""


class Caret(NamedTuple):
    """Before a code point of a sheet's text. Carets are in the order of the text."""

    sheet: int
    at: int


class SheetSelection:
    """``caret`` is the end that moves; both None: there is no caret yet."""

    def __init__(self) -> None:
        self.anchor: Caret | None = None
        self.caret: Caret | None = None

    def put(self, caret: Caret, *, extend: bool = False) -> None:
        """Move the caret; with ``extend`` the selection reaches up to it, else nothing is selected."""
        self.caret = caret
        near = self.anchor is not None and abs(self.anchor.sheet - caret.sheet) < FARTHEST
        if not extend or not near:
            self.anchor = caret

    def select(self, anchor: Caret, caret: Caret) -> None:
        """Select from one caret to another."""
        self.anchor, self.caret = anchor, caret

    def clear(self) -> None:
        """Select nothing; the caret stays."""
        self.anchor = self.caret

    def forget(self) -> None:
        """There is no caret any more."""
        self.anchor = self.caret = None

    def ends(self) -> tuple[Caret, Caret] | None:
        """The selection, in order; None if there is none."""
        if self.anchor is None or self.caret is None or self.anchor == self.caret:
            return None
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    def on(self, sheet: int, length: int) -> tuple[int, int] | None:
        """What of a sheet with ``length`` code points is selected."""
        ends = self.ends()
        if ends is None or not ends[0].sheet <= sheet <= ends[1].sheet:
            return None
        start = ends[0].at if sheet == ends[0].sheet else 0
        end = ends[1].at if sheet == ends[1].sheet else length
        return (start, min(end, length)) if start < min(end, length) else None

    def sheets(self) -> range:
        """The sheets that it reaches over."""
        ends = self.ends()
        return range(ends[0].sheet, ends[1].sheet + 1) if ends else range(0)

    def parts(self, read: Callable[[int], ReadSheet | None]) -> list[Part] | None:
        """It sheet by sheet, without sheets of which nothing is selected; None while letters are not known yet."""
        found: list[Part] = []
        for at in self.sheets():
            sheet = read(at)
            if sheet is None:
                return None
            place = self.on(at, len(sheet.text.text))
            if place is not None:
                found.append(Part(sheet, *place))
        return found
