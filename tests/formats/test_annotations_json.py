"""``annotations-json``: every quote in its place or named as not placed, never in a wrong one."""

import json
from collections import Counter
from typing import Any

import pytest

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.entity import Entity, type_of
from annotator.domain.errors import BadInput
from annotator.domain.people import Annotator
from annotator.domain.source import EvidenceLink, Source
from annotator.formats.exchange import Imported
from annotator.paths import seed
from tests.formats.projects import document, imported, seed_document, tag_set

TAGS = {tag.id: tag for tag in tag_set()}


def sample(*documents: Document) -> Imported:
    data = seed("sample_annotations.json").read_bytes()
    return imported("sample.json", data, documents={doc.id: doc for doc in documents}, tags=TAGS)


def of(kind: type[Any], found: Imported) -> list[Any]:
    return [entity for entity in found.entities if isinstance(entity, kind)]


def test_the_sample_is_placed_in_the_seed_article() -> None:
    article = seed_document()
    found = sample(article)
    assert Counter(map(type_of, found.entities)) == {"annotation": 43, "link": 12, "annotator": 2, "source": 1}
    assert found.notes == ()
    for made in of(Annotation, found):
        assert article.text[made.start : made.end] == made.exact
        assert made.document == article.id
        assert article.text.endswith(made.suffix, 0, made.end + len(made.suffix))
    assert {made.tag for made in of(Annotation, found)} == {"claim", "opinion", "fact"}


def test_the_samples_source_and_links() -> None:
    found = sample(seed_document())
    [source] = of(Source, found)
    assert (source.type, source.issued, source.publisher) == ("treaty", "2020-11-10", "President of Russia")
    assert source.author == ("Ilham Aliyev", "Nikol Pashinyan", "Vladimir Putin")
    assert source.url == "http://en.kremlin.ru/events/president/news/64384"
    assert source.reliability == "A"
    assert source.note.startswith("Nine points.")
    people = {person.id: person.name for person in of(Annotator, found)}
    assert sorted(people.values()) == ["Analyst A", "Analyst B"]
    by_id = {made.id: made for made in of(Annotation, found)}
    for link in of(EvidenceLink, found):
        assert (link.source, link.creator) == (source.id, by_id[link.annotation].creator)
    assert {link.stance for link in of(EvidenceLink, found)} <= {"supports", "refutes", "context"}
    assert all(made.verdict in ("", "supported", "unverified") for made in by_id.values())


def test_parents_come_first() -> None:
    seen: set[str] = set()
    for entity in sample(seed_document()).entities:
        needs = {getattr(entity, name, None) for name in ("annotation", "source", "creator")} - {None, ""}
        assert needs <= seen
        seen.add(entity.id)


def test_importing_twice_gives_the_same_entities() -> None:
    first, second = sample(seed_document()), sample(seed_document())
    assert first.entities == second.entities
    assert len({(type_of(e), e.id) for e in first.entities}) == len(first.entities)


def test_without_the_article_nothing_is_taken() -> None:
    with pytest.raises(BadInput, match="Import the article first"):
        sample()
    with pytest.raises(BadInput, match="Import the article first"):
        sample(document("Something else."))


def test_the_article_is_found_under_another_name() -> None:
    article = seed_document()
    renamed = document(article.text, filename="other.txt")
    assert {made.document for made in of(Annotation, sample(document("x"), renamed))} == {article.id}


def given(*annotations: dict[str, Any], **more: Any) -> bytes:
    rows = [{"annotator": "a", "tag": "claim", **row} for row in annotations]
    return json.dumps(
        {"document": "a.txt", "annotators": [{"id": "a", "name": "A"}], "annotations": rows, **more}
    ).encode()


def placed(doc: Document, *annotations: dict[str, Any]) -> Imported:
    return imported("x.json", given(*annotations), documents={doc.id: doc}, tags=TAGS)


LOOK_ALIKE = document("He said no. She left. " * 3 + "End.", filename="a.txt")


def test_of_look_alikes_the_one_at_the_place_is_taken() -> None:
    [made] = of(Annotation, placed(LOOK_ALIKE, {"exact": "He said no.", "start": 22}))
    assert made.start == 22


def test_look_alikes_without_a_clear_place_are_not_placed() -> None:
    found = placed(LOOK_ALIKE, {"exact": "He said no.", "start": 33}, {"exact": "He said no."})
    assert of(Annotation, found) == []
    assert [note for note in found.notes if "He said no." in note] == list(found.notes)
    assert len(found.notes) == 2


def test_the_shift_of_certain_quotes_tells_look_alikes_apart() -> None:
    """The stored text has 50 more characters in front than the file counts: its offset is nearer to the wrong one."""
    doc = document("same. " + "x" * 44 + " middle here. same. tail", filename="a.txt")
    middle, second = doc.text.index("middle"), doc.text.rindex("same.")
    shifted = ({"exact": "middle here.", "start": middle - 50}, {"exact": "same.", "start": second - 50})
    assert [made.start for made in of(Annotation, placed(doc, *shifted))] == [middle, second]


def test_a_new_tag_is_made_and_said() -> None:
    doc = document("One two.", filename="a.txt")
    found = placed(doc, {"exact": "One", "tag": "Rumour"}, {"exact": "two", "tag": "FACT"})
    assert [made.tag for made in of(Annotation, found)][1] == "fact"
    assert found.notes == ("The tag “Rumour” is new.",)


def test_two_equal_annotations_stay_two() -> None:
    doc = document("One two.", filename="a.txt")
    assert len({made.id for made in of(Annotation, placed(doc, {"exact": "One"}, {"exact": "One"}))}) == 2


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (given({"exact": 5}), "must be a text"),
        (given({"exact": ""}), "must be a text"),
        (given({"exact": "One", "start": -1}), "whole number"),
        (given({"exact": "One", "start": 1e400}), "Infinity|whole number"),
        (given({"exact": "One", "verdict": "true"}), "must be one of"),
        (given({"exact": "One", "annotator": "b"}), "does not have"),
        (given({"exact": "One", "links": [{"source": "s"}]}), "does not have"),
        (given({"exact": "One", "links": {}}), "must be a list"),
        (given({"exact": "One"}, annotators=[[]]), "not an object"),
        (given({"exact": "One"}, sources=[{"id": "s", "title": "t", "type": "rumour"}]), "must be one of"),
        (b'{"annotations": [{"exact": "One"}], "annotations": []}', "twice"),
        (b'{"annotations": [' + b"[" * 100_000, "deep|valid"),
    ],
)
def test_broken_files_are_refused(data: bytes, said: str) -> None:
    doc = document("One two.", filename="a.txt")
    with pytest.raises(BadInput, match=said) as refused:
        imported("x.json", data if b'"exact"' in data else data + b'"exact"', documents={doc.id: doc}, tags=TAGS)
    assert "\n" not in str(refused.value)


def test_csl_dates_and_names() -> None:
    doc = document("One two.", filename="a.txt")
    source = {
        "id": "s",
        "title": "T",
        "issued": {"date-parts": [[2020, 3, 4]]},
        "author": [{"given": "A", "family": "B"}],
    }
    found = imported("x.json", given({"exact": "One"}, sources=[source]), documents={doc.id: doc}, tags=TAGS)
    [made] = of(Source, found)
    assert (made.issued, made.author, made.type) == ("2020-03-04", ("A B",), "webpage")


def test_entities_are_entities() -> None:
    assert all(isinstance(entity, Entity) for entity in sample(seed_document()).entities)
