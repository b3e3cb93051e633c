"""Two choices that narrow the table: one tag, and two people who differ."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from annotator.gui.panels.card_content import one_line

HEIGHT = 30
_NAME = 40
"""Code points of a name in a pair."""


class Narrowing(QObject):
    """``chosen`` carries the tag ("": any) and the two people (empty: anybody) that are wanted."""

    chosen = Signal(str, tuple)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.tag = _box(self.tr("Tag that somebody gave"))
        self.pair = _box(self.tr("Two people who differ"))
        self._tags: list[tuple[str, str]] = []
        self._pairs: list[tuple[str, str]] = []
        self.set_tags(())
        self.set_people({}, ())
        for box in (self.tag, self.pair):
            box.currentIndexChanged.connect(self._tell)

    @property
    def wanted(self) -> tuple[str, tuple[str, ...]]:
        """The tag and the pair that are chosen."""
        at = self.pair.currentIndex() - 1
        return self.tag.currentData() or "", self._pairs[at] if 0 <= at < len(self._pairs) else ()

    def set_tags(self, tags: Sequence[tuple[str, str]]) -> None:
        """Ids and names to choose from."""
        if self._tags == list(tags) and self.tag.count():
            return
        before, self._tags = self.wanted[0], list(tags)
        blocked = QSignalBlocker(self.tag)
        self.tag.clear()
        self.tag.addItem(self.tr("Any tag"), "")
        for id, name in tags:
            self.tag.addItem(one_line(name, 60), id)
        self.tag.setCurrentIndex(max(0, self.tag.findData(before)))
        blocked.unblock()
        if self.wanted[0] != before:
            self._tell()

    def set_people(self, names: Mapping[str, str], on: Sequence[str]) -> None:
        """Names by id, and who is compared. With two people there is but one pair, and nothing to choose."""
        pairs = list(combinations((id for id in names if id in on), 2))
        labels = [" – ".join(one_line(names[id], _NAME) for id in pair) for pair in pairs]
        if self._pairs == pairs and labels == [self.pair.itemText(at) for at in range(1, self.pair.count())]:
            return
        before, self._pairs = self.wanted[1], pairs
        blocked = QSignalBlocker(self.pair)
        self.pair.clear()
        self.pair.addItem(self.tr("Any two people"))
        self.pair.addItems(labels)
        self.pair.setCurrentIndex(self._place(before))
        blocked.unblock()
        self.pair.setVisible(len(pairs) > 1)
        if self.wanted[1] != before:
            self._tell()

    def show_wanted(self, tag: str, pair: tuple[str, ...]) -> None:
        """Show another choice without telling anybody."""
        blocked = [QSignalBlocker(self.tag), QSignalBlocker(self.pair)]
        self.tag.setCurrentIndex(max(0, self.tag.findData(tag)))
        self.pair.setCurrentIndex(self._place(pair))
        for blocker in blocked:
            blocker.unblock()

    def _place(self, pair: tuple[str, ...]) -> int:
        return next((at for at, known in enumerate(self._pairs, 1) if set(known) == set(pair)), 0)

    def _tell(self) -> None:
        self.chosen.emit(*self.wanted)


def _box(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setMinimumHeight(HEIGHT)
    made.setMinimumContentsLength(9)
    made.setMaximumWidth(260)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return made
