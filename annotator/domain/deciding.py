"""The commands of a review session: start it, decide, take back into discussion, accept agreements in bulk.

A decision belongs to who wrote it down. Deciding again makes a new one that ``replaces`` it, so nothing is lost, and
two copies of a project can never overwrite each other's.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from annotator.domain.annotation import Annotation
from annotator.domain.clusters import Cluster
from annotator.domain.commands import Add, Command, Edit, Several
from annotator.domain.differences import Difference, overlap_of
from annotator.domain.document import Document
from annotator.domain.errors import BadInput, Missing
from annotator.domain.gold import reading_of
from annotator.domain.review import (
    OUTCOMES,
    Decision,
    Dissent,
    GoldPassage,
    Guideline,
    Outcome,
    ReviewSession,
    SessionState,
    Vote,
)
from annotator.domain.snapshot import Snapshot
from annotator.domain.text import trimmed, whole_characters


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What is said with a decision: the one-line reason, votes, and what the outvoted want on record."""

    reason: str = ""
    votes: tuple[Vote, ...] = ()
    dissent: tuple[Dissent, ...] = ()


NOTHING_SAID = Verdicts()


def start_session(session: ReviewSession) -> Command:
    """Begins a review session. Raises BadInput without a title, an article, or somebody whose work is compared."""
    if not session.title.strip():
        raise BadInput("Please give the session a name.")
    if not session.documents:
        raise BadInput("Please choose at least one article to review.")
    if not session.annotators:
        raise BadInput("Please choose whose work is reviewed.")
    return Add(session, "Start review")


def set_state(session: str, state: SessionState, **fields: int) -> Command:
    """Pauses, resumes or closes a session; ``fields`` are ``seconds`` spent so far and when it ``ended``."""
    label = {"open": "Resume review", "paused": "Pause review", "closed": "Close review"}[state]
    return Edit("session", session, {"state": state, **fields}, label)


def gold_passage(document: Document, annotation: Annotation, *, start: int = -1, end: int = -1) -> GoldPassage:
    """An annotation as a passage of the gold layer, perhaps with other ends. Raises BadInput for an empty passage."""
    if start < 0:
        start, end = annotation.start, annotation.end
    start, end = trimmed(document.text, *whole_characters(document.text, start, end))
    if start >= end:
        raise BadInput("There is no text in this passage.")
    return GoldPassage(
        start, end, document.text[start:end], annotation.tag, annotation.holder, annotation.mode, annotation.verdict,
        annotation.confidence, annotation.note,
    )  # fmt: skip


def take(document: Document, cluster: Cluster, members: Iterable[Annotation]) -> tuple[GoldPassage, ...]:
    """The passages of the gold layer when some members of a cluster are followed as they are."""
    ids = {member.id for member in members}
    return tuple(gold_passage(document, member) for member in cluster.members if member.id in ids)


def merged(document: Document, members: Sequence[Annotation], like: Annotation) -> tuple[GoldPassage, ...]:
    """One passage from the first start to the last end of ``members``, with tag, holder and verdict of ``like``."""
    start, end = min(m.start for m in members), max(m.end for m in members)
    return (gold_passage(document, like, start=start, end=end),)


def decide(
    now: Snapshot,
    cluster: Cluster,
    outcome: Outcome,
    passages: Sequence[GoldPassage] = (),
    *,
    session: str = "",
    taken: Sequence[str] = (),
    kinds: Sequence[str] = (),
    said: Verdicts = NOTHING_SAID,
    replaces: str = "",
) -> Command:
    """Records a decision on a cluster. ``replaces``: the ids of earlier decisions, parted by spaces.

    Raises BadInput if people differed (``kinds``) and no reason is given (a deferral needs none), if an outcome that
    puts something into the gold layer has no passage, if a passage does not lie in the text, or if the session is
    closed; Missing if the article or the session is gone.
    """
    document = now.documents.get(cluster.document)
    if document is None:
        raise Missing("This article is not in the project any more.")
    _check_session(now, session)
    reason = " ".join(said.reason.split())
    if kinds and not reason and outcome not in ("deferred", "agreed"):
        raise BadInput("Please say in one line why: people differed here.")
    _check_passages(document, outcome, passages)
    decision = Decision(
        id="", document=document.id, start=cluster.start, end=cluster.end,
        exact=document.text[cluster.start : cluster.end], outcome=outcome, session=session, reason=reason,
        kinds=tuple(kinds), readings=tuple(reading_of(now, m) for m in cluster.members if m.id in now.annotations),
        taken=tuple(taken), passages=tuple(passages), votes=said.votes,
        dissent=tuple(d for d in said.dissent if d.text.strip()), replaces=replaces,
    )  # fmt: skip
    return Add(decision, _LABELS[outcome])


_LABELS: Mapping[str, str] = {
    "taken": "Decide: take a reading", "merged": "Decide: merge boundaries", "new": "Decide: new reading",
    "dropped": "Decide: nothing here", "deferred": "Defer", "agreed": "Accept agreement",
}  # fmt: skip


def _check_session(now: Snapshot, session: str) -> None:
    if not session:
        return
    known = now.sessions.get(session)
    if known is None:
        raise Missing("This review session is not in the project any more.")
    if known.state == "closed":
        raise BadInput("This review session is closed; open it again to decide.")


def _check_passages(document: Document, outcome: Outcome, passages: Sequence[GoldPassage]) -> None:
    if outcome not in OUTCOMES:
        raise BadInput(f"There is no outcome {outcome!r}.")
    if (outcome in ("dropped", "deferred")) == bool(passages):
        raise BadInput("This decision needs a passage." if not passages else "This decision has no passages.")
    for passage in passages:
        if document.text[passage.start : passage.end] != passage.exact or not passage.exact:
            raise BadInput("The passage of this decision is not what the article says there.")


@dataclass(frozen=True, slots=True)
class Rule:
    """When readings are accepted without talk: at least ``people`` marked it, pairwise with the same tag and holder
    and verdict, and each pair shares at least ``overlap`` of its joint extent."""

    people: int
    overlap: float

    def text(self, of: int) -> str:
        """The rule as the minutes state it."""
        return f"Accepted by rule: {self.people} of {of} agree, overlap at least {self.overlap:.0%}."


def agreed_members(now: Snapshot, cluster: Cluster, rule: Rule) -> tuple[Annotation, ...]:
    """The largest set of members, one of each person, that meets the rule; empty if there is none.

    Clusters in which somebody stacked passages, or marked white space, are for the meeting, not for a rule.
    """
    if len(cluster.members) != len(cluster.people) or not all(member.exact.strip() for member in cluster.members):
        return ()
    groups: dict[tuple[str, str, str], list[Annotation]] = {}
    for member in cluster.members:
        groups.setdefault((member.tag, " ".join(member.holder.casefold().split()), member.verdict), []).append(member)
    best = max(groups.values(), key=lambda group: (len(group), -group[0].start))
    alike = len(best) >= rule.people and all(overlap_of(a, b) >= rule.overlap for a, b in combinations(best, 2))
    return tuple(best) if alike else ()


def accept_agreed(
    now: Snapshot,
    found: Iterable[tuple[Cluster, Difference]],
    rule: Rule,
    of: int,
    *,
    session: str = "",
) -> Command:
    """Accepts every cluster that meets the rule, as one step; the reading most like the others is followed.

    Raises BadInput if no cluster does. ``of`` is how many people are compared.
    """
    commands: list[Command] = []
    for cluster, difference in found:
        members = agreed_members(now, cluster, rule)
        document = now.documents.get(cluster.document)
        if members and document is not None:
            middle = max(members, key=lambda m: (sum(overlap_of(m, other) for other in members), -m.start))
            commands.append(
                decide(
                    now,
                    cluster,
                    "agreed",
                    (gold_passage(document, middle),),
                    session=session,
                    taken=[member.id for member in members],
                    kinds=difference.kinds,
                    said=Verdicts(rule.text(of)),
                )
            )
    if not commands:
        raise BadInput("No passage meets this rule.")
    return Several(commands, "Accept agreements")


def make_rule(decision: Decision, text: str, tag: str = "") -> Command:
    """Makes a decision a rule of the team, with its passage as the example. Raises BadInput for an empty rule."""
    if not text.strip():
        raise BadInput("Please write the rule down.")
    return Add(
        Guideline(
            id="", text=text.strip(), tag=tag, decision=decision.id, document=decision.document, exact=decision.exact
        ),
        "Make it a rule",
    )
