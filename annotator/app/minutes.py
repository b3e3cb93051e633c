"""The minutes of a review session, drawn up from the project."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator

from annotator.app.agreement import DRAWS
from annotator.app.figures import against_gold, before_and_after
from annotator.app.naming import Naming, in_order
from annotator.app.progress import Progress, unheard
from annotator.app.project import Project
from annotator.app.reviewing import Agenda, Item
from annotator.app.rules import rule_of
from annotator.app.rulings import Words
from annotator.app.sessions import unlike
from annotator.app.versions import Version, Versions, versions_of
from annotator.domain.editions import editions
from annotator.domain.errors import BadInput, Missing
from annotator.domain.gold import Since, changed_readings, contested, reading_of, standing
from annotator.domain.review import Decision, Guideline, ReviewSession
from annotator.domain.snapshot import Snapshot
from annotator.domain.tag import Tag
from annotator.domain.versions import tag_set_version
from annotator.formats.minutes import (
    Acceptance,
    Definition,
    Minutes,
    OpenPoint,
    Ruling,
    Text,
)

__all__ = ["Minutes", "minutes_of", "session_named"]


def session_named(now: Snapshot, wanted: str = "") -> ReviewSession:
    """The session with this id or title; without either, the only one.

    Raises Missing if there is none, BadInput if several are meant.
    """
    found = [s for s in now.sessions.values() if not wanted or wanted == s.id or wanted.strip() == s.title.strip()]
    if not found:
        raise Missing(f"There is no review session {wanted!r}." if wanted else "There is no review session yet.")
    if len(found) > 1:
        known = ", ".join(f"{session.title!r} ({session.id})" for session in sorted(found, key=lambda s: s.created))
        raise BadInput(f"Several review sessions are meant; please give the id of one: {known}.")
    return found[0]


def minutes_of(
    project: Project, session: str, *, made: int = 0, progress: Progress = unheard, draws: int = DRAWS
) -> Minutes:
    """The minutes of the session with this id, as the one who acts may see it. ``made`` is the time that they bear
    (UTC milliseconds; 0: now), ``draws`` is how often the intervals of agreement are drawn.

    Slow work, for a worker, if the project is large. Raises Missing, the WorldError of a failed write, and Cancelled.
    """
    now = project.sight
    known = now.sessions.get(session)
    if known is None:
        raise Missing("This review session is not in the project any more.")
    return _Secretary(now, known, versions_of(project)).minutes(made or project.moment(), progress, draws)


class _Secretary:
    """Draws up the minutes of one session."""

    def __init__(self, now: Snapshot, session: ReviewSession, versions: Versions) -> None:
        self.now, self.session, self.versions = now, session, versions
        self.naming = Naming(now, session.annotators, hidden=not session.names)
        self.number_of = {id: number for number, id in enumerate(session.documents, 1)}
        self.words = Words(now, self.naming, versions, self.number_of)
        self.agenda: Agenda | None = None

    def minutes(self, made: int, progress: Progress, draws: int) -> Minutes:
        """Everything together."""
        now, session = self.now, self.session
        agenda = Agenda(now, session, lambda done: progress(0.3 * done))
        items = [*agenda.items, *agenda.agreed]
        rulings = self._rulings(items)
        number = {ruling.id: ruling.number for ruling in rulings}
        changed = any(each.what == "tags" for each in unlike(now, session))
        return Minutes(
            id=session.id,
            title=session.title,
            state=session.state,
            made=made,
            started=session.started or session.created,
            ended=session.ended,
            seconds=session.seconds,
            note=session.note,
            by=self.naming.name(session.creator),
            people=tuple(map(self.naming.name, in_order(now, session.people))),
            compared=tuple(map(self.naming.name, in_order(now, session.annotators))),
            named=session.names,
            texts=tuple(map(self._text, session.documents)),
            kinds=session.kinds,
            order=session.order,
            overlap=session.overlap,
            tag_set=session.tag_set,
            tag_set_now=tag_set_version(now) if changed else session.tag_set,
            definitions=tuple(self._definitions(session.ended or made)),
            rules=tuple(rule_of(self.words, self.versions, rule) for rule in self._rules_before()),
            made_rules=tuple(
                rule_of(self.words, self.versions, rule, number.get(rule.decision, 0))
                for rule in self._rules()
                if self._is_own(rule)
            ),
            accepted=tuple(
                Acceptance(rule, count)
                for rule, count in Counter(r.reason for r in rulings if r.outcome == "agreed").items()
            ),
            decisions=tuple(rulings),
            open_points=tuple(self._open_points(items, number)),
            agreement=tuple(before_and_after(self.words, session, lambda done: progress(0.3 + 0.5 * done), draws)),
            against_gold=tuple(
                against_gold(
                    self.words,
                    session.documents,
                    session.annotators,
                    session.overlap / 100,
                    lambda done: progress(0.8 + 0.2 * done),
                )
            ),
            hidden=tuple(self.words.title(id) for id in agenda.hidden),
        )

    def _rulings(self, items: Iterable[Item]) -> list[Ruling]:
        """The session's decisions in the order in which they were made; those replaced in it stand with the later."""
        now, session = self.now, self.session
        of_session = sorted(now.decisions_in(session.id), key=lambda d: (d.created, d.id))
        stands = {decision.id for decision in standing(now, of_session)}
        since = self._since(of_session, items)
        found: list[Ruling] = []
        for decision in of_session:
            replaced = "" if decision.id in stands else self._replaced_by(decision)
            if decision.id in stands or replaced:
                found.append(self.words.ruling(len(found) + 1, decision, since.get(decision.id, ()), replaced))
        return found

    def _replaced_by(self, decision: Decision) -> str:
        """The title of the other session that took a decision back; "" if it was this one."""
        later = [d for d in self.now.decisions.values() if decision.id in d.replaces.split()]
        if not later or any(d.session == self.session.id for d in later):
            return ""
        known = self.now.sessions.get(later[-1].session)
        return known.title if known else "later"

    def _since(self, decisions: Iterable[Decision], items: Iterable[Item]) -> dict[str, tuple[Since, ...]]:
        """Why decisions should be looked at again, by id."""
        now = self.now
        found = {item.decision.id: item.since for item in items if item.decision is not None}
        overruled: dict[str, str] = {}
        for document in {decision.document for decision in decisions}:
            overruled |= contested(now, document)
        for decision in decisions:
            if decision.id in overruled:
                winner = now.decisions[overruled[decision.id]]
                found[decision.id] = (Since("contested", winner.creator),)
            elif decision.id not in found:
                found[decision.id] = tuple(changed_readings(now, decision))
        return found

    def _open_points(self, items: Iterable[Item], number: dict[str, int]) -> Iterator[OpenPoint]:
        place = {id: at for at, id in enumerate(self.session.documents)}
        asked = set(self.session.kinds)
        told: set[str] = set()
        points: list[tuple[tuple[int, int], OpenPoint]] = []
        for item in items:
            if item.state == "decided" or (item.state == "open" and not asked & set(item.difference.kinds)):
                continue
            told |= {item.decision.id} if item.decision else set()
            key = (place.get(item.cluster.document, len(place)), item.cluster.start)
            points.append((key, self._open_point(item, number)))
        for decision in standing(self.now, self.now.decisions_in(self.session.id)):
            if decision.outcome == "deferred" and decision.id not in told:
                key = (place.get(decision.document, len(place)), decision.start)
                points.append((key, self._deferred(decision, decision.kinds, number)))
        return (point for _, point in sorted(points, key=lambda pair: pair[0]))

    def _open_point(self, item: Item, number: dict[str, int]) -> OpenPoint:
        if item.state == "deferred" and item.decision is not None:
            return self._deferred(item.decision, item.difference.kinds, number)
        cluster, words = item.cluster, self.words
        readings = [words.read(cluster.document, reading_of(self.now, each), False) for each in cluster.members]
        return OpenPoint(
            words.place(cluster.document, cluster.start, cluster.end),
            item.difference.kinds,
            item.state,
            decision=number.get(item.decision.id, 0) if item.decision else 0,
            readings=tuple(sorted(readings, key=lambda r: (r.who.casefold(), r.judgement.start, r.judgement.end))),
        )

    def _deferred(self, decision: Decision, kinds: tuple[str, ...], number: dict[str, int]) -> OpenPoint:
        words = self.words
        return OpenPoint(
            words.place(decision.document, decision.start, decision.end, decision.exact), kinds, "deferred",
            decision.reason, number.get(decision.id, 0), words.reads(decision), words.votes(decision),
            words.dissent(decision),
        )  # fmt: skip

    def _text(self, id: str) -> Text:
        known = self.now.documents.get(id)
        if known is None:
            return Text(self.number_of[id], id, "")
        others = tuple(_sha256(self.now.documents[other].text) for other in editions(self.now, id))
        return Text(
            self.number_of[id], id, self.words.title(id), known.publisher, known.published, known.url,
            _sha256(known.text), others,
        )  # fmt: skip

    def _definitions(self, until: int) -> Iterator[Definition]:
        """The versions of the tags that were in force at some time of the session."""
        start = self.session.started or self.session.created
        for tag in self.now.tags_in_order():
            first = self.versions.at("tag", tag.id, start)
            for version in self.versions.of("tag", tag.id):
                if version is first or start < version.time <= until:
                    yield self._definition(version)

    def _definition(self, version: Version) -> Definition:
        tag = version.entity
        assert isinstance(tag, Tag)
        return Definition(
            tag.id, tag.name, version.number, version.time, self.naming.name(version.annotator), tag.definition,
            tag.examples,
        )  # fmt: skip

    def _rules(self) -> list[Guideline]:
        return sorted(self.now.guidelines.values(), key=lambda rule: (rule.created, rule.id))

    def _is_own(self, rule: Guideline) -> bool:
        decision = self.now.decisions.get(rule.decision)
        return decision is not None and decision.session == self.session.id

    def _rules_before(self) -> list[Guideline]:
        """The rules that were in force when the session began."""
        start = self.session.started or self.session.created
        in_force = {
            version.entity.id
            for version in self.versions.in_force("guideline", start)
            if isinstance(version.entity, Guideline) and not version.entity.retired
        }
        return [rule for rule in self._rules() if rule.id in in_force and not self._is_own(rule)]


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
