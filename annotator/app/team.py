"""The team's board: who reads what, how far everybody is, and how much of it I may see."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from operator import attrgetter
from typing import Literal

from annotator.app.dates import iso_date
from annotator.domain.errors import BadInput
from annotator.domain.snapshot import Snapshot
from annotator.domain.team import Assignment
from annotator.domain.visibility import document_of, hidden_documents

State = Literal["none", "assigned", "reading", "done"]
STATES: tuple[State, ...] = ("none", "assigned", "reading", "done")
"""Nobody asked for it; to be read, not begun; something is marked or said; said to be done."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the team. ``ids`` are all annotator ids that are theirs, the one that stands for them first;
    ``names`` are those that the others of these ids have."""

    id: str
    name: str
    ids: tuple[str, ...]
    me: bool = False
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A document on the board. ``hidden``: I may not know how much others did there (blind mode)."""

    id: str
    title: str
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One person and one article. ``annotations`` and ``comments`` are None where they are hidden from me."""

    state: State = "none"
    assigned: bool = False
    due: str = ""
    annotations: int | None = 0
    comments: int | None = 0


@dataclass(frozen=True, slots=True)
class Total:
    """Sums of cells: ``readings`` that are asked for or begun, of these ``done``; counts of what I may see.

    ``hidden``: there may be more than I see.
    """

    readings: int = 0
    done: int = 0
    annotations: int = 0
    comments: int = 0
    hidden: bool = False


class Board:
    """The whole matrix at one moment. Cells are made when they are asked for; the sums look at all of them once."""

    def __init__(self, now: Snapshot) -> None:
        person = cache(now.person)
        me = person(now.me) if now.me else ""
        self.people = _people(now, me)
        hidden = hidden_documents(now)
        self.articles = tuple(
            Article(document.id, document.title or document.filename, document.id in hidden)
            for document in sorted(now.documents.values(), key=attrgetter("created"))
        )
        self._hidden, self._me = hidden, me
        self._annotations = _by_person(
            Counter(map(attrgetter("document", "creator"), now.annotations.values())), person
        )
        self._comments = _by_person(
            Counter((document_of(now, each), each.creator) for each in now.comments.values()), person
        )
        self._done = {(mark.document, person(mark.creator)) for mark in now.completions.values() if mark.done}
        self._assigned: dict[tuple[str, str], list[Assignment]] = defaultdict(list)
        for each in now.assignments.values():
            self._assigned[each.document, person(each.annotator)].append(each)

    def cell(self, article: str, person: str) -> Cell:
        """What is known of a person's reading of an article."""
        key = (article, person)
        annotations, comments = self._annotations.get(key, 0), self._comments.get(key, 0)
        assigned = self._assigned.get(key, ())
        state: State = "none"
        if key in self._done:
            state = "done"
        elif annotations or comments:
            state = "reading"
        elif assigned:
            state = "assigned"
        due = max((each.due for each in assigned), default="")
        if article in self._hidden and person != self._me:
            return Cell(state, bool(assigned), due, None, None)
        return Cell(state, bool(assigned), due, annotations, comments)

    def article_total(self, article: str) -> Total:
        """The sums over all people."""
        return self._total(article)

    def person_total(self, person: str) -> Total:
        """The sums over all articles."""
        return self._total(person)

    def total(self) -> Total:
        """The sums over everything."""
        return self._total("")

    def _total(self, key: str) -> Total:
        readings, done, annotations, comments, hidden = self._sums[key]
        return Total(readings, done, annotations, comments, hidden > 0)

    @cached_property
    def _sums(self) -> Mapping[str, list[int]]:
        """Readings, done, annotations, comments, hidden: by article, by person, and of all (under "")."""
        found: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0, 0])
        known = {article.id for article in self.articles}
        keys = self._done | self._assigned.keys() | self._annotations.keys() | self._comments.keys()
        for key in keys:
            article, person = key
            if article not in known:
                continue
            hidden = article in self._hidden and person != self._me
            done = key in self._done
            begun = done or key in self._annotations or key in self._comments
            annotations = 0 if hidden else self._annotations.get(key, 0)
            comments = 0 if hidden else self._comments.get(key, 0)
            for sums in (found[article], found[person], found[""]):
                sums[0] += 1
                sums[1] += done
                sums[2] += annotations
                sums[3] += comments
                sums[4] += hidden and begun
        return found


def _people(now: Snapshot, me: str) -> tuple[Person, ...]:
    """Everybody once, me first, the others by name."""
    ids: dict[str, list[str]] = defaultdict(list)
    for id in now.annotators:
        ids[now.person(id)].append(id)
    found = []
    for id, known in ids.items():
        others = sorted(each for each in known if each != id)
        found.append(Person(id, now.name_of(id), (id, *others), id == me, tuple(map(now.name_of, others))))
    return tuple(sorted(found, key=lambda person: (not person.me, person.name.casefold(), person.id)))


def _by_person(counts: Mapping[tuple[str, str], int], person: Callable[[str], str]) -> dict[tuple[str, str], int]:
    found: Counter[tuple[str, str]] = Counter()
    for (document, creator), count in counts.items():
        found[document, person(creator)] += count
    return found


def matching(articles: Sequence[Article], words: str) -> list[Article]:
    """The articles whose titles have all the words."""
    wanted = words.casefold().split()
    return [article for article in articles if all(word in article.title.casefold() for word in wanted)]


def due_date(text: str) -> str:
    """A day that somebody typed, as an ISO 8601 date; "" for "". Raises BadInput if it is none, or less than a day."""
    found = iso_date(text)
    if found and len(found) != len("2026-12-31"):
        raise BadInput("Please give a day, for example 2026-12-31.")
    return found
