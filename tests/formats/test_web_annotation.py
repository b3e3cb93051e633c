"""``web-annotation``: the model's shape (the W3C's own assertions are in tests/conformance)."""

import json
from dataclasses import fields, replace
from typing import Any

import pytest

from annotator.domain.document import Page
from annotator.formats.web_annotation_terms import address, urn
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
        "stance": "refutes", "locator": "p. 3", "quote": "not P", "grade": "strong", "note": "n", "page": "1",
        "quoteCheck": "exact",
        "state": {
            "type": "TimeState", "cached": "urn:x-annotator:capture:v1", "sourceDate": "2021-01-01T00:00:00.000Z",
        },
        "selector": [
            {"type": "TextPositionSelector", "start": 0, "end": 5},
            {"type": "TextQuoteSelector", "exact": "not P", "prefix": "p", "suffix": " in"},
        ],
    }  # fmt: skip
    assert item["creator"]["name"] == "Ada"
    assert (item["created"], item["modified"]) == ("2023-11-14T22:13:20.124Z", "2023-11-14T22:13:20.125Z")
    assert (item["holder"], item["page"]) == ("minister", "2")


def test_a_judgement_says_who_asserts_it_through_whom_and_why_it_is_so() -> None:
    found = collection(full_project())
    item = found["first"]["items"][0]
    names = ("role", "mode", "through", "justification", "judged", "judgedBy", "worth")
    assert {name: item[name] for name in names} == {
        "role": "of defence", "mode": "reported", "justification": "He was not there.",
        "through": [{"holder": "The paper", "role": "daily", "mode": "own voice"}],
        "judged": "2026-03-01T10:00:00.000Z", "judgedBy": "Ada", "worth": "high",
    }  # fmt: skip
    assert found["@context"][1]["through"]["@container"] == "@list", "the outermost comes first"
    assert "judgedBy" not in found["first"]["items"][1], "there is no verdict"


def test_how_passages_bear_on_each_other_is_an_annotation_of_the_one() -> None:
    found = collection(full_project())
    items = found["first"]["items"]
    assert found["total"] == len(items)
    [bears] = [item for item in items if item["motivation"] == "linking"]
    assert bears["target"] == items[0]["id"]
    assert bears["body"][0] == {
        "type": "SpecificResource", "source": items[1]["id"], "purpose": "linking", "relation": "contradicts",
    }  # fmt: skip
    assert (bears["body"][1]["value"], bears["creator"]["name"]) == ("n", "Ada")


def test_no_relation_points_at_an_annotation_that_is_not_in_it() -> None:
    before = full_project()
    kept = [*before.documents.values(), next(iter(before.annotations.values())), *before.relations.values()]
    assert [item["motivation"] for item in collection(snapshot(kept))["first"]["items"]] == ["classifying"]


def test_articles_and_sources_are_described_once_under_what_speaks_of_them() -> None:
    found = collection(full_project())
    [article], [cited] = found["documents"], found["sources"]
    item = found["first"]["items"][0]
    assert (article["id"], cited["id"]) == (item["target"]["source"], item["body"][3]["source"])
    assert article["chain"] == [
        {"outlet": "Q", "date": "2020-11-16", "address": "https://q.example/1", "originalAuthor": "C D"}
    ]
    assert article["bylines"] == [{"name": "Ada B", "type": "Person"}]
    assert "text" not in article
    assert (cited["reliability"], cited["credibility"], cited["level"], cited["origin"]) == (
        "A", "2", "primary", "the ministry",
    )  # fmt: skip
    assert cited["contributors"] == [{"role": "editor", "name": "Doe, Jane"}]
    told = json.dumps(cited)
    source = next(iter(full_project().sources.values()))
    for f in fields(source):
        value = getattr(source, f.name)
        if type(value) is str and f.name not in ("id", "same_as", "creator", "document"):
            assert json.dumps(value) in told, f.name


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
