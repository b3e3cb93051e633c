"""Saved pages: their article, what is known of it, and who said so."""

from contextlib import suppress

import pytest

from annotator.domain.document import Byline, Document
from annotator.domain.errors import BadInput
from annotator.formats import web_page
from annotator.formats.encoding import EncodingUnsure
from annotator.formats.exchange import ImportContext, Imported
from tests.formats.site_pages import SITES, STORY, blog, news_site, republisher

AT = 1_606_400_000_000


def imported(page: str | bytes, *, address: str = "", encoding: str = "") -> Imported:
    data = page if isinstance(page, bytes) else page.encode()
    return web_page.read(data, ImportContext(filename="page.html", at=AT, address=address, encoding=encoding))


def read(page: str | bytes, *, address: str = "", encoding: str = "") -> Document:
    (document,) = imported(page, address=address, encoding=encoding).entities
    assert isinstance(document, Document)
    return document


def lines(document: Document, *kinds: str) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks if block.kind in kinds]


def told_by(document: Document, name: str) -> str:
    return next(origin.told_by for origin in document.origins if origin.field == name)


@pytest.mark.parametrize("site", SITES)
def test_the_article_is_whole_and_nothing_around_it_is_taken(site: object) -> None:
    assert callable(site)
    document = read(site(STORY))
    assert lines(document, "paragraph")[:5] == list(STORY.paragraphs)
    for foreign in ("harvest", "agree with a word", "cookies", "Home", "Facebook", "Advertisement", "Most read"):
        assert foreign not in document.text
    assert (document.title, document.published[:7], document.language) == (STORY.title, "2020-11", "en")
    assert document.byline.startswith(STORY.author)
    assert lines(document, "title") == [STORY.title]


@pytest.mark.parametrize(
    ("author", "names", "by"),
    [
        ('{"@id": "#a"}', ("Anna Berg",), "JSON-LD author"),
        ('[{"@id": "#b"}, {"@id": "#a"}]', ("Boris Other", "Anna Berg"), "JSON-LD author"),
        ('{"@type": "Person", "@id": "#a"}', ("Anna Berg",), "JSON-LD author"),
        ('{"@id": "#gone"}', (), ""),
    ],
)
def test_an_author_who_is_told_by_id_is_looked_up_and_nobody_else_is_named(
    author: str, names: tuple[str, ...], by: str
) -> None:
    people = "".join(
        f'{{"@type": "Person", "@id": "{id}", "name": "{name}"}},'
        for id, name in (("#b", "Boris Other"), ("#a", "Anna Berg"))
    )
    article = f'{{"@type": "NewsArticle", "headline": "Roads", "author": {author}}}'
    graph = f'{{"@context": "https://schema.org", "@graph": [{people} {article}]}}'
    body = "".join(f"<p>{text}</p>" for text in STORY.paragraphs)
    head = f'<title>Roads</title><script type="application/ld+json">{graph}</script>'
    document = read(f"<html><head>{head}</head><body><article><h1>Roads</h1>{body}</article></body></html>")
    assert tuple(each.name for each in document.bylines) == names
    if by:
        assert told_by(document, "bylines") == by


def test_what_a_news_page_says_of_its_article_and_who_said_so() -> None:
    document = read(news_site(STORY))
    assert document.bylines == (Byline("Ada Brandt"), Byline("Reuters", "organisation"))
    assert (document.publisher, document.published, document.updated) == (
        "The Valley Herald",
        "2020-11-12",
        "2020-11-14",
    )
    assert (document.section, document.keywords, document.regions) == ("World", ("ceasefire", "valley"), ("Asia",))
    assert document.url == "https://herald.example/world/ceasefire"
    assert told_by(document, "published") == "JSON-LD datePublished"
    assert told_by(document, "title") == "h1"
    assert told_by(document, "description") == "og:description"


def test_headings_quotations_captions_and_summary_have_their_kinds() -> None:
    document = read(news_site(STORY))
    assert lines(document, "heading") == ["What happens next"]
    assert lines(document, "quote")[0].startswith("Nobody told us anything")
    assert lines(document, "caption") == ["The bridge on Monday. Photo: AFP"]
    assert lines(document, "subtitle") == [STORY.summary] == [document.subtitle]
    assert [(link.target, link.kind) for link in document.links if link.kind == "image"] == [
        ("https://herald.example/img/bridge.jpg", "image")
    ]


def test_the_chain_of_a_republished_article_is_read_from_the_lines_under_the_title() -> None:
    document = read(republisher(STORY))
    assert (document.publisher, document.published) == ("Global Mirror", "2020-11-14")
    assert (document.original_author, document.original_date) == ("The Valley Herald", "2020-11-12")
    assert (document.regions, document.themes) == (("Asia",), ("History",))
    assert lines(document, "meta")[-1] == "Theme: History"
    assert [each[:10] for each in lines(document, "boilerplate")] == ["Note to re", "The origin", "Disclaimer"]
    assert [link.target for link in document.links if link.kind == "video"] == [
        "https://www.youtube.com/watch?v=abcdefgh123"
    ]


def test_the_outlet_may_be_told_by_the_title_element_alone() -> None:
    document = read(blog(STORY))
    assert (document.publisher, told_by(document, "publisher")) == ("My valley blog", "title element")


def test_addresses_are_made_whole_by_where_the_page_was() -> None:
    page = news_site(STORY).replace('<link rel="canonical" href="https://herald.example/world/ceasefire">', "")
    document = read(page, address="https://other.example/a/b")
    assert (document.url, document.captured) == ("https://other.example/a/b", "2020-11-26")
    assert "https://other.example/img/bridge.jpg" in {link.target for link in document.links}


@pytest.mark.parametrize(
    ("mark", "url", "captured"),
    [
        ("<!-- saved from url=(0024)https://saved.example/ie -->", "https://saved.example/ie", ""),
        (
            "<!--\n Page saved with SingleFile \n url: https://saved.example/sf \n"
            " saved date: Thu Nov 12 2020 21:10:11 GMT+0100 (CET)\n-->",
            "https://saved.example/sf",
            "2020-11-12",
        ),
    ],
)
def test_programs_that_save_pages_say_where_and_when(mark: str, url: str, captured: str) -> None:
    page = blog(STORY).replace("<html>", f"<!DOCTYPE html>\n{mark}<html>")
    assert (read(page).url, read(page).captured) == (url, captured)


def test_a_canonical_address_elsewhere_is_where_it_was_before() -> None:
    page = blog(STORY).replace("<head>", '<head><link rel="canonical" href="https://www.first.example/a">')
    document = read(page, address="https://second.example/b")
    assert document.url == "https://second.example/b"
    assert [(each.outlet, each.url) for each in document.chain] == [("first.example", "https://www.first.example/a")]


def test_a_template_that_claims_another_language_is_not_believed() -> None:
    assert read(news_site(STORY).replace('lang="en"', 'lang="de"').replace("en-GB", "de")).language == "en"


def test_repeated_paragraphs_stay() -> None:
    page = blog(STORY).replace('</div>\n<div class="post-footer">', f"<p>{STORY.paragraphs[1]}</p></div><div>")
    assert read(page).text.count(STORY.paragraphs[1]) == 2


def test_tables_and_lists_inside_an_article() -> None:
    table = "<table><tr><th>Side</th><th>Dead</th></tr><tr><td>One</td><td>2,425</td></tr></table>"
    page = news_site(STORY).replace("<h2>What", f"{table}<ol><li>First point of the deal</li></ol><h2>What")
    document = read(page)
    assert lines(document, "table") == ["Side | Dead", "One | 2,425"]
    assert lines(document, "list") == ["1. First point of the deal"]


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("windows-1252", "Über die Straße, €"),
        ("windows-1251", "Перемирие"),
        ("koi8-r", "Перемирие"),
        ("utf-8", "Šuša 😀"),
        ("shift_jis", "停戦の合意"),
        ("gb2312", "停战协议"),
        ("iso-8859-1", "naïve café"),
        ("euc-kr", "휴전 합의"),
    ],
)
def test_declared_encodings(encoding: str, words: str) -> None:
    body = "".join(f"<p>{words}. {'It was signed in the night. ' * 3}{at}</p>" for at in range(5))
    page = f'<html><head><meta charset="{encoding}"><title>{words}</title></head><body>{body}</body>'
    document = read(page.encode(encoding))
    assert document.title == words
    assert words in document.text


def test_an_undeclared_encoding_is_told_or_asked_for() -> None:
    russian = (
        "Перемирие было подписано в ночь на вторник, сказал министр иностранных дел, и это был тяжёлый шаг для всех. "
    )
    page = f"<html><body><p>{russian * 5}</p></body></html>".encode("cp1251")
    document = read(page)
    assert (document.text[:9], document.encoding) == ("Перемирие", "cp1251")
    with pytest.raises(EncodingUnsure):
        read(b"<html><body><p>" + bytes(range(0x80, 0xFF)) * 3 + b"</p></body></html>")
    assert read(page, encoding="koi8-r").encoding == "koi8-r"


def test_a_damaged_character_does_not_lose_the_page() -> None:
    page = news_site(STORY).replace("valley", "välley").encode().replace(b"v\xc3\xa4lley", b"v\xc3lley", 1)
    result = imported(page)
    (document,) = result.entities
    assert isinstance(document, Document)
    assert "välley" in document.text
    assert "damaged" in result.notes[0]


@pytest.mark.parametrize(
    "page",
    [
        b"",
        b"   ",
        b"<html></html>",
        b"<html><body><script>x</script></body></html>",
        b"<html><body><img></body></html>",
    ],
)
def test_pages_without_text_are_refused(page: bytes) -> None:
    with pytest.raises(BadInput):
        read(page)


def test_strange_pages_are_read_or_refused() -> None:
    whole = news_site(STORY).encode()
    for at in range(0, len(whole), 397):
        for strange in (whole[:at], whole[:at] + b"<\x00\xff>" + whole[at + 3 :], whole[at:]):
            with suppress(BadInput):
                assert read(strange).text
    deep = "<div>" * 20_000 + STORY.body + "</div>" * 20_000
    entities = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><p>&b;&b; ' + STORY.body
    for hostile in (deep, entities, "<p " + "a=1 " * 50_000 + ">" + STORY.body, "<table>" * 3000 + STORY.body):
        with suppress(BadInput):
            assert read(hostile).text


def test_the_page_is_kept_as_it_was() -> None:
    result = imported(news_site(STORY))
    (attachment,) = result.attachments
    assert attachment.content == news_site(STORY).encode()
    assert attachment.media_type == "text/html"
