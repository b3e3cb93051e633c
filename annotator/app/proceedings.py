"""What happened in a session, for its minutes: decisions in their order, and what is still open."""

from collections.abc import Iterable, Mapping, Sequence

from annotator.app.reviewing import Item
from annotator.app.rulings import Words
from annotator.domain.gold import Since, changed_readings, contested, reading_of, standing
from annotator.domain.review import Decision, ReviewSession
from annotator.formats.minutes import OpenPoint, Ruling


class Proceedings:
    """``items`` are those of the session's agenda, the agreed ones too."""

    def __init__(self, words: Words, session: ReviewSession, items: Sequence[Item]) -> None:
        self.words, self.session, self.items, self.now = words, session, items, words.now

    def rulings(self) -> list[Ruling]:
        """The session's decisions in the order in which they were made; those replaced in it stand with the later."""
        now, session = self.now, self.session
        of_session = sorted(now.decisions_in(session.id), key=lambda d: (d.created, d.id))
        stands = {decision.id for decision in standing(now, of_session)}
        since = self._since(of_session)
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

    def _since(self, decisions: Iterable[Decision]) -> dict[str, tuple[Since, ...]]:
        """Why decisions should be looked at again, by id."""
        now = self.now
        found = {item.decision.id: item.since for item in self.items if item.decision is not None}
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

    def open_points(self, number: Mapping[str, int]) -> list[OpenPoint]:
        """What is not settled, in text order; ``number`` are those of the session's decisions, by id."""
        place = {id: at for at, id in enumerate(self.session.documents)}
        asked = set(self.session.kinds)
        told: set[str] = set()
        points: list[tuple[tuple[int, int], OpenPoint]] = []
        for item in self.items:
            if item.state == "decided" or (item.state == "open" and not asked & set(item.difference.kinds)):
                continue
            told |= {item.decision.id} if item.decision else set()
            key = (place.get(item.cluster.document, len(place)), item.cluster.start)
            points.append((key, self._open_point(item, number)))
        for decision in standing(self.now, self.now.decisions_in(self.session.id)):
            if decision.outcome == "deferred" and decision.id not in told:
                key = (place.get(decision.document, len(place)), decision.start)
                points.append((key, self._deferred(decision, decision.kinds, number)))
        return [point for _, point in sorted(points, key=lambda pair: pair[0])]

    def _open_point(self, item: Item, number: Mapping[str, int]) -> OpenPoint:
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

    def _deferred(self, decision: Decision, kinds: tuple[str, ...], number: Mapping[str, int]) -> OpenPoint:
        words = self.words
        return OpenPoint(
            words.place(decision.document, decision.start, decision.end, decision.exact), kinds, "deferred",
            decision.reason, number.get(decision.id, 0), words.reads(decision), words.votes(decision),
            words.dissent(decision),
        )  # fmt: skip
