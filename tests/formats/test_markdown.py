"""Markdown files: what a reader sees is the text, what the front matter says is known."""

import pytest

from annotator.domain.document import BlockKind, Document
from annotator.domain.errors import BadInput
from annotator.formats.exchange import ImportContext
from annotator.formats.markdown import read

PARAGRAPH = "The bridge over the river was opened again on Tuesday, after nine days, the ministry said in the evening."


def article(text: str) -> Document:
    (document,) = read(text.encode(), ImportContext("a.md")).entities
    assert isinstance(document, Document)
    return document


def lines(document: Document, kind: BlockKind) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks if block.kind == kind]


MARKDOWN = f"""# The *bridge*

By Jane Doe

## What it costs ##

{PARAGRAPH} It is **closed** to ~~cars~~ lorries, see [the report](https://example.org/r_(1) "by the office") and
https://example.org/plain. No sign in 2 * 3 * 4 or snake_case_name is one.

> Quoted words
>> twice

- one
* two

1. three

   and more of it
2. four

![A map](map.png)

| Year | Lorries |
|------|--------:|
| 2023 | 40      |

```
x = 1
y = 2
```

The end[^1]

[^1]: Said the office.

#hashtag stays
"""


def test_signs_are_read_and_not_kept() -> None:
    found = article(MARKDOWN)
    assert (found.title, found.byline) == ("The bridge", "Jane Doe")
    assert lines(found, "heading") == ["What it costs"]
    assert lines(found, "quote") == ["Quoted words", "twice"]
    assert lines(found, "list") == ["one", "two", "1. three", "and more of it", "2. four", "1. Said the office."]
    assert lines(found, "table") == ["Year | Lorries", "2023 | 40"]
    assert lines(found, "media") == ["A map"]
    assert "x = 1\n\ny = 2" in found.text
    said = "It is closed to cars lorries, see the report and https://example.org/plain. No sign in 2 * 3 * 4"
    assert said in found.text
    assert "#hashtag stays" in lines(found, "paragraph")
    assert [(found.text[link.start : link.end], link.target, link.kind) for link in found.links] == [
        ("the report", "https://example.org/r_(1)", "link"),
        ("https://example.org/plain", "https://example.org/plain", "link"),
        ("A map", "map.png", "image"),
        ("[1]", "#fn1", "link"),
    ]


def test_front_matter_is_known_and_not_text() -> None:
    front = (
        "title: 'The bridge: open'\ndate: 2020-11-17T08:00:00Z\nauthor: [Jane Doe, {name: Ben Roe}]\n"
        "tags:\n  - a\n  - b\nlang: en-GB\ncanonical: https://example.org/bridge"
    )
    found = article(f"---\n{front}\n---\n\n{PARAGRAPH}\n")
    assert (found.title, found.published, found.byline) == ("The bridge: open", "2020-11-17", "Jane Doe, Ben Roe")
    assert (found.themes, found.url) == (("a", "b"), "https://example.org/bridge")
    assert [each.name for each in found.bylines] == ["Jane Doe", "Ben Roe"]
    assert found.text == PARAGRAPH
    assert ("published", "the front matter") in found.origins


@pytest.mark.parametrize(
    "front",
    ["title: [", "- a\n- b", "a: &a {name: *a}", "just words", "title: !!python/object/apply:os.system ['true']"],
)
def test_what_is_no_front_matter_does_no_harm(front: str) -> None:
    found = article(f"---\n{front}\n---\n\n{PARAGRAPH}\n")
    assert PARAGRAPH in lines(found, "paragraph")


def test_scripts_and_nothing_at_all() -> None:
    assert article(f"<script>alert(1)</script>\n\n{PARAGRAPH}\n").text == PARAGRAPH
    for empty in ("---\ntitle: T\n---\n", " \n\n"):
        with pytest.raises(BadInput):
            article(empty)
