"""The page on which annotators are compared: passages, texts side by side, agreement."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout

from annotator.app.collector import collector_paused
from annotator.app.comparing import Comparison, Row, compare, texts_of
from annotator.app.comparing_filter import RowFilter, counts, shown
from annotator.app.naming import in_order
from annotator.domain.agreement.report import Figure
from annotator.domain.review import SessionOrder
from annotator.domain.snapshot import Snapshot
from annotator.gui.article.comfort import read_comfort
from annotator.gui.compare.controls import Controls
from annotator.gui.compare.passages import PassagesView
from annotator.gui.compare.people_looks import PersonLook, looks_of
from annotator.gui.fonts import interface
from annotator.gui.pages import Page
from annotator.gui.tasks import Progress
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.compare.agreement_view import AgreementView
    from annotator.gui.compare.counting import Counting
    from annotator.gui.compare.side_by_side import SideBySide
    from annotator.gui.main_window import MainWindow

VIEWS = ("passages", "side", "agreement")
QUIET = 200
"""Milliseconds without a further change after which all is compared anew."""


class ComparePage(Page):
    """Compares on a worker whenever the choice or the project changes; what is shown stays until that is done."""

    def __init__(self, window: "MainWindow", view: str) -> None:
        super().__init__()
        assert window.session is not None
        self._window = window
        self._session = window.session
        self._now = window.session.project.now
        self._theme = window.appearance.theme
        self._running: Progress | None = None
        self._left = False
        self.comparison: Comparison | None = None
        self.looks: Mapping[str, PersonLook] = {}
        self.order: SessionOrder = "text"
        self.setObjectName("compare")
        self.setAccessibleName(self.tr("Compare annotators"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.controls = Controls(self._theme)
        self.notice = QLabel()
        self.passages = PassagesView(self._now, self._theme)
        self._comfort = read_comfort(window.settings.reading)
        self.passages.article.view.set_comfort(self._comfort)
        self._view = "passages"
        self.stack = QStackedWidget()
        self._later = QTimer(self, singleShot=True, interval=QUIET)
        self._arrange()
        self._wire()
        self.passages.begin_with = self._session.document_id
        self.show_view(view)
        self.compare()

    @property
    def view(self) -> str:
        """Which view is shown."""
        return self._view

    @cached_property
    def side(self) -> "SideBySide":
        """Texts side by side; made when they are first shown."""
        from annotator.gui.compare.side_by_side import SideBySide

        made = SideBySide(self._now, self._theme)
        for column in made.columns:
            column.view.set_comfort(self._comfort)
        self.stack.addWidget(made)
        return made

    @cached_property
    def agreement(self) -> "AgreementView":
        """The figures; made when they are first shown."""
        from annotator.gui.compare.agreement_view import AgreementView

        made = AgreementView(self._now, self._theme)
        self.stack.addWidget(made)
        made.figure_chosen.connect(self._find_behind)
        made.again_requested.connect(self.compare)
        self._counting.counted.connect(lambda report: made.show_report(report, self.looks))
        self._counting.stopped.connect(made.stopped)
        self._counting.found_behind.connect(self._show_behind)
        return made

    @cached_property
    def _counting(self) -> "Counting":
        from annotator.gui.compare.counting import Counting

        return Counting(self._window, self)

    def _made(self, name: str) -> bool:
        return name in self.__dict__

    def show_view(self, view: str) -> None:
        """Passages, texts side by side ("side"), or agreement."""
        self._view = view if view in VIEWS else "passages"
        focused = self.focusWidget()
        inside = focused is not None and self.stack.isAncestorOf(focused)
        self.stack.setCurrentWidget(getattr(self, self._view))
        self.controls.show_view(self._view)
        self._fill()
        if inside:
            self.focus_view()  # else the focus goes to what comes next, which may take the keys for itself

    def compare(self) -> None:
        """Compare anew; a comparison that is going on is given up."""
        if self._left:
            return
        if self._running is not None:
            self._running.cancel()
        self._grow_stale()
        now, choice = self._now, self.controls.choice

        def work(progress: Progress) -> tuple[Comparison, Mapping[str, int], Mapping[str, int]]:
            with collector_paused():
                found = compare(now, choice, progress)
            return found, counts(found.rows), passages_of(now, found)

        self._running = self._window.runner.run(self.tr("Comparing"), work, lambda found: self._take(*found))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.controls.set_theme(theme)
        if self.comparison is not None:
            self.looks = looks_of(in_order(self._now, self.comparison.everybody), theme)
            self._show_people(self.comparison)
        self.passages.set_theme(theme, self.looks)
        for name in ("side", "agreement"):
            if self._made(name):
                getattr(self, name).set_theme(theme, self.looks)

    def leave(self) -> None:
        self._left = True
        self._later.stop()
        if self._running is not None:
            self._running.cancel()
        self._grow_stale()
        self._session.changed.disconnect(self._changed)
        self._window.runner.idle.disconnect(self._idle)
        self.passages.leave()
        if self._made("side"):
            self.side.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        match event.key() if plain else 0:
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_J | Qt.Key.Key_N:
                self._walk(1)
            case Qt.Key.Key_K | Qt.Key.Key_P:
                self._walk(-1)
            case Qt.Key.Key_F:
                self.controls.focus_filter()
            case Qt.Key.Key_1 | Qt.Key.Key_2 | Qt.Key.Key_3:
                self.show_view(VIEWS[event.key() - Qt.Key.Key_1])
            case _:
                super().keyPressEvent(event)

    def _wire(self) -> None:
        controls = self.controls
        controls.back_requested.connect(self.closed)
        controls.view_chosen.connect(self.show_view)
        controls.choice_changed.connect(lambda _: self.compare())
        controls.filter_changed.connect(lambda _: self._fill())
        controls.order_changed.connect(self._set_order)
        controls.told.connect(self._window.say)
        self.passages.annotation_requested.connect(self.annotation_requested)
        self._later.timeout.connect(self.compare)
        self._window.runner.idle.connect(self._idle)
        self._session.changed.connect(self._changed)

    def _arrange(self) -> None:
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setWordWrap(True)
        self.notice.setFont(interface(12.5))
        self.notice.setContentsMargins(16, 8, 16, 8)
        self.notice.setObjectName("compare_notice")
        self.notice.hide()
        self.stack.addWidget(self.passages)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.controls)
        box.addWidget(self.notice)
        box.addWidget(self.stack, 1)

    def _changed(self) -> None:
        self._grow_stale()
        self._later.start()

    def _idle(self) -> None:
        """Nothing runs any more; if the comparison was stopped by hand, that is said."""
        if self._running is not None and self._running.cancelled and not self._left:
            self._running = None
            self.notice.setText(self.tr("Comparing was stopped. Choose anything above to compare again."))
            self.notice.show()
            if self._made("agreement"):
                self.agreement.stopped()

    def _grow_stale(self) -> None:
        """The figures speak of what is not so any more."""
        if self._made("agreement"):
            self._counting.cancel()
            self.agreement.set_stale(self.agreement.report is not None)

    def _take(self, found: Comparison, kinds: Mapping[str, int], passages: Mapping[str, int]) -> None:
        """A comparison is done."""
        if self._left:
            return
        self._running = None
        self.comparison = found
        self.looks = looks_of(in_order(self._now, found.everybody), self._theme)
        titles = [(id, self._now.documents[id].title) for id in texts_of(self._now)]
        self.controls.set_articles(titles)
        self.controls.narrowing.set_tags([(tag.id, tag.name) for tag in self._now.tags_in_order()])
        self._show_people(found)
        self.controls.set_counts(kinds, passages)
        self._tell(found)
        self._fill()
        if self._window.focusWidget() is None or self.hasFocus():
            self.focus_view()

    def focus_view(self) -> None:
        """Where the keys go first."""
        match self.view:
            case "side":
                self.side.columns[0].view.setFocus()
            case "agreement":
                self.agreement.list.setFocus()
            case _:
                self.passages.table.setFocus()

    def _show_people(self, found: Comparison) -> None:
        names = {id: self._now.name_of(id) for id in in_order(self._now, found.everybody)}
        self.controls.set_people(names, self.looks, found.people)

    def _fill(self) -> None:
        found = self.comparison
        if found is None:
            return
        if self.view == "agreement":
            self._counting.count(found)
            return
        now, wanted, order = self._now, self.controls.filter, self.order
        if not wanted.pair:
            self._show_rows(found, shown(now, found, wanted, order))
            return

        def work(_progress: Progress) -> Sequence[Row]:
            return shown(now, found, wanted, order)

        def deliver(rows: Sequence[Row]) -> None:
            if not self._left and self.comparison is found and self.controls.filter is wanted:
                self._show_rows(found, rows)

        # The two are compared anew, row by row: that takes longer than the window may stand still.
        self._window.runner.run(self.tr("Looking for the passages"), work, deliver)

    def _show_rows(self, found: Comparison, rows: Sequence[Row]) -> None:
        if self.view == "passages":
            self.passages.show_rows(found, rows, self.looks)
        elif self.view == "side":
            self.side.show_rows(found, rows, self.looks, self.side.current or self.passages.table.current())

    def _tell(self, found: Comparison) -> None:
        """What keeps something from being compared."""
        sentences: list[str] = []
        if found.hidden:
            titles = ", ".join(self._now.documents[id].title for id in found.hidden[:3])
            more = " …" if len(found.hidden) > 3 else ""
            sentence = self.tr("Not compared, because others' work there is hidden until you are done with it: %1")
            sentences.append(sentence.replace("%1", titles + more))
        if len(found.people) < 2 and not (found.hidden and not found.readers):
            sentences.append(self.tr("There is nothing to compare yet: it takes the work of two people."))
        self.notice.setText("\n".join(sentences))
        self.notice.setVisible(bool(sentences))

    def _find_behind(self, figure: Figure) -> None:
        if self.comparison is not None and not self.agreement.stale:
            self._counting.find(self.comparison, figure)

    def _show_behind(self, annotations: frozenset[str]) -> None:
        """Show the passages in which any of these annotations is."""
        if self._left or self.comparison is None:
            return
        self.controls.show_filter(RowFilter(annotations=annotations))
        self.show_view("passages")
        self.focus_view()

    def _set_order(self, order: SessionOrder) -> None:
        self.order = order
        self._fill()

    def _walk(self, step: int) -> None:
        if self.view == "passages":
            self.passages.table.walk(step)
        elif self.view == "side":
            self.side.walk(step)
        else:
            self.agreement.list.walk(step)


def passages_of(now: Snapshot, found: Comparison) -> Counter[str]:
    """How many passages of each person are compared."""
    return Counter(now.person(member.creator) for row in found.rows for member in row.cluster.members)


def show_compare(window: "MainWindow", view: str = "passages") -> None:
    """Open the page, or show another view of the one that is open. ``view``: passages, side or agreement."""
    if window.session is None:
        return
    page = window.pages.page
    if isinstance(page, ComparePage):
        page.show_view(view)
        return
    window.pages.show(ComparePage(window, view))
