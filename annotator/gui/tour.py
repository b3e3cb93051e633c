"""The main job through the real window, without a screen: real keys and clicks, then pictures of what came of it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from annotator.app.project import Saving
from annotator.app.settings import Settings
from annotator.domain.annotation import Annotation
from annotator.domain.errors import OurFault
from annotator.gui.appearance import Appearance
from annotator.gui.application import make_application
from annotator.gui.main_window import MainWindow
from annotator.gui.tokens import DARK, LIGHT
from annotator.gui.waiting import wait_for
from annotator.gui.walk import Walk
from annotator.paths import seed

if TYPE_CHECKING:
    from annotator.gui.dialogs.export import ExportDialog

SIZE = (1440, 900)
ARTICLE = "000_ea984a6356cfd0a5.txt"
ANNOTATIONS = "sample_annotations.json"
SOURCE = "https://www.example.org/statements/humanitarian-center"
ME = ("01900000-0000-7000-8000-000000000001", "Analyst C")
NOTE = "Not in the published text."
Key = Qt.Key


def run_tour(out_dir: Path) -> list[Path]:
    """Work through the main job in ``out_dir``; returns the project, the exports and the pictures.

    The settings of the person who runs it are left alone. Raises OurFault if a step does not do what it should.
    """
    out_dir = out_dir.resolve()  # the export dialog reads a relative path from another folder
    out_dir.mkdir(parents=True, exist_ok=True)
    with _own_settings(out_dir / "settings"):
        qInstallMessageHandler(_pass_on)
        app = make_application(["annotator"])
        window = MainWindow(Appearance(app, "light"), Settings(annotator=ME[0], annotator_name=ME[1]))
        try:
            from annotator.gui.team_tour import TeamTour

            day, team = Tour(window, out_dir), TeamTour(window, out_dir)
            day.run()
            team.run()
            return day.made + team.made
        finally:
            window.close()
            qInstallMessageHandler(None)


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Qt's warnings, but for those of a platform without a screen."""
    if "This plugin does not support" not in message:
        print(message, file=sys.stderr)


@contextmanager
def _own_settings(folder: Path) -> Iterator[None]:
    before = os.environ.get("ANNOTATOR_HOME")
    os.environ["ANNOTATOR_HOME"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["ANNOTATOR_HOME"]
        else:
            os.environ["ANNOTATOR_HOME"] = before


class Tour(Walk):
    """The day of one analyst."""

    def run(self) -> None:
        """All of it, in the order of a day."""
        self._window.resize(*SIZE)
        self._window.show()
        wait_for(self._window.isActiveWindow, "the window is shown")
        self._picture("start.png")
        self._new_project()
        self._import()
        self._mark_by_keyboard()
        self._link_to_a_new_source()
        self._write_a_note()
        self._undo_and_redo()
        self._export_all()
        self._pictures()
        self._close()

    def _current(self) -> Annotation:
        found = self._session.annotation(self._workspace.current)
        if found is None:
            raise OurFault("the tour expected a current annotation")
        return found

    def _new_project(self) -> None:
        path = self._out / "Karabakh.annodb"
        path.unlink(missing_ok=True)
        self._window.projects.create(path)
        wait_for(lambda: self._window.session is not None, "the project is open")
        self.made.append(path)

    def _import(self) -> None:
        self._window.errands.take_files([seed(ARTICLE), seed(ANNOTATIONS)])
        now = self._session.project.now
        wait_for(lambda: len(now.annotations) > 40 and not self._window.runner.running, "the annotations are there")
        wait_for(lambda: self._session.document is not None, "the article is read")

    def _mark_by_keyboard(self) -> None:
        """The sentence at the caret, by S; tagged as a claim by its key."""
        view = self._workspace.article.view
        document = self._session.document
        assert document is not None
        view.setFocus()
        view.place_caret(document.text.index("Moscow is also creating a special humanitarian center") + 3)
        before = set(self._session.project.now.annotations)
        QTest.keyClick(view, Key.Key_S)
        selected = view.selected_passage()
        if selected is None or not document.text[slice(*selected)].startswith("Moscow is also creating"):
            raise OurFault("S did not select the sentence")
        QTest.qWait(300)
        self._picture("selection.png")
        QTest.keyClick(view, Key.Key_1)
        made = set(self._session.project.now.annotations) - before
        if len(made) != 1:
            raise OurFault("the key of a tag did not mark the selection")
        QTest.qWait(50)
        if self._current().id not in made:
            raise OurFault("the new annotation is not current")

    def _link_to_a_new_source(self) -> None:
        from annotator.gui.dialogs.link_form import LinkForm

        QTest.keyClick(self._workspace.article.view, Key.Key_L)
        dialog = self._dialog(LinkForm)
        for field, text in ((dialog.search, SOURCE), (dialog.locator, "second paragraph")):
            self._type(field, text)
        QTest.qWait(50)
        self._picture("link.png", dialog)
        dialog.accept()
        wait_for(lambda: bool(self._session.project.now.links_of(self._current().id)), "the link is there")
        self._come_back()

    def _write_a_note(self) -> None:
        view = self._workspace.article.view
        view.setFocus()
        QTest.keyClick(view, Key.Key_N)
        note = self._workspace.detail.note
        wait_for(note.hasFocus, "the note has the focus")
        QTest.keyClicks(note, NOTE)
        self._workspace.flush()
        wait_for(lambda: self._current().note == NOTE, "the note is kept")

    def _undo_and_redo(self) -> None:
        view = self._workspace.article.view
        view.setFocus()
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(view, Key.Key_Z, control)
        wait_for(lambda: self._current().note == "", "undo takes the note back")
        QTest.keyClick(view, Key.Key_Z, control | shift)
        wait_for(lambda: self._current().note == NOTE, "redo brings it back")

    def _export_all(self) -> None:
        from annotator.gui.dialogs.export import ExportDialog

        rows, row = 1, 0
        while row < rows:
            self._window.commands["export"].trigger()
            dialog = self._dialog(ExportDialog)
            rows = dialog.formats.count()
            dialog.formats.setCurrentRow(row)
            wait_for(partial(_previewed, dialog), "the preview is there")
            if row == 0:
                self._picture("export.png", dialog)
            target = self._out / f"Karabakh{dialog.format.suffix}"
            target.unlink(missing_ok=True)
            self._type(dialog.path, str(target))
            dialog.accept()
            wait_for(target.exists, f"{target.name} is written")
            wait_for(lambda: not self._window.runner.running, "the export has ended")
            self.made.append(target)
            self._come_back()
            row += 1

    def _pictures(self) -> None:
        """The window in light and dark, with the dialogs."""
        workspace = self._workspace
        workspace.detail.hide()
        workspace.session.open_document(self._session.document_id)
        first = next(
            a.id
            for a in self._session.project.now.annotations_of(self._session.document_id)
            if a.tag == "claim" and "Ankara, together" in a.exact
        )
        workspace.show_annotation(first)
        self._window.banner.hide()
        for theme in (LIGHT, DARK):
            self._window.appearance.choose(theme.name)
            QTest.qWait(150)
            self._picture(f"window_{theme.name}.png")
            workspace.show_detail()
            QTest.qWait(150)
            self._picture(f"detail_{theme.name}.png")
            workspace.detail.hide()
            for name in ("who", "metadata", "shortcuts", "tags", "about"):
                self._window.commands[name].trigger()
                self._picture(f"{name}_{theme.name}.png", self._dialog(QDialog), close=True)
            self._window.top.search.setFocus()
            QTest.keyClicks(self._window.top.search, "shusha")
            QTest.qWait(200)
            self._picture(f"search_{theme.name}.png")
            QTest.keyClick(self._window.top.search, Key.Key_Escape)
        self._window.appearance.choose("light")

    def _close(self) -> None:
        wait_for(lambda: self._session.project.saving is Saving.SAVED, "all is saved")
        self._window.close_project()


def _previewed(dialog: "ExportDialog") -> bool:
    """The beginning is shown, or that there is none to show (a packed format)."""
    return bool(dialog.preview.toPlainText()) or not dialog.remark.isHidden()
