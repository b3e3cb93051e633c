"""What the meeting is about to decide on one item: chosen, seen, still changeable; and the command it becomes."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from annotator.app.reviewing import Item
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Add, Command, Several
from annotator.domain.deciding import Verdicts, decide, gold_passage, make_rule, merged, take
from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.domain.review import OUTCOMES, Decision, Dissent, GoldPassage, Outcome, Vote
from annotator.domain.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Choice:
    """An outcome with the passages it gives. ``person`` is whose reading, or whose tag, it is. While ``asks`` is not
    empty, it still has to be said whose tag is meant: one of those people's."""

    outcome: Outcome
    passages: tuple[GoldPassage, ...] = ()
    taken: tuple[str, ...] = ()
    person: str = ""
    asks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """All that is said about an item before it is confirmed. ``rule`` is (text, tag) of a rule to be made of it."""

    choice: Choice | None = None
    reason: str = ""
    votes: tuple[Vote, ...] = ()
    dissent: tuple[Dissent, ...] = ()
    rule: tuple[str, str] | None = field(default=None)

    @property
    def empty(self) -> bool:
        """Whether nothing has been said yet."""
        return self == Draft()


def by_person(now: Snapshot, item: Item) -> dict[str, list[Annotation]]:
    """The passages of an item by whose they are, in the order of their first passage."""
    found: dict[str, list[Annotation]] = {}
    for member in item.cluster.members:
        found.setdefault(now.person(member.creator), []).append(member)
    return found


def taking(now: Snapshot, item: Item, person: str) -> Choice:
    """Follow one person: all of their passages here. Raises BadInput if they marked nothing."""
    members = by_person(now, item).get(person, [])
    if not members:
        raise BadInput("They marked nothing here.")
    passages = take(_document(now, item), item.cluster, members)
    return Choice("taken", passages, tuple(member.id for member in members), person)


def merging(now: Snapshot, item: Item, like: str = "") -> Choice:
    """From the first start to the last end; ``like`` says whose tag, holder and verdict, if people's tags differ."""
    members = item.cluster.members
    people = by_person(now, item)
    tags = {person: own[0].tag for person, own in people.items()}
    if not like and len({member.tag for member in members}) > 1:
        return Choice("merged", asks=tuple(tags))
    leader = people[like][0] if like in people else max(members, key=_fullness)
    passages = merged(_document(now, item), members, leader)
    return Choice("merged", passages, tuple(member.id for member in members), like)


def dropping() -> Choice:
    """There is nothing here."""
    return Choice("dropped")


def deferring() -> Choice:
    """No decision yet."""
    return Choice("deferred")


def keeping(item: Item) -> Choice:
    """What was decided before stands, whatever has changed since. Raises BadInput if nothing was."""
    before = item.decision
    if before is None:
        raise BadInput("Nothing has been decided here yet.")
    here = {member.id for member in item.cluster.members}
    outcome = next(known for known in OUTCOMES if known == before.outcome)
    return Choice(outcome, before.passages, tuple(id for id in before.taken if id in here))


def said_after(item: Item, draft: Draft) -> Draft:
    """What is said about a decision that stands, without choosing anew: votes, dissent or another reason are put on
    record with it; what is not said again stays as it was. Raises BadInput if nothing was decided."""
    choice, before = keeping(item), item.decision
    assert before is not None, "else nothing could be kept"
    return replace(
        draft,
        choice=choice,
        reason=draft.reason or before.reason,
        votes=draft.votes or before.votes,
        dissent=draft.dissent or before.dissent,
    )


def reading_anew(document: Document, start: int, end: int, like: GoldPassage) -> Choice:
    """A reading nobody had, with other ends. Raises BadInput for an empty passage."""
    shape = Annotation(
        id="", document=document.id, start=start, end=end, exact="", tag=like.tag, holder=like.holder, mode=like.mode,
        verdict=like.verdict, confidence=like.confidence, note=like.note,
    )  # fmt: skip
    return Choice("new", (gold_passage(document, shape),))


def first_guess(now: Snapshot, item: Item, choice: Choice | None) -> GoldPassage:
    """What the form of a new reading begins with: what is chosen, else the fullest reading."""
    if choice is not None and choice.passages:
        return choice.passages[0]
    return gold_passage(_document(now, item), max(item.cluster.members, key=_fullness))


def command(now: Snapshot, item: Item, draft: Draft, session: str, new_id: str) -> Command:
    """The decision as a command, with the rule it becomes, if any. Raises BadInput as ``deciding.decide`` does."""
    choice = draft.choice
    if choice is None or choice.asks:
        raise BadInput("Please say first whose tag it is." if choice else "Please choose first what is decided.")
    said = Verdicts(draft.reason, draft.votes, draft.dissent)
    made = decide(
        now, item.cluster, choice.outcome, choice.passages, session=session, taken=choice.taken,
        kinds=item.difference.kinds, said=said, replaces=" ".join(item.earlier),
    )  # fmt: skip
    if draft.rule is None or not isinstance(made, Add) or not isinstance(made.entity, Decision):
        return made
    decision = replace(made.entity, id=new_id)
    return Several([Add(decision, made.label), make_rule(decision, *draft.rule)], made.label)


def recent_reasons(decisions: Iterable[Decision], most: int = 12) -> list[str]:
    """Reasons that were given before, the latest first, each once; not those of a rule."""
    found: dict[str, None] = {}
    for decision in sorted(decisions, key=lambda d: (-d.created, d.id)):
        if decision.reason and decision.outcome != "agreed":
            found.setdefault(decision.reason)
        if len(found) == most:
            break
    return list(found)


def _document(now: Snapshot, item: Item) -> Document:
    return now.documents[item.cluster.document]


def _fullness(member: Annotation) -> tuple[int, int]:
    said = sum(bool(word) for word in (member.holder, member.mode, member.verdict, member.confidence, member.note))
    return said, -member.start
