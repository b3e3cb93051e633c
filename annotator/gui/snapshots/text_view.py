"""The text of a source: the article's own reader, in which passages are linked instead of tagged."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from annotator.app.readable import Placed, Readable
from annotator.domain.source import EvidenceLink
from annotator.domain.tag import Tag
from annotator.gui.article.mark import Mark
from annotator.gui.article.menu import glyph_icon
from annotator.gui.article.pane import ArticlePane
from annotator.gui.article.view import ArticleView
from annotator.gui.tokens import Theme

_OWN = frozenset((Qt.Key.Key_F, Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0))
"""Keys with Ctrl that mean this text while it has the focus, not the article."""


class SourceView(ArticleView):
    """Marks are links, tags are stances."""

    def __init__(self) -> None:
        super().__init__()
        self.bar.with_notes = False
        self.setAccessibleName(self.tr("Text of the source"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ctrl = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.ControlModifier
            if ctrl and event.key() in _OWN:
                event.accept()
                return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        selected = self.selected_passage() is not None
        if by_mouse and not selected and (ids := self.hit(event.pos())):
            self.make_current(ids[0])
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if selected or self.current():
            for tag in self.tags:
                action = menu.addAction(glyph_icon(self.theme.look(tag), self.devicePixelRatioF()), tag.name)
                action.triggered.connect(lambda _=False, tag=tag: self.request_tag(tag.id))
            menu.addSeparator()
        if self.current() and not selected:
            menu.addAction(self.tr("Remove the link") + "\tDel").triggered.connect(self.keys.delete)
        copy = menu.addAction(self.tr("Copy") + "\t" + QKeySequence(QKeySequence.StandardKey.Copy).toString())
        copy.setEnabled(selected)
        copy.triggered.connect(self.copy)
        menu.popup(event.globalPos())


def marks_of(links: list[Placed]) -> list[Mark]:
    """The links as marks, by their places."""
    return [Mark(each.link.id, each.start, each.end, each.link.stance, each.link.creator) for each in links]


class TextReader(ArticlePane):
    """What a snapshot's text is read in."""

    def __init__(self, tags: tuple[Tag, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, SourceView())
        self._tags = tags

    def show_readable(self, shown: Readable, links: list[Placed], theme: Theme) -> None:
        """Show a text from its beginning."""
        self.open_text(shown.text, shown.blocks, shown.links, marks_of(links), self._tags, theme)

    def show_links(self, links: list[Placed], kept: Sequence[EvidenceLink] = ()) -> None:
        """Show other links on the same text; those that are ``kept`` on pages have no place in it."""
        self.set_marks(marks_of(links))

    def reveal(self, link: str, start: int, end: int) -> None:
        """Make a link current and bring its passage into view; without one, frame the passage."""
        self.view.show_annotation(link)
        if link and self.view.current() == link:
            self.view.frame([])
        elif start < end:
            self.view.frame([(start, end)])

    def selection(self) -> tuple[int, int] | None:
        """What is selected (code points of the text)."""
        return self.view.selected_passage()

    def why_none(self) -> str:
        """What is to be done before something can be linked."""
        return self.tr("Select the words in the source first.")

    def clear_selection(self) -> None:
        """Select nothing."""
        self.view.clear_selection()

    def menu_place(self) -> QPoint:
        """Where on the screen a menu about the selection stands."""
        selected = self.selection()
        at = self.view.caret_rect(selected[1] if selected else self.view.caret()).bottomLeft().toPoint()
        return self.view.viewport().mapToGlobal(at + QPoint(0, 4))

    def place(self) -> int:
        """Where one is (a code point of the text): at the selection or the caret, or at what is seen first."""
        selected, (start, end) = self.selection(), self.view.visible_range()
        at = selected[0] if selected is not None else self.view.caret()
        return at if start <= at < end else start

    def go_to(self, at: int) -> None:
        """Bring a code point of the text into view."""
        self.view.reveal(at)
        self.view.place_caret(at)

    def leave(self) -> None:
        """About to be taken away."""
        self.view.close_text()
