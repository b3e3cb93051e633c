"""What the first lines of a PDF say: byline, date, outlet; and what its running heads add."""

import re
from collections.abc import Iterable, Sequence

from annotator.formats.article_head import Head, is_name, read_head
from annotator.formats.article_lines import lines_of
from annotator.formats.assembly import Facts
from annotator.formats.dates import find_date
from annotator.formats.pdf_paragraphs import Part, is_marked, is_of_head

_HEAD = 25
"""Paragraphs among which title, byline and date are looked for."""
_SHORT = 100
"""Code points of a line that gives a date."""
_ADDRESS = re.compile(r"https?://[^\s<>\"]{4,500}")


def head_of(parts: Sequence[Part], texts: Sequence[str], title: int | None, size: float) -> Head:
    """The head among the first paragraphs; ``title`` is the place of the title, ``size`` that of the running text.

    The numbers of its ``kinds`` are those of the paragraphs.
    """
    title = title if title is not None and title < _HEAD else None
    subtitle = None if title is None else _subtitle(parts, texts, title, size)
    places = [at for at in range(min(_HEAD, len(texts))) if at != subtitle]
    lines = lines_of("\n\n".join(texts[at] for at in places))
    head = read_head(lines, None if title is None else places.index(title))
    head.kinds = {places[at]: kind for at, kind in head.kinds.items()}
    if subtitle is not None:
        head.kinds[subtitle] = "subtitle"
    return head


def _subtitle(parts: Sequence[Part], texts: Sequence[str], title: int, size: float) -> int | None:
    """The place of a line or two under the title, in letters that are smaller than its own."""
    at = title + 1
    if at >= len(parts) or parts[at].number != parts[title].number or parts[at].kind != "paragraph":
        return None
    text, following = texts[at], texts[at + 1] if at + 1 < len(texts) else ""
    large = 1.05 * size < parts[at].size < 0.95 * parts[title].size
    if not large and not (len(parts[at].lines) < 3 and is_of_head(following)):
        return None
    if not 3 <= len(text.split()) <= 60 or is_of_head(text) or find_date(text) or is_name(text) or is_marked(text):
        return None
    return at


def put_head(facts: Facts, head: Head, parts: Sequence[Part], texts: Sequence[str], running: Iterable[str]) -> None:
    """Puts what the head says. ``running`` are running heads and feet: browsers print the address there."""
    for name in ("byline", "publisher", "published", "original_author", "original_date", "regions", "themes", "url"):
        facts.put(name, getattr(head, name), "the text")
    for at, kind in head.kinds.items():
        if kind == "subtitle":
            facts.put("subtitle", texts[at], "the text")
    title = next((at for at, kind in head.kinds.items() if kind == "title"), 0)
    for at in range(title):
        if parts[at].size > parts[title].size and len(texts[at].split()) < 6 and is_name(texts[at]):
            facts.put("publisher", texts[at], "the head of its first page")
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
