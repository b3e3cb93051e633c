"""What actions do: the window's commands, most of them through a dialog. Dialogs are imported when they are opened."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from annotator.domain.commands import Delete, Edit
from annotator.domain.errors import WorldError
from annotator.gui.projects import SUFFIX, with_suffix
from annotator.gui.questions import ask
from annotator.gui.session import Session

if TYPE_CHECKING:
    from annotator.gui.intake.pasting import Carried
    from annotator.gui.main_window import MainWindow
    from annotator.gui.workspace import Workspace


class Errands(QObject):
    """Each public method does one thing that a menu, a key or a panel asked for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def deeds(self) -> dict[str, Callable[[], object]]:
        """By action name."""
        window, projects = self._window, self._window.projects
        return {
            "new": projects.ask_new,
            "open": projects.ask_open,
            "export": self.export,
            "save_copy": self.save_copy,
            "check": self.check,
            "who": self.ask_who,
            "close": window.close_project,
            "quit": window.close,
            "undo": lambda: self._session.undo(),
            "redo": lambda: self._session.redo(),
            "find": lambda: self._workspace.article.open_find(),
            "metadata": lambda: self.edit_document(self._session.document_id),
            "original": lambda: self.show_original(self._session.document_id),
            "next": lambda: self._workspace.article.view.next_annotation(),
            "previous": lambda: self._workspace.article.view.previous_annotation(),
            "details": lambda: self._workspace.enter_detail(),
            "note": lambda: self._workspace.note(),
            "link": lambda: self._workspace.link(),
            "delete": lambda: self._workspace.marking.delete(self._workspace.current),
            "light": lambda: self.choose_theme("light"),
            "dark": lambda: self.choose_theme("dark"),
            "system": lambda: self.choose_theme("system"),
            "larger": lambda: self.zoom(1),
            "smaller": lambda: self.zoom(-1),
            "actual": lambda: self.zoom(0),
            "left_side": lambda: self.toggle_side("left"),
            "right_side": lambda: self.toggle_side("right"),
            "shortcuts": self.show_shortcuts,
            "tags": self.show_tags,
            "about": self.show_about,
        }

    def choose_theme(self, choice: str) -> None:
        """Light, dark or as the system; remembered."""
        self._window.remember(theme=choice)
        self._window.appearance.choose(choice)
        for name in ("light", "dark", "system"):
            self._window.commands[name].setChecked(name == choice)

    def toggle_side(self, side: str) -> None:
        """Show or hide the documents and sources, or the annotations."""
        shown = self._workspace.toggle_side(side)
        self._window.commands[f"{side}_side"].setChecked(shown)

    def zoom(self, step: int) -> None:
        """Larger or smaller reading text; 0: as designed. Remembered in percent."""
        view = self._workspace.article.view
        percent = 100 if step == 0 else max(60, min(250, view.zoom_percent() + 10 * step))
        view.set_zoom(percent)

    def import_files(self, paths: list[Path]) -> None:
        """Bring files and folders in, as one step of undo."""
        from annotator.gui.intake.errand import import_files

        import_files(self._window, paths)

    def take_files(self, paths: list[Path]) -> None:
        """Files dropped on the window: a project is opened or merged, a bundle is merged, all else is imported."""
        from annotator.gui.merge.errand import MERGED, open_or_merge

        colleagues = [path for path in paths if path.suffix.lower() in MERGED]
        if colleagues:
            open_or_merge(self._window, colleagues)
        elif self._window.session is None:
            self._window.banner.say(self.tr("Open a project first, then drop articles on it."))
        else:
            self.import_files(paths)

    def take_text(self, given: "Carried") -> None:
        """Text or an address dropped on the window, as if it had been pasted."""
        from annotator.gui.intake.pasting import bring_in

        if self._window.session is None or self._window.session.project.store.read_only:
            self._window.banner.say(self.tr("Open a project first, then drop articles on it."))
        else:
            bring_in(self._window, given)

    def export(self, documents: Sequence[str] = ()) -> None:
        """The export dialog; of some documents, or of all."""
        from annotator.gui.dialogs.export import ExportDialog

        self._workspace.flush()
        dialog = ExportDialog(self._window, self._session, self._window.appearance.theme, self._window.settings)
        dialog.choose_documents(documents)
        dialog.folder_chosen.connect(lambda folder: self._window.remember(export_folder=folder))
        dialog.written.connect(lambda path: self._window.banner.say(self.tr("Written: %1").replace("%1", path)))
        dialog.open()

    def save_copy(self) -> None:
        """Ask for a place and write a checked copy there."""
        session = self._session
        before = session.project.store.path
        place = before.with_name(f"{before.stem} copy{SUFFIX}") if before else Path.home() / f"Copy{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save a copy as"), str(place), self.tr("Annotator projects (*.annodb)")
        )
        if not name:
            return
        target = with_suffix(Path(name))
        self._window.runner.run(
            self.tr("Writing %1").replace("%1", target.name),
            lambda _: session.project.store.save_copy(target),
            lambda _: self._window.banner.say(self.tr("Copy written: %1").replace("%1", str(target))),
            self._told,
        )

    def check(self) -> None:
        """Check the project from end to end and say what was found."""
        session = self._session

        def done(problems: list[str]) -> None:
            text = self.tr("No problems found.") if not problems else self.tr("%n problem(s) found.", "", len(problems))
            box = ask(self._window, self.tr("Check"), text, "\n".join(problems[:20]))
            box.addButton(QMessageBox.StandardButton.Ok)
            box.open()

        self._window.runner.run(
            self.tr("Checking the project"),
            lambda _: [problem.text for problem in session.project.store.check()],
            done,
            self._told,
        )

    def ask_who(self) -> None:
        """Ask who works here."""
        from annotator.gui.dialogs.who import WhoDialog

        dialog = WhoDialog(self._window, self._window.settings, self._window.session)
        dialog.answered.connect(self._window.act_as)
        dialog.open()

    def edit_document(self, id: str) -> None:
        """The form of a document's details."""
        from annotator.gui.dialogs.document_form import DocumentForm

        session = self._session
        document = session.project.now.documents.get(id)
        if document is None:
            return
        form = DocumentForm(self._window, document, read_only=session.project.store.read_only)
        form.edited.connect(
            lambda fields: session.apply(Edit("document", id, fields, self.tr("Edit document details")))
        )
        form.open()

    def show_original(self, id: str) -> None:
        """The imported file as it came."""
        from annotator.gui.original_file import show_original

        show_original(self._window, self._session, id)

    def delete_document(self, id: str) -> None:
        """Delete a document; undo brings it back."""
        session = self._session
        if session.apply(Delete("document", id, self.tr("Delete document"))):
            self._window.banner.say(self.tr("Document deleted. Undo brings it back."))

    def set_state(self, document: str, state: str) -> None:
        """Say how far I am with a document."""
        from annotator.domain.shelving import set_state

        self._session.apply(set_state(self._session.project.now, [document], state))

    def show_shortcuts(self) -> None:
        """All keys."""
        from annotator.gui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window, self._window.commands).open()

    def show_tags(self) -> None:
        """The decision rules of the tag set."""
        from annotator.app.joining import built_in_tags
        from annotator.gui.dialogs.tag_rules import TagRules

        session = self._window.session
        tags = session.project.now.tags_in_order() if session else built_in_tags()
        TagRules(self._window, list(tags), self._window.appearance.theme).open()

    def show_about(self) -> None:
        """Name, version, licences."""
        from annotator.gui.dialogs.about import AboutDialog

        AboutDialog(self._window, self._window.appearance.theme).open()

    def leave_unsaved(self) -> bool:
        """Ask, when the disk refuses, whether to leave all the same."""
        box = ask(
            self._window,
            self.tr("Not saved"),
            self.tr("The last changes could not be written. Leave without them?"),
            str(self._session.project.saving_error or ""),
        )
        leave = box.addButton(self.tr("Leave without them"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is leave

    def _told(self, error: BaseException) -> None:
        if not isinstance(error, WorldError):
            raise error
        self._window.banner.say(str(error))

    @property
    def _session(self) -> Session:
        session = self._window.session
        assert session is not None, "the action is enabled only while a project is open"
        return session

    @property
    def _workspace(self) -> "Workspace":
        workspace = self._window.workspace
        assert workspace is not None, "the action is enabled only while a project is open"
        return workspace
