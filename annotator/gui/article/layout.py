"""The layout of the article's text document: only what is near the window is ever laid out (design, section 5).

Qt asks a document's layout where text is and has it painted. Ours keeps the heights of all lines (estimates until they
are needed), lays out paragraphs when somebody looks at them, and lets go of those that were not looked at for longest.
"""

from collections import OrderedDict
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QTextBlock, QTextDocument, QTextFrame

from annotator.domain.snapshot import GOLD
from annotator.gui.article.decoration import Piece, decorate
from annotator.gui.article.heights import Heights
from annotator.gui.article.inks import Inks
from annotator.gui.article.lanes import Lanes
from annotator.gui.article.mark_index import MarkIndex
from annotator.gui.article.painting import caret_rect, handle_rect, paint_paragraph
from annotator.gui.article.paragraphs import Paragraphs
from annotator.gui.article.scene import Scene
from annotator.gui.article.styles import MARGIN_LEFT, MARGIN_RIGHT, Sheet, sheet
from annotator.gui.article.typesetting import Setting
from annotator.gui.offsets import Offsets

KEPT = 160
"""How many paragraphs stay laid out."""
_TABLE = 1200


class ArticleLayout(QAbstractTextDocumentLayout):
    """Lays out and paints one article. Points and rectangles are in document coordinates; lines are block numbers."""

    def __init__(self, document: QTextDocument, inks: Inks) -> None:
        super().__init__(document)
        self._text_document = document
        self.paragraphs = Paragraphs("")
        self.marks = MarkIndex()
        self.scene = Scene()
        self.inks = inks
        self.sheet = sheet(inks.zoom, inks.comfort)
        self.heights = Heights()
        self.column = self.sheet.column
        self.left = float(MARGIN_LEFT)
        self.lanes: Lanes | None = None
        """Stripes in the gutter, in place of the glyphs."""
        self.narrowed = False
        """Whether the page's width counts; before the window is shown it means nothing."""
        self.loading = False
        """While True, Qt's notices of changes are ignored; the one who loads calls `reset` at the end."""
        self.height_changed: Callable[[int, int], None] | None = None
        """Told which line turned out to be how much taller than estimated, before anybody uses the new heights."""
        self._settings: OrderedDict[int, Setting] = OrderedDict()

    # What Qt asks of a layout

    def documentSize(self) -> QSizeF:
        return QSizeF(self._text_document.pageSize().width(), self.sheet.top + self.heights.total + self.sheet.bottom)

    def pageCount(self) -> int:
        return 1

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(0, 0), self.documentSize())

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        """Qt says so for new text, and whenever the page gets another width."""
        if not self.loading and self._text_document.blockCount() == len(self.paragraphs):
            self._fit()

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        if not block.isValid() or self.loading or block.blockNumber() >= len(self.heights):
            return QRectF()
        line = block.blockNumber()
        self.setting(line, block)
        return QRectF(self.left, self.top(line), self.column, self.heights[line])

    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # type: ignore[override]
        if not len(self.heights):
            return -1
        line = self.line_at(point.y())
        setting = self.setting(line)
        if setting is None:
            return (
                -1
                if accuracy == Qt.HitTestAccuracy.ExactHit
                else self._text_document.findBlockByNumber(line).position()
            )
        x, y = point.x() - self.left, point.y() - self.top(line)
        if accuracy == Qt.HitTestAccuracy.ExactHit and not setting.covers(x, y):
            return -1
        return setting.block.position() + setting.unit_at(x, y)

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        clip = context.clip
        self.paint(painter, clip.top() if clip.isValid() else 0.0, clip.bottom() if clip.isValid() else 1e9)

    # Text, styles, marks

    def reset(self, paragraphs: Paragraphs, marks: MarkIndex) -> None:
        """Show another text; the document holds its lines already."""
        self.forget()
        self.paragraphs, self.marks = paragraphs, marks
        self._measure()

    def refit(self, force: bool = True) -> None:
        """The styles of the lines, or the sheet, are others than before; without ``force`` only the width may be."""
        self._fit(force)

    def dress(self, inks: Inks) -> None:
        """Use other inks. If their zoom or comfort is another one, `refit` must follow."""
        zoomed = (inks.zoom, inks.comfort) != (self.inks.zoom, self.inks.comfort)
        self.inks = inks
        if zoomed:
            self.forget()
            self.sheet = sheet(inks.zoom, inks.comfort)

    def redecorate(self) -> None:
        """The marks are others than before; shapes are made again when they are seen."""
        for setting in self._settings.values():
            setting.decoration = None

    def touch(self, start: int, end: int) -> None:
        """The marks of ``start:end`` changed."""
        first, last = self.paragraphs.line_at(start), self.paragraphs.line_at(max(start, end - 1))
        for line, setting in self._settings.items():
            if first <= line <= last:
                setting.decoration = None

    def area(self, start: int, end: int) -> QRectF:
        """The paragraphs of ``start:end``, gutter included, and what reaches over their edges."""
        first, last = self.paragraphs.line_at(start), self.paragraphs.line_at(max(start, end - 1))
        top = self.top(first) - 8
        return QRectF(0, top, self._text_document.pageSize().width(), self.top(last) + self.heights[last] + 8 - top)

    def forget(self) -> None:
        """Drop everything that is laid out."""
        for setting in self._settings.values():
            setting.drop()
        self._settings.clear()

    # Where things are

    def top(self, line: int) -> float:
        """Where a line begins."""
        return float(self.sheet.top + self.heights.top(line))

    def line_at(self, y: float) -> int:
        """The shown line at a height."""
        return self.heights.at(y - self.sheet.top)

    def setting(self, line: int, block: QTextBlock | None = None) -> Setting | None:
        """The line laid out; None for one that is not shown."""
        found = self._settings.get(line)
        if found is not None:
            self._settings.move_to_end(line)
            return found
        name = self.paragraphs.styles[line] if line < len(self.heights) else ""
        if block is None:
            block = self._text_document.findBlockByNumber(line)
        if not name:
            # Qt's cursors skip hidden blocks. Hiding all of them at once would cost a quarter of opening.
            block.setVisible(False)
            return None
        mixed = self.paragraphs.content(line) if self.paragraphs.right_to_left(line) else ""
        style = self.sheet[name]
        found = self._settings[line] = Setting(block, style, self.column, self.paragraphs.offsets(line), mixed)
        change = self.heights.set(line, found.height)
        if change and self.height_changed is not None:
            self.height_changed(line, change)
        if len(self._settings) > KEPT:
            self._settings.popitem(last=False)[1].drop()
        return found

    def decorated(self, line: int) -> Setting | None:
        """The line laid out and with its decoration made."""
        setting = self.setting(line)
        if setting is not None and setting.decoration is None:
            setting.decoration = decorate(setting, self._pieces(line, setting), self.sheet.zoom)
        return setting

    def is_laid_out(self, line: int) -> bool:
        """Whether a line's height is exact and its layout at hand."""
        return line in self._settings

    def offsets(self, line: int) -> Offsets:
        """The map between code points and units inside a line."""
        found = self._settings.get(line)
        return found.offsets if found is not None else self.paragraphs.offsets(line)

    def caret_at(self, line: int, point: int) -> QRectF:
        """Where the caret stands before a code point of a line."""
        setting = self.setting(line)
        if setting is None:
            return QRectF(self.left, self.top(line), 2, 1)
        unit = setting.offsets.unit(max(0, point - self.paragraphs.starts[line]))
        return caret_rect(setting, unit).translated(self.left, self.top(line))

    def grip(self, line: int, point: int, start: bool) -> QRectF:
        """Where the start or the end of the current annotation can be grabbed: its handle and its edge."""
        setting = self.setting(line)
        if setting is None:
            return QRectF()
        unit = setting.offsets.unit(max(0, point - self.paragraphs.starts[line]))
        handle = handle_rect(setting, unit, start)
        edge = handle.adjusted(0, 0, 0, setting.style.step) if start else handle.adjusted(0, -setting.style.step, 0, 0)
        return edge.translated(self.left, self.top(line))

    def rects(self, line: int, start: int, end: int) -> list[QRectF]:
        """Where the code points ``start:end`` are seen, as far as they are in a line."""
        setting = self.setting(line)
        first, last = self.paragraphs.span(line)
        start, end = max(start, first), min(end, last)
        if setting is None or start >= end:
            return []
        unit, top = setting.offsets.unit, self.top(line)
        return [
            QRectF(self.left + left, top + setting.lines[number].top, right - left, setting.style.step)
            for number, left, right in setting.spans(unit(start - first), unit(end - first))
        ]

    # Painting

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint what lies between two heights."""
        if not len(self.heights):
            return
        line: int | None = self.line_at(top)
        if line and self.top(line) > top - 8:
            # Handles and the last lane of underlines reach a little over their paragraph's edge.
            line = self.paragraphs.next_shown(line, -1) or line
        paragraphs, count = self.paragraphs, len(self.heights)
        assert line is not None
        y = self.top(line)
        while line < count and y < bottom + 8:
            if paragraphs.styles[line]:
                setting = self.decorated(line)
                assert setting is not None
                overlay = self.scene.overlay(*paragraphs.span(line), setting.offsets)
                if paragraphs.styles[line] == "boilerplate_first":
                    rule = QRectF(self.left, y + setting.style.before * 0.45, self.column, 1)
                    painter.fillRect(rule, self.inks.brushes["hairline"])
                overlay.gutter = self.lanes is None
                paint_paragraph(painter, self.inks, setting, overlay, QPointF(self.left, y))
                if self.lanes is not None:
                    self.lanes.paint(painter, setting, paragraphs.span(line), QPointF(self.left, y))
                y += setting.height
            line += 1

    def _pieces(self, line: int, setting: Setting) -> list[Piece]:
        start, end = self.paragraphs.span(line)
        unit = setting.offsets.unit
        return [
            Piece(
                unit(max(mark.start, start) - start), unit(min(mark.end, end) - start), mark.tag, mark.start >= start,
                mark.creator == GOLD, mark.end <= end,
            )
            for mark in self.marks.touching(start, end)
        ]  # fmt: skip

    def _fit(self, force: bool = False) -> None:
        """Follow the page's width: the column is centred and as wide as there is room."""
        if not self.narrowed and not force:
            return
        width = self._text_document.pageSize().width() if self.narrowed else 1e4
        margin = max(MARGIN_LEFT, self.lanes.room + 10) if self.lanes is not None else MARGIN_LEFT
        room = max(160, int(width) - margin - MARGIN_RIGHT)
        column = min(self.sheet.column, room)
        self.left = float(max(margin, round((width - column) / 2)))
        if column != self.column or force:
            self.column = column
            self.forget()
            self._measure()

    def _measure(self) -> None:
        styles, starts = self.paragraphs.styles, self.paragraphs.starts
        guess = {name: _table(self.sheet, name, self.column) for name in set(styles)}
        ends = [*starts[1:], len(self.paragraphs.text) + 1]
        heights = [
            guess[style][end - start] if end - start < _TABLE else guess[style][-1] * (end - start) // _TABLE
            for style, start, end in zip(styles, starts, ends, strict=True)
        ]
        self.heights = Heights(heights)
        self.documentSizeChanged.emit(self.documentSize())


@lru_cache(maxsize=32)
def _table(sheet: Sheet, name: str, column: int) -> list[int]:
    """Estimated heights by length: looked up for each of some ten thousand lines."""
    if not name:
        return [0] * _TABLE
    style = sheet[name]
    return [style.estimate(length, column) for length in range(_TABLE)]
