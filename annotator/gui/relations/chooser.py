"""Which other passage does this one repeat, contradict or rest on? Found as one types, chosen by Enter."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QListView, QWidget

from annotator.domain.annotation import RELATION_KINDS, Annotation
from annotator.domain.errors import WorldError
from annotator.domain.relating import relate
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import reading
from annotator.gui.labels import in_words
from annotator.gui.panels.card_content import one_line
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.relations.words import relation_word
from annotator.gui.session import Session

SHOWN = 200
"""Passages that are listed at most; typing more finds others."""
PAUSE = 120
"""Milliseconds without a key after which it is looked for."""
ID = int(Qt.ItemDataRole.UserRole)


class RelationChooser(Dialog):
    """The passages of this article come first, then those of others."""

    def __init__(self, parent: QWidget, session: Session, annotation: Annotation) -> None:
        super().__init__(parent, self.tr("This passage and another"), 720)
        self.resize(760, 560)
        self._session = session
        self._annotation = annotation
        quote = WrappedLabel(3)
        quote.setFont(reading(15))
        quote.setText(f"“{one_line(annotation.exact, 400)}”")
        self.column.addWidget(quote)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What it does to the other"))
        self.kind.setMinimumHeight(30)
        for each in RELATION_KINDS:
            self.kind.addItem(relation_word(each, from_here=True), each)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Words of the other passage, its holder or its article"))
        self.words.setAccessibleName(self.words.placeholderText())
        self.model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setMinimumHeight(240)
        self.list.setObjectName("rules")
        self.list.setAccessibleName(self.tr("Other passages"))
        self.list.doubleClicked.connect(lambda _: self.accept())
        for widget in (self.kind, self.words):
            self.column.addWidget(widget)
        self.column.addWidget(self.list, 1)
        self.wrong = self.add_text("", tone="error", weight=500)
        self.ok = self.buttons.addButton(self.tr("Relate"), self.buttons.ButtonRole.AcceptRole)
        self.ok.setDefault(True)
        self.buttons.addButton(Buttons.Cancel)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        self.words.textChanged.connect(lambda _: self._pause.start())
        self.words.installEventFilter(self)
        self.look()
        self.words.setFocus()

    def look(self) -> None:
        """List the passages that have all the words."""
        now, wanted = self._session.project.sight, self.words.text().casefold().split()
        here = self._annotation.document
        others = [document for document in now.documents if document != here]
        self.model.clear()
        for document in (here, *others):
            if self.model.rowCount() >= SHOWN:
                break
            known = now.documents.get(document)
            title = one_line(known.title, 60) if known is not None else ""
            for each in now.annotations_of(document):
                where = f"{each.exact}\n{each.holder}\n{title}".casefold()
                if each.id != self._annotation.id and all(word in where for word in wanted):
                    self._add(each, title if document != here else "")
                    if self.model.rowCount() >= SHOWN:
                        break
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.ok.setEnabled(self.model.rowCount() > 0)

    def accept(self) -> None:
        index = self.list.currentIndex()
        if not index.isValid():
            return
        now = self._session.project.now
        try:
            command = relate(now, self._annotation.id, index.data(ID), str(self.kind.currentData()))
        except WorldError as error:
            self.wrong.setText(in_words(str(error)))
            return
        if self._session.apply(command):
            super().accept()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Up and down move in the list while one types."""
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in moves:
            row = self.list.currentIndex().row() + moves[Qt.Key(event.key())]
            self.list.setCurrentIndex(self.model.index(max(0, min(row, self.model.rowCount() - 1)), 0))
            return True
        return False

    def _add(self, annotation: Annotation, title: str) -> None:
        now = self._session.project.sight
        tag = now.tags.get(annotation.tag)
        parts = (tag.name if tag else "", one_line(annotation.exact, 140), title, now.name_of(annotation.creator))
        item = QStandardItem(" · ".join(part for part in parts if part))
        item.setData(annotation.id, ID)
        self.model.appendRow(item)
