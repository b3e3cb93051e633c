"""The list below the search box: commands, annotations, sources, documents and places in the text."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.app.searching import Found, search
from annotator.gui.action_specs import Spec
from annotator.gui.actions import Actions
from annotator.gui.elided import one_line
from annotator.gui.fonts import interface
from annotator.gui.icons import pixmap
from annotator.gui.panels.heading import caps_font
from annotator.gui.session import Session
from annotator.gui.source_types import type_icon
from annotator.gui.tokens import Theme, draw_glyph
from annotator.gui.top_bar import SearchBox

WHAT = int(Qt.ItemDataRole.UserRole) + 1
"""The role with a Found, a Spec, or the text of a heading."""
Index = QModelIndex | QPersistentModelIndex
SLICE_S = 0.006
MOST_COMMANDS = 6
_ONE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class FindingDelegate(QStyledItemDelegate):
    """Icon, text, remark; headings in small capitals."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.session: Session | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, 26 if isinstance(index.data(WHAT), str) else 32)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        what = index.data(WHAT)
        rect = QRectF(option.rect).adjusted(6, 1, -6, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(what, str):
            painter.setFont(caps_font(10.5))
            painter.setPen(self.theme.color("ink2"))
            painter.drawText(rect.adjusted(8, 4, 0, 0), _ONE, what)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.color("selection"))
                painter.drawRoundedRect(rect, 6, 6)
            self._row(painter, rect, what)
        painter.restore()

    def _row(self, painter: QPainter, rect: QRectF, what: Found | Spec) -> None:
        text, remark = (what.text, what.hint) if isinstance(what, Spec) else (what.title, what.remark)
        if isinstance(what, Spec) and what.keys:
            remark = what.keys[0]
        self._icon(painter, QRectF(rect.left() + 9, rect.center().y() - 7, 14, 14), what)
        small, plain = interface(11.5), interface(13)
        remark = QFontMetricsF(small).elidedText(one_line(remark), Qt.TextElideMode.ElideRight, rect.width() * 0.3)
        wide = QFontMetricsF(small).horizontalAdvance(remark)
        painter.setFont(small)
        painter.setPen(self.theme.color("ink2"))
        painter.drawText(QRectF(rect.right() - wide - 10, rect.top(), wide + 2, rect.height()), _ONE, remark)
        painter.setFont(plain)
        painter.setPen(self.theme.color("ink"))
        room = rect.width() - wide - 58
        shown = QFontMetricsF(plain).elidedText(one_line(text).rstrip("…"), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(rect.left() + 32, rect.top(), room, rect.height()), _ONE, shown)

    def _icon(self, painter: QPainter, rect: QRectF, what: Found | Spec) -> None:
        now = self.session.project.sight if self.session else None
        if isinstance(what, Found) and what.kind == "annotation" and now is not None:
            annotation = now.annotations.get(what.id)
            look = self.theme.look(now.tags.get(annotation.tag) if annotation else None)
            draw_glyph(painter, rect.adjusted(1.5, 1.5, -1.5, -1.5), look.glyph, look.stroke)
            return
        if isinstance(what, Spec):
            name = what.icon or "zap"
        elif what.kind == "source":
            source = now.sources.get(what.id) if now else None
            name = type_icon(source.type if source else "")
        else:
            name = "newspaper" if what.kind == "document" else "text-search"
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect.topLeft(), pixmap(name, self.theme.color("ink2"), 14, ratio))


class Findings(QFrame):
    """Belongs to a SearchBox, which keeps the focus. ``command_chosen`` carries an action's name, ``found_chosen`` a
    Found."""

    command_chosen = Signal(str)
    found_chosen = Signal(object)
    closed = Signal()

    def __init__(self, box: SearchBox, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self._box = box
        self._over = parent
        self._actions = actions
        self._session: Session | None = None
        self._model = QStandardItemModel(self)
        self._delegate = FindingDelegate(theme)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Findings"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 5, 1, 5)
        column.addWidget(self.list)
        self._search: Iterator[Found | None] = iter(())
        self._kind = ""
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._go_on)
        box.textChanged.connect(self._changed)
        box.moved.connect(self._move)
        box.chosen.connect(self._choose)
        box.left.connect(self.leave)
        box.installEventFilter(self)
        self.list.clicked.connect(lambda _: self._choose())
        self.list.entered.connect(self.list.setCurrentIndex)
        self.hide()

    def set_session(self, session: Session | None) -> None:
        """Search another project."""
        self._session = self._delegate.session = session
        self._box.clear()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._delegate.theme = theme

    def leave(self) -> None:
        """Close the list and give the focus back."""
        self.hide()
        self._slices.stop()
        self.closed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
            self._slices.stop()
        elif event.type() == QEvent.Type.FocusIn:
            self._changed(self._box.text())
        return False

    def _changed(self, text: str) -> None:
        self._model.clear()
        self._kind = ""
        self._slices.stop()
        if not self._box.hasFocus():
            self.hide()
            return
        self._add_commands(text)
        if self._session is not None and text.strip():
            session = self._session
            self._search = search(session.project.sight, text, session.document_id)
            self._slices.start()
        self._place()

    def _go_on(self) -> None:
        until = perf_counter() + SLICE_S
        for found in self._search:
            if found is not None:
                self._add_found(found)
            if perf_counter() > until:
                return
        self._slices.stop()
        if self._model.rowCount() == 0:
            self._add_heading(self.tr("Nothing found"))
        self._place()

    def _add_commands(self, text: str) -> None:
        wanted = text.casefold().split()
        fitting = [spec for spec in self._actions.enabled() if all(word in spec.text.casefold() for word in wanted)]
        if fitting:
            self._add_heading(self.tr("Commands"))
        for spec in fitting[: MOST_COMMANDS if wanted else 12]:
            self._add(spec, spec.text)
        self._select_first()

    def _add_found(self, found: Found) -> None:
        if found.kind != self._kind:
            self._kind = found.kind
            self._add_heading(
                {
                    "annotation": self.tr("Annotations"),
                    "source": self.tr("Sources"),
                    "document": self.tr("Documents"),
                    "text": self.tr("Text"),
                }[found.kind]
            )
        self._add(found, f"{found.title}, {found.remark}")
        self._select_first()
        self._place()

    def _add_heading(self, text: str) -> None:
        item = QStandardItem()
        item.setData(text, WHAT)
        item.setText(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._model.appendRow(item)

    def _add(self, what: Found | Spec, spoken: str) -> None:
        item = QStandardItem(one_line(spoken))
        item.setData(what, WHAT)
        self._model.appendRow(item)

    def _select_first(self) -> None:
        if not self.list.currentIndex().isValid():
            self._move(1)

    def _move(self, by: int) -> None:
        step = 1 if by > 0 else -1
        row = self.list.currentIndex().row()
        for _ in range(abs(by)):
            ahead = row + step
            while 0 <= ahead < self._model.rowCount() and isinstance(self._model.index(ahead, 0).data(WHAT), str):
                ahead += step
            if not 0 <= ahead < self._model.rowCount():
                break
            row = ahead
        if 0 <= row < self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(row, 0))

    def _choose(self) -> None:
        what = self.list.currentIndex().data(WHAT) if self.list.currentIndex().isValid() else None
        if what is None or not self.isVisible():
            return
        self._box.clear()
        self.leave()
        if isinstance(what, Spec):
            self.command_chosen.emit(what.name)
        else:
            self.found_chosen.emit(what)

    def _place(self) -> None:
        rows = self._model.rowCount()
        if not rows:
            self.hide()
            return
        height = sum(self.list.sizeHintForRow(row) for row in range(min(rows, 40))) + 14
        corner = self._box.mapTo(self._over, self._box.rect().bottomLeft())
        room = self._over.height() - corner.y() - 40
        width = max(self._box.width(), 560)
        left = corner.x() - (width - self._box.width()) // 2
        self.setGeometry(left, corner.y() + 4, width, min(height, room))
        self.show()
        self.raise_()
