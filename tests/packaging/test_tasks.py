"""Which commands there are, and what each decides before it starts anything."""

import subprocess
import sys
from pathlib import Path

import built_program
import dev
import environment
import pytest
import sample_project
import tasks
from first_pip import SetupError

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("platform", "surroundings", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ("linux", {"QT_QPA_PLATFORM": "linuxfb"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_where_a_window_can_be_seen(platform: str, surroundings: dict[str, str], expected: bool) -> None:
    assert tasks.has_display(platform, surroundings) is expected


def _recorded_test_run(monkeypatch: pytest.MonkeyPatch, failing: str) -> tuple[int, list[str]]:
    ran: list[str] = []

    def call(command: list[object], root: Path, more: object = None) -> int:
        ran.append(str(command[2]))
        return int(str(command[2]) == failing)

    monkeypatch.setattr(tasks, "ensure", lambda wanted: wanted)
    monkeypatch.setattr(tasks, "_call", call)
    return tasks.test(ROOT, []), ran


@pytest.mark.parametrize("failing", ["ruff", "mypy", "pytest"])
def test_lint_types_and_tests_all_run_and_each_can_fail_the_whole(
    monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    status, ran = _recorded_test_run(monkeypatch, failing)
    assert status != 0
    assert ran == ["ruff", "mypy", "pytest"]


def test_all_three_passing_is_a_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _recorded_test_run(monkeypatch, "")[0] == 0


def test_options_after_test_go_to_pytest_and_other_commands_take_none(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[tuple[str, list[str]]] = []

    def perform(root: Path, command: str, rest: list[str]) -> int:
        seen.append((command, rest))
        return 0

    monkeypatch.setattr(tasks, "perform", perform)
    assert dev.main(["test", "-x", "tests/domain", "-k", "fold"]) == 0
    assert seen == [("test", ["-x", "tests/domain", "-k", "fold"])]
    with pytest.raises(SystemExit):
        dev.main(["run", "--fast"])
    assert "--fast" in capsys.readouterr().err


def test_a_step_by_hand_is_told_on_stderr_with_status_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(wanted: environment.Environment) -> environment.Environment:
        raise SetupError("Run this once")

    monkeypatch.setattr(tasks, "ensure", refuse)
    assert dev.main(["bench"]) == 2
    assert capsys.readouterr().err == "Run this once\n"


def test_dev_can_be_read_by_pythons_that_are_too_old() -> None:
    """It has to start there to say so: no syntax newer than 3.6 at the top, no import of ours."""
    import ast

    tree = ast.parse((ROOT / "packaging" / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 6))
    modules = [alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names]
    modules += [str(node.module) for node in tree.body if isinstance(node, ast.ImportFrom)]
    assert set(modules) <= sys.stdlib_module_names


def test_the_commands_need_nothing_that_is_installed() -> None:
    """`-I -S`: no site-packages, no environment; what it imports comes with Python or lies beside it."""
    done = subprocess.run(
        [
            sys.executable,
            "-I",
            "-S",
            "-c",
            f"import sys; sys.path.insert(0, {str(ROOT / 'packaging')!r}); import tasks",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_sample_copies_are_numbered_and_never_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    samples = tmp_path / "build" / "sample"
    (samples / "template").mkdir(parents=True)
    untouched = samples / "template" / "x.annodb"
    untouched.write_text("template", encoding="utf-8")
    monkeypatch.setattr(sample_project, "template", lambda python, root: untouched)
    first = sample_project.fresh_copy(Path("python"), tmp_path)
    first.write_text("an evening's work", encoding="utf-8")
    second = sample_project.fresh_copy(Path("python"), tmp_path)
    assert (first.read_text(encoding="utf-8"), second.read_text(encoding="utf-8")) == ("an evening's work", "template")
    assert sample_project.next_number(["9", "10", "template"]) == 11


def test_the_sample_is_made_again_when_the_program_changes_and_not_when_the_window_does(tmp_path: Path) -> None:
    for name in ("annotator/storage/store.py", "annotator/gui/window.py", "seeds/article.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("1", encoding="utf-8")
    before = sample_project.state_of(tmp_path)
    (tmp_path / "annotator/gui/window.py").write_text("2", encoding="utf-8")
    assert sample_project.state_of(tmp_path) == before
    (tmp_path / "annotator/storage/store.py").write_text("2", encoding="utf-8")
    assert sample_project.state_of(tmp_path) != before


def test_the_start_time_is_read_from_what_the_program_prints() -> None:
    assert built_program.shown_after("something\nshown 431.5\n") == 431.5
    assert built_program.shown_after("not shown 12\n") is None
