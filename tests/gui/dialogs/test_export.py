"""The export dialog: what it shows is what it writes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.exporting import export_chunks
from annotator.app.settings import Settings
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add
from annotator.gui.dialogs.export import ZIP, ExportDialog, preview
from annotator.gui.session import Session
from annotator.gui.tasks import TaskRunner
from annotator.gui.tokens import LIGHT
from tests.app.projects import article, project


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    made = project()
    document = made.now.documents[article().id]
    made.apply(add_annotation(document, 20, 32, "claim"))
    made.apply(Add(article("Another text altogether.")))
    session = Session(made, TaskRunner())
    session.open_document(document.id)
    return session


def dialog(qtbot: QtBot, session: Session, folder: Path) -> ExportDialog:
    made = ExportDialog(None, session, LIGHT, Settings(export_folder=str(folder)))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_preview_is_the_beginning_of_what_is_written(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    shown = dialog(qtbot, session, tmp_path)
    for row in range(shown.formats.count()):
        shown.formats.setCurrentRow(row)
        name = shown.format.name
        data = b"".join(export_chunks(session.project, name, at_ms=0))
        if data.startswith(ZIP):
            qtbot.waitUntil(lambda: "packed" in shown.remark.text() and not shown.preview.toPlainText())
            continue
        whole = data.decode("utf-8-sig")
        qtbot.waitUntil(lambda w=whole: shown.preview.toPlainText()[:20] == w[:20].replace("\r", ""))  # type: ignore[misc]


def test_only_the_chosen_documents_are_written(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    shown = dialog(qtbot, session, tmp_path)
    shown.all_documents.setChecked(False)
    assert shown.chosen_documents() == [article().id]
    qtbot.waitUntil(lambda: "The minister" in shown.preview.toPlainText())
    target = tmp_path / "one.json"
    shown.path.setText(str(target))
    shown.accept()
    qtbot.waitUntil(target.exists)
    assert "Another text" not in target.read_text("utf-8")
    qtbot.waitUntil(lambda: not session.runner.running)


def test_no_document_no_export(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    shown = dialog(qtbot, session, tmp_path)
    shown.all_documents.setChecked(False)
    for row in range(shown.documents.count()):
        shown.documents.item(row).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: not shown.ok.isEnabled())


def test_an_older_file_is_replaced_only_after_asking(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    target = tmp_path / "old.json"
    target.write_text("precious")
    shown = dialog(qtbot, session, tmp_path)
    shown.path.setText(str(target))
    shown.accept()
    (box,) = shown.findChildren(QMessageBox)
    box.close()
    assert target.read_text() == "precious"


def test_a_place_that_cannot_be_written_is_told(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    shown = dialog(qtbot, session, tmp_path)
    shown.path.setText(str(tmp_path / "nowhere" / "x.json"))
    shown.accept()
    qtbot.waitUntil(lambda: "x.json" in shown.wrong.text())
    assert shown.isVisible()


def test_a_preview_takes_no_more_than_it_needs() -> None:
    taken: list[int] = []

    def chunks() -> object:
        for number in range(10_000):
            taken.append(number)
            yield b"x" * 1000 + b"\n"

    made = preview(chunks())  # type: ignore[arg-type]
    assert not made.whole
    assert len(taken) < 30
