"""A document's details as they are typed, checked, and said to be by hand."""

from dataclasses import replace

import pytest

from annotator.app.document_details import BadField, as_typed, changed_details
from annotator.domain.document import Byline, Document, Origin, Publication

DOCUMENT = Document(
    id="d", text="x", title="T", published="2020-11-17T08:00:00+01:00", url="https://example.org/a?utm_source=x",
    bylines=(Byline("Ana Roe"), Byline("Agency", "organisation")), keywords=("war", "peace"),
    chain=(Publication("First", "2020-11-16", "https://first.example/a"), Publication("Second", "", "", "Ben")),
    origins=(Origin("title", "og:title"), Origin("url", "the address")),
)  # fmt: skip
ALL = ("title", "published", "url", "bylines", "keywords", "chain", "note", "description", "language")


def test_what_nobody_touched_is_left_as_it_came() -> None:
    assert changed_details(DOCUMENT, {name: as_typed(DOCUMENT, name) for name in ALL}) == {}


def test_authors_and_places_are_typed_in_lines() -> None:
    assert as_typed(DOCUMENT, "bylines") == "Ana Roe; [Agency]"
    assert as_typed(DOCUMENT, "chain") == "First | 2020-11-16 | https://first.example/a\nSecond |  |  | Ben"
    turned = "\n".join(reversed(as_typed(DOCUMENT, "chain").splitlines())) + "\nThird | 18.11.2020"
    found = changed_details(DOCUMENT, {"chain": turned, "bylines": " [Agency] ;; Cleo  P."})
    assert found["chain"] == (*reversed(DOCUMENT.chain), Publication("Third", "2020-11-18"))
    assert found["bylines"] == (Byline("Agency", "organisation"), Byline("Cleo P."))


def test_a_value_written_by_hand_says_so_and_the_others_keep_their_origin() -> None:
    found = changed_details(DOCUMENT, {"title": "U", "keywords": "", "note": "mine"})
    told = (Origin("url", "the address"), Origin("title", "by hand"))
    assert found == {"title": "U", "keywords": (), "note": "mine", "origins": told}
    assert "origins" not in changed_details(replace(DOCUMENT, origins=()), {"note": "mine"})


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("updated", "yesterday"), ("captured", "11/12/2020"), ("url", "javascript:alert(1)"), ("url", "no address"),
        ("chain", "Outlet | 31.2.2020"), ("chain", "Outlet | 2020 | nowhere"), ("chain", "a | 2020 | | b | c"),
    ],
)  # fmt: skip
def test_a_wrong_date_or_address_is_one_sentence_about_its_field(name: str, text: str) -> None:
    with pytest.raises(BadField) as told:
        changed_details(DOCUMENT, {name: text})
    assert told.value.name == name
    assert str(told.value) and "\n" not in str(told.value)
