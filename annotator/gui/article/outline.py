"""The outline: the headings of an article in a menu; the one chosen is gone to."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from annotator.app.reading_time import length_of
from annotator.domain.document import Block, Document
from annotator.gui.article.reading import ReadingView

SHOWN = 70
"""Code points of a heading that are shown."""
_INDENT = "    "


def show_outline(view: ReadingView, document: Document) -> QMenu:
    """Show it at the top of the article, above a line that says how long the article is."""
    menu = QMenu(view.tr("Outline"), view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    headings = [block for block in document.blocks if block.kind in ("title", "heading")]
    for block in headings:
        action = menu.addAction(_label(document.text, block))
        action.triggered.connect(lambda checked=False, start=block.start: _go(view, start))
    if len(headings) < 2:
        menu.addAction(view.tr("This article has no headings.")).setEnabled(False)
    menu.addSeparator()
    length = length_of(document)
    said = view.tr("%1 words, about %2 min of reading").replace("%1", f"{length.words:,}")
    menu.addAction(said.replace("%2", str(length.minutes))).setEnabled(False)
    menu.popup(view.viewport().mapToGlobal(QPoint(12, 12)))
    if headings:
        menu.setActiveAction(menu.actions()[_here(view, headings)])
    return menu


def _here(view: ReadingView, headings: list[Block]) -> int:
    """The number of the heading under which the caret stands."""
    caret = view.point(view.textCursor().position())
    return max(0, sum(1 for block in headings if block.start <= caret) - 1)


def _label(text: str, block: Block) -> str:
    plain = " ".join(text[block.start : block.end].split())
    plain = plain if len(plain) <= SHOWN else plain[: SHOWN - 1] + "…"
    depth = 0 if block.kind == "title" else max(1, block.level - 1)
    return _INDENT * depth + plain.replace("&", "&&")


def _go(view: ReadingView, start: int) -> None:
    cursor = view.textCursor()
    cursor.setPosition(view.unit(start))
    view.setTextCursor(cursor)
    view.reveal(start)
    view.setFocus()
