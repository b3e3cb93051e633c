"""Findings as a tree: a group for each kind with its number, a row for each finding."""

from collections import deque
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel

from annotator.app.check_list import words_of
from annotator.domain.checks import KINDS, CheckKind, Finding
from annotator.domain.snapshot import Snapshot
from annotator.gui.checks.words import detail_words, kind_words
from annotator.gui.fonts import interface
from annotator.gui.panels.card_content import one_line

FINDING = int(Qt.ItemDataRole.UserRole)
KIND = FINDING + 1
_MOST = 500
"""Rows of a group that are shown: who has more begins with these."""
_AT_ONCE = 25


class _Left(NamedTuple):
    """A group that is not whole yet."""

    now: Snapshot
    title: str
    head: QStandardItem
    found: Sequence[Finding]


class ChecksModel(QStandardItemModel):
    """Three columns: the words, where they stand, and who marked them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(0, 3, parent)
        self.setHorizontalHeaderLabels([self.tr("What"), self.tr("Article"), self.tr("By")])
        self._left: deque[_Left] = deque()
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(self._add_some)

    def show_findings(self, now: Snapshot, found: Sequence[Finding], needed: Mapping[CheckKind, int] = {}) -> None:
        """Show these instead of what was shown. Long groups are filled in turns, so that the window is not held up;
        of each kind at least as many rows are there at once as are ``needed``."""
        self._later.stop()
        self._left.clear()
        self.removeRows(0, self.rowCount())
        by_kind: dict[CheckKind, list[Finding]] = {}
        for each in found:
            by_kind.setdefault(each.kind, []).append(each)
        for kind in KINDS:
            if kind in by_kind:
                self._add(now, kind, by_kind[kind], max(_AT_ONCE, min(needed.get(kind, 0), _MOST)))
        if self._left:
            self._later.start()

    def _add(self, now: Snapshot, kind: CheckKind, found: Sequence[Finding], at_once: int) -> None:
        title = kind_words(kind).title
        head = QStandardItem(f"{title} · {len(found)}")
        head.setFont(interface(13, 600))
        head.setData(kind, KIND)
        head.setEditable(False)
        for each in found[:at_once]:
            head.appendRow(self._row(now, title, each))
        beside = [QStandardItem(), QStandardItem()]
        for item in beside:
            item.setEditable(False)
        self.appendRow([head, *beside])
        if len(found) > at_once:
            self._left.append(_Left(now, title, head, found))

    def _add_some(self) -> None:
        """The next rows of the first group that is not whole yet."""
        now, title, head, found = self._left[0]
        begun = head.rowCount()
        for each in found[begun : min(begun + _AT_ONCE, _MOST)]:
            head.appendRow(self._row(now, title, each))
        if head.rowCount() >= min(len(found), _MOST):
            self._left.popleft()
            if len(found) > _MOST:
                more = QStandardItem(self.tr("%n more", "", len(found) - _MOST))
                more.setEnabled(False)
                head.appendRow(more)
        if not self._left:
            self._later.stop()

    def _row(self, now: Snapshot, kind: str, found: Finding) -> list[QStandardItem]:
        document = now.documents.get(found.document)
        title = (document.title or document.filename) if document else ""
        said = one_line(words_of(now, found), 160)
        if detail := detail_words(found):
            said = f"{said} ({detail})"
        items = [QStandardItem(text) for text in (said, one_line(title, 90), now.name_of(found.creator))]
        for item in items:
            item.setEditable(False)
            item.setData(found, FINDING)
        spoken = f"{kind}: {said}. {items[1].text()}"
        items[0].setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        return items
