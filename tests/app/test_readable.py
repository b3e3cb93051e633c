"""What can be read of a source, and where the links to it stand."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.app.project import Project
from annotator.app.readable import Readable, link_to, links_in, move_link, of_link, place_of, readable_at, readables
from annotator.app.sources import add_link
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add, Delete
from annotator.domain.document import Page
from annotator.domain.letters import Letters, nearest
from annotator.domain.source import Capture, EvidenceLink, Source
from tests.app.projects import project

TEXT = "The treaty.\n\nThe guns fall silent 😀 at midnight. All pris-\noners come home. The guns fall silent again."
COPY = Capture(
    id="copy", source="treaty", attachment="", text=TEXT, name="treaty.pdf",
    pages=(Page(0, 13, "i"), Page(13, len(TEXT), "ii")),
)  # fmt: skip


@pytest.fixture
def made() -> Project:
    found = project()
    document = next(iter(found.now.documents.values()))
    found.apply(Add(Source(id="treaty", title="The treaty", document=document.id)))
    found.apply(Add(COPY))
    found.apply(add_annotation(document, 20, 32, "claim"))
    return found


def linked(made: Project, quote: str, capture: str = "copy") -> EvidenceLink:
    shown = readable_at(made.now, "treaty", capture)
    assert shown is not None
    at = shown.text.index(quote)
    annotation = next(iter(made.now.annotations))
    made.apply(add_link(link_to(shown, annotation, at, at + len(quote), "refutes")))
    return list(made.now.links.values())[-1]


def test_the_article_comes_first_then_the_newest_snapshot(made: Project) -> None:
    made.apply(Add(replace(COPY, id="later", name="later.txt")))
    assert [each.key for each in readables(made.now, "treaty")][1:] == ["later", "copy"]
    assert readables(made.now, "treaty")[0].capture == "" and readables(made.now, "nobody") == []


def test_a_link_has_quote_place_surroundings_and_page(made: Project) -> None:
    link = linked(made, "silent 😀 at midnight")
    assert (link.quote, link.capture, link.page, link.stance) == ("silent 😀 at midnight", "copy", "ii", "refutes")
    assert TEXT[link.start : link.end] == link.quote and TEXT.startswith(link.prefix, link.start - len(link.prefix))
    shown = of_link(made.now, link)
    assert shown is not None and shown.key == "copy"
    assert [(each.start, each.end) for each in links_in(made.now, shown)] == [(link.start, link.end)]


def test_a_link_into_the_article_that_is_the_source(made: Project) -> None:
    document = next(iter(made.now.documents))
    link = linked(made, "Second paragraph", document)
    shown = of_link(made.now, link)
    assert link.capture == "" and shown is not None and shown.document == document


def test_a_quote_without_a_place_is_found_only_where_there_is_no_doubt(made: Project) -> None:
    shown = readable_at(made.now, "treaty", "copy")
    assert shown is not None
    link = replace(linked(made, "at midnight"), start=-1, end=-1, prefix="", suffix="")
    assert place_of(shown, link) == (TEXT.index("at midnight"), TEXT.index("at midnight") + 11)
    assert place_of(shown, replace(link, quote="The guns fall silent")) is None
    assert place_of(shown, replace(link, quote="at dawn"), lambda: Letters(TEXT)) is None
    prisoners = place_of(shown, replace(link, quote="All prisoners come home."), lambda: Letters(TEXT))
    assert prisoners is not None and TEXT[slice(*prisoners)] == "All pris-\noners come home."


def test_a_link_is_moved_with_all_that_says_where_it_is(made: Project) -> None:
    id = linked(made, "at midnight").id
    shown = readable_at(made.now, "treaty", "copy")
    assert shown is not None
    made.apply(move_link(shown, id, 0, 10))
    link = made.now.links[id]
    assert (link.quote, link.start, link.end, link.page, link.prefix) == ("The treaty", 0, 10, "i", "")


def test_when_the_snapshot_is_gone_what_is_left_is_read(made: Project) -> None:
    link = linked(made, "at midnight")
    made.apply(Delete("capture", "copy"))
    shown = of_link(made.now, link)
    assert shown is not None and shown.capture == "" and links_in(made.now, shown) == []


@given(st.text(alphabet="ab1 -\nﬁ.“”", max_size=60), st.data())
def test_what_is_cut_out_of_a_text_is_found_again(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    letters = Letters(text)
    places = letters.places(text[start:end])
    if Letters(text[start:end]).plain:
        assert (start, end) in places or len(places) == 50
    for first, last in places:
        assert Letters(text[start:end]).plain in Letters(text[first:last]).plain


def test_of_several_places_the_nearest_counts() -> None:
    assert nearest([(0, 3), (50, 53), (90, 93)], 0.55, 100) == (50, 53) and nearest([], 0.5, 10) is None


def test_of_two_places_that_read_alike_the_one_on_the_links_page_counts() -> None:
    text = "The guns fall silent.\n\nThe guns fall silent. Nobody was able."
    pages = (Page(0, 23, "i"), Page(23, len(text), "ii"))
    shown = readables_of(replace(COPY, text=text, pages=pages))
    bare = EvidenceLink(id="l", annotation="a", source="treaty", quote="guns  fall silent")
    letters = lambda: Letters(text)  # noqa: E731
    assert place_of(shown, bare, letters) is None
    assert place_of(shown, replace(bare, page="ii"), letters) == (27, 43)
    assert place_of(shown, replace(bare, quote="no body was"), letters) is None


def readables_of(capture: Capture) -> Readable:
    made = project()
    made.apply(Add(Source(id="treaty", title="The treaty")))
    made.apply(Add(capture))
    return readables(made.now, "treaty")[0]
