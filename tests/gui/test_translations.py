"""The German translation is complete, keeps its placeholders, and is what the program speaks when asked to."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.app.cards import Counts
from annotator.gui.panels.status import StatusLine
from annotator.gui.tokens import LIGHT
from annotator.paths import resource

REPO = Path(__file__).resolve().parents[2]
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"
PLACES = re.compile(r"%\d|%n|\{\w+\}")


def messages(path: Path) -> dict[str, ElementTree.Element]:
    """By source text; contexts are of no importance here."""
    return {message.findtext("source", ""): message for message in ElementTree.parse(path).iter("message")}


@pytest.mark.skipif(not LUPDATE.exists(), reason="pyside6-lupdate is not installed")
def test_every_string_of_the_program_is_translated(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    sources = sorted(str(path) for path in (REPO / "annotator" / "gui").rglob("*.py"))
    command = [str(LUPDATE), *sources, "-silent", "-locations", "none", "-target-language", "de", "-ts", str(fresh)]
    subprocess.run(command, check=True)
    known = messages(resource("translations/annotator_de.ts"))
    missing = [source for source in messages(fresh) if source not in known]
    assert missing == [], "run packaging/translate.py and translate what is new"
    open_ones = [source for source, message in known.items() if message.find("translation[@type]") is not None]
    assert open_ones == []


def test_placeholders_survive_translation() -> None:
    wrong = []
    for source, message in messages(resource("translations/annotator_de.ts")).items():
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        wrong += [source for form in forms if sorted(PLACES.findall(form)) != sorted(PLACES.findall(source))]
    assert wrong == []


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(QLocale("de"), "annotator", "_", str(resource("translations")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_the_window_speaks_german(german: None) -> None:
    line = StatusLine(LIGHT)
    line.set_counts(Counts(2, {}, {}, 1, {}))
    assert (line.counts.text(), line.no_source.text()) == ("2 Annotationen", "1 ohne Quelle")
    assert line.retry.text() == "Noch einmal"


def test_english_has_its_plurals(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(QLocale("en"), "annotator", "_", str(resource("translations")))
    qapp.installTranslator(translator)
    try:
        line = StatusLine(LIGHT)
        line.set_counts(Counts(1))
        assert line.counts.text() == "1 annotation"
        line.set_counts(Counts(2))
        assert line.counts.text() == "2 annotations"
    finally:
        qapp.removeTranslator(translator)
