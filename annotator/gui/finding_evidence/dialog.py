"""The best passages for an annotation: S, R or C links the one on which one is, Enter reads it in its place.

Which passages bear on the claim is worked out from its words alone; what they do to it is for the reader to say.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QListView, QPushButton

from annotator.app.finding_evidence import Passage, find_evidence, link_passage, linked
from annotator.app.search.found import Found
from annotator.app.search.snippets import Marked
from annotator.domain.annotation import Annotation
from annotator.domain.errors import WorldError
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.elided import one_line
from annotator.gui.fonts import reading
from annotator.gui.labels import in_words
from annotator.gui.panels.words import stance_word
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.search.delegate import FindingDelegate
from annotator.gui.search.rows import Rows
from annotator.gui.session import Session
from annotator.gui.snapshots.stances import KEYS

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Progress

ARTICLES = "articles"
"""Chosen instead of a source: all sources and other articles."""


class EvidenceDialog(Dialog):
    """``asked_for`` carries the Passage to be read in its place."""

    asked_for = Signal(object)

    def __init__(self, window: "MainWindow", session: Session, annotation: Annotation) -> None:
        super().__init__(window, self.tr("Find evidence"), 760)
        self.resize(820, 600)
        self._window = window
        self._session = session
        self._annotation = annotation.id
        self._running: Progress | None = None
        self._gone = False
        self.passages: Sequence[Passage] | None = None
        self.claim = WrappedLabel(3)
        self.claim.setFont(reading(15))
        self.claim.setText(f"“{one_line(annotation.exact)}”")
        self.where = QComboBox()
        self.number = self.add_text("", px=12, weight=600)
        self.rows = Rows(self)
        self.delegate = FindingDelegate(window.appearance.theme)
        self.delegate.session = session
        self.list = QListView()
        self.whole = WrappedLabel(5)
        self.whole.setFont(reading(14))
        self._arrange()
        self.where.currentIndexChanged.connect(lambda _: self.look())
        self.finished.connect(lambda _: self._leave())
        self.look()
        self.list.setFocus()

    def look(self) -> None:
        """Look for passages where it is said; what is being looked for is given up."""
        self._cancel()
        chosen = str(self.where.currentData())
        source, articles = ("", True) if chosen == ARTICLES else (chosen, False)
        project, annotation = self._session.project, self._annotation

        def work(progress: "Progress") -> list[Passage]:
            return find_evidence(project, annotation, source, articles=articles, stop=lambda: progress.cancelled)

        self.number.setText(self.tr("Looking…"))
        label = self.tr("Looking for evidence")
        self._running = self._window.runner.run(label, work, self._take, self._told, exclusive=False)

    def link(self, stance: str) -> None:
        """Link the passage on which one is; a link that is there already gets the stance, if it is mine."""
        passage = self._current()
        project = self._session.project
        if passage is None or project.store.read_only:
            return
        known = linked(project.now, self._annotation, passage)
        try:
            if known is not None and project.now.mine(known):
                from annotator.domain.commands import Edit

                made = self._session.apply(Edit("link", known.id, {"stance": stance}, "Edit link"))
            else:
                command = link_passage(project.now, self._annotation, passage, stance, project.new_id())
                made = self._session.apply(command)
        except WorldError as error:
            self.number.setText(in_words(str(error)))
            return
        if made is not None:
            self._show(self.list.currentIndex().row())

    def go(self) -> None:
        """Read the passage in its place, beside the article."""
        passage = self._current()
        if passage is not None:
            self.asked_for.emit(passage)
            self.accept()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keys come here before the list, which would look for a row that begins with S."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go()
            return True
        stance = KEYS.get(event.text().lower())
        if stance:
            self.link(stance)
        return bool(stance)

    def _leave(self) -> None:
        self._gone = True  # what is found from now on comes too late
        self._cancel()

    def _take(self, found: Sequence[Passage]) -> None:
        if self._gone:
            return
        self._running = None
        self.passages = found
        self._show(0)

    def _told(self, error: BaseException) -> None:
        self._running = None
        if not isinstance(error, WorldError):
            raise error
        if self._gone:
            return
        self.passages = []
        self._show(0)
        self.number.setText(in_words(str(error)))

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _current(self) -> Passage | None:
        row, passages = self.list.currentIndex().row(), self.passages or ()
        return passages[row] if 0 <= row < len(passages) else None

    def _show(self, row: int) -> None:
        passages = self.passages or ()
        self.rows.show_rows([self._row(passage) for passage in passages])
        self.list.setCurrentIndex(self.rows.index(max(0, min(row, len(passages) - 1)), 0))
        if passages:
            told = self.tr("%n passage(s), the best first; words of the claim are marked", "", len(passages))
        elif not any(capture.text for capture in self._session.project.sight.captures.values()):
            told = self.tr("No source has a text yet: attach a snapshot to a source first.")
        else:
            told = self.tr("Nothing found.")
        self.number.setText(told)
        for button in (*self.stances.values(), self.going):
            button.setEnabled(bool(passages))
        if self._session.project.store.read_only:
            for button in self.stances.values():
                button.setEnabled(False)

    def _read_out(self) -> None:
        """The whole passage on which one is, below the list."""
        passage = self._current()
        self.whole.setText(one_line(passage.text) if passage is not None else "")

    def _row(self, passage: Passage) -> Found:
        link = linked(self._session.project.sight, self._annotation, passage)
        about = [stance_word(link.stance)] if link is not None else []
        about += [self.tr("p. %1").replace("%1", passage.page)] if passage.page else []
        text = "".join(char if char.isprintable() else " " for char in passage.text)
        group, id = ("sources", passage.source) if passage.source else ("articles", passage.document)
        return Found(
            "sources" if group == "sources" else "articles", id, Marked(one_line(passage.title)),
            Marked(text, passage.marks), tuple(about), passage.document, passage.start, passage.end,
        )  # fmt: skip

    def _arrange(self) -> None:
        now = self._session.project.sight
        self.where.addItem(self.tr("All sources"), "")
        self.where.addItem(self.tr("All sources and other articles"), ARTICLES)
        for source in sorted(now.sources.values(), key=lambda each: each.title.casefold()):
            if now.main_source(source.id) == source.id:
                self.where.addItem(one_line(source.title)[:90], source.id)
        self.where.setAccessibleName(self.tr("Where to look"))
        self.where.setMinimumHeight(30)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self.delegate)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMinimumHeight(240)
        self.list.setObjectName("rules")
        self.list.setAccessibleName(self.tr("Passages that may be evidence"))
        self.list.installEventFilter(self)
        self.list.doubleClicked.connect(lambda _: self.go())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._read_out())
        for place, widget in enumerate((self.claim, self.where)):
            self.column.insertWidget(self.column.indexOf(self.number) + (place if place == 0 else 0), widget)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.whole)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.stances = {
            stance: self.buttons.addButton(f"{stance_word(stance)} ({key.upper()})", role)
            for key, stance in KEYS.items()
        }
        self.going: QPushButton = self.buttons.addButton(self.tr("Show it"), role)
        self.buttons.addButton(Buttons.Close)
        for button in self.buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        for stance, button in self.stances.items():
            button.clicked.connect(lambda _=False, stance=stance: self.link(stance))
        self.going.clicked.connect(self.go)


def find_evidence_for(window: "MainWindow", annotation: str = "") -> None:
    """Open the dialog for an annotation; "" is the current one, or the selection, which is marked for it."""
    session, workspace = window.session, window.workspace
    if session is None or workspace is None:
        return
    mine = session.annotation(annotation or workspace.marked_or_current())
    if mine is None:
        window.say(window.tr("Select a passage first, or go to an annotation."))
        return
    dialog = EvidenceDialog(window, session, mine)
    dialog.asked_for.connect(lambda passage: _read(window, mine.id, passage))
    dialog.open()


def _read(window: "MainWindow", annotation: str, passage: Passage) -> None:
    """The passage beside the article that makes the claim; of an article that is no source, the article itself."""
    workspace, session = window.workspace, window.session
    if workspace is None or session is None:
        return
    workspace.show_annotation(annotation)
    split = window.evidence.split
    if passage.source and split.show_source(passage.source, passage.capture or passage.document):
        if split.pane is not None:
            split.pane.reader.reveal("", passage.start, passage.end)
    elif passage.document:
        session.open_document(passage.document)
        workspace.article.view.reveal(passage.start)
