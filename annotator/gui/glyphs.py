"""Glyphs: the shapes that tell tags apart without colour."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

_paths: dict[str, QPainterPath] = {}


def draw_glyph(painter: QPainter, rect: QRectF, glyph: str, color: QColor) -> None:
    """Draw a glyph filling ``rect`` (square; about 8 to 14 pixels). Names are those of ``tokens.GLYPHS``."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center())
    painter.scale(side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPath(glyph_path(glyph))
    painter.restore()


def glyph_path(glyph: str) -> QPainterPath:
    """The outline of a glyph in a unit square centred on the origin. Unknown names give a circle."""
    path = _paths.get(glyph)
    if path is None:
        path = _paths[glyph] = _made(glyph)
    return path


def _made(glyph: str) -> QPainterPath:
    path = QPainterPath()
    match glyph:
        case "diamond":
            _polygon(path, [(0, -0.5), (0.5, 0), (0, 0.5), (-0.5, 0)])
        case "square":
            path.addRoundedRect(QRectF(-0.42, -0.42, 0.84, 0.84), 0.06, 0.06)
        case "triangle":
            _polygon(path, [(0, -0.46), (0.5, 0.42), (-0.5, 0.42)])
        case "star":
            _polygon(path, [_turn(n / 10, 0.52 if n % 2 == 0 else 0.24) for n in range(10)])
        case "hexagon":
            _polygon(path, [_turn(n / 6, 0.5) for n in range(6)])
        case "cross":
            path.setFillRule(Qt.FillRule.WindingFill)  # else there is a hole where the bars cross
            path.addRect(QRectF(-0.48, -0.16, 0.96, 0.32))
            path.addRect(QRectF(-0.16, -0.48, 0.32, 0.96))
            path = path.simplified()
        case "ring":
            path.addEllipse(QPointF(0, 0), 0.48, 0.48)
            path.addEllipse(QPointF(0, 0), 0.24, 0.24)
        case "bar":
            path.addRoundedRect(QRectF(-0.2, -0.48, 0.4, 0.96), 0.1, 0.1)
        case _:
            path.addEllipse(QPointF(0, 0), 0.45, 0.45)
    return path


def _turn(part: float, radius: float) -> tuple[float, float]:
    angle = math.tau * part
    return radius * math.sin(angle), -radius * math.cos(angle)


def _polygon(path: QPainterPath, points: list[tuple[float, float]]) -> None:
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.closeSubpath()
