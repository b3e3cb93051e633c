"""The heads of the board: a claim's words beside its row, a source's title upright over its column."""

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView

from annotator.domain.tag import Tag
from annotator.gui.elided import lines
from annotator.gui.evidence_board import words
from annotator.gui.evidence_board.model import BoardModel
from annotator.gui.fonts import interface
from annotator.gui.tokens import Theme, draw_glyph

ROW, COLUMN = 46, 44
"""Pixels: the height of a row, the width of a column."""
WIDE, HIGH = 372, 148
"""Pixels: the width of the row heads, the height of the column heads."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)


class Heads(QHeaderView):
    """What both kinds have in common: sections of one size, and the one that is chosen."""

    def __init__(self, model: BoardModel, theme: Theme, orientation: Qt.Orientation, size: int) -> None:
        super().__init__(orientation)
        self.board_model = model
        self.theme = theme
        self.chosen = -1
        self.setMinimumSectionSize(size)
        self.setDefaultSectionSize(size)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)

    def choose(self, section: int) -> None:
        """Show which one is chosen."""
        if section != self.chosen:
            self.chosen = section
            self.viewport().update()

    def dress(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.theme = theme
        self.viewport().update()

    def _ground(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = self.theme
        painter.fillRect(rect, theme.color("selection" if section == self.chosen else "card"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("hairline"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), theme.color("hairline"))


class RowHeads(Heads):
    """Glyph of the tag, the claim's words, verdict and holder."""

    def __init__(self, model: BoardModel, theme: Theme) -> None:
        super().__init__(model, theme, Qt.Orientation.Vertical, ROW)
        self.tags: Mapping[str, Tag] = {}
        self.setFixedWidth(WIDE)

    def sizeHint(self) -> QSize:
        return QSize(WIDE, 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        rows = self.board_model.board.rows
        if not 0 <= section < len(rows):
            return
        row, theme = rows[section], self.theme
        painter.save()
        self._ground(painter, rect, section)
        look = theme.look(self.tags.get(row.annotation.tag))
        draw_glyph(painter, QRectF(rect.left() + 14, rect.top() + 10, 10, 10), look.glyph, look.stroke)
        room = QRect(rect.left() + 32, rect.top() + 5, rect.width() - 42, 18)
        painter.setFont(interface(12.5))
        painter.setPen(theme.color("ink"))
        painter.drawText(room, _LEFT, _cut(words.claim_words(row), 12.5, room.width()))
        painter.setFont(interface(11))
        painter.setPen(theme.color("ink3"))
        painter.drawText(room.translated(0, 17), _LEFT, _cut(words.about_words(row), 11, room.width()))
        painter.restore()


class ColumnHeads(Heads):
    """The title, turned to be read from below, and the grade under it."""

    def __init__(self, model: BoardModel, theme: Theme) -> None:
        super().__init__(model, theme, Qt.Orientation.Horizontal, COLUMN)
        self.setFixedHeight(HIGH)

    def sizeHint(self) -> QSize:
        return QSize(0, HIGH)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        sources, theme = self.board_model.board.sources, self.theme
        if not 0 <= section <= len(sources):
            return
        painter.save()
        self._ground(painter, rect, section)
        source = sources[section - 1] if section else None
        title = source.title if source else self.tr("Independent sources")
        painter.save()
        painter.translate(rect.left(), rect.bottom() - 26)
        painter.rotate(-90)
        painter.setFont(interface(11, 400 if source else 600))
        painter.setPen(theme.color("ink"))
        shown = _lines(title, 11, HIGH - 36)
        top = (COLUMN - 15 * len(shown)) / 2
        for number, line in enumerate(shown):
            painter.drawText(QRectF(0, top + 15 * number, HIGH - 32, 15), _LEFT, line)
        painter.restore()
        if source:
            painter.setFont(interface(11, 600))
            painter.setPen(theme.color("ink2"))
            painter.drawText(
                QRect(rect.left(), rect.bottom() - 24, rect.width(), 20), _MIDDLE, words.grade_words(source)
            )
        painter.restore()


@lru_cache(maxsize=2000)
def _cut(text: str, px: float, width: int) -> str:
    return QFontMetricsF(interface(px)).elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=1000)
def _lines(text: str, px: float, width: int) -> tuple[str, ...]:
    return tuple(lines(text, interface(px), width, 2))
