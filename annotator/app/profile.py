"""The profile of articles: how many of their words are claim, opinion, fact; by whom; on what evidence."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from annotator.domain.annotation import VERDICTS, Annotation
from annotator.domain.counted import is_aside, set_aside
from annotator.domain.document import Document
from annotator.domain.editions import listed
from annotator.domain.evidence import unsupported
from annotator.domain.snapshot import Snapshot

_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")


class Share(NamedTuple):
    """``key`` is a tag's id, a holder as first written, "sourced" or "unsourced", or a verdict ("": none is given)."""

    key: str
    annotations: int
    words: int
    """Covered by them, each word once however often it is marked."""


@dataclass(frozen=True, slots=True)
class Profile:
    """``words`` are those of the articles themselves, without what is set aside; ``marked`` those under any
    annotation. Words under two tags count for both, so the shares of the tags may add up to more than ``marked``."""

    documents: int
    words: int
    marked: int
    tags: tuple[Share, ...]
    """Every tag, in the order of the tag set, also those that are not used."""
    holders: tuple[Share, ...]
    """The one with the most words first; "": nobody is named."""
    sourcing: tuple[Share, Share]
    """Sourced and unsourced, of the annotations whose tag wants evidence."""
    verdicts: tuple[Share, ...]
    """Of the annotations whose tag can have one: all verdicts in their order, then "" (none)."""


_Group = tuple[str, str]
"""What is grouped by, and the key."""


def profile(now: Snapshot, documents: Collection[str] | None = None) -> Profile:
    """The profile of some documents, or (None) of all of them in their newest texts.

    Annotations in what is set aside (``domain.counted``) do not count. Holders are told apart without regard to case
    and white space.
    """
    marks, words = Counter[_Group](), Counter[_Group]()
    names: dict[str, str] = {}
    wanted = [now.documents[id] for id in (listed(now) if documents is None else documents) if id in now.documents]
    total = 0
    for document in wanted:
        starts, until = _words_of(document), dict[_Group, int]()
        total += len(starts)
        aside = set_aside(document)
        for each in now.annotations_of(document.id):  # in text order: each word of a group is met once
            if is_aside(aside, each.start, each.end):
                continue
            first, after = bisect_left(starts, each.start), bisect_left(starts, each.end)
            for group in _groups(now, each, names):
                marks[group] += 1
                words[group] += max(0, after - max(first, until.get(group, 0)))
                until[group] = max(after, until.get(group, 0))

    def shares(kind: str, keys: Iterable[str]) -> tuple[Share, ...]:
        return tuple(Share(key, marks[kind, key], words[kind, key]) for key in keys)

    holders = shares("holder", [key for kind, key in marks if kind == "holder"])
    sourced, unsourced = shares("sourcing", ("sourced", "unsourced"))
    return Profile(
        documents=len(wanted),
        words=total,
        marked=words["any", ""],
        tags=shares("tag", [tag.id for tag in now.tags_in_order()]),
        holders=tuple(
            share._replace(key=names[share.key]) for share in sorted(holders, key=lambda h: (-h.words, h.key))
        ),
        sourcing=(sourced, unsourced),
        verdicts=shares("verdict", (*VERDICTS, "")),
    )


def _words_of(document: Document) -> list[int]:
    """Where the words that count begin, in order (code points)."""
    aside = set_aside(document)
    return [m.start() for m in _WORD.finditer(document.text) if not is_aside(aside, m.start(), m.end())]


def _groups(now: Snapshot, annotation: Annotation, names: dict[str, str]) -> Iterator[_Group]:
    """What an annotation counts for; ``names`` keeps the first spelling of each holder."""
    yield "any", ""
    yield "tag", annotation.tag
    holder = " ".join(annotation.holder.split())
    names.setdefault(holder.casefold(), holder)
    yield "holder", holder.casefold()
    tag = now.tags.get(annotation.tag)
    if tag is not None and tag.evidence:
        yield "sourcing", "unsourced" if unsupported(now, annotation) else "sourced"
    if tag is not None and tag.verdict:
        yield "verdict", annotation.verdict
