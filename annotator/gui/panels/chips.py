"""The filter chips above the article: all, each tag, what lacks a source, and by whom; with counts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from annotator.app.cards import CardFilter, Counts
from annotator.app.project import Changed, Project
from annotator.app.tally import Tally
from annotator.domain.people import Annotator
from annotator.domain.tag import Tag
from annotator.gui.panels.card_content import one_line
from annotator.gui.panels.chip import Chip
from annotator.gui.panels.flow import FlowLayout
from annotator.gui.tokens import Theme

SINGLY = 2
"""Up to so many annotators have a chip each; more share one with a menu, so that the chips stay on one line."""


class ChipBar(QWidget):
    """``filter_changed`` carries a CardFilter. Tag, missing source and annotator narrow each other; "All" lifts all.

    The tally has to have followed a change before ``refresh`` hears of it. Left and right arrows go from chip to chip,
    Space presses.
    """

    filter_changed = Signal(object)

    def __init__(self, project: Project, tally: Tally, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._tally = tally
        self._theme = theme
        self._document = ""
        self._filter = CardFilter()
        self._tags: Sequence[Tag] = ()
        self._people: Mapping[str, str] = {}
        self._counts = Counts()
        self._extra: Mapping[str, int] = {}
        self._flow = FlowLayout(self, 6)
        self._flow.setContentsMargins(16, 9, 16, 9)
        self.setAccessibleName(self.tr("Filter"))
        self.all = self._chip(self.tr("All"))
        self.no_source = self._chip(self.tr("No source"))
        self.no_source.set_icon("unlink")
        self.tags: dict[str, Chip] = {}
        self.people: dict[str, Chip] = {}
        self.person = self._chip(self.tr("Everybody"))
        self.person.menu_mark = True
        self.person.set_icon("users")
        self.all.clicked.connect(lambda: self._choose(CardFilter()))
        self.no_source.clicked.connect(lambda on: self._choose(replace(self._filter, no_source=on)))
        self.person.clicked.connect(self._open_people)
        self._arrange()
        self.refresh(None)

    def set_document(self, id: str) -> None:
        """Count another document."""
        self._document = id
        self.refresh(None)

    def set_extra(self, counts: Mapping[str, int]) -> None:
        """Numbers of layers that are nobody's work (gold), by who is named as their creator."""
        if counts != self._extra:
            self._extra = dict(counts)
            self.refresh(None)

    def refresh(self, changed: Changed | None) -> None:
        """Follow a change; None: anything may have changed."""
        now = self._project.sight
        if changed is None or any(isinstance(after, Tag | Annotator) for _, after in changed.entities):
            self._set_tags(now.tags_in_order())
        counts = self._tally.counts(self._document, self._filter.annotator)
        counts = replace(counts, by_annotator={**counts.by_annotator, **self._extra}) if self._extra else counts
        wanted = {*counts.by_annotator, *filter(None, [self._filter.annotator])}
        people = {id: now.name_of(id) for id in wanted}
        self._set_people(dict(sorted(people.items(), key=lambda person: (person[1].casefold(), person[0]))))
        self._set_counts(counts)

    def _set_tags(self, tags: Sequence[Tag]) -> None:
        if list(tags) == list(self._tags):
            return
        self._tags = tuple(tags)
        for chip in self.tags.values():
            chip.hide()
            chip.deleteLater()
        self.tags = {}
        for tag in self._tags:
            chip = self.tags[tag.id] = self._chip(one_line(tag.name, 60))
            chip.clicked.connect(lambda on, id=tag.id: self._choose(replace(self._filter, tag=id if on else "")))
        self._dress()
        self._arrange()

    def _set_people(self, people: Mapping[str, str]) -> None:
        """Names by annotator id, of those who have annotated this document; one alone gets no chip."""
        if dict(people) == dict(self._people):
            return
        self._people = dict(people)
        for chip in self.people.values():
            chip.hide()
            chip.deleteLater()
        self.people = {}
        for id, name in people.items() if 1 < len(people) <= SINGLY else ():
            chip = self.people[id] = self._chip(one_line(name, 60))
            chip.set_icon("user")
            chip.clicked.connect(lambda on, id=id: self._choose(replace(self._filter, annotator=id if on else "")))
        self._arrange()

    def _set_counts(self, counts: Counts) -> None:
        self._counts = counts
        self.all.set_count(counts.total)
        for id, chip in self.tags.items():
            chip.set_count(counts.by_tag.get(id, 0))
        tag = self._filter.tag
        self.no_source.set_count(counts.no_source_by_tag.get(tag, 0) if tag else counts.no_source)
        for id, chip in self.people.items():
            chip.set_count(counts.by_annotator.get(id, 0))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        for chip in self._chips():
            chip.set_theme(theme)
        self._dress()

    def filter(self) -> CardFilter:
        """What is chosen."""
        return self._filter

    def set_filter(self, wanted: CardFilter) -> None:
        """Show another choice without telling anybody."""
        self._filter = wanted
        self._press()
        self.refresh(None)

    def _chip(self, word: str) -> Chip:
        return Chip(word, self._theme, parent=self)

    def _chips(self) -> list[Chip]:
        return [self.all, *self.tags.values(), self.no_source, *self.people.values(), self.person]

    def _dress(self) -> None:
        for tag in self._tags:
            self.tags[tag.id].set_look(self._theme.look(tag))

    def _arrange(self) -> None:
        while self._flow.takeAt(0) is not None:
            pass
        before: Chip | None = None
        for chip in self._chips():
            self._flow.addWidget(chip)
            chip.setVisible(chip is not self.person or len(self._people) > SINGLY)
            if before is not None:
                self.setTabOrder(before, chip)
            before = chip
        self._set_counts(self._counts)
        self._press()

    def _press(self) -> None:
        wanted = self._filter
        self.all.setChecked(wanted == CardFilter())
        self.no_source.setChecked(wanted.no_source)
        for id, chip in self.tags.items():
            chip.setChecked(wanted.tag == id)
        for id, chip in self.people.items():
            chip.setChecked(wanted.annotator == id)
        self.person.setChecked(bool(wanted.annotator))
        name = self._people.get(wanted.annotator, wanted.annotator)
        self.person.set_word(one_line(name, 60) if wanted.annotator else self.tr("Everybody"))

    def _choose(self, wanted: CardFilter) -> None:
        changed = wanted != self._filter
        self._filter = wanted
        self._press()
        self.refresh(None)
        if changed:
            self.filter_changed.emit(wanted)

    def people_menu(self) -> QMenu:
        """Everybody, and each annotator by name."""
        menu = QMenu(self)
        for id, name in {"": self.tr("Everybody"), **self._people}.items():
            count = self._counts.by_annotator.get(id, 0)
            action = menu.addAction(one_line(name, 60).replace("&", "&&") + (f"\t{count}" if id else ""))
            action.setCheckable(True)
            action.setChecked(self._filter.annotator == id)
            action.triggered.connect(lambda _=False, id=id: self._choose(replace(self._filter, annotator=id)))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _open_people(self) -> None:
        self._press()
        self.people_menu().popup(self.person.mapToGlobal(QPoint(0, self.person.height() + 2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        chips = [chip for chip in self._chips() if chip.isVisibleTo(self)]
        here = next((at for at, chip in enumerate(chips) if chip.hasFocus()), -1)
        if way is None or here < 0:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            way = -way
        chips[(here + way) % len(chips)].setFocus(Qt.FocusReason.TabFocusReason)
