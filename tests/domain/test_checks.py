"""What is to be looked at: each kind has a case where it is told and one where it is not."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation
from annotator.domain.checks import KINDS, CheckKind, Finding, findings
from annotator.domain.document import Block
from annotator.domain.moments import moment_text
from annotator.domain.quote_check import checked
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink, Source
from tests.domain.readings import DOCUMENT, TEXT, markings, quoted, snapshot

NOON = 1_790_000_000_000
REPORT = "The bureau counted prices: they rose by 12 percent in May."
BASE = "prices rose by 12 percent"


def fact(**said: Any) -> Annotation:
    return quoted("a", "ana", BASE, "fact", **said)


def claim(**said: Any) -> Annotation:
    return quoted("a", "ana", BASE, **{"holder": "The bank", "verdict": "unverified", **said})


def source(id: str = "s", **said: Any) -> Source:
    return Source(id=id, title=id, creator="ana", **{"reliability": "B", **said})


def link(id: str = "l", **said: Any) -> EvidenceLink:
    return EvidenceLink(id=id, **{"annotation": "a", "source": "s", "creator": "ana", "created": NOON, **said})


def told(now: Snapshot) -> set[CheckKind]:
    found = list(findings(now, lambda each: checked(each.quote, REPORT)))
    assert all(now.get("annotation", each.subject) or now.get("source", each.subject) for each in found)
    return {each.kind for each in found}


TWO = (source("s"), source("t", origin=""), link("l"), link("m", source="t"))
LATE = moment_text(NOON + 1)
CASES: dict[CheckKind, tuple[Sequence[Any], Sequence[Any]]] = {
    "unsupported fact": ([fact()], [fact(), *TWO]),
    "no holder": ([claim(holder=" ")], [claim(holder="", mode="unattributed")]),
    "no verdict": ([claim(verdict="")], [claim()]),
    "quote not found": (
        [fact(), *TWO, link("n", quote="Nobody was ever hurt there")], [fact(), *TWO, link("n", quote="in May")]
    ),
    "quote differs": (
        [fact(), *TWO, link("n", quote="they rose by 13 percent in May")],
        [fact(), *TWO, link("n", quote="they  rose by 12\npercent in May")],
    ),
    "one origin": (
        [fact(), source(origin="The wire"), source("t", origin=" the  WIRE"), link(), link("m", source="t")],
        [fact(), *TWO],
    ),
    "ungraded source": ([claim(), source(reliability=""), link()], [claim(), source(reliability="")]),
    "verdict older than evidence": (
        [claim(judged=moment_text(NOON - 1)), source(), link()], [claim(judged=LATE), source(), link()]
    ),
    "verdict against evidence": (
        [claim(verdict="supported", judged=LATE), source(), link(stance="refutes")],
        [claim(verdict="refuted", judged=LATE), source(), link(stance="refutes")],
    ),
    "marked twice": ([claim(), replace(claim(), id="b")], [claim(), replace(claim(), id="b", creator="ben")]),
    "two tags": ([claim(), replace(fact(), id="b")], [claim(), replace(fact(), id="b", end=40, exact=TEXT[14:40])]),
    "in boilerplate": (
        [claim(), replace(DOCUMENT, blocks=(Block(0, len(TEXT), "boilerplate"),))],
        [claim(), replace(DOCUMENT, blocks=(Block(0, 5, "boilerplate"),))],
    ),
}  # fmt: skip


def test_every_kind_has_its_case() -> None:
    assert CASES.keys() == set(KINDS) and len(KINDS) == 12


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_told_where_it_is_and_nowhere_else(kind: CheckKind) -> None:
    there, not_there = CASES[kind]
    assert kind in told(snapshot([], *there))
    assert kind not in told(snapshot([], *not_there))


def test_a_duplicate_that_counts_for_its_main_source_is_no_second_origin() -> None:
    now = snapshot([fact()], source("s"), source("t", same_as="s"), link(), link("m", source="t"))
    assert told(now) == {"one origin"}


def test_one_origin_is_told_of_what_is_settled_only() -> None:
    for verdict, wanted in (("supported", True), ("not enough evidence", False), ("unverified", False)):
        now = snapshot([claim(verdict=verdict, judged=LATE)], source(), link())
        assert ("one origin" in told(now)) == wanted, verdict


def test_a_merged_source_needs_no_grade_of_its_own() -> None:
    twin = source("t", reliability="", same_as="s")
    assert "ungraded source" not in told(snapshot([claim()], source(), twin, link(), link("m", source="t")))
    assert "ungraded source" in told(snapshot([claim()], source(reliability=""), twin, link()))


def test_of_three_marks_on_a_passage_each_is_told_once() -> None:
    marks = [replace(claim(), id=id, created=at) for at, id in enumerate("abc")]
    found = [each for each in findings(snapshot(marks)) if each.kind == "marked twice"]
    assert [(each.subject, each.others) for each in found] == [("b", ("a",)), ("c", ("a",))]


@given(markings(), st.lists(st.sampled_from(["supports", "refutes", "context"]), max_size=6))
def test_nothing_is_told_of_what_is_not_there_and_all_in_text_order(
    marked: list[Annotation], stances: list[str]
) -> None:
    links = [
        EvidenceLink(id=f"l{n}", annotation=each.id, source=f"s{n % 2}", stance=stance, created=n)
        for n, (each, stance) in enumerate(zip(marked, stances, strict=False))
    ]
    now = snapshot(marked, Source(id="s0", title="S"), Source(id="s1", title="T", reliability="A"), *links)
    found: list[Finding] = list(findings(now))
    known = {*now.annotations, *now.sources, *now.links}
    assert {each.subject for each in found} | {id for each in found for id in each.others} <= known
    starts = [each.start for each in found if each.document]
    assert starts == sorted(starts)
    assert len({(each.kind, each.subject) for each in found}) == len(found)
    pairs = [(one, two) for one, two in pairwise(found) if one.subject == two.subject]
    assert all(KINDS.index(one.kind) < KINDS.index(two.kind) for one, two in pairs)
