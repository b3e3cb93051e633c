"""A document's details as they are typed, checked, and said to be by hand."""

from dataclasses import replace

import pytest

from annotator.app.document_details import ROWS, BadField, as_rows, as_typed, changed_details
from annotator.domain.document import Byline, Document, Origin, Publication

DOCUMENT = Document(
    id="d", text="x", title="T", published="2020-11-17T08:00:00+01:00", url="https://example.org/a?utm_source=x",
    bylines=(Byline("Ana Roe"), Byline("Agency", "organisation")), keywords=("war", "peace"),
    chain=(Publication("First", "2020-11-16", "https://first.example/a"), Publication("Second", "", "", "Ben")),
    origins=(Origin("title", "og:title"), Origin("url", "the address")),
)  # fmt: skip
ALL = ("title", "published", "url", "keywords", "note", "description", "language")


def test_what_nobody_touched_is_left_as_it_came() -> None:
    typed = {name: as_typed(DOCUMENT, name) for name in ALL}
    assert changed_details(DOCUMENT, typed, {name: as_rows(DOCUMENT, name) for name in ROWS}) == {}


def test_authors_and_places_are_rows() -> None:
    assert as_rows(DOCUMENT, "bylines") == [("Ana Roe", "person"), ("Agency", "organisation")]
    first, second = as_rows(DOCUMENT, "chain")
    assert second == ("Second", "", "", "Ben")
    places = [second, first, ("  ", "", "", ""), (" Third | Fourth ", "18.11.2020", "", "")]
    authors = [("[Agency]; Sons", "organisation"), ("", "person"), ("Cleo  P.", "person")]
    found = changed_details(DOCUMENT, {}, {"chain": places, "bylines": authors})
    assert found["chain"] == (*reversed(DOCUMENT.chain), Publication("Third | Fourth", "2020-11-18"))
    assert found["bylines"] == (Byline("[Agency]; Sons", "organisation"), Byline("Cleo P."))


def test_a_value_written_by_hand_says_so_and_the_others_keep_their_origin() -> None:
    found = changed_details(DOCUMENT, {"title": "U", "keywords": "", "note": "mine"})
    told = (Origin("url", "the address"), Origin("title", "by hand"))
    assert found == {"title": "U", "keywords": (), "note": "mine", "origins": told}
    assert "origins" not in changed_details(replace(DOCUMENT, origins=()), {"note": "mine"})


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("updated", "yesterday"), ("captured", "11/12/2020"), ("url", "javascript:alert(1)"), ("url", "no address"),
    ],
)  # fmt: skip
def test_a_wrong_date_or_address_is_one_sentence_about_its_field(name: str, text: str) -> None:
    with pytest.raises(BadField) as told:
        changed_details(DOCUMENT, {name: text})
    assert told.value.name == name
    assert str(told.value) and "\n" not in str(told.value)


@pytest.mark.parametrize("row", [("Outlet", "31.2.2020", "", ""), ("Outlet", "2020", "nowhere", ""), ("", "x", "", "")])
def test_a_wrong_place_says_in_which_row_it_is(row: tuple[str, ...]) -> None:
    with pytest.raises(BadField) as told:
        changed_details(DOCUMENT, {}, {"chain": [*as_rows(DOCUMENT, "chain"), row]})
    assert (told.value.name, told.value.row) == ("chain", 2)
    assert str(told.value) and "\n" not in str(told.value)
