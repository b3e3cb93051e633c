"""The page of what is still to be looked at: Enter goes to it, R puts it right where that is safe."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.app.check_list import check_list
from annotator.app.check_repairs import repair
from annotator.domain.checks import CheckKind, Finding
from annotator.domain.errors import WorldError
from annotator.gui.checks.model import FINDING, KIND, ChecksModel
from annotator.gui.checks.words import kind_words, repair_words
from annotator.gui.fonts import interface
from annotator.gui.handing_on import hand_on
from annotator.gui.icons import icon
from annotator.gui.pages import Page
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Progress


class _Tree(QTreeView):
    """Letters are keys of the page, not a search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_R, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)


class ChecksPage(Page):
    """Follows the project: what was put right is gone from the list by itself."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        assert window.session is not None
        self._window = window
        self._session = window.session
        self._now = window.session.project.sight
        self._running: Progress | None = None
        self._left = False
        self.found: Sequence[Finding] | None = None
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("To be looked at"))
        self.model = ChecksModel(self)
        self.tree = _Tree()
        self.back = QToolButton()
        self.where = QComboBox()
        self.mine = QCheckBox(self.tr("Only mine"))
        self.numbers = QLabel()
        self.why = QLabel()
        self.go = QPushButton(self.tr("Show it"))
        self.repair = QPushButton()
        self._later = QTimer(self, singleShot=True, interval=150)
        self._arrange()
        self._wire()
        self.set_theme(window.appearance.theme)
        hand_on(self, self.tree)
        self.look()

    def look(self) -> None:
        """Look through the project anew, on a worker."""
        if self._left:
            return
        if self._running is not None:
            self._running.cancel()
        now = self._now

        def work(progress: "Progress") -> list[Finding]:
            progress(0)
            return check_list(now)

        self._running = self._window.runner.run(self.tr("Looking through the project"), work, self._take)

    def current(self) -> Finding | None:
        """The finding that is chosen."""
        found: Finding | None = self.tree.currentIndex().siblingAtColumn(0).data(FINDING)
        return found

    def show_current(self) -> None:
        """Go to the passage, or open the source's form."""
        found = self.current()
        if found is None:
            index = self.tree.currentIndex().siblingAtColumn(0)
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
        elif found.document:
            self.annotation_requested.emit(found.subject)
        else:
            self._window.evidence.edit_source(found.subject)

    def repair_current(self) -> None:
        """Put the chosen finding right, or open what is needed for it."""
        found = self.current()
        if found is None or not repair_words(found) or self._session.project.store.read_only:
            return
        if found.kind == "ungraded source":
            self._window.evidence.edit_source(found.subject)
        elif found.kind in ("unsupported fact", "one origin"):
            self._window.evidence.link(found.subject)
        else:
            self._apply(found)

    def set_theme(self, theme: Theme) -> None:
        self.back.setIcon(icon("arrow-left", theme.color("ink2"), 16))
        self.go.setIcon(icon("locate", theme.color("ink2"), 16))
        self.repair.setIcon(icon("check", theme.color("ink2"), 16))

    def leave(self) -> None:
        self._left = True
        self._later.stop()
        if self._running is not None:
            self._running.cancel()
        self._session.changed.disconnect(self._changed)
        self._session.sight_changed.disconnect(self._changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.show_current()
            case Qt.Key.Key_R:
                self.repair_current()
            case _:
                super().keyPressEvent(event)

    def _apply(self, found: Finding) -> None:
        project = self._session.project
        command = repair(project.now, found, project.moment())
        if command is None:
            self._window.say(self.tr("This needs a look: it says something that would be lost."))
            return
        try:
            self._session.apply(command)
        except WorldError as error:
            self._window.say(str(error))

    def _take(self, found: Sequence[Finding]) -> None:
        self._running = None
        if not self._left:
            self.found = found
            self._fill()

    def _fill(self) -> None:
        if self.found is None:
            return
        here = self._session.document_id if self.where.currentIndex() == 1 else ""
        mine = self._now.person(self._now.me) if self.mine.isChecked() else ""
        shown = [
            each for each in self.found
            if (not here or each.document == here) and (not mine or self._now.person(each.creator) == mine)
        ]  # fmt: skip
        chosen, place = self.current(), self._place()
        self.model.show_findings(self._now, shown, _needed(shown, chosen, place[1]))
        self.tree.expandAll()
        self._choose(chosen, place)
        self.numbers.setText(self.tr("%n to be looked at", "", len(shown)) if shown else self.tr("Nothing left to do"))
        self._tell()

    def _place(self) -> tuple[int, int]:
        index = self.tree.currentIndex()
        return (index.parent().row(), index.row()) if index.parent().isValid() else (index.row(), 0)

    def _choose(self, chosen: Finding | None, place: tuple[int, int]) -> None:
        """The same finding as before; if it is gone, the one in its place."""
        for row in range(self.model.rowCount()):
            group = self.model.index(row, 0)
            for child in range(self.model.rowCount(group)):
                index = self.model.index(child, 0, group)
                each = index.data(FINDING)
                if chosen is not None and each and (each.kind, each.subject) == (chosen.kind, chosen.subject):
                    self.tree.setCurrentIndex(index)
                    return
        beside = self.model.index(max(0, min(place[0], self.model.rowCount() - 1)), 0)
        nearest = self.model.index(max(0, min(place[1], self.model.rowCount(beside) - 1)), 0, beside)
        self.tree.setCurrentIndex(nearest if nearest.isValid() else self.model.index(0, 0))

    def _tell(self) -> None:
        found = self.current()
        kind = found.kind if found else self.tree.currentIndex().siblingAtColumn(0).data(KIND)
        self.why.setText(kind_words(kind).why if kind else "")
        self.go.setEnabled(found is not None)
        words = repair_words(found) if found else ""
        self.repair.setVisible(bool(words))
        self.repair.setText(f"{words} (R)" if words else "")
        self.repair.setEnabled(not self._session.project.store.read_only)

    def _changed(self, _changed: Any = None) -> None:
        self._later.start()

    def _wire(self) -> None:
        self.back.clicked.connect(self.closed)
        self.go.clicked.connect(self.show_current)
        self.repair.clicked.connect(self.repair_current)
        self.where.currentIndexChanged.connect(lambda _: self._fill())
        self.mine.toggled.connect(lambda _: self._fill())
        self.tree.doubleClicked.connect(lambda _: self.show_current())
        self.tree.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self._later.timeout.connect(self.look)
        self._session.changed.connect(self._changed)
        self._session.sight_changed.connect(self._changed)

    def _arrange(self) -> None:
        self.back.setText(f" {self.tr('Back')}")
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setToolTip(self.tr("Back to the article (Esc)"))
        self.where.addItems([self.tr("All articles"), self.tr("This article")])
        self.where.setAccessibleName(self.tr("Which articles"))
        for button in (self.back, self.go, self.repair):
            button.setFont(interface(12.5, 500))
            button.setMinimumHeight(32)
            button.setIconSize(QSize(16, 16))
        for label in (self.numbers, self.why):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.numbers.setFont(interface(13, 600))
        self.why.setFont(interface(12.5))
        self.why.setWordWrap(True)
        self.why.setMinimumHeight(52)
        self.why.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(self.tr("To be looked at"))
        self.tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.tree.setFont(interface(13))
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 240), (2, 120)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(_row(self.back, self.numbers, None, self.where, self.mine))
        box.addWidget(self.tree, 1)
        box.addWidget(_row(self.why, self.repair, self.go, wide=self.why))


def _row(*parts: QWidget | None, wide: QWidget | None = None) -> QWidget:
    made = QWidget()
    made.setObjectName("chip_row")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row = QHBoxLayout(made)
    row.setContentsMargins(14, 8, 16, 8)
    row.setSpacing(10)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part, int(part is wide))
    return made


def show_checks(window: "MainWindow") -> None:
    """Open the page."""
    if window.session is not None and not isinstance(window.pages.page, ChecksPage):
        window.pages.show(ChecksPage(window))


def _needed(found: Sequence[Finding], chosen: Finding | None, row: int) -> dict[CheckKind, int]:
    """How many rows of the chosen finding's kind must be there for it, or the one in its place, to be chosen again."""
    if chosen is None:
        return {}
    group = [each.subject for each in found if each.kind == chosen.kind]
    at = group.index(chosen.subject) if chosen.subject in group else row
    return {chosen.kind: at + 1}
