"""All passages of a session, to go to one of them."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.review.item_list import ItemModel, item_list
from annotator.gui.review.meeting import Meeting
from annotator.gui.tokens import Theme


class ItemsDialog(Dialog):
    """``item_chosen`` carries a place on the agenda."""

    item_chosen = Signal(int)

    def __init__(self, parent: QWidget, meeting: Meeting, theme: Theme) -> None:
        super().__init__(parent, self.tr("Passages of this session"), 680)
        self.resize(760, 560)
        counts = meeting.agenda.counts
        agreed = self.tr("Besides, all agree on %1 passages; %2 of them are accepted.")
        self.add_text(agreed.replace("%1", str(counts.agreed)).replace("%2", str(counts.accepted)), tone="quiet")
        self.list = item_list(ItemModel(meeting.now, meeting.agenda.items, self), theme, self.tr("Passages"), self)
        self.column.addWidget(self.list, 1)
        if meeting.at >= 0:
            here = self.list.model().index(meeting.at, 0)
            self.list.setCurrentIndex(here)
            self.list.scrollTo(here, self.list.ScrollHint.PositionAtCenter)
        self.go = self.buttons.addButton(self.tr("Go there"), self.buttons.ButtonRole.ActionRole)
        self.buttons.addButton(Buttons.Close)
        self.go.clicked.connect(lambda: self._tell(self.list.currentIndex()))
        self.list.doubleClicked.connect(self._tell)
        self.list.setFocus()

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.item_chosen.emit(index.row())
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell(self.list.currentIndex())
        else:
            super().keyPressEvent(event)
