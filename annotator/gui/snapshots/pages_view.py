"""Drawn pages of a PDF whose text can be selected, with the links to it.

Keys are in ``sheet_keys``, what the mouse does in ``sheet_pointer``.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)

from annotator.app.readable import PageQuote, Placed
from annotator.app.sheet_places import ReadSheet, chosen, words_of
from annotator.domain.source import EvidenceLink
from annotator.domain.tag import Tag
from annotator.gui.article.selection_bar import SelectionBar
from annotator.gui.snapshots.drawing import Sheets
from annotator.gui.snapshots.page_marks import PageMarks, on_screen
from annotator.gui.snapshots.pages_menu import menu_for
from annotator.gui.snapshots.sheet_keys import SheetKeys
from annotator.gui.snapshots.sheet_pointer import SheetPointer
from annotator.gui.snapshots.sheet_selection import Caret, SheetSelection
from annotator.gui.snapshots.sheets_view import SheetsView
from annotator.gui.snapshots.stances import stance_tags
from annotator.gui.tokens import LIGHT, Theme


class Goal(NamedTuple):
    """What is to be brought into view once its page can be read: a passage of the text, or a link's words there."""

    page: str
    start: int
    end: int
    link: str = ""


class PagesView(SheetsView):
    """Links are named by their ids. ``text`` is the text that was read out of the PDF."""

    link_requested = Signal()
    stance_requested = Signal(str)
    step_requested = Signal(int)
    delete_requested = Signal(str)
    find_requested = Signal()
    current_changed = Signal(str)
    caret_moved = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, with_letters=True)
        self.marks = PageMarks()
        self.selected = SheetSelection()
        self.tags: Sequence[Tag] = stance_tags()
        self.text = ""
        self._goal: Goal | None = None
        self.keys = SheetKeys(self)
        self.pointer = SheetPointer(self)
        self.bar = SelectionBar(self)
        self.bar.with_notes = False
        self.bar.tag_chosen.connect(self.stance_requested)
        self.bar.link_chosen.connect(self.link_requested)
        self.ready.connect(self._go)
        self.zoomed.connect(lambda _: self.bar.follow())
        self.viewport().setMouseTracking(True)

    def show_pages(self, sheets: Sheets, text: str) -> None:
        """Show another PDF, from its first page."""
        self.text = text
        self.selected.forget()
        self.marks.show((), ())
        self.marks.frame = None
        self._goal = None
        self.bar.offer(None)
        self.show_sheets(sheets)

    def leave(self) -> None:
        self.pointer.stop()
        super().leave()

    # Letters

    def sheet(self, at: int) -> ReadSheet | None:
        """The letters of a sheet; None until they are known, which they are soon."""
        found = self.drawing.letters(at) if self.drawing is not None else None
        if found is None and self.drawing is not None and 0 <= at < len(self.sheets):
            self.drawing.want_letters(at)
        return found

    def take_letters(self, at: int) -> None:
        if self._goal is not None and self._goal.page == self.sheets[at].label:
            self._go()
        self.viewport().update()

    def nearest(self, x: float, y: float) -> Caret | None:
        """The caret nearest to a point of the viewport."""
        if not self.sheets:
            return None
        at = self.places.at(y + self.offset().y())
        sheet, place = self.sheet(at), self.on_screen(at)
        if sheet is None:
            return None
        return Caret(at, sheet.text.nearest((x - place.left()) / place.width(), (y - place.top()) / place.height()))

    def _over(self, x: float, y: float) -> tuple[int, ReadSheet, float, float] | None:
        """The sheet under a point of the viewport that can be read, and the point as parts of it."""
        if not self.sheets or self.drawing is None:
            return None
        at = self.places.at(y + self.offset().y())
        sheet, place = self.drawing.letters(at), self.on_screen(at)
        if sheet is None or not place.contains(x, y):
            return None
        return at, sheet, (x - place.left()) / place.width(), (y - place.top()) / place.height()

    def is_over_letters(self, x: float, y: float) -> bool:
        """Whether a letter is under a point of the viewport."""
        found = self._over(x, y)
        return found is not None and found[1].text.over(*found[2:]) is not None

    def word_at(self, x: float, y: float) -> tuple[Caret, Caret] | None:
        """The word under a point of the viewport."""
        found = self._over(x, y)
        letter = found[1].text.over(*found[2:]) if found is not None else None
        if found is None or letter is None:
            return None
        start, end = found[1].text.word(letter)
        return Caret(found[0], start), Caret(found[0], end)

    def caret_box(self, caret: Caret) -> tuple[float, float, float, float] | None:
        """Where a caret stands, as parts of its sheet; None if that is not known."""
        sheet = self.sheet(caret.sheet)
        return sheet.text.caret(caret.at) if sheet is not None else None

    def caret_rect(self, caret: Caret) -> QRectF | None:
        """Where a caret stands in the viewport."""
        box = self.caret_box(caret)
        return on_screen(box, self.on_screen(caret.sheet)) if box is not None else None

    def rects(self, start: Caret, end: Caret) -> list[QRectF]:
        """Where a passage is seen in the viewport."""
        room, found = QRectF(self.viewport().rect()), []
        for at in self.seen():
            sheet = self.drawing.letters(at) if self.drawing is not None else None
            if sheet is None or not start.sheet <= at <= end.sheet:
                continue
            first = start.at if at == start.sheet else 0
            last = end.at if at == end.sheet else len(sheet.text.text)
            found += [on_screen(box, self.on_screen(at)) for box in sheet.text.rects(first, last)]
        return [rect for rect in found if rect.intersects(room)]

    # Selection

    def first_seen(self) -> Caret:
        """The caret of the first line that is wholly seen."""
        found = self.nearest(0.0, 12.0)
        return found if found is not None else Caret(self.places.at(self.offset().y()), 0)

    def put_caret(self, caret: Caret, *, extend: bool = False, follow: bool = True) -> None:
        """Move the caret; with ``extend`` select up to it, with ``follow`` bring it into view."""
        self.selected.put(caret, extend=extend)
        self._selection_moved(follow)

    def select(self, anchor: Caret, caret: Caret, *, follow: bool = True) -> None:
        """Select from one caret to another."""
        self.selected.select(anchor, caret)
        self._selection_moved(follow)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        self.selected.clear()
        self._selection_moved(follow=False)

    def chosen(self) -> tuple[int, int] | PageQuote | None:
        """What is selected: a passage of the text, or words of a page that are not in it."""
        parts = self.selected.parts(self.sheet)
        return chosen(parts) if parts else None

    def words(self) -> str:
        """What is selected, as it reads in the text, else as it reads on the page."""
        found = self.chosen()
        if isinstance(found, tuple):
            return self.text[slice(*found)]
        return words_of(self.selected.parts(self.sheet) or [])

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        if words := self.words():
            QGuiApplication.clipboard().setText(words)

    def announce(self) -> None:
        """Say what is selected, and show the bar beside it, unless it is still being drawn."""
        self.bar.offer(None if self.pointer.dragging else self.selected.ends())
        if not self.pointer.dragging:
            self.caret_moved.emit()

    def _selection_moved(self, follow: bool) -> None:
        self._goal = None
        ends = self.selected.ends()
        if self.drawing is not None:
            self.drawing.held = frozenset({each.sheet for each in (*(ends or ()), self.selected.caret) if each})
        if follow and self.selected.caret is not None:
            self._follow(self.selected.caret)
        self.viewport().update()
        self.announce()

    def _follow(self, caret: Caret) -> None:
        rect = self.caret_rect(caret)
        if rect is None:
            if caret.sheet not in self.seen():
                self.show_sheet(caret.sheet)
            return
        self._into_view(rect, 24.0)

    def _into_view(self, rect: QRectF, edge: float) -> None:
        """Scroll no further than needed."""
        for bar, low, high, room in (
            (self.verticalScrollBar(), rect.top(), rect.bottom(), self.viewport().height()),
            (self.horizontalScrollBar(), rect.left(), rect.right(), self.viewport().width()),
        ):
            if high + edge > room:
                bar.setValue(round(bar.value() + high + edge - room))
                low -= high + edge - room
            if low - edge < 0:
                bar.setValue(round(bar.value() + low - edge))

    # Links

    def show_links(self, placed: Sequence[Placed], kept: Sequence[EvidenceLink]) -> None:
        """Show other links."""
        before = self.marks.current
        self.marks.show(placed, kept)
        self.viewport().update()
        if before and not self.marks.current:
            self.current_changed.emit("")

    @property
    def current(self) -> str:
        """The id of the current link, "" if there is none."""
        return self.marks.current

    def make_current(self, link: str) -> None:
        """Outline a link; "" outlines none."""
        self.marks.frame = None
        self.viewport().update()
        if link != self.marks.current:
            self.marks.current = link
            self.current_changed.emit(link)

    def hit(self, x: float, y: float) -> list[str]:
        """The links under a point of the viewport, the shortest first."""
        found = self._over(x, y)
        return self.marks.hit(found[0], found[1], found[2], found[3]) if found is not None else []

    def frame(self, start: int, end: int) -> None:
        """Outline a passage of the text that is no link."""
        self.marks.frame = (start, end)
        self.viewport().update()

    def go_to(self, goal: Goal) -> None:
        """Bring something into view, as soon as its sheet can be read."""
        self._goal = goal
        if self.sheets:
            self._go()

    def _go(self) -> None:
        goal = self._goal
        at = next((at for at, each in enumerate(self.sheets) if goal is not None and each.label == goal.page), None)
        if goal is None or at is None:
            return
        sheet = self.sheet(at)
        if at not in self.seen() or sheet is None:
            self.show_sheet(at)
        if sheet is None:
            return
        self._goal = None
        on = {each.link.id: each for each in self.marks.on(at, sheet)} if goal.link else {}
        place = (on[goal.link].start, on[goal.link].end) if goal.link in on else sheet.on_sheet(goal.start, goal.end)
        boxes = sheet.text.rects(*place) if place is not None else []
        if not boxes:
            return
        rect = on_screen(boxes[0], self.on_screen(at))
        if not 24 <= rect.top() <= self.viewport().height() - 60:
            self.show_sheet(at, max(boxes[0][1], 0.001))
        self._into_view(on_screen(boxes[0], self.on_screen(at)), 16.0)
        if place is not None and self.selected.ends() is None:
            self.selected.put(Caret(at, place[0]))
            self.caret_moved.emit()
        self.viewport().update()

    # What Qt tells the widget

    def paint_over(self, painter: QPainter, at: int, place: QRectF) -> None:
        sheet = self.drawing.letters(at) if self.drawing is not None else None
        if sheet is None or self.fault(at):
            return
        self.marks.paint(painter, at, sheet, place)
        selected = self.selected.on(at, len(sheet.text.text))
        if selected is not None:
            painter.save()
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            for box in sheet.text.rects(*selected):
                painter.fillRect(on_screen(box, place).toAlignedRect(), LIGHT.color("selection").darker(112))
            painter.restore()
        caret = self.selected.caret
        if caret is not None and caret.sheet == at and self.hasFocus() and (rect := self.caret_rect(caret)) is not None:
            painter.fillRect(rect.adjusted(-0.75, -0.75, 0.75, 0.75), LIGHT.color("ink"))

    def wants(self, event: QKeyEvent) -> bool:
        return super().wants(event) or self.keys.wants(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._goal = None
        if not self.keys.pressed(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.pointer.double(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._goal = None
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu_for(self, event).popup(event.globalPos())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.bar.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.follow()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
