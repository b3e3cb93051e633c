"""The find bar: type, see every match in the text, walk through them."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from annotator.gui.article.finding import Finder
from annotator.gui.article.view import ArticleView
from annotator.gui.icons import icon
from annotator.gui.tokens import Theme


class FindBar(QWidget):
    """Searches the text of an ArticleView. ``closed`` is sent when it is put away."""

    closed = Signal()

    def __init__(self, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._from = 0
        self._here = -1
        self.finder = Finder(self)
        self.field = QLineEdit(placeholderText=self.tr("Find in the article"))
        self.count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._before = self._button(self.tr("Previous match (Shift+F3)"), "chevron-up")
        self._after = self._button(self.tr("Next match (F3)"), "chevron-down")
        self._close = self._button(self.tr("Close (Escape)"), "x")
        self._arrange()
        self.field.textChanged.connect(self._search)
        self.finder.advanced.connect(self._show)
        self._before.clicked.connect(lambda: self.step(-1))
        self._after.clicked.connect(lambda: self.step(1))
        self._close.clicked.connect(self.close_bar)
        self.hide()

    def _arrange(self) -> None:
        self.setObjectName("find_bar")
        self.field.setAccessibleName(self.tr("Find in the article"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.count.setMinimumWidth(96)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        for part in (self.count, self._before, self._after, self._close):
            row.addWidget(part)

    def _button(self, name: str, picture: str) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("icon_name", picture)
        button.setIconSize(QSize(16, 16))
        button.setMinimumSize(28, 28)
        return button

    def open(self, wanted: str = "") -> None:
        """Show the bar and search from the caret; ``wanted`` replaces what was searched for."""
        self._from = self._view.caret()
        self.show()
        if wanted and wanted != self.field.text():
            self.field.setText(wanted)
        else:
            self._search()
        self.field.setFocus()
        self.field.selectAll()

    def close_bar(self) -> None:
        """Put the bar away; the caret goes to the match that was looked at."""
        here = self._match()
        self.hide()
        self.finder.stop()
        self._view.setFocus()
        if here is not None:
            self._view.select_passage(*here)
        self.closed.emit()

    def renew(self) -> None:
        """The text is another one."""
        self._from = 0
        if self.isVisible():
            self._search()

    def step(self, by: int) -> None:
        """Go to the next match or the one before, and round at the ends."""
        if not self.isVisible():
            self.open()
            return
        if self.finder.matches:
            self._here = (self._here + by) % len(self.finder.matches)
            self._go()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in other colours."""
        for button in (self._before, self._after, self._close):
            button.setIcon(icon(button.property("icon_name"), theme.color("ink2")))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
                self.step(-1 if back else 1)
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        self._here = -1
        if self.isVisible():
            self.finder.search(self._view.page.paragraphs.text, self.field.text())

    def _show(self) -> None:
        found = self.finder.matches
        # Until the search has come to where it began, the nearest match is not known.
        if self._here < 0 and found and (self.finder.done or found[-1][0] >= self._from):
            self._here = self.finder.nearest(self._from)
            self._go()
            return
        self._paint()

    def _go(self) -> None:
        here = self._match()
        if here is not None:
            self._from = here[0]
            self._view.reveal(here[0])
        self._paint()

    def _match(self) -> tuple[int, int] | None:
        return self.finder.matches[self._here] if 0 <= self._here < len(self.finder.matches) else None

    def _paint(self) -> None:
        scene = self._view.page.scene
        scene.found, scene.found_here = self.finder.matches, self._here
        self._view.viewport().update()
        self._view.marks_changed.emit()
        self.count.setText(self._words())

    def _words(self) -> str:
        if not self.field.text().strip() or not self.isVisible():
            return ""
        if not self.finder.matches:
            return self.tr("No match") if self.finder.done else self.tr("Searching")
        total = f"{len(self.finder.matches):n}" + ("" if self.finder.done else "+")
        return self.tr("%1 of %2").replace("%1", str(self._here + 1)).replace("%2", total)
