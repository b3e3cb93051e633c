"""The list of sources: evidence that is cited, and how often."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QActionGroup, QFontMetricsF, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListView,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.project import Changed, Project
from annotator.app.sources import matching_sources
from annotator.domain.annotation import Annotation
from annotator.domain.source import Capture, EvidenceLink, Source
from annotator.gui.elided import one_line
from annotator.gui.fonts import interface
from annotator.gui.icons import icon, pixmap
from annotator.gui.panels.heading import Heading
from annotator.gui.source_types import type_icon, type_word
from annotator.gui.sources.filter_field import FilterField
from annotator.gui.sources.watch import DuplicateWatch
from annotator.gui.tokens import Theme

ROW = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which the model hands out (icon name, title, remark, whether it has a snapshot)."""
_CLIP = 12
_MANY = 8
"""From so many sources on there is a field to filter them."""
_PLAIN = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


def grade_of(source: Source) -> str:
    """Reliability and credibility in one word ("B2"); "" for what is not graded."""
    return f"{source.reliability}{source.credibility}"


class SourceModel(QAbstractListModel):
    """The project's sources, in the order that was chosen."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._ids: list[str] = []
        self._order = "title"
        self._words = ""
        self.total = 0
        """How many there are, whatever is shown."""
        self.reload()

    def filter_by(self, words: str) -> None:
        """Show those that have all these words in title, authors, publisher, date or address."""
        self._words = words
        self.reload()

    def order_by(self, order: str) -> None:
        """By "title", "date", "grade" or "passages"."""
        self._order = order
        self.reload()

    def reload(self) -> None:
        """Look at the whole list again."""
        self.beginResetModel()
        now = self._project.sight
        sources = [source for id, source in now.sources.items() if not source.same_as or now.main_source(id) == id]
        self.total = len(sources)
        if self._words.strip():
            fitting = {source.id for source in matching_sources(now, self._words)}
            sources = [source for source in sources if source.id in fitting]
        sources.sort(key=lambda source: source.title.casefold())
        if self._order == "date":  # the newest first, those without a date last
            sources.sort(key=lambda source: source.issued, reverse=True)
        elif self._order == "grade":  # the best first, those without a grade last
            sources.sort(key=lambda source: (source.reliability or "Z", source.credibility or "9"))
        elif self._order == "passages":
            counts = {source.id: len(now.links_to(source.id)) for source in sources}
            sources.sort(key=lambda source: -counts[source.id])
        self._ids = [source.id for source in sources]
        self.endResetModel()

    def touch(self, ids: set[str]) -> None:
        """Some sources' rows show something else now."""
        for number, id in enumerate(self._ids):
            if id in ids:
                self.dataChanged.emit(self.index(number), self.index(number))

    def id_at(self, row: int) -> str:
        """Which source is there ("": none)."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def row_of(self, id: str) -> int:
        """Where a source is (-1: nowhere)."""
        return self._ids.index(id) if id in self._ids else -1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        # Known, not living: a row is painted once more between a deletion and its leaving the list.
        source = self._project.sight.known("source", self.id_at(index.row()))
        if not isinstance(source, Source):
            return None
        count = len(self._project.sight.links_to(source.id)) if role in (ROW, Qt.ItemDataRole.AccessibleTextRole) else 0
        if role == ROW:
            told = [grade_of(source), type_word(source.type), str(count)]
            kept = bool(self._project.sight.captures_of(source.id))
            return (type_icon(source.type), one_line(source.title), " · ".join(filter(None, told)), kept)
        if role == Qt.ItemDataRole.DisplayRole:
            return source.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            passages = self.tr("%n passage(s) linked", "", count)
            grade = grade_of(source)
            graded = self.tr("graded %1").replace("%1", grade) if grade else self.tr("not graded")
            more = [self.tr("with a snapshot")] if self._project.sight.captures_of(source.id) else []
            return ", ".join((source.title, type_word(source.type), graded, passages, *more))
        return None


class SourceDelegate(QStyledItemDelegate):
    """Icon, title, kind and number of linked passages on one line of 29 pixels; a paper clip for a snapshot."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, 29)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: tuple[str, str, str, bool] | None = index.data(ROW)
        if row is None:
            return  # an undone merge has taken it away; it is about to leave the list
        drawing, title, remark, kept = row
        theme = self.theme
        rect = QRectF(option.rect).adjusted(12, 1, -12, -1)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus
        if focused or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection" if focused else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            int(rect.left() + 7), int(rect.center().y() - 7), pixmap(drawing, theme.color("ink2"), 15, ratio)
        )
        small, plain = interface(11.5), interface(13, 500)
        wide = QFontMetricsF(small).horizontalAdvance(remark)
        painter.setFont(small)
        painter.setPen(theme.color("ink2"))
        painter.drawText(QRectF(rect.right() - wide - 5, rect.top(), wide + 2, rect.height()), _PLAIN, remark)
        if kept:
            wide += _CLIP + 4
            at = int(rect.right() - wide - 5), int(rect.center().y() - _CLIP / 2)
            painter.drawPixmap(*at, pixmap("paperclip", theme.color("ink2"), _CLIP, ratio))
        painter.setFont(plain)
        painter.setPen(theme.color("ink"))
        room = rect.width() - 30 - wide - 14
        shown = QFontMetricsF(plain).elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(rect.left() + 30, rect.top(), room, rect.height()), _PLAIN, shown)
        painter.restore()


class SourceList(QListView):
    """Delete asks for the source's deletion, pasting an address makes a source."""

    delete_pressed = Signal()
    pasted = Signal(str)
    copied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)


class SourcesPanel(QWidget):
    """Facts and requests about sources."""

    source_activated = Signal(str)
    edit_requested = Signal(str)
    delete_requested = Signal(str)
    new_requested = Signal()
    duplicates_requested = Signal()
    reference_requested = Signal(str)
    menu_opening = Signal(QMenu, str)
    """The menu of a source, for others to add to, and the source's id."""
    address_requested = Signal(str)
    """An address to make a source of; "" to be asked for one."""

    def __init__(self, project: Project, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sources")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._project = project
        self.model = SourceModel(project)
        self._delegate = SourceDelegate(theme)
        self.list = self._made_list()
        self.hint = QToolButton()
        self.hint.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.hint.setFont(interface(12))
        self.hint.setIcon(icon("copy-plus", theme.color("ink2")))
        self.hint.setObjectName("duplicates")
        self.hint.hide()
        self.filter = FilterField()
        self.filter.textChanged.connect(self.model.filter_by)
        self.filter.went_down.connect(self._into_list)
        self.filter.hide()
        self._watch = DuplicateWatch(project, self)
        self.heading = Heading(self.tr("Sources"), theme)
        button = self.heading.add_button("plus", self.tr("Add a source"), None, self._add_menu())
        button.setEnabled(not project.store.read_only)
        self.heading.add_button("arrow-up-down", self.tr("Order of the sources"), None, self._order_menu())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self.heading)
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 2)
        row.addWidget(self.filter)
        box.addLayout(row)
        box.addWidget(self.list, 1)
        box.addWidget(self.hint)
        self.hint.clicked.connect(lambda: self.duplicates_requested.emit())
        self._watch.found.connect(self._show_hint)
        self.list.activated.connect(lambda index: self._tell(self.source_activated, index))
        self.list.clicked.connect(lambda index: self._tell(self.source_activated, index))
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.delete_pressed.connect(lambda: self._tell(self.delete_requested, self.list.currentIndex()))
        self.list.pasted.connect(self.address_requested)
        self.list.copied.connect(lambda: self._tell(self.reference_requested, self.list.currentIndex()))
        self.refresh(None)

    def refresh(self, changed: Changed | None) -> None:
        """Show what a txn did (None: look at everything again)."""
        touched: set[str] = set()
        for before, after in changed.entities if changed else ():
            if isinstance(after, Source):
                changed = None
                break
            if isinstance(after, Capture):
                touched.add(after.source)
            elif isinstance(after, EvidenceLink):
                touched.add(after.source)
                if isinstance(before, EvidenceLink):
                    touched.add(before.source)
            elif isinstance(after, Annotation) and (before is None or before.deleted_by != after.deleted_by):
                touched |= {link.source for link in self._project.sight.links_of(after.id)}
        if changed is None:
            self.model.reload()
            self.heading.set_count(self.model.total)
            self.filter.setVisible(self.model.total >= _MANY or bool(self.filter.text()))
            self._watch.look()
        elif touched:
            self.model.touch({self._project.sight.main_source(id) for id in touched})

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._delegate.theme = theme
        self.hint.setIcon(icon("copy-plus", theme.color("ink2")))
        self.heading.set_theme(theme)
        self.list.viewport().update()

    def _show_hint(self) -> None:
        count = len({id for pair in self._watch.pairs for id in pair[:2]})
        words = self.tr("%n source(s) may be the same", "", count)
        self.hint.setText(f" {words}")
        self.hint.setAccessibleName(words)
        self.hint.setVisible(count > 0)

    def _into_list(self) -> None:
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()

    def _made_list(self) -> SourceList:
        made = SourceList()
        made.setModel(self.model)
        made.setItemDelegate(self._delegate)
        made.setAccessibleName(self.tr("Sources"))
        made.setMouseTracking(True)
        made.setUniformItemSizes(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.setFrameShape(QListView.Shape.NoFrame)
        return made

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("New source…")).triggered.connect(lambda: self.new_requested.emit())
        menu.addAction(self.tr("From what was copied")).triggered.connect(
            lambda: self.address_requested.emit(QApplication.clipboard().text())
        )
        menu.addAction(self.tr("From an address…")).triggered.connect(lambda: self.address_requested.emit(""))
        return menu

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, words in (
            ("title", self.tr("By title")),
            ("date", self.tr("Newest first")),
            ("grade", self.tr("Best grade first")),
            ("passages", self.tr("Most passages first")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(order == "title")
            action.triggered.connect(lambda _=False, order=order: self.model.order_by(order))
            group.addAction(action)
        return menu

    def _tell(self, request: Any, index: QModelIndex) -> None:
        if index.isValid():
            request.emit(self.model.id_at(index.row()))

    def _menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if not index.isValid():  # the key for menus asks for that of the current one
            index = self.list.currentIndex()
        if not index.isValid():
            return
        id = self.model.id_at(index.row())
        menu = QMenu(self)
        writable = not self._project.store.read_only
        for text, request, enabled in (
            (self.tr("Show the linked passages"), self.source_activated, True),
            (self.tr("Edit…"), self.edit_requested, writable),
            (self.tr("Delete"), self.delete_requested, writable),
        ):
            action = menu.addAction(text)
            action.setEnabled(enabled)
            action.triggered.connect(lambda _=False, request=request: request.emit(id))
        menu.addSeparator()
        self.menu_opening.emit(menu, id)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(at))
