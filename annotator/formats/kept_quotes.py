"""How the quotes of links stand in the snapshots that they were read in."""

from dataclasses import dataclass, field
from typing import Literal

from annotator.domain.quote_check import Kind, QuoteChecking
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink


@dataclass(frozen=True)
class KeptQuotes:
    """For one export: a snapshot's text is made ready once."""

    now: Snapshot
    _texts: dict[str, QuoteChecking] = field(default_factory=dict)

    def check(self, link: EvidenceLink) -> Kind | Literal[""]:
        """"": there is no quote, or no text to look for it in."""
        capture = self.now.captures.get(link.capture)
        if not link.quote or capture is None or not capture.text:
            return ""
        if capture.id not in self._texts:
            self._texts[capture.id] = QuoteChecking(capture.text)
        return self._texts[capture.id].check(link.quote, link.start, link.end).kind
