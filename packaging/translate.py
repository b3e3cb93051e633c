"""Bring the translations up to date: ``python packaging/translate.py``.

Collects the program's strings into ``resources/translations/*.ts`` (translations that are there stay), then makes the
``.qm`` files that the program loads. English has a file for its plurals only. The tools come with PySide6.
"""

import subprocess
import sys
from pathlib import Path

REPO = Path(__file__).resolve().parent.parent
FOLDER = REPO / "resources" / "translations"
LANGUAGES = ("de",)
# Where a string is asked for through another object's tr(), the tool sees that object's name, not its class.
CONTEXTS = {"parent": "QWidget", "view": "QTextEdit", "window": "MainWindow"}


def main() -> int:
    """Updates all files; returns the exit code."""
    sources = sorted(str(path) for path in (REPO / "annotator" / "gui").rglob("*.py"))
    for language in LANGUAGES:
        update(sources, FOLDER / f"annotator_{language}.ts", language)
    update(sources, FOLDER / "annotator_en.ts", "en", "-pluralonly")
    for path in sorted(FOLDER.glob("*.ts")):
        run("pyside6-lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))
    return 0


def update(sources: list[str], target: Path, language: str, *more: str) -> None:
    """Collect the strings into one file, with the contexts that the program asks by."""
    rename(target, {asked: seen for seen, asked in CONTEXTS.items()})
    options = ("-no-obsolete", "-locations", "none", "-target-language", language, *more)
    run("pyside6-lupdate", *sources, *options, "-silent", "-ts", str(target))
    rename(target, CONTEXTS)


def rename(path: Path, names: dict[str, str]) -> None:
    """Rename contexts in a file, if it is there."""
    if not path.exists():
        return
    text = path.read_text("utf-8")
    for old, new in names.items():
        text = text.replace(f"<name>{old}</name>", f"<name>{new}</name>")
    path.write_text(text, "utf-8")


def run(tool: str, *arguments: str) -> None:
    """Run a tool that stands beside this Python."""
    subprocess.run([str(Path(sys.executable).parent / tool), *arguments], check=True)


if __name__ == "__main__":
    raise SystemExit(main())
