"""Agreement in a project: who has read what, gold, blindness, stopping, and the passages behind a figure."""

import pytest

from annotator.app.agreement import agreement, behind, everybody
from annotator.app.comparing import Choice, compare
from annotator.app.joining import join
from annotator.app.progress import Cancelled
from annotator.app.project import Project
from annotator.domain.agreement.report import Figure, from_json, to_json
from annotator.domain.annotating import add_annotation, mark_blocks
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Add, Delete, Edit
from annotator.domain.deciding import Verdicts, decide, gold_passage
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId, document_id
from annotator.domain.snapshot import GOLD, Snapshot
from annotator.domain.tag import Tag
from annotator.domain.team import TEAM, Completion, Team, completion_id
from tests.app.projects import ANA, BEN, TEXT, article, project

EVA = AnnotatorId("eva")


@pytest.fixture
def made() -> Project:
    found = project()
    join(found, EVA, "Eva")
    found.become(ANA)
    return found


def mark(made: Project, who: AnnotatorId, words: str, tag: str = "claim", of: Document | None = None) -> str:
    before = made.me
    made.become(who)
    document = of or article()
    start = document.text.index(words)
    id = made.apply(add_annotation(document, start, start + len(words), tag)).new_ids[0]
    made.become(before)
    return id


def done(made: Project, who: AnnotatorId) -> None:
    before = made.me
    made.become(who)
    made.apply(Add(Completion(id=completion_id(article().id, who), document=article().id, creator=who)))
    made.become(before)


def value(made: Project, name: str, scope: str, tag: str = "", pair: tuple[str, ...] = (), **given: object) -> Figure:
    found = agreement(made, draws=0, **given).figure(name, scope, tag, pair)  # type: ignore[arg-type]
    assert found is not None
    return found


def test_two_who_marked_the_same_agree_fully_and_the_rest_of_the_text_counts(made: Project) -> None:
    for who in (ANA, BEN):
        mark(made, who, "The minister said so.")
    figure = value(made, "alpha", "characters")
    assert figure.value == 1 and figure.units == len(TEXT) - len("Support us!")
    assert value(made, "alpha", "characters", whole=True).units == len(TEXT)
    assert value(made, "f1_exact", "passages").value == 1


def test_a_figure_by_hand(made: Project) -> None:
    """Ana marks 21 of 83 characters, Ben other 18: 44 agree, chance is 62·65 of 83²."""
    mark(made, ANA, "The minister said so.")
    mark(made, BEN, "First things first")
    length = len(TEXT) - len("Support us!")
    figure = value(made, "cohen", "characters", "claim", (ANA, BEN))
    chance = (21 * 18 + (length - 21) * (length - 18)) / length**2
    assert figure.value == pytest.approx(((length - 39) / length - chance) / (1 - chance))


def test_who_is_done_without_marking_anything_has_read_it(made: Project) -> None:
    mark(made, ANA, "The minister said so.")
    assert "only one annotator" in value(made, "alpha", "characters").why
    done(made, BEN)
    figure = value(made, "percent", "characters")
    assert figure.value is not None and figure.value < 1
    assert everybody(made.now) == (ANA, BEN)


def test_who_has_read_one_of_two_articles_is_missing_in_the_other(made: Project) -> None:
    other = Document(id=document_id("Another text. It is short."), text="Another text. It is short.", title="Another")
    made.apply(Add(other))
    for who in (ANA, BEN):
        mark(made, who, "The minister said so.")
        mark(made, who, "It is short.", of=other)
    mark(made, EVA, "The minister said so.")
    read = len(TEXT) - len("Support us!")
    assert value(made, "percent", "characters", pair=(ANA, EVA)).units == read
    assert value(made, "percent", "characters", pair=(ANA, EVA)).value == 1
    assert value(made, "percent", "characters", pair=(ANA, BEN)).units == read + len(other.text)


def test_two_ids_of_one_person_are_one_annotator(made: Project) -> None:
    mark(made, ANA, "The minister said so.")
    mark(made, BEN, "First things first")
    made.apply(Edit("annotator", BEN, {"same_as": ANA}))
    assert agreement(made, draws=0).people == (ANA,)
    assert agreement(made, annotators=[BEN, ANA], draws=0).people == (ANA,)
    for words in ("The minister said so.", "First things first"):
        mark(made, EVA, words)
    assert value(made, "f1_exact", "passages", "", (ANA, EVA)).value == 1


def test_gold_is_compared_if_named_and_is_what_recall_is_told_against(made: Project) -> None:
    mark(made, ANA, "The minister said so.")
    mark(made, BEN, "The minister said so.", "opinion")
    mark(made, BEN, "First things first")
    for row in compare(made.now, Choice()).rows:
        member = row.cluster.members[0]
        own = gold_passage(made.now.documents[member.document], member)
        passages = (own,) if member.creator == ANA else ()
        outcome = "taken" if passages else "dropped"
        made.apply(decide(made.now, row.cluster, outcome, passages, said=Verdicts("So.")))  # type: ignore[arg-type]
    assert GOLD not in agreement(made, draws=0).people
    report = agreement(made, annotators=[ANA, BEN, GOLD], draws=0)
    assert report.people == (GOLD, ANA, BEN)
    found = {(f.name, f.pair): f.value for f in report.figures if f.scope == "passages" and not f.tag and f.pair}
    assert found["f1_exact", (GOLD, ANA)] == 1
    assert found["precision_exact", (GOLD, BEN)] == 0
    assert found["recall_exact", (GOLD, BEN)] == 0


def test_what_is_hidden_from_me_is_left_out_and_named(made: Project) -> None:
    for who in (ANA, BEN):
        mark(made, who, "The minister said so.")
    made.apply(Add(Team(id=TEAM, blind=True)))
    report = agreement(made, draws=0)
    assert report.hidden == (article().id,) and report.documents == ()
    assert all(figure.value is None for figure in report.figures)
    done(made, ANA)
    assert agreement(made, draws=0).documents == (article().id,)


def test_what_was_marked_in_another_text_counts_where_it_stands_in_this_one(made: Project) -> None:
    text = "Today. " + TEXT
    other = Document(id=document_id(text), text=text, title="First things", same_as=article().id)
    made.apply(Add(other))
    mark(made, ANA, "The minister said so.")
    mark(made, BEN, "The minister said so.", of=other)
    assert value(made, "f1_exact", "passages").value == 1
    assert value(made, "alpha", "characters", documents=[other.id]).value == 1


def test_a_tag_that_was_deleted_is_still_counted(made: Project) -> None:
    made.apply(Add(Tag(id="rumour", name="Rumour", position=9)))
    for who in (ANA, BEN):
        mark(made, who, "The minister said so.", "rumour")
    made.apply(Delete("tag", "rumour"))
    assert value(made, "alpha", "characters", "rumour").value == 1


def test_it_is_cancelled_through_its_progress(made: Project) -> None:
    for who in (ANA, BEN):
        mark(made, who, "The minister said so.")
    heard: list[float] = []

    def stop(part: float) -> None:
        heard.append(part)
        if part > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        agreement(made, progress=stop)
    assert heard[0] == 0 and heard == sorted(heard)


def test_a_snapshot_serves_as_well_and_the_report_can_be_kept(made: Project) -> None:
    for who in (ANA, BEN):
        mark(made, who, "The minister said so.")
    report = agreement(made.now, draws=0)
    assert report == agreement(made, draws=0)
    assert from_json(to_json(report)).figure("alpha", "characters") == report.figure("alpha", "characters")


def quotes(now: Snapshot, figure: Figure, **given: object) -> list[str]:
    return [now.documents[c.document].text[c.start : c.end] for c in behind(now, figure, **given)]  # type: ignore[arg-type]


def test_behind_a_figure_are_the_passages_in_which_those_two_differ(made: Project) -> None:
    for who in (ANA, BEN, EVA):
        mark(made, who, "Second paragraph")
    mark(made, ANA, "The minister said so.")
    mark(made, BEN, "The minister said so.", "opinion")
    mark(made, EVA, "First things first")
    said, first, second = "The minister said so.", "First things first", "Second paragraph"
    assert quotes(made.now, Figure("alpha", "characters")) == [first, said]
    assert quotes(made.now, Figure("alpha", "characters", "", (ANA, BEN))) == [said]
    assert quotes(made.now, Figure("alpha", "characters", "fact")) == []
    assert quotes(made.now, Figure("alpha", "characters", "opinion", (ANA, EVA))) == []
    assert quotes(made.now, Figure("f1_exact", "passages", "claim", (BEN, EVA))) == [first]
    assert quotes(made.now, Figure("alpha", "characters"), annotators=[BEN, EVA]) == [first, said]
    made.become(EVA)
    made.apply(Delete("annotation", next(a.id for a in made.now.annotations.values() if a.exact == first)))
    assert quotes(made.now, Figure("alpha", "characters", "claim", (BEN, EVA))) == [second]  # they agree: all of it


def test_ends_that_tremble_are_behind_exact_figures_only(made: Project) -> None:
    mark(made, ANA, "The minister said so")
    mark(made, BEN, "The minister said so.")
    ids = (ANA, BEN)
    mark(made, ANA, "Second paragraph")
    mark(made, BEN, "Second paragraph", "fact")
    assert len(quotes(made.now, Figure("f1_exact", "passages", "", ids))) == 2
    assert len(quotes(made.now, Figure("alpha", "characters", "", ids))) == 2
    assert quotes(made.now, Figure("f1_overlap", "passages", "", ids)) == ["Second paragraph"]
    assert quotes(made.now, Figure("alpha", "sentences", "", ids)) == ["Second paragraph"]


def test_what_only_one_has_read_is_behind_nothing(made: Project) -> None:
    text = "Another one. It is short."
    other = Document(id=document_id(text), text=text)
    made.apply(Add(other))
    mark(made, ANA, "It is short.", of=other)
    for who in (ANA, BEN):
        mark(made, who, "The minister said so.")
    assert quotes(made.now, Figure("alpha", "characters")) == ["The minister said so."]


def test_the_documents_asked_for_are_the_ones_counted(made: Project) -> None:
    text = "Another one. It is short."
    other = Document(id=document_id(text), text=text)
    made.apply(Add(other))
    for who in (ANA, BEN):
        mark(made, who, "The minister said so.")
        mark(made, who, "It is short.", "claim" if who == ANA else "fact", other)
    assert value(made, "alpha", "characters", documents=[article().id]).value == 1
    assert value(made, "f1_exact", "passages", documents=[other.id]).value == 0
    report = agreement(made, [other.id], draws=0)
    assert report.documents == (other.id,)
    assert [type(m) for c in behind(made.now, report.figures[0], [other.id]) for m in c.members] == [Annotation] * 2


def as_quotation(made: Project, words: str) -> None:
    """The line with these words is a quotation block from now on."""
    document = made.now.documents[article().id]
    at = document.text.index(words)
    made.apply(mark_blocks(document, at, at + len(words), "quote"))


def test_quotation_blocks_are_left_out_of_the_figures_and_it_is_told_how_much(made: Project) -> None:
    for who, tag in ((ANA, "claim"), (BEN, "opinion")):
        mark(made, who, "The minister said so.")
        mark(made, who, "Second paragraph", tag)
    before = agreement(made, draws=0)
    assert before.left_out == len("Support us!")
    as_quotation(made, "Second paragraph")
    report = agreement(made, draws=0)
    quotation = len(TEXT.split("\n")[2])
    assert report.left_out == quotation + len("\n\nSupport us!")  # the lines follow each other: one stretch
    alpha, whole = report.figure("alpha", "characters"), before.figure("alpha", "characters")
    assert alpha is not None and whole is not None and whole.value is not None
    assert (alpha.value, alpha.units) == (1, len(TEXT) - report.left_out) and whole.value < 1
    everything = agreement(made, draws=0, whole=True)
    assert everything.left_out == 0 and everything.figure("alpha", "characters") == value(
        made, "alpha", "characters", whole=True
    )
    assert quotes(made.now, Figure("f1_exact", "passages", "claim", (ANA, BEN))) == ["The minister said so."]
