"""The form of a source: made new, made from a pasted address, or edited."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from annotator.app.addresses import web_address
from annotator.app.citation_text import read_citations
from annotator.app.project import Project
from annotator.app.sources import BadField, checked_source, edit_source, is_address, same_source, source_from_address
from annotator.domain.commands import Add, Command
from annotator.domain.errors import WorldError
from annotator.domain.independence import known_origins
from annotator.domain.source import Source
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.dialogs.source_grades import Grades
from annotator.gui.dialogs.source_kinds import source_kind_words
from annotator.gui.fonts import interface
from annotator.gui.panels.card_content import one_line
from annotator.gui.panels.detail_fields import typed_text
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.sources.details import Details
from annotator.gui.sources.still_wheel import StillWheel

LINES = ("url", "title", "publisher", "container_title", "issued", "accessed", "doi")
MOST = 590
"""Pixels: fits a screen of 640 with the frame of the window."""
PROPOSED = ("title", "publisher", "doi", "accessed")
"""Fields that an address proposes, as long as nobody has typed anything else there."""


class SourceForm(Dialog):
    """``saved`` carries the id of the source once ``apply`` has taken it."""

    saved = Signal(str)

    def __init__(
        self,
        parent: QWidget | None,
        project: Project,
        apply: Callable[[Command], object],
        *,
        source: str = "",
        address: str = "",
        proposal: Source | None = None,
    ) -> None:
        known = project.sight.sources.get(source)
        super().__init__(parent, self.tr("Edit source") if known else self.tr("New source"), 560)
        self._project = project
        self._apply = apply
        self._known = known
        self._proposal = Source(id="", title="")
        self.lines: dict[str, QLineEdit] = {}
        self.kind = QComboBox()
        self.authors = QPlainTextEdit()
        self.note = QPlainTextEdit()
        self.grades = Grades(self, known_origins(project.sight))
        self.details = Details(self)
        self.column.addWidget(self._scrolled(self._form()), 1)
        self.same = WrappedLabel(2)
        self.same.setFont(interface(12))
        self.same.setProperty("tone", "quiet")
        self.column.addWidget(self.same)
        self.wrong = self.add_text("", tone="error", weight=500)
        self.same.hide()
        self.wrong.hide()
        if not project.store.read_only:
            self.buttons.addButton(Buttons.Save)
        self.buttons.addButton(Buttons.Cancel)
        self._show(known or Source(id="", title=""))
        self.lines["url"].textChanged.connect(self._propose)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.details.show_kind(self.kind.currentData())
        StillWheel(self.inner)
        self._fit()
        if address:
            self.lines["url"].setText(web_address(address) or address)
            self.lines["url"].setCursorPosition(0)
        if proposal is not None:
            self._fill(proposal)
        self.lines["title" if known or address or proposal else "url"].setFocus()

    def accept(self) -> None:
        try:
            wanted = checked_source(self.source())
            id = self._known.id if self._known else self._project.new_id()
            command: Command = (
                edit_source(self._known, wanted) if self._known else Add(replace(wanted, id=id), self.tr("New source"))
            )
            # Asked first, because the window tells what is refused where a dialog hides it.
            command.changes(self._project.now)
            self._apply(command)
        except BadField as error:
            self._tell(str(error))
            self.details.reveal(error.field)
            self._field(error.field).setFocus()
            self.area.ensureWidgetVisible(self._field(error.field))
            return
        except WorldError as error:
            self._tell(str(error))
            return
        if id in self._project.sight.sources:
            self.saved.emit(id)
            super().accept()

    def source(self) -> Source:
        """What the form says, not yet checked."""
        base = self._known or Source(id="", title="")
        # A field never gives back exactly what it was given: what was not changed is not taken from it.
        values = {name: line.text() for name, line in self.lines.items() if line.text() != self._shown[name]}
        if (authors := typed_text(self.authors)) != self._areas[0]:
            base = replace(base, author=tuple(authors.split("\n")))
        if (note := typed_text(self.note)) != self._areas[1]:
            base = replace(base, note=note)
        made = replace(base, type=self.kind.currentData(), **values)  # type: ignore[arg-type]
        return self.grades.graded(self.details.taken(made))

    def _show(self, source: Source) -> None:
        for name, line in self.lines.items():
            line.setText(getattr(source, name))
            line.setCursorPosition(0)
        if self.kind.findData(source.type) < 0:
            self.kind.addItem(source.type, source.type)
        self.kind.setCurrentIndex(self.kind.findData(source.type))
        self.authors.setPlainText("\n".join(source.author))
        self.note.setPlainText(source.note)
        self.grades.show(source)
        self.details.show(source)
        self._areas = typed_text(self.authors), typed_text(self.note)
        self._shown = {name: line.text() for name, line in self.lines.items()}

    def _propose(self, text: str) -> None:
        """Fills what the address tells into fields that are empty or still hold the last proposal."""
        if not is_address(text):
            self.same.hide()
            cited = read_citations(text) if self._known is None and len(text) > 30 else []
            if cited:
                self._fill(cited[0])
            return
        fresh = source_from_address(text, QDate.currentDate().toString(Qt.DateFormat.ISODate))
        if self._known is None:
            for name in PROPOSED:
                if self.lines[name].text() in ("", getattr(self._proposal, name)):
                    self.lines[name].setText(getattr(fresh, name))
                    self.lines[name].setCursorPosition(0)
            if self.kind.currentData() == self._proposal.type:
                self.kind.setCurrentIndex(self.kind.findData(fresh.type))
            self._proposal = fresh
        twin = same_source(self._project.sight, replace(fresh, id=self._known.id if self._known else ""))
        self.same.setVisible(twin is not None)
        if twin is not None:
            title = one_line(twin.title, 120)
            self.same.setText(self.tr("There is a source with this address already: {title}").format(title=title))

    def _fill(self, proposal: Source) -> None:
        """Puts what a reference says into the fields; nothing is kept before it is saved."""
        self._proposal = proposal
        self.kind.setCurrentIndex(self.kind.findData(proposal.type))
        self.authors.setPlainText("\n".join(proposal.author))
        self.details.propose(proposal.contributors)
        for name, line in self.lines.items():
            if name != "url" and (value := getattr(proposal, name)):
                line.setText(value)
                line.setCursorPosition(0)
        self.lines["url"].setText(proposal.url)  # tells at once if there is such a source
        self.details.show_kind(proposal.type)

    def _tell(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.show()

    def _field(self, name: str) -> QWidget:
        return self.lines.get(name, self.kind)

    def _kind_changed(self) -> None:
        self.details.show_kind(self.kind.currentData())

    def _scrolled(self, form: QFormLayout) -> QScrollArea:
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inner = QWidget()
        form.setContentsMargins(2, 2, 10, 2)
        self.inner.setLayout(form)
        self.area.setWidget(self.inner)
        return self.area

    def _fit(self) -> None:
        """As high as the fields need, and never higher than a small screen."""
        inner = self.inner.sizeHint().height()
        self.area.setMinimumHeight(min(inner, 260))
        self.resize(600, min(inner + 140, MOST))

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(5)
        form.setHorizontalSpacing(14)
        names = self._names()
        for name in LINES:
            line = self.lines[name] = QLineEdit()
            line.setAccessibleName(names[name])
            form.addRow(names[name], line)
            if name == "url":
                form.addRow(self.tr("Kind"), self._kinds())
            if name == "title":
                form.addRow(self.tr("Authors"), self._area(self.authors, self.tr("Authors, one a line"), 44))
        self.details.add_to(form)
        self.lines |= self.details.lines
        self.grades.add_to(form)
        form.addRow(self.tr("Note"), self._area(self.note, self.tr("Note"), 44))
        self.authors.setPlaceholderText(self.tr("one a line"))
        self.lines["url"].setPlaceholderText(self.tr("paste an address, a DOI or a reference"))
        self.lines["issued"].setPlaceholderText(self.tr("for example 2020-11-17, 17.11.2020 or 2020"))
        return form

    def _kinds(self) -> QComboBox:
        self.kind.setAccessibleName(self.tr("Kind of source"))
        for kind, word in source_kind_words().items():
            self.kind.addItem(word, kind)
        return self.kind

    def _area(self, area: QPlainTextEdit, name: str, height: int) -> QPlainTextEdit:
        area.setAccessibleName(name)
        area.setTabChangesFocus(True)
        area.setFixedHeight(height)
        return area

    def _names(self) -> dict[str, str]:
        return {
            "url": self.tr("Address"),
            "title": self.tr("Title"),
            "publisher": self.tr("Publisher"),
            "container_title": self.tr("Published in"),
            "issued": self.tr("Date"),
            "accessed": self.tr("Seen on"),
            "doi": self.tr("DOI"),
        }
