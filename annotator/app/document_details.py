"""A document's details as an analyst types them: each field as a text or as rows of texts, and back, checked."""

from collections.abc import Mapping, Sequence
from typing import Any

from annotator.app.addresses import web_address
from annotator.app.dates import iso_date
from annotator.domain.document import Byline, Document, Origin, Publication
from annotator.domain.errors import BadInput

BY_HAND = "by hand"
"""What an origin says of a value that an analyst wrote."""
DATES = frozenset({"published", "original_date", "updated", "captured"})
LISTS = frozenset({"regions", "themes", "keywords"})
LINES = frozenset({"note", "description"})
ROWS = frozenset({"bylines", "chain"})
"""Fields that are rows of texts: name and kind of an author; outlet, date, address and author of an earlier place."""
Rows = Sequence[tuple[str, ...]]
_NOT_TOLD = frozenset({"note"})
"""The analyst's own: it has no origin."""


class BadField(BadInput):
    """A value that cannot be; ``name`` is the field's, ``row`` which of its rows it is in (from 0)."""

    def __init__(self, name: str, sentence: str, row: int = 0) -> None:
        super().__init__(sentence)
        self.name, self.row = name, row


def as_typed(document: Document, name: str) -> str:
    """A field as the text that an analyst edits."""
    value = getattr(document, name)
    return "; ".join(value) if name in LISTS else str(value)


def as_rows(document: Document, name: str) -> list[tuple[str, ...]]:
    """A field of ``ROWS`` as the rows that an analyst edits."""
    return [tuple(record) for record in getattr(document, name)]


def changed_details(document: Document, typed: Mapping[str, str], rows: Mapping[str, Rows] = {}) -> dict[str, object]:
    """The fields that differ from the document's, with ``origins`` that say so. Raises BadField."""
    # What nobody touched is left as it came, however it is spelled.
    values = {name: _value(name, text) for name, text in typed.items() if text != as_typed(document, name)}
    values |= {name: _records(name, said) for name, said in rows.items() if list(said) != as_rows(document, name)}
    found: dict[str, object] = {}
    for name, value in values.items():
        if value != getattr(document, name):
            found[name] = value
    told = [name for name in found if name not in _NOT_TOLD]
    if told:
        kept = (origin for origin in document.origins if origin.field not in told)
        found["origins"] = (*kept, *(Origin(name, BY_HAND) for name in told if found[name]))
    return found


def _value(name: str, text: str) -> Any:
    if name in LINES:
        return text.strip() if name == "description" else text
    plain = " ".join(text.split())
    if name in LISTS:
        return tuple(_parts(plain))
    if name in DATES:
        return _date(name, plain)
    if name == "url":
        return _address(name, plain)
    return plain


def _parts(text: str) -> list[str]:
    return [part for part in (" ".join(piece.split()) for piece in text.split(";")) if part]


def _records(name: str, rows: Rows) -> tuple[Byline, ...] | tuple[Publication, ...]:
    squeezed = [(at, [" ".join(part.split()) for part in row]) for at, row in enumerate(rows)]
    if name == "bylines":
        return tuple(Byline(who, kind) for _, (who, kind) in squeezed if who)
    return tuple(_publication(at, *parts) for at, parts in squeezed if any(parts))


def _publication(row: int, outlet: str, date: str, url: str, author: str) -> Publication:
    try:
        return Publication(outlet, _date("chain", date), _address("chain", url), author)
    except BadField as error:
        raise BadField("chain", str(error), row) from error


def _date(name: str, text: str) -> str:
    try:
        return iso_date(text)
    except BadInput as error:
        raise BadField(name, str(error)) from error


def _address(name: str, text: str) -> str:
    address = web_address(text) if text else ""
    if text and not address:
        raise BadField(name, f"“{text[:60]}” is not an address; please write it as https://example.org/page.")
    return address
