"""Decisions and readings as papers show them: with their words, names and context instead of ids."""

from collections.abc import Iterable, Iterator, Mapping

from annotator.app.naming import Naming
from annotator.app.versions import Versions
from annotator.domain.gold import Since
from annotator.domain.review import Decision, GoldPassage, Reading
from annotator.domain.snapshot import Snapshot
from annotator.formats.minutes import Earlier, Gold, Judgement, Place, Read, Ruling, Said

CONTEXT = 160
"""Code points of the paragraph that are shown before and after a passage."""


class Words:
    """Turns what the domain keeps into what papers say. ``number_of`` are the articles' numbers by id."""

    def __init__(self, now: Snapshot, naming: Naming, versions: Versions, number_of: Mapping[str, int]) -> None:
        self.now = now
        self.naming = naming
        self._versions = versions
        self._number_of = number_of

    def tag(self, id: str) -> str:
        """A tag's name, also of one that was deleted."""
        return getattr(self.now.known("tag", id), "name", id)

    def title(self, document: str) -> str:
        """An article's title, or its file's name, or its id."""
        known = self.now.documents.get(document)
        return known.title or known.filename or document if known else document

    def place(self, document: str, start: int, end: int, exact: str = "") -> Place:
        """A passage in its paragraph."""
        known = self.now.documents.get(document)
        number = self._number_of.get(document, 0)
        if known is None:
            return Place(number, start, end, "", exact, "")
        text = known.text
        return Place(number, start, end, _before(text, start), text[start:end], _after(text, end))

    def read(self, document: str, reading: Reading, followed: bool) -> Read:
        """One person's reading."""
        known = self.now.documents.get(document)
        judgement = Judgement(
            reading.start, reading.end, known.text[reading.start : reading.end] if known else "",
            self.tag(reading.tag), reading.holder, reading.mode, reading.verdict, reading.confidence,
        )  # fmt: skip
        return Read(self.naming.reader(reading.creator), judgement, tuple(self._evidence(reading.evidence)), followed)

    def reads(self, decision: Decision) -> tuple[Read, ...]:
        """All readings of a decision, by who made them and then in text order."""
        found = [self.read(decision.document, r, r.annotation in decision.taken) for r in decision.readings]
        return tuple(sorted(found, key=lambda r: (r.who.casefold(), r.judgement.start, r.judgement.end)))

    def gold(self, passages: Iterable[GoldPassage]) -> tuple[Gold, ...]:
        """What a decision puts into the gold layer."""
        return tuple(
            Gold(Judgement(p.start, p.end, p.exact, self.tag(p.tag), p.holder, p.mode, p.verdict, p.confidence), p.note)
            for p in passages
        )

    def votes(self, decision: Decision) -> tuple[Said, ...]:
        """Who voted for what: a reader, or an outcome."""
        return tuple(Said(self.naming.name(v.annotator), self.naming.reader(v.choice)) for v in decision.votes)

    def dissent(self, decision: Decision) -> tuple[Said, ...]:
        """What the outvoted said."""
        return tuple(Said(self.naming.name(d.annotator), d.text) for d in decision.dissent)

    def ruling(self, number: int, decision: Decision, since: Iterable[Since] = (), replaced: str = "") -> Ruling:
        """A decision with everything that belongs to it."""
        talk = self.now.comments_on(decision.id)
        used = dict.fromkeys(passage.tag for passage in decision.passages)
        return Ruling(
            number=number,
            id=decision.id,
            place=self.place(decision.document, decision.start, decision.end, decision.exact),
            kinds=decision.kinds,
            outcome=decision.outcome,
            reason=decision.reason,
            time=decision.created,
            by=self.naming.name(decision.creator),
            readings=self.reads(decision),
            gold=self.gold(decision.passages),
            votes=self.votes(decision),
            dissent=self.dissent(decision),
            comments=tuple(Said(self.naming.name(comment.creator), comment.text) for comment in talk),
            versions=tuple((self.tag(tag), self._version(tag, decision.created)) for tag in used),
            earlier=tuple(self._earlier(decision)),
            since=tuple(Said(self._whose(each), each.what) for each in since),
            replaced=replaced,
        )

    def _whose(self, since: Since) -> str:
        named = self.naming.name if since.what == "contested" else self.naming.reader
        return named(since.annotator)

    def _version(self, tag: str, time: int) -> int:
        found = self._versions.at("tag", tag, time)
        return found.number if found else 0

    def _evidence(self, kept: str) -> Iterator[str]:
        for link in filter(None, kept.split("; ")):
            source, _, stance = link.rpartition(" ")
            yield f"{stance}: {getattr(self.now.known('source', source), 'title', source)}"

    def _earlier(self, decision: Decision) -> list[Earlier]:
        found: dict[str, Decision] = {}
        waiting = decision.replaces.split()
        while waiting:
            known = self.now.decisions.get(waiting.pop())
            if known is not None and known.id != decision.id and known.id not in found:
                found[known.id] = known
                waiting += known.replaces.split()
        return [
            Earlier(d.created, self.naming.name(d.creator), d.outcome, d.reason)
            for d in sorted(found.values(), key=lambda d: (d.created, d.id))
        ]


def _before(text: str, start: int) -> str:
    """What stands before a passage in its paragraph, cut at white space."""
    first = text.rfind("\n", 0, start) + 1
    if start - first <= CONTEXT:
        return text[first:start]
    words = text[start - CONTEXT : start].partition(" ")
    return f"… {words[2]}"


def _after(text: str, end: int) -> str:
    """What stands after a passage in its paragraph, cut at white space."""
    last = text.find("\n", end)
    last = len(text) if last < 0 else last
    if last - end <= CONTEXT:
        return text[end:last]
    words = text[end : end + CONTEXT].rpartition(" ")
    return f"{words[0]} …"
