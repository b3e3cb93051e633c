"""What other programs would read in our exports: for each format the passages, and the text if it has it."""

import csv
import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from annotator.formats.csv_table import plain

VOID = {"meta", "link", "br"}


@dataclass
class Passages:
    """(start, end, exact) of every annotation in a file, and the document's text if the file has it."""

    found: list[tuple[int, int, str]] = field(default_factory=list)
    text: str | None = None


def of_json(data: bytes) -> Passages:
    given = json.loads(data)
    texts = [document["text"] for document in given["documents"]]
    return Passages([(a["start"], a["end"], a["exact"]) for a in given["annotations"]], texts[0] if texts else None)


def of_web_annotation(data: bytes) -> Passages:
    found = []
    for item in json.loads(data)["first"]["items"]:
        if item["motivation"] == "classifying":
            position, quote = item["target"]["selector"]
            found.append((position["start"], position["end"], quote["exact"]))
    return Passages(found)


def csv_rows(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    rows = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
    return [{name: plain(cell) for name, cell in row.items()} for row in rows]


def of_csv(data: bytes) -> Passages:
    return Passages([(int(row["start"]), int(row["end"]), row["quote"]) for row in csv_rows(data)])


class Page(HTMLParser):
    """The elements, attributes, article text and cards of a page; fails on elements that are closed wrongly."""

    def __init__(self, data: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, dict[str, str]]] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.words: dict[str, list[str]] = {}
        self.cards: list[tuple[int, int, list[str]]] = []
        self.feed(data.decode("utf-8"))
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        assert len(attributes) == len(attrs)
        self.elements.append((tag, attributes))
        if tag in VOID:
            return
        self.open.append((tag, attributes))
        if attributes.get("class") == "card":
            self.cards.append((int(attributes["data-start"]), int(attributes["data-end"]), []))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        inside = [tag for tag, _ in self.open]
        classes = [attributes.get("class", "").split(" ")[0] for _, attributes in self.open]
        for place in {*inside, *filter(None, classes)}:
            self.words.setdefault(place, []).append(data)
        if "article" in inside and "glyph" not in classes:
            self.words.setdefault("text", []).append(data)
        if "card" in classes and "blockquote" in inside:
            self.cards[-1][2].append(data)

    def said(self, place: str) -> str:
        return "".join(self.words.get(place, []))


def of_html(data: bytes) -> Passages:
    page = Page(data)
    return Passages([(start, end, "".join(words)) for start, end, words in page.cards], page.said("text"))


READERS: Mapping[str, Callable[[bytes], Passages]] = {
    "json": of_json, "web-annotation": of_web_annotation, "csv": of_csv, "html": of_html,
}  # fmt: skip
