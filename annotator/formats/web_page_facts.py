"""What is known of a page's article besides its text: who, where, when; each with who told it."""

import re
from collections.abc import Iterator, Sequence
from email.utils import parsedate
from html import unescape
from urllib.parse import urlsplit

from annotator.domain.document import Publication
from annotator.formats.article_head import is_name
from annotator.formats.assembly import Facts
from annotator.formats.dates import day_order, find_date
from annotator.formats.html_media import host_of, joined
from annotator.formats.names import bylines_of, is_role, names_in
from annotator.formats.web_page_body import Found
from annotator.formats.web_page_witnesses import Said, Witnesses, all_words_of, words_of

_PUBLISHED = (
    "article:published_time", "datepublished", "og:published_time", "citation_publication_date", "citation_date",
    "dc.date.issued", "dcterms.issued", "dc.date", "dc:date", "dcterms.date", "dcterms.created", "parsely-pub-date",
    "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "date", "article.published",
)  # fmt: skip
_UPDATED = (
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "lastmod",
    "last-modified", "article.updated",
)  # fmt: skip
_AUTHOR = (
    "dc:creator", "dcterm:creator", "author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author",
    "sailthru.author", "byl", "article:author_name", "article:author",
)  # fmt: skip
_SITE = ("og:site_name", "dc.publisher", "dc:publisher", "dcterms.publisher", "citation_journal_title")
_DESCRIPTION = ("dc:description", "og:description", "description", "dc.description", "twitter:description")
_RIGHTS = ("dc.rights", "dcterms.rights", "dcterms.license", "copyright", "rights", "dc:rights")
_ISO = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
_GUESSED = "the page's text"
_LONGEST_NAME = 100
_MOST_MARKED = 6
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)


def put_facts(facts: Facts, said: Witnesses, found: Found, address: str) -> None:
    """What the head and trafilatura say. What was put before stays; days that were only guessed come later."""
    _put_addresses(facts, said, address)
    _put_people(facts, said, found)
    _put_dates(facts, said)
    _put_subjects(facts, said)
    language = said.language or (said.linked("inLanguage") or Said("", "")).value
    facts.put("language", _language(language), "the page's language" if said.language else "JSON-LD inLanguage")
    if "language" not in facts.values and (told := said.meta("og:locale", "content-language", "dc.language")):
        facts.put("language", _language(told.value), told.by)


def knows_all(said: Witnesses) -> bool:
    """Whether the page itself says who wrote the article, when and for whom: then nothing of it is to be guessed."""
    dated = [told for told in (said.linked("datePublished"), *_metas(said, _PUBLISHED[:-2])) if told]
    linked, told = next(_linked_authors(said), ""), said.meta(*_AUTHOR)
    signed = " " in linked or bool(told and not linked and " " in told.value and not _ADDRESS.search(told.value))
    named = bool(said.linked("publisher") or said.meta(*_SITE))
    return signed and named and any(iso_date(each.value) for each in dated)


def own_address(said: Witnesses) -> str:
    """Where the page says that it is, whole; "" if it does not."""
    shared = said.meta("og:url")
    return next((each for each in (said.canonical, shared.value if shared else "") if _is_web(each)), "")


def _put(facts: Facts, name: str, *told: Said | None) -> None:
    for each in told:
        if each:
            facts.put(name, each.value, each.by)


def _put_addresses(facts: Facts, said: Witnesses, address: str) -> None:
    canonical = joined(address, said.canonical) if said.canonical else ""
    shared = said.meta("og:url", "twitter:url", "parsely-link")
    own = shared.value if shared and "://" in shared.value else address
    if _is_web(canonical) and not (_is_front(canonical) and own and not _is_front(own)):
        if own and host_of(own) != host_of(canonical):
            facts.put("chain", (Publication(host_of(canonical), url=canonical),), "canonical link")
        else:
            facts.put("url", canonical, "canonical link")
    if shared and _is_web(shared.value):
        facts.put("url", shared.value, shared.by)
    facts.put("url", address if _is_web(address) else "", "the address")
    _put(facts, "url", _web(said.linked("url", "mainEntityOfPage", "@id")))
    if origin := said.meta("syndication-source", "original-source", "dc.source", "dcterms.source"):
        chain = (Publication(host_of(origin.value) or origin.value, url=origin.value if _is_web(origin.value) else ""),)
        facts.put("chain", chain, origin.by)


def _web(said: Said | None) -> Said | None:
    return said if said and _is_web(said.value) else None


def _is_web(address: str) -> bool:
    return address.startswith(("http://", "https://")) and bool(host_of(address))


def _is_front(address: str) -> bool:
    parts = urlsplit(address)
    return parts.path in ("", "/") and not parts.query


def _put_people(facts: Facts, said: Witnesses, found: Found) -> None:
    _put(facts, "publisher", said.linked("publisher"), said.meta(*_SITE))
    outlet = found.outlet if found.outlet and "." not in found.outlet else ""
    facts.put("publisher", outlet, "the page's text")
    _put_authors(facts, said, found, guessed=False)


def _put_authors(facts: Facts, said: Witnesses, found: Found, *, guessed: bool) -> None:
    """Who wrote the article; what trafilatura guesses from the page's text only if ``guessed``."""
    linked, told = list(_linked_authors(said)), said.meta(*_AUTHOR)
    names, by = _named(found.author, said, linked, told)
    if by == _GUESSED and not guessed:
        return
    title = str(facts.values.get("title", ""))
    host = _squeezed(host_of(own_address(said) or str(facts.values.get("url"))))
    names = list(
        dict.fromkeys(
            name for name in names if not _ADDRESS.search(name) and name != title and _squeezed(name) not in ("", host)
        )
    )
    publisher = str(facts.values.get("publisher", ""))
    facts.put("bylines", bylines_of(names, [*_houses(said), publisher]), by)
    facts.put("byline", ", ".join(names), by)


def _linked_authors(said: Witnesses) -> Iterator[str]:
    given = said.article.get("author") or said.article.get("creator")
    houses = set(_houses(said))
    for told in all_words_of(given):
        name = unescape(told)
        for each in [name] if name in houses else names_in(name):
            if len(each) <= _LONGEST_NAME:
                yield each


def _named(author: str, said: Witnesses, linked: list[str], told: Said | None) -> tuple[list[str], str]:
    """Who wrote the article, and who says so. A single word (an account, an agency) only if nobody knows better."""
    read = [name for names in author.split(";") for name in names_in(names) if name not in said.others]
    read = [name for name in read if not is_role(name)] or read
    read = [name for name in read if is_name(name)]
    if linked and (" " in linked[0] or any(_same(name, each) for name in read for each in linked)):
        return linked, "JSON-LD author"
    if told and " " in told.value and not _ADDRESS.search(told.value):
        return list(names_in(told.value)), told.by
    for kind in ("itemprop author", "rel author"):
        marked = [name for words in said.metas.get(kind, ())[:_MOST_MARKED] for name in names_in(words)]
        if any(" " in name for name in marked) and (not read or any(_same(a, b) for a in marked for b in read)):
            return marked, kind
    if read:
        return read, _GUESSED
    if linked:
        return linked, "JSON-LD author"
    return (list(names_in(told.value)), told.by) if told else ([], "")


def _squeezed(name: str) -> str:
    return re.sub(r"\W", "", name).casefold()


def _same(name: str, other: str) -> bool:
    return name.casefold() in other.casefold() or other.casefold() in name.casefold()


def _houses(said: Witnesses) -> Iterator[str]:
    authors = said.article.get("author")
    for each in authors if isinstance(authors, list) else [authors]:
        if isinstance(each, dict) and "organization" in str(each.get("@type", "")).lower():
            yield words_of(each)


def order_of(said: Witnesses, language: str, address: str) -> str:
    """How the outlet writes days in numbers, as ``find_date`` takes it. ``language`` is that of the text."""
    told = said.meta("og:locale", "content-language")
    named = said.language if "-" in said.language or not told else told.value
    return day_order(named or language, host_of(address or own_address(said)))


def _put_dates(facts: Facts, said: Witnesses) -> None:
    for told in (said.linked("datePublished"), *_metas(said, _PUBLISHED[:-2])):
        if told:
            facts.put("published", iso_date(told.value), told.by)
    for told in (said.linked("dateModified"), *_metas(said, _UPDATED)):
        if told:
            facts.put("updated", iso_date(told.value), told.by)


def put_guesses(facts: Facts, said: Witnesses, found: Found) -> None:
    """Author and day that trafilatura guesses from the page, after all that say it. The first of January is often a
    year alone: then it is one only if the page says so elsewhere."""
    if "byline" not in facts.values:
        _put_authors(facts, said, found, guessed=True)
    for told in _metas(said, _PUBLISHED[-2:]):
        facts.put("published", iso_date(told.value), told.by)
    guessed = found.date
    in_address = guessed.replace("-", "/") in str(facts.values.get("url", "")) if guessed else False
    if guessed.endswith("-01-01") and not in_address:
        guessed = ""
    if guessed and guessed == facts.values.get("updated"):
        return
    facts.put("published", guessed, "the address" if in_address else "the page's text")


def _metas(said: Witnesses, names: Sequence[str]) -> Iterator[Said]:
    for name in names:
        if told := said.meta(name):
            yield told


def iso_date(words: str) -> str:
    """The day that a time or date stands for, ISO 8601; "" if it is none."""
    if (found := _ISO.match(words)) and "01" <= found[2] <= "12" and "01" <= found[3] <= "31":
        return f"{found[1]}-{found[2]}-{found[3]}"
    if parts := parsedate(words):
        return f"{parts[0]:04d}-{parts[1]:02d}-{parts[2]:02d}" if 1 <= parts[1] <= 12 and parts[2] else ""
    dated = find_date(words[:200])
    return dated.iso if dated else ""


def _put_subjects(facts: Facts, said: Witnesses) -> None:
    _put(facts, "section", said.meta("article:section", "og:section", "section"), said.linked("articleSection"))
    _put(facts, "description", said.meta(*_DESCRIPTION), said.linked("description"))
    _put(facts, "rights", said.linked("copyrightNotice", "license"), said.meta(*_RIGHTS))
    for name, words, by in (
        ("keywords", all_words_of(said.article.get("keywords")), "JSON-LD keywords"),
        ("keywords", said.metas.get("article:tag", []), "article:tag"),
        ("keywords", all_words_of(said.metas.get("news_keywords", [""])[0]), "news_keywords"),
        ("keywords", all_words_of(said.metas.get("keywords", [""])[0]), "keywords"),
        ("regions", all_words_of(said.article.get("contentLocation")), "JSON-LD contentLocation"),
        ("regions", said.metas.get("geo.placename", []), "geo.placename"),
        ("themes", all_words_of(said.article.get("genre")), "JSON-LD genre"),
    ):
        if words:
            facts.put(name, tuple(dict.fromkeys(words)), by)


def _language(given: str) -> str:
    """The language of a tag (BCP 47), without its region; "" for what is none."""
    found = re.match(r"([A-Za-z]{2,3})(?:[-_]|$)", given.strip())
    return found[1].lower() if found else ""
