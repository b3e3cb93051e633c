"""What the layers below the window call steps, figures and formats is known to the window, which says it in German."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.app.papers import FEEDBACK_FORMATS, MINUTES_FORMATS
from annotator.domain.agreement.report import METHODS
from annotator.formats.registry import exporters
from annotator.gui.labels import BEGINNINGS, FIELDS, LABELS, field_word, in_words
from annotator.paths import resource

ANNOTATOR = Path(__file__).resolve().parents[2] / "annotator"
LABEL_AT = {"Add": 1, "Delete": 2, "Drop": 1, "Edit": 3, "Put": 1, "Several": 1, "_team": 0}
"""Which argument of a command is its label."""


def literals(node: ast.expr) -> Iterator[str]:
    """The texts that an expression can be; what is put into them is %1."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "%1" for part in node.values)
    elif isinstance(node, ast.IfExp):
        yield from (*literals(node.body), *literals(node.orelse))
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from literals(value)
    elif isinstance(node, ast.Subscript):
        yield from literals(node.value)


def labels_in(path: Path) -> Iterator[str]:
    """The labels of the commands that a module makes."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in LABEL_AT:
            place = LABEL_AT[node.func.id]
            given = [*node.args[place : place + 1], *(each.value for each in node.keywords if each.arg == "label")]
            for each in given:
                yield from literals(each)
        if isinstance(node, ast.FunctionDef) and node.name == "label":
            for inner in ast.walk(node):
                if isinstance(inner, ast.Return) and inner.value is not None:
                    yield from literals(inner.value)
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(target, ast.Name) and target.id in {"label", "_LABELS"} for target in targets):
                yield from literals(node.value)


def known(label: str) -> bool:
    return label in LABELS or any(label.startswith(beginning.removesuffix("%1")) for beginning in BEGINNINGS)


def test_every_step_that_can_be_undone_is_known() -> None:
    modules = [*ANNOTATOR.joinpath("domain").rglob("*.py"), *ANNOTATOR.joinpath("app").rglob("*.py")]
    modules += ANNOTATOR.joinpath("gui").rglob("*.py")
    found = {label for path in modules for label in labels_in(path)} - {"%1 %1"}
    assert len(found) > 50
    assert {label for label in found if not known(label)} == set()


def test_every_reason_why_there_is_no_figure_is_known() -> None:
    reasons = set()
    for path in ANNOTATOR.joinpath("domain", "agreement").glob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        documented = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        refused = {id(part) for node in ast.walk(tree) if isinstance(node, ast.Raise) for part in ast.walk(node)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.endswith("."):
                reasons |= {node.value} if id(node) not in documented | refused else set()
    assert len(reasons) > 8
    assert reasons - set(LABELS) == set()


def test_what_stands_in_the_way_of_a_decision_is_known() -> None:
    said = set()
    for path in (ANNOTATOR / "domain" / "deciding.py", ANNOTATOR / "gui" / "review" / "choice.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
                said |= {text for argument in node.exc.args for text in literals(argument) if "%1" not in text}
    assert len(said) > 10
    assert said - set(LABELS) == set()


def test_coefficients_and_formats_are_known() -> None:
    names = {method.label for method in METHODS.values()}
    names |= {each.label for each in MINUTES_FORMATS.values()} | {each.label for each in FEEDBACK_FORMATS.values()}
    names |= {each.label for each in exporters()}
    names |= {method.source for method in METHODS.values() if "agreement:" in method.source or "mean" in method.source}
    assert names - set(LABELS) == set()


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(QLocale("de"), "annotator", "_", str(resource("translations")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_labels_are_said_in_german(german: None) -> None:
    assert in_words("Decide: nothing here") == "Entscheiden: nichts hier"
    assert in_words("Merge anna.annodb") == "anna.annodb zusammenführen"
    assert in_words("Nothing was marked.") == "Nichts wurde markiert."
    assert in_words("Als Meinung markieren") == "Als Meinung markieren"
    assert field_word("container_title") == "erschienen in"
    assert field_word("other_field") == "other field"


def test_fields_have_names_in_english_too() -> None:
    assert field_word("url") == "address"
    assert all("_" not in name for name in FIELDS.values())
