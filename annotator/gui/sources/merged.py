"""What was merged into a source, in its dialog: each can be separated again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.app.project import Project
from annotator.domain.source import Source
from annotator.gui.fonts import interface
from annotator.gui.panels.card_content import one_line
from annotator.gui.panels.wrapped_label import WrappedLabel


class MergedSources(QWidget):
    """One line each; hidden while there is none. ``separate_requested`` carries the id of the one to separate."""

    separate_requested = Signal(str)

    def __init__(self, project: Project, source: str) -> None:
        super().__init__()
        self._project, self._source = project, source
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._shown: list[Source] | None = None
        self.refresh()

    def refresh(self) -> None:
        """Show what is merged now."""
        now = self._project.sight
        merged = [now.sources[id] for id in now.duplicates_of(self._source) if id in now.sources]
        if merged == self._shown:
            return
        self._shown = merged
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for source in merged:
            self._column.addWidget(self._line(source))
        self.setVisible(bool(merged))

    def _line(self, source: Source) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = WrappedLabel(2)
        words.setFont(interface(12))
        words.setProperty("tone", "quiet")
        about = " · ".join(one_line(part, 80) for part in (source.title, source.publisher, source.issued) if part)
        words.setText(self.tr("Merged into it: {source}").format(source=about))
        button = QPushButton(self.tr("Separate again"))
        button.setAccessibleName(self.tr("Separate again: {source}").format(source=one_line(source.title, 120)))
        button.setAutoDefault(False)
        button.setEnabled(not self._project.store.read_only)
        button.clicked.connect(lambda: self.separate_requested.emit(source.id))
        row.addWidget(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line
