"""The article with what belongs to it: find bar above, heat strip beside. This is what the window embeds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator.domain.document import Block, DocumentLink
from annotator.domain.tag import Tag
from annotator.gui.article.find_bar import FindBar
from annotator.gui.article.heat_strip import HeatStrip
from annotator.gui.article.mark import Mark
from annotator.gui.article.mark_index import MarkIndex
from annotator.gui.article.view import ArticleView
from annotator.gui.tokens import Theme


class ArticlePane(QWidget):
    """One article. Signals and questions are those of ``view``. ``escaped``: Escape, and there was nothing to close."""

    escaped = Signal()

    def __init__(self, parent: QWidget | None = None, view: ArticleView | None = None) -> None:
        super().__init__(parent)
        self.view = view if view is not None else ArticleView()
        self.strip = HeatStrip(self.view)
        self.find_bar = FindBar(self.view)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.find_bar, 0, 0, 1, 2)
        grid.addWidget(self.view, 1, 0)
        grid.addWidget(self.strip, 1, 1)
        self.setFocusProxy(self.view)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view.find_requested.connect(self.open_find)
        self.view.find_step_requested.connect(self.find_bar.step)
        self.view.escape_pressed.connect(self._escape)
        self.find_bar.set_theme(self.view.theme)

    def open_text(
        self,
        text: str,
        blocks: Sequence[Block],
        links: Sequence[DocumentLink],
        marks: Sequence[Mark],
        tags: Sequence[Tag],
        theme: Theme,
    ) -> None:
        """Show another article. Offsets are code points of ``text``."""
        self.view.open_text(text, blocks, links, marks, tags, theme)
        self.find_bar.set_theme(theme)
        self.find_bar.renew()
        self.strip.set_theme()

    def put_mark(self, mark: Mark) -> None:
        """Show a new mark, or one that changed."""
        self.view.put_mark(mark)

    def remove_mark(self, mark_id: str) -> None:
        """Take a mark away."""
        self.view.remove_mark(mark_id)

    def set_marks(self, marks: Sequence[Mark] | MarkIndex) -> None:
        """Show other marks, for instance those that pass a filter."""
        self.view.set_marks(marks)

    def set_blocks(self, blocks: Sequence[Block]) -> None:
        """Style the lines anew."""
        self.view.set_blocks(blocks)

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """Use other tags."""
        self.view.set_tags(tags)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.view.set_theme(theme)
        self.find_bar.set_theme(theme)
        self.strip.set_theme()

    def open_find(self) -> None:
        """Open the find bar; a short selection is what is searched for."""
        selected = self.view.selected_passage()
        wanted = self.view.page.paragraphs.text[slice(*selected)] if selected else ""
        self.find_bar.open(wanted if "\n" not in wanted and len(wanted) <= 80 else "")

    def find_text(self, wanted: str) -> None:
        """Search for a text; all matches are painted."""
        self.find_bar.open(wanted)

    def show_hit(self, start: int, end: int) -> None:
        """Select what a search found (code points); F3 goes on to the next place that reads the same."""
        self.view.select_passage(start, end)
        self.find_bar.field.setText(" ".join(self.view.page.paragraphs.text[start:end].split()))

    def _escape(self) -> None:
        if self.find_bar.isVisible():
            self.find_bar.close_bar()
        else:
            self.escaped.emit()
