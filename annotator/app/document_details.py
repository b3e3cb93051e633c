"""A document's details as an analyst types them: each field as a text, and back, checked."""

import re
from collections.abc import Mapping
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
_NOT_TOLD = frozenset({"note"})
"""The analyst's own: it has no origin."""
_BRACKETS = re.compile(r"\[(.*)\]")


class BadField(BadInput):
    """A value that cannot be; ``name`` is the field's."""

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__(sentence)
        self.name = name


def as_typed(document: Document, name: str) -> str:
    """A field as the text that an analyst edits."""
    if name == "bylines":
        return "; ".join(f"[{by.name}]" if by.kind == "organisation" else by.name for by in document.bylines)
    if name == "chain":
        return "\n".join(map(_as_line, document.chain))
    value = getattr(document, name)
    return "; ".join(value) if name in LISTS else str(value)


def changed_details(document: Document, typed: Mapping[str, str]) -> dict[str, object]:
    """The fields that differ from the document's, with ``origins`` that say so. Raises BadField."""
    found: dict[str, object] = {}
    for name, text in typed.items():
        if text == as_typed(document, name):
            continue  # what nobody touched is left as it came, however it is spelled
        value = _value(name, text)
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
    if name == "chain":
        return tuple(_publication(line) for line in text.splitlines() if line.strip(" |"))
    if name == "bylines":
        return tuple(_byline(part) for part in _parts(text))
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


def _byline(text: str) -> Byline:
    found = _BRACKETS.fullmatch(text)
    return Byline(found[1].strip() or text, "organisation") if found else Byline(text)


def _as_line(place: Publication) -> str:
    parts = [place.outlet, place.date, place.url, place.author]
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    return " | ".join(parts)


def _publication(line: str) -> Publication:
    parts = [" ".join(part.split()) for part in line.split("|")]
    if len(parts) > 4:
        raise BadField("chain", f"“{line.strip()[:60]}” has more than outlet | date | address | author.")
    outlet, date, url, author = [*parts, "", "", ""][:4]
    return Publication(outlet, _date("chain", date), _address("chain", url), author)


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
