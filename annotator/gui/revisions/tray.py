"""The tray: my passages that wait for a place in the newer text. Beside the article, so that one can select in it."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QListWidgetItem, QWidget

from annotator.app.differing import words_differing
from annotator.app.revising import Passage
from annotator.domain.document import Document
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface
from annotator.gui.revisions.differences import Differences
from annotator.gui.tokens import Theme

WIDTH = 420
"""Pixels: it stands over the cards, beside the text in which one selects."""

QUOTE = 90
"""Code points of a quote in the list."""


class Named(Protocol):
    """What tells the name of a tag."""

    def __call__(self, tag: str) -> str: ...


class Tray(Dialog):
    """``taken`` carries an annotation's id and the place that was proposed (code points); ``by_hand`` an id, for what
    is selected in the article; ``seen`` a place that is to be shown there."""

    taken = Signal(str, int, int)
    by_hand = Signal(str)
    seen = Signal(int, int)

    def __init__(self, parent: QWidget | None, theme: Theme, tag_name: Named, *, writable: bool) -> None:
        super().__init__(parent, self.tr("Passages that wait for a place"), WIDTH)
        self.setModal(False)
        self.resize(WIDTH, 520)
        self._tag_name, self._passages, self._document = tag_name, list[Passage](), Document(id="", text="")
        self.said = self.add_text("")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Passages that wait for a place"))
        self.list.setFont(interface(13))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_row)
        self.list.itemActivated.connect(lambda _item: self._take())
        self.column.addWidget(self.list, 2)
        self.why = self.add_text("", tone="quiet")
        self.differences = Differences(theme, self)
        self.column.addWidget(self.differences, 1)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.take = self.buttons.addButton(self.tr("It stands there"), role)
        self.place = self.buttons.addButton(self.tr("It is what I have selected"), role)
        self.take.clicked.connect(self._take)
        self.place.clicked.connect(self._by_hand)
        self.place.setToolTip(self.tr("Select the passage in the article first"))
        self._writable = writable
        self.buttons.addButton(Buttons.Close)

    def show_passages(self, document: Document, passages: Sequence[Passage]) -> None:
        """Show what waits; the row stays where it was."""
        row = max(0, self.list.currentRow())
        self._document, self._passages = document, list(passages)
        self.list.clear()
        for passage in passages:
            quote = " ".join(passage.annotation.exact.split())
            shown = quote if len(quote) <= QUOTE else f"{quote[:QUOTE]}…"
            self.list.addItem(QListWidgetItem(f"{self._tag_name(passage.annotation.tag)} · {shown}"))
        self.said.setText(
            self.tr("%n passage(s) of yours wait(s) in the older text.", "", len(passages))
            if passages
            else self.tr("Nothing waits any more: all your passages have their place.")
        )
        self.list.setCurrentRow(min(row, len(passages) - 1))
        self._show_row(self.list.currentRow())

    def _current(self) -> Passage | None:
        row = self.list.currentRow()
        return self._passages[row] if 0 <= row < len(self._passages) else None

    def _show_row(self, _row: int) -> None:
        passage = self._current()
        proposed = passage is not None and passage.place.how != "orphan"
        self.take.setEnabled(proposed and self._writable)
        self.place.setEnabled(passage is not None and self._writable)
        self.why.setText(self._reason(passage))
        place = passage.place if passage is not None else None
        if passage is None or place is None:
            self.differences.clear()
            return
        there = self._document.text[place.start : place.end] if place.start >= 0 else ""
        self.differences.show_parts(words_differing(passage.annotation.exact, there))
        if place.start >= 0:
            self.seen.emit(place.start, place.end)

    def _reason(self, passage: Passage | None) -> str:
        if passage is None:
            return ""
        place = passage.place
        if place.how in ("exact", "moved"):
            return self.tr("It reads the same there.")
        if place.how == "fuzzy":
            return self.tr("It reads a little otherwise there (alike by %1 %). Is it the same passage?").replace(
                "%1", str(round(100 * place.score))
            )
        return {
            "several": self.tr("It could stand in several places. Select the right one in the article."),
            "says something else": self.tr("A sentence like it says something else, so it is not taken for it."),
            "other words": self.tr("Only something like it is there. If it is meant, select it in the article."),
        }.get(place.why, self.tr("It is not in the newer text. Select a passage in the article, or leave it here."))

    def _take(self) -> None:
        passage = self._current()
        if passage is not None and self.take.isEnabled():
            self.taken.emit(passage.annotation.id, passage.place.start, passage.place.end)

    def _by_hand(self) -> None:
        passage = self._current()
        if passage is not None:
            self.by_hand.emit(passage.annotation.id)

    def set_reason(self, sentence: str) -> None:
        """Say why nothing happened."""
        self.why.setText(sentence)
