"""Merging colleagues' files: looked into, told beforehand, and taken over as one step.

plan = plan_merge(project, paths, inspector(), progress)      # slow, on any thread; changes nothing
merge_files(project, plan, merge_command(plan, join=..., same_text=...), progress)
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Literal

from annotator.app.clashes import Sides, clashes
from annotator.app.collector import collector_paused
from annotator.app.incoming_articles import articles, entities
from annotator.app.inspection import Inspector, Refused, inspect_all
from annotator.app.merge_counts import Grouped, Origins, brought, grouped, people
from annotator.app.merge_plan import Clash, FilePlan, JoinSuggestion, MergePlan
from annotator.app.progress import Progress, unheard
from annotator.app.project import Project
from annotator.domain.clock import FARTHEST_AHEAD_MS, milliseconds
from annotator.domain.commands import OWNED, Edit
from annotator.domain.errors import BadInput, Missing
from annotator.domain.incoming import Incoming
from annotator.domain.op import Op, key_of
from annotator.domain.people import Annotator
from annotator.domain.snapshot import Snapshot
from annotator.domain.undo import Change

AHEAD_MS = 60 * 60 * 1000
"""A change that is later than this computer's clock by more than this is pointed out."""
_LOOKING = 0.8
"""The part of the work that looking into the files is."""


def plan_merge(
    project: Project, paths: Sequence[Path], inspector: Inspector, progress: Progress = unheard
) -> MergePlan:
    """Looks into all files and says what a merge of them would bring. Nothing is changed.

    A file that cannot be used is refused in the plan, with its reason. Raises Cancelled.
    """
    found = inspect_all(paths, inspector, lambda done: progress(_LOOKING * done))
    with collector_paused():
        return _Planning(project, progress).plan(zip(paths, found, strict=True))


class _Planning:
    def __init__(self, project: Project, progress: Progress) -> None:
        project.store.flush()
        self._now = project.now
        self._latest = project.moment() + AHEAD_MS
        self._progress = progress
        self._origins = Origins()
        self._ids: set[str] = set()
        shared: list[Op] = []
        for op in project.store.ops():
            self._ids.add(op.op_id)
            if op.entity_type not in OWNED:
                shared.append(op)
        self._shared = grouped(shared)

    def plan(self, looked_into: Iterable[tuple[Path, Incoming | Refused]]) -> MergePlan:
        found = [(path, self._of_a_sane_clock(given)) for path, given in looked_into]
        incoming = [given for _, given in found if isinstance(given, Incoming)]
        together = list({op.op_id: op for given in incoming for op in given.ops}.values())
        theirs = grouped(together)
        self._names = self._names_of(theirs)
        files = []
        for number, (path, given) in enumerate(found):
            files.append(self._file(path, given))
            self._progress(_LOOKING + 0.1 * number / len(found))
        new = self._missing(together)
        fresh = brought(self._now, theirs if len(new) == len(together) else grouped(new), self._origins)
        return MergePlan(
            tuple(files),
            fresh.counts,
            people(self._now, fresh, self._names),
            articles(self._now, theirs, self._origins, self._progress),
            tuple(self._clashes(files, theirs)),
            _joins(self._now, theirs),
        )

    def _file(self, path: Path, given: Incoming | Refused) -> FilePlan:
        if isinstance(given, Refused):
            return FilePlan(path, given.name, "refused", given.reason)
        new = self._missing(given.ops)
        found = brought(self._now, grouped(new), self._origins)
        return FilePlan(
            path,
            given.name,
            "ok" if new else "nothing new",
            counts=found.counts,
            people=people(self._now, found, self._names),
            ops=len(new),
            ahead=sum(1 for op in new if milliseconds(op.hlc) > self._latest),
            incoming=given,
        )

    def _of_a_sane_clock(self, given: Incoming | Refused) -> Incoming | Refused:
        """The merge would refuse such a file, and with it the others."""
        latest = self._latest + FARTHEST_AHEAD_MS - AHEAD_MS
        if isinstance(given, Refused) or all(milliseconds(op.hlc) <= latest for op in given.ops):
            return given
        reason = f"{given.name} was not taken over: it has changes from more than 100 years ahead (a broken clock)."
        return Refused(given.name, reason)

    def _missing(self, ops: Iterable[Op]) -> list[Op]:
        return [op for op in ops if op.op_id not in self._ids]

    def _names_of(self, theirs: Grouped) -> dict[str, str]:
        """How people are called, here or, if nobody here knows them, there."""
        found = {each.id: each.name for each in entities(theirs, "annotator") if isinstance(each, Annotator)}
        return found | {id: annotator.name for id, annotator in self._now.annotators.items()}

    def _clashes(self, files: Iterable[FilePlan], theirs: Grouped) -> Iterable[Clash]:
        for file in files:
            if file.incoming is None or file.status != "ok":
                continue
            shared = grouped(op for op in file.incoming.ops if key_of(op) in self._shared)
            for key, ops in shared.items():
                sides = Sides(key, self._shared[key], ops, theirs[key], file.name)
                yield from clashes(self._now, sides, self._names)


def _joins(now: Snapshot, theirs: Grouped) -> tuple[JoinSuggestion, ...]:
    """Ids that come in and may be people who are here, or in another of the files: never more than a suggestion."""
    coming = [each for each in entities(theirs, "annotator") if isinstance(each, Annotator)]
    known: list[Annotator] = list(now.annotators.values())
    found = []
    for annotator in sorted((each for each in coming if each.id not in now.annotators), key=lambda each: each.id):
        for other in known:
            why = _alike(annotator, other)
            if why != "" and annotator.same_as != other.id and other.same_as != annotator.id:
                main = now.annotators.get(now.person(other.id), other)
                found.append(JoinSuggestion(annotator.id, annotator.name, main.id, main.name, why))
                break
        known.append(annotator)
    return tuple(found)


def _alike(one: Annotator, other: Annotator) -> Literal["", "name", "e-mail"]:
    mail = one.email.strip().casefold()
    if mail and mail == other.email.strip().casefold():
        return "e-mail"
    name = " ".join(one.name.casefold().split())
    return "name" if name and name == " ".join(other.name.casefold().split()) else ""


@dataclass(frozen=True, slots=True)
class SayTheSame:
    """Says which ids are one person and which texts one article: pairs of an id and the one that it is the same as.

    It is worked out on the state after the merge. Raises Missing if one of them is not there.
    """

    join: tuple[tuple[str, str], ...]
    same_text: tuple[tuple[str, str], ...]
    label: str = "Same person or article"

    def changes(self, now: Snapshot) -> Iterable[Change]:
        people = ((*pair, "annotator", now.annotators, now.person) for pair in self.join)
        texts = ((*pair, "document", now.documents, _itself) for pair in self.same_text)
        said: dict[str, str] = {}
        for one, other, kind, known, person in chain(people, texts):
            for id in (one, other):
                if id not in known:
                    raise Missing(f"There is no {'person' if kind == 'annotator' else 'article'} {id} in the project.")
            first, second = _end(person(one), said), _end(person(other), said)
            if first != second:
                said[first] = second
                yield from Edit(kind, first, {"same_as": second}).changes(now)


def _itself(id: str) -> str:
    return id


def _end(id: str, said: dict[str, str]) -> str:
    while id in said:
        id = said[id]
    return id


def merge_command(
    plan: MergePlan, join: Iterable[tuple[str, str]] = (), same_text: Iterable[tuple[str, str]] = ()
) -> SayTheSame | None:
    """What is said together with the merge (None: nothing): pairs of ids, as the plan's suggestions give them."""
    command = SayTheSame(tuple(join), tuple(same_text), plan.label)
    return command if command.join or command.same_text else None


def join_everybody(plan: MergePlan) -> list[tuple[str, str]]:
    """All suggested joins, as pairs for ``merge_command``."""
    return [(each.id, each.same_as) for each in plan.joins]


def same_articles(plan: MergePlan) -> list[tuple[str, str]]:
    """All articles that come with another text, as pairs for ``merge_command``."""
    return [(each.id, each.main) for each in plan.articles if each.status == "other text" and not each.is_said]


def person_in(project: Project, plan: MergePlan, who: str) -> str:
    """The id of somebody who is called ``who`` (a name or an id), here or in the files. Raises BadInput."""
    names = {id: annotator.name for id, annotator in project.now.annotators.items()}
    names |= {person.id: person.name for person in plan.people if person.id not in names}
    found = [who] if who in names else [id for id, name in names.items() if name == who]
    if len(found) != 1:
        told = f"{len(found)} people are called {who!r}; give the id" if found else f"Nobody is called {who!r}"
        raise BadInput(f"{told}.")
    return found[0]
