"""The title of a page's article: by a vote of its headings against what the head says."""

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from annotator.formats.web_page_witnesses import Said, Witnesses

_TOLD = (
    "dc:title", "dcterms:title", "dcterm:title", "og:title", "citation_title", "dc.title", "dcterms.title",
    "weibo:article:title", "weibo:webpage:title", "title", "headline", "twitter:title", "parsely-title",
    "sailthru.title",
)  # fmt: skip
_HAN = "\u3040-\u30ff\u3400-\u9fff"
_SEPARATORS = re.compile(
    rf"\s+[|\-–—\\/>»·•:]\s+|\s*[|»｜]\s*|(?<=[{_HAN}])\s*[_：－–—-]\s*(?=[{_HAN}])|(?<=\w)__?(?=\w)"
)
_WORD = re.compile(rf"[{_HAN}]|[^\W_{_HAN}]+")
_NAME_PART = re.compile(rf"[{_HAN}]{{1,3}}|[^\W_{_HAN}]+")
"""Of a name: in Chinese and Japanese two or three signs say what elsewhere is a word."""
_LONGEST, _PART = 400, 4
_ENOUGH = 0.6
"""Of the words of a heading and of what the head says, at least so much is shared for the heading to be the title."""

_BETWEEN = " \t\u00a0|·•–—-:»«/_：｜－"
"""What parts a title from its outlet's name."""


def title_of(tree: HtmlElement, said: Witnesses) -> Said | None:
    """The title, and who told it.

    The h1 or h2 that shares most words with the page's title element or og:title; else JSON-LD's headline; else what
    the head says, the title element last and without the outlet's name.
    """
    headings = list(_headings(tree))
    heard = [words for words in (said.title, *_values(said, "og:title", "twitter:title")) if words]
    best = _best(headings, heard)
    if best:
        return best
    if headline := said.linked("headline"):
        return headline
    for words in heard:
        if shown := _shown_part(tree, words):
            return Said(shown, "title element")
    if told := said.meta(*_TOLD):
        return Said(_without_outlet(told.value, _outlet(said)), told.by)
    tops = [heading for heading in headings if heading.by == "h1"]
    if not said.title:
        return tops[0] if tops else headings[0] if len(headings) == 1 else None
    return Said(_without_outlet(said.title, _outlet(said)), "title element")


def outlet_in_title(title: str, said: Witnesses) -> Said | None:
    """The outlet as the title element names it beside the title of the article."""
    for rest, last in ((said.title.removeprefix(title), -1), (said.title.removesuffix(title), 0)):
        name = re.split(r"\s[-–—|·•»]\s", rest.strip(_BETWEEN))[last]
        if rest != said.title and rest != rest.strip(_BETWEEN) and _is_short(name):
            return Said(name, "title element")
    parts = [part.strip() for part in _SEPARATORS.split(said.title) if part.strip()]
    ours = _words(title)
    if len(parts) < 2 or not any(_words(part) == ours for part in parts):
        return None
    other = parts[-1] if _words(parts[-1]) != ours else parts[0]
    return Said(other, "title element") if _is_short(other) else None


def _is_short(name: str, most: int = 5) -> bool:
    return 1 <= len(_NAME_PART.findall(name)) <= most


LOUD = ("h3", "h4", "b", "strong", "font", "big", "center", "p", "div", "span", "td")
"""What holds a title where a page has no headings."""


def _shown_part(tree: HtmlElement, title: str) -> str:
    """The longest part of the title element that the page shows as a line of its own; "" for none."""
    cuts = list(_SEPARATORS.finditer(title)) + list(re.finditer(r":\s+", title))
    parts = {title, *(title[: cut.start()] for cut in cuts), *(title[cut.end() :] for cut in cuts)}
    wanted = {part for each in parts if len(_words(part := each.strip())) >= 3}
    met = set()
    for element in tree.iter("h1", "h2", *LOUD):
        words = " ".join("".join(element.itertext()).split()) if len(element) < 3 else ""
        glued = title.startswith(words) and len(words) >= _ENOUGH * len(title)
        if 0 < len(words) < len(title) and (words in wanted or glued):
            met.add(words)
    return max(met, key=len, default="")


def _values(said: Witnesses, *names: str) -> Iterator[str]:
    for name in names:
        yield from said.metas.get(name, ())[:1]


def _headings(tree: HtmlElement) -> Iterator[Said]:
    for heading in tree.iter("h1", "h2"):
        words = " ".join("".join(heading.itertext()).split())
        if 2 < len(words) <= _LONGEST:
            yield Said(words, str(heading.tag))
        if len(heading) > 1:  # the outlet's name may stand beside it
            for part in heading:
                if len(_words(said := " ".join("".join(part.itertext()).split()))) >= _PART:
                    yield Said(said, str(heading.tag))


def _best(headings: Sequence[Said], heard: Sequence[str]) -> Said | None:
    best: tuple[float, Said | None] = (_ENOUGH, None)
    for heading in headings:
        share = max((_shared(heading.value, words) for words in heard), default=0.0)
        share += 0.05 * (heading.by == "h1")
        if share > best[0]:
            best = share, heading
    return best[1]


def _shared(heading: str, heard: str) -> float:
    """Of all the words of both, how many are in both: 1 for the same words, and for a heading that begins or ends what
    was heard and is long enough not to be the outlet's name."""
    ours, theirs = _words(heading), _words(heard)
    if not ours or not theirs:
        return 0.0
    if ours == theirs:
        return 1.0
    both = len(set(ours) & set(theirs))
    shared = both / len(set(ours) | set(theirs))
    parts = [_words(part) for part in _SEPARATORS.split(heard)]
    longest = max(parts, key=len, default=[])
    if ours == longest and len(parts) > 1:
        return 0.99
    if len(theirs) > len(ours) >= 4 and (theirs[: len(ours)] == ours or theirs[-len(ours) :] == ours):
        return max(shared, 0.9)
    if len(ours) > len(theirs) >= 4 and ours[: len(theirs)] == theirs:
        return max(shared, 0.8)
    return shared


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _outlet(said: Witnesses) -> str:
    named = said.meta("og:site_name", "application-name")
    publisher = said.linked("publisher")
    return named.value if named else publisher.value if publisher else ""


def _without_outlet(title: str, outlet: str) -> str:
    """A title without the outlet's name before or after it; the longer side, if it is not known which is which."""
    cuts = list(_SEPARATORS.finditer(title))
    if not cuts:
        return title
    first, last = title[: cuts[0].start()], title[cuts[-1].end() :]
    before, after = title[: cuts[-1].start()], title[cuts[0].end() :]
    if outlet and last.casefold() == outlet.casefold():
        return before
    if outlet and first.casefold() == outlet.casefold():
        return after
    if cuts[-1].group().strip() == ":" or cuts[0].group().strip() == ":":
        cuts = [cut for cut in cuts if cut.group().strip() != ":"]
        return _without_outlet_name(title, cuts) if cuts else title
    return _without_outlet_name(title, cuts)


def _without_outlet_name(title: str, cuts: Sequence[re.Match[str]]) -> str:
    before, last = title[: cuts[-1].start()], title[cuts[-1].end() :]
    if len(_words(before)) >= 3 and _is_short(last):
        return before
    first, after = title[: cuts[0].start()], title[cuts[0].end() :]
    if len(_words(after)) >= 3 and _is_short(first, 3):
        return after
    return title
