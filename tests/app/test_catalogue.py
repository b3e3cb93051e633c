"""What the library tells of documents: the same after every change as when it is looked at anew; filters and counts."""

from random import Random
from typing import Any

from annotator.app.catalogue import COLUMNS, Catalogue, kind_of_original
from annotator.app.comments import Talk
from annotator.app.project import Project
from annotator.app.shelf_filter import COLLECTION, UNSORTED, Wanted, counts, ordered, passing, places, trouble
from annotator.app.tally import Tally
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add, Delete, Edit, Several
from annotator.domain.document import Document, Page
from annotator.domain.ids import AnnotatorId
from annotator.domain.people import Comment
from annotator.domain.shelving import delete_collection, new_collection, put_into, set_state
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.teaming import set_blind
from tests.app.projects import ANA, BEN, article, project

HERE = article().id


def _many() -> Project:
    """The article and four more: of two outlets, three dates, with and without regions."""
    made = project()
    documents = [
        Document(id="a", text="One two three.", title="Ämter", publisher="Post", published="2020-05-02",
                 regions=("Germany",), themes=("Courts", "Money"), filename="a.pdf", pages=(Page(0, 5, "1"),)),
        Document(id="b", text="Four.", title="banks", publisher="Post", published="2020", themes=("Money",)),
        Document(id="c", text="Five six.", title="Courts", publisher="Times", published="2021-11",
                 regions=("Germany", "France"), filename="c.HTML"),
        Document(id="d", text="Seven.", title="", filename="d.docx"),
    ]  # fmt: skip
    made.apply(Several([Add(each) for each in documents], "More"))
    return made


def _catalogue(made: Project) -> Catalogue:
    return Catalogue(made, Tally(made.sight), Talk(made.now))


def _all(catalogue: Catalogue) -> dict[str, Any]:
    tags = [f"tag:{tag.id}" for tag in catalogue.sight.tags_in_order()]
    found = {name: dict(catalogue.column(name)) for name in (*COLUMNS, *tags, "haystack", "order") if name != "words"}
    return found | {"words": {id: catalogue.value(id, "words") for id in catalogue.texts}}


def test_after_every_kind_of_change_it_tells_what_a_new_one_tells() -> None:
    made = _many()
    tally, talk = Tally(made.sight), Talk(made.now)
    catalogue = Catalogue(made, tally, talk)

    def follow(changed: Any) -> None:
        tally.take(changed)
        talk.take(changed)
        catalogue.take(changed)
        if tally.look_again(changed):
            catalogue.reload()
        assert _all(catalogue) == _all(_catalogue(made))

    def become(who: AnnotatorId) -> None:
        made.become(who)
        tally.look_again()
        catalogue.reload()

    made.on_changed.append(follow)
    assert _all(catalogue) == _all(_catalogue(made))
    [mark] = made.apply(add_annotation(article(), 0, 5, "claim")).new_ids
    made.apply(Add(Source(id="s", title="Source")))
    [link] = made.apply(Add(EvidenceLink(id="", annotation=mark, source="s", stance="supports"))).new_ids
    made.apply(Delete("source", "s"))
    made.undo()
    made.apply(Delete("link", link))
    made.apply(Add(Comment(id="", subject=HERE, subject_type="document", text="See", creator=BEN)))
    [first] = made.apply(new_collection(made.now, "First")).new_ids
    made.apply(put_into(made.now, ["a", "b"], first))
    made.apply(Edit("document", "a", {"same_as": "b"}))
    made.apply(Edit("document", "b", {"title": "Bänke", "publisher": "Times"}))
    made.apply(set_state(made.now, ["b", HERE], "needs review"))
    become(BEN)
    made.apply(add_annotation(article(), 6, 12, "fact"))
    made.apply(set_blind(True))
    made.apply(set_state(made.now, [HERE], "done"))
    made.apply(set_state(made.now, [HERE], "unread"))
    become(ANA)
    made.apply(Delete("document", HERE))
    made.apply(delete_collection(made.now, first))
    made.undo()
    assert catalogue.column("collections")["b"] == [first]


def test_what_is_hidden_is_not_told_or_counted() -> None:
    made = _many()
    made.become(BEN)
    made.apply(add_annotation(article(), 0, 5, "claim"))
    made.become(ANA)
    assert _catalogue(made).value(HERE, "annotators") == (BEN,)
    made.apply(set_blind(True))
    catalogue = _catalogue(made)
    assert catalogue.value(HERE, "annotators") == () and not catalogue.value(HERE, "tags")
    assert counts(catalogue, Wanted(), "annotators") == [("", 5)]
    assert not passing(catalogue, Wanted(annotators=frozenset({BEN})))
    made.apply(set_state(made.now, [HERE], "done"))
    assert _catalogue(made).value(HERE, "annotators") == (BEN,)


def test_words_and_facets_narrow_each_other() -> None:
    made = _many()
    catalogue = _catalogue(made)
    assert set(passing(catalogue, Wanted(words="amter"))) == {"a"}, "case and diacritics do not matter"
    assert set(passing(catalogue, Wanted(words="money post"))) == {"a", "b"}
    assert set(passing(catalogue, Wanted(words="ourt"))) == {"a", "c"}, "also within a word"
    assert set(passing(catalogue, Wanted(outlet=frozenset({"Post", "Times"})))) == {"a", "b", "c"}
    assert set(passing(catalogue, Wanted(outlet=frozenset({""})))) == {"d", HERE}, "none is a value, too"
    wanted = Wanted(outlet=frozenset({"Post"}), themes=frozenset({"Courts"}))
    assert passing(catalogue, wanted) == ["a"]
    assert counts(catalogue, wanted, "themes") == [("Money", 2), ("Courts", 1)], "its own choice does not count"
    assert counts(catalogue, wanted, "outlet") == [("Post", 1)]
    assert dict(counts(catalogue, Wanted(), "regions")) == {"Germany": 2, "France": 1, "": 3}
    assert counts(catalogue, Wanted(), "date") == [("2021", 1), ("2020", 2)]
    assert counts(catalogue, Wanted(), "state") == [
        ("unread", 5), ("in progress", 0), ("needs review", 0), ("done", 0),
    ]  # fmt: skip


def test_the_field_understands_the_query_language() -> None:
    made = _many()
    made.apply(add_annotation(article(), 0, 5, "claim"))
    made.apply(set_state(made.now, ["b"], "needs review"))
    catalogue = _catalogue(made)

    def found(words: str) -> set[str]:
        return set(passing(catalogue, Wanted(words=words)))

    assert found("outlet:post") == {"a", "b"} and found("post -banks") == {"a"}
    assert found('state:"needs review"') == {"b"} and found("tag:claim") == {HERE}
    assert found("region:germany OR date:2020") == {"a", "b", "c"}
    assert trouble("outlet:post") == "" and "colour" in trouble("colour:red")
    assert found("banks:") == set() and trouble("banks:"), "what is no query is looked for as it is"


def test_dates_between_are_found_however_partial() -> None:
    catalogue = _catalogue(_many())

    def between(since: str, until: str) -> set[str]:
        return set(passing(catalogue, Wanted(since=since, until=until)))

    assert between("2020", "2020") == {"a", "b"}
    assert between("2020-06", "") == {"b", "c"}, "2020 may be any day of the year"
    assert between("", "2020-05-02") == {"a", "b"} and between("2020-05-03", "2021-10") == {"b"}
    assert between("2021-11-15", "2021-11-20") == {"c"}


def test_they_are_sorted_with_those_without_a_value_last() -> None:
    made = _many()
    catalogue = _catalogue(made)
    ids = list(catalogue.texts)
    assert ordered(catalogue, ids, "title") == ["a", "b", "c", "d", HERE]
    assert ordered(catalogue, ids, "title", descending=True) == [HERE, "d", "c", "b", "a"]
    assert ordered(catalogue, ids, "date") == ["b", "a", "c", "d", HERE]
    assert ordered(catalogue, ids, "date", descending=True) == ["c", "a", "b", "d", HERE]
    catalogue.count_words()
    assert ordered(catalogue, ids, "words", descending=True)[:3] == [HERE, "a", "c"]
    made.apply(set_state(made.now, ["c"], "needs review"))
    assert ordered(_catalogue(made), ids, "state")[-1] == "c"
    for column in COLUMNS:
        assert sorted(ordered(catalogue, ids, column)) == sorted(ids)


def test_places_count_what_lies_within() -> None:
    made = _many()
    [outer] = made.apply(new_collection(made.now, "Outer")).new_ids
    [inner] = made.apply(new_collection(made.now, "Inner", outer)).new_ids
    made.apply(put_into(made.now, ["a", "b"], outer))
    made.apply(put_into(made.now, ["b", "c"], inner))
    catalogue = _catalogue(made)
    found = places(catalogue)
    assert (found[""], found[UNSORTED], found["state:unread"]) == (5, 2, 5)
    assert (found[f"{COLLECTION}{outer}"], found[f"{COLLECTION}{inner}"]) == (3, 2)
    for place, count in found.items():
        assert len(passing(catalogue, Wanted(place))) == count
    assert not passing(catalogue, Wanted(f"{COLLECTION}gone"))


def test_the_original_is_named_by_its_file() -> None:
    names = {"a.PDF": "PDF", "b.htm": "HTML", "c.tar.gz": "WARC", "noname": "", "x.unknownkind": "", "y.tex": "TEX"}
    assert {name: kind_of_original(Document(id="x", text="", filename=name)) for name in names} == names


def test_thousands_are_filtered_and_sorted_quickly() -> None:
    import time

    made, bits = project(), Random(1)
    documents = [
        Document(id=f"x{n}", text="Some words.", title=f"Title {bits.random()}", publisher=f"Outlet {n % 90}",
                 published=f"20{n % 20:02}-05", themes=(f"T{n % 30}", f"T{n % 7}"))
        for n in range(5000)
    ]  # fmt: skip
    made.apply(Several([Add(each) for each in documents], "Many"))
    catalogue = _catalogue(made)
    began = time.process_time()
    ordered(catalogue, passing(catalogue, Wanted(words="title 77", themes=frozenset({"T3"}))), "date", True)
    counts(catalogue, Wanted(words="outlet"), "themes")
    places(catalogue)
    assert time.process_time() - began < 5
