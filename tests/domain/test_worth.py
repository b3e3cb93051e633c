"""What is worth the meeting's time first: it orders, between 0 and 1, and never hides."""

from dataclasses import replace

from hypothesis import given

from annotator.domain.annotation import Annotation
from annotator.domain.clusters import Cluster, clusters
from annotator.domain.differences import Difference, difference
from annotator.domain.document import Block
from annotator.domain.review import DIFFERENCE_KINDS
from annotator.domain.worth import check_worthiness, disagreement, weight
from tests.domain.readings import DOCUMENT, TEXT, markings, quoted, snapshot


def worth(quote: str, tag: str = "claim", **said: str) -> float:
    member = quoted("a", "ana", quote, tag, **said)
    return check_worthiness(snapshot([member]), DOCUMENT, Cluster("d", (member,), ("ana",)))


def test_figures_and_names_are_worth_checking() -> None:
    plain = worth("nobody knows why it came so late")
    assert worth("prices rose by 12 percent") > plain
    assert worth("were hurt near Shusha") > plain


def test_an_assertion_more_than_an_opinion() -> None:
    assert worth("called it a disaster", "claim") > worth("called it a disaster", "opinion")


def test_what_nobody_is_named_for_more_than_what_somebody_said() -> None:
    assert worth("called it a disaster") > worth("called it a disaster", holder="The minister")


def test_what_the_outlet_puts_under_every_article_comes_last() -> None:
    member = quoted("a", "ana", "prices rose by 12 percent")
    cluster = Cluster("d", (member,), ("ana",))
    foot = replace(DOCUMENT, blocks=(Block(0, len(TEXT), "boilerplate"),))
    now = snapshot([member])
    assert check_worthiness(now, foot, cluster) < check_worthiness(now, DOCUMENT, cluster) / 2


def test_a_graver_difference_weighs_more_and_more_kinds_a_little_more() -> None:
    def of(*kinds: str) -> float:
        return disagreement(Difference(kinds, False, ()))  # type: ignore[arg-type]

    assert of() == 0
    assert 0 < disagreement(Difference((), True, ())) < of("unsupported")
    assert of("boundary") < of("holder") < of("missing") < of("verdict") < of("tag")
    assert of("verdict") < of("verdict", "holder") < of("tag")
    assert of(*DIFFERENCE_KINDS) == 1


def test_the_order_goes_by_the_product_of_worth_and_disagreement() -> None:
    words = "prices rose by 12 percent"
    now = snapshot([quoted("a", "ana", words), quoted("b", "ben", words, "fact")])
    (cluster,) = clusters(now, "d")
    found = difference(now, cluster, TEXT, ("ana", "ben"))
    assert found.kinds == ("tag", "unsupported")
    product = check_worthiness(now, DOCUMENT, cluster) * disagreement(found)
    assert weight(now, DOCUMENT, cluster, found) == product > 0


@given(markings())
def test_weights_lie_between_nothing_and_one(marked: list[Annotation]) -> None:
    now = snapshot(marked)
    for cluster in clusters(now, "d"):
        found = difference(now, cluster, TEXT, ("ana", "ben"))
        assert 0 <= weight(now, DOCUMENT, cluster, found) <= 1
        assert (weight(now, DOCUMENT, cluster, found) == 0) == (disagreement(found) == 0)
