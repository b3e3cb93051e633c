"""The head of an article: title, byline, outlet, dates, regions and themes, as outlets in general write them.

Every rule is about a whole line near the top. A line that no rule knows ends the head, so that body text is never
taken for it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.domain.document import BlockKind
from annotator.formats.article_lines import Line
from annotator.formats.dates import DateFound, find_date
from annotator.formats.head_words import (
    ADDRESS,
    BY,
    BY_EAST,
    CHROME,
    CLOCK,
    DATE_LABEL,
    FIELD_OF,
    KICKER,
    LABEL,
    LIST_ITEM,
    NEXT_LABEL,
    PARTICLES,
    UPDATED,
    UPDATED_AT,
)
from annotator.formats.month_names import MONTH

_MOST_LINES = 25
_NEVER_FIRST = frozenset(
    ("in", "and", "und", "et", "of", "for", "with", "at", "on", "by", "from", "to", "e", "y", "и", "в")
)
_LONGEST_TITLE = 260
_WORDS_OF_LABELS = re.compile(rf"(?:{UPDATED.pattern})(?!\w)|[^\s|·•,()+:-]+", re.IGNORECASE)
_DAY_ALONE = re.compile(rf"\s+(?:{'|'.join(map(re.escape, MONTH))})\.?\s+\d{{1,2}}\b.*$", re.IGNORECASE)
"""A day without its year, behind a name."""
_BETWEEN_NAMES = re.compile(r",?\s+(?:and|und|et|y|e|и)\s+|\s*[,;&]\s*")


@dataclass(slots=True)
class Head:
    """What the head says. ``kinds`` gives the block kind of every line of it; dates are ISO 8601.

    ``order`` says how days are written in numbers, as ``find_date`` takes it.
    """

    title: str = ""
    byline: str = ""
    publisher: str = ""
    published: str = ""
    original_author: str = ""
    original_date: str = ""
    regions: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    url: str = ""
    language: str = ""
    kinds: dict[int, BlockKind] = field(default_factory=dict)
    dated: list[tuple[str, str]] = field(default_factory=list)
    """(outlet, date) lines, in order."""
    updated: str = ""
    order: str = ""


def read_head(lines: Sequence[Line], heading: int | None = None, order: str = "") -> Head:
    """The head of an article. ``heading`` is the index of the line that markup makes the title, if any; ``order`` says
    how days are written in numbers, as ``find_date`` takes it."""
    head = Head(order=order)
    at = _take(head, lines, 0, heading)
    title = heading if heading is not None else _title_at(lines, at)
    if title is not None and title >= at:
        for line in range(at, title):
            head.kinds[line] = "meta"
        head.title, head.kinds[title] = head.title or lines[title].words, "title"
        at = _take(head, lines, title + 1, None)
        if heading is None and _was_outlet(head, lines, at):
            head.publisher, head.title = head.publisher or head.title, lines[at].words
            head.kinds[title], head.kinds[at] = "meta", "title"
            _take(head, lines, at + 1, None)
    _settle(head)
    return head


def _was_outlet(head: Head, lines: Sequence[Line], at: int) -> bool:
    """Whether what was taken for the title is the outlet's name: a byline comes only after another title at ``at``."""
    if head.byline or head.publisher or len(head.title.split()) > 5 or not is_name(head.title) or at + 1 >= len(lines):
        return False
    return _title_like(lines, at) and _by_line(Head(), lines[at + 1].words)


def _take(head: Head, lines: Sequence[Line], at: int, stop: int | None) -> int:
    """Takes head lines from ``at`` on; returns the index of the first line that is none."""
    while at < min(len(lines), _MOST_LINES) and at != stop:
        following = lines[at + 1].words if at + 1 < len(lines) else ""
        if not (_read_line(head, lines[at].words) or _bare_name(head, lines[at].words, following)):
            break
        head.kinds[at] = "meta"
        at += 1
    return at


def _read_line(head: Head, words: str) -> bool:
    """Whether a line is of the head; what it says is noted."""
    if len(words) > 200:
        return False
    if CHROME.fullmatch(words):
        return True
    words = _without_update(head, words)
    if not words:
        return True
    parts = NEXT_LABEL.split(words)
    if len(parts) > 1:
        return _one_by_one(head, parts)
    return _label_line(head, words) or _by_line(head, words) or _date_line(head, words) or _address_line(head, words)


def _one_by_one(head: Head, parts: Sequence[str]) -> bool:
    """Whether each part of a line is of the head; if so, what they say is noted."""
    if not all(_read_line(Head(order=head.order, title=head.title), part) for part in parts):
        return False
    for part in parts:
        _read_line(head, part)
    return True


def _label_line(head: Head, words: str) -> bool:
    found = LABEL.fullmatch(words)
    name = FIELD_OF.get(" ".join(found["label"].lower().split())) if found else None
    if not found or not name:
        return False
    value = found["value"].strip().strip("\"'")
    if name in ("regions", "themes"):
        items = tuple(part.strip(" \"'") for part in re.split(r"[,;|、،]", value.strip("[]")) if part.strip(" \"'"))
        if not items or max(map(len, items)) > 60 or _is_sentence(value):
            return False
        setattr(head, name, (*getattr(head, name), *(item for item in items if item not in getattr(head, name))))
    elif _is_sentence(value) and name != "title":
        return False
    elif name == "byline":
        value, date = _split_date(value, head.order)
        head.byline = head.byline or value
        if date:
            head.dated.append(("", date.iso))
    elif not getattr(head, name):
        setattr(head, name, value[:10].lower() if name == "language" else value)
    return True


def _without_update(head: Head, words: str) -> str:
    """A line without when the article was last changed, which is noted; "" if it says nothing else."""
    for label in UPDATED_AT.finditer(words):
        date = find_date(words[label.end() : label.end() + 40], head.order)
        if date is None or date.start > 12:
            continue
        head.updated = head.updated or date.iso
        rest = CLOCK.sub(" ", words[label.end() + date.end :]).strip(" \t,;|·•–—-()[]./0123456789:")
        return f"{words[: label.start()]} {rest}".strip()
    return words


def _by_line(head: Head, words: str) -> bool:
    found = BY.fullmatch(words) or BY_EAST.fullmatch(words)
    if not found:
        return False
    name, date = _split_date(found["name"], head.order)
    name = _DAY_ALONE.sub("", name.split(" | ")[0]).strip()
    if not is_name(name):
        return False
    head.byline = head.byline or name
    if date:
        head.dated.append(("", date.iso))
    return True


def _date_line(head: Head, words: str) -> bool:
    """ "Outlet, November 17, 2020", "Outlet 17 November 2020", "Published: 2020-11-17 | Updated: ...", a date alone."""
    label = DATE_LABEL.match(words)
    name, date = _split_date(words[label.end() :] if label else words, head.order)
    if date is None:
        return False
    if name and BY.fullmatch(name) and _by_line(head, name):
        name = ""
    if all(DATE_LABEL.fullmatch(word) or UPDATED.fullmatch(word) for word in _WORDS_OF_LABELS.findall(name)):
        name = ""
    if label and label.end() and (not name or find_date(name) or DATE_LABEL.match(name)):
        if not UPDATED.search(label.group()):
            head.dated.insert(0, ("", date.iso))
        return True
    if name and not is_name(name):
        return False
    head.dated.append(("" if ":" in name else name, date.iso))
    return True


def _address_line(head: Head, words: str) -> bool:
    if not ADDRESS.fullmatch(words) or head.url or head.title:
        return False
    head.url = words
    return True


def _bare_name(head: Head, words: str, following: str) -> bool:
    """Names alone on their line count as the byline if a line of the head follows it."""
    names = _BETWEEN_NAMES.split(words)
    if head.byline or not head.title or words == head.title or len(words) > 40 * len(names) or len(names) > 6:
        return False
    if not all(2 <= len(name.split()) <= 5 and is_name(name) for name in names):
        return False
    probe = Head(order=head.order)
    if not (_date_line(probe, following) or _label_line(probe, following)):
        return False
    head.byline = words
    return True


def _split_date(words: str, order: str = "") -> tuple[str, DateFound | None]:
    """What stands beside the date of a line (weekday, clock and separators left out), and the date."""
    found = find_date(words, order)
    if found is None:
        return words, None
    before, after = words[: found.start], words[found.end :]
    rest = CLOCK.sub(" ", after).strip(" \t,;|·•–—-()[]./\\+0123456789:")
    name = re.sub(r"(?:\s+on|\s+am|\s+le)?$", "", CLOCK.sub(" ", before).strip(" \t,;|·•–—-()[]"))
    return f"{name} {rest}".strip(), found


def is_name(words: str) -> bool:
    """Whether words read like the name of a person or outlet: few, capitalised but for particles, no sentence."""
    parts = words.replace(",", " ").split()
    if not 1 <= len(parts) <= 10 or len(words) > 90 or words[-1] in "!?:;" or ADDRESS.search(words):
        return False
    if words.endswith(".") and len(parts[-1]) > 4 and "." not in parts[-1][:-1]:
        return False
    solid = [part.strip("().\"'“”") for part in parts if part.lower() not in PARTICLES]
    if parts[0] in _NEVER_FIRST:
        return False
    return bool(solid) and all(part and _capital(part) for part in solid)


def _capital(part: str) -> bool:
    first = part[0]
    return first.isupper() or first.isdigit() or not (first.islower() or first.isupper()) or any(map(str.isupper, part))


def _is_sentence(words: str) -> bool:
    return words.endswith((".", "!", "?")) and len(words.split()) > 6


def _title_at(lines: Sequence[Line], at: int) -> int | None:
    """The index of the line that reads like the title, or None. A kicker ("Opinion") may stand above it."""
    if at + 1 >= len(lines):
        return None
    if KICKER.fullmatch(lines[at].words) and at + 2 < len(lines) and _title_like(lines, at + 1):
        return at + 1
    return at if _title_like(lines, at) else None


def _title_like(lines: Sequence[Line], at: int) -> bool:
    words = lines[at].words
    if len(words) > _LONGEST_TITLE or len(words.split()) > 40 or LIST_ITEM.match(words) or ADDRESS.fullmatch(words):
        return False
    if words[0].islower() or words[-1] in ",;:" or words[0] == ">":
        return False
    probe = Head()
    headed = _read_line(probe, lines[at + 1].words)
    if headed:
        return True
    sentence = words[-1] in ".。" and not words.endswith("...") and len(words.split()) > 4
    return lines[at + 1].after_blank and not sentence and len(lines[at + 1].words) >= len(words)


def _settle(head: Head) -> None:
    """Which of the (outlet, date) lines is the publication and which the original: the earlier date is the original."""
    dated = [(name, iso) for name, iso in head.dated if iso or name]
    named = [entry for entry in dated if entry[0]]
    if len(named) >= 2:
        first, second = named[0], named[1]
        later, earlier = (first, second) if first[1] >= second[1] else (second, first)
        head.publisher, head.published = head.publisher or later[0], later[1]
        head.original_author, head.original_date = earlier
    elif dated:
        name, iso = named[0] if named else dated[0]
        head.published = dated[0][1] or iso
        if name and name.casefold() == head.byline.casefold():
            return
        head.publisher = head.publisher or name
