"""Searching everything."""

from annotator.app.searching import MOST, PIECE, Found, search
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add
from annotator.domain.document import Document
from annotator.domain.ids import document_id
from annotator.domain.source import Source
from tests.app.projects import article, project


def found(words: str, kind: str, made: object = None) -> list[Found]:
    from annotator.app.project import Project

    searched = made if isinstance(made, Project) else project()
    return [item for item in search(searched.now, words) if item is not None and item.kind == kind]


def test_text_is_found_with_its_place_in_code_points() -> None:
    document = article()
    for words, passage in (("CAFÉ\u0301 and", "café\u0301 and"), ("second   PARAGRAPH", "Second paragraph")):
        assert [document.text[hit.start : hit.end] for hit in found(words, "text")] == [passage]


def test_annotations_are_found_by_quote_note_and_holder_with_every_word() -> None:
    made = project()
    document = made.now.documents[article().id]
    id = made.apply(add_annotation(document, 0, 20, "claim", note="weigh this", holder="Minister")).new_ids[0]
    assert [hit.id for hit in found("minister weigh first", "annotation", made)] == [id]
    assert found("minister nowhere", "annotation", made) == []


def test_sources_and_documents_are_found() -> None:
    made = project()
    made.apply(Add(Source(id="s", title="Statement", author=("Aliyev",), url="http://kremlin.ru/x")))
    assert [hit.id for hit in found("aliyev kremlin", "source", made)] == ["s"]
    assert [hit.title for hit in found("first things", "document", made)] == ["First things"]


def test_a_phrase_across_the_border_of_two_pieces_is_found_once() -> None:
    made = project()
    text = "x" * (PIECE - 3) + "needle" + "y" * PIECE
    made.apply(Add(Document(id=document_id(text), text=text, title="Long")))
    hits = found("needle", "text", made)
    assert [(hit.start, hit.end) for hit in hits] == [(PIECE - 3, PIECE + 3)]


def test_there_are_not_more_than_can_be_read() -> None:
    made = project()
    text = "again " * 1000
    made.apply(Add(Document(id=document_id(text), text=text, title="Long")))
    assert len(found("again", "text", made)) == MOST


def test_it_breathes() -> None:
    made = project()
    text = "word " * 200_000
    made.apply(Add(Document(id=document_id(text), text=text, title="Long")))
    assert sum(item is None for item in search(made.now, "absent")) >= len(text) // PIECE
