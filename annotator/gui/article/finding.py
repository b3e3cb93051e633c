"""Finding: all matches of a word or phrase in the stored text, a slice at a time, so that a long text never blocks."""

import re
import unicodedata
from bisect import bisect_left
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

SLICE = 0.006
"""Seconds of searching before the window may do something else."""
_STEP = 100_000
_LIMIT = 200_000
"""Matches that are kept; a single letter in a long text has more."""
_SAME = {"'": "['’‘ʼ]", '"': '["“”„«»]', "-": "[-‐‑–—]"}


def pattern_for(wanted: str) -> re.Pattern[str] | None:
    """What to search for, whatever the case, the kind of white space, quotation marks and hyphens; None for nothing.

    Accents match whether the text has them composed or not. It is matched on the stored text, so offsets are right.
    """
    words = wanted.split()
    if not words:
        return None
    forms = {tuple(words), *(tuple(unicodedata.normalize(form, word) for word in words) for form in ("NFC", "NFD"))}
    return re.compile("|".join(r"\s+".join(map(_literal, form)) for form in sorted(forms)), re.IGNORECASE)


def _literal(word: str) -> str:
    return "".join(_SAME.get(char) or _SAME.get(_plain(char)) or re.escape(char) for char in word)


def _plain(char: str) -> str:
    if char in "’‘ʼ":
        return "'"
    if char in "“”„«»":
        return '"'
    return "-" if char in "‐‑–—" else char


class Finder(QObject):
    """Searches one text. ``advanced`` is sent after every slice, ``done`` is True when the text's end was reached."""

    advanced = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.matches: list[tuple[int, int]] = []
        self.done = True
        self._text = ""
        self._pattern: re.Pattern[str] | None = None
        self._at = 0
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._slice)

    def search(self, text: str, wanted: str) -> None:
        """Begin anew. The first slice is searched at once."""
        self._text, self._pattern = text, pattern_for(wanted)
        self.matches, self._at, self.done = [], 0, self._pattern is None
        self._idle.stop()
        if self.done:
            self.advanced.emit()
        else:
            self._idle.start()
            self._slice()

    def stop(self) -> None:
        """Search for nothing any more."""
        self.search("", "")

    def nearest(self, point: int) -> int:
        """The number of the first match that does not begin before a code point, else the first of all; -1 for none."""
        if not self.matches:
            return -1
        at = bisect_left(self.matches, (point, -1))
        return at if at < len(self.matches) else 0

    def _slice(self) -> None:
        pattern = self._pattern
        assert pattern is not None
        until = perf_counter() + SLICE
        while not self.done and perf_counter() < until:
            self._step(pattern)
        if self.done:
            self._idle.stop()
        self.advanced.emit()

    def _step(self, pattern: re.Pattern[str]) -> None:
        limit = self._at + _STEP
        # A match may begin before the limit and end after it.
        for found in pattern.finditer(self._text, self._at, limit + 1000):
            if found.start() >= limit:
                break
            self.matches.append(found.span())
            self._at = found.end()
        self._at = max(self._at, limit)
        self.done = self._at >= len(self._text) or len(self.matches) >= _LIMIT
