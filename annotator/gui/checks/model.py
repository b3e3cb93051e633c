"""Findings as a tree: a group for each kind with its number, a row for each finding."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
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


class ChecksModel(QStandardItemModel):
    """Three columns: the words, where they stand, and who marked them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(0, 3, parent)
        self.setHorizontalHeaderLabels([self.tr("What"), self.tr("Article"), self.tr("By")])

    def show_findings(self, now: Snapshot, found: Sequence[Finding]) -> None:
        """Show these instead of what was shown."""
        self.removeRows(0, self.rowCount())
        by_kind: dict[CheckKind, list[Finding]] = {}
        for each in found:
            by_kind.setdefault(each.kind, []).append(each)
        for kind in KINDS:
            if kind in by_kind:
                self._add(now, kind, by_kind[kind])

    def _add(self, now: Snapshot, kind: CheckKind, found: Sequence[Finding]) -> None:
        head = QStandardItem(f"{kind_words(kind).title} · {len(found)}")
        head.setFont(interface(13, 600))
        head.setData(kind, KIND)
        head.setEditable(False)
        for each in found[:_MOST]:
            head.appendRow(self._row(now, each))
        if len(found) > _MOST:
            more = QStandardItem(self.tr("%n more", "", len(found) - _MOST))
            more.setEnabled(False)
            head.appendRow(more)
        beside = [QStandardItem(), QStandardItem()]
        for item in beside:
            item.setEditable(False)
        self.appendRow([head, *beside])

    def _row(self, now: Snapshot, found: Finding) -> list[QStandardItem]:
        document = now.documents.get(found.document)
        title = (document.title or document.filename) if document else ""
        said = one_line(words_of(now, found), 160)
        if detail := detail_words(found):
            said = f"{said} ({detail})"
        items = [QStandardItem(text) for text in (said, one_line(title, 90), now.name_of(found.creator))]
        for item in items:
            item.setEditable(False)
            item.setData(found, FINDING)
        spoken = f"{kind_words(found.kind).title}: {said}. {items[1].text()}"
        items[0].setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        return items
