"""The cards of one document as a Qt model: ids in order; what a card says is read from the snapshot when asked for."""

from bisect import bisect_left
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.app.cards import CardFilter, Order, cards, place
from annotator.app.project import Changed
from annotator.domain.annotation import Annotation
from annotator.domain.people import Annotator, Comment, Seen
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.tag import Tag
from annotator.gui.panels.card_content import CardContent, content, spoken
from annotator.gui.panels.faces import RowModel

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()

ONE_BY_ONE = 64
"""Up to so many changed cards are put in their places singly; beyond it, the list is made anew."""

ID = int(Qt.ItemDataRole.UserRole)


class CardModel(RowModel):
    """Rows are annotations of ``document`` that pass ``shown``, in ``order``."""

    def __init__(self, now: Snapshot, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._ids: list[str] = []
        self._known: set[str] = set()
        self.document = ""
        self.shown = CardFilter()
        self.order = Order.TEXT

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        if role == ID:
            return self._ids[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            card = self.content(index.row())
            return spoken(card) if card else ""
        if role == Qt.ItemDataRole.DisplayRole:
            annotation = self.annotation(index.row())
            return annotation.exact[:200] if annotation else ""
        return None

    def annotation(self, row: int) -> Annotation | None:
        """The annotation of a row."""
        return self._now.annotations.get(self._ids[row])

    def content(self, row: int) -> CardContent | None:
        """What the card of a row says."""
        annotation = self.annotation(row)
        return content(self._now, annotation) if annotation else None

    def id_at(self, row: int) -> str:
        """The annotation id of a row ("" beyond the ends)."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def annotators(self) -> list[str]:
        """The ids of all annotators, in the order in which they joined."""
        return sorted(self._now.annotators, key=lambda id: (self._now.annotators[id].created, id))

    def row_of(self, id: str) -> int:
        """The row of an annotation, -1 if it is not shown."""
        return self._ids.index(id) if id in self._known else -1

    def show(self, document: str, shown: CardFilter, order: Order) -> None:
        """Makes the list anew."""
        ids = [annotation.id for annotation in cards(self._now, document, shown, order)]
        self.document, self.shown, self.order = document, shown, order
        self.show_ids(ids, set(ids))

    def show_ids(self, ids: list[str], known: set[str]) -> None:
        """Makes the list anew of what was found beforehand for the same document, filter and order."""
        self.beginResetModel()
        self._ids, self._known = ids, known
        self.endResetModel()

    def take(self, changed: Changed) -> bool:
        """Follows one txn. Returns False if the list was made anew."""
        touched = self._touched(changed)
        if touched is None or len(touched) > ONE_BY_ONE:
            self.show(self.document, self.shown, self.order)
            return False
        if len(touched) == 1 and self._stays(id := next(iter(touched))):
            here = self.index(self.row_of(id))
            self.dataChanged.emit(here, here)
            return True
        for id in touched:
            self._take_out(id)
        for id in touched:
            self._put_in(id)
        return True

    def _touched(self, changed: Changed) -> set[str] | None:
        """The annotations of this document that may look different now; None means all of them."""
        found: set[str] = set()
        for before, after in changed.entities:
            for entity in (before, after):
                if isinstance(entity, Annotation):
                    found.add(entity.id)
                elif isinstance(entity, EvidenceLink):
                    found.add(entity.annotation)
                elif isinstance(entity, Source) and before is not None:
                    found.update(link.annotation for link in self._now.links_to(entity.id))
                elif isinstance(entity, Comment | Seen):
                    link = self._now.known("link", entity.subject)
                    found.add(link.annotation if isinstance(link, EvidenceLink) else entity.subject)
                elif isinstance(entity, Tag | Annotator):
                    return None
        return {id for id in found if id in self._known or self._belongs(id)}

    def _belongs(self, id: str) -> bool:
        annotation = self._now.annotations.get(id)
        return (
            annotation is not None and annotation.document == self.document and self.shown.shows(self._now, annotation)
        )

    def _stays(self, id: str) -> bool:
        """Whether a card is shown, still belongs, and still stands between its neighbours."""
        if id not in self._known or not self._belongs(id):
            return False
        row, key = self._ids.index(id), place(self._now, self.order)
        here = key(self._now.annotations[id])
        before = self._now.annotations.get(self.id_at(row - 1)) if row else None
        after = self._now.annotations.get(self.id_at(row + 1))
        return (before is None or key(before) < here) and (after is None or here < key(after))

    def _take_out(self, id: str) -> None:
        row = self.row_of(id)
        if row >= 0:
            self.beginRemoveRows(_NONE, row, row)
            del self._ids[row]
            self._known.discard(id)
            self.endRemoveRows()

    def _put_in(self, id: str) -> None:
        if not self._belongs(id):
            return
        key = place(self._now, self.order)
        annotations = self._now.annotations
        row = bisect_left(self._ids, key(annotations[id]), key=lambda known: key(annotations[known]))
        self.beginInsertRows(_NONE, row, row)
        self._ids.insert(row, id)
        self._known.add(id)
        self.endInsertRows()
