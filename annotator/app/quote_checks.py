"""Whether the quotes of links stand in the snapshots and articles that they are from; what was found is remembered."""

from typing import NamedTuple

from annotator.app.differing import Part, words_differing
from annotator.app.readable import is_kept_on_page, readables
from annotator.domain.quote_check import QuoteCheck, QuoteChecking
from annotator.domain.quotes.differing import WEIGHT
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink

_MOST_TEXTS = 64
AT_ONCE = 60_000
"""Code points of texts that are looked through without a worker: about 10 ms."""


class Told(NamedTuple):
    """How a quote stands in its source: the check, and the words of the passage there ("" if it is not there)."""

    quote: str
    check: QuoteCheck
    there: str

    def parts(self) -> list[Part]:
        """What differs, in words: "gone" is only in the quote, "new" only in the source. Nothing for a quote that is
        exact, or not there."""
        return words_differing(self.quote, self.there) if self.check.differences and self.there else []

    def worst(self) -> tuple[str, str]:
        """The weightiest difference: the words in the quote, and those in the source ("" for none)."""
        if not self.check.differences or not self.there:
            return "", ""
        each = max(self.check.differences, key=lambda difference: WEIGHT.index(difference.sort))
        start = self.check.start
        return self.quote[each.quote_start : each.quote_end], self.there[each.start - start : each.end - start]


class QuoteChecks:
    """Checks links against the texts of their sources. Texts and quotes never change once they are there, so an answer
    holds until a snapshot or the link does; the same instance may be asked again and again."""

    def __init__(self) -> None:
        self._answers: dict[tuple[str, str, int, tuple[str, ...]], Told] = {}
        self._texts: dict[str, QuoteChecking] = {}

    def of(self, now: Snapshot, link: EvidenceLink) -> QuoteCheck | None:
        """How the quote of a link stands in what can be read of its source: in the snapshot that it was taken from, or
        wherever it stands best. None without a quote, while the source has no text here, or for words that were taken
        from a drawn page, where the text may not have them."""
        told = self.told(now, link)
        return told.check if told is not None else None

    def told(self, now: Snapshot, link: EvidenceLink) -> Told | None:
        """As ``of``, with the words that stand there."""
        if not link.quote.strip():
            return None
        there = readables(now, now.main_source(link.source))
        texts = {each.key: each.text for each in there if each.text}
        if not texts:
            return None
        key = (link.quote, link.capture, link.start, tuple(texts))
        if key not in self._answers:
            self._answers[key] = self._best(link, texts)
        told = self._answers[key]
        drawn = told.check.kind == "not found" and any(is_kept_on_page(each, link) for each in there)
        return None if drawn else told

    def at_once(self, now: Snapshot, link: EvidenceLink) -> Told | None:
        """As ``told``, but None if the texts are so long that it would hold up who asks."""
        size = sum(len(each.text) for each in readables(now, now.main_source(link.source)))
        return self.told(now, link) if size <= AT_ONCE else None

    def _best(self, link: EvidenceLink, texts: dict[str, str]) -> Told:
        order = [link.capture] if link.capture in texts else []
        best: Told | None = None
        for name in (*order, *(name for name in texts if name not in order)):
            start, end = (link.start, link.end) if name in (link.capture, "") else (-1, -1)
            check = self._text(name, texts[name]).check(link.quote, start, end)
            told = Told(link.quote, check, texts[name][check.start : check.end] if check.start >= 0 else "")
            if check.kind in ("exact", "spacing"):
                return told
            if best is None or check.score > best.check.score:
                best = told
        assert best is not None, "there is a text"
        return best

    def _text(self, name: str, text: str) -> QuoteChecking:
        if name not in self._texts:
            while len(self._texts) >= _MOST_TEXTS:
                self._texts.pop(next(iter(self._texts)))
            self._texts[name] = QuoteChecking(text)
        return self._texts[name]
