"""Bring the translations up to date: ``python packaging/translate.py``.

Collects the program's strings into ``resources/translations/*.ts`` (translations that are there stay), then makes the
``.qm`` files that the program loads. English has a file for its plurals only. ``pyside6-lrelease`` comes with PySide6.
"""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from strings import Asked, collect

REPO = Path(__file__).resolve().parent.parent
FOLDER = REPO / "resources" / "translations"
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
FORMS = 2
"""Plural forms of German and of English: one, and any other number."""

Known = dict[tuple[str, str, str], ElementTree.Element]


def main() -> int:
    """Updates all files; returns the exit code."""
    found = collect(REPO / "annotator" / "gui")
    update(FOLDER / "annotator_de.ts", "de", found)
    update(FOLDER / "annotator_en.ts", "en", [each for each in found if each.counts])
    for path in sorted(FOLDER.glob("*.ts")):
        release(path)
    return 0


def update(target: Path, language: str, strings: Iterable[Asked]) -> None:
    """Write one file anew: what is asked for, with the translations that it had."""
    had = known(target)
    root = ElementTree.Element("TS", version="2.1", language=language)
    for name, asked in groupby(sorted(strings), key=lambda each: each.context):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        context.extend(message(each, had) for each in asked)
    ElementTree.indent(root, "    ")
    target.write_text(HEAD + ElementTree.tostring(root, "unicode", short_empty_elements=False) + "\n", "utf-8")


def message(asked: Asked, had: Known) -> ElementTree.Element:
    """One entry, marked unfinished if it has no translation yet."""
    made = ElementTree.Element("message", {"numerus": "yes"} if asked.counts else {})
    ElementTree.SubElement(made, "source").text = asked.source
    if asked.comment:
        ElementTree.SubElement(made, "comment").text = asked.comment
    old = had.get(asked[:3])
    forms = [form.text or "" for form in old.iter("numerusform")] if old is not None else []
    text = (old.text or "").strip() if old is not None else ""
    open_still = old is None or "type" in old.attrib
    done = not open_still and (len(forms) == FORMS and all(forms) if asked.counts else bool(text))
    new = ElementTree.SubElement(made, "translation", {} if done else {"type": "unfinished"})
    if asked.counts:
        for form in (*forms, *[""] * FORMS)[:FORMS]:
            ElementTree.SubElement(new, "numerusform").text = form
    else:
        new.text = old.text if old is not None and not forms else ""
    return made


def known(path: Path) -> Known:
    """The translations in a file, by context, English and comment."""
    contexts = ElementTree.parse(path).iter("context") if path.exists() else ()
    return {
        (context.findtext("name", ""), each.findtext("source", ""), each.findtext("comment", "")): translation
        for context in contexts
        for each in context.iter("message")
        if (translation := each.find("translation")) is not None
    }


def release(path: Path) -> None:
    """Make the file that the program loads, with the tool that stands beside this Python."""
    tool = str(Path(sys.executable).parent / "pyside6-lrelease")
    subprocess.run([tool, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)


if __name__ == "__main__":
    raise SystemExit(main())
