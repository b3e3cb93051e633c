"""Saved pages of made-up outlets: of the boxes that content systems put in and around an article, none is taken."""

import pytest

from annotator.domain.document import Document
from annotator.formats import web_page
from annotator.formats.exchange import ImportContext
from tests.formats.outlets import Outlet
from tests.formats.outlets.forms import LIVE_BLOG, LONG_READ, PAYWALL, SYNDICATED
from tests.formats.outlets.places import ARABIC, FRENCH, GERMAN, GREEK, TABLES_1251
from tests.formats.outlets.systems import AMP, BLOCKS, DRUPAL, NEXT_JS

READ = (
    AMP,
    BLOCKS,
    DRUPAL,
    NEXT_JS,
    ARABIC,
    FRENCH,
    GERMAN,
    GREEK,
    TABLES_1251,
    LIVE_BLOG,
    LONG_READ,
    PAYWALL,
    SYNDICATED,
)


@pytest.mark.parametrize("outlet", READ, ids=lambda outlet: outlet.name)
def test_the_article_is_whole_in_its_order_and_no_box_around_it_is_taken(outlet: Outlet) -> None:
    (document,) = web_page.read(outlet.data, ImportContext(filename="page.html", at=1_785_000_000_000)).entities
    assert isinstance(document, Document)
    lines = [document.text[block.start : block.end] for block in document.blocks if block.kind != "boilerplate"]
    assert [line for line in lines if line in outlet.body] == list(outlet.body)
    assert [words for words in outlet.absent if any(words in line for line in lines)] == []
