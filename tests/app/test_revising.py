"""A newer text of an article: what goes along, what waits, what stays."""

import pytest

from annotator.app.differing import differing
from annotator.app.project import Project
from annotator.app.revising import place_in, plan_revision, revise, tray, waiting
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add
from annotator.domain.document import Document, Origin
from annotator.domain.editions import editions, main_text
from annotator.domain.errors import BadInput
from annotator.domain.ids import document_id
from annotator.formats.exchange import Imported
from tests.app.projects import project

OLD = """Ceasefire signed

The two sides signed a ceasefire in the night to Tuesday, the minister said on state television.

At least 2,425 soldiers died in the fighting, according to the ministry of defence in the capital.

Nobody in the valley could say whether the roads will be open again before the winter comes."""
NEW = """Ceasefire signed

An earlier version of this article misstated the number of soldiers who died.

The two sides signed a ceasefire in the night to Tuesday, the minister said on state television.

At least 2,783 soldiers died in the fighting, according to the ministry of defence in the capital.

Nobody in the vallley could say whether the roads will be open again before the winter comes."""


def document(text: str, **told: object) -> Document:
    return Document(id=document_id(text), text=text, title="Ceasefire signed", **told)  # type: ignore[arg-type]


def marked() -> Project:
    made = project()
    old = document(OLD, publisher="The Herald", origins=(Origin("publisher", "by hand"),))
    made.apply(Add(old))
    for words in (
        "The two sides signed a ceasefire",
        "At least 2,425 soldiers died in the fighting",
        "Nobody in the valley",
    ):
        start = OLD.index(words)
        end = OLD.index(".", start)
        made.apply(add_annotation(old, start, end, "claim", id=words[:5].strip()))
    return made


def revised(made: Project) -> Document:
    old = document_id(OLD)
    revision = plan_revision(made.now, old, Imported((document(NEW, publisher="Herald Online", section="World"),)))
    made.apply(revise(made.now, revision))
    return made.now.documents[document_id(NEW)]


def test_the_older_text_stays_and_says_which_is_newer() -> None:
    made = marked()
    new = revised(made)
    assert editions(made.now, new.id) == (document_id(OLD),)
    assert main_text(made.now, document_id(OLD)) == new.id
    assert new.section == "World"


def test_what_was_said_by_hand_of_the_older_text_stays_said() -> None:
    made = marked()
    new = revised(made)
    assert new.publisher == "The Herald"
    assert [origin.told_by for origin in new.origins if origin.field == "publisher"] == ["by hand"]


def test_what_reads_the_same_goes_along_and_the_rest_waits() -> None:
    made = marked()
    new = revised(made)
    (along,) = made.now.annotations_of(new.id)
    assert along.id == "The t"
    assert new.text[along.start : along.end] == along.exact
    assert waiting(made.now, new.id) == 2
    found = {passage.annotation.id: passage.place for passage in tray(made.now, new.id)}
    assert (found["At le"].how, found["At le"].why) == ("orphan", "says something else")
    place = found["Nobod"]
    assert place.how == "fuzzy"
    assert new.text[place.start : place.end].startswith("Nobody in the vallley")


def test_confirming_one_is_a_step_of_its_own() -> None:
    made = marked()
    new = revised(made)
    passage = next(each for each in tray(made.now, new.id) if each.annotation.id == "Nobod")
    made.apply(place_in(new, passage.annotation, passage.place.start, passage.place.end))
    assert waiting(made.now, new.id) == 1
    moved = made.now.annotations["Nobod"]
    assert (moved.document, moved.exact) == (new.id, new.text[moved.start : moved.end])
    made.undo()
    assert made.now.annotations["Nobod"].document == document_id(OLD)
    made.undo()
    assert new.id not in made.now.documents
    assert {each.document for each in made.now.annotations.values()} == {document_id(OLD)}
    assert made.now.documents[document_id(OLD)].same_as == ""


def test_a_third_text_gathers_all_that_waits() -> None:
    made = marked()
    revised(made)
    third = document(NEW.replace("vallley", "valley"))
    revision = plan_revision(made.now, document_id(OLD), Imported((third,)))
    assert revision.old.id == document_id(NEW), "the newest text is what is followed"
    made.apply(revise(made.now, revision))
    assert set(editions(made.now, third.id)) == {document_id(OLD), document_id(NEW)}
    assert [each.id for each in made.now.annotations_of(third.id)] == ["The t"]
    places = {passage.annotation.id: passage.place.how for passage in tray(made.now, third.id)}
    assert places == {"At le": "orphan", "Nobod": "moved"}


@pytest.mark.parametrize("imported", [Imported(()), Imported((document(OLD),))])
def test_what_is_no_newer_text_is_refused(imported: Imported) -> None:
    made = marked()
    with pytest.raises(BadInput):
        plan_revision(made.now, document_id(OLD), imported)


def test_an_article_of_its_own_is_not_taken_for_a_newer_text() -> None:
    made = marked()
    made.apply(Add(document(NEW)))
    with pytest.raises(BadInput, match="in the project already"):
        plan_revision(made.now, document_id(OLD), Imported((document(NEW),)))


def test_what_differs_is_told_by_paragraphs_and_words() -> None:
    found = differing(OLD, NEW)
    assert [each.kind for each in found] == ["same", "new", "same", "changed", "changed"]
    changed = [(part.how, part.text) for part in found[3].parts if part.how != "same"]
    assert changed == [("gone", "2,425"), ("new", "2,783")]
    assert "".join(part.text for each in found for part in each.parts if part.how != "new") == OLD.replace("\n", "")
    assert "".join(part.text for each in found for part in each.parts if part.how != "gone") == NEW.replace("\n", "")
