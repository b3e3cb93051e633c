"""A page's bytes to the document of its article."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice

from annotator.domain.document import Document
from annotator.formats.assembly import Facts, Piece, Run, assemble
from annotator.formats.html_fragment import folded_text
from annotator.formats.html_media import host_of
from annotator.formats.languages import language_of
from annotator.formats.web_page_body import article_of
from annotator.formats.web_page_encoding import decode_page
from annotator.formats.web_page_facts import iso_date, knows_all, order_of, own_address, put_facts, put_guesses
from annotator.formats.web_page_head import lines_under_title, of_the_head, understood
from annotator.formats.web_page_title import outlet_in_title, title_of
from annotator.formats.web_page_tree import base_of, cleared, parsed_page
from annotator.formats.web_page_witnesses import Witnesses, witnesses_of

_SAVED = re.compile(
    r"<!--\s*saved from url=\(\d+\)(?P<ie>\S+)\s*-->"
    r"|<!--\s*Page saved with SingleFile\s+url:\s*(?P<single>\S+)(?:\s+saved date:\s*(?P<date>[^\n]+))?"
    r"|data-scrapbook-source=\"(?P<scrap>[^\"]+)\"",
    re.IGNORECASE,
)
_LOOKED_AT = 4000
_SAMPLE, _SAMPLE_SIGNS = 20, 2000
"""Lines and code points that the language is told from."""

_DAY_OF_SCRIPT = re.compile(r"(?:\w{3} )?(\w{3} \d{1,2} \d{4})")


@dataclass(frozen=True, slots=True)
class Reading:
    """A page to be read. ``address`` is where it was, if known; ``captured`` and ``today`` are days (ISO 8601);
    ``served_as`` is the encoding that came with it."""

    data: bytes
    address: str = ""
    captured: str = ""
    today: str = ""
    encoding: str = ""
    served_as: str = ""


@dataclass(frozen=True, slots=True)
class ReadPage:
    """The article as a document without its original, and sentences for the analyst."""

    document: Document
    encoding: str
    notes: tuple[str, ...] = ()


def read_page(reading: Reading) -> ReadPage:
    """The article of a page. Raises BadInput if there is none, EncodingUnsure if its encoding is not clear."""
    decoded = decode_page(reading.data, reading.encoding, reading.served_as)
    tree = parsed_page(decoded.text)
    said = witnesses_of(tree, decoded.text)
    facts = Facts()
    address, captured = _saved(decoded.text[:_LOOKED_AT], reading)
    facts.put("captured", captured, "the saved file")
    title = title_of(tree, said)
    summaries = _summaries(said)
    page = cleared(tree, base_of(tree, address or own_address(said)))
    found = article_of(page, address, reading.today, summaries, guessing=not knows_all(said))
    if title:
        facts.put("title", title.value, title.by)
    body = list(found.pieces)
    put_facts(facts, said, found, address)
    language = _read_language(body)
    pieces = _with_title(facts, summaries, body)
    if title:
        under, lead = lines_under_title(page, title.value, body) if len(pieces) > 1 else ([], "")
        head = 1 + (len(pieces) > 1 and pieces[1].kind == "subtitle")
        order = order_of(said, language, address)
        told = understood(title.value, under, facts, order)
        if told and lead and head == 1 and pieces[1].kind == "paragraph" and _text(pieces[1]) == lead:
            pieces[1] = Piece("subtitle", pieces[1].runs)
            facts.put("subtitle", lead, "the line under the title")
            head = 2
        pieces[head:head] = [each for each in told if _is_new(each, pieces)]
        if outlet := outlet_in_title(title.value, said):
            facts.put("publisher", outlet.value, outlet.by)
        pieces = of_the_head(title.value, pieces, facts, order)
    put_guesses(facts, said, found)
    facts.put("publisher", host_of(str(facts.values.get("url", ""))), "the address")
    # What the text reads as counts more than what the page says: templates say what they like.
    if language and facts.values.get("language") != language:
        facts.values["language"], facts.told_by["language"] = language, "the text"
    return ReadPage(assemble(pieces, facts), decoded.encoding, (decoded.note,) if decoded.note else ())


def day_of(at: int) -> str:
    """The day of a moment (UTC milliseconds), ISO 8601; "" for 0."""
    return datetime.fromtimestamp(at / 1000, UTC).strftime("%Y-%m-%d") if at else ""


def _saved(start: str, reading: Reading) -> tuple[str, str]:
    """Where the page was and when it was saved, as programs that save pages write it down."""
    found = _SAVED.search(start)
    if not found:
        return reading.address, reading.captured
    address = found["ie"] or found["single"] or found["scrap"] or ""
    dated = _DAY_OF_SCRIPT.match(found["date"] or "")
    return reading.address or address, reading.captured or (iso_date(dated[1]) if dated else "")


def _summaries(said: Witnesses) -> set[str]:
    found = {" ".join(each.split()) for name in ("description", "og:description") for each in said.metas.get(name, ())}
    if headline := said.linked("alternativeHeadline"):
        found.add(headline.value)
    return found


def _with_title(facts: Facts, summaries: Collection[str], body: Sequence[Piece]) -> list[Piece]:
    """The body with the title over it, once, and the line under it that sums the article up told apart."""
    title = str(facts.values.get("title", ""))
    if not title:
        return list(body)
    pieces = [
        piece for at, piece in enumerate(body) if not (at < 8 and _text(piece) == title and piece.kind != "media")
    ]
    for at, piece in enumerate(pieces[:3]):
        told = piece.kind in ("paragraph", "heading") and _text(piece) in summaries and len(pieces) > at + 2
        if told or piece.kind == "subtitle":
            facts.put("subtitle", _text(piece), "the line under the title")
            pieces[at] = Piece("subtitle", piece.runs)
            break
    return [Piece("title", [Run(title)]), *pieces]


def _text(piece: Piece) -> str:
    return " ".join(folded_text(piece.runs).split())


def _is_new(piece: Piece, pieces: Sequence[Piece]) -> bool:
    return all(_text(piece) != _text(other) for other in pieces[:10])


def _read_language(pieces: Sequence[Piece]) -> str:
    sample = "\n".join(folded_text(piece.runs) for piece in islice(pieces, _SAMPLE))
    return language_of(sample[:_SAMPLE_SIGNS])
