"""References that are pasted: one fills the form, several are a list with ticks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.pasted_sources import known_already, pasted_sources
from annotator.domain.commands import Add
from annotator.domain.source import Contributor, Source
from annotator.gui.dialogs.source_form import SourceForm
from annotator.gui.main_window import MainWindow
from annotator.gui.sources.pasted_dialog import PastedDialog
from tests.app.projects import project
from tests.gui.windows import opened, shown_window

PAPER = (
    "Smith, J., & Doe, J. A. (2019). The cost of a war. Journal of Peace Research, 56(2), 140–155."
    " https://doi.org/10.1177/0022343318"
)
CHAPTER = "Doe, J. (2020). The front line. In K. Roe (Ed.), A war in the hills (pp. 12–30). Oxford University Press."


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as shown:
        yield shown


def test_a_reference_pasted_into_the_list_fills_the_form(window: MainWindow) -> None:
    workspace = opened(window, project())
    QApplication.clipboard().setText(PAPER)
    workspace.sources.list.setFocus()
    QTest.keyClick(workspace.sources.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    form = window.findChild(SourceForm)
    assert form is not None and form.lines["volume"].isVisible()
    assert not workspace.session.project.now.sources, "a proposal is not kept before it is saved"
    form.accept()
    (source,) = workspace.session.project.now.sources.values()
    assert (source.type, source.volume, source.page) == ("article-journal", "56", "140-155")
    assert source.author == ("Smith, J.", "Doe, J. A.") and source.url == "https://doi.org/10.1177/0022343318"


def test_a_reference_pasted_into_the_address_fills_the_form_too(qtbot: QtBot) -> None:
    made = project()
    made.apply(Add(Source(id="s", title="The cost", doi="10.1177/0022343318")))
    form = SourceForm(None, made, made.apply)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    form.lines["url"].setText(CHAPTER)
    assert form.lines["url"].text() == "" and form.lines["title"].text() == "The front line"
    assert form.details.names.names() == (Contributor("editor", "K. Roe"),)
    form.lines["url"].setText(PAPER)
    assert form.lines["url"].text().endswith("0022343318") and form.same.isVisible(), "there is such a source"


def test_several_are_a_list_and_what_is_known_is_not_ticked(window: MainWindow) -> None:
    made = project()
    made.apply(Add(Source(id="s", title="The cost of a war", doi="10.1177/0022343318")))
    opened(window, made)
    window.evidence.new_source(f"{PAPER}\n\n{CHAPTER}\n\nBBC (2020) Ceasefire holds. https://www.bbc.co.uk/news/1")
    dialog = window.findChild(PastedDialog)
    assert dialog is not None and [source.title for source in dialog.chosen()] == ["The front line", "Ceasefire holds"]
    dialog.list.setCurrentRow(2)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert [source.title for source in dialog.chosen()] == ["The front line"]
    dialog.accept()
    assert sorted(source.title for source in made.now.sources.values()) == ["The cost of a war", "The front line"]
    made.undo()
    assert list(made.now.sources) == ["s"], "they were added in one step"


def test_nothing_can_be_added_without_a_tick(qtbot: QtBot) -> None:
    made = project()
    dialog = PastedDialog(None, made, made.apply, pasted_sources(f"{PAPER}\n\n{CHAPTER}"))
    qtbot.addWidget(dialog)
    for row in range(2):
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.ok.isEnabled()


def test_what_is_nothing_of_all_this_is_told(window: MainWindow) -> None:
    opened(window, project())
    window.evidence.new_source("Just some words, copied from somewhere else")
    assert window.findChild(SourceForm) is None and "no reference" in window.banner.text


def test_a_proposal_is_known_by_title_and_date_as_well() -> None:
    made = project()
    made.apply(Add(Source(id="s", title="The Cost of a War", issued="2019-03")))
    (known,) = known_already(made.now, pasted_sources(PAPER.partition("http")[0]))
    assert known is not None and known.id == "s"
