"""``csv``: every field of every annotation, in a table that no spreadsheet runs."""

import csv
import io
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation, Voice
from annotator.formats.csv_cells import EVIDENCE_COLUMNS
from annotator.formats.csv_table import COLUMNS, plain, safe
from tests.formats.projects import annotation, document, exported, full_project, seed_project, snapshot
from tests.formats.readers import csv_rows


def test_one_row_an_annotation_with_every_field() -> None:
    now = full_project()
    [one, two] = csv_rows(exported(now, "csv"))
    made = next(a for a in now.annotations.values() if a.tag == "claim")
    names = {"exact": "quote", "document": "document_id", "tag": "tag_id", "creator": "creator_id"}
    for f in fields(Annotation):
        if f.name not in ("deleted_by", "created", "modified"):
            told = "The paper" if f.name == "through" else str(getattr(made, f.name))
            assert one[names.get(f.name, f.name)] == told, f.name
    assert one["created"] == "2023-11-14T22:13:20.124Z"
    assert (one["tag"], one["creator"], one["document"]) == ("Claim", "Ada", "Title")
    assert one["sources"] == "refutes: S; p. 3; “not P”; strong; n"
    assert one["source_urls"] == "https://example.org/?a=b&c=d"
    assert (one["supports"], one["refutes"], one["context"], one["lacks_source"]) == ("0", "1", "0", "no")
    assert two["lacks_source"] == "yes"
    assert one["page"] == "2"


def test_a_row_tells_voices_places_grades_relations_and_the_article() -> None:
    now = full_project()
    [one, two] = csv_rows(exported(now, "csv"))
    told = {
        "through_roles": "daily, own voice", "link_places": "0-5, p. 1", "quote_checks": "exact",
        "source_grades": "A2, primary", "source_origins": "the ministry", "relations": f"contradicts {two['id']}; n",
        "document_subtitle": "What he said", "document_byline": "Ada B", "document_publisher": "P",
        "document_section": "World", "document_published": "2020-11-17", "document_updated": "2020-11-18",
        "document_captured": "2020-11-19T10:00:00Z", "document_url": "https://example.org/a b",
        "document_chain": "Q, C D, 2020-11-16, https://q.example/1", "document_regions": "Asia",
        "document_themes": "x | y", "document_keywords": "p", "document_language": "en",
        "document_rights": "© 2020", "document_file": "f.txt", "document_note": "n",
    }  # fmt: skip
    assert {name: one[name] for name in told} == told
    assert [two[name] for name in EVIDENCE_COLUMNS] == [""] * len(EVIDENCE_COLUMNS), "it is told where it starts"


def test_no_new_cell_is_run_by_a_spreadsheet() -> None:
    doc = replace(document("One two."), subtitle="=1+1", section="=1+1", rights="=1+1", note="=1+1")
    made = replace(annotation(doc, 0, 3), through=(Voice("x", "=1+1"),))
    raw = exported(snapshot([doc, made]), "csv").decode("utf-8-sig")
    [row] = csv.DictReader(io.StringIO(raw, newline=""))
    for name in ("through_roles", "document_subtitle", "document_section", "document_rights", "document_note"):
        assert row[name] == "'=1+1", name


def test_it_is_rfc_4180_with_byte_order_mark() -> None:
    data = exported(seed_project(), "csv")
    text = data.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert data.startswith(b"\xef\xbb\xbfdocument,")
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == 44
    assert {len(row) for row in rows} == {len(COLUMNS)}
    assert text.endswith("\r\n")


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "＋", "－", "＠", "'=1", "''+"])
def test_formulas_are_made_safe(cell: str) -> None:
    assert safe(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "'tis", "a=1", "1-2", "“=", " x"])
def test_other_cells_stay(cell: str) -> None:
    assert safe(cell) == cell


@given(st.text(alphabet="'=+-@\t\rab ", max_size=6))
def test_making_safe_can_be_taken_back(cell: str) -> None:
    assert plain(safe(cell)) == cell
    assert not safe(cell).startswith(("=", "+", "-", "@", "\t", "\r"))
