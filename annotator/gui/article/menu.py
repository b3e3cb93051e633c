"""The article's context menu: everything that the keys do, for who does not know them yet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QActionGroup, QContextMenuEvent, QIcon, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from annotator.gui.tokens import TagLook, draw_glyph

if TYPE_CHECKING:
    from annotator.gui.article.view import ArticleView


def menu_at(view: "ArticleView", event: QContextMenuEvent) -> QMenu:
    """The menu for a place; it deletes itself when it closes."""
    by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
    if by_mouse and view.selected_passage() is None:
        ids = view.hit(event.pos())
        if ids and view.current() not in ids:
            view.make_current(ids[0])
    point = view.point_at(event.pos()) if by_mouse else view.caret()
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if view.page.scene.marking and (view.selected_passage() is not None or view.current()):
        _add_marking(menu, view)
    _add_text(menu, view, point)
    return menu


def _add_marking(menu: QMenu, view: "ArticleView") -> None:
    for tag in view.tags:
        label = tag.name.replace("&", "&&") + (f"\t{tag.shortcut}" if tag.shortcut else "")
        action = menu.addAction(glyph_icon(view.theme.look(tag), view.devicePixelRatioF()), label)
        action.triggered.connect(lambda checked=False, tag_id=tag.id: view.request_tag(tag_id))
    menu.addSeparator()
    menu.addAction(view.tr("Link to a source") + "\tL").triggered.connect(view.link_requested)
    menu.addAction(view.tr("Find evidence") + "\tE").triggered.connect(view.evidence_asked)
    menu.addAction(view.tr("Note") + "\tN").triggered.connect(view.note_requested)
    if view.selected_passage() is None:
        menu.addAction(view.tr("Delete annotation") + "\tDel").triggered.connect(view.keys.delete)
    menu.addSeparator()


def _add_text(menu: QMenu, view: "ArticleView", point: int) -> None:
    copy = menu.addAction(view.tr("Copy") + "\t" + QKeySequence(QKeySequence.StandardKey.Copy).toString())
    copy.setEnabled(view.selected_passage() is not None)
    copy.triggered.connect(view.copy)
    if view.page.scene.marking and (view.selected_passage() is not None or view.current()):
        menu.addAction(view.tr("Find this passage elsewhere…")).triggered.connect(view.elsewhere_requested)
    link = view.link_at(point)
    if link is not None and link.target.strip("#"):
        open_link = menu.addAction(view.tr("Open link"))
        open_link.triggered.connect(lambda: view.link_clicked.emit(link.target))
        copy_link = menu.addAction(view.tr("Copy address"))
        copy_link.triggered.connect(lambda: QApplication.clipboard().setText(link.target))
    if not view.page.scene.marking:
        return
    menu.addSeparator()
    menu.addMenu(kinds_menu(view, menu, point))


def kinds_menu(view: "ArticleView", parent: QWidget, point: int) -> QMenu:
    """What the paragraph at a code point, or the selected ones, can be; what it is is checked."""
    paragraphs = view.page.paragraphs
    start, end = view.selected_passage() or paragraphs.span(paragraphs.line_at(point))
    now = paragraphs.styles[paragraphs.line_at(start)].partition("_")[0]
    menu = QMenu(view.tr("This paragraph is"), parent)
    group = QActionGroup(menu)
    for kind, label in (
        ("paragraph", view.tr("Text")),
        ("heading", view.tr("Heading")),
        ("caption", view.tr("Caption")),
        ("quote", view.tr("Quotation (not counted)")),
        ("boilerplate", view.tr("Not part of the article (not counted)")),
    ):
        action = group.addAction(menu.addAction(label))
        action.setCheckable(True)
        action.setChecked(kind == now)
        action.triggered.connect(lambda checked=False, kind=kind: view.kind_requested.emit(start, end, kind))
    return menu


def ask_kind(view: "ArticleView") -> QMenu:
    """The same by key: beside the caret, with what the paragraph is highlighted."""
    point = view.caret()
    menu = kinds_menu(view, view, point)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    view.follow(point)
    now = next((action for action in menu.actions() if action.isChecked()), menu.actions()[0])
    menu.popup(view.viewport().mapToGlobal(view.caret_rect(point).bottomLeft().toPoint()))
    menu.setActiveAction(now)
    return menu


def glyph_icon(look: TagLook, ratio: float) -> QIcon:
    """A tag's glyph as an icon of 16 pixels."""
    pixmap = QPixmap(round(16 * ratio), round(16 * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_glyph(painter, QRectF(3, 3, 10, 10), look.glyph, look.stroke)
    painter.end()
    return QIcon(pixmap)
