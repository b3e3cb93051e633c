"""The letters above an article's lanes."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.gui.article.view import ArticleView
from annotator.gui.fonts import interface

HEIGHT = 26


class LaneHeads(QWidget):
    """Stands above an ArticleView. Where lanes are too thin for letters side by side, they stand in two rows."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self._view = view
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        view.verticalScrollBar().rangeChanged.connect(self.update)
        view.zoom_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def renew(self) -> None:
        """The view has other lanes."""
        lanes = self._view.page.lanes
        names = [f"{lane.head}: {lane.name}" for lane in lanes.shown] if lanes is not None else []
        self.setAccessibleName(self.tr("Lanes: %1").replace("%1", ", ".join(names)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, lanes = self._view.theme, self._view.page.lanes
        painter.fillRect(self.rect(), theme.color("paper"))
        painter.fillRect(0, HEIGHT - 1, self.width(), 1, theme.color("hairline"))
        if lanes is None:
            return
        rows = 1 if lanes.step >= 10 else 2
        painter.setFont(interface(11 if rows == 1 else 9, 700))
        for number, lane in enumerate(lanes.shown):
            middle = self._view.page.left + lanes.left(number) + lanes.width / 2
            top = 4 if rows == 1 else 1 + 12 * (number % 2)
            painter.setPen(lane.color)
            room = QRectF(middle - 12, top, 24, 18 if rows == 1 else 12)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, lane.head)
        painter.end()
