"""The profile of articles: words by tag, holder, evidence and verdict."""

from typing import Any

from annotator.app.profile import Profile, Share, profile
from annotator.domain.annotation import Annotation
from annotator.domain.document import Block, Document
from annotator.domain.ids import AnnotatorId
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.tag import Tag

TEXT = "One two three four five.\nAbout this outlet."
CLAIM = Tag(id="claim", name="claim", evidence="any", verdict=True)
OPINION = Tag(id="opinion", name="opinion", position=1)


def mark(id: str, start: int, end: int, tag: str = "claim", **fields: Any) -> Annotation:
    return Annotation(id=id, document="d", start=start, end=end, exact=TEXT[start:end], tag=tag, **fields)


def of(*entities: Annotation | EvidenceLink | Source | Document) -> Profile:
    document = Document(id="d", text=TEXT, blocks=(Block(0, 24, "paragraph"), Block(25, 43, "boilerplate")))
    return profile(Snapshot(AnnotatorId("a"), [document, CLAIM, OPINION, *entities]))


def test_a_word_that_two_have_marked_counts_once() -> None:
    found = of(mark("1", 0, 7), mark("2", 4, 13), mark("3", 4, 7, "opinion"))
    assert (found.documents, found.words, found.marked) == (1, 5, 3)
    assert found.tags == (Share("claim", 2, 3), Share("opinion", 1, 1))


def test_what_an_outlet_puts_under_every_article_does_not_count() -> None:
    found = of(mark("1", 25, 43))
    assert (found.words, found.marked, found.tags[0]) == (5, 0, Share("claim", 0, 0))


def test_holders_are_told_apart_without_regard_to_case_and_space() -> None:
    found = of(mark("1", 0, 3, holder="The  Minister"), mark("2", 4, 13, holder="the minister"), mark("3", 14, 18))
    assert found.holders == (Share("The Minister", 2, 3), Share("", 1, 1))


def test_a_claim_is_sourced_by_a_link_to_a_source_that_is_there_and_an_opinion_wants_none() -> None:
    links = [EvidenceLink(id=f"l{at}", annotation=str(at), source=source) for at, source in ((1, "s"), (2, "gone"))]
    found = of(mark("1", 0, 3), mark("2", 4, 13), mark("3", 14, 18, "opinion"), Source(id="s", title="S"), *links)
    assert found.sourcing == (Share("sourced", 1, 1), Share("unsourced", 1, 2))


def test_verdicts_are_those_of_annotations_that_can_have_one() -> None:
    found = {share.key: share for share in of(mark("1", 0, 3, verdict="refuted"), mark("2", 4, 7, "opinion")).verdicts}
    assert found["refuted"] == Share("refuted", 1, 1)
    assert found[""] == Share("", 0, 0)


def test_another_text_of_an_article_does_not_count_a_second_time() -> None:
    assert of(Document(id="e", text="Just the same again.", same_as="d")).words == 5


def test_nothing_has_a_profile_of_noughts() -> None:
    assert profile(Snapshot(AnnotatorId("a"), [CLAIM])).words == 0
