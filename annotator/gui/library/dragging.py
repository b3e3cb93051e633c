"""What is dragged in the library: documents onto collections and states, collections into each other."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

DOCUMENTS = "application/x-annotator-documents"
COLLECTION = "application/x-annotator-collection"


def documents_dragged(ids: Iterable[str]) -> QMimeData:
    """Documents on their way."""
    return _dragged(DOCUMENTS, ids)


def collection_dragged(id: str) -> QMimeData:
    """A collection on its way."""
    return _dragged(COLLECTION, [id])


def ids_in(data: QMimeData, kind: str) -> list[str]:
    """The ids of a kind that are dragged (none: something else is)."""
    return bytes(data.data(kind).data()).decode().split("\n") if data.hasFormat(kind) else []


def _dragged(kind: str, ids: Iterable[str]) -> QMimeData:
    made = QMimeData()
    made.setData(kind, "\n".join(ids).encode())
    return made
