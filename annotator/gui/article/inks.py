"""Inks: pens, brushes and small pictures of one theme, made once and used for every paragraph."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from annotator.domain.tag import Tag
from annotator.gui.article.comfort import Comfort
from annotator.gui.article.decoration import Tint
from annotator.gui.fonts import interface
from annotator.gui.icons import pixmap
from annotator.gui.tokens import TagLook, Theme, draw_glyph

_DEEPER = (0.0, 0.0, 0.16, 0.28)
GLYPH = 11
"""Size of a gutter glyph in pixels at zoom 1."""


class Tile(NamedTuple):
    """A piece of an underline that repeats every ``period`` pixels."""

    picture: QPixmap
    period: int
    height: int


class Inks:
    """What one theme, one tag set, one zoom, one comfort and one screen paint with."""

    def __init__(self, theme: Theme, tags: Sequence[Tag], zoom: float, ratio: float, comfort: Comfort) -> None:
        self.comfort = comfort
        self.theme = theme
        self.zoom = zoom
        self.ratio = ratio
        self._looks: dict[str, TagLook] = {tag.id: theme.look(tag) for tag in tags}
        self._tints: dict[Tint, QBrush] = {}
        self._underlines: dict[str, Tile] = {}
        self._glyphs: dict[tuple[str, int], QPixmap] = {}
        self._outlines: dict[str, QPen] = {}
        self._badges: dict[tuple[str, int], QPixmap] = {}
        self.no_pen = QPen(Qt.PenStyle.NoPen)
        self.no_brush = QBrush(Qt.BrushStyle.NoBrush)
        self.frame = QPen(theme.color("accent"), max(1.0, 1.6 * zoom))
        self.brushes = {
            token: QBrush(theme.color(token))
            for token in ("selection", "found", "found_here", "accent", "hairline", "ink")
        }
        self.count_font = interface(10, 600)
        self.count_metrics = QFontMetrics(self.count_font)
        faint = QColor(theme.color("accent"))
        faint.setAlphaF(0.45)
        self.brushes["link"] = QBrush(faint)
        self.pens = {
            token: QPen(theme.color(token)) for token in ("ink", "ink2", "ink3", "accent", "hairline", "control")
        }

    def look(self, tag: str) -> TagLook:
        """The look of a tag by its id; a tag that is not in the set is grey."""
        found = self._looks.get(tag)
        if found is None:
            found = self._looks[tag] = self.theme.look(None)
        return found

    def tint(self, tint: Tint) -> QBrush:
        """What lies behind marked text: the innermost tag's tint, deeper where more marks lie."""
        found = self._tints.get(tint)
        if found is None:
            look = self.look(tint.tag)
            found = self._tints[tint] = QBrush(blended(look.tint, look.stroke, _DEEPER[tint.depth] * self._strength))
        return found

    @property
    def _strength(self) -> float:
        # Dark strokes are much brighter than their tints; the text on top must stay readable.
        return 1.0 if self.theme.name == "light" else 0.6

    def outline(self, tag: str) -> QPen:
        """The pen around the current annotation."""
        found = self._outlines.get(tag)
        if found is None:
            found = self._outlines[tag] = QPen(self.look(tag).stroke, max(1.0, 1.2 * self.zoom))
        return found

    def underline(self, tag: str) -> Tile:
        """A tile of a tag's underline; it repeats without a seam."""
        found = self._underlines.get(tag)
        if found is None:
            look = self.look(tag)
            found = self._underlines[tag] = _underline_tile(look.underline, look.stroke, self.zoom, self.ratio)
        return found

    def glyph(self, tag: str, size: int) -> QPixmap:
        """A tag's glyph as a picture of ``size`` pixels."""
        found = self._glyphs.get((tag, size))
        if found is None:
            look = self.look(tag)
            found = _blank(size, size, self.ratio)
            painter = QPainter(found)
            draw_glyph(painter, QRectF(0, 0, size, size), look.glyph, look.stroke)
            painter.end()
            self._glyphs[(tag, size)] = found
        return found

    def badge(self, tag: str, size: int) -> QPixmap:
        """What the gutter shows for a decided passage: the badge of the gold layer in its tag's colour."""
        found = self._badges.get((tag, size))
        if found is None:
            found = self._badges[(tag, size)] = pixmap("badge-check", self.look(tag).stroke, size, self.ratio)
        return found


def blended(ground: QColor, over: QColor, part: float) -> QColor:
    """``ground`` with ``part`` (0 to 1) of another colour over it."""
    pairs = zip(ground.getRgb()[:3], over.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(low + (high - low) * part) for low, high in pairs))


def _blank(width: int, height: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _underline_tile(kind: str, color: QColor, zoom: float, ratio: float) -> Tile:
    period = {"wavy": 6, "dashed": 8, "dotted": 4}.get(kind, 8)
    width, height = max(4, round(period * zoom)), max(4, round(4 * zoom))
    tile = _blank(width, height, ratio)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thin = max(1.0, 1.1 * zoom)
    match kind:
        case "double":
            painter.fillRect(QRectF(0, 0, width, thin), color)
            painter.fillRect(QRectF(0, thin + max(1.0, 1.2 * zoom), width, thin), color)
        case "wavy":
            path = QPainterPath()
            middle, swing = 1.9 * zoom, 1.3 * zoom
            path.moveTo(-width / 2, middle)
            for half in range(-1, 3):
                left = half * width / 2
                bend = middle + (2 * swing if half % 2 else -2 * swing)
                path.quadTo(left + width / 4, bend, left + width / 2, middle)
            painter.strokePath(path, QPen(color, max(1.0, 1.3 * zoom)))
        case "dashed":
            painter.fillRect(QRectF(0, 0.4 * zoom, width * 0.62, max(1.5, 1.8 * zoom)), color)
        case "dotted":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(QRectF(width / 2 - zoom, 0.3 * zoom, 2.1 * zoom, 2.1 * zoom))
        case _:
            painter.fillRect(QRectF(0, 0.4 * zoom, width, max(1.5, 1.8 * zoom)), color)
    painter.end()
    return Tile(tile, width, height)
