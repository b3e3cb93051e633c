"""The evidence of one annotation, line by line, with what can be done with each link."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.app.quote_checks import QuoteChecks
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink, Source
from annotator.gui.fonts import interface
from annotator.gui.icons import icon, pixmap
from annotator.gui.panels.card_content import one_line
from annotator.gui.panels.quote_words import quote_told
from annotator.gui.panels.words import STANCE_ICONS, STANCE_TOKENS, stance_word
from annotator.gui.tokens import Theme

LINE = 19


class LinkLine(QAbstractButton):
    """Stance and source on one line; locator, quote and note, if there are any, on a second one."""

    def __init__(self, stance: str, title: str, more: str, theme: Theme) -> None:
        super().__init__()
        self._stance, self._title, self._more, self._theme = stance, title, more, theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(". ".join(part for part in (f"{stance_word(stance)}: {title}", more) if part))

    def sizeHint(self) -> QSize:
        return QSize(160, 10 + LINE * (2 if self._more else 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, box = self._theme, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        token = STANCE_TOKENS.get(self._stance, "ink2")
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme.color("accent"), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        drawing = pixmap(STANCE_ICONS.get(self._stance, "link"), theme.color(token), 14, self.devicePixelRatioF())
        painter.drawPixmap(QRectF(4, 7, 14, 14), drawing, QRectF(drawing.rect()))
        strong, plain = interface(12, 600), interface(12)
        word = stance_word(self._stance)
        painter.setFont(strong)
        painter.setPen(theme.color(token))
        painter.drawText(QRectF(24, 5, box.width(), LINE), Qt.AlignmentFlag.AlignVCenter, word)
        at = 24 + QFontMetricsF(strong).horizontalAdvance(word) + 8
        painter.setFont(plain)
        painter.setPen(theme.color("ink"))
        self._elided(painter, self._title, QRectF(at, 5, box.width() - at - 4, LINE))
        painter.setPen(theme.color("ink2"))
        self._elided(painter, self._more, QRectF(24, 5 + LINE, box.width() - 28, LINE))
        painter.end()

    def _elided(self, painter: QPainter, text: str, box: QRectF) -> None:
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)


class LinkLines(QWidget):
    """All links of one annotation; those of others can be looked at only."""

    link_open_requested = Signal(str)
    edit_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: object = None
        self._quotes = QuoteChecks()
        self._stops: list[QWidget] = []

    def show_links(self, now: Snapshot, links: list[EvidenceLink], theme: Theme, writable: bool) -> None:
        """Show these links; nothing is made anew if nothing has changed, so that the focus stays."""
        sources = [now.known("source", now.main_source(link.source)) for link in links]
        checks = [self._quotes.at_once(now, link) for link in links]
        state = (links, sources, checks, theme.name, writable, now.me)
        if state == self._shown:
            return
        self._shown, self._theme = state, theme
        self._stops.clear()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for link, source, check in zip(links, sources, checks, strict=True):
            self._column.addWidget(self._line(now, link, source, quote_told(check), writable))

    def stops(self) -> list[QWidget]:
        """What Tab reaches here, in order."""
        return list(self._stops)

    def _line(self, now: Snapshot, link: EvidenceLink, source: object, told: str, writable: bool) -> QWidget:
        title = one_line(source.title, 300) if isinstance(source, Source) else self.tr("A source that is not here yet")
        if link.source not in now.sources:
            title = self.tr("{source} (deleted)").format(source=title)
        mine = now.mine(link)
        by = "" if mine else self.tr("by {name}").format(name=one_line(now.name_of(now.person(link.creator)), 60))
        quote = f"“{one_line(link.quote, 120)}”" if link.quote else ""
        page = self.tr("page {label}").format(label=one_line(link.page, 20)) if link.page else ""
        parts = (one_line(link.locator, 120) or page, told, quote, one_line(link.note, 200), by)
        more = " · ".join(part for part in parts if part)
        line = LinkLine(link.stance, title, more, self._theme)
        line.clicked.connect(lambda: self.link_open_requested.emit(link.id))
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(line, 1)
        self._stops.append(line)
        if mine and writable:
            edit = self._button("pencil", self.tr("Edit the link to {source}").format(source=title))
            edit.clicked.connect(lambda: self.edit_requested.emit(link.id))
            remove = self._button("unlink", self.tr("Remove the link to {source}").format(source=title))
            remove.clicked.connect(lambda: self.remove_requested.emit(link.id))
            box.addWidget(edit)
            box.addWidget(remove)
            self._stops += [edit, remove]
        return row

    def _button(self, drawing: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFixedSize(26, 26)
        button.setIcon(icon(drawing, self._theme.color("ink2")))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(name)
        return button
