"""The other passages that an annotation bears on, or that bear on it, line by line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.domain.annotation import Annotation, Relation
from annotator.domain.snapshot import Snapshot
from annotator.gui.fonts import interface
from annotator.gui.icons import icon
from annotator.gui.panels.card_content import one_line
from annotator.gui.relations.words import relation_word
from annotator.gui.tokens import Theme


class RelationLine(QPushButton):
    """What one passage does to the other, and the other's words, as much of them as there is room for."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setObjectName("recent")
        self.setFont(interface(12))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self.setToolTip(words.replace("&", "&amp;").replace("<", "&lt;"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() - 34
        shown = QFontMetricsF(self.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, width)
        self.setText(shown.replace("&", "&&"))


class RelationLines(QWidget):
    """All relations of one annotation; those of others can be looked at only."""

    open_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._shown: object = None
        self._stops: list[QWidget] = []

    def show_relations(self, now: Snapshot, annotation: Annotation, theme: Theme, *, writable: bool) -> None:
        """Show those of an annotation; nothing is made anew if nothing has changed, so that the focus stays."""
        relations = [each for each in now.relations_of(annotation.id) if self._other(now, each, annotation.id)]
        state = (annotation.id, relations, theme.name, writable)
        if state == self._shown:
            return
        self._shown = state
        self._stops.clear()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in relations:
            other = self._other(now, each, annotation.id)
            if other is not None:
                self._column.addWidget(self._line(now, each, annotation.id, other, theme, writable))

    def stops(self) -> list[QWidget]:
        """What Tab reaches here, in order."""
        return list(self._stops)

    @staticmethod
    def _other(now: Snapshot, relation: Relation, here: str) -> Annotation | None:
        return now.annotations.get(relation.other if relation.annotation == here else relation.annotation)

    def _line(
        self, now: Snapshot, relation: Relation, here: str, other: Annotation, theme: Theme, writable: bool
    ) -> QWidget:
        document = now.documents.get(other.document)
        at = now.annotations[here].document
        title = f" — {one_line(document.title, 60)}" if document is not None and other.document != at else ""
        word = relation_word(relation.kind, from_here=relation.annotation == here)
        words = f"{word} “{one_line(other.exact, 160)}”{title}"
        if not now.mine(relation):
            words += " · " + self.tr("by %1").replace("%1", one_line(now.name_of(now.person(relation.creator)), 60))
        line = RelationLine(words)
        line.setIcon(icon("arrow-right" if relation.annotation == here else "arrow-left", theme.color("ink2")))
        line.clicked.connect(lambda: self.open_requested.emit(other.id))
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(line, 1)
        self._stops.append(line)
        if now.mine(relation) and writable:
            remove = QToolButton()
            remove.setAutoRaise(True)
            remove.setFixedSize(26, 26)
            remove.setIcon(icon("unlink", theme.color("ink2")))
            remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            remove.setAccessibleName(self.tr("Remove: %1").replace("%1", words))
            remove.clicked.connect(lambda: self.remove_requested.emit(relation.id))
            box.addWidget(remove)
            self._stops.append(remove)
        return row
