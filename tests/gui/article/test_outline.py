"""The outline lists the headings and goes to the one that is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.document import Block, Document
from annotator.gui.article.mark_index import MarkIndex
from annotator.gui.article.outline import show_outline
from annotator.gui.article.view import ArticleView
from tests.gui.article.conftest import Opened

FILL = "\n".join("A sentence 😀 that fills the page." for _ in range(80))


def _document(*, headings: bool) -> Document:
    text = f"Title\n{FILL}\nFirst & last\n{FILL}"
    blocks, start = [], 0
    for line in text.split("\n"):
        kind = "title" if line == "Title" else "heading" if line.startswith("First") and headings else "paragraph"
        blocks.append(Block(start, start + len(line), kind))  # type: ignore[arg-type]
        start += len(line) + 1
    return Document(id="d", text=text, blocks=tuple(blocks))


def _shown(view: ArticleView, document: Document) -> None:
    view.show_text(document.text, document.blocks, (), MarkIndex(()))


def test_a_heading_is_gone_to_by_keys(opened: Opened, qapp: QApplication) -> None:
    view, document = opened(), _document(headings=True)
    _shown(view, document)
    menu = show_outline(view, document)
    assert [action.text().strip() for action in menu.actions()[:2]] == ["Title", "First && last"]
    assert menu.activeAction().text() == "Title", "where the caret is"
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    start = document.text.index("First")
    assert view.point(view.textCursor().position()) == start
    first, last = view.visible_range()
    assert first <= start <= last


def test_an_article_without_headings_says_so_and_how_long_it_is(opened: Opened) -> None:
    view, document = opened(), _document(headings=False)
    _shown(view, document)
    menu = show_outline(view, document)
    said = [action.text() for action in menu.actions() if action.text() and not action.isEnabled()]
    assert len(said) == 2 and "words" in said[1]
    menu.close()
