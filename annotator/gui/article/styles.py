"""Styles: how each kind of line is set (design, section 7). Sizes are pixels at zoom 1."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.gui.article.comfort import Comfort
from annotator.gui.fonts import interface, reading_in

COLUMN = 668
MARGIN_LEFT = 56
"""The least room left of the column: the gutter's glyphs stand there."""
MARGIN_RIGHT = 24
TOP = 32
BOTTOM = 96
DESIGNED = Comfort()
ZOOMS = (0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.1, 2.5, 3.0)


@dataclass(frozen=True, slots=True)
class Shape:
    """A style before zoom: font size and step from line to line, room before and after, indent, ink token."""

    px: float
    step: int
    weight: int = 400
    before: int = 0
    after: int = 14
    indent: int = 0
    ink: str = "ink"
    inter: bool = False


SHAPES: Mapping[str, Shape] = {
    "kicker": Shape(11.5, 18, weight=600, after=6, ink="ink2", inter=True),
    "title": Shape(31, 39, weight=600, before=2, after=10),
    "subtitle": Shape(20, 29, after=12, ink="ink2"),
    "meta": Shape(13, 20, after=1, ink="ink2", inter=True),
    "meta_last": Shape(13, 20, after=26, ink="ink2", inter=True),
    "heading": Shape(22, 30, weight=600, before=18, after=8),
    "paragraph": Shape(18, 30, after=16),
    "quote": Shape(18, 30, after=16, indent=28),
    "list": Shape(18, 30, after=6, indent=22),
    "caption": Shape(14, 22, after=14, indent=28, ink="ink2"),
    "table": Shape(15, 24, after=2),
    "table_last": Shape(15, 24, after=18),
    "media": Shape(13, 20, before=6, after=16, ink="ink2", inter=True),
    "boilerplate": Shape(14, 22, after=8, ink="ink3"),
    "boilerplate_first": Shape(14, 22, before=30, after=8, ink="ink3"),
}


@dataclass(frozen=True, slots=True)
class Style:
    """A style at a zoom. All lengths are whole pixels; ``baseline`` is measured from a line's top."""

    name: str
    font: QFont
    step: int
    before: int
    after: int
    indent: int
    ink: str
    baseline: int
    ascent: float
    descent: float
    character: float
    """What a character takes on average, for estimating heights."""

    def height(self, lines: int) -> int:
        """How tall so many lines are."""
        return self.before + lines * self.step + self.after

    def estimate(self, units: int, column: int) -> int:
        """How tall a paragraph of so many units will be, more or less."""
        lines = math.ceil(units * self.character / (column - self.indent) + 0.35)
        return self.before + lines * self.step + self.after


class Sheet:
    """The styles of one zoom and comfort, and the column they are set in."""

    def __init__(self, zoom: float, comfort: Comfort) -> None:
        self.zoom = zoom
        self.column = round(COLUMN * zoom * comfort.column / 100)
        self.top = round(TOP * min(zoom, 1.5))
        self.bottom = round(BOTTOM * zoom)
        self.styles: dict[str, Style] = {name: _scaled(name, shape, zoom, comfort) for name, shape in SHAPES.items()}

    def __getitem__(self, name: str) -> Style:
        return self.styles.get(name) or self.styles["paragraph"]


@lru_cache(maxsize=4)
def sheet(zoom: float, comfort: Comfort = DESIGNED) -> Sheet:
    """The sheet of a zoom and comfort; measuring its fonts takes a few milliseconds."""
    return Sheet(zoom, comfort)


def _scaled(name: str, shape: Shape, zoom: float, comfort: Comfort) -> Style:
    px = shape.px * zoom
    font = interface(px, shape.weight) if shape.inter else reading_in(comfort.typeface, px, shape.weight)
    if comfort.letters and not shape.inter:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, px * comfort.letters / 100)
    metrics = QFontMetricsF(font)
    step = round(shape.step * zoom * comfort.step / 100)
    return Style(
        name=name,
        font=font,
        step=step,
        before=round(shape.before * zoom),
        after=round(shape.after * zoom),
        indent=round(shape.indent * zoom),
        ink=shape.ink,
        baseline=round((step - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()),
        ascent=metrics.ascent(),
        descent=metrics.descent(),
        character=metrics.horizontalAdvance("the government said on Monday that a new report ") / 48 * 1.02,
    )
