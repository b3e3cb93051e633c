"""Paints a card from its face."""

from typing import cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from annotator.domain.snapshot import GOLD
from annotator.gui.icons import pixmap
from annotator.gui.panels.card_face import CardFace, Spot, face, fonts
from annotator.gui.panels.card_model import CardModel
from annotator.gui.panels.faces import FaceDelegate
from annotator.gui.tokens import TagLook, Theme, draw_glyph

PEOPLE = ("blue", "rose", "green", "magenta", "brown", "olive", "orange", "grey")
"""Colours of the annotators' badges, in the order in which they joined."""


class CardDelegate(FaceDelegate):
    """Draws cards."""

    def __init__(self, model: CardModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(model, theme, parent)
        self._model = model
        self._badges: dict[str, str] = {}
        self._pens: dict[str, QPen] = {}

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._pens.clear()

    def forget(self, id: str = "") -> None:
        super().forget(id)
        if not id:
            self._badges.clear()

    def lay_out(self, row: int, width: int) -> CardFace | None:
        content = self._model.content(row)
        return face(content, width) if content else None

    def face(self, row: int) -> CardFace | None:
        return cast(CardFace | None, super().face(row))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        made = self.face(index.row())
        if made is None:
            return
        look = self.theme.look(made.content.tag)
        state: QStyle.StateFlag = option.state
        rect = option.rect
        painter.save()
        painter.translate(rect.topLeft())
        self._paint_frame(painter, made, look, state)
        painter.setClipRect(made.frame)
        self._paint_head(painter, made, look)
        for paragraph in made.paragraphs:
            painter.setPen(self._pen(paragraph.token))
            paragraph.layout.draw(painter, paragraph.at)
        self._paint_words(painter, made, look)
        if index.row() == self.pointed_row and self.pointed is not None:
            self._paint_pointed(painter, self.pointed)
        painter.restore()

    def _paint_frame(self, painter: QPainter, made: CardFace, look: TagLook, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.theme.color("card"))
        painter.setPen(QPen(look.stroke, 1.5) if selected else self._pen("hairline"))
        painter.drawRoundedRect(made.frame, 8, 8)
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.color("accent"), 1))
            painter.drawRoundedRect(made.frame.adjusted(3, 3, -3, -3), 6, 6)

    def _paint_head(self, painter: QPainter, made: CardFace, look: TagLook) -> None:
        draw_glyph(painter, made.glyph, look.glyph, look.stroke)
        if made.content.creator == GOLD:
            self._picture(painter, made.badge.center() - QPointF(9, 9), "badge-check", "warning", 18)
        else:
            self._paint_badge(painter, made)
        menu = made.spots[0].rect.center()
        self._picture(painter, QPointF(menu.x() - 7, menu.y() - 7), "ellipsis", "ink2")

    def _paint_badge(self, painter: QPainter, made: CardFace) -> None:
        person = self.theme.look_of(self._badge(made.content.creator), "circle", "solid")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(person.tint)
        painter.drawEllipse(made.badge)
        painter.setPen(person.stroke)
        painter.setFont(fonts().badge)
        painter.drawText(made.badge, Qt.AlignmentFlag.AlignCenter, made.badge_text)

    def _paint_words(self, painter: QPainter, made: CardFace, look: TagLook) -> None:
        for words in made.words:
            painter.setPen(self._pen(words.token) if words.token else QPen(look.stroke))
            painter.setFont(words.font)
            painter.drawText(words.at, words.text)
        for picture in made.pictures:
            self._picture(painter, picture.at, picture.icon, picture.token)

    def _paint_pointed(self, painter: QPainter, spot: Spot) -> None:
        if spot.action == "menu":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("hover"))
            painter.drawRoundedRect(spot.rect, 6, 6)
            middle = spot.rect.center()
            self._picture(painter, QPointF(middle.x() - 7, middle.y() - 7), "ellipsis", "ink")
        elif spot.action == "comments":
            painter.setPen(QPen(self.theme.color("control"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(spot.rect, 6, 6)
        elif spot.action:
            painter.setPen(QPen(self.theme.color("ink2"), 1))
            line = spot.rect.adjusted(4, 0, -4, -4)
            painter.drawLine(line.bottomLeft(), line.bottomRight())

    def _picture(self, painter: QPainter, at: QPointF, name: str, token: str, size: int = 14) -> None:
        ratio = painter.device().devicePixelRatioF()
        made = pixmap(name, self.theme.color(token), size, ratio)
        painter.drawPixmap(QRectF(at.x(), at.y(), size, size), made, QRectF(made.rect()))

    def _pen(self, token: str) -> QPen:
        found = self._pens.get(token)
        if found is None:
            color: QColor = self.theme.color(token)
            found = self._pens[token] = QPen(color)
        return found

    def _badge(self, creator: str) -> str:
        if creator not in self._badges:
            self._badges = {id: PEOPLE[at % len(PEOPLE)] for at, id in enumerate(self._model.annotators())}
        return self._badges.get(creator, "grey")
