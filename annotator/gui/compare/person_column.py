"""One person's work on an article, in a column of its own."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSignalBlocker, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator.app.comparing import Row
from annotator.domain.snapshot import Snapshot
from annotator.gui.article.lanes import Lane, Lanes
from annotator.gui.article.mark import Mark
from annotator.gui.article.view import ArticleView
from annotator.gui.compare.cells import tag_name
from annotator.gui.compare.people_looks import PersonLook, draw_person
from annotator.gui.painted_marks import mark_of
from annotator.gui.panels.card_content import one_line
from annotator.gui.tokens import Theme

DIFFERENT = "≠"


class PersonColumn(QWidget):
    """A chooser of the person above, the article with their passages below; differences in the lane beside theirs."""

    person_chosen = Signal(str)

    def __init__(self, now: Snapshot, number: int) -> None:
        super().__init__()
        self._now = now
        self.person = ""
        self.document = ""
        self._theme: Theme | None = None
        self._names: dict[str, str] = {}
        self.who = QComboBox()
        self.who.setMinimumHeight(30)
        self.who.setAccessibleName(self.tr("Whose work stands in column %1").replace("%1", str(number)))
        self.who.currentIndexChanged.connect(lambda at: self.person_chosen.emit(self.who.itemData(at)))
        self.view = ArticleView()
        self.view.only_read()
        self.view.hover_text(lambda id: self._names.get(id, ""))
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.addWidget(self.who, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.view, 1)
        box.addStretch(0)

    def set_people(self, people: Sequence[str], looks: Mapping[str, PersonLook], person: str, nobody: bool) -> None:
        """Who can be chosen, and who is; with ``nobody`` the column can be closed."""
        self.person = person
        blocked = QSignalBlocker(self.who)
        self.who.clear()
        for id in people:
            self.who.addItem(_badge(looks[id], self.who), one_line(self._now.name_of(id), 60), id)
        if nobody:
            self.who.addItem(self.tr("Nobody"), "")
        self.who.setCurrentIndex(max(0, self.who.findData(person)))
        blocked.unblock()

    def show_article(
        self, document: str, rows: Sequence[Row], differing: Sequence[Row], look: PersonLook, theme: Theme
    ) -> None:
        """Show an article with this person's passages; ``differing`` are the rows marked as differences."""
        members = [m for row in rows for m in row.cluster.members if self._now.person(m.creator) == self.person]
        marks = sorted((mark_of(member) for member in members), key=lambda mark: (mark.start, -mark.end))
        self._names = {member.id: tag_name(self._now, member.tag) for member in members}
        known = self._now.documents.get(document)
        tags = self._now.tags_in_order()
        if known is None:
            self.view.open_text("", (), (), [], tags, theme)
        elif document == self.document and theme is self._theme:
            self.view.set_marks(marks)
        else:
            self.view.open_text(known.text, known.blocks, known.links, marks, tags, theme)
        self.document, self._theme = document, theme
        name = one_line(self._now.name_of(self.person), 60)
        different = [Mark(row.cluster.key, row.cluster.start, row.cluster.end, "", "") for row in differing]
        self._names |= {mark.id: self.tr("People differ here") for mark in different}
        self.view.setAccessibleName(name)
        self.view.set_lanes(
            Lanes([
                Lane(DIFFERENT, DIFFERENT, self.tr("Differences"), theme.color("ink2"), "slanted", different),
                Lane(self.person, look.letter, name, look.color, look.pattern, marks),
            ])
        )  # fmt: skip


def _badge(look: PersonLook, widget: QWidget) -> QPixmap:
    made = QPixmap(52, 36)
    made.setDevicePixelRatio(2)
    painter = QPainter(made)
    draw_person(painter, QRectF(0, 0, 26, 18), look, widget.palette().base().color())
    painter.end()
    return made
