"""Colours: every pair that meets on screen passes WCAG 2.2 AA; glyphs and looks are all different."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette

from annotator.domain.tag import Tag
from annotator.gui.tokens import DARK, GLYPHS, LIGHT, TAG_COLOURS, Theme, contrast, draw_glyph, palette

themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: str(theme.name))

TEXT_PAIRS = [
    *((ink, ground) for ink in ("ink", "ink2", "ink3") for ground in ("window", "side", "paper", "card", "well")),
    *((ink, ground) for ink in ("ink", "ink2") for ground in ("hover", "selection", "pressed")),
    *(("ink", ground) for ground in ("found", "found_here", "selection")),
    *((ink, ground) for ink in ("accent", "ok", "error", "warning") for ground in ("window", "paper", "card", "side")),
    ("accent_ink", "accent"),
    ("accent_ink", "accent_hover"),
    ("bar_ink", "bar"),
    ("bar_ink", "bar_hover"),
]
SHAPE_PAIRS = [*(("control", ground) for ground in ("window", "side", "paper", "card")), ("bar_line", "bar")]


def test_the_ratio_of_black_and_white_is_21() -> None:
    assert contrast(QColor("#000"), QColor("#fff")) == pytest.approx(21)
    assert contrast(QColor("#777"), QColor("#fff")) == pytest.approx(4.48, abs=0.01)


@themes
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_reads(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(theme.color(ink), theme.color(ground)) >= 4.5


@themes
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_controls_are_seen(theme: Theme, shape: str, ground: str) -> None:
    assert contrast(theme.color(shape), theme.color(ground)) >= 3


@themes
@pytest.mark.parametrize("colour", TAG_COLOURS)
def test_tag_colours_read(theme: Theme, colour: str) -> None:
    look = theme.look_of(colour, "circle", "solid")
    assert contrast(theme.color("ink"), look.tint) >= 4.5
    assert contrast(look.stroke, look.tint) >= 3  # underlines; text on a tint is ink
    for ground in ("paper", "card", "window", "side"):
        assert contrast(look.stroke, theme.color(ground)) >= 4.5
    assert contrast(theme.inverse.look_of(colour, "circle", "solid").stroke, theme.color("bar")) >= 4.5


def test_unknown_names_become_grey() -> None:
    odd = Tag(id="x", name="X", colour="puce", glyph="blob", underline="curly")
    assert LIGHT.look(odd) == LIGHT.look(None)
    assert LIGHT.look(None).glyph == "circle"


def test_colours_are_made_once() -> None:
    assert LIGHT.color("ink") is LIGHT.color("ink")
    with pytest.raises(KeyError):
        LIGHT.color("no such token")


def test_palettes_differ() -> None:
    assert palette(LIGHT).color(QPalette.ColorRole.Window) == QColor("#F3F1EC")
    assert palette(DARK).color(QPalette.ColorRole.Window) == QColor("#191B1F")


def test_glyphs_are_all_different() -> None:
    seen = set()
    for glyph in GLYPHS:
        image = QImage(16, 16, QImage.Format.Format_Grayscale8)
        image.fill(0)
        painter = QPainter(image)
        draw_glyph(painter, QRectF(2, 2, 12, 12), glyph, QColor("white"))
        painter.end()
        seen.add(bytes(image.constBits()))
    assert len(seen) == len(GLYPHS)
