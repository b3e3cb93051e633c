"""How the filter that is being typed may go on: names of filters, and the values that a project has for them."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from annotator.domain.query.filters import ANY, CHOICES, FILTERS, MAY_BE_NONE, ME, NONE
from annotator.domain.query.fitting import published
from annotator.domain.query.words import plain
from annotator.domain.snapshot import Snapshot

MOST = 7
"""Completions of a value."""
NAMES = 4
"""Completions of a filter's name."""
FEWEST = 2
"""Letters from which on a filter's name is guessed."""

_TYPED = re.compile(r"""(?:^|[\s(-])(?:([A-Za-z]+):([“"][^"”]*|[^\s()"“]*)|([A-Za-z]+))$""")


class Completion(NamedTuple):
    """``text`` is to stand in place of ``start:end`` of the query (code points); ``having`` tells how
    many things have this value."""

    start: int
    end: int
    text: str
    having: int = 0


def completions(now: Snapshot, query: str, at: int) -> list[Completion]:
    """How what stands before the cursor may go on, the likeliest first; nothing in the middle of a word."""
    if at < len(query) and not query[at].isspace() and query[at] != ")":
        return []
    found = _TYPED.search(query[:at])
    if found is None:
        return []
    name, value, word = found.groups()
    if word is not None:
        low = word.lower()
        names = [each for each in FILTERS if each.startswith(low)] if len(word) >= FEWEST else []
        return [Completion(found.start(3), at, f"{each}:") for each in names[:NAMES]]
    if name.lower() not in FILTERS:
        return []
    return _of_values(now, name.lower(), value, found.start(2), at)


def _of_values(now: Snapshot, name: str, value: str, start: int, end: int) -> list[Completion]:
    wanted = plain(value.lstrip('“"'))
    told = values(now, name)
    if any(plain(each) == wanted for each in told):
        return []
    first = [each for each in told if plain(each).startswith(wanted)]
    within = [each for each in told if each not in first and f" {wanted}" in plain(each)]
    return [Completion(start, end, quoted(each), told[each]) for each in [*first, *within][:MOST]]


def quoted(value: str) -> str:
    """A value as it is typed behind a filter's name."""
    value = " ".join(re.sub('["“”„«»]', " ", value).split())
    return f'"{value}"' if re.search(r"[\s()]", value) else value


def values(now: Snapshot, name: str) -> dict[str, int]:
    """The values that a filter can have in this project, and how many things have each; the most frequent first."""
    counted = Counter(each for each in _told(now, name) if each)
    found = dict(counted.most_common())
    if name in MAY_BE_NONE:
        found |= {each: 0 for each in (NONE, ANY) if each not in found}
    return found


def _told(now: Snapshot, name: str) -> Iterable[str]:
    if name in CHOICES:
        return CHOICES[name]
    documents = now.documents.values()
    match name:
        case "tag":
            return [tag.name for tag in now.tags_in_order()]
        case "holder":
            return (annotation.holder for annotation in now.annotations.values())
        case "by":
            return [ME, *dict.fromkeys(now.name_of(id) for id in now.annotators)]
        case "source":
            return [source.title for source in now.sources.values()]
        case "outlet":
            return (outlet for each in documents for outlet in {each.publisher, *(link.outlet for link in each.chain)})
        case "title":
            return [document.title for document in documents]
        case "region":
            return (region for document in documents for region in document.regions)
        case "theme":
            return (theme for document in documents for theme in {*document.themes, *document.keywords})
        case "collection":
            return [each.name for each in now.collections.values()]
        case "language":
            return (document.language for document in documents)
    return sorted((published(document)[:4] for document in documents), reverse=True)
