"""A picture as what is read beside the article: decoded within limits on a worker, moved by the mouse, zoomed."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtGui import QImage, QImageReader, QMouseEvent

from annotator.app.captures import picture_pixels
from annotator.app.sheet_places import UNREAD, ReadSheet
from annotator.app.sheets import Sheet
from annotator.domain.errors import BadInput
from annotator.gui.snapshots.sheet_reader import SheetReader
from annotator.gui.snapshots.sheets_view import SheetsView
from annotator.gui.tokens import Theme

MEGABYTES = 450
"""What a picture may take when it is decoded: 100 million pixels of four bytes, and some."""
SHARPEST = 40_000_000
"""Pixels that are kept; a larger picture is kept smaller."""
UNREADABLE = "This picture cannot be shown: its file is damaged or not as it should be."


class PictureSheets:
    """The one sheet that a picture is. ``load`` gives its bytes, on a worker."""

    def __init__(self, load: Callable[[], bytes]) -> None:
        self._load = load
        self._image = QImage()

    def open(self) -> list[Sheet]:
        """Decodes it. Raises BadInput if it has too many pixels, or cannot be decoded."""
        data = self._load()
        picture_pixels(data)
        QImageReader.setAllocationLimit(MEGABYTES)
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        reader.setDecideFormatFromContent(True)
        size = reader.size()
        pixels = size.width() * size.height()
        if pixels > SHARPEST:
            reader.setScaledSize(size * (SHARPEST / pixels) ** 0.5)
        image = reader.read()
        if image.isNull():
            raise BadInput(UNREADABLE)
        self._image = image
        return [Sheet("", image.width(), image.height())]

    def draw(self, at: int, width: int, height: int) -> QImage:
        """The picture for a place of some pixels; never larger than it is."""
        if width >= self._image.width():
            return self._image
        smooth = Qt.TransformationMode.SmoothTransformation
        return self._image.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)

    def letters(self, at: int) -> ReadSheet:
        """None."""
        return UNREAD

    def close(self) -> None:
        """Nothing is held open."""


class PictureView(SheetsView):
    """Dragging moves the picture."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, natural=True)
        self.setAccessibleName(self.tr("Picture of the source"))
        self._held: QPointF | None = None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position() + self.offset()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            to = self._held - event.position()
            self.horizontalScrollBar().setValue(round(to.x()))
            self.verticalScrollBar().setValue(round(to.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)


class PictureReader(SheetReader):
    """What a snapshot that is a picture is read in."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(PictureView(theme))

    def show_picture(self, load: Callable[[], bytes]) -> None:
        """Show another picture."""
        self.say(self.tr("This picture has no text that could be selected. Its link can name the place in words."))
        self.sheets.show_sheets(PictureSheets(load))
