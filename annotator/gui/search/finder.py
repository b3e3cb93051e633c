"""What belongs to a search box: asking while one types, the list of what is found, moving and choosing in it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QListView

from annotator.app.search.completing import Completion
from annotator.app.search.searching import LENGTH
from annotator.domain.kept_searches import kept_searches
from annotator.domain.library import SavedSearch
from annotator.domain.query.tree import QueryError
from annotator.gui.action_specs import Spec
from annotator.gui.fonts import interface
from annotator.gui.labels import in_words
from annotator.gui.search.asking import Answer, Asking, Question
from annotator.gui.search.box import SearchBox
from annotator.gui.search.delegate import FindingDelegate
from annotator.gui.search.rows import Deed, Row, Rows, of_results
from annotator.gui.search.words import trouble_in_words
from annotator.gui.session import Session
from annotator.gui.tokens import Theme

Commands = Callable[[str], Iterable[Spec]]


class Finder(QObject):
    """``chosen`` carries a Spec, a Found or a Deed; completions and kept searches go into the box. ``shown`` says that
    the list shows other rows. ``commands`` tells which actions fit what was typed; ``most``: findings of each group
    that are asked for next."""

    chosen = Signal(object)
    shown = Signal()

    def __init__(
        self, box: SearchBox, theme: Theme, most: int, parent: QObject, commands: Commands | None = None,
        length: int = LENGTH,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._box = box
        self.most, self._length = most, length
        self._commands = commands
        self.session: Session | None = None
        self.answer: Answer | None = None
        self.rows = Rows(self)
        self.delegate = FindingDelegate(theme)
        self._waits = ""
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self.delegate)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Findings"))
        self.trouble = QLabel()
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self.trouble.setProperty("tone", "error")
        self.trouble.setFont(interface(12.5))
        self.trouble.setContentsMargins(16, 6, 16, 6)
        self.trouble.hide()
        self._asking = Asking(self)
        self._asking.answered.connect(self._take)
        box.moved.connect(self.move)
        box.chosen.connect(self.choose)
        box.completed.connect(self.complete)
        box.can_complete = self._can_complete
        box.all_requested.connect(lambda: self.chosen.emit(Deed("all", "")))
        self.list.selectionModel().currentChanged.connect(self._say)
        self.list.clicked.connect(lambda _: self.choose())

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._asking.busy

    def set_session(self, session: Session | None) -> None:
        """Search another project; nobody reads the one before any more."""
        self._asking.stop()
        self.session = self.delegate.session = session
        self.answer = None
        self.rows.clear()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.delegate.theme = theme
        self.list.viewport().update()

    def stop(self) -> None:
        """No answer is wanted."""
        self._waits = ""
        self._asking.stop()

    def ask(self) -> None:
        """Find what stands in the box."""
        self._waits = ""
        text = self._box.text()
        if self.session is None or not text.strip():
            self._asking.stop()
            self.answer = None
            self._show_trouble("")
            self._show([*self._kept(), *self._specs(text)])
            return
        question = Question(text, self._box.cursor(), self.most, True, self.session.document_id, self._length)
        self._asking.ask(self.session.project, question)

    def move(self, by: int) -> None:
        """Go through the list."""
        row = self.rows.next(self.list.currentIndex().row(), by)
        if 0 <= row < self.rows.rowCount():
            self.list.setCurrentIndex(self.rows.index(row, 0))

    def choose(self) -> None:
        """Take the row on which one is; what is still to be answered is waited for."""
        if self.busy:
            self._waits = "choose"
            return
        if not self.list.currentIndex().isValid():
            return
        row = self.rows.at(self.list.currentIndex().row())
        if isinstance(row, Completion):
            self._put_in(row)
        elif isinstance(row, SavedSearch):
            self._box.setText(row.query)
        elif not isinstance(row, str):
            self.chosen.emit(row)

    def _can_complete(self) -> bool:
        """Whether there is a completion, or may be one in a moment."""
        rows = (self.rows.at(number) for number in range(self.rows.rowCount()))
        return self.busy or any(isinstance(row, Completion) for row in rows)

    def complete(self) -> None:
        """Take the completion on which one is, or else the first."""
        if self.busy:
            self._waits = "complete"
            return
        rows = [self.rows.at(number) for number in range(self.rows.rowCount())]
        at = self.list.currentIndex().row()
        if 0 <= at < len(rows) and isinstance(rows[at], Completion):
            rows.insert(0, rows[at])
        for row in rows:
            if isinstance(row, Completion):
                self._put_in(row)
                return

    def _say(self, current: QModelIndex) -> None:
        """Screen readers stay in the box: there they hear on which row one is."""
        self._box.setAccessibleDescription(str(current.data() or ""))

    def _put_in(self, row: Completion) -> None:
        text = self._box.text()
        rest = text[row.end :]
        space = "" if row.text.endswith(":") or rest.startswith(" ") else " "
        self._box.put(f"{text[: row.start]}{row.text}{space}{rest}", row.start + len(row.text) + len(space))

    def _take(self, answer: Answer) -> None:
        if answer.question.query != self._box.text():
            return
        self.answer = answer
        trouble = answer.trouble if not _is_being_typed(answer) else None
        self._show_trouble(in_words(trouble_in_words(str(trouble))) if trouble else "")
        self._show(self._found(answer))
        waits, self._waits = self._waits, ""
        if waits == "choose":
            self.choose()
        elif waits == "complete":
            self.complete()

    def _found(self, answer: Answer) -> Iterable[Row]:
        if answer.completions:
            yield self.tr("Filters")
            yield from answer.completions
        specs = self._specs(answer.question.query)
        yield from specs
        yield from of_results(answer.results)
        if not answer.results.count and not specs and not answer.completions and answer.trouble is None:
            yield self.tr("Nothing found")
        if self._commands is not None and answer.results.count:
            yield self.tr("More")
            yield Deed("all", self.tr("Show all results (%n)", "", answer.results.count))
            if self.session is not None and not self.session.project.store.read_only:
                yield Deed("keep", self.tr("Save this search…"))

    def _kept(self) -> list[Row]:
        if self.session is None or self._commands is None:
            return []
        kept = kept_searches(self.session.project.now)[:12]
        return [self.tr("Saved searches"), *kept] if kept else []

    def _specs(self, text: str) -> list[Row]:
        specs = list(self._commands(text)) if self._commands is not None else []
        return [self.tr("Commands"), *specs] if specs else []

    def _show(self, rows: Iterable[Row]) -> None:
        self.rows.show_rows(rows)
        first = self.rows.first()
        if first >= 0:
            self.list.setCurrentIndex(self.rows.index(first, 0))
        self.list.scrollToTop()
        self.shown.emit()

    def _show_trouble(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))


def _is_being_typed(answer: Answer) -> bool:
    """Whether the trouble is but that what can be completed is not complete."""
    trouble, found = answer.trouble, answer.completions
    return isinstance(trouble, QueryError) and bool(found) and trouble.end >= found[0].start
