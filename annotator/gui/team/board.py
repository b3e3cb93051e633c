"""The team's board: people and articles, who reads what, how far they are."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout

from annotator.app.team import Board, Cell, due_date
from annotator.domain.commands import Command
from annotator.domain.errors import WorldError
from annotator.domain.teaming import add_person, assign, same_person, set_done, two_people, unassign
from annotator.gui.handing_on import hand_on
from annotator.gui.pages import Page
from annotator.gui.team.asking import AskLine
from annotator.gui.team.board_head import BoardHead
from annotator.gui.team.board_menu import Deed, add_people, cell_menu
from annotator.gui.team.board_model import BoardModel
from annotator.gui.team.board_table import BoardTable
from annotator.gui.team.board_words import total_word
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class BoardPage(Page):
    """Follows the project; every change is one step of undo, however many cells it is about."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        assert window.session is not None
        self._window = window
        self._session = window.session
        self._now = window.session.project.now
        self._writable = not window.session.project.store.read_only
        theme = window.appearance.theme
        self.setAccessibleName(self.tr("Team board"))
        self.head = BoardHead(theme, self._writable)
        self.model = BoardModel(Board(self._now), self)
        self.table = BoardTable(self.model, theme)
        hand_on(self, self.table)
        self._later = QTimer(self, singleShot=True, interval=0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(self.table, 1)
        self._wire()
        self._tell()
        self.table.setCurrentIndex(self.model.index(1 if self.model.articles else 0, 1 if self.model.people else 0))

    def set_theme(self, theme: Theme) -> None:
        self.head.set_theme(theme)
        self.table.set_theme(theme)

    def leave(self) -> None:
        self._later.stop()
        self._session.changed.disconnect(self._changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def toggle(self) -> None:
        """Give the chosen articles to the chosen people; if they have all of them, take them back."""
        pairs = self.model.pairs(self.table.chosen())
        if not pairs:
            return
        asked = all(self.model.board.cell(*pair).assigned for pair in pairs)
        self._apply(lambda: unassign(self._now, pairs) if asked else assign(self._now, pairs))

    def ask_due(self) -> AskLine | None:
        """By when the chosen articles are to be read; who has not got them yet gets them."""
        pairs = self.model.pairs(self.table.chosen())
        if not pairs or not self._writable:
            return None
        given = max(self.model.board.cell(*pair).due for pair in pairs)
        dialog = AskLine(
            self, self.tr("Due date"), self.tr("By when is it to be read? Leave it empty for no date."),
            self.tr("for example 2026-12-31"),
            lambda text: self._session.apply(assign(self._now, pairs, due_date(text))), given,
        )  # fmt: skip
        dialog.open()
        return dialog

    def ask_person(self) -> AskLine:
        """A colleague who has not worked in this project yet."""
        dialog = AskLine(
            self, self.tr("Add a person"),
            self.tr("A colleague who is to read something. In your bundle they choose this name."),
            self.tr("Name"), lambda text: self._session.apply(add_person(self._now, text)),
        )  # fmt: skip
        dialog.open()
        return dialog

    def menu(self) -> QMenu:
        """What can be done with the chosen cells."""
        pairs = self.model.pairs(self.table.chosen())
        cells = [self.model.board.cell(*pair) for pair in pairs]
        article, person = self.model.article_at(self._row()), self.model.person_at(self._column())
        able = self._writable and bool(pairs)
        entries: list[tuple[str, Deed | None]] = [
            (self.tr("Assign"), self._give if able and not all(cell.assigned for cell in cells) else None),
            (self.tr("Take back"), self._take_back if able and any(cell.assigned for cell in cells) else None),
            (self.tr("Due date…"), self.ask_due if able else None),
            ("", None),
            *self._done_entries(pairs, cells),
            (self.tr("Open the article"), (lambda: self._open(article.id)) if article else None),
        ]
        menu = cell_menu(self, entries)
        if person is not None and self._writable:
            add_people(menu, self.model.board, person, self._join, self._part)
        return menu

    def _done_entries(self, pairs: list[tuple[str, str]], cells: list[Cell]) -> list[tuple[str, Deed | None]]:
        """Only I can say that I am done."""
        me = self._now.person(self._now.me)
        mine = [(pair[0], cell.state) for pair, cell in zip(pairs, cells, strict=True) if pair[1] == me]
        if not mine or len(mine) < len(pairs) or not self._writable:
            return []
        ids, done = [id for id, _ in mine], all(state == "done" for _, state in mine)
        words = self.tr("I am not done with it") if done else self.tr("I am done with it")
        return [(words, lambda: self._apply(lambda: set_done(self._now, ids, not done)))]

    def _wire(self) -> None:
        head, table = self.head, self.table
        head.back_requested.connect(self.closed)
        head.filter_changed.connect(self.model.filter)
        head.assign_requested.connect(self.toggle)
        head.due_requested.connect(self.ask_due)
        head.person_requested.connect(self.ask_person)
        head.starters_requested.connect(lambda: self._window.perform("starter"))
        head.blind_requested.connect(lambda: self._window.perform("blind"))
        table.toggled.connect(self.toggle)
        table.menu_requested.connect(self._open_menu)
        table.article_requested.connect(self._open)
        self._later.timeout.connect(self._refresh)
        self._session.changed.connect(self._changed)

    def _give(self) -> None:
        pairs = self.model.pairs(self.table.chosen())
        self._apply(lambda: assign(self._now, pairs))

    def _take_back(self) -> None:
        pairs = self.model.pairs(self.table.chosen())
        self._apply(lambda: unassign(self._now, pairs))

    def _join(self, one: str, other: str) -> None:
        self._apply(lambda: same_person(self._now, one, other))

    def _part(self, id: str) -> None:
        self._apply(lambda: two_people(self._now, id))

    def _apply(self, make: Callable[[], Command]) -> None:
        if not self._writable:
            return
        try:
            self._session.apply(make())
        except WorldError as error:
            self._window.say(str(error))

    def _changed(self) -> None:
        self._later.start()

    def _refresh(self) -> None:
        self.model.show(Board(self._now))
        self._tell()

    def _tell(self) -> None:
        self.head.set_people(self.model.board.people)
        self.head.show_state(total_word(self.model.board.total()), self._now.team.blind)

    def _row(self) -> int:
        return self.table.currentIndex().row()

    def _column(self) -> int:
        return self.table.currentIndex().column()

    def _open_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _open(self, article: str) -> None:
        self.closed.emit()
        self._session.open_document(article)


def show_board(window: "MainWindow") -> None:
    """Open the board."""
    if window.session is not None and not isinstance(window.pages.page, BoardPage):
        window.pages.show(BoardPage(window))
