"""Painting: one paragraph with everything on it, in the order in which it must lie."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout

from annotator.gui.article.inks import GLYPH, Inks
from annotator.gui.article.typesetting import Setting

_RADIUS = 3.0
HANDLE = 7


@dataclass(slots=True)
class Overlay:
    """What lies on a paragraph for the moment. Offsets are units of the paragraph."""

    selection: tuple[int, int] | None = None
    caret: int | None = None
    links: Sequence[tuple[int, int]] = ()
    found: Sequence[tuple[int, int]] = ()
    found_here: Sequence[tuple[int, int]] = ()
    current: tuple[int, int] | None = None
    current_tag: str = ""
    current_ends: tuple[bool, bool] = field(default=(False, False))
    """Whether the current annotation begins and ends in this paragraph; its handles stand there."""
    extents: Sequence[tuple[int, int]] = ()
    """What is framed: the extent of a cluster of passages."""
    gutter: bool = True


def paint_paragraph(painter: QPainter, inks: Inks, setting: Setting, overlay: Overlay, origin: QPointF) -> None:
    """Paint a paragraph whose top left corner is ``origin``."""
    painter.translate(origin)
    painter.setPen(inks.no_pen)
    _tints(painter, inks, setting)
    for spans, token in ((overlay.found, "found"), (overlay.found_here, "found_here")):
        for start, end in spans:
            _fill(painter, inks, setting, start, end, token)
    if overlay.selection is not None:
        _fill(painter, inks, setting, *overlay.selection, "selection")
    if setting.style.name == "quote":
        bar = QRectF(setting.style.indent * 0.35, setting.style.before, 3, setting.height - setting.style.after)
        painter.fillRect(bar, inks.brushes["hairline"])
    # The text takes the painter's pen, so it must be set again after the shapes.
    painter.setPen(inks.pens[setting.style.ink])
    if overlay.links:
        setting.block.layout().draw(
            painter, QPointF(0, 0), [_link_format(inks, start, end) for start, end in overlay.links]
        )
        _link_lines(painter, inks, setting, overlay.links)
    else:
        setting.block.layout().draw(painter, QPointF(0, 0))
    _underlines(painter, inks, setting)
    _roofs(painter, inks, setting)
    if overlay.current is not None:
        _outline(painter, inks, setting, overlay)
    for start, end in overlay.extents:
        _frame(painter, inks, setting, start, end)
    if overlay.gutter:
        _gutter(painter, inks, setting)
    if overlay.caret is not None:
        painter.fillRect(caret_rect(setting, overlay.caret), inks.brushes["ink"])
    painter.translate(-origin)


def caret_rect(setting: Setting, unit: int) -> QRectF:
    """Where the caret stands before a unit."""
    if not setting.lines:
        return QRectF(0, 0, 2, setting.style.step)
    top = setting.lines[setting.line_of(unit)].top
    return QRectF(round(setting.x_of(unit)) - 1, top + 3, 2, setting.style.step - 6)


def _tints(painter: QPainter, inks: Inks, setting: Setting) -> None:
    decoration = setting.decoration
    if decoration is None or not decoration.rounded:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for tint, rects in decoration.rounded.items():
        painter.setBrush(inks.tint(tint))
        for rect in rects:
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    for tint, rects in decoration.joined.items():
        painter.setBrush(inks.tint(tint))
        painter.drawRects(rects)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _fill(painter: QPainter, inks: Inks, setting: Setting, start: int, end: int, token: str) -> None:
    brush, height = inks.brushes[token], setting.style.step
    for line, left, right in setting.spans(start, end):
        painter.fillRect(QRectF(round(left), setting.lines[line].top, round(right) - round(left), height), brush)


def _link_format(inks: Inks, start: int, end: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, end - start
    look = QTextCharFormat()
    look.setForeground(inks.brushes["accent"])
    made.format = look
    return made


def _link_lines(painter: QPainter, inks: Inks, setting: Setting, links: Sequence[tuple[int, int]]) -> None:
    for start, end in links:
        for line, left, right in setting.spans(start, end):
            top = setting.lines[line].top + setting.style.baseline + 2
            painter.fillRect(QRectF(left, top, right - left, 1), inks.brushes["link"])


def _underlines(painter: QPainter, inks: Inks, setting: Setting) -> None:
    if setting.decoration is None:
        return
    for tag, left, width, top in setting.decoration.underlines:
        tile = inks.underline(tag)
        # The tile keeps in step with the column, so that stretches that touch join.
        painter.drawTiledPixmap(left, top, width, tile.height, tile.picture, left % tile.period, 0)


def _roofs(painter: QPainter, inks: Inks, setting: Setting) -> None:
    """The line over what has been decided: people's passages have none."""
    if setting.decoration is None:
        return
    thick, bend = max(1, round(1.2 * inks.zoom)), max(4, round(6 * inks.zoom))
    brush = inks.brushes["ink"]
    for left, width, top, begins, ends in setting.decoration.roofs:
        painter.fillRect(left, top, width, thick, brush)
        if begins:
            painter.fillRect(left, top, thick, bend, brush)
        if ends:
            painter.fillRect(left + width - thick, top, thick, bend, brush)


def _outline(painter: QPainter, inks: Inks, setting: Setting, overlay: Overlay) -> None:
    assert overlay.current is not None
    start, end = overlay.current
    spans = list(setting.spans(start, end))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(inks.outline(overlay.current_tag))
    painter.setBrush(inks.no_brush)
    for line, left, right in spans:
        rect = QRectF(
            round(left) - 1.5, setting.lines[line].top + 0.5, round(right) - round(left) + 3, setting.style.step - 1
        )
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    painter.setPen(inks.no_pen)
    painter.setBrush(inks.look(overlay.current_tag).stroke)
    if spans:
        for unit, wanted, top_side in ((start, overlay.current_ends[0], True), (end, overlay.current_ends[1], False)):
            if wanted:
                painter.drawEllipse(handle_rect(setting, unit, top_side))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _frame(painter: QPainter, inks: Inks, setting: Setting, start: int, end: int) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(inks.frame)
    painter.setBrush(inks.no_brush)
    for line, left, right in setting.spans(start, end):
        top, tall = setting.lines[line].top, setting.style.step
        painter.drawRoundedRect(QRectF(left - 2.5, top - 0.5, right - left + 5, tall + 1), _RADIUS, _RADIUS)
        painter.fillRect(QRectF(-8, top, 3, tall), inks.brushes["accent"])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def handle_rect(setting: Setting, unit: int, start: bool) -> QRectF:
    """The round handle at an end of the current annotation: above its start, below its end."""
    # An end at a line's break belongs to the line it ends, not to the one that follows.
    line = setting.line_of(unit if start else max(0, unit - 1))
    x = setting.lines[line].x(unit)[0]
    y = setting.lines[line].top + (0.5 if start else setting.style.step - 0.5)
    x += -1.5 if start else 1.5
    return QRectF(x - HANDLE / 2, y - HANDLE / 2, HANDLE, HANDLE)


def _gutter(painter: QPainter, inks: Inks, setting: Setting) -> None:
    if setting.decoration is None or not setting.decoration.gutter:
        return
    size = max(9, round(GLYPH * min(inks.zoom, 1.4)))
    for line, tags, count, gold in setting.decoration.gutter:
        middle = setting.lines[line].top + setting.style.step / 2
        x = -24 - size // 2
        shown = tags if count <= len(tags) else tags[:1]
        for tag, decided in zip(shown, gold, strict=False):
            if decided:
                painter.drawPixmap(QPoint(x - 2, round(middle - size / 2) - 2), inks.badge(tag, size + 4))
            else:
                painter.drawPixmap(QPoint(x, round(middle - size / 2)), inks.glyph(tag, size))
            x -= size + 3
        if count > len(shown):
            painter.setPen(inks.pens["ink2"])
            painter.setFont(inks.count_font)
            text = str(count)
            painter.drawText(QPointF(x + size - inks.count_metrics.horizontalAdvance(text), middle + 4), text)
