"""Versions of tags, rules and guidelines, as the log has them."""

from annotator.app.project import Project
from annotator.app.versions import Versions, versions_of
from annotator.domain.clock import EARLY_MS
from annotator.domain.commands import Add, Delete, Edit, Several
from annotator.domain.review import Guideline
from annotator.domain.tag import Tag
from annotator.domain.team import TEAM, Team
from tests.app.projects import ANA, BEN, project


def redefine(made: Project, text: str) -> None:
    made.apply(Edit("tag", "claim", {"definition": text}))


def texts(made: Project) -> list[str]:
    found = [version.entity for version in versions_of(made).of("tag", "claim")]
    return [entity.definition for entity in found if isinstance(entity, Tag)]


def test_each_change_of_a_definition_is_a_version_of_its_author() -> None:
    made = project()
    first = made.now.tags["claim"].definition
    redefine(made, "What could be settled.")
    made.become(BEN)
    redefine(made, "What evidence could settle.")
    found = versions_of(made).of("tag", "claim")
    assert [version.number for version in found] == [1, 2, 3]
    assert [version.annotator for version in found] == ["", ANA, BEN]
    assert texts(made) == [first, "What could be settled.", "What evidence could settle."]
    assert found[0].time == EARLY_MS < found[1].time < found[2].time
    assert found[0].changed == ("name", "definition", "examples", "evidence")
    assert found[2].changed == ("definition",)


def test_how_a_tag_looks_makes_no_version() -> None:
    made = project()
    made.apply(Edit("tag", "claim", {"colour": "rose", "shortcut": "c"}))
    assert len(texts(made)) == 1


def test_one_step_is_one_version() -> None:
    made = project()
    edits = [Edit("tag", "claim", {"name": "Assertion"}), Edit("tag", "claim", {"definition": "D"})]
    made.apply(Several(edits, "Edit tag"))
    [_, second] = versions_of(made).of("tag", "claim")
    assert second.changed == ("name", "definition")
    assert isinstance(second.entity, Tag)
    assert (second.entity.name, second.entity.definition) == ("Assertion", "D")


def test_what_was_undone_is_told() -> None:
    made = project()
    redefine(made, "Another")
    made.undo()
    before = made.now.tags["claim"].definition
    assert texts(made) == [before, "Another", before]


def test_which_version_was_in_force_when() -> None:
    made = project()
    between = made.moment()
    redefine(made, "Later")
    found = versions_of(made)
    then, now = found.at("tag", "claim", between), found.at("tag", "claim", made.moment())
    assert then is not None and now is not None
    assert (then.number, now.number) == (1, 2)
    assert found.at("tag", "claim", EARLY_MS - 1) is None
    assert found.at("tag", "none", between) is None
    assert [version.entity.id for version in found.in_force("tag", between)] == ["claim", "opinion", "fact"]


def test_rules_and_guidelines_have_versions_until_they_are_deleted() -> None:
    made = project()
    id = made.apply(Add(Guideline(id="", text="Mark the whole sentence.", tag="claim"))).new_ids[0]
    made.apply(Edit("guideline", id, {"text": "Mark the shortest part."}))
    made.apply(Edit("guideline", id, {"retired": True}))
    before = made.moment()
    made.apply(Delete("guideline", id))
    made.apply(Add(Team(id=TEAM, blind=True)))
    made.apply(Edit("team", TEAM, {"guidelines": "Be brief."}))
    found = versions_of(made)
    assert [version.changed for version in found.of("guideline", id)] == [
        ("text", "tag", "retired"), ("text",), ("retired",), (),
    ]  # fmt: skip
    assert found.at("guideline", id, before) is not None
    assert found.at("guideline", id, made.moment()) is None
    assert found.in_force("guideline", made.moment()) == []
    assert [version.changed for version in found.of("team", TEAM)] == [("guidelines",), ("guidelines",)]


def test_a_log_without_any_is_read() -> None:
    assert Versions(()).of("tag", "claim") == ()
