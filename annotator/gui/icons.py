"""Icons: Lucide's drawings in any colour of the token table."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from annotator.paths import resource


def icon(name: str, color: QColor, size: int = 16) -> QIcon:
    """The icon ``resources/icons/NAME.svg`` in a colour, ``size`` pixels square. Raises OurFault if there is none."""
    return _icon(name, color.name(QColor.NameFormat.HexArgb), size, QGuiApplication.primaryScreen().devicePixelRatio())


def pixmap(name: str, color: QColor, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """The drawing itself, for painting; ``ratio`` is the device pixel ratio of where it goes."""
    return _pixmap(name, color.name(QColor.NameFormat.HexArgb), size, ratio)


@lru_cache(maxsize=512)
def _icon(name: str, color: str, size: int, ratio: float) -> QIcon:
    made = QIcon()
    for scale in sorted({1.0, ratio}):
        made.addPixmap(_pixmap(name, color, size, scale))
    return made


@lru_cache(maxsize=512)
def _pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    drawing = QSvgRenderer(QByteArray(_source(name).replace("currentColor", "#" + color[3:]).encode()))
    pixels = round(size * ratio)
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setOpacity(int(color[1:3], 16) / 255)
    drawing.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text("utf-8")
