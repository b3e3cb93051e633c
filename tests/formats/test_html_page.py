"""``html``: one page that holds everything, runs nothing and leads nowhere unasked."""

import base64
import hashlib
import re
from dataclasses import replace

import pytest

from annotator.domain.annotation import Voice
from annotator.domain.document import Publication
from annotator.domain.snapshot import Snapshot
from annotator.formats.html_text import href
from annotator.gui.tokens import TAG_COLOURS, TOKENS
from annotator.paths import resource
from tests.formats.projects import TRICKY, annotation, document, exported, full_project, seed_project, snapshot
from tests.formats.readers import Page

ELEMENTS = {
    "html", "head", "meta", "title", "style", "body", "nav", "ol", "ul", "li", "main", "div", "h1", "h2", "p", "span",
    "article", "blockquote", "mark", "a", "i", "b", "bdi", "aside", "header", "section", "footer", "dl", "dt", "dd",
}  # fmt: skip
ATTRIBUTES = {
    "lang", "charset", "http-equiv", "content", "name", "id", "class", "dir", "href", "rel", "title", "data-id",
    "data-start", "data-end",
}  # fmt: skip


def tricky_project() -> Snapshot:
    made = []
    for words in TRICKY:
        doc = document(f"x {words} y", title=words, byline=words, publisher=words, language=words[:5], filename=words)
        made += [doc, annotation(doc, 0, len(doc.text), note=words, holder=words, verdict=words, tag=words)]
    return snapshot(made)


@pytest.mark.parametrize("now", [seed_project(), full_project(), tricky_project()], ids=["seed", "full", "tricky"])
def test_only_known_elements_and_harmless_attributes(now: Snapshot) -> None:
    for element, attributes in Page(exported(now, "html")).elements:
        assert element in ELEMENTS
        assert attributes.keys() <= ATTRIBUTES
        target = attributes.get("href", "#")
        assert target.startswith(("#", "http://", "https://", "mailto:")), target
        if not target.startswith("#"):
            assert "noopener" in attributes["rel"]


def test_the_policy_allows_the_one_style_sheet_and_nothing_else() -> None:
    page = Page(exported(seed_project(), "html"))
    [policy] = [attributes["content"] for _, attributes in page.elements if "http-equiv" in attributes]
    digest = base64.b64encode(hashlib.sha256(page.said("style").encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert not re.search(r"url\(|@import|expression", page.said("style"))


def test_every_reference_inside_the_page_leads_somewhere() -> None:
    both = Snapshot(full_project().me, [*seed_project().entities(), *full_project().entities()])
    for now in (seed_project(), both):
        page = Page(exported(now, "html"))
        ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
        assert len(ids) == len(set(ids))
        targets = {
            attributes["href"][1:] for _, attributes in page.elements if attributes.get("href", "").startswith("#")
        }
        assert targets <= set(ids)
        assert len([id for id in ids if id.startswith("c")]) == len(now.annotations)


def test_overlapping_passages_are_all_painted() -> None:
    doc = document("one two three four")
    now = snapshot(
        [doc, annotation(doc, 0, 13, 1), annotation(doc, 4, 18, 2, tag="fact"), annotation(doc, 4, 7, 3, tag="opinion")]
    )
    data = exported(now, "html").decode()
    inner = re.search(r"<article.*?</article>", data, re.S)
    assert inner
    shown = re.sub(r'<a class="glyph.*?</a>| title="[^"]*"', "", inner[0])
    assert (
        '<mark class="c-amber u-solid">one </mark>'
        '<mark class="c-amber u-solid"><mark class="c-teal u-double"><mark class="c-violet u-wavy">two'
        "</mark></mark></mark>"
        '<mark class="c-amber u-solid"><mark class="c-teal u-double"> three</mark></mark>'
        '<mark class="c-teal u-double"> four</mark>'
    ) in shown


def test_blocks_have_their_elements() -> None:
    page = exported(seed_project(), "html").decode()
    assert '<h1 class="title" dir="auto">Video: Russia&#x27;s' in page
    assert '<p class="boilerplate" dir="auto">Disclaimer' in page
    assert page.count('class="meta"') == 5


def test_colours_are_those_of_the_program() -> None:
    sheet = resource("templates/page.css").read_text(encoding="utf-8")
    light, dark = (
        dict(re.findall(r"--([\w-]+): (#\w+);", part)) for part in sheet.split("prefers-color-scheme: dark")[:2]
    )
    for side, found in enumerate((light, dark)):
        for name, (stroke, tint) in ((name, pair[side]) for name, pair in TAG_COLOURS.items()):
            assert (found[name], found[f"{name}-tint"]) == (stroke, tint)
        used = {name for name in found if name in TOKENS}
        assert {"paper", "ink", "accent"} <= used
        assert {name: found[name] for name in used} == {name: TOKENS[name][side] for name in used}


@pytest.mark.parametrize("target", ["javascript:alert(1)", " https://x", "data:text/html,x", "//x", "file:///x", ""])
def test_other_targets_are_no_links(target: str) -> None:
    assert href(target) == ""


def test_where_an_article_appeared_before_is_told_and_harmless() -> None:
    chain = (Publication("First <b>", "2020-11-16"), Publication("", ""), Publication("Second"))
    page = exported(snapshot([replace(document("One."), chain=chain)]), "html").decode()
    assert "appeared before: " in page
    assert "First &lt;b&gt; 2020-11-16" in page and "Second" in page and "<b>" not in page


def read(now: Snapshot) -> str:
    """What the page says, without its elements."""
    return re.sub(r"<[^>]+>", "", exported(now, "html").decode())


def test_a_card_tells_who_asserts_it_why_it_was_judged_so_and_what_it_bears_on() -> None:
    said = read(full_project())
    assert "minister, of defence · reported; through The paper, daily · own voice" in said
    assert "Refuted (2026-03-01): He was not there." in said
    assert "confidence low · worth checking: high" in said
    assert "Contradicts 2: n" in said and "1 contradicts this: n" in said
    assert "p. 3, p. 1, “not P”, word for word in what was kept" in said


def test_a_relation_to_what_is_not_in_it_is_left_out() -> None:
    before = full_project()
    first = next(iter(before.annotations.values()))
    now = snapshot([*before.documents.values(), first, *before.relations.values()])
    assert "Contradicts" not in read(now)


def test_a_quote_that_is_not_in_the_snapshot_is_said_to_be_missing() -> None:
    before = full_project()
    [link] = before.links.values()
    changed = [replace(each, quote="nothing of the sort") if each == link else each for each in before.entities()]
    assert "not found in what was kept" in read(snapshot(changed))


def test_sources_and_articles_are_told_in_full() -> None:
    said = read(full_project())
    assert "A · B · editor Doe, Jane · C · Papers · Summit · volume 3 · issue 2 · edition 2 · number R 7" in said
    assert "reliability A · credibility 2 · primary · origin: the ministry" in said
    for name, value in (
        ("Subtitle", "What he said"), ("By", "Ada B"), ("Section", "World"), ("Changed", "2020-11-18"),
        ("Saved", "2020-11-19T10:00:00Z"), ("Appeared before", "Q, C D, 2020-11-16, https://q.example/1"),
        ("Themes", "x, y"), ("Rights", "© 2020"), ("Summary", "About P"),
    ):  # fmt: skip
        assert f"{name}{value}" in said


@pytest.mark.parametrize("words", TRICKY)
def test_new_words_are_escaped(words: str) -> None:
    doc = replace(document("One two."), section=words, rights=words, chain=(Publication(words, words, words, words),))
    made = replace(annotation(doc, 0, 3), role=words, through=(Voice(words, words, words),), justification=words,
                   judged=words, worth=words)  # fmt: skip
    for element, attributes in Page(exported(snapshot([doc, made]), "html")).elements:
        assert element in ELEMENTS
        assert attributes.keys() <= ATTRIBUTES
        assert attributes.get("href", "#").startswith(("#", "http://", "https://", "mailto:"))
