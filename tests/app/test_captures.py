"""A file or a page becomes a snapshot of a source, is kept by its hash, and is found out if it was changed."""

import hashlib
import json
import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.article_sources import source_from_article, use_as_source
from annotator.app.captures import (
    SAME_BYTES,
    attach,
    condition,
    detach,
    file_name,
    kept_file,
    source_named,
    take_capture,
)
from annotator.app.extracting import InThisProcess
from annotator.app.extraction import Extraction
from annotator.app.intake import Given
from annotator.app.project import Project
from annotator.bootstrap import create_sample, extraction, open_project
from annotator.cli import run
from annotator.domain.commands import Add, Edit
from annotator.domain.document import Byline, Document
from annotator.domain.errors import BadInput
from annotator.domain.source import Capture, Source
from annotator.storage import sqlite
from tests.app.loopback import PAGE, served
from tests.app.projects import ANA, project
from tests.formats.pdfs import At, Rule, pdf

TREATY = Source(id="treaty", title="The treaty", url="https://example.org/treaty")
TEXT = b"The treaty\n\nArticle one: the guns fall silent at midnight.\n"


@pytest.fixture
def made() -> Project:
    found = project()
    found.apply(Add(TREATY))
    return found


@pytest.fixture(scope="module")
def reader() -> Iterator[Extraction]:
    with extraction() as running:
        yield running


def given(data: bytes, name: str) -> Given:
    return Given(name, path=Path(name), data=data)


def kept(made: Project, data: bytes, name: str, reader: Extraction | InThisProcess) -> str:
    planned = take_capture(given(data, name), TREATY, reader, made.moment(), lambda: None)
    capture = replace(planned.capture, id=made.new_id())
    made.apply(attach(made.now, capture), [planned.attachment])
    return capture.id


def snapshot(made: Project, id: str) -> Capture:
    return made.now.captures[id]


def test_a_text_is_kept_with_its_bytes_and_its_words(made: Project, reader: Extraction) -> None:
    capture = snapshot(made, kept(made, TEXT, "treaty.txt", reader))
    assert capture.source == "treaty" and capture.creator == ANA and capture.name == "treaty.txt"
    assert capture.attachment == hashlib.sha256(TEXT).hexdigest() and capture.size == len(TEXT)
    assert "the guns fall silent" in capture.text and capture.blocks and capture.captured.endswith("Z")
    assert kept_file(made, capture) == ("treaty.txt", TEXT) and condition(made, capture) == ""
    assert made.store.check() == []


def test_the_same_bytes_are_not_kept_twice_and_undo_takes_a_snapshot_back(made: Project, reader: Extraction) -> None:
    first = kept(made, TEXT, "treaty.txt", reader)
    with pytest.raises(BadInput, match=SAME_BYTES):
        kept(made, TEXT, "again.txt", reader)
    made.apply(detach(first))
    assert made.now.captures_of("treaty") == []
    made.undo()
    assert [capture.id for capture in made.now.captures_of("treaty")] == [first]


def test_a_pdf_keeps_its_pages_and_a_scan_is_kept_without_words(made: Project, reader: Extraction) -> None:
    pages = [[At(70, 700, f"On page {n} the guns fall silent at midnight.")] for n in (1, 2)]
    capture = snapshot(made, kept(made, pdf(pages), "treaty.pdf", reader))
    assert capture.media_type == "application/pdf" and [page.label for page in capture.pages] == ["1", "2"]
    planned = take_capture(given(pdf([[Rule()]]), "scan.pdf"), TREATY, reader, 1, lambda: None)
    assert planned.capture.text == "" and "scanned" in planned.notes[0]


def test_a_picture_is_kept_without_words_and_one_of_too_many_pixels_is_refused(made: Project) -> None:
    capture = snapshot(made, kept(made, png(30, 20), "photo.png", InThisProcess()))
    assert capture.media_type == "image/png" and capture.text == ""
    with pytest.raises(BadInput, match="pixels") as refused:
        kept(made, png(40_000, 40_000), "bomb.png", InThisProcess())
    assert str(refused.value).endswith(".")


def test_what_was_fetched_has_its_address_time_and_a_name_to_save_it_by(made: Project, reader: Extraction) -> None:
    page = Given("treaty.html", data=PAGE, address="https://example.org/treaty", captured="2026-11-20T10:00:00Z")
    capture = take_capture(page, TREATY, reader, 5, lambda: None).capture
    assert (capture.name, capture.url, capture.captured) == ("", "https://example.org/treaty", "2026-11-20T10:00:00Z")
    assert file_name(capture) == "treaty.html" and "bridge is closed" in capture.text


SPOILED = {
    "changed": "UPDATE attachment_part SET content = x'00'",
    "missing": "DELETE FROM attachment_part; DELETE FROM attachment",
}


@pytest.mark.parametrize("word", SPOILED)
def test_a_changed_or_missing_snapshot_is_told_with_its_source(tmp_path: Path, word: str) -> None:
    path = tmp_path / "p.annodb"
    made = create_sample(path)
    made.become(ANA)
    made.apply(Add(TREATY))
    id = kept(made, TEXT, "treaty.txt", InThisProcess())
    made.apply(Edit("document", next(iter(made.now.documents)), {"attachment": ""}))
    made.close()
    other = sqlite.connect(str(path))
    sha = hashlib.sha256(TEXT).hexdigest()
    for statement in SPOILED[word].split("; "):
        where = f" WHERE {'attachment' if 'part' in statement else 'sha256'} = '{sha}'"
        other.execute(statement + where)
    other.commit()
    other.close()
    again = open_project(path, read_only=True)
    (problem,) = again.store.check()
    assert problem.subject == id and "treaty.txt of the source “The treaty”" in problem.text and word in problem.text
    capture = again.now.captures[id]
    assert condition(again, capture) == word
    with pytest.raises(BadInput):
        kept_file(again, capture)
    again.close()


def test_a_source_is_found_by_id_and_by_title(made: Project) -> None:
    assert source_named(made.now, "treaty") == source_named(made.now, " the TREATY ") == made.now.sources["treaty"]
    made.apply(Add(Source(id="two", title="The Treaty")))
    for wanted, word in (("The treaty", "2 sources"), ("nothing", "no source")):
        with pytest.raises(BadInput, match=word):
            source_named(made.now, wanted)


def test_an_article_becomes_a_source_once(made: Project) -> None:
    document = next(iter(made.now.documents.values()))
    made.apply(use_as_source(made.now, document))
    (source,) = [each for each in made.now.sources.values() if each.document]
    assert source.document == document.id and source.title == "First things"
    with pytest.raises(BadInput, match="already"):
        use_as_source(made.now, document)
    people = (Byline("Ann Lee Smith"), Byline("Reuters", "organisation"))
    assert source_from_article(Document(id="d", text="x", bylines=people)).author == ("Smith, Ann Lee", "Reuters")


def test_the_command_line_attaches_files_and_addresses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "p.annodb"
    create_sample(path).close()
    made = open_project(path, read_only=True)
    title = next(iter(made.now.sources.values())).title
    made.close()
    file = tmp_path / "treaty.txt"
    file.write_bytes(TEXT)
    assert run(["attach", str(path), "--source", title, str(file), "--as", "Ana", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["sha256"] == hashlib.sha256(TEXT).hexdigest() and told["characters"] > 40
    with served() as (address, server):
        arguments = ["attach", str(path), "--source", title, f"{address}/page", "--as", "Ana"]
        assert run(arguments) == 1 and not server.asked
        assert run([*arguments, "--own-network"]) == 0 and len(server.asked) == 1
    capsys.readouterr()
    assert run(["attach", str(path), "--source", "nobody", str(file)]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert run(["original", str(path), told["id"], "-o", str(tmp_path / "back.txt")]) == 0
    assert (tmp_path / "back.txt").read_bytes() == TEXT
    assert run(["check", str(path)]) == 0


def png(width: int, height: int) -> bytes:
    """A picture of that many pixels, of which only the first row is there if it is large."""
    def part(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"".join(b"\0" + b"\x80" * width for _ in range(min(height, 100))))
    head = part(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + part(b"IDAT", rows) + part(b"IEND", b"")
