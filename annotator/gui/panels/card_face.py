"""A card laid out for a width: lines broken, texts elided, places that can be clicked. Painted as often as needed."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from annotator.gui.fonts import interface, reading
from annotator.gui.panels.card_content import (
    CardContent,
    CardLink,
    initials,
    link_words,
    new_word,
    page_words,
    talk_words,
)
from annotator.gui.panels.card_text import broken
from annotator.gui.panels.words import (
    STANCE_ICONS,
    STANCE_TOKENS,
    VERDICT_ICONS,
    VERDICT_TOKENS,
    stance_word,
    translate,
    verdict_word,
)

GAP = 10
"""Pixels between two cards (a row is a card with the gap below it)."""
SIDE = 14
PAD = 14
BADGE = 20
BUTTON = 24
LINE = 21
LINKS = 3
"""A card with more links than this shows all but the last of these lines, and how many more there are."""


class Words(NamedTuple):
    """One line of text: where its baseline begins, font, token of its colour ("" for the tag's stroke)."""

    at: QPointF
    text: str
    font: QFont
    token: str


class Picture(NamedTuple):
    """An icon, 14 pixels square."""

    at: QPointF
    icon: str
    token: str


class Paragraph(NamedTuple):
    """Several lines of text."""

    at: QPointF
    layout: QTextLayout
    token: str


class Style(NamedTuple):
    """How a paragraph is set: at most ``most`` lines of ``line`` pixels."""

    font: QFont
    most: int
    line: int
    token: str


class Spot(NamedTuple):
    """A place that does something: ``action`` is "menu", "source" or "comments"."""

    rect: QRectF
    action: str
    target: str
    hint: str


@dataclass(slots=True)
class CardFace:
    """Coordinates are relative to the row's top left corner; ``height`` has the gap below the card in it."""

    content: CardContent
    width: int
    height: int = 0
    words: list[Words] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    glyph: QRectF = field(default_factory=QRectF)
    badge: QRectF = field(default_factory=QRectF)
    badge_text: str = ""

    @property
    def frame(self) -> QRectF:
        """The card without the gap around it."""
        return QRectF(SIDE + 0.5, 0.5, self.width - 2 * SIDE - 1, self.height - GAP - 1)

    def spot_at(self, point: QPointF) -> Spot | None:
        """What a click at ``point`` would do."""
        return next((spot for spot in self.spots if spot.rect.contains(point)), None)


class _Type(NamedTuple):
    name: QFont
    small: QFont
    strong: QFont
    quote: QFont
    badge: QFont
    name_metrics: QFontMetricsF
    small_metrics: QFontMetricsF
    strong_metrics: QFontMetricsF


@lru_cache(maxsize=1)
def fonts() -> _Type:
    """The cards' fonts and their metrics; an application must exist."""
    small, strong, name = interface(12), interface(12, 600), interface(13, 600)
    return _Type(
        name, small, strong, reading(14), interface(9, 600),
        QFontMetricsF(name), QFontMetricsF(small), QFontMetricsF(strong),
    )  # fmt: skip


def face(content: CardContent, width: int) -> CardFace:
    """Lays a card out in a row ``width`` pixels wide."""
    made = CardFace(content, width)
    left, right = SIDE + PAD, float(width - SIDE - PAD)
    y = _head(made, left, right)
    y = _paragraph(made, f"“{content.quote}", "”", Style(fonts().quote, 3, LINE, "ink"), left, right, y) + 3
    y = _holder(made, left, right, y)
    if content.note:
        y = _paragraph(made, content.note, "", Style(fonts().small, 2, 18, "ink2"), left, right, y + 2) + 2
    y = _links(made, left, right, y)
    if content.lacks:
        y = _icon_line(made, "unlink", content.lacks, "error", left, right, y)
    made.height = round(y + PAD - 5) + GAP
    return made


def _head(made: CardFace, left: float, right: float) -> float:
    top = 11.0
    middle = top + BADGE / 2
    made.glyph = QRectF(left, middle - 6, 12, 12)
    button = QRectF(right - BUTTON + 6, middle - BUTTON / 2, BUTTON, BUTTON)
    made.badge = QRectF(button.left() - BADGE - 3, top, BADGE, BADGE)
    made.badge_text = initials(made.content.creator_name)
    made.spots.append(Spot(button, "menu", "", translate("Cards", "More actions")))
    made.spots.append(Spot(made.badge, "", "", made.content.creator_name))
    room = _page(made, _talk(made, made.badge.left(), middle), middle) - left - 26
    name = fonts().name_metrics.elidedText(made.content.tag_name, Qt.TextElideMode.ElideRight, room)
    made.words.append(Words(QPointF(left + 19, middle + 4.7), name, fonts().name, ""))
    return top + BADGE + 5


def _page(made: CardFace, right: float, middle: float) -> float:
    """The page, up to ``right``; returns where it begins."""
    if not made.content.page:
        return right
    text = page_words(made.content.page)
    start = right - fonts().small_metrics.horizontalAdvance(text) - 8
    made.words.append(Words(QPointF(start, middle + 4.5), text, fonts().small, "ink3"))
    return start


def _talk(made: CardFace, right: float, middle: float) -> float:
    """How much talk there is, up to ``right``; returns where it begins."""
    talk = made.content.talk
    if not talk.comments:
        return right
    small, strong = (fonts().small, fonts().small_metrics), (fonts().strong, fonts().strong_metrics)
    (font, metrics), token = (strong, "accent") if talk.unread else (small, "ink2")
    text = new_word(talk.unread) if talk.unread else str(talk.comments)
    wide = metrics.horizontalAdvance(text)
    start = right - wide - 28
    made.pictures.append(Picture(QPointF(start, middle - 7), "message-square", token))
    made.words.append(Words(QPointF(start + 18, middle + 4.5), text, font, token))
    made.spots.append(Spot(QRectF(start - 5, middle - 12, wide + 28, 24), "comments", "", talk_words(talk)))
    return start


def _holder(made: CardFace, left: float, right: float, y: float) -> float:
    content = made.content
    if content.verdict:
        icon, token = VERDICT_ICONS.get(content.verdict, "circle"), VERDICT_TOKENS.get(content.verdict, "ink2")
        word = fonts().small_metrics.elidedText(
            verdict_word(content.verdict), Qt.TextElideMode.ElideRight, (right - left) * 0.55
        )
        wide = fonts().strong_metrics.horizontalAdvance(word) + 20
        if not content.holder:
            return _icon_line(made, icon, word, token, left, right, y)
        if fonts().small_metrics.horizontalAdvance(content.holder) + wide + 14 > right - left:
            y = _icon_line(made, icon, word, token, left, right, y)
        else:
            _icon_line(made, icon, word, token, right - wide, right, y)
            right -= wide + 14
    if content.holder:
        text = fonts().small_metrics.elidedText(content.holder, Qt.TextElideMode.ElideRight, right - left)
        made.words.append(Words(QPointF(left, y + 15), text, fonts().small, "ink3"))
        y += LINE
    return y


def _links(made: CardFace, left: float, right: float, y: float) -> float:
    links = made.content.links
    shown = links if len(links) <= LINKS else links[: LINKS - 1]
    for link in shown:
        stance = stance_word(link.stance)
        token = STANCE_TOKENS.get(link.stance, "ink2")
        _icon_line(made, STANCE_ICONS.get(link.stance, "link"), stance, token, left, right, y)
        at = left + 20 + fonts().strong_metrics.horizontalAdvance(stance) + 8
        title = _link_line(link, right - at)
        made.words.append(Words(QPointF(at, y + 15), title, fonts().small, "ink3" if link.gone else "ink2"))
        room = QRectF(at - 4, y - 1.5, fonts().small_metrics.horizontalAdvance(title) + 8, 24)
        made.spots.append(Spot(room, "source", link.source, link_words(link)))
        y += LINE
    if len(shown) < len(links):
        text = translate("Cards", "and {count} more").format(count=len(links) - len(shown))
        made.words.append(Words(QPointF(left + 20, y + 15), text, fonts().small, "ink3"))
        y += LINE
    return y


def _link_line(link: CardLink, room: float) -> str:
    """Title and locator; if both do not fit, the title gives way first, because the locator says where to look."""
    metrics, mode = fonts().small_metrics, Qt.TextElideMode.ElideRight
    words = link_words(link)
    if not link.locator or link.gone or metrics.horizontalAdvance(words) <= room:
        return metrics.elidedText(words, mode, room)
    end = metrics.elidedText(f", {link.locator}", mode, room * 0.6)
    return metrics.elidedText(link.title, mode, room - metrics.horizontalAdvance(end)) + end


def _icon_line(made: CardFace, icon: str, text: str, token: str, left: float, right: float, y: float) -> float:
    made.pictures.append(Picture(QPointF(left, y + 4), icon, token))
    made.words.append(Words(QPointF(left + 20, y + 15), text, fonts().strong, token))
    return y + LINE


def _paragraph(made: CardFace, text: str, end: str, style: Style, left: float, right: float, y: float) -> float:
    layout = broken(text, end, style.font, right - left, style.line, style.most)
    made.paragraphs.append(Paragraph(QPointF(left, y), layout, style.token))
    return y + layout.lineCount() * style.line
