"""The chips above the results: how many there are in each group; a chip narrows the query to its group."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotator.app.search.found import TABLES, Group
from annotator.domain.query.parsing import parse
from annotator.domain.query.tree import Filter, QueryError, walk
from annotator.gui.fonts import interface
from annotator.gui.panels.chip import Chip
from annotator.gui.search.asking import Answer
from annotator.gui.search.words import group_word
from annotator.gui.tokens import Theme


class GroupChips(QWidget):
    """``scope_chosen`` carries the query with ``in:`` of the chosen group, or without, and where the cursor is then."""

    scope_chosen = Signal(str, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._query = ""
        self.chips: dict[str, Chip] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 16, 5)
        row.setSpacing(6)
        for group in TABLES:
            chip = self.chips[group] = Chip(group_word(_group(group)), theme, square=True, parent=self)
            chip.clicked.connect(lambda _=False, group=group: self._choose(group))
            row.addWidget(chip)
        row.addStretch(1)
        self.total = QLabel()
        self.total.setFont(interface(12.5))
        self.total.setProperty("tone", "quiet")
        row.addWidget(self.total)

    def show_results(self, query: str, answer: Answer | None) -> None:
        """The numbers of an answer."""
        self._query = query
        counts = {group.group: group.count for group in answer.results.groups} if answer else {}
        chosen = scope_of(query)
        for name, chip in self.chips.items():
            count = counts.get(_group(name), 0)
            chip.set_count(count or None)
            chip.setChecked(name == chosen)
            chip.setEnabled(bool(count) or name == chosen or bool(chosen))
        self.setVisible(answer is not None)
        self.total.setText(self.tr("%n result(s)", "", answer.results.count) if answer else "")

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        for chip in self.chips.values():
            chip.set_theme(theme)

    def _choose(self, group: str) -> None:
        rest = _SCOPE.sub(" ", self._query).strip()
        text = rest if group == scope_of(self._query) else f"{rest} in:{group}".strip()
        self.scope_chosen.emit(text, len(text))


_SCOPE = re.compile(r"(?:^|\s)in:\w+(?=\s|$)")


def scope_of(query: str) -> str:
    """The group that a query is narrowed to ("": to none, or not so simply)."""
    try:
        scopes = [each.value.lower() for each in walk(parse(query)) if isinstance(each, Filter) and each.name == "in"]
    except QueryError:
        return ""
    return scopes[0] if len(scopes) == 1 else ""


def _group(name: str) -> Group:
    return name  # type: ignore[return-value]
