"""What each command of ``dev.py`` does."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import built_program
import sample_project
from environment import Environment, ensure

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY")
BLIND_PLATFORMS = ("offscreen", "minimal")


def has_display(platform: str, surroundings: Mapping[str, str]) -> bool:
    """True if somebody could see a window. On Windows and macOS there is always a screen."""
    chosen = surroundings.get("QT_QPA_PLATFORM", "")
    if chosen in BLIND_PLATFORMS:
        return False
    return not platform.startswith("linux") or bool(chosen) or any(surroundings.get(name) for name in SCREENS)


def _call(command: Sequence[str | Path], root: Path, more: Mapping[str, str] | None = None) -> int:
    sys.stdout.flush()
    words = [str(part) for part in command]
    return subprocess.run(words, cwd=root, env={**os.environ, **(more or {})}, check=False).returncode


def run(root: Path) -> int:
    """Open the window on a fresh copy of the sample project; without a screen, take the tour instead."""
    python = ensure(Environment(root, "")).python
    if not has_display(sys.platform, os.environ):
        print("There is no display here, so the tour is taken without one: annotator tour build/tour")
        return _call(
            [python, "-m", "annotator", "tour", root / "build" / "tour"], root, {"QT_QPA_PLATFORM": "offscreen"}
        )
    project = sample_project.fresh_copy(python, root)
    print(f"Fresh copy of the sample project: {project.relative_to(root)}")
    return _call([python, "-m", "annotator", project], root)


def test(root: Path, rest: Sequence[str]) -> int:
    """Lint, types and tests, all three in any case; pytest's summary comes last. Returns 0 only if all passed."""
    python = ensure(Environment(root, "dev")).python
    checked = [name for name in ("annotator", "tests", "packaging") if (root / name).exists()]
    print("ruff check")
    lint = _call([python, "-m", "ruff", "check", "-q", *checked], root)
    print("mypy")
    types = _call([python, "-m", "mypy"], root)
    print(f"lint: {_verdict(lint)}, types: {_verdict(types)}, tests:", flush=True)
    tests = _call([python, "-m", "pytest", *rest], root, {"QT_QPA_PLATFORM": "offscreen"})
    return tests or lint or types


def _verdict(status: int) -> str:
    return "failed" if status else "passed"


def bench(root: Path, rest: Sequence[str]) -> int:
    """Run every benchmark in turn; each prints its own table."""
    python = ensure(Environment(root, "dev")).python
    found = sorted((root / "tests" / "benchmarks").glob("bench_*.py"))
    failed = []
    for path in found:
        print(f"\n{path.stem}", flush=True)
        if _call([python, "-m", f"tests.benchmarks.{path.stem}", *rest], root):
            failed.append(path.stem)
    print(f"\n{len(found)} benchmarks, {len(failed)} failed" + "".join(f"\n  {name}" for name in failed))
    return 1 if failed or not found else 0


def build(root: Path) -> int:
    """Make ``dist/annotator`` and try it out somewhere else."""
    built_program.prepare_machine()
    environment = ensure(Environment(root, "dev"))
    program = built_program.make(environment)
    project = sample_project.fresh_copy(environment.python, root)
    return built_program.try_out(program, project)


def perform(root: Path, command: str, rest: Sequence[str]) -> int:
    """Carry out one command; returns the exit status. Raises SetupError."""
    if command == "run":
        return run(root)
    if command == "test":
        return test(root, rest)
    if command == "bench":
        return bench(root, rest)
    return build(root)
