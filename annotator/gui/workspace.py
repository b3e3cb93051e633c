"""One open project in the window: documents and sources, the article, the cards; and how they talk to each other."""

from functools import cached_property
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from annotator.app.cards import CardFilter
from annotator.app.gilded import Gilded, is_gold
from annotator.app.project import Changed
from annotator.domain.document import Document
from annotator.domain.people import Annotator
from annotator.domain.tag import Tag
from annotator.domain.visibility import blind_on
from annotator.gui.article.pane import ArticlePane
from annotator.gui.columns import column
from annotator.gui.foreseeing import Foresight
from annotator.gui.marking import Marking
from annotator.gui.painted_marks import PaintedMarks
from annotator.gui.panels.cards import CardList
from annotator.gui.panels.chips import ChipBar
from annotator.gui.panels.documents import DocumentsPanel
from annotator.gui.panels.sources import SourcesPanel
from annotator.gui.session import Session
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.panels.detail import DetailForm
    from annotator.gui.team.blind import BlindNote


class Panel(Protocol):
    """What all panels can be told."""

    def refresh(self, changed: Changed | None) -> None: ...

    def set_theme(self, theme: Theme) -> None: ...


WIDTHS = (264, 812, 364)
"""Left, centre and right in a window of 1440 pixels."""


class Workspace(QWidget):
    """Panels around the article. ``current_changed`` carries the annotation that is current ("": none); ``settled``
    says that everything shows the project as it is now."""

    current_changed = Signal(str)
    settled = Signal()
    link_requested = Signal(str)
    decision_requested = Signal(str)
    link_edit_requested = Signal(str)
    address_requested = Signal(str)
    elsewhere_requested, evidence_requested, relation_requested = Signal(str), Signal(str), Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.theme = theme
        self._current = ""
        self._pending: list[Changed] = []
        self.extra: list[Panel] = []  # what was added later
        # A timer, not singleShot(0): that one is a posted event and would come before the painting.
        self._after_paint = QTimer(self, singleShot=True, interval=0)
        project = session.project
        self.documents = DocumentsPanel(project, session.tally, theme)
        self.documents.model.talk, self.documents.model.catalogue = session.talk, session.catalogue
        self.sources = SourcesPanel(project, theme)
        self.chips = ChipBar(project, session.tally, theme)
        self.article = ArticlePane()
        self.gilded = Gilded(project.sight)
        self.cards = CardList(project, theme, seen=self.gilded)
        self.article.view.hover_text(self._described)
        self.marking = Marking(session, self)
        self.foresight = Foresight(self)
        session.foresee_views = self.foresight.work_out
        self.marks = PaintedMarks(session, self.article, self.gilded, self.foresight)
        self.splitter = self._arranged()
        self._wire()

    def open_first(self) -> None:
        """Read the first document of the list, if there is one."""
        id = self.documents.model.id_at(0)
        self.documents.set_document(id)
        self.session.open_document(id)
        if not id:
            self._show_document("")

    @cached_property
    def detail(self) -> "DetailForm":
        """The form of one annotation; made when it is first shown."""
        from annotator.gui.panels.detail import DetailForm

        made = DetailForm(self.session.project, self.theme, self.session.apply)
        made.hide()
        self.right_splitter.addWidget(made)
        self.right_splitter.setSizes([380, 470])
        made.close_requested.connect(self._hide_detail)
        made.left.connect(self.article.view.setFocus)
        made.annotation_requested.connect(self.show_annotation)
        for name in ("link", "elsewhere", "link_edit", "relation"):  # handed on under the same name
            getattr(made, f"{name}_requested").connect(getattr(self, f"{name}_requested"))
        made.link_open_requested.connect(self.evidence_requested)
        return made

    @cached_property
    def blind_note(self) -> "BlindNote":
        """The line that says that others' work is hidden here; made when it is first needed."""
        from annotator.domain.teaming import set_done
        from annotator.gui.team.blind import BlindNote

        session = self.session
        made = BlindNote(self.theme, not session.project.store.read_only)
        self.centre.insertWidget(1, made)
        made.done_requested.connect(lambda: session.apply(set_done(session.project.now, [session.document_id])))
        return made

    @property
    def _detail_shown(self) -> bool:
        return "detail" in self.__dict__ and self.detail.isVisible()

    @property
    def _panels(self) -> "list[Panel]":
        panels: list[Panel] = [self.cards, self.chips, self.documents, self.sources, *self.extra]
        return [*panels, self.detail] if "detail" in self.__dict__ else panels

    @property
    def current(self) -> str:
        """The current annotation ("": none, or a gold passage, which nobody changes)."""
        return "" if is_gold(self._current) else self._current

    def show_annotation(self, id: str) -> None:
        """Make an annotation current, wherever it is; a filter that hides it is lifted."""
        annotation = self.session.annotation(id)
        if annotation is None:
            return
        self.session.open_document(annotation.document)
        if not self.session.filter.shows(self.session.project.sight, annotation):
            self.session.set_filter(CardFilter())
        self.article.view.show_annotation(id)
        self._take_current(id)

    def note(self) -> None:
        """Write a note on the current annotation, or on the selection, which is marked for it."""
        if self.marked_or_current():
            self.show_detail()
            self.detail.focus_note()

    def link(self) -> None:
        """Link the current annotation, or the selection, which is marked for it, to a source."""
        if id := self.marked_or_current():
            self.link_requested.emit(id)

    def flush(self) -> None:
        """Hand in what is still being typed."""
        if "detail" in self.__dict__:
            self.detail.flush()

    def leave(self) -> None:
        """The project is about to be closed: what is being typed is handed in, what Qt owns is let go of.

        Paragraphs that Qt frees must not be known to Python any more: the next object at the same address would be
        taken for them.
        """
        if "detail" in self.__dict__:
            self.detail.leave()
        self.article.view.page.forget()

    def layout_state(self) -> str:
        """The widths of the three columns, to be kept."""
        return bytes(self.splitter.saveState().toBase64().data()).decode()

    def restore_layout(self, state: str) -> None:
        """Take widths that were kept; anything else is left alone."""
        if state:
            self.splitter.restoreState(QByteArray.fromBase64(state.encode()))

    def toggle_side(self, side: str) -> bool:
        """Show or hide the left or right side; returns whether it is shown now."""
        column = self.left if side == "left" else self.right
        column.setVisible(column.isHidden())
        return not column.isHidden()

    def show_detail(self) -> None:
        """Show the form of the current annotation; of a gold passage, the decision behind it."""
        if is_gold(self._current):
            self.decision_requested.emit(self._current)
        elif self._current:
            self.detail.show_annotation(self._current)
            self.detail.show()
            # The list has become lower; its card stays in sight.
            QTimer.singleShot(0, self, lambda: self.cards.select(self._current))

    def enter_detail(self) -> None:
        """Show that form, and give it the keys."""
        self.show_detail()
        if self.current:
            self.detail.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in other colours."""
        self.theme = theme
        for panel in self._panels:
            panel.set_theme(theme)
        self.article.set_theme(theme)
        if "blind_note" in self.__dict__:
            self.blind_note.set_theme(theme)

    def _wire(self) -> None:
        session, view = self.session, self.article.view
        session.changed.connect(self._take)
        self._after_paint.timeout.connect(self._refresh_panels)
        session.document_changed.connect(self._show_document)
        session.filter_changed.connect(self._show_filter)
        session.sight_changed.connect(self._look_again)
        self.documents.document_chosen.connect(session.open_document)
        self.chips.filter_changed.connect(session.set_filter)
        view.tag_requested.connect(self.marking.mark)
        view.retag_requested.connect(self.marking.retag)
        view.delete_requested.connect(self.marking.delete)
        view.ends_requested.connect(self.marking.move_ends)
        view.kind_requested.connect(self.marking.set_kind)
        view.note_requested.connect(self.note)
        view.link_requested.connect(self.link)
        view.link_clicked.connect(self.address_requested)
        view.current_changed.connect(self._take_current)
        self.marking.marked.connect(self._marked)
        self.cards.card_selected.connect(self._card_selected)
        self.cards.card_activated.connect(self._card_activated)
        self.cards.retag_requested.connect(self.marking.retag)
        self.cards.delete_requested.connect(self.marking.delete)
        self.cards.link_requested.connect(self.link_requested)
        self.cards.note_requested.connect(self._card_noted)
        self.cards.source_open_requested.connect(self.evidence_requested)
        self.cards.comments_requested.connect(self._talk_about)
        self.cards.clear_filter_requested.connect(lambda: session.set_filter(CardFilter()))

    def _arranged(self) -> QSplitter:
        left = column("left_side", self.documents, self.sources)
        self.chips.setObjectName("chip_row")
        self.chips.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        centre = column("centre", self.chips, self.article)
        self.centre = cast(QVBoxLayout, centre.layout())
        self.right_splitter = QSplitter(Qt.Orientation.Vertical)
        self.right_splitter.setChildrenCollapsible(False)
        self.right_splitter.addWidget(self.cards)
        self.right = column("right_side", self.right_splitter)
        self.left = left
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for widget, least in ((left, 200), (centre, 480), (self.right, 280)):
            widget.setMinimumWidth(least)
            splitter.addWidget(widget)
        for number, stretch in enumerate((0, 1, 0)):
            splitter.setStretchFactor(number, stretch)
        splitter.setSizes(list(WIDTHS))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        return splitter

    def _take(self, changed: Changed) -> None:
        # The mark is painted first; what may be slower follows when the screen has it.
        self._pending.append(changed)
        self._after_paint.start()
        if not self.session.foreseen:
            self.foresight.forget()
        self.marks.take(changed)
        foreseen = self.foresight.now()
        for before, after in changed.entities if foreseen is None else foreseen.document:
            if isinstance(after, Document):
                self._document_edited(before, after)

    def _refresh_panels(self) -> None:
        pending, self._pending = self._pending, []
        looks = (isinstance(after, Tag | Annotator) for changed in pending for _, after in changed.entities)
        if any(changed.large for changed in pending) or any(looks):
            self._reload_looks()
        else:
            for changed in pending:
                for panel in self._panels:
                    panel.refresh(changed)
        if self.session.document is None:
            self.open_first()  # the first article came, or the open one was deleted
        if self._current != self.cards.current():
            self.cards.select(self._current)
        if self._current and self._current not in self.gilded.annotations:
            self._take_current("")
        if self._detail_shown and self.detail.annotation() != self.current:
            self.detail.show_annotation(self.current)
        self.settled.emit()

    def _reload_looks(self) -> None:
        self.article.set_tags(self.session.project.sight.tags_in_order())
        self._refresh_all()
        self.foresight.forget()

    def _refresh_all(self) -> None:
        foreseen = self.foresight.now()
        for panel in self._panels:
            if panel is self.cards and foreseen is not None:
                self.cards.show_ids(foreseen.ids, foreseen.painted)
            else:
                panel.refresh(None)

    def _look_again(self) -> None:
        """Other articles than before are hidden from me, or I am another one."""
        self.marks.reload()
        self._refresh_all()
        self._show_blindness()
        if self._current and self._current not in self.gilded.annotations:
            self._take_current("")
        self.settled.emit()

    def _show_blindness(self) -> None:
        blind = bool(self.session.document) and blind_on(self.session.project.now, self.session.document_id)
        if blind or "blind_note" in self.__dict__:
            self.blind_note.setVisible(blind)

    def _document_edited(self, before: object, after: Document) -> None:
        here = after.id == self.session.document_id and self.session.document is not None
        if here and isinstance(before, Document) and before.blocks != after.blocks:
            self.article.set_blocks(after.blocks)

    def _show_document(self, id: str) -> None:
        self._take_current("")
        self.documents.set_document(id)
        self.cards.set_document(id)
        self.chips.set_document(id)
        self._show_blindness()
        self.marks.open(self.theme)

    def _show_filter(self, shown: CardFilter) -> None:
        self.chips.set_filter(shown)
        self.cards.set_filter(shown)
        self.marks.reload()

    def _take_current(self, id: str) -> None:
        if id == self._current:
            return
        self._current = id
        if self._pending:
            return  # the card is not there yet
        self.cards.select(id)
        if self._detail_shown:
            self.detail.show_annotation(self.current)
        self.current_changed.emit(id)

    def _card_selected(self, id: str) -> None:
        self.article.view.show_annotation(id)
        self._take_current(id)

    def _card_activated(self, id: str) -> None:
        self._card_selected(id)
        self.enter_detail()

    def _marked(self, id: str) -> None:
        """A passage has just been marked: it is current, and the text stays where it is."""
        annotation = self.session.annotation(id)
        if annotation is not None and not self.session.filter.shows(self.session.project.sight, annotation):
            self.session.set_filter(CardFilter())
        self.article.view.make_current(id)
        self._take_current(id)

    def _hide_detail(self) -> None:
        self.detail.flush()
        self.detail.hide()
        self.article.view.setFocus()

    def _described(self, id: str) -> str:
        """What the tooltip of a mark says: tag, holder, creator."""
        annotation = self.gilded.annotations.get(id)
        if annotation is None:
            return ""
        now = self.session.project.sight
        tag = now.tags.get(annotation.tag)
        held = [self.tr("Holder: %1").replace("%1", annotation.holder)] if annotation.holder else []
        by = self.tr("By %1").replace("%1", now.name_of(annotation.creator))
        return "\n".join([tag.name if tag else annotation.tag, *held, by])

    def _card_noted(self, id: str) -> None:
        self._card_selected(id)
        self.show_detail()
        self.detail.focus_note()

    def _talk_about(self, id: str) -> None:
        from annotator.gui.comments.dock import show_comments

        self._card_selected(id)
        show_comments(self)

    def marked_or_current(self) -> str:
        """The current annotation, or the one that is made of the selection."""
        selected = self.article.view.selected_passage()
        if selected is not None:
            return self.marking.mark(self.session.tag_to_use(), *selected)
        return self.current
