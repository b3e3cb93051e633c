"""Broken and elided text."""

import pytest
from PySide6.QtGui import QTextLayout

from annotator.gui.fonts import reading
from annotator.gui.panels.card_content import initials, one_line
from annotator.gui.panels.card_text import broken, cut, units

LONG = "Baku and Yerevan also reached an agreement that is set to allow Azerbaijan to return districts. " * 4


def shown(layout: QTextLayout) -> str:
    last = layout.lineAt(layout.lineCount() - 1)
    return cut(layout.text(), last.textStart() + last.textLength())


def test_a_short_text_stays_whole() -> None:
    layout = broken("“Short", "”", reading(14), 290, 21, 3)
    assert layout.text() == "“Short”" and layout.lineCount() == 1


@pytest.mark.parametrize("text", [LONG, "x" * 900, "😀" * 300, "العربية " * 90, "e\u0301" * 300, "漢字" * 200])
@pytest.mark.parametrize("width", [40, 290])
def test_a_long_text_ends_in_an_ellipsis_within_its_lines(text: str, width: int) -> None:
    layout = broken("“" + text, "”", reading(14), width, 21, 3)
    assert layout.lineCount() <= 3
    assert layout.text().endswith("…”") and shown(layout) == layout.text()
    assert len(layout.text()) > 4, "something of the text is seen"
    for number in range(layout.lineCount()):
        assert layout.lineAt(number).naturalTextWidth() <= width + 1 or width == 40


def test_units_count_as_qt_does() -> None:
    assert units("a😀é") == 4 and cut("a😀é", 3) == "a😀" and cut("a😀é", 2) == "a"


def test_one_line_has_no_breaks_and_no_controls() -> None:
    assert one_line(" a\n\tb\u2028c\x00d\u00a0e ") == "a b c d e"
    assert one_line("x" * 700, 10) == "x" * 10 + "…"
    assert one_line("👩‍👩‍👧 e\u0301") == "👩‍👩‍👧 e\u0301"


def test_initials() -> None:
    assert [initials(name) for name in ("Analyst A", "ana", "Ana Maria de Souza", "", "😀", "élodie")] == [
        "AA", "A", "AS", "?", "?", "É",
    ]  # fmt: skip
