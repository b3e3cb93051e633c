"""What all papers say alike: outcomes, kinds of difference, times and durations, judgements in a table's cells.

All words are in ``WORDS``, so that they can be translated.
"""

import re
from collections.abc import Iterable, Mapping

from annotator.formats.minutes import Judgement, Place, Said
from annotator.formats.paper import Line, Paragraph, Run, said
from annotator.formats.times import iso

WORDS: Mapping[str, str] = {
    "missing": "not marked by all", "boundary": "boundary", "tag": "tag", "holder": "holder", "verdict": "verdict",
    "stance": "stance", "unsupported": "unsupported fact",
    "taken": "A reading was taken", "merged": "Boundaries were merged", "new": "A new reading", "dropped":
    "Nothing here", "deferred": "Deferred", "agreed": "Accepted by rule",
    "changed": "{who} has changed their reading since.", "deleted": "{who} has deleted their reading since.",
    "added": "{who} has marked something here since.",
    "contested": "{who} decided otherwise in another copy of the project.",
    "supports": "supports", "refutes": "refutes", "context": "context",
    "confidence": "confidence {value}", "no date": "no date", "utc": "{time} UTC",
    "hours": "{hours} h {minutes} min", "minutes": "{minutes} min", "seconds": "{seconds} s",
    "characters": "characters", "sentences": "sentences", "passages": "passages",
    "votes": "Votes", "dissent": "Dissent", "comment": "Comment", "reason": "Reason", "nothing": "nothing",
    "vote merged": "merge boundaries", "vote new": "a new reading", "vote dropped": "nothing here",
    "vote deferred": "defer",
}  # fmt: skip

LONGEST = 240
"""Code points of a passage that a table's cell shows; of longer ones the beginning and the end."""


def fill(text: str, **values: object) -> str:
    """``text`` with {names} replaced; braces in the values stay as they are."""
    return re.sub(r"\{(\w+)\}", lambda found: str(values.get(found[1], found[0])), text)


def moment(ms: int) -> str:
    """UTC milliseconds as "2026-10-14 09:30 UTC"."""
    found = iso(ms)
    return fill(WORDS["utc"], time=found[:16].replace("T", " ")) if found else WORDS["no date"]


def duration(seconds: int) -> str:
    """Seconds as hours and minutes; under a minute as seconds."""
    hours, minutes = divmod(seconds // 60, 60)
    if hours:
        return fill(WORDS["hours"], hours=hours, minutes=minutes)
    return fill(WORDS["minutes"], minutes=minutes) if minutes else fill(WORDS["seconds"], seconds=seconds)


def kinds(given: Iterable[str]) -> str:
    """Kinds of difference in a row."""
    return ", ".join(WORDS.get(kind, kind) for kind in given)


def listed(names: Iterable[str]) -> Line:
    """Names in a row."""
    line: list[Run] = []
    for name in names:
        line += [Run(", ")] if line else []
        line.append(said(name))
    return tuple(line)


def excerpt(text: str) -> str:
    """A passage as a table's cell shows it."""
    if len(text) <= LONGEST:
        return text
    half = LONGEST // 2
    return f"{text[:half].rstrip()} … {text[-half:].lstrip()}"


def in_context(place: Place) -> Paragraph:
    """A passage marked in its paragraph."""
    return Paragraph((said(place.before), said(place.exact, "mark"), said(place.after)), quote=True)


def judged(given: Judgement) -> tuple[Line, Line, Line, Line]:
    """Tag, holder, verdict and passage as cells."""
    holder: Line = (said(given.holder),) if given.holder else ()
    if given.mode:
        holder += (Run(f" ({given.mode})" if given.holder else given.mode, "quiet"),)
    verdict: Line = (Run(given.verdict),) if given.verdict else ()
    if given.confidence:
        words = fill(WORDS["confidence"], value=given.confidence)
        verdict += (Run(f" ({words})" if given.verdict else words, "quiet"),)
    return (said(given.tag),), holder, verdict, (said(excerpt(given.exact)),)


def told(since: Said) -> Run:
    """What happened to a decision since it was made."""
    return Run(fill(WORDS.get(since.text, since.text), who=since.who), "alert")


def choice(vote: str) -> Run:
    """What was voted for: an outcome or somebody's reading."""
    word = WORDS.get(f"vote {vote}")
    return Run(word) if word else said(vote)
