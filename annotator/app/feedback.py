"""What an annotator gets back after a review, drawn up from the decisions that are in force."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from annotator.app.comparing import readers_of, texts_of
from annotator.app.figures import against_gold
from annotator.app.naming import Naming
from annotator.app.progress import Progress, unheard
from annotator.app.project import Project
from annotator.app.rules import rule_of
from annotator.app.rulings import Words
from annotator.app.versions import versions_of
from annotator.domain.annotation import Annotation
from annotator.domain.clusters import OVERLAP
from annotator.domain.counted import is_aside, left_out, set_aside
from annotator.domain.differences import compared, matched
from annotator.domain.document import Document
from annotator.domain.errors import BadInput, Missing
from annotator.domain.gold import in_force, passages
from annotator.domain.review import Decision, Reading
from annotator.domain.snapshot import GOLD, Snapshot
from annotator.formats.feedback import Confusion, Feedback, Point
from annotator.formats.minutes import Gold, Judgement, LeftOut

__all__ = ["Feedback", "annotator_named", "feedback_of", "with_decisions"]

NOTHING = ""
"""The tag of what is not there, in the confusion table."""


def annotator_named(now: Snapshot, who: str) -> str:
    """The id of the person with this id or name. Raises Missing if there is none, BadInput if several are meant."""
    if who in now.annotators:
        return now.person(who)
    found = {now.person(id) for id, known in now.annotators.items() if known.name == who.strip()}
    if not found:
        raise Missing(f"There is no annotator {who!r} in this project.")
    if len(found) > 1:
        raise BadInput(f"{len(found)} annotators are called {who!r}; give the id of the one you mean.")
    return found.pop()


def with_decisions(now: Snapshot) -> list[str]:
    """The persons whose work was decided on, by name: those for whom feedback can be written."""
    found = {now.person(reading.creator) for decision in now.decisions.values() for reading in decision.readings}
    return sorted(found & set(now.annotators), key=lambda id: (now.name_of(id).casefold(), id))


def feedback_of(
    project: Project, annotator: str, *, session: str = "", made: int = 0, progress: Progress = unheard
) -> Feedback:
    """The feedback for a person (an id). ``session`` (an id) leaves out what was decided elsewhere; ``made`` is the
    time that it bears (UTC milliseconds; 0: now).

    Slow work, for a worker, if the project is large. Raises Missing, the WorldError of a failed write, and Cancelled.
    """
    now = project.sight
    if annotator not in now.annotators:
        raise Missing("This annotator is not in the project.")
    person, versions = now.person(annotator), versions_of(project)
    read = [id for id, texts in texts_of(now).items() if person in readers_of(now, texts)]
    decided = [id for id in read if any(_counts(d, session) for d in in_force(now, id))]
    number_of = {id: number for number, id in enumerate(decided, 1)}
    words = Words(now, Naming(now), versions, number_of)
    found = _Found()
    for done, id in enumerate(decided):
        progress(0.5 * done / len(decided))
        _Reader(words, person, now.documents[id], found).read(d for d in in_force(now, id) if _counts(d, session))
    waiting, aside = _waiting(now, person, decided, found.considered)
    figures = against_gold(words, decided, [person], OVERLAP, lambda done: progress(0.5 + 0.5 * done))
    rules = sorted(now.guidelines.values(), key=lambda rule: (rule.created, rule.id))
    return Feedback(
        name=words.naming.name(person),
        made=made or project.moment(),
        articles=tuple(map(words.title, decided)),
        confirmed=tuple(p for p in found.both if not p.kinds),
        changed=tuple(p for p in found.both if p.kinds),
        dropped=tuple(found.dropped),
        missed=tuple(found.missed),
        waiting=waiting,
        confusion=_confusion(words, found.tags),
        figures=tuple(figures) if decided else (),
        rules=tuple(rule_of(words, versions, rule) for rule in rules if rule.decision in found.decisions),
        aside=aside + sum(point.aside for point in (*found.both, *found.dropped, *found.missed)),
        left_out=LeftOut(sum(left_out(now.documents[id]) for id in decided)),
    )


@dataclass(slots=True)
class _Found:
    both: list[Point] = field(default_factory=list)
    dropped: list[Point] = field(default_factory=list)
    missed: list[Point] = field(default_factory=list)
    tags: Counter[tuple[str, str]] = field(default_factory=Counter)
    considered: set[str] = field(default_factory=set)
    decisions: set[str] = field(default_factory=set)


class _Reader:
    """Sorts one article's decisions into what they mean for one person."""

    def __init__(self, words: Words, person: str, document: Document, found: _Found) -> None:
        self._words, self._person, self._document, self._found = words, person, document, found
        self._aside = set_aside(document)

    def read(self, decisions: Iterable[Decision]) -> None:
        """Takes the decisions in, in text order."""
        for decision in sorted(decisions, key=lambda d: (d.start, d.end, d.id)):
            self._found.decisions.add(decision.id)
            self._take(decision)

    def _take(self, decision: Decision) -> None:
        now, found, text = self._words.now, self._found, self._document.text
        own = [r for r in decision.readings if now.person(r.creator) == self._person]
        found.considered |= {reading.annotation for reading in own}
        mine = [_annotation(self._document, reading) for reading in own]
        gold = passages(decision, text)
        pairs, alone = matched(mine, gold)
        for one, other in pairs:
            kinds, _ = compared(now, one, other, text)
            point = self._point(decision, one, other, tuple(sorted(kinds)))
            found.both.append(point)
            found.tags[one.tag, other.tag] += not point.aside
        for each in alone:
            if each.creator == GOLD:
                found.missed.append(point := self._point(decision, None, each))
                found.tags[NOTHING, each.tag] += not point.aside
            else:
                found.dropped.append(point := self._point(decision, each, None))
                found.tags[each.tag, NOTHING] += not point.aside

    def _point(
        self, decision: Decision, mine: Annotation | None, gold: Annotation | None, kinds: tuple[str, ...] = ()
    ) -> Point:
        shown = [each for each in (mine, gold) if each is not None]
        start, end = min(each.start for each in shown), max(each.end for each in shown)
        session = self._words.now.sessions.get(decision.session)
        return Point(
            self._words.place(decision.document, start, end),
            self._judgement(mine) if mine else None,
            Gold(self._judgement(gold), gold.note) if gold else None,
            kinds,
            decision.outcome,
            decision.reason,
            session.title if session else "",
            decision.created,
            is_aside(self._aside, start, end),
        )

    def _judgement(self, a: Annotation) -> Judgement:
        return Judgement(a.start, a.end, a.exact, self._words.tag(a.tag), a.holder, a.mode, a.verdict, a.confidence)


def _counts(decision: Decision, session: str) -> bool:
    return decision.outcome != "deferred" and (not session or decision.session == session)


def _annotation(document: Document, reading: Reading) -> Annotation:
    """A reading as the annotation that it was."""
    return Annotation(
        id=reading.annotation, document=document.id, start=reading.start, end=reading.end,
        exact=document.text[reading.start : reading.end], tag=reading.tag, creator=reading.creator,
        holder=reading.holder, mode=reading.mode, verdict=reading.verdict, confidence=reading.confidence,
    )  # fmt: skip


def _waiting(now: Snapshot, person: str, documents: Sequence[str], considered: set[str]) -> tuple[int, int]:
    """How many of a person's passages nothing was decided about: those that count, and those that do not."""
    found = [0, 0]
    every = texts_of(now)
    for text in (text for id in documents for text in every[id]):
        aside = set_aside(now.documents[text])
        for a in now.annotations_of(text):
            if now.person(a.creator) == person and a.id not in considered:
                found[is_aside(aside, a.start, a.end)] += 1
    return found[0], found[1]


def _confusion(words: Words, tags: Counter[tuple[str, str]]) -> Confusion:
    used = {tag for pair in tags for tag in pair if tag}
    order = [*(tag.id for tag in words.now.tags_in_order() if tag.id in used)]
    order += [*sorted(used - set(order)), NOTHING]
    counts = tuple(tuple(tags[row, column] for column in order) for row in order)
    return Confusion(tuple(_names(words, order)), counts)


def _names(words: Words, tags: Iterable[str]) -> Iterator[str]:
    for tag in tags:
        yield words.tag(tag) if tag else NOTHING
