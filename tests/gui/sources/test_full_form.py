"""The form of a source has all fields: those of its kind, the others folded; the wheel changes nothing by chance."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.domain.commands import Add
from annotator.domain.source import SOURCE_TYPES, Contributor, Source
from annotator.gui.dialogs.source_form import SourceForm
from annotator.gui.sources.details import LINES, USUAL
from tests.app.projects import project


@pytest.fixture
def made() -> Project:
    return project()


def form(qtbot: QtBot, made: Project, source: str = "") -> SourceForm:
    dialog = SourceForm(None, made, made.apply, source=source)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def shown(dialog: SourceForm) -> set[str]:
    return {name for name in LINES if dialog.lines[name].isVisible()}


def test_the_fields_follow_the_kind_and_the_others_unfold(qtbot: QtBot, made: Project) -> None:
    dialog = form(qtbot, made)
    assert shown(dialog) == set(), "a web page has none of them"
    dialog.kind.setCurrentIndex(dialog.kind.findData("article-journal"))
    assert shown(dialog) == {"volume", "issue", "page", "issn"}
    dialog.lines["volume"].setText("3")
    dialog.kind.setCurrentIndex(dialog.kind.findData("book"))
    assert {"volume", "edition", "isbn"} <= shown(dialog), "what has something in it stays"
    assert dialog.details.names.isVisible()
    dialog.details.button.setFocus()
    QTest.keyClick(dialog.details.button, Qt.Key.Key_Space)
    assert shown(dialog) == set(LINES) and dialog.details.abstract.isVisible()
    QTest.keyClick(dialog.details.button, Qt.Key.Key_Space)
    assert "issn" not in shown(dialog)


def test_usual_fields_are_fields_of_kinds_that_there_are() -> None:
    assert set(USUAL) <= set(SOURCE_TYPES)
    assert all(fields <= {*LINES, "contributors"} for fields in USUAL.values())


def test_all_fields_are_kept_in_one_step(qtbot: QtBot, made: Project) -> None:
    made.apply(Add(Source(id="s", title="T", contributors=(Contributor("narrator", "Old, One"),))))
    dialog = form(qtbot, made, "s")
    dialog.details.button.setChecked(True)
    for name in LINES:
        dialog.lines[name].setText(f" {name}  x ")
    dialog.details.keywords.setText("war; peace;; war ")
    dialog.details.abstract.setPlainText("One.\nTwo.")
    role, line = dialog.details.names.rows[-1]
    role.setCurrentIndex(role.findData("translator"))
    QTest.keyClicks(line, "Doe,  Jane")
    assert len(dialog.details.names.rows) == 3, "there is always one more row"
    dialog.accept()
    kept = made.now.sources["s"]
    assert all(getattr(kept, name) == f"{name} x" for name in LINES)
    assert kept.keywords == ("war", "peace") and kept.abstract == "One.\nTwo."
    assert kept.contributors == (Contributor("narrator", "Old, One"), Contributor("translator", "Doe, Jane"))
    made.undo()
    assert made.now.sources["s"].volume == "" and len(made.now.sources["s"].contributors) == 1


def test_a_form_left_as_it_was_changes_nothing(qtbot: QtBot, made: Project) -> None:
    made.apply(Add(Source(id="s", title="T", keywords=("a;b", "c"), abstract="A\u00a0b")))
    before = made.now.sources["s"]
    form(qtbot, made, "s").accept()
    assert made.now.sources["s"] == before


def test_it_fits_a_small_screen_and_scrolls_to_what_is_wrong(qtbot: QtBot, made: Project) -> None:
    dialog = form(qtbot, made)
    assert dialog.height() <= 600 and dialog.minimumSizeHint().height() <= 600
    dialog.details.button.setChecked(True)
    dialog.area.verticalScrollBar().setValue(dialog.area.verticalScrollBar().maximum())
    dialog.lines["title"].setText("T")
    dialog.lines["url"].setText("ftp://x")
    dialog.accept()
    assert dialog.lines["url"].hasFocus() and dialog.lines["url"].visibleRegion().isEmpty() is False


def test_the_wheel_over_a_choice_changes_nothing(qtbot: QtBot, made: Project) -> None:
    dialog = form(qtbot, made)
    box = dialog.kind
    dialog.lines["title"].setFocus()
    before = box.currentIndex()
    place = QPointF(5, 5)
    turn = QWheelEvent(
        place, QPointF(box.mapToGlobal(QPoint(5, 5))), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    assert box.currentIndex() == before and not box.hasFocus()
