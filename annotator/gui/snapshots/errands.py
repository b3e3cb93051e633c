"""What is done with snapshots: attaching files and pages, opening, saving, taking away; an article as a source."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from annotator.app.article_sources import use_as_source
from annotator.app.captures import PlannedCapture, attach, condition, detach, kept_file, take_capture, unsure
from annotator.app.intake import Given, of_path
from annotator.app.kept_originals import PAGES, Original
from annotator.app.kinds import article_suffixes
from annotator.domain.errors import BadInput, WorldError
from annotator.domain.source import Source
from annotator.gui.intake.words import in_language
from annotator.gui.session import Session
from annotator.gui.tasks import Progress

if TYPE_CHECKING:
    from annotator.gui.dialogs.encoding import Candidate
    from annotator.gui.main_window import MainWindow
    from annotator.gui.snapshots.section import SnapshotSection
    from annotator.gui.snapshots.split import SplitView

PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp")


class SnapshotErrands(QObject):
    """Each public method does what was asked for, on a worker where it takes long."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._section: SnapshotSection | None = None
        self._split: SplitView | None = None

    def wire(self, section: "SnapshotSection") -> None:
        """Listen to the snapshots of a source that are shown, and find out whether their bytes are as they were."""
        self._section = section
        self._session.changed.connect(section.refresh_after)
        section.attach_file_requested.connect(self.ask_file)
        section.attach_address_requested.connect(self.ask_address)
        section.files_dropped.connect(lambda source, files: self.attach_files(source, [Path(file) for file in files]))
        section.read_requested.connect(self.read)
        section.open_requested.connect(self.open)
        section.save_requested.connect(self.save)
        section.remove_requested.connect(self.remove)
        self._check(section)

    @property
    def split(self) -> "SplitView":
        """The source beside the article; made for each project when it is first asked for."""
        if self._split is None:
            from annotator.gui.snapshots.split import SplitView

            assert self._window.workspace is not None, "asked for only while a project is open"
            self._split = SplitView(self._window, self._window.workspace, self._session)
        return self._split

    def leave(self) -> None:
        """The project is about to be closed."""
        split, self._split = self._split, None
        if split is not None:
            split.leave()

    def read(self, capture: str) -> None:
        """Read a snapshot, or the article that a source is, beside the article."""
        section, key = self._section, capture
        known = self._session.project.now.captures.get(capture)
        source = known.source if known is not None else section.source if section is not None else ""
        if section is not None and isValid(section):
            section.window().close()
        if self.split.show_source(source, key) and self.split.pane is not None:
            self.split.pane.setFocus()

    def ask_file(self, source: str) -> None:
        """Ask for files, and attach them."""
        window = self._window
        endings = " ".join(f"*{suffix}" for suffix in sorted({*article_suffixes(), *PICTURES}))
        kinds = f"{self.tr('Pages, PDFs, pictures and texts')} ({endings});;{self.tr('All files')} (*)"
        folder = window.settings.import_folder or str(Path.home())
        names, _ = QFileDialog.getOpenFileNames(window, self.tr("Attach a snapshot"), folder, kinds)
        if names:
            window.remember(import_folder=str(Path(names[0]).parent))
            self.attach_files(source, [Path(name) for name in names])

    def ask_address(self, source: str) -> None:
        """Ask for an address, fetch what is there once, and attach it."""
        from annotator.gui.intake.address import AddressDialog

        known = self._source(source)
        if known is None:
            return
        window = self._window
        dialog = AddressDialog(window, known.url, own_network=window.settings.own_network)
        dialog.setWindowTitle(self.tr("Attach what is at a web address"))
        dialog.chosen.connect(lambda address, own: self.fetch(source, address, own))
        dialog.open()

    def attach_files(self, source: str, paths: Sequence[Path]) -> None:
        """Attach files from the disk, one after the other."""
        for path in paths:
            given = of_path(path)
            self._take(source, path.name, partial(_already, given))

    def fetch(self, source: str, address: str, own_network: bool) -> None:
        """Fetch a page or a picture and attach it."""
        if own_network != self._window.settings.own_network:
            self._window.remember(own_network=own_network)

        def given(progress: Progress) -> Given:
            from annotator.app.downloaded import given_of
            from annotator.app.downloading import download

            return given_of(download(address, own_network=own_network, progress=progress, pictures=True))

        self._take(source, address, given)

    def open(self, capture: str) -> None:
        """Hand a copy that can be read only to the system's program for it; a page only if that is really wanted."""
        original = self._file(capture)
        if original is None:
            return
        if original.suffix in PAGES:
            self._ask_page(original)
        else:
            self._open(original)

    def save(self, capture: str) -> None:
        """Ask for a place and write the file there."""
        from annotator.gui.original_file import ask_where

        original = self._file(capture)
        if original is not None:
            ask_where(self._window, original)

    def remove(self, capture: str) -> None:
        """Take a snapshot away; undo brings it back."""
        if self._session.apply(detach(capture)):
            self._window.say(self.tr("Snapshot removed. Undo brings it back."))

    def use_article(self, document: str) -> None:
        """Make a source of an article."""
        session = self._session
        known = session.project.now.documents.get(document)
        if known is None:
            return
        try:
            command = use_as_source(session.project.now, known)
        except WorldError as error:
            self._window.say(in_language(str(error)))
            return
        if session.apply(command):
            self._window.say(self.tr("The article is a source now: link passages of other articles to it with L."))

    def _take(self, source: str, name: str, given: Callable[[Progress], Given]) -> None:
        known, session = self._source(source), self._session
        if known is None:
            return
        at = session.project.moment()

        def work(progress: Progress) -> PlannedCapture:
            from annotator.bootstrap import extraction

            taken[:] = [given(progress)]
            with extraction() as reader:
                return take_capture(taken[0], known, reader, at, lambda: progress(0.0))

        def failed(error: BaseException) -> None:
            choice = unsure(error)
            if choice is not None:
                self._ask_encoding(source, taken[0], choice.candidates)
            elif isinstance(error, WorldError):
                self._say(in_language(str(error)), wrong=True)
            else:
                raise error

        taken: list[Given] = []
        label = self.tr("Attaching %1").replace("%1", name)
        self._window.runner.run(label, work, lambda planned: self._keep(session, planned), failed, exclusive=False)

    def _keep(self, session: Session, planned: PlannedCapture) -> None:
        if self._window.session is not session:
            return
        capture = replace(planned.capture, id=session.project.new_id())
        try:
            command = attach(session.project.now, capture)
        except BadInput as error:
            self._say(in_language(str(error)), wrong=True)
            return
        if session.apply(command, [planned.attachment]):
            notes = " ".join(map(in_language, planned.notes))
            self._say(f"{self.tr('Attached: %1.').replace('%1', planned.attachment.name)} {notes}".strip())

    def _ask_encoding(self, source: str, given: Given, candidates: "Sequence[Candidate]") -> None:
        from annotator.gui.dialogs.encoding import EncodingQuestion

        dialog = EncodingQuestion(self._window, given.name, candidates)
        dialog.chosen.connect(
            lambda encoding, _rest: self._take(source, given.name, partial(_already, replace(given, encoding=encoding)))
        )
        dialog.open()

    def _check(self, section: "SnapshotSection") -> None:
        project = self._session.project
        captures = project.sight.captures_of(section.source)

        def done(conditions: dict[str, str]) -> None:
            if isValid(section):
                section.set_conditions(conditions)

        if captures:
            self._window.runner.run(
                self.tr("Checking snapshots"),
                lambda _: {capture.id: condition(project, capture) for capture in captures},
                done,
                exclusive=False,
            )

    def _file(self, capture: str) -> Original | None:
        project = self._session.project
        known = project.now.captures.get(capture)
        try:
            return kept_file(project, known) if known is not None else None
        except WorldError as error:
            self._say(in_language(str(error)), wrong=True)
            return None

    def _ask_page(self, original: Original) -> None:
        from annotator.gui.questions import confirm

        text = self.tr("Open %1 in the browser?").replace("%1", original.name)
        more = self.tr("Its scripts run there, and its pictures are fetched.")
        yes, no = self.tr("Open it"), self.tr("Leave it")
        confirm(self._window, self.tr("Open the file"), text, yes, no, lambda: self._open(original), more)

    def _open(self, original: Original) -> None:
        from annotator.gui.original_file import open_original

        open_original(self._window, original)

    def _say(self, sentence: str, *, wrong: bool = False) -> None:
        section = self._section
        if section is not None and isValid(section) and section.isVisible():
            section.say(sentence, wrong=wrong)
        else:
            self._window.say(sentence)

    def _source(self, source: str) -> Source | None:
        return self._session.project.now.sources.get(source)

    @property
    def _session(self) -> Session:
        session = self._window.session
        assert session is not None, "asked for only while a project is open"
        return session


def _already(given: Given, _progress: Progress) -> Given:
    return given
