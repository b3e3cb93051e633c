"""``web-annotation``: the model's shape (the W3C's own assertions are in tests/conformance)."""

import json
from dataclasses import replace
from typing import Any

import pytest

from annotator.domain.document import Page
from annotator.formats.web_annotation import address, urn
from tests.formats.projects import exported, full_project, seed_project, snapshot


def collection(now: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(exported(now, "web-annotation"))
    return found


def test_the_collection_says_what_is_in_it() -> None:
    found = collection(seed_project())
    assert found["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert (found["type"], found["first"]["type"]) == ("AnnotationCollection", "AnnotationPage")
    assert found["total"] == len(found["first"]["items"]) == 44
    assert len({item["id"] for item in found["first"]["items"]}) == 44


def test_an_annotation_has_its_target_bodies_and_maker() -> None:
    item = collection(full_project())["first"]["items"][0]
    assert item["target"]["source"] == "https://example.org/a%20b"
    position, quote = item["target"]["selector"]
    assert position == {"type": "TextPositionSelector", "start": 7, "end": 32}
    assert quote["exact"] == "The minister said that P."
    assert quote["prefix"] == "Title\n\n"
    assert [(body["purpose"], body.get("value")) for body in item["body"]] == [
        ("tagging", "Claim"), ("commenting", "n"), ("assessing", "refuted"), ("linking", None),
    ]  # fmt: skip
    assert item["body"][3] == {
        "type": "SpecificResource", "source": "https://example.org/?a=b&c=d", "purpose": "linking",
        "stance": "refutes", "locator": "p. 3", "quote": "not P", "grade": "strong",
    }  # fmt: skip
    assert item["creator"]["name"] == "Ada"
    assert (item["created"], item["modified"]) == ("2023-11-14T22:13:20.124Z", "2023-11-14T22:13:20.125Z")
    assert (item["holder"], item["page"]) == ("minister", "2")


def test_pages_of_a_pdf_are_fragments_of_it() -> None:
    before = full_project()
    document = next(iter(before.documents.values()))
    now = snapshot([replace(document, filename="Report.PDF"), *before.annotations.values()])
    selectors = collection(now)["first"]["items"][0]["target"]["selector"]
    assert selectors[2] == {
        "type": "FragmentSelector", "conformsTo": "http://tools.ietf.org/rfc/rfc3778", "value": "page=2",
        "refinedBy": selectors[1],
    }  # fmt: skip
    other = replace(document, filename="Report.pdf", pages=(Page(0, 45, "xii"),))
    now = snapshot([other, *before.annotations.values()])
    item = collection(now)["first"]["items"][0]
    assert (len(item["target"]["selector"]), item["page"]) == (2, "xii"), "that is no number of a page of the file"


def test_comments_are_replies() -> None:
    items = collection(full_project())["first"]["items"]
    first, second = [item for item in items if item["motivation"] == "replying"]
    assert first["target"] == items[0]["id"]
    assert second["target"] == first["id"]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "", "file:///etc/passwd", "not a url"])
def test_only_web_addresses_become_identifiers(url: str) -> None:
    assert address(url, "source", "s1") == "urn:x-annotator:source:s1"


def test_identifiers_are_iris() -> None:
    assert urn("annotation", "01890a5d-ac96-774b-bcce-b302099a8057") == "urn:uuid:01890a5d-ac96-774b-bcce-b302099a8057"
    assert urn("tag", "a b/é") == "urn:x-annotator:tag:a%20b%2F%C3%A9"
    assert address('http://x/"<>\u202e', "source", "s") == "http://x/%22%3C%3E%E2%80%AE"
