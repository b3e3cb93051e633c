"""What can be done about a finding in one undoable step, where that is safe: nothing that says anything gets lost."""

from annotator.domain.annotating import delete_annotation
from annotator.domain.annotation import Annotation
from annotator.domain.checks import Finding
from annotator.domain.commands import Command
from annotator.domain.judging import confirm_verdict
from annotator.domain.snapshot import Snapshot

REPAIRED = frozenset({"marked twice", "in boilerplate", "verdict older than evidence"})
"""The kinds that may have a repair."""


def repair(now: Snapshot, found: Finding, at: int) -> Command | None:
    """The step that puts a finding right; None if there is none, or if a person has to decide. ``at``: UTC ms.

    A mark is only taken away if it is mine and has nothing that the other one lacks: no links, comments, relations,
    note or verdict of its own.
    """
    annotation = now.annotations.get(found.subject)
    if annotation is None or not now.mine(annotation):
        return None
    if found.kind == "verdict older than evidence":
        return confirm_verdict(annotation.id, at)
    if found.kind == "marked twice" and _says_nothing_more(now, annotation, now.annotations.get(found.others[0])):
        return delete_annotation(now, annotation.id)
    if found.kind == "in boilerplate" and _says_nothing_more(now, annotation, None):
        return delete_annotation(now, annotation.id)
    return None


def _says_nothing_more(now: Snapshot, annotation: Annotation, other: Annotation | None) -> bool:
    if now.links_of(annotation.id) or now.comments_on(annotation.id) or now.relations_of(annotation.id):
        return False
    said = ("note", "holder", "role", "mode", "verdict", "confidence", "justification", "worth", "through")
    empty = Annotation(id="", document="", start=0, end=0, exact="", tag="")
    return all(getattr(annotation, name) in (getattr(empty, name), getattr(other or empty, name)) for name in said)
