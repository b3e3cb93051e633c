"""A stretch of HTML becomes lines in reading order."""

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.formats import copied_html
from annotator.formats.assembly import Facts, assemble
from annotator.formats.exchange import ImportContext
from annotator.formats.html_fragment import parsed_fragment, pieces_of


def of(html: str, base: str = "") -> Document:
    return assemble(pieces_of(parsed_fragment(html), base), Facts())


def lines(html: str) -> list[tuple[str, int, str]]:
    found = of(html)
    return [(block.kind, block.level, found.text[block.start : block.end]) for block in found.blocks]


def test_headings_have_their_level_and_words_of_a_line_stay_together() -> None:
    assert lines("<h1>Ti<em>tle</em></h1><p>One <b>bold</b>\n word.</p><h3>Under</h3>") == [
        ("heading", 1, "Title"),
        ("paragraph", 0, "One bold word."),
        ("heading", 3, "Under"),
    ]


def test_text_beside_paragraphs_is_not_lost_and_stands_in_its_place() -> None:
    assert lines("<div>before<p>inside</p>after</div>end") == [
        ("paragraph", 0, "before"),
        ("paragraph", 0, "inside"),
        ("paragraph", 0, "after"),
        ("paragraph", 0, "end"),
    ]


def test_lists_say_how_deep_they_are_and_ordered_ones_keep_their_numbers() -> None:
    html = "<ul><li>one<ul><li>deep</li></ul></li></ul><ol start=3><li>x</li><li value=7>y</li><li>z</li></ol>"
    assert lines(html) == [
        ("list", 1, "one"),
        ("list", 2, "deep"),
        ("list", 1, "3. x"),
        ("list", 1, "7. y"),
        ("list", 1, "8. z"),
    ]


def test_quotations_of_several_lines() -> None:
    assert lines("<blockquote><p>a</p><p>b</p></blockquote><p>c <q>d</q></p>") == [
        ("quote", 0, "a"),
        ("quote", 0, "b"),
        ("paragraph", 0, "c “d”"),
    ]


def test_links_keep_where_they_lead_and_scripts_are_none() -> None:
    found = of('<p>See <a href="/a">the <i>report</i></a>, <a href="javascript:x()">that</a>.</p>', "https://h.org/d/e")
    assert [(found.text[link.start : link.end], link.target) for link in found.links] == [
        ("the report", "https://h.org/a")
    ]
    assert found.text == "See the report, that."


def test_tables_of_data_are_lines_and_those_for_layout_are_not() -> None:
    data = (
        "<table><caption>Losses</caption><tr><th>Side<th>Men</tr><tr><td>One<td>1,200</tr><tr><td>Two<td></tr></table>"
    )
    assert lines(data) == [
        ("caption", 0, "Losses"),
        ("table", 0, "Side | Men"),
        ("table", 0, "One | 1,200"),
        ("table", 0, "Two"),
    ]
    assert lines("<table><tr><td><p>a</p><p>b</p></td></tr></table>") == [("paragraph", 0, "a"), ("paragraph", 0, "b")]


def test_media_stand_after_the_line_that_they_are_in_with_their_address() -> None:
    html = (
        '<p>Before <img src="p.jpg" alt="A ruin"> after</p><figcaption>Photo: X</figcaption>'
        '<iframe src="//www.youtube.com/embed/abcdefgh123"></iframe><img src="dot.gif" width="1" height="1">'
    )
    found = of(html, "https://h.org/")
    assert [(block.kind, found.text[block.start : block.end]) for block in found.blocks] == [
        ("paragraph", "Before after"),
        ("media", "A ruin"),
        ("caption", "Photo: X"),
        ("media", "https://www.youtube.com/watch?v=abcdefgh123"),
    ]
    assert [(link.target, link.kind) for link in found.links] == [
        ("https://h.org/p.jpg", "image"),
        ("https://www.youtube.com/watch?v=abcdefgh123", "video"),
    ]


def test_pictures_of_characters_are_characters() -> None:
    assert lines('<p>So <img src="e.png" alt="😀"> it is</p>') == [("paragraph", 0, "So 😀 it is")]


def test_breaks_part_lines_where_sentences_end_or_they_are_doubled() -> None:
    html = "<p>one<br>and more.<br>Two<br><br>three</p>"
    assert [text for _, _, text in lines(html)] == ["one and more.", "Two", "three"]


def test_what_is_not_shown_is_no_text() -> None:
    html = (
        "<p style='display: none'>a</p><p hidden>b</p><script>c</script><style>d</style><template>e</template>"
        "<p>shown</p><head><title>f</title></head>"
    )
    assert lines(html) == [("paragraph", 0, "shown")]


def test_very_deep_nesting_ends_somewhere() -> None:
    assert of("<p>top</p>" + "<div>" * 5000 + "x" + "</div>" * 5000 + "<p>end</p>").text.startswith("top")


def test_copied_rich_text_is_a_document() -> None:
    found = copied_html.read(b"<h2>T\xc3\xa4</h2><p>x</p>", ImportContext(filename="paste", address="https://h.org"))
    (document,) = found.entities
    assert isinstance(document, Document)
    assert (document.text, document.url, document.attachment) == (
        "Tä\n\nx",
        "https://h.org",
        found.attachments[0].sha256,
    )


@pytest.mark.parametrize("html", ["", "<p> </p>", "<script>x</script>"])
def test_nothing_copied_is_said(html: str) -> None:
    with pytest.raises(BadInput):
        copied_html.read(html.encode(), ImportContext())
