"""How the table of clusters is drawn: two lines of the passage, glyphs of the tags, words for the rest."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.app.comparing import Row
from annotator.gui.compare import cells
from annotator.gui.compare.cells import Marked
from annotator.gui.compare.people_looks import PersonLook
from annotator.gui.compare.table_model import CELL, KEY, ROW
from annotator.gui.compare.words import STATE_ICONS, STATE_TOKENS
from annotator.gui.elided import lines
from annotator.gui.fonts import interface
from annotator.gui.icons import pixmap
from annotator.gui.tokens import TagLook, Theme, draw_glyph

HEIGHT = 46
_PAD = 8
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)


class ClusterDelegate(QStyledItemDelegate):
    """``look`` gives a tag's look by its id; ``looks`` are the people's."""

    def __init__(self, theme: Theme, look: Callable[[str], TagLook], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.looks: Mapping[str, PersonLook] = {}
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box = QRectF(option.rect)
        key: str = index.data(KEY)
        row: Row = index.data(ROW)
        theme = self.theme
        painter.save()
        painter.setClipRect(box)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, theme.color("selection" if chosen else "card"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("hairline"))
        if chosen and key == cells.PASSAGE:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height() - 1), theme.color("accent"))
        cell = index.data(CELL)
        if isinstance(cell, Marked):
            self._person(painter, box, cell)
        elif isinstance(cell, list):
            self._who(painter, box.adjusted(_PAD, 0, -2, 0), cell)
        elif key == cells.PASSAGE:
            self._passage(painter, box.adjusted(_PAD + 4, 0, -_PAD, 0), cell, row)
        elif key == cells.STATE:
            self._state(painter, box.adjusted(_PAD, 0, -2, 0), cell, row)
        else:
            self._words(painter, box.adjusted(_PAD, 0, -2, 0), cell, "ink" if key == cells.KINDS else "ink2")
        painter.restore()

    def _passage(self, painter: QPainter, box: QRectF, cell: tuple[str, str], row: Row) -> None:
        quote, title = cell
        font = interface(12.5)
        shown = lines(quote, font, box.width(), 1 if title else 2)
        top = box.center().y() - 8 * (len(shown) + bool(title))
        for number, line in enumerate([*shown, *([title] if title else [])]):
            about = number == len(shown)
            painter.setFont(interface(11) if about else font)
            painter.setPen(self.theme.color("ink3" if about else "ink"))
            place = QRectF(box.left(), top + 16 * number, box.width(), 16)
            painter.drawText(place, _LEFT, _elided(painter, line, box.width()) if about else line)

    def _person(self, painter: QPainter, box: QRectF, cell: Marked) -> None:
        if not cell.tags:
            painter.setFont(interface(13))
            painter.setPen(self.theme.color("ink3"))
            painter.drawText(box, _MIDDLE, "–" if cell.read else "")
            return
        size, shown = 11, cell.tags[:2]
        x = box.center().x() - (len(shown) * (size + 2) - 2) / 2
        for tag in shown:
            look = self._look(tag)
            draw_glyph(painter, QRectF(x, box.center().y() - size / 2, size, size), look.glyph, look.stroke)
            x += size + 2
        if len(cell.tags) > len(shown):
            painter.setFont(interface(9, 600))
            painter.setPen(self.theme.color("ink2"))
            painter.drawText(QRectF(box.left(), box.bottom() - 14, box.width(), 12), _MIDDLE, f"+{len(cell.tags) - 2}")

    def _who(self, painter: QPainter, box: QRectF, marked: Sequence[Marked]) -> None:
        """Letters with glyphs, on two lines if need be."""
        wide, across = 30, max(1, int(box.width() // 30))
        most = 2 * across
        shown = marked if len(marked) <= most else marked[: most - 1]
        top = box.center().y() - (9 if len(shown) <= across and len(shown) == len(marked) else 18)
        for number, cell in enumerate(shown):
            x, y = box.left() + wide * (number % across), top + 18 * (number // across)
            person = self.looks.get(cell.person)
            painter.setFont(interface(12, 700))
            painter.setPen(person.color if person else self.theme.color("ink"))
            painter.drawText(QRectF(x, y, 14, 18), _MIDDLE, person.letter if person else "?")
            look = self._look(cell.tags[0])
            draw_glyph(painter, QRectF(x + 15, y + 4.5, 9, 9), look.glyph, look.stroke)
        if len(shown) < len(marked):
            x, y = box.left() + wide * ((most - 1) % across), top + 18
            painter.setFont(interface(11, 600))
            painter.setPen(self.theme.color("ink2"))
            painter.drawText(QRectF(x, y, wide, 18), _LEFT, f"+{len(marked) - len(shown)}")

    def _words(self, painter: QPainter, box: QRectF, words: str, token: str) -> None:
        font = interface(12)
        painter.setFont(font)
        painter.setPen(QPen(self.theme.color(token)))
        shown = lines(words, font, box.width() - 4, 2)
        top = box.center().y() - 8 * len(shown)
        for number, line in enumerate(shown):
            painter.drawText(QRectF(box.left(), top + 16 * number, box.width(), 16), _LEFT, line)

    def _state(self, painter: QPainter, box: QRectF, words: str, row: Row) -> None:
        if not words:
            return
        color = self.theme.color(STATE_TOKENS[row.state])
        drawing = pixmap(STATE_ICONS[row.state], color, 14, painter.device().devicePixelRatioF())
        painter.drawPixmap(QRectF(box.left(), box.center().y() - 7, 14, 14), drawing, QRectF(drawing.rect()))
        painter.setFont(interface(12, 500))
        painter.setPen(color)
        room = box.adjusted(18, 0, 0, 0)
        painter.drawText(room, _LEFT, _elided(painter, words, room.width()))


def _elided(painter: QPainter, text: str, width: float) -> str:
    return QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
