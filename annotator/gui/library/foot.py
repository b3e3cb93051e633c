"""The lower row of the library: what can be done with the documents that are chosen."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from annotator.gui.fonts import interface
from annotator.gui.icons import icon
from annotator.gui.tokens import Theme


class LibraryFoot(QWidget):
    """``asked`` carries what is wanted: "open", "take_out", "export" or "delete"; the menus do the rest."""

    asked = Signal(str)

    def __init__(self, theme: Theme, writable: bool, shelves: QMenu, states: QMenu) -> None:
        super().__init__()
        self.setObjectName("library_foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._writable = writable
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setFont(interface(12.5, 600))
        self.buttons: dict[str, QToolButton] = {}
        self._icons: dict[str, str] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(4)
        row.addWidget(self.count)
        row.addStretch(1)
        for name, words, tip, drawing, menu in (
            ("open", self.tr("Open"), self.tr("Read the article (Enter)"), "book-open", None),
            ("put_into", self.tr("Put into…"), self.tr("Put into a collection (C)"), "folder", shelves),
            ("take_out", self.tr("Take out"), self.tr("Take out of this collection (Shift+Delete)"), "folder-open",
             None),
            ("state", self.tr("State"), self.tr("How far I am (1 to 4)"), "circle-dot", states),
            ("export", self.tr("Export…"), self.tr("Export what is chosen (E)"), "share", None),
            ("delete", self.tr("Delete"), self.tr("Delete from the project (Delete)"), "trash-2", None),
        ):  # fmt: skip
            row.addWidget(self._button(name, words, tip, drawing, menu))
        self.set_theme(theme)
        self.show_chosen("", 0, in_collection=False)

    def show_chosen(self, words: str, count: int, *, in_collection: bool) -> None:
        """How many documents are chosen, and whether a collection is shown."""
        self.count.setText(words)
        for name, button in self.buttons.items():
            able = count > 0 and (self._writable or name in ("open", "export"))
            button.setEnabled(able and (name != "take_out" or in_collection) and (name != "open" or count == 1))

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        for name, button in self.buttons.items():
            button.setIcon(icon(self._icons[name], theme.color("ink2"), 16))
            button.setIconSize(QSize(16, 16))

    def _button(self, name: str, words: str, tip: str, drawing: str, menu: QMenu | None) -> QToolButton:
        made = self.buttons[name] = QToolButton()
        self._icons[name] = drawing
        made.setText(f" {words}")
        made.setAccessibleName(words)
        made.setToolTip(tip)
        made.setAccessibleDescription(tip)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setFont(interface(12.5, 500))
        made.setMinimumHeight(30)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if menu is not None:
            made.setMenu(menu)
            made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        else:
            made.clicked.connect(lambda: self.asked.emit(name))
        return made
