"""Which marks touch a stretch of text.

Marks are kept in the order of their starts, apart by how long they are: those that touch a stretch then stand close
together in each list, and one mark over the whole text costs the others nothing.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import islice, pairwise
from operator import itemgetter, le
from time import perf_counter

from annotator.gui.article.mark import Mark

_LONGEST = (1 << 10, 1 << 14, 1 << 18, 1 << 60)
_START = itemgetter(1)
_AT_ONCE = 2000
_CHUNK = 2000
_END = object()


def text_order(mark: Mark) -> tuple[int, int, str]:
    """The order in which marks follow one another: by start, the longer (outer) first."""
    return mark.start, -mark.end, mark.id


class _Level:
    """Marks of which none is longer than ``longest``, by their starts."""

    __slots__ = ("longest", "marks", "starts")

    def __init__(self, longest: int, marks: list[Mark], starts: list[int]) -> None:
        self.longest = longest
        self.marks = marks
        self.starts = starts

    def add(self, mark: Mark) -> None:
        at = bisect_right(self.starts, mark.start)
        self.starts.insert(at, mark.start)
        self.marks.insert(at, mark)

    def drop(self, mark: Mark) -> None:
        at = self.marks.index(mark, bisect_left(self.starts, mark.start))
        del self.starts[at], self.marks[at]

    def touching(self, start: int, end: int) -> list[Mark]:
        first = bisect_left(self.starts, start - self.longest)
        return [mark for mark in self.marks[first : bisect_left(self.starts, end)] if mark[2] > start]

    def after(self, key: tuple[int, int, str]) -> Mark | None:
        later = [mark for mark in self._starting_with(key[0]) if text_order(mark) > key]
        if later:
            return min(later, key=text_order)
        at = bisect_right(self.starts, key[0])
        return min(self._starting_with(self.starts[at]), key=text_order) if at < len(self.starts) else None

    def before(self, key: tuple[int, int, str]) -> Mark | None:
        earlier = [mark for mark in self._starting_with(key[0]) if text_order(mark) < key]
        if earlier:
            return max(earlier, key=text_order)
        at = bisect_left(self.starts, key[0])
        return max(self._starting_with(self.starts[at - 1]), key=text_order) if at else None

    def _starting_with(self, start: int) -> list[Mark]:
        return self.marks[bisect_left(self.starts, start) : bisect_right(self.starts, start)]


class MarkIndex:
    """The marks of one document.

    Reading a hundred thousand marks takes as long as ten pages, so it can wait for free moments: call `read_some`
    until it says that all is read. Until then `touching` may miss marks of more than a thousand characters, no others;
    everything else reads the rest first. Give the marks in the order of their starts, and do not change that list.
    """

    def __init__(self, marks: Sequence[Mark] = ()) -> None:
        self._given = marks
        self._levels: list[_Level] = []
        self._by_id: dict[str, Mark] = {}
        self._reading: Iterator[None] | None = self._read()
        sample = [mark[1] for mark in marks[:: max(1, len(marks) // 64)]]
        if len(marks) < _AT_ONCE or not _ascending(sample):
            self.read_all()

    def __len__(self) -> int:
        return len(self._given) if self._reading is not None else len(self._by_id)

    def __iter__(self) -> Iterator[Mark]:
        self.read_all()
        return iter(self._by_id.values())

    def read_some(self, seconds: float) -> bool:
        """Go on reading for a while. True if that was the last of it."""
        until = perf_counter() + seconds
        while self._reading is not None:
            if next(self._reading, _END) is _END:
                self._reading = None
                return True
            if perf_counter() > until:
                return False
        return True

    def read_all(self) -> None:
        """Read what is not read yet."""
        if self._reading is not None:
            self.read_some(1e9)

    @property
    def all_read(self) -> bool:
        """Whether every mark is in its place."""
        return self._reading is None

    @property
    def bulk(self) -> tuple[Collection[object], ...]:
        """What may be large in it, for who lets go of it."""
        return self._given, self._by_id, *(each for level in self._levels for each in (level.marks, level.starts))

    def get(self, mark_id: str) -> Mark | None:
        """The mark with this id."""
        self.read_all()
        return self._by_id.get(mark_id)

    def put(self, mark: Mark) -> Mark | None:
        """Add a mark or replace the one with its id; returns the one that was there."""
        before = self.remove(mark.id)
        self._by_id[mark.id] = mark
        self._level(mark).add(mark)
        return before

    def remove(self, mark_id: str) -> Mark | None:
        """Take a mark out; returns it, or None if it was not there."""
        self.read_all()
        mark = self._by_id.pop(mark_id, None)
        if mark is not None:
            self._level(mark).drop(mark)
        return mark

    def touching(self, start: int, end: int) -> list[Mark]:
        """The marks that share at least one code point with ``start:end``, in text order."""
        if self._reading is not None:
            found = self._touching_unread(start, end)
        else:
            found = self._levels[0].touching(start, end)
            for level in self._levels[1:]:
                if level.marks:
                    found += level.touching(start, end)
        found.sort(key=text_order)
        return found

    def after(self, key: tuple[int, int, str]) -> Mark | None:
        """The first mark whose text order is above ``key``."""
        self.read_all()
        found = [mark for level in self._levels if (mark := level.after(key)) is not None]
        return min(found, key=text_order, default=None)

    def before(self, key: tuple[int, int, str]) -> Mark | None:
        """The last mark whose text order is below ``key``."""
        self.read_all()
        found = [mark for level in self._levels if (mark := level.before(key)) is not None]
        return max(found, key=text_order, default=None)

    def _touching_unread(self, start: int, end: int) -> list[Mark]:
        first = bisect_left(self._given, start - _LONGEST[0], key=_START)
        last = bisect_left(self._given, end, key=_START)
        return [mark for mark in self._given[first:last] if mark[2] > start]

    def _read(self) -> Iterator[None]:
        ordered, starts, long = [], [], []
        for at in range(0, len(self._given), _CHUNK):
            chunk = [mark for mark in self._given[at : at + _CHUNK] if mark[2] - mark[1] <= _LONGEST[0]]
            if len(chunk) < min(_CHUNK, len(self._given) - at):
                long += [mark for mark in self._given[at : at + _CHUNK] if mark[2] - mark[1] > _LONGEST[0]]
            ordered += chunk
            starts += [mark[1] for mark in chunk]
            self._by_id.update((mark[0], mark) for mark in self._given[at : at + _CHUNK])
            yield
        if not _ascending(starts):
            ordered.sort(key=_START)
            starts.sort()
        self._levels = [_Level(_LONGEST[0], ordered, starts)]
        for shorter, longest in pairwise(_LONGEST):
            fitting = sorted((mark for mark in long if shorter < mark[2] - mark[1] <= longest), key=_START)
            self._levels.append(_Level(longest, fitting, [mark[1] for mark in fitting]))
        self._given = ()

    def _level(self, mark: Mark) -> _Level:
        length = mark.end - mark.start
        return next(level for level in self._levels if length <= level.longest)


def _ascending(numbers: list[int]) -> bool:
    return all(map(le, numbers, islice(numbers, 1, None)))
