"""The gold layer in the exports: beside the others' work, alone, or not at all; and the work of some people only."""

import json
from typing import Any

import pytest

from annotator.domain.snapshot import GOLD, Snapshot
from annotator.formats.registry import Selection, exporter_named
from tests.formats.projects import BEN, ME, full_project, seed_project
from tests.formats.readers import READERS, csv_rows

GOLD_FORMATS = ("csv", "html", "web-annotation")


def written(now: Snapshot, name: str, **chosen: Any) -> bytes:
    return b"".join(exporter_named(name).write(now, Selection(**chosen)))


def count(now: Snapshot, name: str, **chosen: Any) -> int:
    return len(READERS[name](written(now, name, **chosen)).found)


@pytest.mark.parametrize("name", GOLD_FORMATS)
def test_gold_is_left_out_unless_it_is_asked_for(name: str) -> None:
    now = full_project()
    assert count(now, name) == 2
    assert count(now, name, gold=True) == 3
    assert count(now, name, people=(GOLD,)) == 1
    assert count(now, name, people=(ME, GOLD)) == 3
    assert count(now, name, people=(BEN,), gold=True) == 1


@pytest.mark.parametrize("name", GOLD_FORMATS)
def test_gold_passages_are_exact(name: str) -> None:
    now = full_project()
    [doc] = now.documents.values()
    for start, end, exact in READERS[name](written(now, name, gold=True)).found:
        assert doc.text[start:end] == exact


def test_a_row_of_gold_says_so_and_has_the_sources_of_the_reading_that_was_followed() -> None:
    rows = csv_rows(written(full_project(), "csv", gold=True))
    [gold] = [row for row in rows if row["creator"] == "Gold"]
    assert (gold["creator_id"], gold["id"], gold["tag"], gold["verdict"]) == ("gold", "d2:1", "Claim", "refuted")
    assert (gold["confidence"], gold["note"]) == ("high", "As the holder is named.")
    assert (gold["refutes"], gold["lacks_source"], gold["source_urls"]) == ("1", "no", "https://example.org/?a=b&c=d")
    assert [int(row["start"]) for row in rows] == sorted(int(row["start"]) for row in rows)


def test_gold_alone_cites_its_sources_on_the_page() -> None:
    page = written(full_project(), "html", people=(GOLD,)).decode()
    assert '<a href="#s1">' in page
    assert "1 annotations" in page
    assert "<bdi>Gold</bdi> · p. <bdi>2</bdi> · 1" in page


def test_gold_is_no_person_in_a_web_annotation() -> None:
    items = json.loads(written(full_project(), "web-annotation", gold=True))["first"]["items"]
    creators = {item["creator"]["name"]: item["creator"] for item in items}
    assert creators["Gold"] == {"id": "urn:x-annotator:annotator:gold", "type": "Organization", "name": "Gold"}
    assert creators["Ada"]["type"] == "Person"


def test_json_has_the_decisions_and_not_what_comes_of_them() -> None:
    now = full_project()
    assert written(now, "json", gold=True) == written(now, "json")


def test_the_work_of_some_people() -> None:
    now = seed_project()
    [first, second] = sorted({a.creator for a in now.annotations.values()})
    rows = json.loads(written(now, "json", people=(first,)))
    assert {row["creator"] for row in rows["annotations"]} == {first}
    assert {row["creator"] for row in rows["links"]} <= {first}
    assert second not in {row["id"] for row in rows["annotators"]}
    both = sum(count(now, "csv", people=(person,)) for person in (first, second))
    assert both == count(now, "csv") == 43


def test_chosen_documents_bring_all_who_are_named_in_a_decision() -> None:
    now = full_project()
    rows = json.loads(written(now, "json", documents=tuple(now.documents)))
    assert {row["id"] for row in rows["annotators"]} == {ME, BEN}
    assert [row["id"] for row in rows["sessions"]] == ["r1"]
