"""The figures of agreement as a list: all together, by tag, by pair, each under its heading."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.agreement.report import AgreementReport, Figure
from annotator.domain.snapshot import Snapshot
from annotator.gui.compare.cells import tag_name
from annotator.gui.compare.words import tip
from annotator.gui.fonts import interface
from annotator.gui.labels import in_words
from annotator.gui.panels.card_content import one_line
from annotator.gui.panels.heading import caps_font
from annotator.gui.tokens import Theme

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
ENTRY = int(Qt.ItemDataRole.UserRole) + 1
HEIGHT, HEADING = 50, 36


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading, or a figure with its words."""

    heading: str = ""
    figure: Figure | None = None


def number(value: float | None, digits: int = 3) -> str:
    """A figure's value in the language of the program; a dash where there is none."""
    return "–" if value is None else QLocale().toString(value, "f", digits)


def scope_words(figure: Figure) -> str:
    """On how much of what a figure rests."""
    count = QLocale().toString(figure.units)
    match figure.scope:
        case "characters":
            return translate("Compare", "on {count} characters").format(count=count)
        case "sentences":
            return translate("Compare", "on {count} sentences").format(count=count)
    return translate("Compare", "on {count} passages").format(count=count)


def interval_words(figure: Figure) -> str:
    """The interval as shown ("" if there is none)."""
    if figure.low is None or figure.high is None:
        return ""
    low, high = number(figure.low), number(figure.high)
    return translate("Compare", "95 %: {low} to {high}").format(low=low, high=high)


def of_what(now: Snapshot, figure: Figure) -> str:
    """Whose work, and which tag."""
    tag = tag_name(now, figure.tag) if figure.tag else translate("Compare", "All tags")
    if not figure.pair:
        return tag
    names = " – ".join(one_line(now.name_of(person), 60) for person in figure.pair)
    return f"{names} · {tag}" if figure.tag else names


def spoken(now: Snapshot, figure: Figure) -> str:
    """A figure for a screen reader."""
    value = number(figure.value) if figure.value is not None else in_words(figure.why)
    parts = [f"{in_words(figure.label)}, {of_what(now, figure)}: {value}", interval_words(figure), scope_words(figure)]
    return ". ".join(part for part in (*parts, figure.source) if part)


def entries(now: Snapshot, report: AgreementReport) -> list[Entry]:
    """Everything but the figures of one tag of one pair, of which there may be very many: the matrix has those."""
    found: list[Entry] = []
    groups: list[tuple[str, list[Figure]]] = [(translate("Compare", "All tags"), list(report.overall()))]
    groups += [(tag_name(now, tag), list(report.by_tag(tag))) for tag in report.tags]
    groups += [(_pair(now, pair), list(report.by_pair(*pair))) for pair in report.pairs() if len(pair) == 2]
    for heading, figures in groups:
        if figures:
            found += [Entry(heading), *(Entry(figure=figure) for figure in figures)]
    return found


def _pair(now: Snapshot, pair: Sequence[str]) -> str:
    return " – ".join(one_line(now.name_of(person), 60) for person in pair)


class Figures(QAbstractListModel):
    """The list. Headings cannot be chosen."""

    def __init__(self, now: Snapshot, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.entries: list[Entry] = []

    def show(self, report: AgreementReport) -> None:
        """Make the list anew."""
        self.beginResetModel()
        self.entries = entries(self._now, report)
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.heading or (spoken(self._now, entry.figure) if entry.figure else "")
        if role == Qt.ItemDataRole.ToolTipRole and entry.figure is not None:
            return tip(spoken(self._now, entry.figure))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.entries[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class FigureDelegate(QStyledItemDelegate):
    """Name and source at the left; value, interval and units at the right. ``stale``: everything is grey."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.stale = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(300, HEADING if index.data(ENTRY).heading else HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        box = QRectF(option.rect)
        painter.save()
        painter.setClipRect(box)
        if entry.figure is None:
            painter.setFont(caps_font())
            painter.setPen(self.theme.color("ink2"))
            painter.drawText(box.adjusted(16, 8, -16, 0), _LEFT, _cut(painter, entry.heading, box.width() - 32))
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(box, self.theme.color("selection"))
                painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), self.theme.color("accent"))
            elif option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(box, self.theme.color("hover"))
            self._figure(painter, box.adjusted(16, 4, -16, -4), entry.figure)
            painter.fillRect(
                QRectF(box.left() + 16, box.bottom() - 1, box.width() - 32, 1), self.theme.color("hairline")
            )
        painter.restore()

    def _figure(self, painter: QPainter, box: QRectF, figure: Figure) -> None:
        ink = "ink3" if self.stale else "ink"
        right = 250.0
        self._line(painter, QRectF(box.right() - right, box.top(), 70, 22), number(figure.value), 15, 600, ink, _RIGHT)
        about = QRectF(box.right() - right + 80, box.top() + 2, right - 80, 18)
        self._line(painter, about, interval_words(figure), 12, 400, "ink3" if self.stale else "ink2", _LEFT)
        self._line(painter, about.translated(0, 19), scope_words(figure), 12, 400, "ink3", _LEFT)
        left = QRectF(box.left(), box.top() + 1, box.width() - right - 12, 20)
        self._line(painter, left, in_words(figure.label), 13, 500, ink, _LEFT)
        why = self.why(figure)
        token = "warning" if figure.value is None and not self.stale else "ink3"
        self._line(painter, left.translated(0, 20), why or in_words(figure.source), 11, 400, token, _LEFT)

    def why(self, figure: Figure) -> str:
        """Why there is no number."""
        if figure.value is not None:
            return ""
        return translate("Compare", "Not computable: {why}").format(why=in_words(figure.why))

    def _line(self, painter: QPainter, box: QRectF, words: str, px: float, weight: int, token: str, flags: int) -> None:
        painter.setFont(interface(px, weight))
        painter.setPen(self.theme.color(token))
        painter.drawText(box, flags, _cut(painter, words, box.width()))


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


def _cut(painter: QPainter, words: str, width: float) -> str:
    return QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, width)
