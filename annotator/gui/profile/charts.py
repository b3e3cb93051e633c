"""The profile as bars: one chart a kind, each bar with its name, its words and their share of all words."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.app.profile_table import ProfileRow
from annotator.domain.tag import Tag
from annotator.gui.fonts import interface
from annotator.gui.profile.words import kind_title, row_name
from annotator.gui.tokens import Theme, draw_glyph

MOST = 12
"""Bars of one chart; the table has them all."""
_BAR, _HEAD, _APART, _EDGE, _NAME, _FIGURES = 28, 30, 18, 24, 250, 190
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_VERDICTS = {"supported": "ok", "refuted": "error", "conflicting evidence": "warning"}


class Charts(QWidget):
    """Bars are as long as their share; the longest of all fills the room. For screen readers the table stands in."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tags: Mapping[str, Tag] = {}
        self._charts: list[tuple[str, list[ProfileRow], int]] = []
        self._longest = 0.0

    def show_rows(self, rows: Sequence[ProfileRow], tags: Mapping[str, Tag]) -> None:
        """Another profile."""
        self._tags = dict(tags)
        self._charts = []
        for kind, group in groupby(rows, lambda row: row.kind):
            found = list(group)
            self._charts.append((kind, found[:MOST], max(0, len(found) - MOST)))
        self._longest = max((row.percent for row in rows), default=0.0)
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        high = sum(_HEAD + _BAR * (len(rows) + bool(more)) + _APART for _, rows, more in self._charts)
        return QSize(800, high + _APART)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        y = float(_APART)
        for kind, rows, more in self._charts:
            painter.setFont(interface(13, 600))
            painter.setPen(self._theme.color("ink"))
            painter.drawText(QRectF(_EDGE, y, 400, _HEAD - 6), _LEFT, kind_title(kind))
            y += _HEAD
            for row in rows:
                self._bar(painter, row, y)
                y += _BAR
            if more:
                painter.setFont(interface(12))
                painter.setPen(self._theme.color("ink3"))
                painter.drawText(QRectF(_EDGE, y, 400, _BAR), _LEFT, self.tr("%n more in the table", "", more))
                y += _BAR
            y += _APART

    def _bar(self, painter: QPainter, row: ProfileRow, y: float) -> None:
        theme, x = self._theme, float(_EDGE)
        if row.kind == "tag":
            look = theme.look(self._tags.get(row.key))
            draw_glyph(painter, QRectF(x, y + 8, 11, 11), look.glyph, look.stroke)
            x += 19
        painter.setFont(interface(12.5))
        painter.setPen(theme.color("ink"))
        room = _EDGE + _NAME - x - 12
        name = QFontMetricsF(painter.font()).elidedText(row_name(row), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(x, y, room, _BAR - 1), _LEFT, name)
        left, wide = _EDGE + _NAME, max(60.0, self.width() - 2 * _EDGE - _NAME - _FIGURES)
        painter.fillRect(QRectF(left, y + 7, wide, 13), theme.color("track"))
        if self._longest and row.words:
            painter.fillRect(QRectF(left, y + 7, max(2.0, wide * row.percent / self._longest), 13), self._color(row))
        painter.setFont(interface(12))
        painter.setPen(theme.color("ink2"))
        words = self.tr("%n word(s)", "", row.words)
        share = self.locale().toString(row.percent, "f", 1)
        painter.drawText(QRectF(left + wide, y, _FIGURES, _BAR - 1), _RIGHT, f"{words} · {share} %")

    def _color(self, row: ProfileRow) -> QColor:
        theme = self._theme
        if row.kind == "tag":
            return theme.look(self._tags.get(row.key)).stroke
        if row.kind == "evidence":
            return theme.color("ok" if row.key == "sourced" else "warning")
        return theme.color(_VERDICTS.get(row.key, "control") if row.kind == "verdict" else "accent")
