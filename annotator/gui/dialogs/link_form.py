"""The form of a link: which source, what it does to the passage, and where in the source it says so."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QDate, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from annotator.app.project import Project
from annotator.app.sources import (
    add_link,
    checked_source,
    edit_link,
    is_address,
    matching_sources,
    same_source,
    source_from_address,
)
from annotator.domain.commands import Command
from annotator.domain.errors import WorldError
from annotator.domain.source import STANCES, EvidenceLink, Source
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.dialogs.quote_told import QuoteTold
from annotator.gui.dialogs.source_form import SourceForm
from annotator.gui.fonts import reading
from annotator.gui.icons import icon
from annotator.gui.panels.card_content import one_line
from annotator.gui.panels.detail_fields import typed_text
from annotator.gui.panels.source_list import SourceChoiceDelegate, SourceChoices
from annotator.gui.panels.words import STANCE_ICONS, STANCE_TOKENS
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.tokens import Theme


class LinkForm(Dialog):
    """Links an annotation to a source, or edits such a link. ``linked`` carries the link's id.

    The search field takes words, or an address: then a new source is proposed, unless the project has it already.
    """

    linked = Signal(str)

    def __init__(
        self,
        parent: QWidget | None,
        project: Project,
        theme: Theme,
        apply: Callable[[Command], object],
        annotation: str,
        *,
        link: str = "",
    ) -> None:
        known = project.sight.links.get(link)
        super().__init__(parent, self.tr("Edit link") if known else self.tr("Link to a source"), 560)
        self._project, self._theme, self._apply = project, theme, apply
        self._known = known
        self._annotation = known.annotation if known else annotation
        self.search = QLineEdit()
        self.choices = SourceChoices(self)
        self.list = QListView()
        self.new_source = QPushButton(self.tr("&New source…"))
        self.stances: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self.locator, self.quote, self.note = QLineEdit(), QPlainTextEdit(), QPlainTextEdit()
        self.told = QuoteTold(theme)
        self._arrange()
        self.wrong = self.add_text("", tone="error", weight=500)
        self.wrong.hide()
        self.save = self.buttons.addButton(Buttons.Save)
        self.buttons.addButton(Buttons.Cancel)
        self.search.textChanged.connect(self._look)
        self.search.installEventFilter(self)
        self.list.doubleClicked.connect(lambda _: self.accept())
        self.new_source.clicked.connect(self.open_source_form)
        self._show(known)
        self.quote.textChanged.connect(self._compare)
        self.list.selectionModel().currentChanged.connect(self._compare)
        self._compare()

    def _compare(self) -> None:
        """Whether the source that is chosen says what is quoted."""
        chosen = self.choices.source(self.list.currentIndex().row())
        self.told.ask(self._project.sight, self.link(chosen.id if chosen else ""))

    def accept(self) -> None:
        chosen = self.choices.source(self.list.currentIndex().row())
        if chosen is None:
            self._tell(self.tr("Please choose a source, or paste the address of a new one."))
            self.search.setFocus()
            return
        try:
            id = self._carry_out(chosen)
        except WorldError as error:
            self._tell(str(error))
            return
        if id in self._project.sight.links:
            self.linked.emit(id)
            super().accept()

    def _carry_out(self, chosen: Source) -> str:
        fresh = None
        if chosen is self.choices.fresh:
            fresh = replace(checked_source(chosen), id=self._project.new_id())
        link = self.link((fresh or chosen).id)
        link = replace(link, id=self._known.id if self._known else self._project.new_id())
        command = edit_link(self._known, link, fresh) if self._known else add_link(link, fresh)
        # Asked first, because the window tells what is refused where a dialog hides it.
        command.changes(self._project.now)
        self._apply(command)
        return link.id

    def link(self, source: str) -> EvidenceLink:
        """What the form says, to the given source."""
        if self._known and self._project.sight.main_source(self._known.source) == source:
            source = self._known.source  # what was merged into it can be separated again, with its links
        made = self._known or EvidenceLink(id="", annotation=self._annotation, source=source)
        made = replace(made, source=source, stance=self.stance())
        # A field never gives back exactly what it was given: what was not changed is not taken from it.
        if self.locator.text() != self._shown_locator:
            made = replace(made, locator=" ".join(self.locator.text().split()))
        if self.quote.document().isModified():
            made = replace(made, quote=typed_text(self.quote).strip())
        if self.note.document().isModified():
            made = replace(made, note=typed_text(self.note).strip())
        return made

    def stance(self) -> str:
        """The stance that is pressed."""
        return next((stance for stance, button in self.stances.items() if button.isChecked()), "supports")

    def choose(self, source: str) -> None:
        """Make a source the chosen one; a search that hides it is lifted."""
        if self.choices.row_of(source) < 0:
            self.search.clear()
            self._look("")
        self._select(self.choices.row_of(source))

    def open_source_form(self) -> SourceForm:
        """The whole form of a new source, beginning with what the search field holds if it is an address."""
        text = self.search.text()
        form = SourceForm(self, self._project, self._apply, address=text if is_address(text) else "")
        form.saved.connect(self.choose)
        form.open()
        return form

    def _look(self, text: str) -> None:
        now, chosen = self._project.sight, self.choices.source(self.list.currentIndex().row())
        if is_address(text):
            fresh = source_from_address(text, QDate.currentDate().toString(Qt.DateFormat.ISODate))
            twin = same_source(now, fresh)
            self.choices.show([twin] if twin else [], None if twin else fresh)
            self._select(0)
            return
        self.choices.show(matching_sources(now, text), None)
        kept = self.choices.row_of(chosen.id) if chosen and chosen.id else -1
        self._select(kept if kept >= 0 else (0 if text.strip() and self.choices.rowCount() else -1))

    def _select(self, row: int) -> None:
        self.list.setCurrentIndex(self.choices.index(row) if row >= 0 else QModelIndex())

    def _show(self, known: EvidenceLink | None) -> None:
        self._look("")
        self.stances[known.stance if known and known.stance in self.stances else "supports"].setChecked(True)
        if known:
            self.choose(self._project.sight.main_source(known.source))
            self.locator.setText(known.locator)
            self.quote.setPlainText(known.quote)
            self.note.setPlainText(known.note)
        self._shown_locator = self.locator.text()
        self.search.setFocus()

    def _tell(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the search field go through the list."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            way = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if way is not None and self.choices.rowCount():
                row = self.list.currentIndex().row() + way
                self._select(max(0, min(self.choices.rowCount() - 1, row)))
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """S, R and C press a stance when no text is being typed."""
        stance = {"s": "supports", "r": "refutes", "c": "context"}.get(event.text().lower())
        if stance and not event.modifiers():
            self.stances[stance].click()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        annotation = self._project.sight.annotations.get(self._annotation)
        passage = WrappedLabel(3)
        passage.setFont(reading(14))
        passage.setText(f"“{one_line(annotation.exact) if annotation else ''}”")
        self.column.addWidget(passage)
        find = QHBoxLayout()
        find.addWidget(self.search, 1)
        find.addWidget(self.new_source)
        self.search.setPlaceholderText(self.tr("Search sources, or paste an address"))
        self.search.setAccessibleName(self.tr("Search sources, or paste an address"))
        self.search.setClearButtonEnabled(True)
        self.column.addLayout(find)
        self.list.setModel(self.choices)
        self.list.setItemDelegate(SourceChoiceDelegate(self._theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(150)
        self.list.setAccessibleName(self.tr("Sources"))
        self.column.addWidget(self.list, 1)
        self.column.addLayout(self._stance_row())
        self.column.addLayout(self._details())

    def _stance_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        words = {"supports": self.tr("&Supports"), "refutes": self.tr("&Refutes"), "context": self.tr("&Context")}
        for stance in STANCES:
            button = self.stances[stance] = QToolButton()
            button.setText(words[stance])
            button.setIcon(icon(STANCE_ICONS[stance], self._theme.color(STANCE_TOKENS[stance])))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setCheckable(True)
            button.setMinimumSize(130, 36)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setStyleSheet(self._stance_style())
            self._group.addButton(button)
            row.addWidget(button, 1)
        return row

    def _stance_style(self) -> str:
        css = self._theme.css
        return (
            f"QToolButton {{ border: 1px solid {css('control')}; border-radius: 6px; padding: 6px 12px; }}"
            f"QToolButton {{ background: {css('card')}; }}"
            f"QToolButton:hover {{ background: {css('hover')}; }}"
            f"QToolButton:checked {{ border: 1px solid {css('accent')}; background: {css('selection')}; }}"
            f"QToolButton:focus {{ border: 2px solid {css('accent')}; }}"
        )

    def _details(self) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(14)
        self.locator.setPlaceholderText(self.tr("page, paragraph, minute"))
        fields: tuple[tuple[QLineEdit | QPlainTextEdit, str], ...] = (
            (self.locator, self.tr("Where in it")),
            (self.quote, self.tr("What it says")),
            (self.note, self.tr("Note")),
        )
        for field, name in fields:
            field.setAccessibleName(name)
            if isinstance(field, QPlainTextEdit):
                field.setTabChangesFocus(True)
                field.setFixedHeight(58)
            form.addRow(name, field)
            if field is self.quote:
                form.addRow("", self.told)
        return form
