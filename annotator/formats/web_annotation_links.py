"""Links to evidence, with their place in what is kept of a source, as bodies of Web Annotations."""

from typing import Any

from annotator.domain.quote_check import QuoteChecking
from annotator.domain.source import Capture, EvidenceLink
from annotator.formats.extract import Extract
from annotator.formats.times import milliseconds
from annotator.formats.web_annotation_terms import address, said, urn


class LinkBodies:
    """Makes the bodies of one export; a snapshot's text is made ready for the check of quotes once."""

    def __init__(self, extract: Extract) -> None:
        self._extract = extract
        self._texts: dict[str, QuoteChecking] = {}

    def body(self, link: EvidenceLink) -> dict[str, Any]:
        """What is cited, its stance, and where in the snapshot it stands. ``page`` is the page's label there."""
        cited = self._extract.source_by_id.get(link.source)
        capture = self._extract.now.captures.get(link.capture)
        return {
            "type": "SpecificResource",
            "source": address(cited.url if cited else "", "source", link.source),
            "purpose": "linking",
            "stance": link.stance,
            **said(
                locator=link.locator, quote=link.quote, grade=link.grade, note=link.note, page=link.page,
                quoteCheck=self._check(link, capture), state=_state(link, capture), selector=_place(link),
            ),
        }  # fmt: skip

    def _check(self, link: EvidenceLink, capture: Capture | None) -> str:
        if not link.quote or capture is None or not capture.text:
            return ""
        if capture.id not in self._texts:
            self._texts[capture.id] = QuoteChecking(capture.text)
        return self._texts[capture.id].check(link.quote, link.start, link.end).kind


def _state(link: EvidenceLink, capture: Capture | None) -> dict[str, Any]:
    """Which snapshot was read (section 4.3.1, TimeState): a date has to be a whole time in UTC there."""
    if not link.capture:
        return {}
    when = capture.captured if capture is not None else ""
    try:
        milliseconds(when)
    except ValueError:
        when = ""
    return {"type": "TimeState", "cached": urn("capture", link.capture), **said(sourceDate=when)}


def _place(link: EvidenceLink) -> list[dict[str, Any]]:
    """Where it stands in the snapshot's text (code points)."""
    if not 0 <= link.start < link.end:
        return []
    position = {"type": "TextPositionSelector", "start": link.start, "end": link.end}
    if not link.quote:
        return [position]
    quoted = {"type": "TextQuoteSelector", "exact": link.quote, **said(prefix=link.prefix, suffix=link.suffix)}
    return [position, quoted]
