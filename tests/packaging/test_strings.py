"""The translations know every string that the window asks for, in the context in which Qt looks for it."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
import translate
from strings import Uncollected, asked_in, collect

GUI = Path(__file__).resolve().parents[2] / "annotator" / "gui"


@pytest.mark.parametrize(("language", "plurals_only"), [("de", False), ("en", True)])
def test_every_string_of_the_program_is_in_the_translations(language: str, plurals_only: bool) -> None:
    known = translate.known(translate.FOLDER / f"annotator_{language}.ts")
    asked = [each for each in collect(GUI) if each.counts or not plurals_only]
    assert {each[:3] for each in asked} == set(known), "run packaging/translate.py, translate what is new"
    assert [each for each in asked if each.counts and known[each[:3]].find("numerusform") is None] == []


def test_strings_are_read_with_the_context_that_qt_asks_by() -> None:
    code = """
class Page(QWidget):
    def show(self, window: "MainWindow", plan: Plan) -> None:
        self.tr("One")
        self.tr("%n passage(s)", "", plan.count)
        window.tr("Two")
        translate("Words", "%n source(s)", "", plan.counts.get("source", 0))
        text.translate(table)
        translate(CONTEXT, known)


KNOWN = (listed("Labels", "Three"),)
"""
    assert sorted(asked_in(code)) == [
        ("Labels", "Three", "", False),
        ("MainWindow", "Two", "", False),
        ("Page", "%n passage(s)", "", True),
        ("Page", "One", "", False),
        ("Words", "%n source(s)", "", True),
    ]


@pytest.mark.parametrize("call", ['somebody.tr("One")', "window.tr(words)", 'window.tr(f"One {words}")'])
def test_what_cannot_be_collected_is_an_error(call: str) -> None:
    with pytest.raises(Uncollected, match="code:1"):
        list(asked_in(call))


def test_a_translation_stays_and_what_is_new_waits_for_one(tmp_path: Path) -> None:
    target = tmp_path / "annotator_de.ts"
    asked = list(asked_in('window.tr("Merge"); window.tr("%n file(s)", "", n)'))
    translate.update(target, "de", asked)
    assert target.read_text("utf-8").count("unfinished") == 2
    filled = target.read_text("utf-8").replace(' type="unfinished"', "").replace("<numerusform>", "<numerusform>%n D")
    target.write_text(filled.replace("<translation></translation>", "<translation>Zusammen</translation>"), "utf-8")
    translate.update(target, "de", [*asked, *asked_in('window.tr("New")')])
    new = ElementTree.parse(target)
    assert [each.findtext("source") for each in new.iter("message") if each.find("translation[@type]") is not None] == [
        "New"
    ]
    assert [each.text for each in new.iter("numerusform")] == ["%n D", "%n D"]
    assert "Zusammen" in target.read_text("utf-8")
