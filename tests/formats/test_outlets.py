"""Saved pages of made-up outlets: of the boxes that content systems put in and around an article, none is taken, and
what the page says of the article is understood."""

import pytest

from annotator.domain.document import Document
from annotator.formats import web_page
from annotator.formats.exchange import ImportContext
from tests.formats.outlets import Outlet, forms, places, platforms, systems, tongues

OUTLETS = {
    outlet.name: outlet
    for module in (forms, places, platforms, systems, tongues)
    for outlet in vars(module).values()
    if isinstance(outlet, Outlet)
}
UNSURE = {"japanese"}
"""Its encoding is asked for: nothing in it says that it is Shift JIS."""
LEFT = {"breaks", "wordpress"}
"""Known to keep a line that is not the article's."""
UNTOLD = {
    "live-blog": {"subtitle"},
}
"""What is known not to be understood: lines under a title that are also the page's description."""
FIELDS = ("title", "authors", "published", "updated", "language", "publisher", "subtitle")


def read(outlet: Outlet) -> Document:
    context = ImportContext(filename="page.html", at=1_785_000_000_000, address=outlet.address)
    (document,) = web_page.read(outlet.data, context).entities
    assert isinstance(document, Document)
    return document


@pytest.mark.parametrize("name", sorted(OUTLETS.keys() - UNSURE))
def test_the_article_is_whole_in_its_order_and_no_box_around_it_is_taken(name: str) -> None:
    outlet, document = OUTLETS[name], read(OUTLETS[name])
    lines = [document.text[block.start : block.end] for block in document.blocks if block.kind != "boilerplate"]
    assert [line for line in lines if line in outlet.body] == list(outlet.body)
    taken = [words for words in outlet.absent if any(words in line for line in lines)]
    assert bool(taken) == (name in LEFT), taken


@pytest.mark.parametrize("name", sorted(OUTLETS.keys() - UNSURE))
def test_title_names_days_and_outlet_are_understood(name: str) -> None:
    outlet, document = OUTLETS[name], read(OUTLETS[name])
    said = {field: getattr(document, field) for field in FIELDS if field != "authors"}
    said["authors"] = tuple(each.name for each in document.bylines)
    meant = {field: getattr(outlet, field) for field in FIELDS}
    for field in ("publisher", "subtitle"):
        if not meant[field]:
            del meant[field], said[field]
    untold = UNTOLD.get(name, set())
    wrong = {field: (said[field], meant[field]) for field in meant if said[field] != meant[field]}
    assert wrong.keys() == untold, wrong
