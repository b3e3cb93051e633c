"""A comment laid out for a width: who, when, what, and the places that can be clicked."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from annotator.domain.snapshot import Snapshot
from annotator.domain.talking import mention_places
from annotator.gui.comments.rows import Row
from annotator.gui.comments.words import ICONS, author, said, translate
from annotator.gui.dates import moment
from annotator.gui.fonts import interface, reading
from annotator.gui.panels.card_content import initials
from annotator.gui.panels.card_face import Picture, Spot, Words
from annotator.gui.panels.card_text import broken, units

SIDE, PAD, BADGE, BUTTON, LINE, GAP, INDENT = 14, 14, 20, 24, 19, 10, 18
MOST = 400
"""Lines of a comment that are shown."""
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2029\ufdd0\ufdd1]")


class Said(NamedTuple):
    """The words: where, how they are broken into lines, and which stretches (UTF-16 units) speak to somebody."""

    at: QPointF
    layout: QTextLayout
    mentions: tuple[tuple[int, int], ...]
    token: str


@dataclass(slots=True)
class CommentFace:
    """Coordinates are relative to the row's top left corner; ``height`` has the gap below a thread in it."""

    row: Row
    width: int
    height: int = 0
    words: list[Words] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    badge: QRectF = field(default_factory=QRectF)
    badge_text: str = ""

    @property
    def frame(self) -> QRectF:
        """The part of the thread's card that this row covers."""
        return QRectF(SIDE + 0.5, 0, self.width - 2 * SIDE - 1, self.height - (GAP if self.row.last else 0))

    def spot_at(self, point: QPointF) -> Spot | None:
        """What a click at ``point`` would do."""
        return next((spot for spot in self.spots if spot.rect.contains(point)), None)


class _Type(NamedTuple):
    name: QFont
    small: QFont
    strong: QFont
    text: QFont
    quote: QFont
    badge: QFont


@lru_cache(maxsize=1)
def fonts() -> _Type:
    """The fonts of comments; an application must exist."""
    return _Type(
        interface(12.5, 600), interface(12), interface(12, 600), interface(13), reading(13), interface(9, 600)
    )  # fmt: skip


def face(now: Snapshot, row: Row, width: int, writable: bool) -> CommentFace:
    """Lays a comment out in a row ``width`` pixels wide."""
    made = CommentFace(row, width)
    left, right = float(SIDE + PAD), float(width - SIDE - PAD)
    y = 10.0
    if row.first:
        y = _heading(made, left, right, y)
    else:
        left += INDENT
    y = _head(made, now, left, right, y, writable)
    y = _text(made, now, left, right, y)
    if row.last and writable:
        text = translate("Comments", "Answer")
        wide = QFontMetricsF(fonts().strong).horizontalAdvance(text)
        made.words.append(Words(QPointF(left, y + 16), text, fonts().strong, "accent"))
        made.spots.append(Spot(QRectF(left - 6, y - 1, wide + 12, 24), "answer", "", ""))
        y += 24
    made.height = round(y + 8) + (GAP if row.last else 0)
    return made


def _heading(made: CommentFace, left: float, right: float, y: float) -> float:
    """What the thread is about; a click goes there."""
    row, top = made.row, y
    if row.about:
        made.pictures.append(Picture(QPointF(left, y + 2), ICONS.get(row.subject_type, "quote"), "ink3"))
        layout = broken(row.about, "", fonts().quote, right - left - 22, LINE, 2)
        made.said.append(Said(QPointF(left + 22, y), layout, (), "ink2"))
        y += layout.lineCount() * LINE
    if row.where:
        metrics = QFontMetricsF(fonts().small)
        text = metrics.elidedText(row.where, Qt.TextElideMode.ElideRight, right - left - 22)
        made.words.append(Words(QPointF(left + 22, y + 14), text, fonts().small, "ink3"))
        y += LINE
    if y > top:
        hint = translate("Comments", "Go there (G)")
        made.spots.append(Spot(QRectF(left - 6, top - 3, right - left + 12, max(24.0, y - top + 6)), "go", "", hint))
        y += 8
    return y


def _head(made: CommentFace, now: Snapshot, left: float, right: float, y: float, writable: bool) -> float:
    row, middle = made.row, y + BADGE / 2
    end = right + 6
    if row.comment is not None:
        _button(made, end - BUTTON, middle, "ellipsis", "menu", translate("Comments", "More actions"))
        end -= BUTTON
    if row.first and writable:
        hint = translate("Comments", "Reopen (X)") if row.resolved else translate("Comments", "Resolve (X)")
        _button(made, end - BUTTON, middle, "rotate-ccw" if row.resolved else "check", "resolve", hint)
        end -= BUTTON
    if row.first and row.resolved:
        end = _resolved(made, end - 8, middle)
    if row.comment is None:
        return y
    name = author(now, row)
    made.badge, made.badge_text = QRectF(left, y, BADGE, BADGE), initials(name)
    _names(made, name, left + BADGE + 8, end - 8, middle)
    return y + BADGE + 6


def _names(made: CommentFace, name: str, x: float, end: float, middle: float) -> None:
    """Name, time, and that it is new; the time gives way first."""
    strong, small = QFontMetricsF(fonts().name), QFontMetricsF(fonts().small)
    new = translate("Comments", "New") if made.row.unread else ""
    new_wide = QFontMetricsF(fonts().strong).horizontalAdvance(new) + 8 if new else 0.0
    shown = strong.elidedText(name, Qt.TextElideMode.ElideRight, end - x - new_wide)
    made.words.append(Words(QPointF(x, middle + 4.5), shown, fonts().name, "ink"))
    x += strong.horizontalAdvance(shown) + 8
    if new:
        made.words.append(Words(QPointF(x, middle + 4.5), new, fonts().strong, "accent"))
        x += new_wide
    time = moment(made.row.comment.created) if made.row.comment else ""
    if small.horizontalAdvance(time) <= end - x:
        made.words.append(Words(QPointF(x, middle + 4.5), time, fonts().small, "ink3"))


def _resolved(made: CommentFace, end: float, middle: float) -> float:
    text = translate("Comments", "Resolved")
    start = end - QFontMetricsF(fonts().strong).horizontalAdvance(text)
    made.words.append(Words(QPointF(start, middle + 4.5), text, fonts().strong, "ok"))
    return start


def _button(made: CommentFace, x: float, middle: float, drawing: str, action: str, hint: str) -> None:
    made.spots.append(Spot(QRectF(x, middle - BUTTON / 2, BUTTON, BUTTON), action, "", hint))
    made.pictures.append(Picture(QPointF(x + 5, middle - 7), drawing, "ink2"))


def _text(made: CommentFace, now: Snapshot, left: float, right: float, y: float) -> float:
    row = made.row
    text = said(row)
    if row.comment is None:
        right -= 2 * BUTTON
    layout = broken(_CONTROLS.sub(" ", text).replace("\n", "\u2028"), "", fonts().text, right - left, LINE, MOST)
    places = tuple((units(text[:a]), units(text[a:b])) for a, b in mention_places(now, text)) if row.comment else ()
    token = "ink3" if row.comment is None else "ink2" if row.resolved else "ink"
    made.said.append(Said(QPointF(left, y), layout, places, token))
    return y + layout.lineCount() * LINE
