"""Rows of a long list that are laid out when they come in sight; the layouts of those seen last are kept."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.panels.card_face import Spot
from annotator.gui.tokens import Theme

KEPT = 240
"""Faces kept: some screens of cards. A face takes about 6 kB and 0.3 ms."""


class RowModel(QAbstractListModel):
    """A list whose rows have ids."""

    def id_at(self, row: int) -> str:
        """The id of a row ("" beyond the ends)."""
        raise NotImplementedError


class Face(Protocol):
    """A row laid out for a width: its height in pixels, and the places in it that do something."""

    @property
    def height(self) -> int: ...

    @property
    def spots(self) -> Sequence[Spot]: ...

    def spot_at(self, point: QPointF) -> Spot | None: ...


class FaceDelegate(QStyledItemDelegate):
    """Keeps faces by id; ``pointed`` is the spot under the mouse and ``pointed_row`` its row."""

    def __init__(self, model: RowModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._faces: OrderedDict[str, Face] = OrderedDict()
        self._width = 0
        self.theme = theme
        self.pointed: Spot | None = None
        self.pointed_row = -1

    def lay_out(self, row: int, width: int) -> Face | None:
        """Lays a row out; None if there is nothing to show."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme; layouts stay."""
        self.theme = theme

    def set_width(self, width: int) -> bool:
        """The rows' width; True if it is another one (then nothing that was measured holds)."""
        if width == self._width:
            return False
        self._width = width
        self._faces.clear()
        return True

    def forget(self, id: str = "") -> None:
        """A row may say something else now; without an id, all of them."""
        if id:
            self._faces.pop(id, None)
        else:
            self._faces.clear()

    def face(self, row: int) -> Face | None:
        """The face of a row, laid out if it is not at hand."""
        id = self._rows.id_at(row)
        found = self._faces.get(id)
        if found is None:
            found = self.lay_out(row, self._width)
            if found is None:
                return None
            self._faces[id] = found
            if len(self._faces) > KEPT:
                self._faces.popitem(last=False)
        else:
            self._faces.move_to_end(id)
        return found

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        made = self.face(index.row())
        return QSize(self._width, made.height if made else 0)
