"""One passage bears on another: it repeats it, contradicts it, or rests on it, in the same or another article."""

from annotator.domain.annotation import RELATION_KINDS, Relation
from annotator.domain.commands import Add, Command, Delete
from annotator.domain.errors import BadInput, Missing
from annotator.domain.snapshot import Snapshot


def relate(now: Snapshot, annotation: str, other: str, kind: str) -> Command:
    """Says what an annotation's passage does to the other's. Raises Missing, and BadInput for itself, an unknown kind,
    or what I have said already."""
    if annotation not in now.annotations or other not in now.annotations:
        raise Missing("This annotation is not in the project any more.")
    if kind not in RELATION_KINDS:
        raise BadInput("Please say whether it repeats, contradicts or rests on the other.")
    if annotation == other:
        raise BadInput("A passage cannot bear on itself. Choose another one.")
    for known in now.relations_of(annotation):
        if (known.annotation, known.other, known.kind) == (annotation, other, kind) and now.mine(known):
            raise BadInput("This has been said already.")
    return Add(Relation(id="", annotation=annotation, other=other, kind=kind), "Relate passages")


def unrelate(relation: str) -> Command:
    """Takes a relation away."""
    return Delete("relation", relation, "Remove relation")
