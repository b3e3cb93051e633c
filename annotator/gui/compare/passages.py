"""Passages: the article with its lanes at the left, the table of clusters and the readings in full at the right."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from annotator.app.comparing import Comparison, Row
from annotator.domain.snapshot import Snapshot
from annotator.gui.compare.details import Readings
from annotator.gui.compare.people_looks import PersonLook
from annotator.gui.compare.shown_article import ComparedArticle
from annotator.gui.compare.table import ClusterTable
from annotator.gui.compare.table_model import ClusterModel
from annotator.gui.fonts import interface
from annotator.gui.tokens import TagLook, Theme

_ROOMY = 1200


class PassagesView(QWidget):
    """``annotation_requested`` carries the id of an annotation that is to be opened in the workspace."""

    annotation_requested = Signal(str)

    def __init__(self, now: Snapshot, theme: Theme) -> None:
        super().__init__()
        self._now = now
        self._theme = theme
        self._comparison: Comparison | None = None
        self._looks: Mapping[str, PersonLook] = {}
        self.begin_with = ""
        """The article in which the first row that is shown lies, if it can be chosen."""
        self.article = ComparedArticle(now)
        self.model = ClusterModel(now, theme, self)
        self.table = ClusterTable(self.model, theme, self._look)
        self.badge = QLabel()
        self.badge.setTextFormat(Qt.TextFormat.PlainText)
        self.badge.setFont(interface(12.5, 600))
        self.badge.setContentsMargins(12, 7, 12, 7)
        self.hint = QLabel(self.tr("J, K: walk · Enter: open · F: filter"))
        self.hint.setFont(interface(11.5))
        self.hint.setProperty("tone", "quiet")
        self.hint.setContentsMargins(0, 0, 12, 0)
        self.readings = Readings(theme)
        self._arrange()
        self.table.row_chosen.connect(self._show)
        self.table.opened.connect(self._open)
        self.article.view.current_changed.connect(self._go_to)

    def show_rows(self, comparison: Comparison, rows: Sequence[Row], looks: Mapping[str, PersonLook]) -> None:
        """Show some rows of a comparison; the row that was current stays so, or else the one nearest to it."""
        before = self.table.current()
        again = comparison is not self._comparison
        self._comparison, self._looks = comparison, looks
        self.table.delegate.looks = looks
        self.model.show(comparison, rows, looks)
        self._count(comparison, rows)
        at = self._nearest(rows, before)
        if again:
            document = rows[at].cluster.document if rows else next(iter(comparison.readers), "")
            self.article.show_article(comparison, document, looks, self._theme)
        if rows:
            self.table.select(at)
        else:
            self._show(None)

    def set_theme(self, theme: Theme, looks: Mapping[str, PersonLook]) -> None:
        """Draw in other colours."""
        self._theme, self._looks = theme, looks
        self.model.set_theme(theme, looks)
        self.table.delegate.looks = looks
        self.table.set_theme(theme)
        if self._comparison is not None:
            self.article.set_theme(theme)
            self.article.show_article(self._comparison, self.article.document, looks, theme)
        self._show(self.table.current())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hint.setVisible(self.width() >= _ROOMY)

    def leave(self) -> None:
        """About to be taken away."""
        self.article.leave()

    def _arrange(self) -> None:
        upper = QWidget()
        upper.setObjectName("cluster_list")
        upper.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QVBoxLayout(upper)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        above = QHBoxLayout()
        above.addWidget(self.badge)
        above.addStretch(1)
        above.addWidget(self.hint)
        box.addLayout(above)
        box.addWidget(self.table, 1)
        self.right = QSplitter(Qt.Orientation.Vertical)
        self.right.setChildrenCollapsible(False)
        for widget, size in ((upper, 420), (self.readings, 260)):
            self.right.addWidget(widget)
            widget.setMinimumHeight(90)
            self.right.setStretchFactor(self.right.count() - 1, size)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.article)
        self.splitter.addWidget(self.right)
        self.article.setMinimumWidth(360)
        self.right.setMinimumWidth(420)
        self.splitter.setSizes([700, 740])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)

    def _count(self, comparison: Comparison, rows: Sequence[Row]) -> None:
        total, differing = len(comparison.rows), comparison.differing
        words = self.tr("%n passage(s)", "", total) + ", " + self.tr("%n differ", "", differing)
        if len(rows) != total:
            words += " · " + self.tr("%n shown", "", len(rows))
        self.badge.setText(words)

    def _nearest(self, rows: Sequence[Row], before: Row | None) -> int:
        if before is None:
            return next((at for at, row in enumerate(rows) if row.cluster.document == self.begin_with), 0)
        wanted = before.cluster
        at = self.model.row_with(wanted.members[0].id)
        if at >= 0:
            return at
        here = [number for number, row in enumerate(rows) if row.cluster.document == wanted.document]
        return min(here, key=lambda number: abs(rows[number].cluster.start - wanted.start), default=0)

    def _show(self, row: Row | None) -> None:
        if self._comparison is None:
            return
        if row is None:
            self.article.frame([])
            self.readings.show_row(self._now, None, (), self._looks, self._theme)
            return
        if row.cluster.document != self.article.document:
            self.article.show_article(self._comparison, row.cluster.document, self._looks, self._theme)
        self.article.frame([(row.cluster.start, row.cluster.end)])
        self.readings.show_row(self._now, row, self.model.readers(row), self._looks, self._theme)

    def _go_to(self, annotation: str) -> None:
        if annotation:
            self.table.select(self.model.row_with(annotation))

    def _open(self, row: Row) -> None:
        own = [member.id for member in row.cluster.members if member.id in self._now.annotations]
        if own:
            self.annotation_requested.emit(own[0])

    def _look(self, tag: str) -> TagLook:
        return self._theme.look(self._now.tags.get(tag))
