"""How the rows of findings are drawn: an icon, a line with the words marked, and below it why it was found."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.app.search.completing import Completion
from annotator.app.search.found import Found
from annotator.app.search.snippets import Marked
from annotator.domain.library import SavedSearch
from annotator.gui.action_specs import Spec
from annotator.gui.elided import one_line
from annotator.gui.fonts import interface, reading
from annotator.gui.icons import pixmap
from annotator.gui.panels.heading import caps_font
from annotator.gui.search.marked_text import draw_marked
from annotator.gui.search.rows import WHAT, Deed, Index, Row
from annotator.gui.session import Session
from annotator.gui.source_types import type_icon
from annotator.gui.tokens import Theme, draw_glyph

HEADING, LINE, TWO_LINES = 28, 32, 50
"""Pixels."""
_ONE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class FindingDelegate(QStyledItemDelegate):
    """Icon, text, remark; headings in small capitals."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.session: Session | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(WHAT)
        if isinstance(row, str):
            return QSize(200, HEADING)
        return QSize(200, TWO_LINES if isinstance(row, Found) else LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(WHAT)
        rect = QRectF(option.rect).adjusted(6, 1, -6, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, str):
            painter.setFont(caps_font(10.5))
            painter.setPen(self.theme.color("ink2"))
            painter.drawText(rect.adjusted(8, 6, 0, 0), _ONE, row)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.color("selection"))
                painter.drawRoundedRect(rect, 6, 6)
            self._draw(painter, rect, row)
        painter.restore()

    def _draw(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        if isinstance(row, Found):
            self._found(painter, rect, row)
            return
        text, remark = _texts(row)
        self._icon(painter, QRectF(rect.left() + 9, rect.center().y() - 7, 14, 14), row)
        wide = self._remark(painter, QRectF(rect.left() + 32, rect.top(), rect.width() - 42, rect.height()), remark)
        room = QRectF(rect.left() + 32, rect.top(), rect.width() - wide - 58, rect.height())
        font = interface(13)
        painter.setFont(font)
        painter.setPen(self.theme.color("ink"))
        painter.drawText(
            room, _ONE, QFontMetricsF(font).elidedText(one_line(text), Qt.TextElideMode.ElideRight, room.width())
        )

    def _found(self, painter: QPainter, rect: QRectF, found: Found) -> None:
        """First line: what it is, and what is told of it; second line: where the words stand."""
        left, width = rect.left() + 32, rect.width() - 42
        upper = QRectF(left, rect.top() + 5, width, 20)
        lower = QRectF(left, rect.top() + 25, width, 18)
        self._icon(painter, QRectF(rect.left() + 9, rect.top() + 8, 14, 14), found)
        about = " · ".join(one_line(each) for each in found.about)
        ink, ink2, tint = (self.theme.color(token) for token in ("ink", "ink2", "found"))
        first = reading(14) if found.group == "quotes" else interface(13, 500 if found.group == "articles" else 400)
        if found.text.text:
            wide = self._remark(painter, upper, about)
            draw_marked(painter, upper.adjusted(0, 0, -wide - 16, 0), found.title, first, ink, tint)
            draw_marked(painter, lower, found.text, interface(12), ink2, tint)
        else:
            draw_marked(painter, upper, found.title, first, ink, tint)
            draw_marked(painter, lower, Marked(about), interface(12), ink2, tint)

    def _remark(self, painter: QPainter, room: QRectF, text: str) -> float:
        """Draws a remark at the right; returns its width."""
        font = interface(11.5)
        shown = QFontMetricsF(font).elidedText(one_line(text), Qt.TextElideMode.ElideRight, room.width() * 0.4)
        wide = QFontMetricsF(font).horizontalAdvance(shown)
        painter.setFont(font)
        painter.setPen(self.theme.color("ink2"))
        painter.drawText(QRectF(room.right() - wide, room.top(), wide + 2, room.height()), _ONE, shown)
        return wide

    def _icon(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        now = self.session.project.sight if self.session else None
        if isinstance(row, Found) and row.kind == "annotation" and now is not None:
            annotation = now.annotations.get(row.id)
            look = self.theme.look(now.tags.get(annotation.tag) if annotation else None)
            draw_glyph(painter, rect.adjusted(1.5, 1.5, -1.5, -1.5), look.glyph, look.stroke)
            return
        name = _PICTURES.get(type(row), "zap")
        if isinstance(row, Spec):
            name = row.icon or "zap"
        elif isinstance(row, Deed):
            name = "bookmark" if row.name == "keep" else "list"
        elif isinstance(row, Found) and row.kind == "source":
            source = now.sources.get(row.id) if now else None
            name = type_icon(source.type if source else "")
        elif isinstance(row, Found):
            name = "message-square" if row.kind == "comment" else "newspaper"
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect.topLeft(), pixmap(name, self.theme.color("ink2"), 14, ratio))


_PICTURES: dict[type, str] = {Completion: "list-filter", SavedSearch: "bookmark"}


def _key(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _texts(row: Row) -> tuple[str, str]:
    """What stands in a row of one line, and its remark."""
    if isinstance(row, Spec):
        return row.text.rstrip("…"), _key(row.keys[0]) if row.keys else row.hint
    if isinstance(row, Completion):
        return row.text, str(row.having) if row.having > 1 else ""
    if isinstance(row, SavedSearch):
        return row.name, row.query
    assert isinstance(row, Deed)
    return row.text, _key("Ctrl+Return") if row.name == "all" else ""
