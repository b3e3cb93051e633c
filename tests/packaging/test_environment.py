"""When the environment is made again, and where the first pip comes from."""

from pathlib import Path

import environment
import pytest
from first_pip import SetupError, newest_pip


def test_the_full_environment_serves_the_program_alone_but_not_the_other_way_round() -> None:
    assert environment.fits({"extra dev": "now"}, "", "now")
    assert environment.fits({"extra ": "now"}, "", "now")
    assert not environment.fits({"extra ": "now"}, "dev", "now")


def test_another_project_file_or_interpreter_does_not_fit() -> None:
    before = environment.fingerprint("3.11.2", "text")
    assert not environment.fits({"extra ": before}, "", environment.fingerprint("3.12.0", "text"))
    assert not environment.fits({"extra ": before}, "", environment.fingerprint("3.11.2", "other text"))
    assert environment.fingerprint("a", "bc") != environment.fingerprint("ab", "c")


@pytest.mark.parametrize("content", [None, "", "not json", "[1, 2]"])
def test_a_stamp_that_cannot_be_read_counts_as_none(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "stamp.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    assert environment.read_stamp(path) == {}


def _bare_environment(root: Path) -> environment.Environment:
    (root / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    return environment.Environment(root, "")


def test_an_environment_that_fits_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    bare = _bare_environment(tmp_path)

    def make(made: environment.Environment) -> None:
        steps.append("make")
        made.python.parent.mkdir(parents=True, exist_ok=True)
        made.python.touch()

    monkeypatch.setattr(environment, "prepare_machine", lambda: steps.append("machine"))
    monkeypatch.setattr(environment, "_make", make)
    monkeypatch.setattr(environment, "_install", lambda made: steps.append("install"))
    environment.ensure(bare)
    environment.ensure(bare)
    assert steps == ["machine", "make", "install"]
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'other'\n", encoding="utf-8")
    environment.ensure(bare)
    assert steps == ["machine", "make", "install", "machine", "install"]
    bare.python.unlink()
    environment.ensure(bare)
    assert steps[-3:] == ["machine", "make", "install"]


def test_a_failed_installation_leaves_no_stamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bare = _bare_environment(tmp_path)

    def fail(made: environment.Environment) -> None:
        raise SetupError("no network")

    monkeypatch.setattr(environment, "prepare_machine", lambda: None)
    monkeypatch.setattr(environment, "_make", lambda made: made.folder.mkdir())
    monkeypatch.setattr(environment, "_install", fail)
    with pytest.raises(SetupError):
        environment.ensure(bare)
    assert not bare.stamp.exists()


def _wheel(version: str, **more: object) -> dict[str, object]:
    name = f"pip-{version}-py3-none-any.whl"
    return {"filename": name, "url": f"https://x/{name}", "hashes": {"sha256": version}, **more}


def test_the_newest_pip_is_taken_by_number_and_no_preview_or_withdrawn_one() -> None:
    files = [_wheel("9.0.3"), _wheel("25.10"), _wheel("25.9"), _wheel("26.0b1"), _wheel("27.0", yanked="broken")]
    assert newest_pip({"files": files}) == ("https://x/pip-25.10-py3-none-any.whl", "25.10")


def test_an_index_without_pip_is_said_plainly() -> None:
    with pytest.raises(SetupError, match="lists no pip"):
        newest_pip({"files": []})
