"""The list of documents, each with its progress."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QMenu, QSizePolicy, QVBoxLayout, QWidget

from annotator.app.catalogue import Catalogue
from annotator.app.comments import Talk
from annotator.app.project import Changed, Project
from annotator.app.shelf_filter import ALL, STATE, in_place
from annotator.app.tally import Tally
from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.editions import listed
from annotator.domain.library import Collection, Membership
from annotator.domain.reading_state import STATES
from annotator.domain.team import Assignment, Completion
from annotator.domain.teaming import assigned
from annotator.gui.dates import short_date
from annotator.gui.library.menus import fill_shown, fill_states
from annotator.gui.library.words import place_word, state_word
from annotator.gui.panels.document_delegate import ROW, DocumentDelegate, DocumentRow
from annotator.gui.panels.heading import Heading
from annotator.gui.tokens import Theme

ORDERS = ("added", "title", "date")
MANY = 300
"""Documents above which all rows are as high as those with two lines of title: nothing has to be measured then."""


class DocumentModel(QAbstractListModel):
    """The project's documents in the chosen order; rows are made when they are asked for."""

    def __init__(self, project: Project, tally: Tally, theme: Theme) -> None:
        super().__init__()
        self._project = project
        self._tally = tally
        self.talk: Talk | None = None
        self.catalogue: Catalogue | None = None
        self.theme = theme
        self.order = "added"
        self.place = ALL
        self._ids: list[str] = []
        self.reload()

    def reload(self) -> None:
        """Look at the whole list again."""
        self.beginResetModel()
        sight, told = self._project.sight, self.catalogue
        ids = in_place(told, self.place) if told is not None else listed(sight)
        known = sight.documents
        documents = [known[id] for id in ids]
        if self.order == "title":
            documents.sort(key=lambda document: document.title.casefold())
        elif self.order == "date":
            documents.sort(key=lambda document: document.published or document.original_date, reverse=True)
        else:
            documents.sort(key=lambda document: document.created)
        self._ids = [document.id for document in documents]
        self.endResetModel()

    def touch(self, ids: set[str]) -> None:
        """Some documents' rows show something else now."""
        for number, id in enumerate(self._ids):
            if id in ids:
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def row_of(self, id: str) -> int:
        """Where a document is (-1: nowhere)."""
        return self._ids.index(id) if id in self._ids else -1

    def id_at(self, row: int) -> str:
        """Which document is there ("": none)."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        # Known, not living: a row is painted once more between a deletion and its leaving the list.
        document = self._project.sight.known("document", self.id_at(index.row()))
        if not isinstance(document, Document):
            return None
        if role == ROW:
            return self._row(document)
        if role == Qt.ItemDataRole.DisplayRole:
            return document.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self._row(document)
            tags = self._project.sight.tags
            parts = [f"{count} {tags[tag].name}" for tag, count in row.shares if count]
            news = self.tr("New comments: %1").replace("%1", str(row.unread)) if row.unread else ""
            state = state_word(row.state) if row.state else ""
            return ", ".join(part for part in (row.title, row.task, state, row.meta, *parts, news) if part)
        if role == Qt.ItemDataRole.ToolTipRole and document.deleted_by:
            who = self._project.sight.name_of(document.deleted_by)
            return self.tr("Deleted by %1; kept because others have work on it.").replace("%1", who)
        return None

    def _row(self, document: Document) -> DocumentRow:
        counts: Mapping[str, int] = self._tally.by_tag(document.id)
        state = self.state_of(document.id)
        tags = self._project.sight.tags_in_order()
        meta = " · ".join(
            part
            for part in (
                document.original_author or document.publisher or document.byline,
                short_date(document.original_date if document.original_author else document.published),
            )
            if part
        )
        return DocumentRow(
            document.id,
            document.title or document.filename or self.tr("Untitled"),
            meta,
            sum(counts.values()),
            [(tag.id, counts.get(tag.id, 0)) for tag in tags],
            [self.theme.look(tag).stroke for tag in tags],
            document.deleted_by or "",
            self.talk.count(document.id).unread if self.talk else 0,
            "" if state == "done" else self._task(document.id),
            state,
        )

    def state_of(self, document: str) -> str:
        """How far I am with a document ("": nobody works here)."""
        return str(self.catalogue.value(document, "state")) if self.catalogue and self._project.now.me else ""

    def _task(self, document: str) -> str:
        """What I am to do with a document."""
        now = self._project.now
        mine = assigned(now, document, now.me) if now.me else []
        due = max((each.due for each in mine), default="")
        if due:
            return self.tr("Due %1").replace("%1", short_date(due))
        return self.tr("To read") if mine else ""


class DocumentList(QListView):
    """As high as its rows, if there is room."""

    delete_pressed = Signal()
    state_pressed = Signal(str)

    def sizeHint(self) -> QSize:
        model = self.model()
        rows = model.rowCount() if model else 0
        return QSize(240, sum(self.sizeHintForRow(row) for row in range(min(rows, 40))) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 80)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
            return
        if event.text() in ("1", "2", "3", "4") and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.state_pressed.emit(STATES[int(event.text()) - 1])
            return
        super().keyPressEvent(event)


class DocumentsPanel(QWidget):
    """Facts and requests: which document was chosen, what is wanted of one. ``state_requested`` carries a document and
    how far I am with it."""

    document_chosen = Signal(str)
    import_requested = Signal()
    metadata_requested = Signal(str)
    as_source_requested = Signal(str)
    original_requested = Signal(str)
    delete_requested = Signal(str)
    library_requested = Signal()
    state_requested = Signal(str, str)

    def __init__(self, project: Project, tally: Tally, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("documents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._project = project
        self.model = DocumentModel(project, tally, theme)
        self._unread: Mapping[str, int] = {}
        self._open = ""
        """What is read; its row may come only with the next refresh."""
        self._delegate = DocumentDelegate(theme, self.tr("New"))
        self.list = self._made_list()
        self.heading = Heading(self.tr("Documents"), theme)
        self._shown = QMenu(self)
        self._shown.aboutToShow.connect(self._fill_shown)
        self.heading.add_button("library", self.tr("Library"), self.library_requested.emit)
        self.heading.add_button("list-filter", self.tr("Which documents, in which order"), None, self._shown)
        self._add = self.heading.add_button("plus", self.tr("Import articles"), self.import_requested.emit)
        self._add.setEnabled(not project.store.read_only)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.heading)
        box.addWidget(self.list)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.state_pressed.connect(self._set_state)
        self.list.delete_pressed.connect(lambda: self._ask(self.delete_requested))
        self.list.activated.connect(lambda index: self.document_chosen.emit(self.model.id_at(index.row())))

    def refresh(self, changed: Changed | None) -> None:
        """Show what a txn did (None: look at everything again)."""
        if changed is None:
            self._reload()
            return
        touched: set[str] = set()
        for before, after in changed.entities:
            if isinstance(after, Document):
                old = before if isinstance(before, Document) else None
                if old is None or (old.deleted_by, old.same_as) != (after.deleted_by, after.same_as):
                    self._reload()
                    return
                touched.add(after.id)
            elif isinstance(after, Annotation | Assignment | Completion):
                touched.add(after.document)
            elif isinstance(after, Membership | Collection) and self.model.place:
                self._reload()
                return
        if touched and self.model.place.startswith(STATE):
            self._reload()
            return
        if self.model.talk is not None and self.model.talk.concerns(changed):
            self._show_unread(self.model.talk)
        if touched:
            self.model.touch(touched)

    def _show_unread(self, talk: Talk) -> None:
        """The rows whose number of new comments is another one now."""
        before, self._unread = self._unread, talk.unread_in()
        self.model.touch({id for id in before.keys() | self._unread.keys() if before.get(id) != self._unread.get(id)})

    def set_document(self, id: str) -> None:
        """Show which document is open, without telling anybody."""
        self._open = id
        row = self.model.row_of(id)
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        self.list.setCurrentIndex(self.model.index(row)) if row >= 0 else self.list.clearSelection()
        selection.blockSignals(False)
        self.list.viewport().update()

    def current(self) -> str:
        """The document that is chosen in the list ("": none)."""
        return self.model.id_at(self.list.currentIndex().row())

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.model.theme = theme
        self._delegate.theme = theme
        self.heading.set_theme(theme)
        self.list.viewport().update()

    def _made_list(self) -> DocumentList:
        made = DocumentList()
        made.setModel(self.model)
        made.setItemDelegate(self._delegate)
        made.setAccessibleName(self.tr("Documents"))
        made.setMouseTracking(True)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.setFrameShape(QListView.Shape.NoFrame)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return made

    def _reload(self) -> None:
        collection = self.model.place.partition("collection:")[2]
        if collection and collection not in self._project.sight.collections:
            self.set_place(ALL)
            return
        self.model.reload()
        many = self.model.rowCount() > MANY
        self._delegate.even = many
        self.list.setUniformItemSizes(many)
        self.list.updateGeometry()
        self.set_document(self._open)

    def set_place(self, place: str) -> None:
        """Show the documents of a place of the library only."""
        self.model.place = place
        self.heading.set_title(place_word(self._project.sight, place) if place else self.tr("Documents"))
        self._reload()

    def _fill_shown(self) -> None:
        labels = (self.tr("As imported"), self.tr("By title"), self.tr("By date"))
        fill_shown(self._shown, self.model.catalogue, self.model.place, self.set_place)
        group = QActionGroup(self._shown)
        for order, label in zip(ORDERS, labels, strict=True):
            action = self._shown.addAction(label)
            action.setCheckable(True)
            action.setChecked(order == self.model.order)
            action.setData(order)
            group.addAction(action)
        group.triggered.connect(lambda action: self._sort(action.data()))

    def _sort(self, order: str) -> None:
        self.model.order = order
        self._reload()

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.document_chosen.emit(self.model.id_at(index.row()))

    def _set_state(self, state: str) -> None:
        if self.current() and not self._project.store.read_only:
            self.state_requested.emit(self.current(), state)

    def _ask(self, request: Any) -> None:
        if self.current():
            request.emit(self.current())

    def _menu(self, at: QPoint) -> None:
        id = self.model.id_at(self.list.indexAt(at).row())
        document = self._project.sight.documents.get(id)
        if document is None:
            return
        menu = QMenu(self)
        writable = not self._project.store.read_only
        for text, request, enabled in (
            (self.tr("Details…"), self.metadata_requested, writable),
            (self.tr("Show the original file"), self.original_requested, bool(document.attachment)),
            (self.tr("Use as a source"), self.as_source_requested, writable),
            (self.tr("Delete"), self.delete_requested, writable),
        ):
            action = menu.addAction(text)
            action.setEnabled(enabled)
            action.triggered.connect(lambda _=False, request=request: request.emit(id))
        states, now = menu.addMenu(self.tr("State")), self.model.state_of(id)
        fill_states(states, self.model.theme, now, lambda state: self.state_requested.emit(id, state))
        states.setEnabled(writable)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(at))
