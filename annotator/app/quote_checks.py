"""Whether the quotes of links stand in the snapshots and articles that they are from; what was found is remembered."""

from annotator.app.readable import readables
from annotator.domain.quote_check import QuoteCheck, QuoteChecking
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink

_MOST_TEXTS = 64
AT_ONCE = 60_000
"""Code points of texts that are looked through without a worker: about 10 ms."""


class QuoteChecks:
    """Checks links against the texts of their sources. Texts and quotes never change once they are there, so an answer
    holds until a snapshot or the link does; the same instance may be asked again and again."""

    def __init__(self) -> None:
        self._answers: dict[tuple[str, str, int, tuple[str, ...]], QuoteCheck] = {}
        self._texts: dict[str, QuoteChecking] = {}

    def of(self, now: Snapshot, link: EvidenceLink) -> QuoteCheck | None:
        """How the quote of a link stands in what can be read of its source: in the snapshot that it was taken from, or
        wherever it stands best. None without a quote, or while the source has no text here."""
        if not link.quote.strip():
            return None
        texts = {each.key: each.text for each in readables(now, now.main_source(link.source)) if each.text}
        if not texts:
            return None
        key = (link.quote, link.capture, link.start, tuple(texts))
        if key not in self._answers:
            self._answers[key] = self._best(link, texts)
        return self._answers[key]

    def at_once(self, now: Snapshot, link: EvidenceLink) -> QuoteCheck | None:
        """As ``of``, but None if the texts are so long that it would hold up who asks."""
        size = sum(len(each.text) for each in readables(now, now.main_source(link.source)))
        return self.of(now, link) if size <= AT_ONCE else None

    def _best(self, link: EvidenceLink, texts: dict[str, str]) -> QuoteCheck:
        order = [link.capture] if link.capture in texts else []
        best: QuoteCheck | None = None
        for name in (*order, *(name for name in texts if name not in order)):
            start, end = (link.start, link.end) if name in (link.capture, "") else (-1, -1)
            told = self._text(name, texts[name]).check(link.quote, start, end)
            if told.kind in ("exact", "spacing"):
                return told
            if best is None or told.score > best.score:
                best = told
        assert best is not None, "there is a text"
        return best

    def _text(self, name: str, text: str) -> QuoteChecking:
        if name not in self._texts:
            while len(self._texts) >= _MOST_TEXTS:
                self._texts.pop(next(iter(self._texts)))
            self._texts[name] = QuoteChecking(text)
        return self._texts[name]
