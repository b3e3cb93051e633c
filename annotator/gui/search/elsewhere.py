"""The same passage elsewhere: a list of near-identical passages in other articles, to go there or to mark them, too."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QListView, QPushButton

from annotator.app.search.elsewhere import Copy, elsewhere, marks_on, renewed
from annotator.app.search.found import Found
from annotator.app.search.snippets import Marked
from annotator.domain.annotation import Annotation
from annotator.domain.copying_marks import mark_there_too
from annotator.domain.errors import WorldError
from annotator.domain.query.fitting import published
from annotator.domain.snapshot import Snapshot
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.elided import one_line
from annotator.gui.fonts import reading
from annotator.gui.going import show_place
from annotator.gui.labels import in_words
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.search.delegate import FindingDelegate
from annotator.gui.search.rows import Rows
from annotator.gui.session import Session
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

translate = QCoreApplication.translate
BEFORE = 40
"""Code points that are shown before the first difference."""
SHOWN = 600
"""Code points of a passage that a row holds; more is never seen."""


class ElsewhereDialog(Dialog):
    """``asked_for`` carries a Copy to go to. ``annotation``: the one whose passage it is ("": only selected text)."""

    asked_for = Signal(object)

    def __init__(
        self, window: "MainWindow", session: Session, theme: Theme, quote: str, annotation: str, copies: Sequence[Copy]
    ) -> None:
        super().__init__(window, translate("Elsewhere", "The same passage elsewhere"), 640)
        self._session = session
        self._annotation = annotation
        self._copies = list(copies)
        self.quote = WrappedLabel(3)
        self.quote.setFont(reading(15))
        self.quote.setText(f"“{one_line(quote)}”")
        self.column.addWidget(self.quote)
        self.number = self.add_text("", px=12, weight=600)
        self.rows = Rows(self)
        self.delegate = FindingDelegate(theme)
        self.delegate.session = session
        self.list = QListView()
        self._arrange()
        self._show()
        self.list.setCurrentIndex(self.rows.index(0, 0))
        self.list.setFocus()

    def go(self) -> None:
        """Read the article of the row on which one is, at the passage."""
        copy = self._current()
        if copy is not None:
            self.asked_for.emit(copy)
            self.accept()

    def mark(self) -> None:
        """Mark the passage of the row on which one is as the original is marked."""
        copy = self._current()
        self._mark([copy] if copy is not None and not copy.annotation else [])

    def mark_all(self) -> None:
        """Mark all that are not marked yet, in one step of undo."""
        self._mark([copy for copy in self._copies if not copy.annotation])

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keys come here before the list, which would look for a row that begins with M."""
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go()
            return True
        if event.key() != Qt.Key.Key_M:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.mark_all()
        else:
            self.mark()
        return True

    def _mark(self, copies: Sequence[Copy]) -> None:
        project = self._session.project
        if not copies or not self._annotation or project.store.read_only:
            return
        places = [(copy.document, copy.start, copy.end) for copy in copies]
        try:
            command = mark_there_too(project.sight, self._annotation, places)
        except WorldError as error:
            self.number.setText(in_words(str(error)))
            return
        if self._session.apply(command):
            self._copies = renewed(project.sight, self._copies)
            self._show()

    def _current(self) -> Copy | None:
        row = self.list.currentIndex().row()
        return self._copies[row] if 0 <= row < len(self._copies) else None

    def _show(self) -> None:
        now, row = self._session.project.sight, self.list.currentIndex().row()
        self.rows.show_rows([found_of(now, copy) for copy in self._copies])
        self.list.setCurrentIndex(self.rows.index(max(0, row), 0))
        articles = len({copy.document for copy in self._copies})
        told = translate("Elsewhere", "In %n other article(s); what differs is marked", "", articles)
        self.number.setText(told)
        left = sum(not copy.annotation for copy in self._copies)
        can = bool(self._annotation) and not self._session.project.store.read_only
        self.marking.setEnabled(can and left > 0)
        self.marking_all.setEnabled(can and left > 1)
        self.marking.setVisible(bool(self._annotation))
        self.marking_all.setVisible(bool(self._annotation) and len(self._copies) > 1)

    def _arrange(self) -> None:
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self.delegate)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMinimumHeight(250)
        self.list.setObjectName("rules")
        self.list.setAccessibleName(self.windowTitle())
        self.list.installEventFilter(self)
        self.list.doubleClicked.connect(lambda _: self.go())
        self.column.addWidget(self.list, 1)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.going: QPushButton = self.buttons.addButton(translate("Elsewhere", "Go there"), role)
        self.marking: QPushButton = self.buttons.addButton(translate("Elsewhere", "Mark there too (M)"), role)
        self.marking_all: QPushButton = self.buttons.addButton(translate("Elsewhere", "Mark all (Shift+M)"), role)
        self.buttons.addButton(Buttons.Close)
        for button in self.buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        self.going.clicked.connect(self.go)
        self.marking.clicked.connect(self.mark)
        self.marking_all.clicked.connect(self.mark_all)


def found_of(now: Snapshot, copy: Copy) -> Found:
    """A row: the article, how alike the passage is, and the passage with what differs marked."""
    document = now.documents.get(copy.document)
    if document is None:
        return Found("articles", copy.document, Marked(copy.document))
    about = [f"{copy.similarity:.0%}", document.publisher, published(document)[:10]]
    about[:0] = _marked(now, copy)
    title, told = Marked(one_line(document.title)), tuple(part for part in about if part)
    shown = _around(document.text[copy.start : copy.end], copy.differences)
    return Found("articles", document.id, title, shown, told, document.id, copy.start, copy.end)


def _marked(now: Snapshot, copy: Copy) -> list[str]:
    """How a copy is marked, by me and by others."""
    told: list[str] = []
    for each in marks_on(now, copy.document, copy.start, copy.end):
        tag = now.tags.get(each.tag)
        who = translate("Elsewhere", "Marked: %1") if now.mine(each) else f"{now.name_of(each.creator)}: %1"
        told.append(who.replace("%1", tag.name if tag else each.tag))
    return list(dict.fromkeys(told))


def _around(text: str, differences: Sequence[tuple[int, int]]) -> Marked:
    """A passage on one line; one that differs late begins shortly before."""
    start = differences[0][0] - BEFORE if differences and differences[0][0] > 2 * BEFORE else 0
    start = text.rfind(" ", 0, start + 1) + 1 if start else 0
    lead = "… " if start else ""
    kept = "".join(char if char.isprintable() else " " for char in text[start : start + SHOWN])
    marks = ((a - start + len(lead), b - start + len(lead)) for a, b in differences if b - start <= len(kept))
    return Marked(lead + kept, tuple(marks))


def find_elsewhere(window: "MainWindow", annotation: str = "") -> None:
    """Look for the passage of an annotation ("": the selection, or else the current annotation) in other articles."""
    session, workspace = window.session, window.workspace
    if session is None or workspace is None:
        return
    selected = workspace.article.view.selected_passage() if not annotation else None
    mine = session.annotation(annotation or workspace.current) if selected is None else None
    if mine is not None:
        place = (mine.document, mine.start, mine.end)
    elif selected is not None:
        place = (session.document_id, *selected)
        mine = next((each for each in session.project.sight.annotations_of(place[0]) if _is_at(each, place)), None)
    else:
        window.say(translate("Elsewhere", "Select a passage first, or go to an annotation."))
        return
    project, theme = session.project, window.appearance.theme
    document = project.now.documents[place[0]]
    quote, id = document.text[place[1] : place[2]], mine.id if mine is not None else ""

    def done(copies: list[Copy]) -> None:
        if window.session is not session:
            return
        if not copies:
            window.say(translate("Elsewhere", "This passage stands in no other article of this project."))
            return
        dialog = ElsewhereDialog(window, session, theme, quote, id, copies)
        dialog.asked_for.connect(lambda copy: _go(window, copy))
        dialog.open()

    def failed(error: BaseException) -> None:
        if not isinstance(error, WorldError):
            raise error
        window.say(in_words(str(error)))

    label = translate("Elsewhere", "Looking for the passage")
    window.runner.run(
        label, lambda progress: elsewhere(project, *place, lambda: progress.cancelled), done, failed, exclusive=False
    )


def _is_at(annotation: Annotation, place: tuple[str, int, int]) -> bool:
    return (annotation.start, annotation.end) == place[1:]


def _go(window: "MainWindow", copy: Copy) -> None:
    window.pages.close()
    if copy.annotation and window.workspace is not None:
        window.workspace.show_annotation(copy.annotation)
    else:
        show_place(window, copy.document, copy.start, copy.end)
