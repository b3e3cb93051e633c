"""What the table of clusters says: one row's cells, read from the snapshot when they are needed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.app.comparing import Row
from annotator.app.comparing_filter import kinds_of
from annotator.domain.annotation import Annotation, Voice
from annotator.domain.snapshot import Snapshot
from annotator.gui.compare.words import ends_word, kind_word, state_word
from annotator.gui.panels.card_content import one_line
from annotator.gui.panels.words import mode_word, verdict_word

translate = QCoreApplication.translate

PASSAGE, WHO, ENDS, HOLDER, VERDICT, KINDS, STATE = (
    "passage", "who", "ends", "holder", "verdict", "kinds", "state",
)  # fmt: skip
SINGLY = 6
"""Up to so many people have a column each; more share one."""


@dataclass(frozen=True, slots=True)
class Marked:
    """One person's cell. ``tags`` in text order, each once; ``read``: whether they have read the article at all."""

    person: str
    tags: tuple[str, ...]
    read: bool


def columns(people: Sequence[str]) -> list[str]:
    """The columns' keys; a person's is their id with "@" before it."""
    persons = [f"@{id}" for id in people] if len(people) <= SINGLY else [WHO]
    return [PASSAGE, *persons, KINDS, ENDS, HOLDER, VERDICT, STATE]


def heading(key: str) -> str:
    """What stands above a column; people have badges instead."""
    match key:
        case "passage":
            return translate("Compare", "Passage")
        case "who":
            return translate("Compare", "Who")
        case "ends":
            return translate("Compare", "Ends")
        case "holder":
            return translate("Compare", "Holder")
        case "verdict":
            return translate("Compare", "Verdict")
        case "kinds":
            return translate("Compare", "Differs in")
        case "state":
            return translate("Compare", "Decision")
    return ""


def marked(now: Snapshot, row: Row, person: str, readers: Sequence[str]) -> Marked:
    """What a person marked here."""
    tags = dict.fromkeys(m.tag for m in row.cluster.members if now.person(m.creator) == person)
    return Marked(person, tuple(tags), person in readers)


def members_in_order(now: Snapshot, row: Row, people: Sequence[str]) -> list[Annotation]:
    """A cluster's annotations person by person, in the order of their letters."""
    place = {person: number for number, person in enumerate(people)}
    return sorted(row.cluster.members, key=lambda member: place.get(now.person(member.creator), len(place)))


def marked_words(now: Snapshot, found: Marked) -> str:
    """A person's cell as words."""
    name = one_line(now.name_of(found.person), 60)
    if found.tags:
        return f"{name}: {', '.join(tag_name(now, tag) for tag in found.tags)}"
    if found.read:
        return translate("Compare", "{name}: nothing").format(name=name)
    return translate("Compare", "{name}: has not read this article").format(name=name)


def tag_name(now: Snapshot, tag: str) -> str:
    """A tag's name, or its id if it is not known."""
    known = now.tags.get(tag)
    return one_line(known.name if known else tag, 60)


def text(now: Snapshot, row: Row, key: str) -> str:
    """What a cell of plain text says."""
    match key:
        case "passage":
            document = now.documents[row.cluster.document]
            return one_line(document.text[row.cluster.start : row.cluster.end], 400)
        case "ends":
            return ends_word(row.ends)
        case "holder":
            return _distinct(holder_words(member, row.cluster.members) for member in row.cluster.members)
        case "verdict":
            return _distinct(verdict_word(member.verdict) for member in row.cluster.members)
        case "kinds":
            return ", ".join(kind_word(kind) for kind in kinds_of(row))
        case "state":
            return _state(now, row)
    return ""


def holder_words(annotation: Annotation, others: Sequence[Annotation] = ()) -> str:
    """Holder and mode on one line; with role or voices where those of ``others`` are not the same."""
    holder = one_line(annotation.holder, 120)
    if any(each.through != annotation.through for each in others):
        holder = " › ".join([*map(_voice, annotation.through), *([holder] if holder else [])])
    role = annotation.role if any(each.role != annotation.role for each in others) else ""
    return " · ".join(part for part in (holder, one_line(role, 80), mode_word(annotation.mode)) if part)


def _voice(voice: Voice) -> str:
    """Who passes it on, with their role and how they put it."""
    more = ", ".join(part for part in (one_line(voice.role, 80), mode_word(voice.mode)) if part)
    return one_line(voice.holder, 120) + (f" ({more})" if more else "")


def _state(now: Snapshot, row: Row) -> str:
    """How far the meeting is with a row; that there is nothing here is a decision of its own."""
    decision = now.decisions.get(row.decision) if row.state == "decided" else None
    dropped = decision is not None and decision.outcome == "dropped"
    return translate("Review", "Nothing here") if dropped else state_word(row.state)


def _distinct(words: Iterable[str]) -> str:
    return " / ".join(dict.fromkeys(word for word in words if word))


def spoken(now: Snapshot, row: Row, people: Sequence[str], readers: Sequence[str]) -> str:
    """A whole row for a screen reader."""
    parts = [f"“{text(now, row, PASSAGE)}”"]
    parts += [marked_words(now, marked(now, row, person, readers)) for person in people]
    parts += [found for key in (KINDS, HOLDER, VERDICT, STATE) if (found := text(now, row, key))]
    return ". ".join(parts)
