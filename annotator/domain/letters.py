"""A text as its letters and digits alone: found again however it is spaced, hyphenated or broken into lines."""

import re
from bisect import bisect_right
from typing import NamedTuple

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_JOINED = "".join(_LIGATURES)
_RUN = re.compile(rf"[^\W_{_JOINED}]+|[{_JOINED}]")
MOST = 50
"""Occurrences that are told apart."""


class _Run(NamedTuple):
    start: int
    """Where it begins in the text."""
    end: int
    first: int
    """Where its letters begin among all letters."""


class Letters:
    """The letters and digits of a text, each with its place (code points). Case counts."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._runs: list[_Run] = []
        parts: list[str] = []
        count = 0
        for found in _RUN.finditer(text):
            part = _LIGATURES.get(found[0], found[0])
            self._runs.append(_Run(found.start(), found.end(), count))
            parts.append(part)
            count += len(part)
        self.plain = "".join(parts)
        self._firsts = [run.first for run in self._runs]
        self._starts = [run.start for run in self._runs]

    def places(self, quote: str) -> list[tuple[int, int]]:
        """Where a quote stands (half-open, with the signs at its ends that the text has, too), in order."""
        wanted = Letters(quote).plain
        found: list[tuple[int, int]] = []
        at = self.plain.find(wanted) if wanted else -1
        while at >= 0 and len(found) < MOST:
            found.append(self.place(at, at + len(wanted), quote))
            at = self.plain.find(wanted, at + 1)
        return found

    def count_before(self, at: int) -> int:
        """How many letters stand before a code point."""
        number = bisect_right(self._starts, at) - 1
        if number < 0:
            return 0
        run = self._runs[number]
        following = self._runs[number + 1].first if number + 1 < len(self._runs) else len(self.plain)
        return following if at >= run.end else min(run.first + at - run.start, following)

    def place(self, first: int, last: int, quote: str) -> tuple[int, int]:
        """Where some letters stand (``first`` up to ``last``, counted among all letters, at least one).

        With the signs at the ends of ``quote``, which has letters, that the text has there, too.
        """
        return self._widened(self._place(first), self._place(last - 1, end=True), quote)

    def _place(self, letter: int, *, end: bool = False) -> int:
        run = self._runs[bisect_right(self._firsts, letter) - 1]
        inside = run.start + letter - run.first
        return min(inside + 1, run.end) if end else min(inside, run.end - 1)

    def _widened(self, start: int, end: int, quote: str) -> tuple[int, int]:
        runs = list(_RUN.finditer(quote))
        before, after = quote[: runs[0].start()], quote[runs[-1].end() :]
        for sign in reversed(before):
            if start and self.text[start - 1] == sign:
                start -= 1
            elif not sign.isspace():
                break
        for sign in after:
            if end < len(self.text) and self.text[end] == sign:
                end += 1
            elif not sign.isspace():
                break
        return start, end


def nearest(places: list[tuple[int, int]], part: float, length: int) -> tuple[int, int] | None:
    """Of several places the one whose share of the text (``length`` code points) is nearest to ``part`` (0 to 1)."""
    return min(places, key=lambda place: abs(place[0] / max(1, length) - part), default=None)
