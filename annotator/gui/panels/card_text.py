"""Text broken into at most so many lines, the last one ending in an ellipsis if there is more."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout, QTextOption


def broken(text: str, end: str, font: QFont, width: float, line: int, most: int) -> QTextLayout:
    """``text + end`` in at most ``most`` lines of ``line`` pixels; if it is longer, what fits with "…" and ``end``.

    The layout keeps each line's place; the text's own direction aligns it.
    """
    layout = _prepared(text + end, font)
    if _lines(layout, width, line, most) >= units(text + end):
        return layout
    probe = _prepared(text, font)
    kept = cut(text, _lines(probe, width, line, most)).rstrip()
    while True:
        layout = _prepared(f"{kept.rstrip(' ,;:')}…{end}", font)
        if _lines(layout, width, line, most) >= units(layout.text()) or not kept:
            return layout
        kept = _shorter(kept)


def _shorter(kept: str) -> str:
    space = kept.rfind(" ")
    return kept[:space] if space > 0 and len(kept) - space < 24 else kept[: min(len(kept) - 1, len(kept) * 9 // 10)]


def _prepared(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    return layout


def _lines(layout: QTextLayout, width: float, line: int, most: int) -> int:
    """Breaks lines; returns up to which UTF-16 unit they reach."""
    layout.beginLayout()
    reached = 0
    for number in range(most):
        made = layout.createLine()
        if not made.isValid():
            break
        made.setLineWidth(max(1.0, width))
        made.setPosition(QPointF(0, number * line))
        reached = made.textStart() + made.textLength()
    layout.endLayout()
    return reached


def units(text: str) -> int:
    """The length of a text in UTF-16 code units, as Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, count: int) -> str:
    """The first ``count`` UTF-16 code units, without a half character at the end."""
    if text.isascii():
        return text[:count]
    return text.encode("utf-16-le", "surrogatepass")[: 2 * count].decode("utf-16-le", "ignore")
