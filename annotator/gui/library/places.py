"""The left side of the library: the places, and what collections are for while there are none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.gui.fonts import interface
from annotator.gui.library.tree import CollectionTree
from annotator.gui.panels.heading import Heading
from annotator.gui.tokens import Theme


class PlacesSide(QWidget):
    """A heading with a button for new collections, the tree, a hint."""

    def __init__(self, theme: Theme, writable: bool) -> None:
        super().__init__()
        self.setObjectName("left_side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(180)
        self.tree = CollectionTree(theme, writable)
        self.heading = Heading(self.tr("Library"), theme)
        self._add = self.heading.add_button("plus", self.tr("New collection (N)"), self.tree.begin_new)
        self._add.setEnabled(writable)
        self.hint = QLabel(
            self.tr("Collections keep documents together. Make one with +, then drag documents onto it.")
        )
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setFont(interface(12))
        self.hint.setProperty("tone", "quiet")
        self.hint.setContentsMargins(18, 0, 16, 16)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 1, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.heading)
        box.addWidget(self.tree, 1)
        box.addWidget(self.hint)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.heading.set_theme(theme)
        self.tree.set_theme(theme)
