"""The bar on top: the project and its menu, the search box, undo, redo, review, export."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from annotator.gui.actions import Actions
from annotator.gui.fonts import interface
from annotator.gui.icons import icon
from annotator.gui.search.box import SearchBox
from annotator.gui.tokens import Theme

SEARCH_WIDTH = 430


class TopBar(QWidget):
    """52 pixels high; the search box stands in the middle of the window. ``project_requested`` carries a path."""

    project_requested = Signal(str)

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("top_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(52)
        self._actions = actions
        self._logo = QLabel()
        self._logo.setAccessibleName("Annotator")
        self.menu = QMenu(self)
        # The button puts its arrow behind its text by going right to left; a menu would follow it.
        self.menu.setLayoutDirection(self.layoutDirection())
        self.name = self._name_button()
        self.search = SearchBox(self.tr("Ctrl K"))
        self.search.setParent(self)
        self.undo = self._tool("undo")
        self.redo = self._tool("redo")
        self.export = QPushButton(" " + actions["export"].text().rstrip("…"))
        self.export.setObjectName("primary")
        self.export.setFont(interface(13, 600))
        self.export.setFixedHeight(30)
        self.export.setIconSize(QSize(16, 16))
        self.export.clicked.connect(actions["export"].trigger)
        actions["export"].enabledChanged.connect(self.export.setEnabled)
        self.review = QPushButton(" " + self.tr("Review"))
        self.review.setFont(interface(13, 500))
        self.review.setFixedHeight(30)
        self.review.setIconSize(QSize(16, 16))
        self.review.clicked.connect(actions["review"].trigger)
        actions["review"].enabledChanged.connect(self.review.setEnabled)
        self.recent = QMenu(self.tr("Open recent"), self.menu)
        self.menu.aboutToShow.connect(self._fill_menu)
        QShortcut(QKeySequence("F10"), self, self.open_menu)
        self._arrange()
        self.set_theme(theme)

    def set_project(self, name: str) -> None:
        """Show a project's name ("": none is open)."""
        self.name.setText(name.replace("&", "&&") or "Annotator")
        for widget in (self.search, self.undo, self.redo, self.review, self.export):
            widget.setVisible(bool(name))
        self._centre()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        self._logo.setPixmap(icon("highlighter", theme.color("accent"), 20).pixmap(QSize(20, 20)))
        self.name.setIcon(icon("chevron-down", theme.color("ink2")))
        self.export.setIcon(icon("share", theme.color("accent_ink")))
        self.review.setIcon(icon("users", theme.color("ink2")))
        self.search.set_theme(theme)

    def open_menu(self) -> None:
        """Unfold the project's menu, by key."""
        self.name.showMenu()

    def list_recent(self, names: Sequence[str]) -> None:
        """Fill the menu of projects that were open lately; those that are gone cannot be chosen."""
        self.recent.clear()
        self.recent.setToolTipsVisible(True)
        for name in names:
            action = self.recent.addAction(Path(name).stem.replace("&", "&&"))
            action.setToolTip(name)
            action.setEnabled(Path(name).is_file())
            action.triggered.connect(lambda _=False, name=name: self.project_requested.emit(name))

    def _name_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("project")
        button.setFont(interface(14, 600))
        button.setFixedHeight(32)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleDescription(self.tr("Menu of the program"))
        button.setMenu(self.menu)
        return button

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setDefaultAction(self._actions[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFixedSize(32, 32)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _fill_menu(self) -> None:
        actions = self._actions
        actions.dress()
        if not self.menu.isEmpty():
            return
        actions.fill(self.menu, "file")
        first = actions["import"]
        for title, name in (
            (self.tr("Edit"), "edit"),
            (self.tr("Annotation"), "annotation"),
            (self.tr("Team"), "team"),
            (self.tr("View"), "view"),
            (self.tr("Help"), "help"),
        ):
            sub = QMenu(title, self.menu)
            actions.fill(sub, name)
            self.menu.insertMenu(actions["who"], sub)
        self.menu.insertMenu(first, self.recent)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(6)
        row.addWidget(self._logo)
        row.addWidget(self.name)
        row.addStretch(1)
        for widget in (self.undo, self.redo, self.review, self.export):
            row.addWidget(widget)
        self.setTabOrder(self.name, self.search)
        self.setTabOrder(self.search, self.undo)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The search box stands in the middle of the window, whatever is left and right of it."""
        super().resizeEvent(event)
        self._centre()

    def _centre(self) -> None:
        left = self.name.sizeHint().width() + 60
        right = self.export.sizeHint().width() + self.review.sizeHint().width() + 106
        width = min(SEARCH_WIDTH, self.width() - 2 * max(left, right))
        self.search.setGeometry((self.width() - width) // 2, 9, width, self.search.height())
