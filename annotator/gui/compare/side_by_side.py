"""Side by side: the same article twice or three times, each with one person's work; they scroll together."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.app.comparing import Comparison, Row
from annotator.app.comparing_filter import kinds_of, pair_differs
from annotator.domain.snapshot import Snapshot
from annotator.gui.article.heat_strip import WIDTH, HeatStrip
from annotator.gui.article.view import ArticleView
from annotator.gui.compare.people_looks import PersonLook
from annotator.gui.compare.person_column import PersonColumn
from annotator.gui.compare.words import kind_word
from annotator.gui.fonts import interface
from annotator.gui.icons import icon
from annotator.gui.panels.card_content import one_line
from annotator.gui.tokens import Theme

COLUMNS = 3
_CLOSED = 170
"""Pixels of a column in which nobody stands: it can be chosen who should."""
_NARROW = 520
_ROOMY = 1240
"""Pixels from which a third column is shown without being asked for."""


class SideBySide(QWidget):
    """Two or three PersonColumns. N and P (the page's keys) go from difference to difference."""

    def __init__(self, now: Snapshot, theme: Theme) -> None:
        super().__init__()
        self._now = now
        self._theme = theme
        self._comparison: Comparison | None = None
        self._rows: Sequence[Row] = ()
        self._looks: Mapping[str, PersonLook] = {}
        self._chosen: list[str] = []
        self._following = self._zoomed = False
        self._differing = 0
        self.document = ""
        self.current: Row | None = None
        self.columns = [PersonColumn(now, number) for number in range(1, COLUMNS + 1)]
        self.strip = HeatStrip(self.columns[0].view)
        self.where = QLabel()
        self.previous = self._button("arrow-up", self.tr("Previous difference (P)"), -1)
        self.next = self._button("arrow-down", self.tr("Next difference (N)"), 1)
        self._arrange()
        self._wire()

    def show_rows(
        self, comparison: Comparison, rows: Sequence[Row], looks: Mapping[str, PersonLook], row: Row | None
    ) -> None:
        """Show some rows of a comparison, beginning with the article of ``row``."""
        self._comparison, self._rows, self._looks = comparison, rows, looks
        known = [person for person in self._chosen if person in comparison.people]
        if len(known) < 2:
            most = COLUMNS if self.width() >= _ROOMY else 2
            known = [*known, *(person for person in comparison.people if person not in known)][:most]
        self._chosen = known
        if row is not None and row.cluster.document in comparison.readers:
            self.document = row.cluster.document
        elif self.document not in comparison.readers:
            self.document = next(iter(comparison.readers), "")
        self.current = row
        self._show()

    def walk(self, step: int) -> None:
        """To the next or the previous difference, perhaps in another article."""
        if not self._rows:
            return
        # In text order, whatever the order of the table.
        order = {id: number for number, id in enumerate(self._comparison.readers if self._comparison else ())}
        rows = sorted(self._rows, key=lambda row: (order.get(row.cluster.document, 0), row.cluster.start))
        first = self.current.cluster.members[0].id if self.current is not None else ""
        here = next((n for n, row in enumerate(rows) if row.cluster.members[0].id == first), -1)
        if here < 0 and step < 0:
            here = len(rows)
        at = here + step
        while 0 <= at < len(rows):
            if self._differs(rows[at]):
                self.go_to(rows[at])
                return
            at += step

    def go_to(self, row: Row) -> None:
        """Frame a row's extent in all columns and bring it into view."""
        self.current = row
        if row.cluster.document != self.document:
            self.document = row.cluster.document
            self._show()
        self._frame(reveal=True)

    def shown_people(self) -> list[str]:
        """Whose work stands in the columns."""
        return list(self._chosen)

    def set_theme(self, theme: Theme, looks: Mapping[str, PersonLook]) -> None:
        """Draw in other colours."""
        self._theme, self._looks = theme, looks
        for column in self.columns:
            column.view.set_theme(theme)
        self.previous.setIcon(icon("arrow-up", theme.color("ink2")))
        self.next.setIcon(icon("arrow-down", theme.color("ink2")))
        self.strip.set_theme()
        if self._comparison is not None:
            self._show()

    def leave(self) -> None:
        """About to be taken away."""
        for column in self.columns:
            column.view.close_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _button(self, drawing: str, name: str, step: int) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(drawing, self._theme.color("ink2")))
        made.setIconSize(QSize(16, 16))
        made.setFixedSize(28, 28)
        made.setToolTip(name)
        made.setAccessibleName(name)
        made.clicked.connect(lambda: self.walk(step))
        return made

    def _arrange(self) -> None:
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setFont(interface(12.5, 500))
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 12, 4)
        for button in (self.previous, self.next):
            bar.addWidget(button)
        bar.addWidget(self.where, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for column in self.columns:
            row.addWidget(column)
        row.addWidget(self.strip)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row, 1)
        box.addLayout(bar)

    def _wire(self) -> None:
        for number, column in enumerate(self.columns):
            view = column.view
            column.person_chosen.connect(lambda id, number=number: self._choose(number, id))
            view.scroller.moved.connect(lambda view=view: self._follow(view))
            view.zoom_changed.connect(self._zoom)

    def _choose(self, number: int, person: str) -> None:
        before = self._chosen[number] if number < len(self._chosen) else ""
        if person in self._chosen and person != before:  # two columns change places
            other = self._chosen.index(person)
            self._chosen[other] = before
        if number < len(self._chosen):
            self._chosen[number] = person
        else:
            self._chosen.append(person)
        self._chosen = [id for id in self._chosen if id]
        self._show()

    def _show(self) -> None:
        comparison = self._comparison
        if comparison is None:
            return
        here = [row for row in comparison.rows if row.cluster.document == self.document]
        passing = {id(row) for row in self._rows}
        differing = [row for row in here if id(row) in passing and self._differs(row)]
        shown = self._chosen
        for number, column in enumerate(self.columns):
            # A third column that is closed stays as a chooser, if there is a third person.
            column.setVisible(number < len(shown) or (number == 2 and len(comparison.people) > 2))
            column.view.setVisible(number < len(shown))
            person = shown[number] if number < len(shown) else ""
            column.set_people(comparison.people, self._looks, person, nobody=number == 2)
            if person:
                column.show_article(self.document, here, differing, self._looks[person], self._theme)
        self._share_width()
        self.strip.set_theme()
        self._differing = len(differing)
        self._frame(reveal=True)

    def _frame(self, *, reveal: bool) -> None:
        row = self.current
        extents = [(row.cluster.start, row.cluster.end)] if row and row.cluster.document == self.document else []
        self._tell(row if extents else None)
        for number, view in enumerate(self._views()):
            view.frame(extents, reveal=reveal and number == 0)
        if self._views():
            self._follow(self._views()[0])

    def _tell(self, row: Row | None) -> None:
        known = self._now.documents.get(self.document)
        parts = [one_line(known.title, 90) if known else ""]
        parts.append(", ".join(kind_word(kind) for kind in kinds_of(row)) if row is not None else "")
        parts.insert(0, self.tr("%n difference(s) here", "", self._differing))
        self.where.setText("  ·  ".join(part for part in parts if part))

    def _differs(self, row: Row) -> bool:
        people = self._comparison.people if self._comparison else ()
        if row.difference.agreed or self._comparison is None:
            return False
        if set(people) <= set(self._chosen):
            return True
        return any(pair_differs(self._now, self._comparison, row, pair) for pair in combinations(self._chosen, 2))

    def _views(self) -> list[ArticleView]:
        return [column.view for column in self.columns[: len(self._chosen)]]

    def _share_width(self) -> None:
        """All columns exactly as wide, so that their lines break alike."""
        count = len(self._chosen)
        closed = [column for column in self.columns[count:] if not column.isHidden()]
        wide = (self.width() - WIDTH - COLUMNS - _CLOSED * len(closed)) // max(1, count)
        for column in self.columns:
            column.setFixedWidth(_CLOSED if column in closed else max(200, wide))
        if not self._zoomed and self._chosen:
            self._zoomed = True
            self._zoom(80 if wide < _NARROW else 100)

    def _follow(self, source: ArticleView) -> None:
        if self._following:
            return
        self._following = True
        place = source.scroller.place()
        for view in self._views():
            if view is not source and view.scroller.place() != place:
                view.scroller.to_top(*place)
        self._following = False

    def _zoom(self, percent: int) -> None:
        for column in self.columns:
            column.view.set_zoom(percent)
