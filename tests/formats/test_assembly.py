"""From pieces to a document: one text, with lines, links and pages at the right code points."""

import pytest

from annotator.domain.document import Block, DocumentLink, Origin, Page
from annotator.domain.errors import BadInput
from annotator.formats.assembly import Facts, Piece, Run, assemble, folded, imported, piece
from annotator.formats.exchange import ImportContext


def test_lines_stand_where_their_blocks_say() -> None:
    found = assemble(
        [
            piece("title", " Two\n words 😀 "), piece("paragraph", "First.", page="1"), piece("list", "one", level=1),
            piece("list", "two", level=2, page="2"), piece("paragraph", " \n\t "), piece("heading", "After", level=2),
        ],
        Facts(),
    )  # fmt: skip
    assert found.text == "Two words 😀\n\nFirst.\n\none\ntwo\n\nAfter"
    assert [(found.text[b.start : b.end], b.kind, b.level) for b in found.blocks] == [
        ("Two words 😀", "title", 0), ("First.", "paragraph", 0), ("one", "list", 1), ("two", "list", 2),
        ("After", "heading", 2),
    ]  # fmt: skip
    assert found.pages == (Page(13, 19, "1"), Page(25, 28, "2"))


def test_links_keep_their_label_and_target() -> None:
    runs = (Run("😀 See "), Run(" the video ", "https://youtu.be/x"), Run(" of\u00a0it."), Run("", "https://lost"))
    found = assemble([Piece("paragraph", runs)], Facts())
    assert found.text == "😀 See the video of\u00a0it."
    assert found.links == (DocumentLink(6, 16, "https://youtu.be/x", "video"),)
    assert found.text[6:16] == "the video "


def test_a_link_in_pieces_is_one_link() -> None:
    to = "https://example.org/"
    found = assemble(
        [Piece("paragraph", (Run("a ", to), Run("b", to), Run("c", to + "c"), Run(" "), Run("d", to)))], Facts()
    )
    assert found.links == (DocumentLink(0, 3, to), DocumentLink(3, 4, to + "c"), DocumentLink(5, 6, to))


def test_what_no_text_shows_is_left_out() -> None:
    assert folded([Run("a\x00\x07b\ufffe"), Run("\ud800c \ufeff")]) == [Run("ab"), Run("\ufffdc")]


def test_the_end_of_an_article_is_boilerplate() -> None:
    body = [piece("paragraph", "Donate to us, said the minister."), piece("paragraph", "He left.")]
    found = assemble([*body, piece("paragraph", "Subscribe to our newsletter"), piece("media", "Image: x")], Facts())
    assert [b.kind for b in found.blocks] == ["paragraph", "paragraph", "boilerplate", "media"]


def test_the_first_witness_is_believed() -> None:
    facts = Facts()
    for value, told_by in (("  ", "h1"), ("A\n title", "og:title"), ("Another", "title")):
        facts.put("title", value, told_by)
    said = "The minister said on Monday that the war was over and that he was glad."
    found = assemble([piece("paragraph", said)], facts)
    assert (found.title, found.language) == ("A title", "en")
    assert found.origins == (Origin("title", "og:title"), Origin("language", "the text"))


def test_nothing_is_refused() -> None:
    with pytest.raises(BadInput, match="no text"):
        assemble([piece("paragraph", " \u2028 ")], Facts())


def test_the_original_is_kept() -> None:
    made = assemble([piece("paragraph", "x")], Facts())
    found = imported(made, b"<p>x", ImportContext(filename="a.html"), "text/html")
    (document,), (attachment,) = found.entities, found.attachments
    assert (attachment.content, attachment.name, attachment.media_type) == (b"<p>x", "a.html", "text/html")
    assert document.attachment == attachment.sha256 and document.blocks == (Block(0, 1, "paragraph"),)  # type: ignore[attr-defined]
