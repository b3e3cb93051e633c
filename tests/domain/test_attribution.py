"""Who is offered as the holder of a passage, and who is not."""

import pytest

from annotator.domain.attribution import Offer, offers
from annotator.domain.document import Document
from annotator.formats import plain_text
from annotator.formats.exchange import ImportContext
from annotator.paths import seed


def offered(text: str, passage: str) -> list[Offer]:
    at = text.index(passage)
    return offers(Document(id="d", text=text), at, at + len(passage))


@pytest.mark.parametrize(
    ("text", "passage", "holder", "mode"),
    [
        ("According to the foreign minister, 25 posts were set up.", "25 posts were set up", "foreign minister",
         "reported"),
        ("Nothing new. The Bank of Lorme said that prices rose by 12 percent.", "prices rose by 12 percent",
         "Bank of Lorme", "reported"),
        ("“Prices rose by 12 percent”, said Anna Bern on Monday.", "Prices rose by 12 percent", "Anna Bern",
         "direct quote"),
        ("Prices rose by 12 percent, according to Anna Bern.", "Prices rose by 12 percent", "Anna Bern", "reported"),
        ("Die Preise seien gestiegen, sagte Anna Bern am Montag.", "Die Preise seien gestiegen", "Anna Bern",
         "reported"),
        ("Laut Innenministerium, das gestern antwortete, sind es 300.", "sind es 300", "Innenministerium", "reported"),
        ("По словам министра, потери составили 300 человек.", "потери составили 300 человек", "министра", "reported"),
        ("Анна Берн заявила, что потери составили 300 человек.", "потери составили 300 человек", "Анна Берн",
         "reported"),
    ],
)  # fmt: skip
def test_who_is_said_to_say_it_is_offered(text: str, passage: str, holder: str, mode: str) -> None:
    assert offered(text, passage)[:1] == [Offer(holder, mode)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("The tanks arrived on Monday. Nobody knows why.", "The tanks arrived on Monday"),
        ("He said that prices rose.", "prices rose"),
        ("Anna Bern said nothing at all.\n\nPrices rose by 12 percent.", "Prices rose by 12 percent"),
        ("Anna Bern said it was late. Prices rose by 12 percent.", "Prices rose by 12 percent"),
    ],
)
def test_nobody_is_offered_who_does_not_say_it(text: str, passage: str) -> None:
    assert offered(text, passage) == []


def test_the_foreign_minister_of_the_first_article_is_offered() -> None:
    [article] = plain_text.read(
        seed("000_ea984a6356cfd0a5.txt").read_bytes(), ImportContext("000_ea984a6356cfd0a5.txt")
    ).entities
    assert isinstance(article, Document)
    start = article.text.index("the center", article.text.index("Russian foreign minister"))
    end = article.text.index(".", start)
    assert offers(article, start, end)[0] == Offer("Russian foreign minister", "reported")
