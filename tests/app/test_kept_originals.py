"""Originals: the very bytes, checked by their hash; nothing that could be a program is opened."""

import hashlib
from pathlib import Path

import pytest

from annotator.app.kept_originals import Original, laid_out, original_of, save_original
from annotator.bootstrap import create_sample, open_project
from annotator.cli import run
from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from tests.app.projects import project


def test_the_sample_has_its_original_and_the_command_line_writes_it(tmp_path: Path) -> None:
    path = tmp_path / "s.annodb"
    create_sample(path).close()
    made = open_project(path, read_only=True)
    (document,) = made.now.documents.values()
    original = original_of(made, document)
    made.close()
    out = tmp_path / "out.txt"
    assert run(["original", str(path), document.id, "-o", str(out)]) == 0
    assert out.read_bytes() == original.content
    assert hashlib.sha256(out.read_bytes()).hexdigest() == document.attachment
    assert run(["original", str(path), "nothing"]) == 1


def test_no_original_and_a_changed_one_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    made = project()
    with pytest.raises(BadInput):
        original_of(made, Document(id="d", text="x"))
    monkeypatch.setattr(made.store, "attachment", lambda sha256: b"other bytes")
    with pytest.raises(BadInput, match="hash"):
        original_of(made, Document(id="d", text="x", attachment=hashlib.sha256(b"bytes").hexdigest()))


def test_a_copy_to_open_can_be_read_only_and_programs_are_not_opened(tmp_path: Path) -> None:
    place = laid_out(Original("page.html", b"<p>x"))
    assert place.read_bytes() == b"<p>x" and not place.stat().st_mode & 0o222
    for name in ("run.sh", "run.exe", "x.desktop", "original"):
        with pytest.raises(BadInput, match="save it"):
            laid_out(Original(name, b"x"))
    with pytest.raises(BadInput):
        save_original(Original("a.txt", b"x"), tmp_path / "nowhere" / "a.txt")


@pytest.mark.parametrize("filename", ["../../etc/page.html", "C:\\x\\page.html", "/page.html"])
def test_a_name_has_no_folders(filename: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made = project()
    monkeypatch.setattr(made.store, "attachment", lambda sha256: b"bytes")
    sha256 = hashlib.sha256(b"bytes").hexdigest()
    assert original_of(made, Document(id="d", text="x", filename=filename, attachment=sha256)).name == "page.html"
