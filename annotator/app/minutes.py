"""The minutes of a review session, drawn up from the project."""

import hashlib
from collections import Counter
from collections.abc import Iterator

from annotator.app.agreement import DRAWS
from annotator.app.figures import against_gold, before_and_after
from annotator.app.naming import Naming, in_order
from annotator.app.proceedings import Proceedings
from annotator.app.progress import Progress, unheard
from annotator.app.project import Project
from annotator.app.reviewing import Agenda
from annotator.app.rules import rule_of
from annotator.app.rulings import Words
from annotator.app.sessions import unlike
from annotator.app.versions import Version, Versions, versions_of
from annotator.domain.editions import editions, main_text
from annotator.domain.errors import BadInput, Missing
from annotator.domain.review import Guideline, ReviewSession
from annotator.domain.snapshot import Snapshot
from annotator.domain.tag import Tag
from annotator.domain.versions import tag_set_version
from annotator.formats.minutes import (
    Acceptance,
    Definition,
    Minutes,
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
        mains = {main_text(now, id): number for id, number in self.number_of.items()}
        self.words = Words(now, self.naming, versions, {**mains, **self.number_of})

    def minutes(self, made: int, progress: Progress, draws: int) -> Minutes:
        """Everything together."""
        now, session = self.now, self.session
        agenda = Agenda(now, session, lambda done: progress(0.3 * done))
        items = [*agenda.items, *agenda.agreed]
        proceedings = Proceedings(self.words, session, items)
        rulings = proceedings.rulings()
        number = {ruling.id: ruling.number for ruling in rulings}
        changed = any(each.what == "tags" for each in unlike(now, session))
        figures, left_out = before_and_after(self.words, session, lambda done: progress(0.3 + 0.5 * done), draws)
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
            open_points=tuple(proceedings.open_points(number)),
            agreement=tuple(figures),
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
            left_out=left_out,
        )

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
