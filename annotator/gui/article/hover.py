"""Hover: the tool tip over annotations and links."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

if TYPE_CHECKING:
    from annotator.gui.article.view import ArticleView

SHOWN = 6


def tip_lines(view: "ArticleView", event: QHelpEvent) -> list[str]:
    """What lies under the pointer, a line each: the annotations, innermost first, then where a link leads."""
    ids = view.hit(event.pos())
    lines = [line for line in (view.describe(mark_id) for mark_id in ids[:SHOWN]) if line]
    if len(ids) > SHOWN:
        lines.append(QCoreApplication.translate("ArticleView", "and %n more", "", len(ids) - SHOWN))
    link = view.link_under(event.pos())
    if link is not None and link.target.strip("#"):
        lines.append(view.tr("Ctrl+click: %1").replace("%1", link.target))
    return lines


def show_tip(view: "ArticleView", event: QHelpEvent) -> None:
    """Show the tool tip, or hide it where there is nothing to say."""
    lines = tip_lines(view, event)
    if not lines:
        QToolTip.hideText()
        return
    # Tool tips guess whether they are rich text; escaped inside a paragraph, the text is shown as it is.
    text = "<br>".join(escape(line).replace("\n", "<br>") for line in lines)
    QToolTip.showText(event.globalPos(), f"<p style='white-space:pre-wrap'>{text}</p>", view.viewport())
