"""The form of one annotation: tag, quote, note, holder, verdict, confidence, and its links to sources."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.app.project import Changed, Project
from annotator.app.sources import delete_link
from annotator.domain.annotating import retag
from annotator.domain.annotation import CONFIDENCES, MODES, VERDICTS, Annotation
from annotator.domain.attribution import offers
from annotator.domain.commands import Command, Edit
from annotator.domain.evidence import unsupported
from annotator.domain.judging import confirm_verdict, judge
from annotator.domain.relating import unrelate
from annotator.domain.tag import Tag
from annotator.gui.fonts import interface, reading
from annotator.gui.icons import icon
from annotator.gui.panels.card_content import one_line, page_label, page_words
from annotator.gui.panels.chip import Chip
from annotator.gui.panels.detail_fields import Choice, HolderBox, NoteEdit
from annotator.gui.panels.detail_links import LinkLines
from annotator.gui.panels.detail_verdict import VerdictPart
from annotator.gui.panels.detail_voices import VoicesPart
from annotator.gui.panels.flow import FlowLayout
from annotator.gui.panels.heading import Heading
from annotator.gui.panels.words import confidence_word, lacking_word, mode_word, verdict_word
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.relations.lines import RelationLines
from annotator.gui.search.hint import ElsewhereHint
from annotator.gui.tokens import Theme

LONGEST = 20_000
"""Code points of a passage that the form shows; the whole of it stands in the article."""


class DetailForm(QWidget):
    """Changes go through ``apply`` (the window's: it tells the sentence of a WorldError) as they are finished."""

    link_requested = Signal(str)
    link_edit_requested = Signal(str)
    link_open_requested = Signal(str)
    elsewhere_requested = Signal(str)
    relation_requested = Signal(str)
    annotation_requested = Signal(str)
    close_requested = Signal()
    left = Signal()
    """Escape: what was typed is handed in, and the analyst goes on in the text."""

    def __init__(
        self, project: Project, theme: Theme, apply: Callable[[Command], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._theme = theme
        self._apply = apply
        self._id = ""
        self._quoted = ""
        self._tags: Sequence[Tag] = ()
        self.tags: dict[str, Chip] = {}
        self.heading = Heading(self.tr("Annotation"), theme)
        self.maker = WrappedLabel(2)
        self.quote = QPlainTextEdit()
        self.holder = HolderBox(self.tr("Holder: who asserts it"), self._holders)
        self.mode = Choice(self.tr("How the holder says it"), _words(MODES, mode_word, self.tr("not given")))
        self.verdict = Choice(self.tr("Verdict"), _words(VERDICTS, verdict_word, self.tr("none yet")))
        self.confidence = Choice(self.tr("Confidence"), _words(CONFIDENCES, confidence_word, self.tr("not given")))
        self.voices, self.judging = VoicesPart(), VerdictPart()
        self.note = NoteEdit(self.tr("Note"))
        self.links = LinkLines(theme)
        self.relations = RelationLines()
        self.relate = QPushButton(self.tr("Another passage…"))
        self.lacks = self._label("error")
        self.elsewhere = ElsewhereHint(project)
        self.link = QPushButton(self.tr("Link to a source…"))
        self._verdict_label = self._label("quiet", self.tr("Verdict"))
        self._arrange()
        self._wire()
        self.set_theme(theme)
        self.refresh(None)

    # What the window says

    def show_annotation(self, id: str) -> None:
        """Show another annotation ("": none). What was being typed is handed in first."""
        if id != self._id:
            self.flush()
            self._id = id
        self.refresh(None)

    def annotation(self) -> str:
        """The id of the annotation that is shown, or ""."""
        return self._id

    def refresh(self, changed: Changed | None) -> None:
        """Follow a change; None: anything may have changed."""
        now = self._project.sight
        annotation = now.annotations.get(self._id)
        tags = now.tags_in_order()
        if tags != self._tags:
            self._set_tags(tags)
        self._body.setEnabled(annotation is not None)
        if annotation is not None:
            self._fill(annotation)
        elif self._id:
            self._id = ""

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.heading.set_theme(theme)
        self.link.setIcon(icon("link", theme.color("ink2")))
        self.relate.setIcon(icon("arrow-right", theme.color("ink2")))
        self.elsewhere.setIcon(icon("files", theme.color("ink2")))
        well, line, ink = theme.css("well"), theme.css("hairline"), theme.css("ink")
        self.quote.setStyleSheet(f"QPlainTextEdit {{ background: {well}; border: 1px solid {line}; color: {ink}; }}")
        for tag in self._tags:
            self.tags[tag.id].set_theme(theme)
            self.tags[tag.id].set_look(theme.look(tag))
        annotation = self._project.sight.annotations.get(self._id)
        if annotation is not None:
            self._fill(annotation)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        self.flush()
        self.left.emit()

    def leave(self) -> None:
        """The project is about to be closed: hand in what is being typed, read nothing more."""
        self.flush()
        self.elsewhere.stop()

    def flush(self) -> None:
        """Hand in what is still being typed."""
        for field in (self.note, self.holder, self.voices, self.judging):
            field.hand_in()

    def focus_note(self) -> None:
        """Go to the note, to its end."""
        self._scroll.ensureWidgetVisible(self.note)
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note.moveCursor(self.note.textCursor().MoveOperation.End)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # A focus proxy would do this too, but Tab would jump to it over all that stands before.
        (self.tags.get(self._tag_shown()) or self.note).setFocus(event.reason())

    # What is shown

    def _tag_shown(self) -> str:
        annotation = self._project.sight.annotations.get(self._id)
        return annotation.tag if annotation and self._project.sight.mine(annotation) else ""

    def _fill(self, annotation: Annotation) -> None:
        now = self._project.sight
        mine, tag = now.mine(annotation), now.tags.get(annotation.tag)
        writable = mine and not self._project.store.read_only
        name = one_line(now.name_of(now.person(annotation.creator)), 80)
        maker = self.tr("By you") if mine else self.tr("By {name}. Only they can change it.").format(name=name)
        page = page_label(now, annotation)
        self.maker.setText(f"{maker} · {page_words(page)}" if page else maker)
        if annotation.exact != self._quoted:
            self._quoted = annotation.exact
            self.quote.setPlainText(annotation.exact[:LONGEST])
        for id, chip in self.tags.items():
            chip.setChecked(id == annotation.tag)
            chip.setEnabled(writable)
        self.holder.set_value(annotation.holder)
        self.mode.set_value(annotation.mode)
        self.verdict.set_value(annotation.verdict)
        self.confidence.set_value(annotation.confidence)
        self.note.set_value(annotation.note)
        self.note.setReadOnly(not writable)
        for field in (self.holder, self.mode, self.verdict, self.confidence):
            field.setEnabled(writable)
        judged = annotation.verdict != "" or (tag is not None and tag.verdict)
        self.verdict.setVisible(judged)
        self._verdict_label.setVisible(judged)
        self.elsewhere.show_passage(annotation)
        self._fill_links(annotation, tag)
        document = now.documents.get(annotation.document)
        named = offers(document, annotation.start, annotation.end) if document and not annotation.holder else ()
        self.voices.show_annotation(annotation, named, writable=writable)
        lacks = not self.lacks.isHidden()
        self.judging.show_annotation(now, annotation, writable=writable, lacks=lacks)
        self._order_stops()

    def _fill_links(self, annotation: Annotation, tag: Tag | None) -> None:
        now, writable = self._project.sight, not self._project.store.read_only
        self.links.show_links(now, now.links_of(annotation.id), self._theme, writable)
        lacks = tag is not None and unsupported(now, annotation)
        self.lacks.setVisible(lacks)
        self.lacks.setText(lacking_word(tag.evidence) if tag and lacks else "")
        self.link.setEnabled(writable)
        self.relate.setEnabled(writable)
        self.relations.show_relations(now, annotation, self._theme, writable=writable)

    def _order_stops(self) -> None:
        """Tab goes from the top to the bottom; rows that were made later would come first otherwise."""
        fields = [self.quote, self.note, self.holder, self.mode, *self.voices.stops(), self.verdict, self.confidence]
        linked = [*self.links.stops(), self.link, *self.relations.stops(), self.relate]
        stops = [*self.tags.values(), *fields, *self.judging.stops(), *linked]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _set_tags(self, tags: Sequence[Tag]) -> None:
        self._tags = tags
        while self._tag_row.takeAt(0) is not None:
            pass
        for chip in self.tags.values():
            chip.hide()
            chip.deleteLater()
        self.tags = {}
        for tag in tags:
            chip = self.tags[tag.id] = Chip(one_line(tag.name, 60), self._theme, square=True)
            chip.set_look(self._theme.look(tag))
            chip.clicked.connect(lambda _=False, id=tag.id: self._retag(id))
            self._tag_row.addWidget(chip)

    # What the analyst does

    def _retag(self, tag: str) -> None:
        self._do(retag(self._id, tag))

    def _edit(self, field: str, value: str, label: str) -> None:
        self._edit_fields({field: value}, label)

    def _edit_fields(self, fields: dict[str, Any], label: str) -> None:
        if self._id:
            self._do(Edit("annotation", self._id, fields, label))

    def _judge(self, verdict: str) -> None:
        if self._id:
            self._do(judge(self._id, verdict, self._project.moment()))

    def _do(self, command: Command) -> None:
        self._apply(command)
        # A refused change must not stay in the form.
        self.refresh(None)

    def _holders(self) -> Iterable[str]:
        annotations = self._project.sight.annotations.values()
        found = Counter(annotation.holder for annotation in annotations if annotation.holder)
        return (name for name, _ in found.most_common())

    def _wire(self) -> None:
        self.heading.add_button("x", self.tr("Close the form"), self.close_requested.emit)
        self.mode.chosen.connect(lambda value: self._edit("mode", value, self.tr("Edit mode")))
        self.verdict.chosen.connect(self._judge)
        self.voices.edited.connect(self._edit_fields)
        self.judging.edited.connect(self._edit_fields)
        self.judging.confirmed.connect(lambda: self._do(confirm_verdict(self._id, self._project.moment())))
        self.confidence.chosen.connect(lambda value: self._edit("confidence", value, self.tr("Edit confidence")))
        self.holder.finished.connect(lambda value: self._edit("holder", value, self.tr("Edit holder")))
        self.note.finished.connect(lambda value: self._edit("note", value, self.tr("Edit note")))
        self.link.clicked.connect(lambda: self.link_requested.emit(self._id))
        self.elsewhere.clicked.connect(lambda: self.elsewhere_requested.emit(self._id))
        self.links.link_open_requested.connect(self.link_open_requested)
        self.links.edit_requested.connect(self.link_edit_requested)
        self.links.remove_requested.connect(lambda id: self._do(delete_link(id)))
        self.relations.remove_requested.connect(lambda id: self._do(unrelate(id)))
        self.relations.open_requested.connect(self.annotation_requested)
        self.relate.clicked.connect(lambda: self.relation_requested.emit(self._id))

    def _label(self, tone: str = "quiet", text: str = "") -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(interface(12, 500 if tone == "error" else 400))
        label.setProperty("tone", tone)
        label.setWordWrap(True)
        return label

    def _arrange(self) -> None:
        self._body = QWidget()
        self.maker.setFont(interface(12))
        self.maker.setProperty("tone", "quiet")
        self._tag_row = FlowLayout(gap=6)
        self._dress_quote()
        self.note.setFixedHeight(76)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(18, 2, 14, 12)
        column.setSpacing(6)
        column.addWidget(self.maker)
        column.addLayout(self._tag_row)
        column.addWidget(self.quote)
        column.addWidget(self.elsewhere)
        column.addWidget(self._label(text=self.tr("Note")))
        column.addWidget(self.note)
        column.addLayout(self._grid())
        column.addWidget(self._label(text=self.tr("Sources")))
        column.addWidget(self.links)
        column.addWidget(self.lacks)
        foot = QHBoxLayout()
        foot.addWidget(self.link)
        foot.addWidget(self.relate)
        foot.addStretch(1)
        column.addWidget(self.relations)
        column.addLayout(foot)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.heading)
        whole.addWidget(self._scroll, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(220)

    def _dress_quote(self) -> None:
        self.quote.setReadOnly(True)
        keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.quote.setTextInteractionFlags(keyboard | Qt.TextInteractionFlag.TextSelectableByMouse)
        self.quote.setFont(reading(14))
        self.quote.setFixedHeight(76)
        self.quote.setTabChangesFocus(True)
        self.quote.setAccessibleName(self.tr("Passage"))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        fields = (
            (self._label(text=self.tr("Holder")), self.holder),
            (self._label(text=self.tr("Mode")), self.mode),
            (self._verdict_label, self.verdict),
            (self._label(text=self.tr("Confidence")), self.confidence),
        )
        for number, (label, field) in enumerate(fields):
            row = 3 * (number // 2)
            grid.addWidget(label, row, number % 2)
            grid.addWidget(field, row + 1, number % 2)
            label.setBuddy(field)
        grid.addWidget(self.voices, 2, 0, 1, 2)
        grid.addWidget(self.judging, 5, 0, 1, 2)
        return grid


def _words(values: Iterable[str], word: Callable[[str], str], none: str) -> list[tuple[str, str]]:
    return [("", none), *((value, word(value)) for value in values)]
