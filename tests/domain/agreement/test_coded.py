"""From passages to units: what does not count is as if it were not there, and runs are single characters joined."""

from dataclasses import replace

from hypothesis import given

from annotator.domain.agreement.coded import Passage, Read, by_sentence, characters, read
from annotator.domain.agreement.resampling import Parts
from annotator.domain.document import Block, Document
from tests.domain.agreement.material import TEXT, articles, document, letters, phrases

SUPPORT = Document(
    id="d",
    text="Title\nSupport us! Now.\nThe end came.\nSupport!",
    blocks=(
        Block(0, 5, "title"), Block(6, 22, "boilerplate"), Block(23, 36, "paragraph"), Block(37, 45, "boilerplate"),
    ),
)  # fmt: skip


def test_what_was_marked_in_boilerplate_does_not_count_unless_it_is_to() -> None:
    marked = {0: [(6, 17, 0), (0, 12, 1), (23, 30, 0)]}
    assert read(SUPPORT, marked).readers[0] == [Passage(0, 6, 1), Passage(7, 14, 0)]
    assert len(read(SUPPORT, marked).sentences) == 2
    whole = read(SUPPORT, marked, whole=True)
    assert len(whole.readers[0]) == 3 and whole.length == len(SUPPORT.text) and len(whole.sentences) == 5


def test_a_block_quotation_counts_no_more_than_boilerplate() -> None:
    quoting = replace(SUPPORT, blocks=tuple(b._replace(kind="quote") for b in SUPPORT.blocks[1:2]) + SUPPORT.blocks[2:])
    marked = {0: [(6, 17, 0), (23, 30, 0)], 1: [(6, 22, 1)]}
    article = read(quoting, marked)
    assert article.readers == {0: [Passage(7, 14, 0)], 1: []} and article.length == len(SUPPORT.text) - 16 - 8
    assert article.sentences == ((7, 20),)


def test_an_article_without_blocks_counts_as_a_whole() -> None:
    bare = read(Document(id="d", text=TEXT), {0: []})
    assert bare.paragraphs == ((0, len(TEXT)),) and len(bare.sentences) == 5


def test_nothing_is_left_of_an_article_that_is_all_boilerplate() -> None:
    empty = read(Document(id="d", text="Us!", blocks=(Block(0, 3, "boilerplate"),)), {0: [(0, 3, 0)], 1: []})
    assert (empty.length, empty.sentences, list(empty.readers[0])) == (0, (), [])
    assert not characters(empty).starts


@given(articles())
def test_runs_are_characters_and_sentences_hold_what_touches_them(material: list[Read]) -> None:
    for article in material:
        people = sorted(article.readers)
        runs = characters(article, (0, 33))
        spread = [
            tuple(runs.values[person][at] for person in people)
            for at, weight in enumerate(runs.weights)
            for _ in range(weight)
        ]
        if len(people) > 1:
            assert spread == letters([article], people)
            whole = by_sentence(article)
            assert list(zip(*(whole.values[person] for person in people), strict=True)) == phrases([article], people)
        assert 33 in runs.starts and len(spread) == article.length


def test_what_lies_beyond_the_text_is_cut_off() -> None:
    wild = Document(
        id="d", text=TEXT, blocks=(Block(40, 900, "paragraph"), Block(0, 32, "list"), Block(-3, 4, "boilerplate"))
    )
    for whole in (True, False):
        article = read(wild, {0: [(50, 500, 0), (-9, 3, 1), (70, 90, 0)], 1: []}, whole=whole)
        parts = Parts([article])
        runs = characters(article, parts.cuts[0])
        assert sum(runs.weights) == article.length == sum(parts.lengths(0, article.length))
        assert all(weight > 0 for weight in runs.weights)


def test_stacked_passages_of_one_tag_end_where_the_last_ends() -> None:
    runs = characters(read(document(), {0: [(2, 10, 0), (4, 6, 0), (4, 6, 1)]}))
    assert list(zip(runs.starts, runs.values[0], strict=True)) == [(0, 0), (2, 1), (4, 3), (6, 1), (10, 0)]
