"""Guidelines, tags and rules: what the team goes by, who changed it, and how it read before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.app.versions import Versions, versions_of
from annotator.domain.commands import Add, Command
from annotator.domain.errors import WorldError
from annotator.domain.review import Decision, Guideline
from annotator.domain.tag import Tag
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface
from annotator.gui.tasks import Progress, Task
from annotator.gui.team.asking import AskLine
from annotator.gui.team.rule_forms import GuidelinesForm, RuleForm, TagForm
from annotator.gui.team.rule_list import Entry, RuleList
from annotator.gui.team.version_list import VersionList

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class RulesDialog(Dialog):
    """Fields are saved when they are left; Ctrl+Z outside a field takes the last step back."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window, window.tr("Guidelines and rules"), 860)
        assert window.session is not None
        self.resize(1000, 660)
        self._window = window
        self._session = window.session
        self._project = window.session.project
        self._now = self._project.sight
        theme, writable = window.appearance.theme, not self._project.store.read_only
        self._known: Versions | None = None
        self._reading = self._stale = False
        self.list = RuleList(theme)
        self.guidelines = GuidelinesForm(writable)
        self.tag = TagForm(theme, writable)
        self.rule = RuleForm(theme, writable)
        self.forms = QStackedWidget()
        self.versions = VersionList()
        self.add = QPushButton(self.tr("Add a rule…"))
        self.add.setFont(interface(13, 500))
        self.add.setAutoDefault(False)
        self.add.setEnabled(writable)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._arrange()
        self._wire()
        self._refresh()
        self.list.setFocus()

    def done(self, result: int) -> None:
        self._hand_in()
        self._session.changed.disconnect(self._changed)
        super().done(result)

    def ask_rule(self) -> AskLine:
        """A rule that does not come from a decision."""
        entry = self.list.entry()
        tag = entry.id if entry is not None and entry.kind == "tag" else ""
        dialog = AskLine(
            self, self.tr("Add a rule"), self.tr("What does the team go by from now on?"), self.tr("Rule"),
            lambda text: self._add(" ".join(text.split()), tag),
        )  # fmt: skip
        dialog.open()
        return dialog

    def show_entry(self, entry: Entry) -> None:
        """Show the guidelines, a tag or a rule."""
        self.list.choose(entry)

    def _arrange(self) -> None:
        for form in (self.guidelines, self.tag, self.rule):
            self.forms.addWidget(form)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setChildrenCollapsible(False)
        right.addWidget(self.forms)
        right.addWidget(self.versions)
        right.setSizes([340, 180])
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(left, 2)
        row.addWidget(right, 5)
        self.column.addLayout(row, 1)
        self.buttons.addButton(Buttons.Close)

    def _wire(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda *_: self._chosen())
        for form in (self.guidelines, self.tag, self.rule):
            form.wanted.connect(self._apply)
        self.rule.example_requested.connect(self._show_example)
        self.add.clicked.connect(self.ask_rule)
        self._later.timeout.connect(self._refresh)
        self._session.changed.connect(self._changed)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._session.undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Redo), self, self._session.redo)

    def _apply(self, command: Command) -> None:
        self._session.apply(command)

    def _add(self, text: str, tag: str) -> None:
        changed = self._session.apply(Add(Guideline(id="", text=text, tag=tag), "Add rule")) if text else None
        if changed is not None:
            self._refresh()
            self.show_entry(Entry("guideline", changed.new_ids[0]))

    def _hand_in(self) -> None:
        for form in (self.guidelines, self.tag, self.rule):
            form.hand_in()

    def _chosen(self) -> None:
        self._hand_in()
        self._show()

    def _changed(self) -> None:
        self._later.start()

    def _refresh(self) -> None:
        self.list.fill(self._now)
        self._show()
        self._read_versions()

    def _read_versions(self) -> None:
        """Read the log on a worker; one reading at a time."""
        self._stale = self._reading
        if self._reading:
            return
        self._reading = True
        project = self._project

        def work(_progress: Progress) -> Versions:
            return versions_of(project)

        task: Task[Versions] = Task(self.tr("Reading versions"), work, self, exclusive=False)
        task.start(self._take, self._unread)

    def _take(self, known: Versions) -> None:
        self._known = known
        self._reading = False
        self._show_versions()
        if self._stale:
            self._read_versions()

    def _unread(self, error: BaseException) -> None:
        self._reading = False
        if not isinstance(error, WorldError) and not self._project.is_closed:
            raise error

    def _show(self) -> None:
        entry = self.list.entry()
        entity = self._now.get(entry.kind, entry.id) if entry is not None else None
        if isinstance(entity, Tag):
            self.tag.show_state(entity)
            self.forms.setCurrentWidget(self.tag)
        elif isinstance(entity, Guideline):
            self.rule.show_state(self._now, entity)
            self.forms.setCurrentWidget(self.rule)
        else:
            self.guidelines.show_state(self._now)
            self.forms.setCurrentWidget(self.guidelines)
        self._show_versions()

    def _show_versions(self) -> None:
        entry = self.list.entry()
        if self._known is not None and entry is not None:
            self.versions.show_versions(self._now, self._known.of(entry.kind, entry.id))

    def _show_example(self) -> None:
        entry = self.list.entry()
        rule = self._now.guidelines.get(entry.id) if entry is not None else None
        if rule is None or rule.document not in self._now.documents:
            return
        self.accept()
        show_passage(self._window, rule)


def show_passage(window: "MainWindow", rule: Guideline) -> None:
    """Open the article of a rule's example, with the passage selected."""
    session, workspace = window.session, window.workspace
    if session is None or workspace is None:
        return
    window.pages.close()
    now = session.project.sight
    session.open_document(rule.document)
    decision = now.known("decision", rule.decision)
    text = now.documents[rule.document].text
    start = decision.start if isinstance(decision, Decision) and decision.exact == rule.exact else -1
    start = start if start >= 0 else text.find(rule.exact)
    if start >= 0 and rule.exact:
        workspace.article.view.select_passage(start, start + len(rule.exact))
    workspace.article.view.setFocus()


def show_rules(window: "MainWindow") -> RulesDialog | None:
    """Open the dialog."""
    if window.session is None:
        return None
    dialog = RulesDialog(window)
    dialog.open()
    return dialog
