"""``csv``: every field of every annotation, in a table that no spreadsheet runs."""

import csv
import io
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation
from annotator.formats.csv_table import COLUMNS, plain, safe
from tests.formats.projects import exported, full_project, seed_project
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
