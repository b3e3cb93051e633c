"""The passages that a source is linked to: document, tag, stance, locator and quote. All rows are of one height."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink
from annotator.domain.tag import Tag
from annotator.gui.fonts import interface, reading
from annotator.gui.icons import pixmap
from annotator.gui.panels.card_content import one_line
from annotator.gui.panels.card_text import broken
from annotator.gui.panels.words import STANCE_ICONS, STANCE_TOKENS, stance_word
from annotator.gui.tokens import Theme, draw_glyph

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
ID = int(Qt.ItemDataRole.UserRole)
ROW = ID + 1
HEIGHT = 96


@dataclass(frozen=True, slots=True)
class Passage:
    """What a row says."""

    tag: Tag | None
    tag_name: str
    stance: str
    locator: str
    document: str
    quote: str
    creator: str


class PassageModel(QAbstractListModel):
    """Rows are the living links to ``source``, by document and text order."""

    def __init__(self, now: Snapshot, source: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._source = source
        self._links: list[EvidenceLink] = []
        self.reload()

    def reload(self) -> None:
        """Make the list anew."""
        self.beginResetModel()
        annotations, documents = self._now.annotations, self._now.documents
        shown = [
            link for link in self._now.links_to(self._source) if annotations[link.annotation].document in documents
        ]

        def place(link: EvidenceLink) -> tuple[str, str, int, int, str]:
            annotation = annotations[link.annotation]
            title = documents[annotation.document].title.casefold()
            return (title, annotation.document, annotation.start, -annotation.end, link.id)

        self._links = sorted(shown, key=place)
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._links)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._links):
            return None
        link = self._links[index.row()]
        if role == ID:
            return link.annotation
        passage = self._passage(link)
        if passage is None:
            return None
        if role == ROW:
            return passage
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (stance_word(passage.stance), passage.tag_name, f"“{passage.quote}”", passage.document,
                     passage.locator, self.tr("By {name}").format(name=passage.creator))  # fmt: skip
            return ". ".join(part for part in parts if part)
        return None

    def _passage(self, link: EvidenceLink) -> Passage | None:
        annotation = self._now.annotations.get(link.annotation)
        document = self._now.documents.get(annotation.document) if annotation else None
        if annotation is None or document is None:
            return None
        tag = self._now.tags.get(annotation.tag)
        return Passage(
            tag=tag,
            tag_name=one_line(tag.name if tag else annotation.tag, 60),
            stance=link.stance,
            locator=one_line(link.locator, 100),
            document=one_line(document.title, 200) or self.tr("Untitled"),
            quote=one_line(annotation.exact, 300),
            creator=one_line(self._now.name_of(link.creator), 60),
        )


class PassageDelegate(QStyledItemDelegate):
    """Stance and tag, then two lines of the passage, then where it stands."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        passage: Passage | None = index.data(ROW)
        if passage is None:
            return
        theme, state = self._theme, option.state
        box = QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -4.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.look(passage.tag)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(look.stroke, 1.5) if chosen else theme.color("hairline"))
        painter.setBrush(theme.color("hover" if state & QStyle.StateFlag.State_MouseOver else "card"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setClipRect(box)
        inner = box.adjusted(12, 8, -12, -6)
        token = STANCE_TOKENS.get(passage.stance, "ink2")
        image = pixmap(STANCE_ICONS.get(passage.stance, "link"), theme.color(token), 14, _ratio(painter))
        painter.drawPixmap(QRectF(inner.left(), inner.top() + 1, 14, 14), image, QRectF(image.rect()))
        at = inner.left() + 20
        at += self._word(painter, stance_word(passage.stance), interface(12, 600), token, at, inner) + 16
        draw_glyph(painter, QRectF(at, inner.top() + 3, 10, 10), look.glyph, look.stroke)
        painter.setPen(look.stroke)
        at += 16
        at += self._word(painter, passage.tag_name, interface(12, 600), "", at, inner) + 14
        self._word(painter, passage.locator, interface(12), "ink2", at, inner)
        painter.setPen(theme.color("ink"))
        quote = broken(f"“{passage.quote}", "”", reading(14), inner.width(), 20, 2)
        quote.draw(painter, QPointF(inner.left(), inner.top() + 19))
        foot = inner.adjusted(0, inner.height() - 17, 0, 0)
        self._word(painter, passage.document, interface(11.5), "ink2", foot.left(), foot)
        painter.restore()

    def _word(self, painter: QPainter, text: str, font: QFont, token: str, at: float, box: QRectF) -> float:
        """Draws a line of text, elided at the box's end; returns how wide it is."""
        painter.setFont(font)
        if token:
            painter.setPen(self._theme.color(token))
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, box.right() - at))
        painter.drawText(QPointF(at, box.top() + 12.5), shown)
        return metrics.horizontalAdvance(shown)


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()
