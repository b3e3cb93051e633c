"""The minutes of a review session: what they say, before they are HTML, DOCX or JSON.

Names are as they are to be shown (a person's name, or a letter where the session hid names); times are UTC
milliseconds (0: not known); offsets are code points, half-open.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """An article that was reviewed. ``sha256`` is of its text in UTF-8; ``others`` those of the article's other texts.

    A text that is not in the project any more has its id only.
    """

    number: int
    id: str
    title: str
    publisher: str = ""
    published: str = ""
    url: str = ""
    sha256: str = ""
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Definition:
    """A version of a tag that was in force at some time during the session."""

    tag: str
    name: str
    version: int
    since: int
    by: str
    definition: str
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wording:
    """How a rule read from a time on."""

    version: int
    since: int
    by: str
    text: str
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A guideline with its example, and the number of the decision of this session that it came from (0: none)."""

    id: str
    tag: str
    example: str
    article: str
    decision: int
    wordings: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a reading or a gold passage says of its passage."""

    start: int
    end: int
    exact: str
    tag: str
    holder: str = ""
    mode: str = ""
    verdict: str = ""
    confidence: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """One person's reading, as it was when it was decided on. ``evidence``: a line for each link."""

    who: str
    judgement: Judgement
    evidence: tuple[str, ...] = ()
    followed: bool = False


@dataclass(frozen=True, slots=True)
class Gold:
    """A passage that a decision put into the gold layer."""

    judgement: Judgement
    note: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """Who voted for what, dissented, or commented in which words."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """A passage and what stands before and after it in its paragraph, "…" where that is cut. ``text`` is the article's
    number."""

    text: int
    start: int
    end: int
    before: str
    exact: str
    after: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """A decision that another one took the place of."""

    time: int
    by: str
    outcome: str
    reason: str


@dataclass(frozen=True, slots=True)
class Ruling:
    """One decision. ``versions`` of the tags that it uses, as they were then, are "name, version".

    ``since`` is why it should be looked at again: "changed", "deleted", "added" or "contested", and by whom.
    ``replaced`` is the title of the later session that decided otherwise, or "later" if it was outside any.
    """

    number: int
    id: str
    place: Place
    kinds: tuple[str, ...]
    outcome: str
    reason: str
    time: int
    by: str
    readings: tuple[Read, ...] = ()
    gold: tuple[Gold, ...] = ()
    votes: tuple[Said, ...] = ()
    dissent: tuple[Said, ...] = ()
    comments: tuple[Said, ...] = ()
    versions: tuple[tuple[str, int], ...] = ()
    earlier: tuple[Earlier, ...] = ()
    since: tuple[Said, ...] = ()
    replaced: str = ""


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """A passage that is not settled. ``why``: "open", "deferred", "outdated" or "contested"; ``decision`` is the
    number of the decision that has to be looked at again (0: none of this session)."""

    place: Place
    kinds: tuple[str, ...]
    why: str
    reason: str = ""
    decision: int = 0
    readings: tuple[Read, ...] = ()
    votes: tuple[Said, ...] = ()
    dissent: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Number:
    """A figure of agreement with its 95 % interval; ``why`` says why there is no value."""

    value: float | None
    low: float | None = None
    high: float | None = None
    units: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """One figure before and after. ``tag`` is a tag's name ("": all), ``pair`` two names ((): all people), or the one
    who is compared with gold.

    ``before`` is None if nothing was kept at the start of the session.
    """

    label: str
    source: str
    scope: str
    tag: str = ""
    pair: tuple[str, ...] = ()
    before: Number | None = None
    after: Number | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many characters (code points) the figures leave out, as they stand in quotation blocks or boilerplate.

    ``before`` is how many they were at the start of the session; -1: not known.
    """

    now: int = 0
    before: int = -1


NOTHING_LEFT_OUT = LeftOut()


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A rule by which readings were accepted in bulk, and how many were."""

    rule: str
    count: int


@dataclass(frozen=True, slots=True)
class Minutes:
    """``compared`` are those whose work was; ``named`` says whether readings bear names or letters.

    ``order`` is "weight" or "text"; ``overlap`` a percentage; ``seconds`` the time spent, pauses left out;
    ``tag_set`` the version at the start and ``tag_set_now`` the one at the end; ``hidden`` the titles of articles
    that whoever made these minutes may not see.
    """

    id: str
    title: str
    state: str
    made: int
    started: int
    ended: int
    seconds: int
    note: str
    by: str
    people: tuple[str, ...]
    compared: tuple[str, ...]
    named: bool
    texts: tuple[Text, ...]
    kinds: tuple[str, ...]
    order: str
    overlap: int
    tag_set: str
    tag_set_now: str
    definitions: tuple[Definition, ...]
    rules: tuple[Rule, ...]
    made_rules: tuple[Rule, ...]
    accepted: tuple[Acceptance, ...]
    decisions: tuple[Ruling, ...]
    open_points: tuple[OpenPoint, ...]
    agreement: tuple[Agreement, ...] = ()
    against_gold: tuple[Agreement, ...] = ()
    hidden: tuple[str, ...] = ()
    left_out: LeftOut = NOTHING_LEFT_OUT
