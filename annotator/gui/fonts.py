"""Fonts: Literata for reading, Inter for the interface (design, section 7); other typefaces for who reads them better.

Atkinson Hyperlegible was drawn for low vision: letters that look alike elsewhere are told apart.
"""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from annotator.domain.errors import OurFault
from annotator.paths import resource

READING = "Literata"
INTERFACE = "Inter"
LEGIBLE = "Atkinson Hyperlegible"
BUNDLED = (READING, INTERFACE, LEGIBLE)
"""The typefaces that every reader has; the first is the designed one."""
_LEGIBLE_FILES = ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf")


@lru_cache(maxsize=1)
def load_fonts() -> None:
    """Register the bundled fonts; a QGuiApplication must exist. Raises OurFault if a font cannot be read."""
    for name in ("Literata.ttf", "Inter.ttf"):
        _load(name)


@lru_cache(maxsize=1)
def load_legible() -> None:
    """Register the typefaces that are bundled, but not needed before somebody chooses them."""
    load_fonts()
    for name in _LEGIBLE_FILES:
        _load(name)


def _load(name: str) -> None:
    if QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}"))) < 0:
        raise OurFault(f"the font {name} cannot be read")


def reading_in(typeface: str, px: float = 18, weight: int = 400) -> QFont:
    """A typeface by its family's name at a size in pixels; "" is Literata. Qt replaces one that is not installed."""
    if typeface in ("", READING):
        return reading(px, weight)
    if typeface == LEGIBLE:
        load_legible()
    return _sized(typeface, px, weight)


def reading(px: float = 18, weight: int = 400, italic: bool = False) -> QFont:
    """Literata at a size in pixels, with the optical size that fits it (its axis runs from 7 to 72 points)."""
    font = _sized(READING, px, weight)
    font.setVariableAxis(QFont.Tag("opsz"), min(72.0, max(7.0, px * 0.75)))
    font.setItalic(italic)
    return font


def interface(px: float = 13, weight: int = 400) -> QFont:
    """Inter at a size in pixels."""
    return _sized(INTERFACE, px, weight)


def _sized(family: str, px: float, weight: int) -> QFont:
    # Painting asks for the same few faces again and again; a copy costs a tenth of making one anew.
    return QFont(_made(family, px, weight))


@lru_cache(maxsize=256)
def _made(family: str, px: float, weight: int) -> QFont:
    load_fonts()
    font = QFont(family)
    font.setPixelSize(max(1, round(px)))
    font.setWeight(QFont.Weight(weight))
    # A variable font keeps its default weight unless the axis itself is set.
    font.setVariableAxis(QFont.Tag("wght"), float(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
