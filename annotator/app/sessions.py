"""Review sessions from outside: who is ready for one, how it begins, is paused and closed, and what changed since."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal, NamedTuple

from annotator.app.comparing import readers_of
from annotator.app.project import Changed, Project
from annotator.domain.commands import Add, Command, Edit, Several
from annotator.domain.deciding import set_state, start_session
from annotator.domain.editions import editions, main_text
from annotator.domain.people import Annotator
from annotator.domain.review import ReviewSession, SessionState
from annotator.domain.snapshot import Snapshot
from annotator.domain.versions import tag_set_version
from annotator.domain.visibility import done_with

Ready = Literal["done", "reading", ""]
What = Literal["tags", "gone", "other text"]


class Unlike(NamedTuple):
    """What is not as it was when a session began; ``document`` is "" if it is about the tags and rules."""

    what: What
    document: str = ""


def readiness(now: Snapshot, document: str, annotators: Iterable[str]) -> dict[str, Ready]:
    """How far each person is with an article: done, reading (something is marked), or not begun."""
    present = readers_of(now, (document, *editions(now, document)))
    found: dict[str, Ready] = {}
    for annotator in annotators:
        person = now.person(annotator)
        done = any(done_with(now, text, person) for text in (document, *editions(now, document)))
        found[person] = "done" if done else "reading" if person in present else ""
    return found


def with_people(project: Project, session: ReviewSession, names: Sequence[str]) -> Command:
    """The start of a session to which people come who are not in the project yet. Raises as ``start_session``."""
    new = [Annotator(id=project.new_id(), name=name.strip()) for name in names if name.strip()]
    people = (*session.people, *(annotator.id for annotator in new))
    begun = start_session(replace(session, people=people))
    return Several([*(Add(annotator, "Join") for annotator in new), begun], begun.label) if new else begun


def hold(project: Project, session: str, state: SessionState, seconds: int) -> Changed:
    """Pauses or resumes a session, or keeps the time spent so far. It is no step of anybody's undo: only decisions are.

    Raises BadInput in a read-only project, Missing if the session is gone.
    """
    command = set_state(session, state, seconds=seconds)
    return project.adopt(project.prepare(command, system=True))


def close(session: str, seconds: int, moment: int) -> Command:
    """Ends a session; ``moment`` in UTC milliseconds. Undo opens it again."""
    return set_state(session, "closed", seconds=seconds, ended=moment)


def reopen(session: str) -> Command:
    """Opens a closed session again."""
    return Edit("session", session, {"state": "paused", "ended": 0}, "Open the review again")


def attend(now: Snapshot, session: ReviewSession) -> Command | None:
    """Puts me among the people present; None if I am there already."""
    if any(now.person(each) == now.person(now.me) for each in session.people):
        return None
    return Edit("session", session.id, {"people": (*session.people, now.me)}, "Join the review")


def unlike(now: Snapshot, session: ReviewSession) -> list[Unlike]:
    """What has changed since a session began: tags and rules (its own rules aside), texts that are gone or replaced."""
    found: list[Unlike] = []
    own = {rule.id for rule in now.guidelines.values() if _made_in(now, rule.decision, session.id)}
    if session.tag_set and session.tag_set not in (tag_set_version(now, own), tag_set_version(now)):
        found.append(Unlike("tags"))
    for document in session.documents:
        if document not in now.documents:
            found.append(Unlike("gone", document))
        elif main_text(now, document) != document:
            found.append(Unlike("other text", document))
    return found


def _made_in(now: Snapshot, decision: str, session: str) -> bool:
    known = now.decisions.get(decision)
    return known is not None and known.session == session


def unfinished(now: Snapshot) -> list[ReviewSession]:
    """Sessions that are open or paused, the newest first."""
    found = [session for session in now.sessions.values() if session.state != "closed"]
    return sorted(found, key=lambda session: (-session.created, session.id))


def revealed(now: Snapshot, documents: Iterable[str], people: Iterable[str]) -> list[str]:
    """The articles on which a session would show somebody present what is hidden from them now (blind mode)."""
    present = list(people)
    return [id for id in documents if now.team.blind and not all(done_with(now, id, person) for person in present)]
