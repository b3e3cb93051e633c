"""Sources from addresses and forms: what is recognised, cleaned, proposed and refused."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.app.addresses import comparable, doi, host, title_from, web_address
from annotator.app.dates import iso_date
from annotator.app.sources import (
    BadField,
    add_link,
    checked_source,
    delete_source,
    edit_source,
    matching_sources,
    same_source,
    source_from_address,
)
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add
from annotator.domain.errors import BadInput
from annotator.domain.source import EvidenceLink, Source
from tests.app.projects import BEN, article, project


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        (" https://Example.org/a ", "https://Example.org/a"),
        ("<https://example.org/a>", "https://example.org/a"),
        ("www.example.org/a", "https://www.example.org/a"),
        ("https://e.org/a?utm_source=x&id=7&fbclid=q&utm_medium=y#top", "https://e.org/a?id=7#top"),
        ("https://e.org/?q=a%20b&utm_campaign=c", "https://e.org/?q=a%20b"),
        ("https://пример.рф/статья", "https://пример.рф/статья"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("data:text/html,x", ""),
        ("https://", ""),
        ("https://[::1/x", ""),
        ("https://e.org:99999/", ""),
        ("https://e.org/a b", ""),
        ("https://e.org/\u202egnp.exe", ""),
        ("the minister said so", ""),
        ("", ""),
    ],
)
def test_addresses_are_recognised_and_cleaned(pasted: str, kept: str) -> None:
    assert web_address(pasted) == kept


@given(st.text(max_size=60))
def test_nothing_but_http_comes_out_whatever_goes_in(text: str) -> None:
    kept = web_address(text)
    assert kept == "" or kept.startswith(("http://", "https://"))
    assert web_address(kept) == kept


def test_a_doi_is_known_however_it_is_written() -> None:
    for text in ("10.1000/182", "doi:10.1000/182", "DOI: 10.1000/182", "https://doi.org/10.1000/182", " 10.1000/182. "):
        assert doi(text) == "10.1000/182"
    assert doi("10.1/2") == doi("https://example.org/10.1000/182") == ""


def test_an_address_proposes_title_publisher_and_kind() -> None:
    made = source_from_address(
        "https://www.bbc.co.uk/news/world-europe-leaders-agree-54882564?utm_source=x", "2026-01-02"
    )
    assert made.title == "World europe leaders agree"
    assert (made.publisher, made.type, made.accessed) == ("bbc.co.uk", "webpage", "2026-01-02")
    assert made.url == "https://www.bbc.co.uk/news/world-europe-leaders-agree-54882564"
    assert source_from_address("https://youtu.be/abc").type == "broadcast"
    assert source_from_address("doi:10.1000/182").url == "https://doi.org/10.1000/182"
    with pytest.raises(BadInput, match="http"):
        source_from_address("ftp://example.org/a")


def test_a_path_without_words_gives_its_end_and_the_host() -> None:
    assert title_from("http://en.kremlin.ru/events/president/news/64384") == "News 64384 (en.kremlin.ru)"
    assert title_from("https://www.example.org/") == "example.org"
    assert title_from("https://example.org/%F0%9F%98%80") == "😀 (example.org)"
    assert host("https://user@evil.org@good.example/") == "good.example"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2020", "2020"),
        ("2020-11", "2020-11"),
        ("2020-1-7", "2020-01-07"),
        ("2020-11-17T09:30:00Z", "2020-11-17"),
        ("17 November 2020", "2020-11-17"),
        ("November 17, 2020", "2020-11-17"),
        ("Nov 17th 2020", "2020-11-17"),
        ("Sept. 2020", "2020-09"),
        ("17.11.2020", "2020-11-17"),
        ("17/11/2020", "2020-11-17"),
        ("11/17/2020", "2020-11-17"),
        ("  ", ""),
    ],
)
def test_dates_become_iso(typed: str, kept: str) -> None:
    assert iso_date(typed) == kept


@pytest.mark.parametrize("typed", ["11/12/2020", "2020-02-30", "2020-13", "yesterday", "Ma 2020", "32.1.2020", "0000"])
def test_dates_that_are_none_or_two_are_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        iso_date(typed)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("url", "ftp://e.org"),
        ("issued", "soon"),
        ("accessed", "1/2/2020"),
        ("doi", "182"),
        ("type", "gramophone"),
        ("title", ""),
    ],
)
def test_the_wrong_field_is_named(field: str, value: str) -> None:
    good = Source(id="s", title="T")
    with pytest.raises(BadField) as wrong:
        checked_source(replace(good, **{field: value}))  # type: ignore[arg-type]
    assert wrong.value.field == field


def test_a_checked_source_is_trimmed_and_has_a_title() -> None:
    kept = checked_source(
        Source(
            id="",
            title=" ",
            url="https://e.org/the-long-story?utm_source=x",
            author=(" A  B ", "", "C"),
            issued="Nov 2020",
        )
    )
    assert (kept.title, kept.url, kept.author, kept.issued) == (
        "The long story", "https://e.org/the-long-story", ("A B", "C"), "2020-11",
    )  # fmt: skip


def test_the_same_address_is_the_same_source() -> None:
    opened = project()
    opened.apply(Add(Source(id="s", title="T", url="http://www.e.org/a/")))
    assert same_source(opened.now, source_from_address("https://e.org/a?utm_source=x")) is not None
    assert same_source(opened.now, source_from_address("https://e.org/b")) is None
    assert comparable("https://e.org/a?x=1") != comparable("https://e.org/a?x=2")


def test_words_find_sources_in_any_field() -> None:
    opened = project()
    opened.apply(Add(Source(id="s", title="The Statement", author=("Ilham Aliyev",), issued="2020-11-10")))
    opened.apply(Add(Source(id="t", title="Another", url="https://kremlin.ru/x")))
    assert [s.id for s in matching_sources(opened.now, "aliyev STATEMENT")] == ["s"]
    assert [s.id for s in matching_sources(opened.now, "kremlin")] == ["t"]
    assert [s.id for s in matching_sources(opened.now, "")] == ["t", "s"]


def test_linking_to_a_new_source_is_one_step() -> None:
    opened = project()
    id = opened.apply(add_annotation(article(), 0, 5, "claim")).new_ids[0]
    link = EvidenceLink(id="l", annotation=id, source="s")
    opened.apply(add_link(link, Source(id="s", title="T")))
    assert opened.now.links_of(id) and "s" in opened.now.sources
    opened.undo()
    assert not opened.now.links_of(id) and "s" not in opened.now.sources
    with pytest.raises(BadField):
        add_link(replace(link, stance="proves"))


def test_deleting_a_source_takes_ones_own_links_and_leaves_others() -> None:
    opened = project()
    mine = opened.apply(add_annotation(article(), 0, 5, "claim")).new_ids[0]
    opened.apply(add_link(EvidenceLink(id="mine", annotation=mine, source="s"), Source(id="s", title="T")))
    ana = opened.me
    opened.become(BEN)
    opened.apply(add_link(EvidenceLink(id="bens", annotation=mine, source="s")))
    opened.become(ana)
    opened.apply(delete_source(opened.now, "s"))
    assert set(opened.now.links) == {"bens"}
    assert "s" in opened.now.sources, "a source that another still uses stays shown"


def test_editing_changes_only_what_is_different() -> None:
    opened = project()
    opened.apply(Add(Source(id="s", title="T", note="n")))
    known = opened.now.sources["s"]
    assert opened.apply(edit_source(known, replace(known, title="U"))).entities
    assert (opened.now.sources["s"].title, opened.now.sources["s"].note) == ("U", "n")
    assert not opened.apply(edit_source(opened.now.sources["s"], opened.now.sources["s"])).entities
