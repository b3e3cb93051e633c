"""The menu of one comment. Its actions carry what they ask for as data."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from annotator.gui.comments.rows import Row
from annotator.gui.icons import icon
from annotator.gui.tokens import Theme

translate = QCoreApplication.translate


def comment_menu(row: Row, mine: bool, writable: bool, theme: Theme, parent: QWidget) -> QMenu:
    """Answer, settle, correct, take back, copy, go there. ``mine``: one's own words, which can be changed."""
    menu = QMenu(parent)
    settle = translate("Comments", "Reopen") if row.resolved else translate("Comments", "Resolve")
    there = row.comment is not None
    for drawing, label, key, action, enabled in (
        ("message-square-plus", translate("Comments", "Answer…"), "R", "answer", writable),
        ("rotate-ccw" if row.resolved else "check", settle, "X", "resolve", writable),
        ("", "", "", "", False),
        ("pencil", translate("Comments", "Edit…"), "E", "edit", mine),
        ("trash-2", translate("Comments", "Delete"), translate("Comments", "Del"), "delete", mine),
        ("", "", "", "", False),
        ("copy", translate("Comments", "Copy the text"), "", "copy", there),
        ("locate", translate("Comments", "Show what it is about"), "G", "go", True),
    ):
        if not action:
            menu.addSeparator()
            continue
        made = menu.addAction(icon(drawing, theme.color("ink2")), f"{label}\t{key}" if key else label)
        made.setData(action)
        made.setEnabled(enabled)
    return menu
