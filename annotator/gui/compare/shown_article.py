"""An article as it is compared: everybody's passages on the text, and who marked what in lanes beside it."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.app.comparing import Comparison
from annotator.domain.snapshot import Snapshot
from annotator.gui.article.lanes import Lane, Lanes
from annotator.gui.article.mark import Mark
from annotator.gui.article.pane import ArticlePane
from annotator.gui.compare.cells import tag_name
from annotator.gui.compare.lane_heads import LaneHeads
from annotator.gui.compare.people_looks import PersonLook
from annotator.gui.painted_marks import mark_of
from annotator.gui.panels.card_content import one_line
from annotator.gui.tokens import Theme


class ComparedArticle(QWidget):
    """One article, only to be read. Marks are the annotations of the people compared, as they stand in its text."""

    def __init__(self, now: Snapshot) -> None:
        super().__init__()
        self._now = now
        self._names: dict[str, str] = {}
        self.document = ""
        self.pane = ArticlePane()
        self.view = self.pane.view
        self.view.only_read()
        self.view.hover_text(lambda id: self._names.get(id, ""))
        self.heads = LaneHeads(self.view)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.heads)
        box.addWidget(self.pane, 1)

    def show_article(
        self, comparison: Comparison, document: str, looks: Mapping[str, PersonLook], theme: Theme
    ) -> None:
        """Show an article of a comparison; the place is kept if it was shown already."""
        by_person: dict[str, list[Mark]] = {person: [] for person in comparison.people}
        self._names = {}
        for row in comparison.rows:
            if row.cluster.document == document:
                for member in row.cluster.members:
                    by_person[self._now.person(member.creator)].append(mark_of(member))
                    name = one_line(self._now.name_of(member.creator), 60)
                    self._names[member.id] = f"{name}: {tag_name(self._now, member.tag)}"
        marks = sorted((mark for each in by_person.values() for mark in each), key=lambda mark: (mark.start, -mark.end))
        self._fill(document, marks, theme)
        self.view.set_lanes(Lanes([self._lane(person, looks[person], by_person[person]) for person in by_person]))
        self.heads.renew()

    def frame(self, extents: Sequence[tuple[int, int]], *, reveal: bool = True) -> None:
        """Draw a frame around what is looked at, and bring it into view."""
        self.view.frame(extents, reveal=reveal)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours; the lanes have to be given anew."""
        self.pane.set_theme(theme)
        self.heads.update()

    def leave(self) -> None:
        """About to be taken away."""
        self.view.close_text()

    def _fill(self, document: str, marks: Sequence[Mark], theme: Theme) -> None:
        known = self._now.documents.get(document)
        if document == self.document and known is not None and self.view.theme is theme:
            self.pane.set_marks(marks)
            return
        self.document = document
        tags = self._now.tags_in_order()
        if known is None:
            self.pane.open_text("", (), (), [], tags, theme)
        else:
            self.pane.open_text(known.text, known.blocks, known.links, marks, tags, theme)

    def _lane(self, person: str, look: PersonLook, marks: Sequence[Mark]) -> Lane:
        name = one_line(self._now.name_of(person), 60)
        return Lane(person, look.letter, name, look.color, look.pattern, marks)
