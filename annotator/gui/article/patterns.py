"""Patterns: what tells people apart where colour alone would not, down to three pixels of width."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap

PERIOD = 24
"""Pixels after which every pattern repeats, downwards."""
_GROUND = 0.28
"""How much of the colour lies under a pattern, so that its gaps still read as one stretch."""

_PATTERNS: dict[str, Callable[[int, int, int], bool]] = {
    "solid": lambda x, y, wide: True,
    "dashed": lambda x, y, wide: y % 12 < 8,
    "edges": lambda x, y, wide: x < max(1, wide // 4) or x >= wide - max(1, wide // 4),
    "dotted": lambda x, y, wide: y % 6 < 3,
    "half": lambda x, y, wide: x < wide / 2,
    "slanted": lambda x, y, wide: (x + y) % 6 < 3,
    "rungs": lambda x, y, wide: x == 0 or x == wide - 1 or y % 8 < 2,
    "chequered": lambda x, y, wide: (x * 2 // wide + y // 3) % 2 == 0,
    "morse": lambda x, y, wide: y % 12 < 6 or 8 <= y % 12 < 10,
    "zigzag": lambda x, y, wide: abs(x - abs(y % 12 - 6) * (wide - 1) / 6) < 1.5,
}
PATTERNS = tuple(_PATTERNS)


def pattern_tile(pattern: str, color: QColor, width: int, ratio: float = 1.0) -> QPixmap:
    """``width`` by ``PERIOD`` pixels of a pattern (an unknown one is solid); it repeats downwards without a seam."""
    return _tile(pattern, color.name(), width, ratio)


@lru_cache(maxsize=512)
def _tile(pattern: str, color: str, width: int, ratio: float) -> QPixmap:
    inside = _PATTERNS.get(pattern, _PATTERNS["solid"])
    full, ground = QColor(color), QColor(color)
    ground.setAlphaF(_GROUND)
    across, down = max(1, round(width * ratio)), round(PERIOD * ratio)
    made = QPixmap(across, down)
    made.fill(Qt.GlobalColor.transparent)
    image = made.toImage()
    for y in range(down):
        for x in range(across):
            here = inside(int(x / ratio), int(y / ratio), width)
            image.setPixelColor(x, y, full if here else ground)
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(ratio)
    return made
