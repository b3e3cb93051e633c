"""How people are told apart where their work is compared: a letter, a colour and a pattern each.

Colours are none of the built-in tags'. There are ten patterns and seven colours, so that neighbours differ in both and
no two of seventy people look the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from annotator.app.naming import letters
from annotator.domain.snapshot import GOLD
from annotator.gui.article.patterns import PATTERNS, pattern_tile
from annotator.gui.fonts import interface
from annotator.gui.tokens import Theme

COLOURS = ("blue", "rose", "green", "magenta", "olive", "orange", "brown")
GOLD_LETTER = "★"


@dataclass(frozen=True, slots=True)
class PersonLook:
    """How one person is drawn. ``letter``: A, B, … Z, AA, …; the gold layer has a star."""

    letter: str
    color: QColor
    pattern: str

    def tile(self, width: int, ratio: float = 1.0) -> QPixmap:
        """The pattern, to be repeated downwards."""
        return pattern_tile(self.pattern, self.color, width, ratio)


def looks_of(persons: Sequence[str], theme: Theme) -> dict[str, PersonLook]:
    """A look for each person, by id; in the order of their letters the same people always look the same."""
    found: dict[str, PersonLook] = {}
    for number, id in enumerate(person for person in persons if person != GOLD):
        color = theme.look_of(COLOURS[number % len(COLOURS)], "", "").stroke
        found[id] = PersonLook(letters(number), color, PATTERNS[number % len(PATTERNS)])
    if GOLD in persons:
        found[GOLD] = PersonLook(GOLD_LETTER, theme.color("ink"), "solid")
    return found


def draw_person(painter: QPainter, rect: QRectF, look: PersonLook, ground: QColor) -> None:
    """A person's badge: the letter in their colour, their pattern along its left edge. About 16 to 28 pixels high."""
    wide = max(4, round(rect.height() / 4.5))
    ratio = painter.device().devicePixelRatioF()
    painter.save()
    painter.fillRect(rect, ground)
    painter.drawTiledPixmap(QRectF(rect.left(), rect.top(), wide, rect.height()), look.tile(wide, ratio))
    painter.setFont(interface(min(rect.height() * 0.72, 13) if rect.height() < 24 else rect.height() * 0.55, 700))
    painter.setPen(look.color)
    room = rect.adjusted(wide + 1, 0, 0, 0)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, look.letter)
    painter.restore()
