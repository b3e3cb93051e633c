"""Tag definitions and the team's rules beside the decision: those that matter for the readings shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.review import Guideline
from annotator.domain.snapshot import Snapshot
from annotator.domain.tag import Tag
from annotator.gui.dialogs.tag_rules import glyph_pixmap
from annotator.gui.fonts import interface, reading
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.tokens import Theme

MOST = 30
"""Rules shown; the page of rules has all."""


def rules_for(now: Snapshot, tags: Sequence[str]) -> list[Guideline]:
    """The rules in force about some tags, or about all tags; the latest first."""
    found = [rule for rule in now.guidelines.values() if not rule.retired and (not rule.tag or rule.tag in tags)]
    return sorted(found, key=lambda rule: (-rule.created, rule.id))


class RulesPanel(QScrollArea):
    """Reading only; ``show_rules`` fills it."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Tags and rules"))
        self._shown: tuple[object, ...] = ()

    def show_rules(self, now: Snapshot, tags: Sequence[str], theme: Theme) -> None:
        """What is said about these tags (all of them if none is given)."""
        known = [tag for tag in now.tags_in_order() if tag.id in tags or not tags]
        rules = rules_for(now, [tag.id for tag in known])[:MOST]
        shown = (theme.name, *known, *rules)
        if shown == self._shown:
            return
        self._shown = shown
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(5)
        for tag in known:
            self._add_tag(column, tag, theme)
        if rules:
            column.addSpacing(4)
            column.addWidget(_heading(self.tr("Rules of the team")))
            names = {tag.id: tag.name for tag in known}
            for rule in rules:
                word = f"{names[rule.tag]}: {rule.text}" if rule.tag in names else rule.text
                column.addWidget(_label(word, 15, 8))
                if rule.exact:
                    column.addWidget(_example(rule.exact))
        column.addStretch(1)
        self.setWidget(inside)

    def _add_tag(self, column: QVBoxLayout, tag: Tag, theme: Theme) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        glyph = QLabel()
        glyph.setPixmap(glyph_pixmap(theme.look(tag), 14, self.devicePixelRatioF()))
        row.addWidget(glyph)
        row.addWidget(_heading(tag.name), 1)
        column.addLayout(row)
        if tag.definition:
            column.addWidget(_label(tag.definition, 15, 12))
        for example in tag.examples[:2]:
            column.addWidget(_example(example))
        column.addSpacing(6)


def _heading(text: str) -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setFont(interface(15, 650))
    return made


def _label(text: str, px: float, most: int) -> WrappedLabel:
    made = WrappedLabel(most)
    made.setFont(interface(px))
    made.setText(text)
    return made


def _example(text: str) -> WrappedLabel:
    made = WrappedLabel(3)
    made.setFont(reading(15))
    made.setProperty("tone", "quiet")
    made.setText(f"“{text}”")
    return made
