"""What the readings of an item say, person by person: read from the snapshot, ready to be laid out and spoken."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from annotator.app.reviewing import Item
from annotator.domain.annotation import Annotation
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Source
from annotator.domain.tag import Tag
from annotator.gui.compare.people_looks import PersonLook
from annotator.gui.panels.card_content import one_line
from annotator.gui.panels.words import confidence_word, mode_word, stance_word, verdict_word
from annotator.gui.review.choice import by_person
from annotator.gui.review.words import Name

translate = QCoreApplication.translate
Part = Literal["shared", "more", "outside"]
ENDS = 90
"""Code points of what a reading leaves out that are shown at each end."""
COMMENTS = 4


@dataclass(frozen=True, slots=True)
class Evidence:
    """One source of a reading."""

    source: str
    stance: str
    text: str


@dataclass(frozen=True, slots=True)
class PassageRow:
    """One passage of a reading. ``parts``: its words, those that others have too, those they have not, and (outside)
    what others have around it."""

    tag: Tag | None
    tag_name: str
    parts: tuple[tuple[str, Part], ...]
    facts: tuple[str, ...]
    verdict: str
    note: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """One person's reading of an item; without ``passages`` they have marked nothing."""

    person: str
    name: str
    look: PersonLook
    key: str
    passages: tuple[PassageRow, ...] = ()
    comments: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """The whole reading for a screen reader."""
        if not self.passages:
            return translate("Review", "%1: marked nothing").replace("%1", self.name)
        said = [self.name]
        for passage in self.passages:
            words = "".join(text for text, part in passage.parts if part != "outside")
            said += [passage.tag_name, f"“{words}”", *passage.facts, passage.note]
            said += [verdict_word(passage.verdict)] if passage.verdict else []
            said += [f"{stance_word(each.stance)}: {each.text}" for each in passage.evidence]
        return ". ".join(part for part in (*said, *self.comments) if part)


def reading_rows(
    now: Snapshot, item: Item, looks: Mapping[str, PersonLook], keys: Mapping[str, str], name: Name
) -> list[ReadingRow]:
    """All readings of an item in the order of the people's letters; those who marked nothing come last."""
    found = by_person(now, item)
    text = now.documents[item.cluster.document].text
    order = {person: number for number, person in enumerate(looks)}
    rows = [
        ReadingRow(
            person,
            one_line(name(person), 60),
            looks[person],
            keys.get(person, ""),
            tuple(_passage(now, text, item, member) for member in found[person]),
            tuple(said for member in found[person] for said in _comments(now, member.id, name)),
        )
        for person in sorted(found, key=lambda person: order.get(person, len(order)))
        if person in looks
    ]
    missing = [ReadingRow(p, one_line(name(p), 60), looks[p], "") for p in item.difference.missing if p in looks]
    return rows + missing


def parts_of(text: str, item: Item, member: Annotation) -> tuple[tuple[str, Part], ...]:
    """A reading's words within the cluster's extent, told apart by who else has them."""
    cluster = item.cluster
    touching = [m for m in cluster.members if m.start < member.end and member.start < m.end]
    low, high = max(m.start for m in touching), min(m.end for m in touching)
    low, high = (low, high) if low < high else (member.start, member.start)
    before, after = text[cluster.start : member.start], text[member.end : cluster.end]
    pieces: list[tuple[str, Part]] = [
        (("…" + before[-ENDS:]) if len(before) > ENDS else before, "outside"),
        (text[member.start : low], "more"),
        (text[low:high], "shared"),
        (text[high : member.end], "more"),
        ((after[:ENDS] + "…") if len(after) > ENDS else after, "outside"),
    ]
    return tuple((piece.replace("\n", " "), part) for piece, part in pieces if piece)


def _passage(now: Snapshot, text: str, item: Item, member: Annotation) -> PassageRow:
    tag = now.tags.get(member.tag)
    holder = " · ".join(part for part in (one_line(member.holder, 200), mode_word(member.mode)) if part)
    facts = [translate("Review", "Holder: %1").replace("%1", holder)] if holder else []
    if member.confidence:
        facts.append(translate("Review", "Confidence: %1").replace("%1", confidence_word(member.confidence)))
    return PassageRow(
        tag,
        one_line(tag.name if tag else member.tag, 60),
        parts_of(text, item, member),
        tuple(facts),
        member.verdict,
        one_line(member.note),
        tuple(_evidence(now, link.source, link.stance, (link.locator, link.quote)) for link in now.links_of(member.id)),
    )


def _evidence(now: Snapshot, source: str, stance: str, where: Sequence[str]) -> Evidence:
    source = now.main_source(source)
    known = now.known("source", source)
    title = known.title if isinstance(known, Source) else translate("Review", "A source that is not here yet")
    locator, quote = where
    said = [one_line(title, 160), one_line(locator, 80), f"“{one_line(quote, 200)}”" if quote else ""]
    return Evidence(source, stance, ", ".join(part for part in said if part))


def _comments(now: Snapshot, annotation: str, name: Name) -> list[str]:
    found = now.comments_on(annotation)
    said = [f"{name(comment.creator)}: {one_line(comment.text, 240)}" for comment in found[:COMMENTS]]
    if len(found) > COMMENTS:
        said.append(translate("Review", "… and %1 more").replace("%1", str(len(found) - COMMENTS)))
    return said
