"""Verdicts and the evidence under them: what is dated, what disagrees, what came later, what is proposed."""

from typing import Any

import pytest

from annotator.domain.annotation import Annotation
from annotator.domain.commands import Edit
from annotator.domain.judging import at_odds, confirm_verdict, evidence_for, judge, newer_evidence
from annotator.domain.moments import moment_text
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.worth import proposed_worth
from tests.domain.readings import quoted, snapshot

NOON = 1_790_000_000_000


def link(stance: str, created: int = NOON, source: str = "s") -> EvidenceLink:
    return EvidenceLink(id=f"{stance}{created}{source}", annotation="a", source=source, stance=stance, created=created)


@pytest.mark.parametrize(
    ("verdict", "stances", "odds"),
    [
        ("supported", ["supports"], ""),
        ("supported", ["supports", "refutes"], "refuted by a source"),
        ("supported", ["refutes"], "refuted by a source"),
        ("supported", [], "no evidence"),
        ("refuted", ["refutes"], ""),
        ("refuted", ["supports", "refutes"], ""),
        ("refuted", ["supports"], "only supported by sources"),
        ("refuted", [], "no evidence"),
        ("conflicting evidence", ["supports"], ""),
        ("unverified", ["refutes"], ""),
        ("", ["refutes"], ""),
    ],
)
def test_how_a_verdict_disagrees_with_its_links(verdict: str, stances: list[str], odds: str) -> None:
    assert at_odds(verdict, [link(stance) for stance in stances]) == odds


def test_context_and_lost_sources_are_no_evidence() -> None:
    annotation = quoted("a", "ana", "prices rose by 12 percent", verdict="supported")
    now = snapshot([annotation], Source(id="s", title="S"), link("context"), link("supports", source="gone"))
    assert evidence_for(now, "a") == []
    now.put(link("supports"))
    assert [each.stance for each in evidence_for(now, "a")] == ["supports"]


def fields(command: object) -> dict[str, object]:
    assert isinstance(command, Edit)
    return dict(command.fields)


def test_a_verdict_is_dated_and_loses_its_date_with_it() -> None:
    assert fields(judge("a", "refuted", NOON)) == {"verdict": "refuted", "judged": moment_text(NOON)}
    assert fields(judge("a", "", NOON)) == {"verdict": "", "judged": ""}
    assert fields(confirm_verdict("a", NOON)) == {"judged": moment_text(NOON)}


def judged(**said: Any) -> Annotation:
    return quoted("a", "ana", "prices rose by 12 percent", **said)


def test_evidence_that_came_after_the_verdict() -> None:
    before, after = link("supports", NOON - 1), link("refutes", NOON + 1)
    given = judged(verdict="supported", judged=moment_text(NOON))
    assert newer_evidence(given, [before, link("supports", NOON), after]) == [after]
    assert newer_evidence(judged(), [after]) == [], "there is no verdict yet"


def test_a_verdict_without_a_date_is_as_late_as_it_can_be() -> None:
    given = judged(verdict="supported", modified=NOON)
    assert newer_evidence(given, [link("supports", NOON)]) == []
    assert newer_evidence(given, [link("supports", NOON + 1)]) != []


def test_what_is_proposed_as_worth_checking() -> None:
    figure = quoted("a", "ana", "prices rose by 12 percent in May", holder="The bank")
    plain = quoted("b", "ana", "nobody knows why it came so late", holder="The minister")
    view = quoted("c", "ana", "a disaster", "opinion", holder="The minister")
    now = snapshot([figure, plain, view])
    assert [proposed_worth(now, each) for each in (figure, plain, view)] == ["high", "medium", "low"]
