"""What draws sheets: one question after the other on a worker, those that are seen first, the latest kept."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from annotator.app.sheet_places import UNREAD, ReadSheet
from annotator.app.sheets import Sheet
from annotator.domain.errors import WorldError
from annotator.gui.tasks import Progress, Task

MOST_LETTERED = 60
"""Sheets whose letters are kept."""
KEPT = 160_000_000
"""Bytes of drawn sheets that are kept, besides those that are seen."""


class Sheets(Protocol):
    """What sheets come from. Asked on a worker, one question at a time; raises BadInput with one sentence."""

    def open(self) -> list[Sheet]: ...

    def draw(self, at: int, width: int, height: int) -> QImage: ...

    def letters(self, at: int) -> ReadSheet: ...

    def close(self) -> None:
        """Called on any thread; a question that is being answered fails then."""


class Drawing(QObject):
    """``opened`` carries the list of sheets, ``refused`` a sentence, ``drawn`` and ``lettered`` a sheet's number."""

    opened = Signal(object)
    refused = Signal(str)
    drawn = Signal(int)
    lettered = Signal(int)

    def __init__(self, sheets: Sheets, parent: QObject, *, with_letters: bool) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._with_letters = with_letters
        self._task: Task[object] | None = None
        self._left = False
        self._open = False
        self._seen: Sequence[int] = ()
        self._ahead: Sequence[int] = ()
        self._sizes: dict[int, tuple[int, int]] = {}
        self._asked: list[int] = []
        self._pictures: OrderedDict[int, tuple[tuple[int, int], QImage]] = OrderedDict()
        self._letters: OrderedDict[int, ReadSheet] = OrderedDict()
        self.held: frozenset[int] = frozenset()
        """Sheets whose letters are kept although they are not seen."""
        self.faults: dict[int, str] = {}
        self.letter_faults: dict[int, str] = {}

    def start(self) -> None:
        """Find out which sheets there are."""

        def done(found: list[Sheet]) -> None:
            self._open = True
            self.opened.emit(found)

        self._run(lambda _: self._sheets.open(), done, self.refused.emit)

    def want(self, seen: Sequence[int], ahead: Sequence[int], sizes: dict[int, tuple[int, int]]) -> None:
        """Say which sheets are seen and which may be next, and how many pixels each is to have."""
        self._seen, self._ahead, self._sizes = seen, ahead, sizes
        for at in seen:
            if at in self._pictures:
                self._pictures.move_to_end(at)
        self._next()

    def want_letters(self, at: int) -> None:
        """Find out the letters of a sheet although it is not seen."""
        if at not in self._letters and at not in self._asked:
            self._asked.append(at)
            self._next()

    def picture(self, at: int) -> QImage | None:
        """A sheet as it was drawn last, perhaps in another size."""
        found = self._pictures.get(at)
        return found[1] if found else None

    def letters(self, at: int) -> ReadSheet | None:
        """The letters of a sheet, once they are known."""
        return self._letters.get(at)

    def lettered_sheets(self) -> list[int]:
        """The sheets whose letters are known."""
        return list(self._letters)

    def leave(self) -> None:
        """Ask nothing more."""
        self._left = True
        self._sheets.close()

    @property
    def busy(self) -> bool:
        """Whether something is being asked."""
        return self._task is not None

    def _next(self) -> None:
        if self._task is not None or self._left or not self._open:
            return
        for at in self._seen:
            if self._lacks_picture(at):
                return self._draw(at)
        while self._asked:
            at = self._asked.pop(0)
            if at not in self._letters:
                return self._find_letters(at)
        for at in self._seen:
            if self._lacks_letters(at):
                return self._find_letters(at)
        for at in self._ahead:
            if self._lacks_picture(at):
                return self._draw(at)
        for at in self._ahead:
            if self._lacks_letters(at):
                return self._find_letters(at)
        return None

    def _lacks_letters(self, at: int) -> bool:
        return self._with_letters and at not in self._letters

    def _lacks_picture(self, at: int) -> bool:
        if at in self.faults or at not in self._sizes:
            return False
        known = self._pictures.get(at)
        return known is None or known[0] != self._sizes[at]

    def _draw(self, at: int) -> None:
        size = self._sizes[at]

        def done(picture: QImage) -> None:
            self._pictures[at] = (size, picture)
            self._pictures.move_to_end(at)
            self._forget()
            self.drawn.emit(at)

        self._run(lambda _: self._sheets.draw(at, *size), done, lambda sentence: self._broken(at, sentence))

    def _find_letters(self, at: int) -> None:
        def done(letters: ReadSheet) -> None:
            self._letters[at] = letters
            for other in list(self._letters)[: -MOST_LETTERED]:
                if other not in self._seen and other not in self.held:
                    del self._letters[other]
            self.lettered.emit(at)

        def failed(sentence: str) -> None:
            self.letter_faults[at] = sentence
            done(UNREAD)

        self._run(lambda _: self._sheets.letters(at), done, failed)

    def _broken(self, at: int, sentence: str) -> None:
        self.faults[at] = sentence
        self.drawn.emit(at)

    def _forget(self) -> None:
        """Let go of the sheets that were seen longest ago."""
        total = sum(picture.sizeInBytes() for _, picture in self._pictures.values())
        for at in list(self._pictures):
            if total <= KEPT:
                return
            if at not in self._seen:
                total -= self._pictures.pop(at)[1].sizeInBytes()

    def _run(
        self, work: Callable[[Progress], object], done: Callable[..., None], failed: Callable[[str], object]
    ) -> None:
        def good(result: object) -> None:
            self._task = None
            if not self._left:
                done(result)
                self._next()

        def bad(error: BaseException) -> None:
            self._task = None
            if self._left:
                return
            if not isinstance(error, WorldError):
                raise error
            failed(str(error))
            self._next()

        self._task = Task("", work, self, exclusive=False)
        self._task.start(good, bad)
