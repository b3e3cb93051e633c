"""``annotations-json``: annotations of an article that the project has, with their sources, placed by their quotes.

The file's offsets may count into another state of the article (with link markup, say), so each quote is looked up in
the stored text; the offsets only tell look-alikes apart, after the shift that the certain quotes around them show.
Ids are made of the content: importing the file again changes nothing.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import TypeVar

from annotator.domain.anchoring import TELLING, Anchor, agreement, anchor
from annotator.domain.annotation import CONFIDENCES, MODES, VERDICTS, Annotation
from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.errors import BadInput
from annotator.domain.ids import stable_id
from annotator.domain.people import Annotator
from annotator.domain.source import SOURCE_TYPES, STANCES, EvidenceLink, Source
from annotator.domain.tag import Tag
from annotator.domain.text import quote_at
from annotator.formats.exchange import ImportContext, Imported, Importer
from annotator.formats.json_fields import Row, choice, number, rows, text
from annotator.formats.json_text import parse

Known = TypeVar("Known")


def read(data: bytes, context: ImportContext) -> Imported:
    """Annotators, sources, annotations and links. Raises BadInput; quotes without a sure place are named in notes."""
    given = Row(parse(data), "The file")
    annotations = rows(given, "annotations")
    document = _document(given, annotations, context)
    people = {text(row, "id"): _annotator(row) for row in rows(given, "annotators")}
    sources = {text(row, "id"): _source(row) for row in rows(given, "sources")}
    tags = _Tags(context.tags)
    entities: list[Entity] = [*people.values(), *sources.values()]
    made: list[Entity] = []
    notes: list[str] = []
    seen: Counter[str] = Counter()
    for row, place in zip(annotations, _places(document.text, annotations), strict=True):
        if place is None:
            notes.append(f"Not placed, because its quote is not found for sure: “{_short(text(row, 'exact'))}”.")
            continue
        creator = _known(people, row, "annotator").id
        annotation = _annotation(row, document, place, creator, tags.named(text(row, "tag")), seen, context.at)
        made.append(annotation)
        made += _links(row, annotation, sources, seen)
    return Imported((*entities, *tags.new, *made), notes=(*notes, *tags.notes()))


def _document(given: Row, annotations: Sequence[Row], context: ImportContext) -> Document:
    """The document that the file names, or the only one that has all its quotes."""
    name = text(given, "document", "")
    named = [doc for id, doc in context.documents.items() if name and name in (id, doc.filename)]
    if len(named) == 1:
        return named[0]
    quotes = [text(row, "exact") for row in annotations]
    having = [doc for doc in named or context.documents.values() if all(quote in doc.text for quote in quotes)]
    if len(having) == 1 and quotes:
        return having[0]
    if having and quotes:
        raise BadInput("More than one article of the project has these quotes, so they cannot be placed for sure.")
    wanted = PurePath(name).name or "the file does not name it"
    raise BadInput(f"Import the article first: the project does not have the one that is annotated here ({wanted}).")


Asked = tuple[str, int | None, str, str]
"""A quote, where the file says it starts, and its context."""

SAMPLE = 256
"""Above so many annotations not each quote is sought in the whole text: that takes minutes for a long one."""


def _places(stored: str, annotations: Sequence[Row]) -> list[Anchor | None]:
    """Where each quote stands. First those that occur once; the shift between the file's offsets and theirs, taken
    from the nearest, then says where to expect the others."""
    asked: list[Asked] = [
        (text(row, "exact"), number(row, "start"), text(row, "prefix", ""), text(row, "suffix", ""))
        for row in annotations
    ]
    sought = {at: _sought(stored, asked[at]) for at in _sample(asked)}
    shifts = sorted(
        (start, found.start - start)
        for at, found in sought.items()
        if found is not None and (start := asked[at][1]) is not None
    )
    return [sought.get(at) or _place(stored, each, shifts, at in sought) for at, each in enumerate(asked)]


def _sample(asked: Sequence[Asked]) -> list[int]:
    """Which quotes are sought first: all, or of many some that lie evenly over the text, the first and last too."""
    if len(asked) <= SAMPLE:
        return list(range(len(asked)))
    order = sorted((start, at) for at, (_, start, _, _) in enumerate(asked) if start is not None)
    if not order:
        return []
    return sorted({order[number * (len(order) - 1) // (SAMPLE - 1)][1] for number in range(SAMPLE)})


def _sought(stored: str, asked: Asked) -> Anchor | None:
    exact, _, prefix, suffix = asked
    return anchor(stored, exact, None, prefix, suffix)


def _place(stored: str, asked: Asked, shifts: Sequence[tuple[int, int]], sought: bool) -> Anchor | None:
    exact, start, prefix, suffix = asked
    found = _between(stored, exact, start, shifts)
    if found is not None and agreement(stored, found.start, found.end, prefix, suffix) > 0.5:
        return found
    found = None if sought else _sought(stored, asked)
    if found is not None or (shifts and not prefix and not suffix and len(exact) < TELLING):
        return found
    return anchor(stored, exact, _expected(shifts, start), prefix, suffix)


def _between(stored: str, exact: str, start: int | None, shifts: Sequence[tuple[int, int]]) -> Anchor | None:
    """The one place of the quote that the shifts of the certain quotes on both sides allow (none before: no shift)."""
    at = bisect_left(shifts, (start or 0, 0))
    if start is None or not exact or not shifts:
        return None
    sides = (shifts[at - 1][1] if at else 0, shifts[min(at, len(shifts) - 1)][1])
    low, high = max(0, start + min(sides)), start + max(sides) + len(exact)
    first = stored.find(exact, low, high)
    if first < 0 or stored.find(exact, first + 1, high) >= 0:
        return None
    return Anchor(first, first + len(exact), "position")


def _expected(shifts: Sequence[tuple[int, int]], start: int | None) -> int | None:
    if start is None or not shifts:
        return start
    at = bisect_left(shifts, (start, 0))
    near = min(shifts[max(0, at - 1) : at + 1], key=lambda known: abs(known[0] - start))
    return start + near[1]


class _Tags:
    """The project's tags by id or name; one that it does not have is made."""

    def __init__(self, known: Mapping[str, Tag]) -> None:
        self._by_name = {tag.name.casefold(): tag.id for tag in known.values()} | {id.casefold(): id for id in known}
        self.new: list[Tag] = []

    def named(self, name: str) -> str:
        if name.casefold() not in self._by_name:
            made = Tag(id=stable_id("tag", name), name=name, position=100 + len(self.new))
            self._by_name[name.casefold()] = made.id
            self.new.append(made)
        return self._by_name[name.casefold()]

    def notes(self) -> list[str]:
        return [f"The tag “{_short(tag.name)}” is new." for tag in self.new]


def _annotator(row: Row) -> Annotator:
    name = text(row, "name")
    return Annotator(id=stable_id("annotator", text(row, "id"), name), name=name, email=text(row, "email", ""))


def _source(row: Row) -> Source:
    title, url = text(row, "title"), text(row, "URL", "")
    return Source(
        id=stable_id("source", text(row, "id"), title, url),
        title=title,
        type=choice(row, "type", SOURCE_TYPES, "webpage"),
        author=tuple(_name(author) for author in rows(row, "author")),
        publisher=text(row, "publisher", ""),
        container_title=text(row, "container-title", ""),
        issued=_date(row, "issued"),
        accessed=_date(row, "accessed"),
        url=url,
        doi=text(row, "DOI", ""),
        reliability=text(row, "reliability", ""),
        note=text(row, "note", "") or text(row, "summary", ""),
    )


def _name(row: Row) -> str:
    """A CSL name: literal, or given and family."""
    literal = text(row, "literal", "")
    return literal or " ".join(part for part in (text(row, "given", ""), text(row, "family", "")) if part)


def _date(row: Row, key: str) -> str:
    """A CSL date: a text as it is, or date-parts as ISO 8601."""
    value = row.values.get(key)
    if isinstance(value, Mapping):
        parts = value.get("date-parts")
        if isinstance(parts, list) and parts and isinstance(parts[0], list) and parts[0]:
            numbers = [part for part in parts[0][:3] if type(part) is int or (type(part) is str and part.isdigit())]
            return "-".join(f"{int(part):0{4 if at == 0 else 2}d}" for at, part in enumerate(numbers))
        return text(Row(value, f"{row.where}.{key}"), "raw", "")
    return text(row, key, "")


def _annotation(
    row: Row, document: Document, place: Anchor, creator: str, tag: str, seen: Counter[str], at: int
) -> Annotation:
    quote = quote_at(document.text, place.start, place.end)
    key = f"{creator} {place.start} {place.end}"
    seen[key] += 1
    return Annotation(
        id=stable_id("annotation", document.id, key, str(seen[key])),
        document=document.id, start=place.start, end=place.end, exact=quote.exact, prefix=quote.prefix,
        suffix=quote.suffix, tag=tag, creator=creator, note=text(row, "note", ""), holder=text(row, "holder", ""),
        mode=choice(row, "mode", MODES, ""), verdict=choice(row, "verdict", VERDICTS, ""),
        confidence=choice(row, "confidence", CONFIDENCES, ""), created=at, modified=at,
    )  # fmt: skip


def _links(row: Row, annotation: Annotation, sources: Mapping[str, Source], seen: Counter[str]) -> list[EvidenceLink]:
    made: list[EvidenceLink] = []
    for link in rows(row, "links"):
        source = _known(sources, link, "source").id
        key = f"{annotation.id} {source}"
        seen[key] += 1
        made.append(
            EvidenceLink(
                id=stable_id("link", key, str(seen[key])), annotation=annotation.id, source=source,
                stance=choice(link, "stance", STANCES, "supports"), locator=text(link, "locator", ""),
                quote=text(link, "quote", ""), grade=text(link, "grade", ""), note=text(link, "note", ""),
                creator=annotation.creator, created=annotation.created, modified=annotation.modified,
            )
        )  # fmt: skip
    return made


def _known(known: Mapping[str, Known], row: Row, key: str) -> Known:
    id = text(row, key)
    if id not in known:
        raise BadInput(f"{row.where} names the {key} {id[:40]!r}, which the file does not have.")
    return known[id]


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:57]}…"


def _sniff(filename: str, data: bytes) -> bool:
    return data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and b'"annotations"' in data and b'"exact"' in data


IMPORTER = Importer("annotations-json", "Annotations with quotes (JSON)", (".json",), _sniff, read, in_project=True)
