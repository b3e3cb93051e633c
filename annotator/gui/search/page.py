"""The page of results: many findings in groups, which of them, and the searches that are kept."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QToolButton, QVBoxLayout, QWidget

from annotator.app.search.found import Found
from annotator.gui.fonts import interface
from annotator.gui.going import go_to
from annotator.gui.handing_on import hand_on
from annotator.gui.icons import icon
from annotator.gui.pages import Page
from annotator.gui.search.box import SearchBox
from annotator.gui.search.finder import Finder
from annotator.gui.search.groups import GroupChips, scope_of
from annotator.gui.search.help import SearchHelp
from annotator.gui.search.keeping import ask_name
from annotator.gui.search.kept import KeptSide
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

MOST, OF_ONE = 100, 400
"""Findings of each group that are shown; of one that is looked into alone."""
SIDE = 236
"""Pixels of the kept searches at first."""


class ResultsPage(Page):
    """Follows the project. Enter in the field or in the list opens a finding; Escape goes back."""

    def __init__(self, window: "MainWindow", query: str) -> None:
        super().__init__()
        assert window.session is not None
        self._window = window
        self._session = window.session
        theme = window.appearance.theme
        self.setObjectName("library")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Search results"))
        self.box = SearchBox()
        self.box.setPlaceholderText(
            self.tr('Words, "phrases", word*, NOT, NEAR(a b, 5), tag:claim, source:none, by:me')
        )
        self.finder = Finder(self.box, theme, MOST, self)
        self.finder.set_session(self._session)
        self.chips = GroupChips(theme)
        self.kept = KeptSide(window, theme)
        self.back = QToolButton()
        self.keep = QPushButton(" " + self.tr("Save this search…"))
        self.hint = SearchHelp()
        self._again = QTimer(self, singleShot=True, interval=150)
        self._arrange()
        self._wire()
        self.set_theme(theme)
        hand_on(self, self.box)
        self.box.setText(query)
        self._ask()

    def show_query(self, query: str) -> None:
        """Look for something else."""
        self.box.setText(query)
        self.box.setFocus()

    def set_theme(self, theme: Theme) -> None:
        self.back.setIcon(icon("arrow-left", theme.color("ink2"), 16))
        self.keep.setIcon(icon("bookmark", theme.color("ink2"), 16))
        for part in (self.box, self.finder, self.chips, self.kept):
            part.set_theme(theme)

    def leave(self) -> None:
        self._again.stop()
        self._window.top.search.setText(self.box.text())  # one comes back to it by either key
        self.finder.set_session(None)
        self.kept.leave()
        self._session.changed.disconnect(self._changed)
        self._session.sight_changed.disconnect(self._changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finder.choose()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        self.back.setText(f" {self.tr('Back')}")
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setToolTip(self.tr("Back to the article (Esc)"))
        for button in (self.back, self.keep):
            button.setFont(interface(12.5, 500))
            button.setMinimumHeight(32)
            button.setIconSize(QSize(16, 16))
        head = QWidget()
        head.setObjectName("chip_row")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 8, 16, 8)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addWidget(self.box, 1)
        row.addWidget(self.keep)
        main = QWidget()
        main.setObjectName("centre")
        main.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.finder.list.setObjectName("library_cards")
        for widget, stretch in ((self.chips, 0), (self.finder.trouble, 0), (self.hint, 1), (self.finder.list, 1)):
            column.addWidget(widget, stretch)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.kept)
        split.addWidget(main)
        split.setStretchFactor(1, 1)
        split.setSizes([SIDE, 1200])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(head)
        box.addWidget(split, 1)

    def _wire(self) -> None:
        self.back.clicked.connect(self.closed)
        self.box.left.connect(self.closed)
        self.box.textChanged.connect(lambda _: self._ask())
        self.keep.clicked.connect(lambda: ask_name(self._window, self.box.text()))
        self.kept.query_chosen.connect(self.show_query)
        self.chips.scope_chosen.connect(self.box.put)
        self.finder.chosen.connect(self._open)
        self.finder.shown.connect(self._tell)
        self._again.timeout.connect(self._ask)
        self._session.changed.connect(self._changed)
        self._session.sight_changed.connect(self._changed)

    def _changed(self, _changed: Any = None) -> None:
        self._again.start()

    def _ask(self) -> None:
        self.finder.most = OF_ONE if scope_of(self.box.text()) else MOST
        self.finder.ask()

    def _tell(self) -> None:
        answer = self.finder.answer
        self.hint.setVisible(answer is None)
        self.finder.list.setVisible(answer is not None)
        self.chips.show_results(self.box.text(), answer)
        writable = not self._session.project.store.read_only
        self.keep.setEnabled(writable and answer is not None and answer.trouble is None)

    def _open(self, what: Any) -> None:
        if isinstance(what, Found):
            go_to(self._window, what)


def show_results(window: "MainWindow", query: str) -> None:
    """Open the page, or show another query on it."""
    page = window.pages.page
    if isinstance(page, ResultsPage):
        page.show_query(query or page.box.text())
    elif window.session is not None:
        window.pages.show(ResultsPage(window, query))
