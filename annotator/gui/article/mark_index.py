"""Which marks touch a stretch of text: bins of several sizes, as genome browsers keep their features.

A mark lies in the bin of its start, on the finest level whose bins are at least as long as the mark. So a look-up reads
a few bins of each level, adding and removing touch one bin, nothing is ever sorted as a whole, and one mark over the
whole text costs the others nothing.
"""

from collections.abc import Iterable, Iterator

from annotator.gui.article.mark import Mark

_SHIFTS = (10, 13, 17, 60)


def text_order(mark: Mark) -> tuple[int, int, str]:
    """The order in which marks follow one another: by start, the longer (outer) first."""
    return mark.start, -mark.end, mark.id


class MarkIndex:
    """The marks of one document."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._by_id: dict[str, Mark] = {mark[0]: mark for mark in marks}
        self._levels: tuple[dict[int, list[Mark]], ...] = tuple({} for _ in _SHIFTS)
        fine, shift = self._levels[0], _SHIFTS[0]
        longest = 1 << shift
        for mark in self._by_id.values():
            # Most marks are short; this loop is a fifth of the time that opening a large document may take.
            start = mark[1]
            if mark[2] - start <= longest:
                home = fine.get(start >> shift)
                if home is None:
                    fine[start >> shift] = [mark]
                else:
                    home.append(mark)
            else:
                self._bin(mark).append(mark)

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._by_id.values())

    def get(self, mark_id: str) -> Mark | None:
        """The mark with this id."""
        return self._by_id.get(mark_id)

    def put(self, mark: Mark) -> Mark | None:
        """Add a mark or replace the one with its id; returns the one that was there."""
        before = self.remove(mark.id)
        self._by_id[mark.id] = mark
        self._bin(mark).append(mark)
        return before

    def remove(self, mark_id: str) -> Mark | None:
        """Take a mark out; returns it, or None if it was not there."""
        mark = self._by_id.pop(mark_id, None)
        if mark is not None:
            self._bin(mark).remove(mark)
        return mark

    def touching(self, start: int, end: int) -> list[Mark]:
        """The marks that share at least one code point with ``start:end``, in text order."""
        found: list[Mark] = []
        for level, shift in zip(self._levels, _SHIFTS, strict=True):
            if not level:
                continue
            first = max(0, start - (1 << shift)) >> shift
            for number in range(first, ((end - 1) >> shift) + 1):
                home = level.get(number)
                if home is not None:
                    found += [mark for mark in home if mark[1] < end and mark[2] > start]
        found.sort(key=text_order)
        return found

    def after(self, key: tuple[int, int, str]) -> Mark | None:
        """The first mark whose text order is above ``key``."""
        best: Mark | None = None
        for level, shift in zip(self._levels, _SHIFTS, strict=True):
            last = max(level, default=-1)
            for number in range(max(0, key[0]) >> shift, last + 1):
                later = [mark for mark in level.get(number, ()) if text_order(mark) > key]
                if later:
                    nearest = min(later, key=text_order)
                    best = nearest if best is None else min(best, nearest, key=text_order)
                    break
        return best

    def before(self, key: tuple[int, int, str]) -> Mark | None:
        """The last mark whose text order is below ``key``."""
        best: Mark | None = None
        for level, shift in zip(self._levels, _SHIFTS, strict=True):
            first = min(level, default=0)
            for number in range(min(max(0, key[0]) >> shift, max(level, default=-1)), first - 1, -1):
                earlier = [mark for mark in level.get(number, ()) if text_order(mark) < key]
                if earlier:
                    nearest = max(earlier, key=text_order)
                    best = nearest if best is None else max(best, nearest, key=text_order)
                    break
        return best

    def _bin(self, mark: Mark) -> list[Mark]:
        length = mark.end - mark.start
        number = next(number for number, shift in enumerate(_SHIFTS) if length <= 1 << shift)
        return self._levels[number].setdefault(mark.start >> _SHIFTS[number], [])
