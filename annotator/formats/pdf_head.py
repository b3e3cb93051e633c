"""What the first lines of a PDF say: byline, date, outlet; and what its running heads add."""

import re
from collections.abc import Iterable, Sequence

from annotator.formats.article_head import Head, read_head
from annotator.formats.article_lines import lines_of
from annotator.formats.assembly import Facts
from annotator.formats.dates import find_date

_HEAD = 25
"""Paragraphs among which title, byline and date are looked for."""
_SHORT = 100
"""Code points of a line that gives a date."""
_ADDRESS = re.compile(r"https?://[^\s<>\"]{4,500}")


def head_of(texts: Sequence[str], title: int | None) -> Head:
    """The head among the first paragraphs; ``title`` is the place of the title, or None.

    The numbers of its ``kinds`` are those of the paragraphs.
    """
    lines = lines_of("\n\n".join(texts[:_HEAD]))
    return read_head(lines, title if title is not None and title < _HEAD else None)


def put_head(facts: Facts, head: Head, texts: Sequence[str], running: Iterable[str]) -> None:
    """Puts what the head says. ``running`` are running heads and feet: browsers print the address there."""
    for name in ("byline", "publisher", "published", "original_author", "original_date", "regions", "themes", "url"):
        facts.put(name, getattr(head, name), "the text")
    heads = list(running)
    if "published" not in facts.values:
        for text in [*texts[:_HEAD], *heads]:
            found = find_date(text) if len(text) <= _SHORT else None
            if found and found.iso:
                facts.put("published", found.iso, "the text")
                break
    for text in heads:
        address = _ADDRESS.search(text)
        if address:
            facts.put("url", address.group(), "the foot of its pages")
            break
