"""A passage on a page is found in the text that was read out of it, and back; what is not in it is kept as it reads."""

import pytest

from annotator.app.readable import PageQuote, Placed, is_kept_on_page, link_to, link_to_page, place_of
from annotator.app.sheet_places import (
    UNREAD,
    OnSheet,
    Part,
    ReadSheet,
    chosen,
    links_on,
    sentence_on,
    stretch_of,
    words_of,
)
from tests.app.read_pdfs import HEAD, read_sheets, readable, two_pages

DATA = two_pages()
SHOWN = readable(DATA)
SHEETS = read_sheets(DATA, SHOWN)


def part(at: int, words: str, until: str = "", nth: int = 0) -> Part:
    """A selection on a page from some words to the end of others."""
    text, start = SHEETS[at].text.text, -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    last = until or words
    return Part(SHEETS[at], start, text.index(last, start) + len(last))


def quote(*parts: Part) -> str | PageQuote | None:
    found = chosen(parts)
    return SHOWN.text[slice(*found)] if isinstance(found, tuple) else found


def test_a_selection_is_the_passage_of_the_text() -> None:
    assert quote(part(0, "bridge over", "traffic since")) == (
        "bridge over the river had been closed to all heavy traffic since"
    )
    assert quote(part(1, " say how much ")) == "say how much"
    assert quote(part(0, "The gov\x02")) == "The gov" and quote(part(1, "ernment did")) == "ernment did"


def test_the_same_words_on_two_pages_are_each_their_own() -> None:
    words = "“The bridge is safe,” it said"
    places = [chosen([part(at, words)]) for at in (0, 1)]
    assert places == [(at, at + len(words)) for at in (SHOWN.text.index(words), SHOWN.text.rindex(words))]
    for at, place in enumerate(places):
        assert isinstance(place, tuple)
        found = SHEETS[at].on_sheet(*place)
        assert found is not None and SHEETS[at].text.text[slice(*found)] == words
        assert SHEETS[1 - at].on_sheet(*place) is None


def test_heads_and_feet_of_pages_are_kept_as_they_read_with_the_page() -> None:
    assert quote(part(1, HEAD)) == PageQuote(HEAD, "2")
    assert quote(part(1, "autumn.", "of 3")) == PageQuote("autumn. Page 2 of 3", "2")
    assert quote(part(0, "“")) is None


def test_from_page_to_page_heads_and_feet_are_left_out() -> None:
    first, second = part(0, "it said. The gov", "of 3"), part(1, HEAD, "how much")
    assert quote(first, second) == "it said. The government did not say how much"
    assert quote(part(0, "Page 1", "of 3"), part(1, HEAD)) == PageQuote(f"Page 1 of 3 {HEAD}", "1")
    whole = Part(SHEETS[1], 0, len(SHEETS[1].text.text))
    assert str(quote(first, whole, part(2, HEAD, "The end"))).endswith("until the autumn.\n\nThe end")


def test_a_passage_over_two_pages_is_seen_on_both() -> None:
    start = SHOWN.text.index("The government")
    end = SHOWN.text.index(" how much")
    on_first, on_second = (sheet.on_sheet(start, end) for sheet in SHEETS[:2])
    assert on_first is not None and on_second is not None and SHEETS[2].on_sheet(start, end) is None
    assert SHEETS[0].text.text[slice(*on_first)].startswith("The")
    assert SHEETS[1].text.text[slice(*on_second)].endswith("did not say")


def test_every_sentence_goes_there_and_back() -> None:
    for sentence in ("A bridge is closed", "until the autumn.", "The end of it."):
        at = SHOWN.text.index(sentence)
        places = [(sheet, place) for sheet in SHEETS if (place := sheet.on_sheet(at, at + len(sentence)))]
        ((sheet, place),) = places
        assert chosen([Part(sheet, *place)]) == (at, at + len(sentence))


def test_the_sentence_at_a_letter_as_far_as_it_is_on_the_page() -> None:
    first = (
        "The ministry said on Monday that the bridge over\r\n"
        "the river had been closed to all heavy traffic since\r\nthe spring."
    )
    second = "ernment did not say how much the repair would\r\ncost."
    cases = ((0, "heavy", first), (0, "gov", "The gov"), (1, "much", second), (1, "Page", "Page 2 of 3"))
    for at, word, wanted in cases:
        text = SHEETS[at].text.text
        found = sentence_on(SHEETS[at], SHOWN.text, text.index(word))
        assert found is not None and text[slice(*found)] == wanted
    assert sentence_on(UNREAD, SHOWN.text, 0) is None


def test_a_page_that_the_text_knows_nothing_of_has_no_stretch() -> None:
    assert stretch_of(SHOWN, "ix") is None
    blind = ReadSheet.__new__(ReadSheet)
    blind.stretch = None
    assert blind.on_sheet(0, 5) is None and blind.in_text(0, 5) is None


def test_words_of_a_page_make_a_link_without_a_place() -> None:
    words = chosen([part(1, HEAD)])
    assert isinstance(words, PageQuote)
    link = link_to_page(SHOWN, "a", words, "context")
    assert (link.quote, link.page, link.start, link.end, link.capture) == (HEAD, "2", -1, -1, "copy")
    assert is_kept_on_page(SHOWN, link) and place_of(SHOWN, link) is None
    ((on_second),) = links_on(SHEETS[1], [], [link])
    assert SHEETS[1].text.text[on_second.start : on_second.end] == HEAD and len(on_second.rects) == 1
    assert links_on(SHEETS[0], [], [link]) == [] == links_on(SHEETS[2], [], [link])


def test_words_of_a_page_are_not_found_on_another_page_of_the_text() -> None:
    link = link_to_page(SHOWN, "a", PageQuote("The end of it.", "2"), "context")
    assert place_of(SHOWN, link) is None
    assert place_of(SHOWN, link_to_page(SHOWN, "a", PageQuote("The end of it.", "3"), "context")) is not None


@pytest.mark.parametrize("at", [0, 1])
def test_links_are_on_their_pages(at: int) -> None:
    places = [chosen([part(0, "it said. The gov", "of 3"), part(1, HEAD, "how much")]), chosen([part(1, "Aldham")])]
    placed = [Placed(link_to(SHOWN, "a", *place, "supports"), *place) for place in places if isinstance(place, tuple)]
    seen: list[OnSheet] = links_on(SHEETS[at], placed, [])
    assert [each.begins for each in seen] == ([True] if at == 0 else [False, True])
    assert all(each.rects for each in seen)


def test_words_of_a_page_are_one_line_and_whole() -> None:
    assert words_of([part(0, "tra", "The gov\x02"), part(1, "ernment")]).endswith("it said. The government")
    assert "\x02" not in words_of([part(0, "The gov\x02")])
