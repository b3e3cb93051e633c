"""The registry: names, and which importer knows a file."""

import pytest

from annotator.domain.errors import BadInput
from annotator.formats.registry import exporter_named, exporters, importer_for, importer_named, importers
from annotator.paths import seed
from tests.formats.projects import exported, full_project


def test_names() -> None:
    names = [known.name for known in importers()]
    assert names[:2] == ["json", "annotations-json"], "what the program wrote itself is known first"
    assert len(set(names)) == len(names)
    names = [known.name for known in exporters()]
    assert names == ["json", "web-annotation", "csv", "html", "csl-json", "ris", "bibtex", "bundle"]


def test_names_are_found_again() -> None:
    assert [importer_named(known.name) for known in importers()] == list(importers())
    assert [exporter_named(known.name) for known in exporters()] == list(exporters())


def test_unknown_names_are_refused_with_the_known_ones() -> None:
    with pytest.raises(BadInput, match="text"):
        importer_named("doc")
    with pytest.raises(BadInput, match="web-annotation"):
        exporter_named("doc")


@pytest.mark.parametrize(
    ("filename", "data", "name"),
    [
        ("a.txt", b"", "text"), ("a.MD", b"# x", "markdown"), ("README", b"x", "text"), ("a.txt", b"{}", "text"),
        ("a.html", b"", "html"), ("page", b"<!DOCTYPE html><p>x", "html"), ("a.txt", b"<p>x", "text"),
        ("a.mht", b"", "mhtml"), ("a.warc.gz", b"", "warc"), ("x", b"WARC/1.1", "warc"),
        ("sample.json", seed("sample_annotations.json").read_bytes(), "annotations-json"),
        ("sample", seed("sample_annotations.json").read_bytes(), "annotations-json"),
        ("p.json", exported(full_project(), "json"), "json"),
        ("p.txt", exported(full_project(), "json"), "json"),
    ],
)  # fmt: skip
def test_a_file_is_known_by_what_is_in_it(filename: str, data: bytes, name: str) -> None:
    assert importer_for(filename, data).name == name


@pytest.mark.parametrize(("filename", "data"), [("a.json", b"{}"), ("a.xlsx", b"PK"), ("a.bin", b"<x>")])
def test_other_files_are_refused(filename: str, data: bytes) -> None:
    with pytest.raises(BadInput, match="cannot be imported"):
        importer_for(filename, data)


def test_every_format_says_what_it_loses() -> None:
    for known in exporters():
        assert known.loses.endswith(".") or (known.name in ("json", "bundle") and not known.loses)
        assert known.suffix.startswith(".")
        assert "/" in known.media_type
