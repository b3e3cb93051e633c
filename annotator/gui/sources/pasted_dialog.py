"""Several references that were pasted at once: a list with ticks, added in one step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from annotator.app.pasted_sources import add_sources, known_already
from annotator.app.project import Project
from annotator.domain.commands import Command
from annotator.domain.errors import WorldError
from annotator.domain.source import Source
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.dialogs.source_kinds import source_kind_words
from annotator.gui.elided import one_line


class PastedDialog(Dialog):
    """``added`` carries how many sources were added. What the project has already is not ticked."""

    added = Signal(int)

    def __init__(
        self, parent: QWidget | None, project: Project, apply: Callable[[Command], object], found: Sequence[Source]
    ) -> None:
        super().__init__(parent, self.tr("Pasted references"), 680)
        self._apply, self._found = apply, found
        self.add_text(self.tr("Please look at what was recognised. Everything can be corrected later."))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("References"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for source, known in zip(found, known_already(project.sight, found), strict=True):
            self._add(source, known)
        self.column.addWidget(self.list, 1)
        self.wrong = self.add_text("", tone="error", weight=500)
        self.wrong.hide()
        self.ok = self.buttons.addButton(self.tr("&Add"), self.buttons.ButtonRole.AcceptRole)
        self.buttons.addButton(Buttons.Cancel)
        self.list.itemChanged.connect(lambda _: self._count())
        self._count()
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self.resize(700, 460)

    def chosen(self) -> list[Source]:
        """What is ticked."""
        ticked = Qt.CheckState.Checked
        return [each for row, each in enumerate(self._found) if self.list.item(row).checkState() == ticked]

    def accept(self) -> None:
        chosen = self.chosen()
        try:
            done = self._apply(add_sources(chosen))
        except WorldError as error:
            self.wrong.setText(str(error))
            self.wrong.show()
            return
        if done:
            self.added.emit(len(chosen))
            super().accept()

    def _add(self, source: Source, known: Source | None) -> None:
        where = source.container_title or source.publisher
        numbers = " ".join(part for part in (source.volume, f"({source.issue})" if source.issue else "") if part)
        kind = source_kind_words().get(source.type, source.type)
        parts = (kind, "; ".join(source.author), where, numbers, source.issued, source.page, source.doi or source.url)
        about = " · ".join(one_line(part) for part in parts if part)
        if known is not None:
            about += "\n" + self.tr("In the project already: {title}").format(title=one_line(known.title)[:120])
        item = QListWidgetItem(f"{one_line(source.title)}\n{about}")
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked if known is not None else Qt.CheckState.Checked)
        self.list.addItem(item)

    def _count(self) -> None:
        count = len(self.chosen())
        self.ok.setText(self.tr("&Add %n source(s)", "", count))
        self.ok.setEnabled(count > 0)
