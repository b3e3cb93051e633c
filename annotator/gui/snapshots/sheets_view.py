"""Sheets under each other, as a PDF or a picture is read: scrolled, zoomed, each drawn when it is seen.

=========================  ======================================================
Arrows, Page Up and Down   scroll; Space and Shift+Space too
Home, End                  to the first, to the last sheet
Ctrl+Plus, Minus, 0        larger, smaller, as wide as there is room; Ctrl+wheel
Escape                     select nothing; then: close
=========================  ======================================================
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from annotator.app.sheets import Sheet
from annotator.gui.fonts import interface
from annotator.gui.intake.words import in_language
from annotator.gui.snapshots.drawing import Drawing, Sheets
from annotator.gui.snapshots.sheet_layout import LARGEST, SMALLEST, SheetLayout
from annotator.gui.tokens import LIGHT, Theme

SETTLED_MS = 120
"""How long a size must stand before sheets are drawn for it."""
MOST_DRAWN = 16_000_000
"""Pixels of one drawn sheet; beyond that it is drawn smaller and stretched."""
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ZOOMS = (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0)


class SheetsView(QAbstractScrollArea):
    """``at_sheet`` carries the number of the sheet in the middle (from 0), ``zoomed`` the percent."""

    ready = Signal()
    refused = Signal(str)
    at_sheet = Signal(int)
    zoomed = Signal(int)
    escape_pressed = Signal()

    def __init__(self, theme: Theme, *, natural: bool = False, with_letters: bool = False) -> None:
        super().__init__()
        self.theme = theme
        self.sheets: Sequence[Sheet] = ()
        self.drawing: Drawing | None = None
        self.zoom = 100
        self._natural, self._with_letters = natural, with_letters
        self.places = SheetLayout((), 100, 100)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self.ask)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setSingleStep(48)
        self.set_theme(theme)

    def show_sheets(self, sheets: Sheets) -> None:
        """Show other sheets, from the first one."""
        self.leave()
        self.sheets = ()
        self.arrange()
        self.drawing = drawing = Drawing(sheets, self, with_letters=self._with_letters)
        drawing.opened.connect(self._opened)
        drawing.refused.connect(self.refused)
        drawing.drawn.connect(lambda _: self.viewport().update())
        drawing.lettered.connect(self.take_letters)
        drawing.start()

    def leave(self) -> None:
        """About to be taken away, or to show something else."""
        self._settled.stop()
        drawing, self.drawing = self.drawing, None
        if drawing is not None:
            drawing.leave()
            drawing.deleteLater()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours; the sheets themselves stay as they are."""
        self.theme = theme
        self.viewport().update()

    def set_zoom(self, percent: int) -> None:
        """Percent of the width that fits; what stands in the middle stays there."""
        percent = max(SMALLEST, min(LARGEST, percent))
        if percent != self.zoom:
            self.zoom = percent
            self.arrange()
            self.zoomed.emit(percent)

    def arrange(self) -> None:
        """The room, the zoom or the sheets are others."""
        middle = self.middle()
        port = self.viewport().size()
        self.places = SheetLayout(self.sheets, port.width(), self.zoom, natural=self._natural)
        for bar, whole, room in (
            (self.verticalScrollBar(), self.places.height, port.height()),
            (self.horizontalScrollBar(), self.places.width if self.zoom > 100 else 0, port.width()),
        ):
            bar.setPageStep(room)
            bar.setRange(0, max(0, round(whole) - room))
        if middle is not None:
            at, part = middle
            place = self.places.place(at)
            self.verticalScrollBar().setValue(round(place.top() + part * place.height() - port.height() / 2))
            bar = self.horizontalScrollBar()
            bar.setValue((bar.maximum() + bar.minimum()) // 2)
        self.viewport().update()
        self._settled.start()

    def middle(self) -> tuple[int, float] | None:
        """The sheet in the middle of what is seen, and at which part of its height."""
        if not self.sheets or not self.places.height:
            return None
        y = self.verticalScrollBar().value() + self.viewport().height() / 2
        at = self.places.at(y)
        place = self.places.place(at)
        return at, min(1.0, max(0.0, (y - place.top()) / place.height()))

    def show_sheet(self, at: int, part: float = 0.0) -> None:
        """Bring a sheet, or what stands at a part of its height, into view."""
        if 0 <= at < len(self.sheets):
            place = self.places.place(at)
            y = place.top() + part * place.height()
            room = self.viewport().height() / 3 if part else 8.0
            self.verticalScrollBar().setValue(round(y - room))

    def seen(self) -> range:
        """The numbers of the sheets that are seen."""
        top = self.verticalScrollBar().value()
        return self.places.seen(top, top + self.viewport().height()) if self.sheets else range(0)

    def on_screen(self, at: int) -> QRectF:
        """Where a sheet stands in the viewport."""
        return self.places.place(at).translated(-self.offset())

    def offset(self) -> QPointF:
        """What is scrolled away."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def ask(self) -> None:
        """Have what is seen drawn, and what comes next."""
        seen = self.seen()
        if self.drawing is None or not seen:
            return
        ahead = [at for at in (seen.stop, seen.start - 1, seen.stop + 1) if 0 <= at < len(self.sheets)]
        self.drawing.want(list(seen), ahead, {at: self._pixels(at) for at in (*seen, *ahead)})

    def take_letters(self, at: int) -> None:
        """The letters of a sheet are known now."""

    def paint_over(self, painter: QPainter, at: int, place: QRectF) -> None:
        """Paint what belongs over a sheet."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.wants(event):
            event.accept()
            return True
        return super().event(event)

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key must reach this view although a menu has it too."""
        return bool(event.modifiers() & _CTRL) and event.key() in _ZOOMS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & _CTRL and event.key() in _ZOOMS:
            self.step_zoom({Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}.get(Qt.Key(event.key()), 1))
            return
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Space:
                bar.setValue(bar.value() + (-1 if event.modifiers() & _SHIFT else 1) * (bar.pageStep() - 48))
            case Qt.Key.Key_Escape:
                self.escape_pressed.emit()
            case _:
                super().keyPressEvent(event)

    def step_zoom(self, step: int) -> None:
        """Larger (1), smaller (-1), or as wide as there is room (0)."""
        self.set_zoom(round(self.zoom * (1.25 if step > 0 else 0.8)) if step else 100)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & _CTRL and event.angleDelta().y():
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        if not self._settled.isActive():
            self.ask()
        if (middle := self.middle()) is not None:
            self.at_sheet.emit(middle[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), self.theme.color("side"))
        for at in self.seen():
            place = self.on_screen(at)
            picture = self.drawing.picture(at) if self.drawing is not None else None
            if picture is None or self.fault(at):
                self._paint_empty(painter, at, place)
            else:
                painter.fillRect(place, QColor("white"))
                painter.drawImage(place, picture)
            self.paint_over(painter, at, place)
            painter.setPen(self.theme.color("hairline"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)

    def fault(self, at: int) -> str:
        """Why a sheet cannot be drawn; "" if it can."""
        return self.drawing.faults.get(at, "") if self.drawing is not None else ""

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    def _paint_empty(self, painter: QPainter, at: int, place: QRectF) -> None:
        painter.fillRect(place, QColor("white"))
        painter.setPen(LIGHT.color("ink3"))
        painter.setFont(interface(13))
        words = in_language(self.fault(at)) or self.sheets[at].label
        room = place.intersected(QRectF(self.viewport().rect())).adjusted(16, 16, -16, -16)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    def _pixels(self, at: int) -> tuple[int, int]:
        place, ratio = self.places.place(at), self.devicePixelRatioF()
        width, height = place.width() * ratio, place.height() * ratio
        shrink = min(1.0, (MOST_DRAWN / max(1.0, width * height)) ** 0.5)
        return max(1, round(width * shrink)), max(1, round(height * shrink))

    def _opened(self, sheets: Sequence[Sheet]) -> None:
        self.sheets = sheets
        self.arrange()
        self.verticalScrollBar().setValue(0)
        self.ask()
        self.ready.emit()
