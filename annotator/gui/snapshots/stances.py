"""Stances as the source's text shows them: colour, glyph and underline of a link, and the menu that asks for one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from annotator.domain.source import STANCES
from annotator.domain.tag import Tag
from annotator.gui.article.menu import glyph_icon
from annotator.gui.panels.words import stance_word
from annotator.gui.tokens import Theme

_LOOKS = {
    "supports": ("green", "triangle", "solid"),
    "refutes": ("rose", "cross", "dashed"),
    "context": ("blue", "ring", "dotted"),
}
KEYS = {"s": "supports", "r": "refutes", "c": "context"}


def stance_tags() -> tuple[Tag, ...]:
    """The stances as what marks are painted by; without keys, since one asks for the link first."""
    return tuple(
        Tag(id=stance, name=stance_word(stance), colour=colour, glyph=glyph, underline=underline)
        for stance, (colour, glyph, underline) in _LOOKS.items()
    )


class StanceMenu(QMenu):
    """S, R, C, or the arrow keys and Enter. ``chosen`` carries the stance."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the source does to the passage"))
        tags = {tag.id: tag for tag in stance_tags()}
        key_of = {stance: key for key, stance in KEYS.items()}
        for stance in STANCES:
            drawing = glyph_icon(theme.look(tags[stance]), self.devicePixelRatioF())
            action = self.addAction(drawing, f"{stance_word(stance)}\t{key_of[stance].upper()}")
            action.triggered.connect(lambda _=False, stance=stance: self.chosen.emit(stance))
        self.setActiveAction(self.actions()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stance = KEYS.get(event.text().lower())
        if stance:
            self.close()
            self.chosen.emit(stance)
        else:
            super().keyPressEvent(event)
