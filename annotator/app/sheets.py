"""Pages as pictures: how large they are, and the letters on them with the place of each."""

from array import array
from dataclasses import dataclass
from typing import NamedTuple


class Sheet(NamedTuple):
    """A page: its label, width and height (points of a PDF, pixels of a picture)."""

    label: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class SheetLetters:
    """The text of a page as it is drawn; for each code point four numbers of ``boxes``: left, top, right, bottom.

    They are parts of the page's width and height, from its upper left corner. What shows nothing has zeros.
    """

    text: str
    boxes: "array[float]"

    def box(self, at: int) -> tuple[float, float, float, float]:
        """Where a code point stands."""
        left, top, right, bottom = self.boxes[4 * at : 4 * at + 4]
        return left, top, right, bottom


NO_LETTERS = SheetLetters("", array("f"))
