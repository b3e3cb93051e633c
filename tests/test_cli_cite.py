"""References on the command line."""

import json
from pathlib import Path

import pytest

from annotator.cli import run


def test_sources_are_listed_in_a_style(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, file = tmp_path / "p.annodb", tmp_path / "a.csl.json"
    items = [
        {"type": "book", "title": "Rails", "author": [{"family": "Zed", "given": "A."}], "issued": {"raw": "2020"}},
        {"type": "book", "title": "Roads", "author": [{"family": "Doe", "given": "Jane"}], "issued": {"raw": "2019"}},
    ]
    file.write_text(json.dumps(items))
    assert run(["new", str(path)]) == 0
    assert run(["import", str(path), str(file)]) == 0
    capsys.readouterr()
    assert run(["cite", str(path)]) == 0
    assert capsys.readouterr().out == "Doe, J. (2019). Roads.\nZed, A. (2020). Rails.\n"
    assert run(["cite", str(path), "--style", "harvard-cite-them-right", "--html"]) == 0
    assert "<i>Roads</i>" in capsys.readouterr().out
    assert run(["cite", str(path), "--style", "vancouver"]) != 0
    assert "apa" in capsys.readouterr().err
