"""The menu of a place on drawn pages: link what is selected, or change the link that is there; copy."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from annotator.gui.article.menu import glyph_icon

if TYPE_CHECKING:
    from annotator.gui.snapshots.pages_view import PagesView

translate = QCoreApplication.translate


def menu_for(view: "PagesView", event: QContextMenuEvent) -> QMenu:
    """The menu, not shown yet. A link under the mouse becomes current."""
    selected = view.selected.ends() is not None
    if event.reason() == QContextMenuEvent.Reason.Mouse and not selected:
        found = view.hit(event.pos().x(), event.pos().y())
        if found:
            view.make_current(found[0])
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if selected or view.current:
        for tag in view.tags:
            action = menu.addAction(glyph_icon(view.theme.look(tag), view.devicePixelRatioF()), tag.name)
            action.triggered.connect(lambda _=False, stance=tag.id: view.stance_requested.emit(stance))
        menu.addSeparator()
    if view.current and not selected:
        removed = menu.addAction(translate("PagesMenu", "Remove the link") + "\tDel")
        removed.triggered.connect(lambda: view.delete_requested.emit(view.current))
    copy = menu.addAction(
        translate("PagesMenu", "Copy") + "\t" + QKeySequence(QKeySequence.StandardKey.Copy).toString()
    )
    copy.setEnabled(selected)
    copy.triggered.connect(view.copy)
    return menu
