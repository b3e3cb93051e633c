"""What is done in the library: every deed is one command, one step of undo; large ones are worked out on a worker."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.app.project import Changed, Prepared
from annotator.domain.commands import Command, Delete, Several
from annotator.domain.errors import WorldError
from annotator.domain.shelves import shelves
from annotator.domain.shelving import (
    delete_collection,
    join_collections,
    move,
    new_collection,
    put_into,
    rename,
    set_state,
    take_out,
)
from annotator.gui.elided import one_line
from annotator.gui.labels import in_words
from annotator.gui.session import MANY

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class Shelver(QObject):
    """Documents are given by their ids. What cannot be done is said in one sentence, and nothing changes."""

    def __init__(self, window: "MainWindow", parent: QObject) -> None:
        super().__init__(parent)
        assert window.session is not None
        self._window = window
        self._session = window.session
        self._now = window.session.project.now

    @property
    def writable(self) -> bool:
        """Whether anything can be done at all."""
        return not self._session.project.store.read_only

    def put_into(self, documents: Sequence[str], collection: str) -> None:
        """Put documents into a collection."""
        self._do(lambda: put_into(self._now, documents, collection), len(documents))

    def put_into_new(self, documents: Sequence[str], name: str) -> None:
        """Make a collection and put documents into it."""
        made = self.new(name, "")
        if made:
            self.put_into(documents, made)

    def take_out(self, documents: Sequence[str], collection: str) -> None:
        """Take documents out of a collection and out of those that lie in it."""
        self._do(lambda: take_out(self._now, documents, shelves(self._now).within(collection)), len(documents))

    def set_state(self, documents: Sequence[str], state: str) -> None:
        """Say how far I am with documents."""
        self._do(lambda: set_state(self._now, documents, state), len(documents))

    def delete(self, documents: Sequence[str]) -> None:
        """Delete documents from the project."""
        count = len(documents)
        told = self.tr("%n document(s) deleted. Undo brings them back.", "", count)
        one = self.tr("Delete document") if count == 1 else "Delete documents"
        self._do(lambda: Several([Delete("document", id) for id in documents], one), count, told)

    def new(self, name: str, parent: str) -> str:
        """Make a collection; its id, "" if it cannot be made."""
        changed = self._do(lambda: new_collection(self._now, name, parent), 1)
        return changed.new_ids[0] if changed is not None and changed.new_ids else ""

    def rename(self, collection: str, name: str) -> None:
        """Give a collection another name."""
        self._do(lambda: rename(self._now, collection, name), 1)

    def move(self, collection: str, parent: str) -> None:
        """Put a collection into another ("": into none)."""
        self._do(lambda: move(self._now, collection, parent), 1)

    def join(self, one: str, other: str) -> None:
        """Put all of a collection into another, and delete it."""
        self._do(lambda: join_collections(self._now, one, other), self._size(one))

    def delete_collection(self, collection: str) -> None:
        """Delete a collection with those in it; the documents stay."""
        name = one_line(self._now.collections[collection].name) if collection in self._now.collections else ""
        told = self.tr("Collection “%1” deleted; its documents stay. Undo brings it back.").replace("%1", name)
        self._do(lambda: delete_collection(self._now, collection), self._size(collection), told)

    def export(self, documents: Sequence[str]) -> None:
        """The export dialog, with these documents chosen."""
        self._window.errands.export(documents)

    def _size(self, collection: str) -> int:
        return len(shelves(self._now).documents(collection))

    def _do(self, make: Callable[[], Command], size: int, told: str = "") -> Changed | None:
        """Carries a command out; ``size``: about how many steps it takes. None: it was refused, or is under way."""
        if not self.writable:
            self._window.say(self.tr("This project is open for reading only."))
            return None
        try:
            command = make()
        except WorldError as error:
            self._window.say(in_words(str(error)))
            return None
        if size <= MANY:
            changed = self._session.apply(command)
            if changed is not None and told:
                self._window.say(told)
            return changed
        project = self._session.project

        def adopt(prepared: Prepared) -> None:
            project.adopt(prepared)
            if told:
                self._window.say(told)

        self._window.runner.run(in_words(command.label), lambda _: project.prepare(command), adopt, self._refused)
        return None

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, WorldError):
            raise error
        self._window.say(in_words(str(error)))
