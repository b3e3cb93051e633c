"""What an annotator gets back after a review: their readings beside what was decided, before it is HTML or DOCX."""

from dataclasses import dataclass

from annotator.formats.minutes import NOTHING_LEFT_OUT, Agreement, Gold, Judgement, LeftOut, Place, Rule


@dataclass(frozen=True, slots=True)
class Point:
    """One of their readings beside the gold passage that it belongs to.

    ``mine`` is None for what they did not mark, ``gold`` for what was found to be nothing. ``kinds`` is in what the
    two differ (none: confirmed). ``session`` is the title of the session in which it was decided ("": outside any),
    ``time`` when (UTC milliseconds). ``aside``: it lies in a quotation block or boilerplate, and is not counted.
    """

    place: Place
    mine: Judgement | None
    gold: Gold | None
    kinds: tuple[str, ...] = ()
    outcome: str = ""
    reason: str = ""
    session: str = ""
    time: int = 0
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often which tag of theirs (rows) met which tag of the gold layer (columns); the last of ``tags`` is
    "nothing". ``counts`` are rows of columns."""

    tags: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Feedback:
    """``articles`` are the titles by number; ``waiting`` is how many of their passages nothing was decided about.

    ``aside`` is how many of the points and of the passages that wait are in quotation blocks or boilerplate: they are
    not in ``waiting``, ``confusion`` and ``figures``.
    """

    name: str
    made: int
    articles: tuple[str, ...]
    confirmed: tuple[Point, ...]
    changed: tuple[Point, ...]
    dropped: tuple[Point, ...]
    missed: tuple[Point, ...]
    waiting: int
    confusion: Confusion
    figures: tuple[Agreement, ...] = ()
    rules: tuple[Rule, ...] = ()
    aside: int = 0
    left_out: LeftOut = NOTHING_LEFT_OUT
