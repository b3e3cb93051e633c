"""Reading: a text in a column, styled by lines, scrolled, zoomed, copied exactly. Knows nothing of annotating."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from annotator.domain.document import Block, DocumentLink
from annotator.domain.tag import Tag
from annotator.gui.article.comfort import Comfort
from annotator.gui.article.inks import Inks
from annotator.gui.article.lanes import Lanes
from annotator.gui.article.layout import ArticleLayout
from annotator.gui.article.mark_index import MarkIndex
from annotator.gui.article.paragraphs import Paragraphs, shown
from annotator.gui.article.scrolling import Scroller
from annotator.gui.clipboard import mime_data
from annotator.gui.tokens import LIGHT, Theme

ZOOM_RANGE = (50, 300)
_ROOM = 8


class ReadingView(QTextEdit):
    """A read-only text. All offsets, in and out, are code points of the stored text."""

    zoom_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags: Sequence[Tag] = ()
        self.theme: Theme = LIGHT
        self._zoom = 100
        self.comfort = Comfort()
        self._document = QTextDocument(self)
        self._document.setUndoRedoEnabled(False)
        self.page = ArticleLayout(self._document, self._inks())
        self._document.setDocumentLayout(self.page)
        self.setDocument(self._document)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller = Scroller(self, self.page)
        self._drawn_at = (0, 0)
        self.cursorPositionChanged.connect(self._cursor_moved)
        self.selectionChanged.connect(self._cursor_moved)
        self._dress()

    # Text and looks

    def show_text(self, text: str, blocks: Sequence[Block], links: Sequence[DocumentLink], marks: MarkIndex) -> None:
        """Show another text from its beginning."""
        page = self.page
        page.loading = True
        page.forget()
        page.scene.clear()
        page.scene.take_links(links)
        paragraphs = Paragraphs(text, blocks)
        self._document.setDefaultFont(page.sheet["paragraph"].font)
        self._document.setPlainText(text)
        if self._document.blockCount() != len(paragraphs):
            self._document.setPlainText(shown(text))
        self._format(paragraphs.styles)
        page.loading = False
        self.scroller.restart()
        page.reset(paragraphs, marks)
        cursor = QTextCursor(self._document)
        # Cursors then skip the lines that are not shown.
        cursor.setVisualNavigation(True)
        first = 0 if paragraphs.styles[0] else paragraphs.next_shown(0) or 0
        cursor.setPosition(self.unit(paragraphs.starts[first]))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(0)
        self.scroller.steady()
        self.viewport().update()

    def close_text(self) -> None:
        """About to be taken away: Qt must free no paragraph that Python still knows."""
        self.scroller.rest()
        self.page.forget()

    def set_blocks(self, blocks: Sequence[Block]) -> None:
        """Style the lines anew, without losing the place."""
        self._keeping_place(lambda: self._restyle(blocks))

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.theme = theme
        self._dress()

    def set_lanes(self, lanes: Lanes | None) -> None:
        """Show stripes beside the text, or the glyphs of the tags again."""
        before = self.page.lanes.room if self.page.lanes is not None else 0
        self.page.lanes = lanes
        if before != (lanes.room if lanes is not None else 0):
            self._keeping_place(lambda: self.page.refit(force=True))
        self.viewport().update()

    def frame(self, extents: Sequence[tuple[int, int]], *, reveal: bool = True) -> None:
        """Draw a frame around some passages, and bring the first into view."""
        self.page.scene.extents = sorted(extents)
        if extents and reveal:
            self.reveal(min(extents)[0])
        self.viewport().update()

    def zoom_percent(self) -> int:
        """The zoom of the reading text; 100 is as designed."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Make the text and its column larger or smaller; the line at the top stays there."""
        percent = min(ZOOM_RANGE[1], max(ZOOM_RANGE[0], percent))
        if percent == self._zoom:
            return
        self._zoom = percent
        self._keeping_place(self._rezoom)
        self.zoom_changed.emit(percent)

    def set_comfort(self, comfort: Comfort) -> None:
        """Set the text otherwise; the line at the top stays there."""
        if comfort != self.comfort:
            self.comfort = comfort
            self._keeping_place(self._rezoom)

    # Where things are

    def unit(self, point: int) -> int:
        """The document position of a code point."""
        line = self.page.paragraphs.line_at(point)
        block = self._document.findBlockByNumber(line)
        return block.position() + self.page.offsets(line).unit(point - self.page.paragraphs.starts[line])

    def point(self, unit: int) -> int:
        """The code point at a document position."""
        block = self._document.findBlock(unit)
        line = max(0, block.blockNumber())
        start, end = self.page.paragraphs.span(line)
        return min(end, start + self.page.offsets(line).point(unit - block.position()))

    def point_at(self, pos: QPoint) -> int:
        """The code point nearest to a point of the viewport."""
        return self.point(max(0, self.page.hitTest(self.on_page(pos), Qt.HitTestAccuracy.FuzzyHit)))

    def on_page(self, pos: QPoint) -> QPointF:
        """A point of the viewport in the page's coordinates."""
        return QPointF(pos) + QPointF(0, self.verticalScrollBar().value())

    def visible_range(self) -> tuple[int, int]:
        """The code points of the lines that are at least partly in view."""
        top = self.verticalScrollBar().value()
        paragraphs = self.page.paragraphs
        first, last = self.page.line_at(top), self.page.line_at(top + self.viewport().height() - 1)
        return paragraphs.starts[first], paragraphs.span(last)[1]

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Where a passage is seen: viewport rectangles, one a line and direction; nothing of what is out of view."""
        seen_start, seen_end = self.visible_range()
        start, end = max(start, seen_start), min(end, seen_end)
        found: list[QRectF] = []
        if start < end:
            paragraphs, top = self.page.paragraphs, self.verticalScrollBar().value()
            for line in range(paragraphs.line_at(start), paragraphs.line_at(end - 1) + 1):
                found += [rect.translated(0, -top) for rect in self.page.rects(line, start, end)]
        return [rect for rect in found if rect.bottom() > 0 and rect.top() < self.viewport().height()]

    def caret_rect(self, point: int) -> QRectF:
        """Where the caret stands before a code point, in the viewport."""
        rect = self.page.caret_at(self.page.paragraphs.line_at(point), point)
        return rect.translated(0, -self.verticalScrollBar().value())

    def follow(self, point: int) -> None:
        """Scroll just so far that a caret which walked out of view is seen."""
        rect, height = self.caret_rect(point), self.viewport().height()
        if rect.top() < _ROOM:
            self._bring(point, _ROOM if rect.top() > -height else height * 0.3)
        elif rect.bottom() > height - _ROOM:
            self._bring(point, height - rect.height() - _ROOM if rect.bottom() < 2 * height else height * 0.3)

    def reveal(self, start: int) -> None:
        """Scroll so that what begins at ``start`` can be read; nothing moves if it can be read already."""
        rect, height = self.caret_rect(start), self.viewport().height()
        if rect.top() < min(40, height / 4) or rect.bottom() > height * 0.85:
            self._bring(start, height * 0.3)

    def _bring(self, point: int, aim: float) -> None:
        """Scroll so that the line with a code point stands ``aim`` pixels under the top."""
        line = self.page.paragraphs.line_at(point)
        self.scroller.to_top(line, aim - (self.page.caret_at(line, point).top() - self.page.top(line)))

    # What Qt asks of the widget

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_width()

    def _take_width(self) -> None:
        if not self.page.narrowed:
            self.page.narrowed = True
            self.page.refit(force=False)
            self.scroller.restart()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._take_width()
        if self.scroller.steady():
            self.viewport().update()
        scene, cursor = self.page.scene, self.textCursor()
        scene.selection = None
        if cursor.hasSelection():
            scene.selection = self.point(cursor.selectionStart()), self.point(cursor.selectionEnd())
        scene.caret = self.point(cursor.position()) if self.hasFocus() else None
        top = self.verticalScrollBar().value()
        painter = QPainter(self.viewport())
        painter.translate(0, -top)
        self.page.paint(painter, event.rect().top() + top, event.rect().bottom() + 1 + top)
        painter.end()

    def _cursor_moved(self) -> None:
        """Paint anew the paragraphs that caret and selection left and reached; nothing else looks different."""
        if self.page.loading:
            return
        cursor = self.textCursor()
        reached = self.point(cursor.selectionStart()), self.point(cursor.selectionEnd())
        left, self._drawn_at = self._drawn_at, reached
        top, length = self.verticalScrollBar().value(), len(self.page.paragraphs.text)
        for start, end in {left, reached}:
            area = self.page.area(min(start, length), min(end, length))
            self.viewport().update(area.translated(0, -top).toAlignedRect())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        by, all_moved = self.scroller.scrolled()
        super().scrollContentsBy(dx, by)
        if all_moved:
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() == event.oldSize().width():
            super().resizeEvent(event)
            self.scroller.steady()
        else:
            self._keeping_place(lambda: super(ReadingView, self).resizeEvent(event))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            # Qt has just given the document the interface's font.
            self._document.setDefaultFont(self.page.sheet["paragraph"].font)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._dress()
        return super().event(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The stored text; the widget's own would have turned no-break spaces into spaces."""
        cursor = self.textCursor()
        start, end = self.point(cursor.selectionStart()), self.point(cursor.selectionEnd())
        data = mime_data()
        data.setText(self.page.paragraphs.text[start:end])
        return data

    # Inside

    def _inks(self) -> Inks:
        return Inks(self.theme, self.tags, self._zoom / 100, self.devicePixelRatioF(), self.comfort)

    def _dress(self) -> None:
        palette = self.palette()
        for role, token in (
            (QPalette.ColorRole.Base, "paper"),
            (QPalette.ColorRole.Text, "ink"),
            (QPalette.ColorRole.Highlight, "selection"),
            (QPalette.ColorRole.HighlightedText, "ink"),
        ):
            palette.setColor(role, self.theme.color(token))
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # beside a style sheet the viewport keeps a palette of its own
        self.page.dress(self._inks())
        self.viewport().update()

    def _rezoom(self) -> None:
        self.page.loading = True
        self.page.dress(self._inks())
        self._document.setDefaultFont(self.page.sheet["paragraph"].font)
        self._format(self.page.paragraphs.styles)
        self.page.loading = False
        self.page.refit()

    def _restyle(self, blocks: Sequence[Block]) -> None:
        self.page.loading = True
        before = self.page.paragraphs.styles
        self.page.forget()
        self.page.paragraphs.restyle(blocks)
        self._format(self.page.paragraphs.styles, before)
        self.page.loading = False
        self.page.refit()

    def _format(self, styles: Sequence[str], before: Sequence[str] | None = None) -> None:
        """Give the lines that are not set in the text's own font theirs (Qt ignores a layout's font in a document)."""
        sheet = self.page.sheet
        formats = {name: _format_of(style.font) for name, style in sheet.styles.items()}
        plain = {name for name, style in sheet.styles.items() if style.font == sheet["paragraph"].font}
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for line, name in enumerate(styles):
            if name and (name not in plain or (before is not None and before[line] not in plain)):
                block = self._document.findBlockByNumber(line)
                cursor.setPosition(block.position())
                cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(formats[name])
        cursor.endEditBlock()

    def _keeping_place(self, change: Callable[[], None]) -> None:
        """Make a change that gives lines other heights; the text at the top of the window stays there."""
        at_start = self.verticalScrollBar().value() == 0
        point = self.point_at(QPoint(int(self.page.left) + 1, 1))
        above = self.caret_rect(point).top()
        change()
        self.scroller.restart()
        if at_start:
            self.verticalScrollBar().setValue(0)
            self.scroller.steady()
        else:
            self._bring(point, above)
        self.viewport().update()


def _format_of(font: QFont) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    return made
