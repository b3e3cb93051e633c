"""Pages of Mozilla's Readability (Apache-2.0): their text and titles."""

import json
import re
from collections import Counter

import pytest
from lxml import html

from annotator.domain.document import Document
from annotator.formats.exchange import ImportContext
from annotator.formats.registry import importer_for
from tests.conformance.shared import path

NAMES = (
    "003-metadata-preferred", "004-metadata-space-separated-properties", "base-url", "base-url-base-element",
    "base-url-base-element-relative", "basic-tags-cleaning", "comment-inside-script-parsing", "data-url-image",
    "dev418", "embedded-videos", "hidden-nodes", "invalid-attributes", "metadata-content-missing",
    "missing-paragraphs", "parsely-metadata", "remove-aria-hidden", "remove-extra-brs", "remove-extra-paragraphs",
    "remove-script-tags", "replace-brs", "rtl-1", "rtl-2", "rtl-3", "rtl-4", "social-buttons", "style-tags-removal",
    "svg-parsing", "title-en-dash", "visibility-hidden",
)  # fmt: skip

LEFT_OUT = {"hidden-nodes": "Secondary header Third header"}
"""Headings of paragraphs that are hidden, too."""


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def read(name: str) -> Document:
    data = path(f"html_synth/{name}/source.html").read_bytes()
    importer = importer_for("source.html", data)
    (document,) = importer.read(data, ImportContext("source.html", at=1_700_000_000_000)).entities
    assert isinstance(document, Document)
    return document


def test_no_case_is_left_out() -> None:
    assert sorted(each.name for each in path("html_synth").iterdir() if each.is_dir()) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_titles(name: str) -> None:
    told = json.loads(path(f"html_synth/{name}/expected-metadata.json").read_text(encoding="utf-8"))
    assert read(name).title == told["title"]
    if told["byline"]:
        assert read(name).byline == told["byline"]


@pytest.mark.parametrize("name", NAMES)
def test_the_text_is_whole_in_its_order_and_nothing_else(name: str) -> None:
    expected = html.fromstring(path(f"html_synth/{name}/expected.html").read_text(encoding="utf-8"))
    for caption in expected.iter("figcaption"):
        caption.text = f" {caption.text or ''} "
    wanted = words(" ".join(expected.itertext()))
    document = read(name)
    found = words(document.text)
    missing = Counter(wanted) - Counter(found)
    assert not missing - Counter(LEFT_OUT.get(name, "").split())
    # What is more is the title, which Readability gives apart, and what stands for pictures.
    beside = [block for block in document.blocks if block.kind in ("title", "media", "caption")]
    apart = Counter(words(" ".join(document.text[block.start : block.end] for block in beside)))
    extra = Counter(found) - Counter(wanted) - apart
    assert sum(extra.values()) <= max(2, 0.03 * len(found)), extra
    paragraphs = [words(each.text_content())[:6] for each in expected.iter("p") if len(words(each.text_content())) > 12]
    at = 0
    for paragraph in paragraphs:
        at = _after(found, paragraph, at)


def _after(found: list[str], paragraph: list[str], begin: int) -> int:
    for at in range(begin, len(found)):
        if found[at : at + len(paragraph)] == paragraph:
            return at + 1
    raise AssertionError(f"{' '.join(paragraph)} … is missing or out of order")


@pytest.mark.parametrize("name", ["rtl-1", "rtl-2", "rtl-3", "rtl-4"])
def test_right_to_left_pages_are_texts_like_others(name: str) -> None:
    assert read(name).text


def test_videos_stand_where_they_were() -> None:
    document = read("embedded-videos")
    assert [block.kind for block in document.blocks].count("media") == 5
    assert {link.target for link in document.links if link.kind == "video"} == {
        "https://www.youtube.com/watch?v=LtOGa5M8AuU",
        "https://player.vimeo.com/video/32246206?color=ffffff+title=0+byline=0+portrait=0",
    }


@pytest.mark.parametrize("name", ["hidden-nodes", "visibility-hidden", "remove-aria-hidden"])
def test_what_is_hidden_is_no_text(name: str) -> None:
    assert "hidden" not in words(read(name).text.removeprefix(read(name).title).lower())
