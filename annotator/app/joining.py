"""Who works here: annotators join a project; the built-in tag set is the same op in every project."""

import json
from collections.abc import Iterable

from annotator.app.project import Changed, Prepared, Project
from annotator.domain.batch import Batch
from annotator.domain.clock import EARLY, EARLY_MS
from annotator.domain.commands import Add, Edit
from annotator.domain.entity import encode
from annotator.domain.errors import BadInput
from annotator.domain.fold import entity_of, fold
from annotator.domain.ids import AnnotatorId, ReplicaId, TxnId, stable_id
from annotator.domain.op import Txn, make_op
from annotator.domain.people import Annotator
from annotator.domain.tag import Tag, tags_from_data
from annotator.paths import seed


def built_in_tags() -> tuple[Tag, ...]:
    """Claim, opinion and fact, as ``seeds/tagset.json`` has them."""
    return tags_from_data(json.loads(seed("tagset.json").read_text("utf-8"))["tags"])


def tag_set_batch(tags: Iterable[Tag]) -> Batch:
    """The tag set as ops without a person, a copy or a moment: equal in every project, so that merging keeps one."""
    txn = Txn(TxnId(stable_id("txn", "built-in tags")), "Built-in tags", EARLY_MS, AnnotatorId(""))
    ops = [
        make_op(
            AnnotatorId(""),
            ReplicaId("built-in"),
            number,
            EARLY + number,
            "set",
            "tag",
            tag.id,
            txn.id,
            {**encode(tag), "created": EARLY_MS},
        )
        for number, tag in enumerate(tags, 1)
    ]
    entities = [entity for key, state in fold(ops).items() if (entity := entity_of(key, state))]
    return Batch(txn, ops, entities)


def give_tag_set(project: Project) -> None:
    """Puts the built-in tags into a new project."""
    batch = tag_set_batch(built_in_tags())
    project.adopt(Prepared(batch, Changed(batch.txn, tuple((None, entity) for entity in batch.entities))))


def join(project: Project, annotator: AnnotatorId, name: str) -> None:
    """Makes ``annotator`` the one who acts, known by ``name``. In a read-only project they only look.

    Raises BadInput for an empty name.
    """
    name = name.strip()
    if not name:
        raise BadInput("Please give a name: it stands beside everything you mark.")
    project.become(annotator)
    if project.store.read_only:
        return
    known = project.now.annotators.get(annotator)
    if known is None:
        project.adopt(project.prepare(Add(Annotator(id=annotator, name=name), "Join"), system=True))
    elif known.name != name:
        project.adopt(project.prepare(Edit("annotator", annotator, {"name": name}, "Change name"), system=True))


def join_as(project: Project, who: str) -> AnnotatorId:
    """Acts as the annotator with id or name ``who``, who joins if nobody is called that. Raises BadInput if two are."""
    if who in project.now.annotators:
        project.become(AnnotatorId(who))
        return AnnotatorId(who)
    named = [annotator for annotator in project.now.annotators.values() if annotator.name == who.strip()]
    if len(named) > 1:
        raise BadInput(f"{len(named)} annotators are called {who!r}; give the id of the one you mean.")
    id = AnnotatorId(named[0].id if named else project.new_id())
    join(project, id, named[0].name if named else who)
    return id
