"""Paints comments: a thread is one card over several rows."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from annotator.domain.snapshot import Snapshot
from annotator.gui.comments.face import CommentFace, Said, face, fonts
from annotator.gui.comments.rows import CommentModel
from annotator.gui.icons import pixmap
from annotator.gui.panels.card_delegate import PEOPLE
from annotator.gui.panels.faces import FaceDelegate
from annotator.gui.tokens import Theme

BEYOND = 24.0
"""Pixels by which a card's frame goes on above or below a row that is not its first or last."""


class CommentDelegate(FaceDelegate):
    """Draws rows; ``writable`` says whether there are buttons."""

    def __init__(
        self,
        model: CommentModel,
        now: Snapshot,
        theme: Theme,
        writable: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(model, theme, parent)
        self._model = model
        self._now = now
        self._writable = writable

    def lay_out(self, row: int, width: int) -> CommentFace | None:
        found = self._model.at(row)
        return face(self._now, found, width, self._writable()) if found else None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        made = cast(CommentFace | None, self.face(index.row()))
        if made is None:
            return
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.translate(option.rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._frame(painter, made, state)
        if index.row() == self.pointed_row and self.pointed is not None and self.pointed.action:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("hover"))
            painter.drawRoundedRect(self.pointed.rect, 6, 6)
        self._badge(painter, made)
        for part in made.said:
            self._said(painter, part)
        for words in made.words:
            painter.setPen(self.theme.color(words.token))
            painter.setFont(words.font)
            painter.drawText(words.at, words.text)
        for picture in made.pictures:
            drawing = pixmap(picture.icon, self.theme.color(picture.token), 14, painter.device().devicePixelRatioF())
            painter.drawPixmap(QRectF(picture.at.x(), picture.at.y(), 14, 14), drawing, QRectF(drawing.rect()))
        painter.restore()

    def _frame(self, painter: QPainter, made: CommentFace, state: QStyle.StateFlag) -> None:
        row, frame = made.row, made.frame
        card = frame.adjusted(0, 0.5 if row.first else -BEYOND, 0, -0.5 if row.last else BEYOND)
        painter.save()
        painter.setClipRect(QRectF(0, 0, made.width, frame.height()))
        painter.setBrush(self.theme.color("card"))
        painter.setPen(self.theme.color("hairline"))
        painter.drawRoundedRect(card, 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        inside = QRectF(frame.left() + 4, 3, frame.width() - 8, frame.height() - 6)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self.theme.color("selection"))
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(self.theme.color("accent"), 1.5))
            painter.drawRoundedRect(inside, 6, 6)
        if row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("accent"))
            painter.drawRoundedRect(QRectF(inside.left(), inside.top() + 4, 3, inside.height() - 8), 1.5, 1.5)
        painter.restore()

    def _badge(self, painter: QPainter, made: CommentFace) -> None:
        if made.row.comment is None:
            return
        look = self.theme.look_of(self._colour(made.row.comment.creator), "circle", "solid")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.tint)
        painter.drawEllipse(made.badge)
        painter.setPen(look.stroke)
        painter.setFont(fonts().badge)
        painter.drawText(made.badge, Qt.AlignmentFlag.AlignCenter, made.badge_text)

    def _colour(self, creator: str) -> str:
        """As on the cards: by the order in which people joined."""
        people = self._now.annotators
        joined = sorted(people, key=lambda id: (people[id].created, id))
        return PEOPLE[joined.index(creator) % len(PEOPLE)] if creator in people else "grey"

    def _said(self, painter: QPainter, part: Said) -> None:
        painter.setPen(self.theme.color(part.token))
        spoken_to: list[QTextLayout.FormatRange] = []
        for start, length in part.mentions:
            stretch = QTextLayout.FormatRange()
            kind = QTextCharFormat()
            kind.setForeground(self.theme.color("accent"))
            stretch.start, stretch.length, stretch.format = start, length, kind
            spoken_to.append(stretch)
        part.layout.draw(painter, part.at, spoken_to)
