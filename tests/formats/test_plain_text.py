"""``text``: the seed article to the letter, and articles of other shapes, so that no rule knows the seed alone."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.domain.ids import document_id
from annotator.domain.text import normalised
from annotator.paths import seed
from tests.formats.projects import SEED, imported, seed_document

PARAGRAPH = (
    "The ministry said on Monday that prices had risen by four percent in October, while critics argued that "
    "officials had ignored earlier warnings about the supply of energy and the cost of transport."
)
OTHER = (
    "Several companies knew of the problem, according to documents that reporters have seen. A spokesperson declined "
    "to comment, and experts called the figures misleading."
)


def article(text: str, filename: str = "a.txt") -> Document:
    [found] = imported(filename, text.encode()).entities
    assert isinstance(found, Document)
    return found


def lines(found: Document, *kinds: str) -> list[str]:
    return [found.text[block.start : block.end] for block in found.blocks if block.kind in kinds]


def test_the_seed_article() -> None:
    found = seed_document()
    assert found.title.startswith("Video: Russia's Diplomatic Intervention and the Armenia-Azerbaijan War.")
    assert (found.byline, found.publisher, found.published) == ("South Front", "Global Research", "2020-11-17")
    assert (found.original_author, found.original_date) == ("South Front", "2020-11-16")
    assert found.regions == ("Asia", "Europe", "Russia and FSU")
    assert found.themes == ("History",)
    assert found.source_line == "The original source of this article is South Front"
    assert (found.language, found.encoding, found.filename) == ("en", "utf-8", SEED)


def test_the_seed_articles_lines() -> None:
    found = seed_document()
    assert [line.split(" ")[0] for line in lines(found, "meta")] == ["By", "Global", "South", "Region:", "Theme:"]
    body = lines(found, "paragraph")
    assert len(body) == 10
    assert body[0].startswith("Results of the Nagorno-Karabakh war")
    assert body[-1].endswith("is an apparent solution.")
    tail = lines(found, "boilerplate")
    assert tail[:2] == ["*", tail[1]]
    assert tail[1].startswith("Note to readers")
    assert tail[-1].startswith("For media inquiries")
    assert len(tail) == 13


def test_the_seed_articles_links() -> None:
    found = seed_document()
    links = {found.text[link.start : link.end]: (link.kind, link.target) for link in found.links}
    video = "https://southfront.org/wp-content/uploads/video/16.11.20_IMR_Karabakh.mp4"
    assert links[video] == ("video", video)
    assert links["South Front"] == ("link", "#")
    assert links["http://southfront.org/donate/"] == ("link", "http://southfront.org/donate/")
    assert links["southfront@list.ru"] == ("mail", "mailto:southfront@list.ru")
    assert "[" not in found.text
    assert "<" not in found.text


def test_the_original_bytes_are_kept() -> None:
    data = seed(SEED).read_bytes()
    [attachment] = imported(SEED, data).attachments
    assert attachment.content == data
    assert attachment.sha256 == hashlib.sha256(data).hexdigest() == seed_document().attachment
    assert attachment.media_type == "text/plain"


def test_the_id_is_made_of_the_text() -> None:
    found = seed_document()
    assert found.id == document_id(found.text)
    assert article(found.text).id == found.id


@given(st.text(alphabet="ab \n\t\r.:#>-*1\u00a0é😀\u0301\u2028", min_size=1))
def test_without_markup_nothing_changes_but_line_breaks(text: str) -> None:
    if not text.strip():
        return
    found = article(text)
    assert found.text == normalised(text)
    for block in found.blocks:
        assert found.text[block.start : block.end].strip()
        assert "\n" not in found.text[block.start : block.end]
    shown = "".join(found.text[block.start : block.end] for block in found.blocks)
    assert shown == "".join(line for line in found.text.split("\n") if line.strip())


def test_outlet_date_and_title_in_another_order() -> None:
    found = article(
        f"The Daily Courier\n2021-03-04\n\nCity Council Approves New Bridge\n\nBy Jane Doe\n\n{PARAGRAPH}\n\n{OTHER}\n"
    )
    assert (found.title, found.publisher) == ("City Council Approves New Bridge", "The Daily Courier")
    assert (found.byline, found.published) == ("Jane Doe", "2021-03-04")
    assert lines(found, "paragraph") == [PARAGRAPH, OTHER]


def test_date_first_then_title() -> None:
    found = article(f"17.11.2020\n\nStadtrat stimmt für neue Brücke\n\nVon Hans Müller\n\n{PARAGRAPH}\n")
    assert (found.title, found.published, found.byline) == (
        "Stadtrat stimmt für neue Brücke",
        "2020-11-17",
        "Hans Müller",
    )
    assert lines(found, "paragraph") == [PARAGRAPH]


def test_wire_story() -> None:
    found = article(
        f"City council approves bridge\nBy Jane Doe and John Roe | Nov. 17, 2020\nReuters\n"
        f"Updated: Nov. 18, 2020 9:30 a.m. ET\n\n{PARAGRAPH}\n\n{OTHER}\n\n© 2020 Reuters. All rights reserved.\n"
    )
    assert found.title == "City council approves bridge"
    assert found.byline == "Jane Doe and John Roe"
    assert found.published == "2020-11-17"
    assert lines(found, "boilerplate") == ["© 2020 Reuters. All rights reserved."]


def test_label_lines() -> None:
    found = article(
        "Title: The bridge\nAuthor: Jane Doe\nSource: The Courier\nPublished: 5 May 2019\nCategory: Local, Transport\n"
        f"Tags: bridge; money\n\n{PARAGRAPH}\n"
    )
    assert (found.title, found.byline, found.publisher) == ("The bridge", "Jane Doe", "The Courier")
    assert (found.published, found.themes) == ("2019-05-05", ("Local", "Transport", "bridge", "money"))
    assert lines(found, "paragraph") == [PARAGRAPH]


def test_a_russian_article() -> None:
    found = article(
        "Совет одобрил строительство моста\n\nАвтор: Иван Петров\n\nИзвестия, 16 ноября 2020\n\n"
        "Тема: Экономика, Город\n\n"
        "Министерство заявило в понедельник, что цены выросли на четыре процента, а критики говорят, что чиновники не "
        "учли предупреждения о поставках энергии и о том, что это стоит.\n\n© 2020 Известия. Все права защищены.\n"
    )
    assert (found.title, found.byline) == ("Совет одобрил строительство моста", "Иван Петров")
    assert (found.publisher, found.published, found.themes) == ("Известия", "2020-11-16", ("Экономика", "Город"))
    assert found.language == "ru"
    assert len(lines(found, "boilerplate")) == 1


def test_a_spanish_article() -> None:
    found = article(
        "El ayuntamiento aprueba el puente\n\nPor María López de la Cruz\n\nEl Correo, 3 de marzo de 2021\n\n"
        f"{PARAGRAPH}\n\nSuscríbase a nuestro boletín.\n\nTodos los derechos reservados.\n"
    )
    assert (found.byline, found.publisher, found.published) == ("María López de la Cruz", "El Correo", "2021-03-03")
    assert len(lines(found, "boilerplate")) == 2


def test_a_republished_article_says_which_date_is_which() -> None:
    found = article(
        f"A Bridge\n\nFirst Outlet, 2 May 2020\n\nSecond Outlet, 5 May 2020\n\n{PARAGRAPH}\n\n"
        "Originally published by First Outlet\n"
    )
    assert (found.publisher, found.published) == ("Second Outlet", "2020-05-05")
    assert (found.original_author, found.original_date) == ("First Outlet", "2020-05-02")
    assert found.source_line == "Originally published by First Outlet"


def test_body_only() -> None:
    found = article(f"{PARAGRAPH}\n\n{OTHER}\n")
    assert (found.title, found.byline, found.published, found.publisher) == ("", "", "", "")
    assert lines(found, "paragraph") == [PARAGRAPH, OTHER]
    assert len(found.blocks) == 2


def test_a_first_sentence_is_no_title() -> None:
    found = article(f"The council met on Monday and approved it.\n\n{PARAGRAPH}\n")
    assert found.title == ""


def test_by_the_time_is_no_byline() -> None:
    found = article(f"A bridge too far\n\nBy the time they arrived, the bridge was gone.\n\n{PARAGRAPH}\n")
    assert (found.title, found.byline) == ("A bridge too far", "")
    assert len(lines(found, "paragraph")) == 2


def test_a_dateline_in_the_body_stays_body() -> None:
    first = f"LONDON, 17 November 2020 (Reuters) - {PARAGRAPH}"
    found = article(f"Council approves bridge\n\n{first}\n\n{OTHER}\n")
    assert found.published == ""
    assert lines(found, "paragraph") == [first, OTHER]


def test_dates_that_can_be_read_two_ways_are_not_read() -> None:
    found = article(f"A bridge\n\nThe Courier, 03/04/2020\n\n{PARAGRAPH}\n")
    assert (found.publisher, found.published) == ("The Courier", "")
    assert article(f"A bridge\n\nThe Courier, 11/17/2020\n\n{PARAGRAPH}\n").published == "2020-11-17"


POEM = """Shall I compare thee to a summer's day?
Thou art more lovely and more temperate:
Rough winds do shake the darling buds of May,
And summer's lease hath all too short a date;

Sometime too hot the eye of heaven shines,
And often is his gold complexion dimm'd;
"""


def test_a_poem_is_lines_and_nothing_else() -> None:
    found = article(POEM)
    assert found.title == ""
    assert {block.kind for block in found.blocks} == {"paragraph"}
    assert len(found.blocks) == 6


def test_a_list_is_a_list() -> None:
    found = article("- Buy milk\n- Call Anna\n• Read the report\n1. First\n2) Second\n")
    assert [block.kind for block in found.blocks] == ["list"] * 5
    assert found.text.startswith("- Buy milk")


@pytest.mark.parametrize(
    "line",
    [
        "PayPal said it would stop processing donations to the group, which had asked readers to support it.",
        "Donations to the campaign rose after the speech.",
        "Subscribe, the banner above the stadium said, and thousands did.",
        "Support for the government fell to 30 percent.",
        "Follow the money, the old saying goes.",
        "Copyright law protects the original source of an article.",
        "He put a disclaimer at the foot of the page: no responsibility for content.",
        "The views of the minister are known.",
        "Share prices fell.",
        "Please, he said, help us.",
        "Telegram, the messenger, has 500 million users.",
        "Comments by the minister were not welcome.",
        "For the media, it was a feast.",
    ],
)
def test_words_of_boilerplate_in_the_body_stay_body(line: str) -> None:
    for text in (f"{PARAGRAPH}\n\n{line}\n\n{OTHER}\n", f"{PARAGRAPH}\n\n{OTHER}\n\n{line}\n"):
        assert lines(article(text), "boilerplate") == []


def test_an_appeal_in_mid_body_stays_body() -> None:
    text = f"{PARAGRAPH}\n\n*\n\nSubscribe to our newsletter\n\nDisclaimer: none.\n\n{OTHER}\n\n© 2020 The Courier\n"
    assert lines(article(text), "boilerplate") == ["© 2020 The Courier"]


def test_the_whole_text_is_never_boilerplate() -> None:
    found = article("Copyright 2020 The Courier\n\nAll rights reserved.\n\nSubscribe to our channel\n")
    assert any(block.kind in ("paragraph", "title") for block in found.blocks)


@pytest.mark.parametrize(
    "tail",
    [
        "Disclaimer: The views expressed are those of the author.",
        "The views and opinions expressed here are the author's own.",
        "Please consider making a donation to support our work.",
        "Sign up for our newsletter",
        "Follow us on Twitter",
        "This article was originally published by The Conversation.",
        "Leave a comment",
        "12 comments",
        "Tags: bridge, money",
        "Image: The bridge by night / Jane Doe",
        "Unterstützen Sie uns mit einer Spende",
        "Soutenez notre journal",
        "Поддержите нас",
        "Source: The Courier",
        "IBAN: DE02 1203 0000 0000 2020 51",
    ],
)
def test_what_outlets_put_under_articles(tail: str) -> None:
    found = article(f"{PARAGRAPH}\n\n{OTHER}\n\n* * *\n\n{tail}\n\nhttps://example.org/x\n")
    assert lines(found, "paragraph") == [PARAGRAPH, OTHER]
    assert lines(found, "boilerplate") == ["* * *", tail, "https://example.org/x"]


def test_headings_without_markup() -> None:
    found = article(f"The bridge\n\n{PARAGRAPH}\n\nWhat it costs\n\n{OTHER}\n\nHe waited\n\nand waited.\n")
    assert lines(found, "heading") == ["What it costs"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b" \n\t\n", "no text"),
        (b"%PDF-1.7", "PDF"),
        (b"<!DOCTYPE html><p>x", "web page"),
        (b"\xef\xbb\xbf", "no text"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        imported("a.txt", data)


def test_names_of_files_do_not_matter(tmp_path: Path) -> None:
    assert article(PARAGRAPH, "b.text").id == article(PARAGRAPH).id
