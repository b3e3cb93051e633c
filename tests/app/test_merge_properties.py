"""Teams that work apart and merge in any order: nobody's judgement is lost or changed, and all end up the same."""

import itertools
import os
from collections.abc import Sequence
from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.app.project import Project
from annotator.domain.annotating import add_annotation, delete_annotation, retag
from annotator.domain.clusters import clusters
from annotator.domain.commands import OWNED, Add, Edit
from annotator.domain.deciding import Verdicts, decide
from annotator.domain.entity import Entity, type_of
from annotator.domain.errors import WorldError
from annotator.domain.people import Comment
from annotator.domain.source import Source
from tests.app.projects import ANA, BEN, article
from tests.app.test_merge_project import NAMES, incoming, own_project

EXAMPLES = int(os.environ.get("ANNOTATOR_EXAMPLES", "200"))
"""How many teams are tried; the benchmarks take 10,000."""
DEEDS = ("mark", "mark", "mark", "retag", "note", "delete", "title", "source", "comment", "decide", "undo", "redo")
Deed = tuple[int, str, int]
"""Who (0 or 1), what, and a number that chooses."""


def do(project: Project, what: str, number: int) -> None:
    """One deed of somebody, if there is something to do it to."""
    mine = sorted(a.id for a in project.now.annotations.values() if a.creator == project.me)
    one = mine[number % len(mine)] if mine else ""
    if what == "mark":
        project.apply(add_annotation(article(), number % 40, number % 40 + 12, ("claim", "fact")[number % 2]))
    elif what == "source":
        project.apply(Add(Source(id=f"source-{number % 3}", title=f"{project.me} {number}")))
    elif what == "title":
        project.apply(Edit("document", article().id, {"title": f"{project.me} {number}"}))
    elif what == "comment":
        project.apply(Add(Comment(id="", subject=article().id, subject_type="document", text=str(number))))
    elif what == "undo":
        project.undo()
    elif what == "redo":
        project.redo()
    elif what == "decide" and (found := clusters(project.now, article().id)):
        project.apply(decide(project.now, found[number % len(found)], "dropped", said=Verdicts("Nothing here.")))
    elif one and what == "retag":
        project.apply(retag(one, ("opinion", "fact")[number % 2]))
    elif one and what == "note":
        project.apply(Edit("annotation", one, {"note": str(number)}))
    elif one and what == "delete":
        project.apply(delete_annotation(project.now, one))


def try_to(people: Sequence[Project], deed: Deed) -> None:
    """Do it, unless it cannot be done there and then."""
    who, what, number = deed
    with suppress(WorldError):
        do(people[who], what, number)


def judgements(project: Project) -> dict[tuple[str, str], Entity]:
    """All that its creator alone may change, deleted things included."""
    return {(type_of(entity), entity.id): entity for entity in project.store.entities() if type_of(entity) in OWNED}


def everything(project: Project) -> dict[tuple[str, str], Entity]:
    return {(type_of(entity), entity.id): entity for entity in project.store.entities()}


@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(
    first=st.lists(st.tuples(st.integers(0, 1), st.sampled_from(DEEDS), st.integers(0, 99)), max_size=14),
    later=st.lists(st.tuples(st.integers(0, 1), st.sampled_from(DEEDS), st.integers(0, 99)), max_size=10),
    order=st.permutations(range(4)),
)
def test_teams_that_work_apart_end_up_the_same(first: list[Deed], later: list[Deed], order: Sequence[int]) -> None:
    people = [own_project(ANA, 1), own_project(BEN, 2)]
    for deed in first:
        try_to(people, deed)
    early = [incoming(one) for one in people]
    people[1].merge([early[0]], "Ben takes Ana's")
    for deed in later:
        try_to(people, deed)
    files = [*early, *(incoming(one) for one in people)]
    own = {key: entity for one in people for key, entity in judgements(one).items() if entity.creator == one.me}  # type: ignore[attr-defined]
    ends = []
    for sequence in (range(4), order):
        gathered = own_project(ANA, 3)
        for at in sequence:
            gathered.merge([files[at]], "Merge")
        ends.append(everything(gathered))
        found = judgements(gathered)
        assert {key: found[key] for key in own} == own, "a judgement was overwritten"
        assert gathered.store.check() == []
        gathered.close()
    at_once = own_project(ANA, 3)
    at_once.merge([*files, files[0]], "All at once")
    ends.append(everything(at_once))
    assert ends[0] == ends[1] == ends[2]
    for one, old in itertools.product(people, early):
        before = everything(one)
        if old.ops[-1].actor in (one.me, ""):
            one.merge([old], "My own old copy")
            assert everything(one) == before, f"{NAMES[one.me]}'s own old copy changed something"
    for one in (*people, at_once):
        one.close()
