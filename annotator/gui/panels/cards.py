"""The cards: all annotations of a document that pass the filter, in an order of one's choice."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from annotator.app.cards import CardFilter, Order
from annotator.app.gilded import is_gold
from annotator.app.project import Changed, Project
from annotator.domain.snapshot import Snapshot
from annotator.gui.fonts import interface
from annotator.gui.handing_on import hand_on
from annotator.gui.icons import icon
from annotator.gui.panels.card_menu import card_menu
from annotator.gui.panels.card_model import CardModel
from annotator.gui.panels.card_view import CardView
from annotator.gui.panels.heading import caps_font
from annotator.gui.tokens import Theme


class CardList(QWidget):
    """Heading, order menu and the virtual list. ``select`` never emits; what the analyst does always does."""

    card_selected = Signal(str)
    card_activated = Signal(str)
    retag_requested = Signal(str, str)
    delete_requested = Signal(str)
    link_requested = Signal(str)
    note_requested = Signal(str)
    evidence_asked = Signal(str)
    source_open_requested = Signal(str)
    comments_requested = Signal(str)
    elsewhere_requested = Signal(str)
    clear_filter_requested = Signal()
    order_changed = Signal(object)

    def __init__(
        self, project: Project, theme: Theme, parent: QWidget | None = None, seen: Snapshot | None = None
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._theme = theme
        self._quiet = False
        self._model = CardModel(seen or project.sight, self)
        self.view = CardView(self._model, theme, self)
        self.view.setAccessibleName(self.tr("Annotations"))
        self._title = QLabel(self.tr("Annotations"))
        self._order = QToolButton()
        self._orders: dict[Order, QAction] = {}
        self._empty = QLabel()
        self._clear = QPushButton(self.tr("Show all"))
        self._pages = QStackedWidget()
        self._arrange()
        self.set_theme(theme)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.chosen_again.connect(lambda: self.card_selected.emit(self.current()))
        self.view.activated.connect(lambda index: self.card_activated.emit(self._model.id_at(index.row())))
        self.view.spot_activated.connect(self._spot_activated)
        self.view.key_pressed.connect(self._key_pressed)
        self._clear.clicked.connect(self.clear_filter_requested)
        self.refresh(None)

    def _arrange(self) -> None:
        self._title.setFont(caps_font())
        self._title.setProperty("tone", "quiet")
        self._order.setFont(interface(12.5, 500))
        self._order.setAutoRaise(True)
        self._order.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._order.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._order.setStyleSheet("QToolButton::menu-indicator { image: none; width: 0; }")
        self._order.setAccessibleName(self.tr("Order of the cards"))
        self._order.setMinimumHeight(26)
        self._order.setMenu(self._order_menu())
        head = QHBoxLayout()
        head.setContentsMargins(18, 8, 12, 4)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._order)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._empty.setProperty("tone", "quiet")
        nothing = QWidget()
        inside = QVBoxLayout(nothing)
        inside.setContentsMargins(24, 32, 24, 24)
        inside.addWidget(self._empty)
        inside.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        self._pages.addWidget(self.view)
        self._pages.addWidget(nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._pages, 1)
        self.setMinimumWidth(260)
        hand_on(self, self.view)

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setLayoutDirection(self.layoutDirection())  # not its button's, which has its arrow behind its text
        group = QActionGroup(menu)
        words = (
            (Order.TEXT, self.tr("Text order")),
            (Order.TAG, self.tr("By tag")),
            (Order.SOURCE, self.tr("Lacking a source first")),
            (Order.TIME, self.tr("Newest first")),
        )
        for order, word in words:
            action = menu.addAction(word)
            action.setCheckable(True)
            action.setChecked(order is Order.TEXT)
            action.triggered.connect(lambda _=False, order=order: self.set_order(order))
            group.addAction(action)
            self._orders[order] = action
        self._order.setText(words[0][1])
        return menu

    # What the window says

    def set_document(self, id: str) -> None:
        """Show another document's cards."""
        self._show(id, self._model.shown, self._model.order)

    def set_filter(self, shown: CardFilter) -> None:
        """Show what passes a filter; the current card stays current if it does."""
        self._show(self._model.document, shown, self._model.order)

    def set_order(self, order: Order) -> None:
        """Sort anew."""
        self._orders[order].setChecked(True)
        self._order.setText(self._orders[order].text())
        if order is not self._model.order:
            self._show(self._model.document, self._model.shown, order)
            self.order_changed.emit(order)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.view.set_theme(theme)
        self._order.setIcon(icon("chevron-down", theme.color("ink2"), 14))

    def refresh(self, changed: Changed | None) -> None:
        """Follow a change; None: anything may have changed."""
        current, row, focused = self.current(), self.view.currentIndex().row(), self.view.hasFocus()
        self._quiet = True
        tags = self._project.sight.tags_in_order()
        self.view.keys = frozenset({"l", "n", "e", "j", "k", *(tag.shortcut.lower() for tag in tags if tag.shortcut)})
        if changed is None:
            self._model.show(self._model.document, self._model.shown, self._model.order)
        else:
            self._model.take(changed)
        self._settle(current)
        self._quiet = False
        if focused and current and not self.current() and self._model.rowCount():
            self.view.setCurrentIndex(self._model.index(max(0, min(row, self._model.rowCount() - 1))))

    @property
    def order(self) -> Order:
        """How the cards are sorted."""
        return self._model.order

    def show_ids(self, ids: list[str], known: set[str]) -> None:
        """Show what was found beforehand; the current card stays current if it is among it."""
        current = self.current()
        self._quiet = True
        self._model.show_ids(ids, known)
        self._settle(current)
        self._quiet = False

    def select(self, id: str) -> None:
        """Make a card current ("": none) and bring it into sight, without telling anybody."""
        self._quiet = True
        row = self._model.row_of(id)
        self.view.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        self._quiet = False

    def current(self) -> str:
        """The annotation of the current card, or ""."""
        return self._model.id_at(self.view.currentIndex().row())

    def count(self) -> int:
        """How many cards are shown."""
        return self._model.rowCount()

    def step(self, by: int) -> None:
        """Go ``by`` cards on, as J and K do."""
        rows, here = self._model.rowCount(), self.view.currentIndex().row()
        if rows:
            row = here + by if here >= 0 else self.view.first_in_sight()
            self.view.setCurrentIndex(self._model.index(max(0, min(rows - 1, row))))

    def _show(self, document: str, shown: CardFilter, order: Order) -> None:
        current = self.current()
        self._quiet = True
        self._model.show(document, shown, order)
        self._settle(current)
        self._quiet = False

    def _settle(self, current: str) -> None:
        """After the list has changed: the same card is current if it is still there, else none."""
        here = self.view.currentIndex().row()
        row = here if self._model.id_at(here) == current else self._model.row_of(current)
        if here != row:
            self.view.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        filtered = self._model.shown != CardFilter()
        self._empty.setText(
            self.tr("No annotation passes this filter.")
            if filtered
            else self.tr("No annotations yet. Select a passage in the article and press the key of a tag.")
        )
        self._clear.setVisible(filtered)
        self._pages.setCurrentIndex(0 if self._model.rowCount() else 1)

    # What the analyst does

    def _current_changed(self, current: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.card_selected.emit(self._model.id_at(current.row()))

    def _key_pressed(self, key: str) -> None:
        if key in ("j", "k"):
            self.step(1 if key == "j" else -1)
            return
        asked = {"Delete": ("delete", ""), "l": ("link", ""), "n": ("note", ""), "e": ("evidence", "")}.get(key)
        for tag in self._project.sight.tags_in_order():
            if tag.shortcut.lower() == key:
                asked = ("retag", tag.id)
        if asked and self.current():
            self._ask(self.current(), *asked)

    def _spot_activated(self, row: int, action: str, target: str) -> None:
        id = self._model.id_at(row)
        if action == "menu":
            self.open_menu(row, self.view.viewport().mapToGlobal(self.view.spot(row, "menu")))
        elif id:
            self._ask(id, action, target)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            row = self.view.indexAt(self.view.viewport().mapFromGlobal(event.globalPos())).row()
            self.open_menu(row, event.globalPos())
        else:
            row = self.view.currentIndex().row()
            self.open_menu(row, self.view.viewport().mapToGlobal(self.view.spot(row, "menu")))

    def menu(self, row: int) -> QMenu | None:
        """The menu of a row's card, ready to be shown."""
        card = self._model.content(row) if 0 <= row < self._model.rowCount() else None
        if card is None:
            return None
        tags = self._project.now.tags_in_order()
        writable = not self._project.store.read_only and not is_gold(card.id)
        menu = card_menu(card, tags, self._theme, writable, self)
        menu.triggered.connect(lambda action, id=card.id: self._ask(id, *action.data()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def open_menu(self, row: int, at: QPoint) -> None:
        """Show a row's menu at a place on the screen."""
        menu = self.menu(row)
        if menu is not None:
            menu.popup(at)

    def _ask(self, id: str, action: str, target: Any) -> None:
        if is_gold(id) and action not in ("source", "copy"):
            return  # it is changed by deciding again
        if action == "retag":
            self.retag_requested.emit(id, target)
        elif action == "source":
            self.card_selected.emit(id)
            self.source_open_requested.emit(target)
        elif action == "copy":
            annotation = self._model.annotation(self._model.row_of(id)) if self._model.row_of(id) >= 0 else None
            QGuiApplication.clipboard().setText(annotation.exact if annotation else "")
        else:
            requests = {"delete": self.delete_requested, "link": self.link_requested, "note": self.note_requested}
            others = {"comments": self.comments_requested, "elsewhere": self.elsewhere_requested}
            others["evidence"] = self.evidence_asked
            {**requests, **others}[action].emit(id)
