"""The list beside the rules: the guidelines, the tags, the rules in force, those that are retired."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QWidget

from annotator.domain.snapshot import Snapshot
from annotator.domain.tag import Tag
from annotator.domain.team import TEAM
from annotator.gui.dialogs.tag_rules import glyph_pixmap
from annotator.gui.elided import one_line
from annotator.gui.fonts import interface
from annotator.gui.icons import pixmap
from annotator.gui.panels.heading import caps_font
from annotator.gui.tokens import Theme

ENTRY = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """What can be looked at: entity type and id."""

    kind: str
    id: str


GUIDELINES = Entry("team", TEAM)


class RuleList(QListView):
    """Keeps what is chosen when it is filled anew."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setObjectName("rules")
        self.setAccessibleName(self.tr("Guidelines, tags and rules"))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(14, 14))
        self.setFont(interface(13))
        self.setSpacing(0)
        self.setMinimumWidth(270)

    def fill(self, now: Snapshot) -> None:
        """Show what there is."""
        chosen = self.entry()
        rules = sorted(now.guidelines.values(), key=lambda rule: (-rule.created, rule.id))
        self.selectionModel().blockSignals(True)
        self._model.clear()
        self._add(self.tr("The team's guidelines"), GUIDELINES, "book-open")
        self._head(self.tr("Tags"))
        for tag in now.tags_in_order():
            self._add(tag.name, Entry("tag", tag.id), tag)
        self._head(self.tr("Rules"))
        for rule in (rule for rule in rules if not rule.retired):
            self._add(rule.text, Entry("guideline", rule.id), now.tags.get(rule.tag) or "scale")
        if any(rule.retired for rule in rules):
            self._head(self.tr("Retired rules"))
        for rule in (rule for rule in rules if rule.retired):
            self._add(rule.text, Entry("guideline", rule.id), "archive")
        self.selectionModel().blockSignals(False)
        self.choose(chosen or GUIDELINES)

    def entry(self) -> Entry | None:
        """What is chosen."""
        found = self.currentIndex().data(ENTRY) if self.currentIndex().isValid() else None
        return found if isinstance(found, Entry) else None

    def choose(self, entry: Entry) -> None:
        """Choose something; what is not there any more gives way to the guidelines."""
        rows = [row for row in range(self._model.rowCount()) if self._model.index(row, 0).data(ENTRY) == entry]
        self.setCurrentIndex(self._model.index(rows[0] if rows else 0, 0))

    def _head(self, text: str) -> None:
        item = QStandardItem(text)
        item.setFont(caps_font(10.5))
        item.setForeground(self._theme.color("ink2"))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(100, 34))
        self._model.appendRow(item)

    def _add(self, text: str, entry: Entry, look: Tag | str) -> None:
        item = QStandardItem(one_line(text) or self.tr("(empty)"))
        item.setData(entry, ENTRY)
        item.setSizeHint(QSize(100, 30))
        ratio = self.devicePixelRatioF()
        drawing = (
            pixmap(look, self._theme.color("ink2"), 14, ratio)
            if isinstance(look, str)
            else glyph_pixmap(self._theme.look(look), 14, ratio)
        )
        picture = QIcon(drawing)
        picture.addPixmap(drawing, QIcon.Mode.Selected)
        item.setIcon(picture)
        self._model.appendRow(item)
