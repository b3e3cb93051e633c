"""Quote cases of Apache Annotator (Apache-2.0): where it finds one place we find the same, where several, none.

Where it finds none because some of the context differs, we still take a quote that occurs but once: texts change.
"""

from annotator.domain.anchoring import anchor, occurrences
from annotator.domain.reanchoring import Reanchoring, Selector
from tests.conformance.shared import data


def test_quotes_are_found_where_they_stand() -> None:
    cases = data("anchoring/anchor_quote_plain.json")
    assert len(cases) == 25
    for case in cases:
        selector = case["selector"]
        text, exact = case["text"], selector["exact"]
        prefix, suffix = selector.get("prefix", ""), selector.get("suffix", "")
        expected = [tuple(place) for place in case["expected"]]
        places = [(at, at + len(exact)) for at in occurrences(text, exact)]
        assert exact == "" or set(expected) <= set(places), case["name"]
        found = anchor(text, exact, None, prefix, suffix)
        if found is not None and not expected:
            assert len(places) == 1, case["name"]
        elif found is not None:
            assert [(found.start, found.end)] == expected, case["name"]
        elif exact and len(expected) == 1:
            assert len(places) > 1, case["name"]


def test_a_newer_text_has_the_one_place_of_each_quote_or_an_orphan() -> None:
    """All 19 with a quote: where there is one place it is found, where there is none or several there is no anchor."""
    cases = [case for case in data("anchoring/anchor_quote_plain.json") if case["selector"]["exact"]]
    assert len(cases) == 19
    for case in cases:
        asked = case["selector"]
        selector = Selector(asked["exact"], asked.get("prefix", ""), asked.get("suffix", ""))
        place = Reanchoring(case["text"]).place(selector)
        expected = case["expected"][0] if len(case["expected"]) == 1 else None
        found = None if place.how == "orphan" else [place.start, place.end]
        assert found == expected, case["name"]
