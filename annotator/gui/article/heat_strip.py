"""The heat strip: a scroll bar that shows where in the article marks lie. A click or a drag goes there."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from annotator.gui.article.heat import Heat
from annotator.gui.article.mark import Mark
from annotator.gui.article.view import ArticleView

WIDTH = 16
_BED = QRectF(4, 4, 8, 0)
_LEAST = 28
_TICK = 3
_SLICE = 0.002
_PAUSE_MS = 4


class HeatStrip(QWidget):
    """Stands right of an ArticleView and scrolls it."""

    def __init__(self, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._heat: Heat | None = None
        self._picture: QPixmap | None = None
        self._grip: float | None = None
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Where the annotations are"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        # Several marks often change together; the strip is drawn once for all of them, when there is time.
        self._later = QTimer(self, singleShot=True, interval=60)
        self._later.timeout.connect(self._redraw)
        self._gathering = QTimer(self, interval=_PAUSE_MS)
        self._gathering.timeout.connect(self._gather)
        view.marks_changed.connect(self._outdated)
        view.mark_changed.connect(self._one_changed)
        view.scroller.moved.connect(self.update)
        view.verticalScrollBar().rangeChanged.connect(self._outdated)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def set_theme(self) -> None:
        """The view has other colours."""
        self._redraw()

    def thumb(self) -> QRectF:
        """Where the part in view stands."""
        bar, length = self._view.verticalScrollBar(), self._length()
        whole = bar.maximum() + self._view.viewport().height()
        tall = max(_LEAST, length * self._view.viewport().height() / max(1, whole))
        travel = length - tall
        top = travel * bar.value() / bar.maximum() if bar.maximum() else 0.0
        return QRectF(2, _BED.top() + top, WIDTH - 4, tall)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self._view.verticalScrollBar().maximum():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._view.theme.color("control"))
            thumb = self._view.theme.color("thumb").toRgb()
            thumb.setAlphaF(0.45 if self._grip is None else 0.65)
            painter.setBrush(thumb)
            painter.drawRoundedRect(self.thumb().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        thumb, y = self.thumb(), event.position().y()
        # Beside the thumb the text goes to where one clicked; on it one takes hold of it.
        self._grip = y - thumb.top() if thumb.top() <= y <= thumb.bottom() else thumb.height() / 2
        self._drag_to(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._drag_to(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._view.verticalScrollBar(), event)

    def _drag_to(self, y: float) -> None:
        bar, thumb = self._view.verticalScrollBar(), self.thumb()
        travel = max(1.0, self._length() - thumb.height())
        bar.setValue(round((y - (self._grip or 0) - _BED.top()) / travel * bar.maximum()))
        self.update()

    def _length(self) -> float:
        return max(1.0, self.height() - 2 * _BED.top())

    def _outdated(self) -> None:
        self._heat = None
        self._later.start()

    def _one_changed(self, before: Mark | None, after: Mark | None) -> None:
        if self._heat is not None and not self._heat.change(before, after):
            self._heat = None
        self._later.start()

    def _redraw(self) -> None:
        # Here and not while painting: whoever waits for a mark to appear need not wait for the strip.
        if self.isVisible() and self._picture is not None and not self._gathered():
            return  # it shows what it showed until the rest is known
        self._picture = self._drawn() if self.isVisible() else None
        self.update()

    def _gathered(self) -> bool:
        if self._heat is None and self._view.page.marks.all_read:
            self._heat = Heat(self._view.page.marks, at_once=False)
        if self._heat is not None and not self._heat.gathered:
            self._gathering.start()
        return self._heat is None or self._heat.gathered

    def _gather(self) -> None:
        if self._heat is None or self._heat.gather_some(_SLICE):
            self._gathering.stop()
            self._redraw()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        theme = self._view.theme
        picture.fill(theme.color("paper"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("track"))
        painter.drawRoundedRect(QRectF(_BED.left(), _BED.top(), _BED.width(), self._length()), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        ticks = self._heat.ticks(self._view.page, int(self._length()), _TICK) if self._gathered() and self._heat else ()
        for row, tall, tag in ticks:
            painter.fillRect(
                QRectF(_BED.left(), _BED.top() + row, _BED.width(), tall), self._view.page.inks.look(tag).stroke
            )
        self._draw_found(painter, self._view.page.scene.found)
        painter.end()
        return picture

    def _draw_found(self, painter: QPainter, found: Iterable[tuple[int, int]]) -> None:
        found = list(found)
        page, length = self._view.page, self._length()
        whole = max(1.0, page.documentSize().height())
        color = self._view.theme.color("accent")
        # No more than a few a pixel can be seen.
        for start, _ in found[:: max(1, len(found) // 1500)]:
            y = page.top(page.paragraphs.line_at(start)) / whole * length
            painter.fillRect(QRectF(_BED.left() - 3, _BED.top() + y, 3, 2), color)
