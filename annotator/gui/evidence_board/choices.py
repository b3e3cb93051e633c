"""What narrows and orders the board."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from annotator.app.evidence_board import NO_VERDICT, ORDERS, BoardFilter, Order
from annotator.domain.annotation import VERDICTS
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import STANCES
from annotator.gui.elided import one_line
from annotator.gui.panels.words import stance_word, verdict_word

_Entries = Sequence[tuple[str, str]]


class Choices(QWidget):
    """A row of boxes. ``changed``: another choice was made."""

    changed = Signal()

    def __init__(self, document: str) -> None:
        super().__init__()
        self._document = document
        self.setObjectName("chip_row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.where = self._box(self.tr("Which articles"))
        self.person = self._box(self.tr("Whose annotations"))
        self.tag = self._box(self.tr("Which tag"))
        self.evidence = self._box(self.tr("What evidence there is"))
        self.verdict = self._box(self.tr("Which verdict"))
        self.order = self._box(self.tr("In which order"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 16, 8)
        row.setSpacing(8)
        for box in (self.where, self.person, self.tag, self.evidence, self.verdict, self.order):
            row.addWidget(box, 1)

    @property
    def filter(self) -> BoardFilter:
        """What is wanted."""
        kind, _, id = str(self.where.currentData() or "").partition(":")
        return BoardFilter(
            document=id if kind == "document" else "",
            collection=id if kind == "collection" else "",
            person=self.person.currentData() or "",
            tag=self.tag.currentData() or "",
            evidence=self.evidence.currentData() or "",
            verdict=self.verdict.currentData() or "",
        )

    @property
    def wanted_order(self) -> Order:
        """How the rows are ordered."""
        return self.order.currentData() or "text"

    def offer(self, now: Snapshot) -> None:
        """What there is to choose from; what is chosen stays, if it is still there."""
        here = [(f"document:{self._document}", self.tr("This article"))] if self._document in now.documents else []
        collections = sorted(now.collections.values(), key=lambda each: each.name.casefold())
        people = {now.person(creator) for creator in {each.creator for each in now.annotations.values()}}
        _fill(self.where, [
            ("", self.tr("All articles")), *here, *((f"collection:{each.id}", each.name) for each in collections),
        ])  # fmt: skip
        _fill(self.person, [
            ("", self.tr("Everybody")), *sorted(((id, now.name_of(id)) for id in people if id), key=lambda one: one[1]),
        ])  # fmt: skip
        _fill(self.tag, [("", self.tr("Any tag")), *((t.id, t.name) for t in now.tags_in_order() if t.evidence)])
        _fill(self.evidence, [
            ("", self.tr("Any evidence")), *((stance, stance_word(stance)) for stance in STANCES),
            ("both", self.tr("For and against")), ("missing", self.tr("Evidence missing")),
        ])  # fmt: skip
        _fill(self.verdict, [
            ("", self.tr("Any verdict")), *((verdict, verdict_word(verdict)) for verdict in VERDICTS),
            (NO_VERDICT, self.tr("No verdict")),
        ])  # fmt: skip
        names = (
            self.tr("As in the text"),
            self.tr("By verdict"),
            self.tr("Most sources"),
            self.tr("Most disagreement"),
        )
        _fill(self.order, list(zip(ORDERS, names, strict=True)))

    def _box(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setMinimumHeight(30)
        made.setMinimumContentsLength(6)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.currentIndexChanged.connect(lambda _: self.changed.emit())
        return made


def _fill(box: QComboBox, entries: _Entries) -> None:
    shown = [(id, one_line(name)) for id, name in entries]
    if [(box.itemData(at), box.itemText(at)) for at in range(box.count())] == shown:
        return
    blocked, before = QSignalBlocker(box), box.currentData()
    box.clear()
    for id, name in shown:
        box.addItem(name, id)
    box.setCurrentIndex(max(0, box.findData(before)))
    blocked.unblock()
