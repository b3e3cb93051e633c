"""Quotes of links against the snapshots of their sources, anew when a snapshot comes."""

from annotator.app.check_list import check_list
from annotator.app.differing import Part
from annotator.app.quote_checks import QuoteChecks
from annotator.domain.source import Capture, EvidenceLink, Source
from tests.domain.readings import DOCUMENT, quoted, snapshot

QUOTE = "prices rose by 12 percent"


def test_a_quote_is_checked_in_what_can_be_read_and_again_when_there_is_more() -> None:
    now = snapshot([quoted("a", "ana", QUOTE)], Source(id="s", title="S"))
    link = EvidenceLink(id="l", annotation="a", source="s", quote=QUOTE)
    now.put(link)
    checks = QuoteChecks()
    assert checks.of(now, link) is None  # nothing to read yet
    now.put(Capture(id="one", source="s", attachment="", text="In May prices rose by 13 percent, it said."))
    first = checks.of(now, link)
    assert first is not None and (first.kind, first.worst) == ("fuzzy", "number")
    now.put(Capture(id="two", source="s", attachment="", text="In May prices rose by 12 percent, it said."))
    second = checks.of(now, link)
    assert second is not None and second.kind == "exact" and checks.of(now, link) is second


def test_an_article_of_the_project_and_a_duplicates_snapshot_are_read_too() -> None:
    link = EvidenceLink(id="l", annotation="a", source="t", quote="nobody  knows why")
    now = snapshot([quoted("a", "ana", QUOTE)], Source(id="s", title="S", document=DOCUMENT.id),
                   Source(id="t", title="T", same_as="s"), link)  # fmt: skip
    found = QuoteChecks().of(now, link)
    assert found is not None and found.kind == "spacing"


def test_no_quote_is_no_question() -> None:
    now = snapshot([quoted("a", "ana", QUOTE)], Source(id="s", title="S", document=DOCUMENT.id))
    assert QuoteChecks().of(now, EvidenceLink(id="l", annotation="a", source="s", quote=" ")) is None


def test_what_differs_is_told_in_words() -> None:
    text = "As was said: In May prices did not rise by 12 percent, it said."
    now = snapshot([quoted("a", "ana", QUOTE)], Source(id="s", title="S"))
    now.put(Capture(id="one", source="s", attachment="", text=text))
    quote = "In May prices did not rise by 13 percent"
    told = QuoteChecks().told(now, EvidenceLink(id="l", annotation="a", source="s", quote=quote))
    assert told is not None and told.there == "In May prices did not rise by 12 percent"
    assert told.worst() == ("13", "12")
    assert [part for part in told.parts() if part.how != "same"] == [Part("gone", "13"), Part("new", "12")]
    exact = QuoteChecks().told(now, EvidenceLink(id="m", annotation="a", source="s", quote="prices did not rise"))
    assert exact is not None and exact.parts() == [] and exact.worst() == ("", "")


def test_words_of_a_drawn_page_that_its_text_does_not_have_are_no_fault() -> None:
    now = snapshot([quoted("a", "ana", QUOTE)], Source(id="s", title="S"))
    now.put(Capture(id="one", source="s", attachment="", text="Another text of the page."))
    drawn = EvidenceLink(id="l", annotation="a", source="s", quote="as it is drawn there", capture="one", page="3")
    typed = EvidenceLink(id="m", annotation="a", source="s", quote="as it is drawn there")
    now.put(drawn)
    now.put(typed)
    assert QuoteChecks().of(now, drawn) is None
    found = [each.others for each in check_list(now) if each.kind == "quote not found"]
    assert found == [("m",)]


def test_a_long_source_is_not_compared_while_somebody_waits() -> None:
    now = snapshot([quoted("a", "ana", QUOTE)], Source(id="s", title="S"))
    now.put(Capture(id="one", source="s", attachment="", text=f"{QUOTE}. " + "Nothing else. " * 5_000))
    link = EvidenceLink(id="l", annotation="a", source="s", quote=QUOTE)
    checks = QuoteChecks()
    assert checks.at_once(now, link) is None
    told = checks.told(now, link)
    assert told is not None and told.check.kind == "exact"
