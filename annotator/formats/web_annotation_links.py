"""Links to evidence, with their place in what is kept of a source, as bodies of Web Annotations."""

from typing import Any

from annotator.domain.source import Capture, EvidenceLink
from annotator.formats.extract import Extract
from annotator.formats.times import milliseconds
from annotator.formats.web_annotation_terms import address, said, urn


def link_body(extract: Extract, link: EvidenceLink) -> dict[str, Any]:
    """What is cited, its stance, and where in the snapshot it stands. ``page`` is the page's label there."""
    cited = extract.source_by_id.get(link.source)
    capture = extract.now.captures.get(link.capture)
    return {
        "type": "SpecificResource",
        "source": address(cited.url if cited else "", "source", link.source),
        "purpose": "linking",
        "stance": link.stance,
        **said(
            locator=link.locator, quote=link.quote, grade=link.grade, note=link.note, page=link.page,
            quoteCheck=extract.quotes.check(link), state=_state(link, capture), selector=_place(link),
        ),
    }  # fmt: skip


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
