"""The menu of one card. Its actions carry what they ask for as data: ("retag", tag), ("source", id), ("link", "")."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from annotator.domain.tag import Tag
from annotator.gui.icons import icon
from annotator.gui.panels.card_content import CardContent, one_line
from annotator.gui.panels.tag_icons import tag_icon
from annotator.gui.tokens import Theme

translate = QCoreApplication.translate

SOURCES = 8
"""A menu offers so many of the linked sources; the detail form has all."""


def card_menu(card: CardContent, tags: Iterable[Tag], theme: Theme, writable: bool, parent: QWidget) -> QMenu:
    """What can be done with a card: retag, link, note, open its sources, copy, delete."""
    menu = QMenu(parent)
    ink = theme.color("ink2")
    for tag in tags:
        action = menu.addAction(tag_icon(theme.look(tag)), _label(one_line(tag.name, 60), tag.shortcut))
        action.setCheckable(True)
        action.setChecked(card.tag is not None and tag.id == card.tag.id)
        action.setEnabled(writable and card.mine)
        action.setData(("retag", tag.id))
    menu.addSeparator()
    _add(menu, "link", _label(translate("Cards", "Link to a source…"), "L"), ("link", ""), theme, writable)
    _add(menu, "text-search", _label(translate("Cards", "Find evidence…"), "E"), ("evidence", ""), theme, True)
    _add(
        menu,
        "message-square-plus",
        _label(translate("Cards", "Note…"), "N"),
        ("note", ""),
        theme,
        writable and card.mine,
    )
    _add(menu, "message-square", _label(translate("Cards", "Comments…")), ("comments", ""), theme, True)
    shown = {link.source: link for link in card.links if not link.gone}
    for link in list(shown.values())[:SOURCES]:
        text = translate("Cards", "Passages linked to “{source}”").format(source=one_line(link.title, 50))
        menu.addAction(icon("library", ink), _label(text)).setData(("source", link.source))
    menu.addSeparator()
    menu.addAction(icon("copy", ink), translate("Cards", "Copy the passage")).setData(("copy", ""))
    elsewhere = translate("Cards", "Find this passage elsewhere…")
    menu.addAction(icon("files", ink), elsewhere).setData(("elsewhere", ""))
    delete = _label(translate("Cards", "Delete annotation"), translate("Cards", "Del"))
    _add(menu, "trash-2", delete, ("delete", ""), theme, writable and card.mine)
    return menu


def _add(menu: QMenu, drawing: str, label: str, data: tuple[str, str], theme: Theme, enabled: bool) -> None:
    action = menu.addAction(icon(drawing, theme.color("ink2")), label)
    action.setData(data)
    action.setEnabled(enabled)


def _label(text: str, key: str = "") -> str:
    text = text.replace("&", "&&")
    return f"{text}\t{key}" if key else text
