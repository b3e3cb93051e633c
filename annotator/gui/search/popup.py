"""The list below the search box of the top bar: commands, completions, findings, kept searches."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from annotator.app.search.found import Found
from annotator.gui.action_specs import Spec
from annotator.gui.actions import Actions
from annotator.gui.fonts import interface
from annotator.gui.search.box import SearchBox
from annotator.gui.search.finder import Finder
from annotator.gui.search.rows import Deed
from annotator.gui.session import Session
from annotator.gui.tokens import Theme

MOST = 5
"""Findings of each group."""
LENGTH = 90
"""Code points of a snippet: as many as there is room for."""
COMMANDS = 4
WIDE = 660
"""Pixels, where the window has them."""


class SearchPopup(QFrame):
    """Belongs to a SearchBox, which keeps the focus. ``command_chosen`` carries an action's name, ``found_chosen`` a
    Found, ``all_requested`` and ``keep_requested`` a query."""

    command_chosen = Signal(str)
    found_chosen = Signal(object)
    all_requested = Signal(str)
    keep_requested = Signal(str)
    closed = Signal()

    def __init__(self, box: SearchBox, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self._box = box
        self._over = parent
        self._actions = actions
        self.finder = Finder(box, theme, MOST, self, self._fitting, LENGTH)
        self.list = self.finder.list
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.hint = QLabel(self.tr("Tab completes · Enter opens · Ctrl+Enter shows all · Esc closes"))
        self.hint.setFont(interface(11.5))
        self.hint.setProperty("tone", "quiet")
        self.hint.setContentsMargins(16, 3, 16, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 5, 1, 3)
        column.setSpacing(2)
        column.addWidget(self.finder.trouble)
        column.addWidget(self.list)
        column.addWidget(self.hint)
        box.textChanged.connect(lambda _: self._ask())
        box.left.connect(self._escape)
        box.installEventFilter(self)
        self.finder.shown.connect(self._place)
        self.finder.chosen.connect(self._chosen)
        self.hide()

    def set_session(self, session: Session | None) -> None:
        """Search another project."""
        self.finder.set_session(session)
        self._box.clear()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.finder.set_theme(theme)

    def begin(self) -> None:
        """The box has got the focus: show what fits what stands in it."""
        self._ask()

    def leave(self) -> None:
        """Close the list and give the focus back."""
        self.hide()
        self.finder.stop()
        self.closed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
            self.finder.stop()
        return False

    def _escape(self) -> None:
        self._box.clear()
        self.leave()

    def _ask(self) -> None:
        if self._box.hasFocus():
            self.finder.ask()
        else:
            self.hide()

    def _fitting(self, text: str) -> Iterable[Spec]:
        wanted = text.casefold().split()
        fitting = [spec for spec in self._actions.enabled() if all(word in spec.text.casefold() for word in wanted)]
        return fitting[: COMMANDS if wanted else 12]

    def _chosen(self, what: Spec | Found | Deed) -> None:
        text = self._box.text()
        if isinstance(what, Spec):
            self._box.clear()
            self.leave()
            self.command_chosen.emit(what.name)
        elif isinstance(what, Found):
            self.leave()  # the words stay: the next search goes on from here
            self.found_chosen.emit(what)
        elif text.strip():
            self.leave()
            (self.keep_requested if what.name == "keep" else self.all_requested).emit(text)

    def _place(self) -> None:
        rows = self.finder.rows.rowCount()
        if not self._box.hasFocus() or not (rows or self.finder.trouble.text()):
            self.hide()
            return
        self.list.setVisible(rows > 0)
        self.hint.setVisible(bool(self._box.text()))
        height = sum(self.list.sizeHintForRow(row) for row in range(rows)) + 12
        height += self.hint.sizeHint().height() + 4 if self._box.text() else 0
        width = min(max(self._box.width(), WIDE), self._over.width() - 24)
        if self.finder.trouble.text():
            height += self.finder.trouble.heightForWidth(width - 2) + 4
        corner = self._box.mapTo(self._over, self._box.rect().bottomLeft())
        room = self._over.height() - corner.y() - 40
        left = corner.x() - (width - self._box.width()) // 2
        self.setGeometry(max(12, left), corner.y() + 4, width, min(height, room))
        self.show()
        self.raise_()
