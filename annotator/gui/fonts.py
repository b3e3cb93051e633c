"""Fonts: Literata for reading, Inter for the interface; both bundled, both variable (design, section 7)."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from annotator.domain.errors import OurFault
from annotator.paths import resource

READING = "Literata"
INTERFACE = "Inter"


@lru_cache(maxsize=1)
def load_fonts() -> None:
    """Register the bundled fonts; a QGuiApplication must exist. Raises OurFault if a font cannot be read."""
    for name in ("Literata.ttf", "Inter.ttf"):
        if QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}"))) < 0:
            raise OurFault(f"the font {name} cannot be read")


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
