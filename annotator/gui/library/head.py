"""The upper row of the library: back, what is shown, the order, the columns, table or cards."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from annotator.gui.compare.chips import Segments
from annotator.gui.elided import one_line
from annotator.gui.fonts import interface
from annotator.gui.icons import icon
from annotator.gui.tokens import Theme


class LibraryHead(QWidget):
    """Says what is wanted; the page does it. ``view_chosen``: "table" or "cards"."""

    back_requested = Signal()
    view_chosen = Signal(str)
    import_requested = Signal()

    def __init__(self, theme: Theme, writable: bool, order: QMenu, columns: QMenu) -> None:
        super().__init__()
        self.setObjectName("chip_row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = QToolButton()
        self.back.setText(f" {self.tr('Back')}")
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setToolTip(self.tr("Back to the article (Esc)"))
        self.back.clicked.connect(self.back_requested)
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(interface(15, 600))
        self.summary = QLabel()
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setFont(interface(12.5))
        self.summary.setProperty("tone", "quiet")
        self.order = self._menu_button(order, self.tr("Order (S)"))
        self.columns = self._menu_button(columns, self.tr("Columns"))
        self.columns.setText(f" {self.tr('Columns')}")
        self.views = Segments([("table", self.tr("Table")), ("cards", self.tr("List"))], theme)
        self.views.chosen.connect(self.view_chosen)
        self.views.setToolTip(self.tr("V changes between table and list"))
        self.importing = QPushButton(f" {self.tr('Import…')}")
        self.importing.setEnabled(writable)
        self.importing.clicked.connect(self.import_requested)
        for button in (self.back, self.importing):
            button.setFont(interface(12.5, 500))
            button.setMinimumHeight(30)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 16, 8)
        row.setSpacing(10)
        left: tuple[QWidget, ...] = (self.back, self.title, self.summary)
        right: tuple[QWidget, ...] = (self.order, self.columns, self.views, self.importing)
        for widget in left:
            row.addWidget(widget)
        row.addStretch(1)
        for widget in right:
            row.addWidget(widget)
        self.set_theme(theme)

    def show_state(self, place: str, summary: str) -> None:
        """Say what is shown."""
        self.title.setText(one_line(place)[:60])
        self.summary.setText(summary)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        pictures = ((self.back, "arrow-left"), (self.order, "arrow-up-down"), (self.columns, "columns-2"),
                    (self.importing, "file-input"))  # fmt: skip
        for button, name in pictures:
            button.setIcon(icon(name, theme.color("ink2"), 16))
            button.setIconSize(QSize(16, 16))
        self.views.set_theme(theme)

    def _menu_button(self, menu: QMenu, name: str) -> QToolButton:
        made = QToolButton()
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setFont(interface(12.5, 500))
        made.setMinimumHeight(30)
        made.setToolTip(name)
        made.setAccessibleName(name)
        return made
