"""Reading comfort: what is set is seen at once, kept, and changes nothing of the text or its places."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.article.comfort import Comfort, kept_comfort, read_comfort
from annotator.gui.article.comfort_panel import ComfortPanel
from annotator.gui.article.styles import sheet
from annotator.gui.fonts import LEGIBLE
from tests.gui.article.conftest import Opened


def test_what_is_kept_is_read_again_and_anything_else_is_as_designed() -> None:
    comfort = Comfort("Inter", 80, 140, 6)
    assert read_comfort(kept_comfort(comfort)) == comfort
    assert kept_comfort(Comfort()) == ""
    for kept in ("", "[]", "7", '{"typeface": 1, "column": 100, "step": 100, "letters": 0}', '{"typeface": "Inter"}'):
        assert read_comfort(kept) == Comfort()
    assert read_comfort(kept_comfort(Comfort("", 5000, -3, 99))) == Comfort("", 150, 80, 15)


@pytest.mark.usefixtures("qapp")
def test_each_measure_changes_what_it_says() -> None:
    plain, other = sheet(1.0), sheet(1.0, Comfort(LEGIBLE, 80, 140, 10))
    assert other.column == round(plain.column * 0.8)
    assert other["paragraph"].step == round(plain["paragraph"].step * 1.4)
    assert other["paragraph"].font.family() == LEGIBLE
    assert other["paragraph"].font.letterSpacing() == pytest.approx(1.8, abs=1 / 64)
    assert other["meta"].font == plain["meta"].font, "the interface's own lines stay as they are"


def test_the_panel_sets_the_text_at_once_by_keys_and_all_is_undone_by_one_button(opened: Opened, qtbot: QtBot) -> None:
    view = opened()
    text, column = view.page.paragraphs.text, view.page.sheet.column
    panel = ComfortPanel(view)
    panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    panel.open()
    with qtbot.waitSignal(panel.comfort_changed) as told:
        QTest.keyClick(panel.column, Qt.Key.Key_Left)
    assert told.args == [Comfort(column=95)] and view.page.sheet.column == round(column * 0.95)
    panel.typeface.setCurrentIndex(panel.typeface.findData(LEGIBLE))
    assert view.page.sheet["paragraph"].font.family() == LEGIBLE
    QTest.keyClick(panel.size_percent, Qt.Key.Key_Right)
    assert view.zoom_percent() == 110
    for point in (0, 5, len(text) - 1):
        assert view.point(view.unit(point)) == point
    QTest.mouseClick(panel.reset, Qt.MouseButton.LeftButton)
    assert view.comfort == Comfort() and view.zoom_percent() == 100 and view.page.sheet.column == column
    for widget in (panel, panel.typeface, panel.size_percent, panel.column, panel.step, panel.letters):
        assert widget.accessibleName()
    panel.close()
