"""A small article with a bit of everything, in a view that is shown."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.document import Block, DocumentLink
from annotator.domain.tag import Tag
from annotator.gui.article.mark import Mark
from annotator.gui.article.pane import ArticlePane
from annotator.gui.article.view import ArticleView
from annotator.gui.tokens import LIGHT

TAGS = (
    Tag(id="claim", name="Claim", colour="amber", glyph="diamond", underline="solid", shortcut="1"),
    Tag(id="opinion", name="Opinion", colour="violet", glyph="circle", underline="wavy", shortcut="2"),
    Tag(id="fact", name="Fact", colour="teal", glyph="square", underline="double", shortcut="3"),
)
TEXT = (
    "A title of the article\n\n"
    "By Somebody\n\n"
    "Prices rose by four percent in October. Critics say that nobody was warned! The ministry declined to comment.\n\n"
    "Emoji \U0001f600\U0001f468\u200d\U0001f469 and cafe\u0301 come first, then the marked words of this paragraph.\n\n"
    "הממשלה הודיעה היום כי התקציב יעלה, says Reuters in 2026, בשנה הבאה.\n\n"
    "The last sentence of the body is here.\n\n"
    "Please donate to us."
)

Opened = Callable[..., ArticleView]


def at(words: str, text: str = TEXT) -> tuple[int, int]:
    """Where some words stand."""
    start = text.index(words)
    return start, start + len(words)


def mark(words: str, tag: str = "claim", mark_id: str = "", text: str = TEXT) -> Mark:
    """A mark on some words."""
    start, end = at(words, text)
    return Mark(mark_id or words, start, end, tag, "a")


def blocks_of(text: str = TEXT) -> tuple[Block, ...]:
    """Title, byline, paragraphs, and boilerplate in the end."""
    lines, position = [], 0
    for line in text.split("\n"):
        if line:
            lines.append((position, position + len(line)))
        position += len(line) + 1
    kinds = ["title", "meta", *["paragraph"] * (len(lines) - 3), "boilerplate"]
    return tuple(Block(*span, kind) for span, kind in zip(lines, kinds, strict=True))  # type: ignore[arg-type]


def centre(view: ArticleView, words: str, text: str = TEXT) -> QPoint:
    """A point of the viewport on the first line of some words."""
    return view.rects(*at(words, text))[0].center().toPoint()


@pytest.fixture
def pane(qtbot: QtBot) -> ArticlePane:
    made = ArticlePane()
    qtbot.addWidget(made)
    made.resize(820, 640)
    made.show()
    made.activateWindow()
    made.view.setFocus()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def opened(pane: ArticlePane, qapp: QApplication) -> Opened:
    """Opens a text in the pane's view."""

    def open_text(
        text: str = TEXT,
        marks: Sequence[Mark] = (),
        blocks: Sequence[Block] | None = None,
        links: Sequence[DocumentLink] = (),
    ) -> ArticleView:
        chosen = (blocks_of() if text == TEXT else ()) if blocks is None else blocks
        pane.open_text(text, chosen, links, marks, TAGS, LIGHT)
        qapp.processEvents()
        return pane.view

    return open_text
