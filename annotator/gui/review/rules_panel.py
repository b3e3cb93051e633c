"""Tag definitions and the team's rules beside the decision, in which version: those that matter for the readings."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.app.project import Project
from annotator.app.versions import Versions, versions_of
from annotator.domain.errors import WorldError
from annotator.domain.review import Guideline
from annotator.domain.snapshot import Snapshot
from annotator.domain.tag import Tag
from annotator.gui.dialogs.tag_rules import glyph_pixmap
from annotator.gui.fonts import interface, reading
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.tasks import Progress, Task
from annotator.gui.tokens import LIGHT, Theme

MOST = 30
"""Rules shown; the page of rules has all."""


def rules_for(now: Snapshot, tags: Sequence[str]) -> list[Guideline]:
    """The rules in force about some tags, or about all tags; the latest first."""
    found = [rule for rule in now.guidelines.values() if not rule.retired and (not rule.tag or rule.tag in tags)]
    return sorted(found, key=lambda rule: (-rule.created, rule.id))


class RulesPanel(QScrollArea):
    """Reading only; ``show_rules`` fills it. Which version it is is read from the log on a worker, and added then."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._versions: Versions | None = None
        self._reading = self._stale = False
        self._asked: tuple[Sequence[str], Theme] = ((), LIGHT)
        self._seen: tuple[object, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Tags and rules"))
        self._shown: tuple[object, ...] = ()

    def show_rules(self, now: Snapshot, tags: Sequence[str], theme: Theme) -> None:
        """What is said about these tags (all of them if none is given)."""
        known = [tag for tag in now.tags_in_order() if tag.id in tags or not tags]
        rules = rules_for(now, [tag.id for tag in known])[:MOST]
        self._asked = tags, theme
        if self._seen != (*now.tags_in_order(), *now.guidelines.values()):
            self._seen = (*now.tags_in_order(), *now.guidelines.values())
            self._versions = None  # until they are read again, no number is better than an old one
            self._read_versions()
        shown = (theme.name, *known, *rules, self._versions)
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
                column.addWidget(_label(self._numbered(word, "guideline", rule.id), 15, 8))
                if rule.exact:
                    column.addWidget(_example(rule.exact))
        column.addStretch(1)
        self.setWidget(inside)

    def _numbered(self, word: str, kind: str, id: str) -> str:
        """With the number of the version that is in force, once that is known."""
        number = len(self._versions.of(kind, id)) if self._versions is not None else 0
        return f"{word}  ·  {self.tr('version %1').replace('%1', str(number))}" if number else word

    def _read_versions(self) -> None:
        self._stale = self._reading
        if self._reading:
            return
        self._reading = True
        project = self._project

        def work(_progress: Progress) -> Versions:
            return versions_of(project)

        Task(self.tr("Reading versions"), work, self, exclusive=False).start(self._take, self._unread)

    def _take(self, known: Versions) -> None:
        self._reading = False
        if self._stale:
            self._read_versions()
            return
        self._versions = known
        tags, theme = self._asked
        self.show_rules(self._project.now, tags, theme)

    def _unread(self, error: BaseException) -> None:
        self._reading = False
        if not isinstance(error, WorldError):
            raise error

    def _add_tag(self, column: QVBoxLayout, tag: Tag, theme: Theme) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        glyph = QLabel()
        glyph.setPixmap(glyph_pixmap(theme.look(tag), 14, self.devicePixelRatioF()))
        row.addWidget(glyph)
        row.addWidget(_heading(self._numbered(tag.name, "tag", tag.id)), 1)
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
