"""What the keys and buttons of annotating do: from a passage and a tag to a command."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.app.gilded import is_gold
from annotator.domain.annotating import add_annotation, delete_annotation, mark_blocks, move_ends, retag
from annotator.domain.commands import Command
from annotator.domain.document import BlockKind
from annotator.domain.errors import WorldError
from annotator.gui.session import Session


class Marking(QObject):
    """Commands on the open document. ``marked`` carries the id of an annotation that has just come into being."""

    marked = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def mark(self, tag: str, start: int, end: int) -> str:
        """Annotate a passage (code points); returns the new id, "" if it could not be."""
        document = self._session.document
        if document is None:
            return ""
        label = self.tr("Mark as %1").replace("%1", self._tag_name(tag))
        changed = self._apply(lambda: add_annotation(document, start, end, tag, label=label))
        if not changed:
            return ""
        self._session.last_tag = tag
        self.marked.emit(changed)
        return changed

    def retag(self, id: str, tag: str) -> None:
        """Give an annotation another tag."""
        if self._is_nobodys(id):
            return
        self._session.last_tag = tag
        self._apply(lambda: retag(id, tag))

    def delete(self, id: str) -> None:
        """Delete an annotation; undo brings it back."""
        if not self._is_nobodys(id):
            self._apply(lambda: delete_annotation(self._session.project.now, id))

    def move_ends(self, id: str, start: int, end: int) -> None:
        """Give an annotation another passage."""
        document = self._session.document
        if document is not None and not self._is_nobodys(id):
            self._apply(lambda: move_ends(document, id, start, end))

    def set_kind(self, start: int, end: int, kind: BlockKind) -> None:
        """Say what the lines that a stretch (code points) touches are: text, a quotation, boilerplate, ..."""
        document = self._session.document
        if document is not None:
            self._apply(lambda: mark_blocks(document, start, end, kind))

    def mine(self, id: str) -> bool:
        """Whether an annotation is the acting annotator's own."""
        annotation = self._session.annotation(id)
        return annotation is not None and self._session.project.now.mine(annotation)

    def _is_nobodys(self, id: str) -> bool:
        """Whether it is a passage of the gold layer; then it is said how that is changed."""
        if is_gold(id):
            self._session.told.emit(
                self.tr("This passage is gold. Gold is changed by deciding again in a review session.")
            )
        return is_gold(id)

    def _tag_name(self, tag: str) -> str:
        known = self._session.project.now.tags.get(tag)
        return known.name if known else tag

    def _apply(self, make: Callable[[], Command]) -> str:
        """The first new entity's id, or ""."""
        try:
            command = make()
        except WorldError as error:
            self._session.told.emit(str(error))
            return ""
        changed = self._session.apply(command)
        return changed.new_ids[0] if changed and changed.new_ids else ""
