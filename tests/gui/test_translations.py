"""The German translation is complete, keeps its placeholders, and is what the program speaks when asked to."""

import re
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

PLACES = re.compile(r"%\d|%n|\{\w+\}")


def messages(path: Path) -> dict[tuple[str, str, str], ElementTree.Element]:
    """By context, English and comment, as Qt looks them up."""
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")): message
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
    }


def test_nothing_waits_for_its_translation() -> None:
    for language in ("de", "en"):
        known = messages(resource(f"translations/annotator_{language}.ts"))
        assert [key for key, message in known.items() if message.find("translation[@type]") is not None] == []


def test_placeholders_survive_translation() -> None:
    wrong = []
    for (_, source, _), message in messages(resource("translations/annotator_de.ts")).items():
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
