"""Sources and links as an analyst makes them: from an address, from a form, checked before they go into the project."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.app.addresses import comparable, doi, doi_address, host, title_from, web_address
from annotator.app.dates import iso_date
from annotator.domain.commands import Add, Command, Delete, Edit, Several
from annotator.domain.entity import field_names
from annotator.domain.errors import BadInput
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import SOURCE_TYPES, STANCES, EvidenceLink, Source

_TYPE_OF_HOST = {
    "youtube.com": "broadcast", "youtu.be": "broadcast", "vimeo.com": "broadcast", "rutube.ru": "broadcast",
    "x.com": "post", "twitter.com": "post", "t.me": "post", "facebook.com": "post", "vk.com": "post",
    "instagram.com": "post", "mastodon.social": "post", "arxiv.org": "article-journal",
}  # fmt: skip
LINK_FIELDS = ("source", "stance", "locator", "quote", "note")


class BadField(BadInput):
    """A field of a form cannot be used as it is; ``field`` names it."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def is_address(text: str) -> bool:
    """Whether ``text`` is a web address or a DOI, so that a source can be made from it."""
    return bool(web_address(text) or doi(text))


def source_from_address(text: str, accessed: str = "") -> Source:
    """A source with what an address alone tells: a proposal to be looked at. ``accessed`` is an ISO date.

    Tracking parameters are dropped. Nothing is fetched. Raises BadInput with a sentence if it is no address.
    """
    bare = doi(text)
    if bare:
        url = doi_address(bare)
        return Source(id="", title=f"doi:{bare}", type="article-journal", url=url, doi=bare, accessed=accessed)
    url = web_address(text)
    if not url:
        raise BadInput("This is no web address: it has to begin with http:// or https://, or be a DOI.")
    name = host(url)
    kind = _TYPE_OF_HOST.get(name, "report" if url.lower().endswith(".pdf") else "webpage")
    return Source(id="", title=title_from(url), type=kind, publisher=name, url=url, accessed=accessed)


def checked_source(source: Source) -> Source:
    """The source as it may be kept: trimmed, ISO dates, a title. Raises BadField with the first field that is wrong."""
    text = {
        name: value.strip() if name in ("note", "abstract") else " ".join(value.split())
        for name in field_names(Source)
        if isinstance(value := getattr(source, name), str)
    }
    text["doi"] = _checked_doi(text["doi"])
    text["url"] = _checked_url(text["url"]) or (doi_address(text["doi"]) if text["doi"] else "")
    for name in ("issued", "accessed"):
        text[name] = _checked_date(name, text[name])
    if text["type"] not in SOURCE_TYPES:
        raise BadField("type", "Please choose what kind of source this is.")
    if not text["title"]:
        if not text["url"]:
            raise BadField("title", "A source needs a title, or an address to make one from.")
        text["title"] = source_from_address(text["url"]).title
    authors = tuple(" ".join(author.split()) for author in source.author if author.strip())
    keywords = tuple(dict.fromkeys(" ".join(word.split()) for word in source.keywords if word.strip()))
    return replace(source, author=authors, keywords=keywords, **text)  # type: ignore[arg-type]


def _checked_doi(text: str) -> str:
    if text and not doi(text):
        raise BadField("doi", "A DOI begins with 10. and has a slash, for example 10.1000/182.")
    return doi(text)


def _checked_url(text: str) -> str:
    if text and not web_address(text):
        raise BadField("url", "The address has to begin with http:// or https://.")
    return web_address(text)


def _checked_date(name: str, text: str) -> str:
    try:
        return iso_date(text)
    except BadInput as error:
        raise BadField(name, str(error)) from None


def same_source(now: Snapshot, source: Source) -> Source | None:
    """The source of the project that has the same address or DOI, if there is one."""
    address = comparable(source.url) if source.url else ""
    for known in now.sources.values():
        if source.id and now.main_source(known.id) == now.main_source(source.id):
            continue
        if (source.doi and known.doi.lower() == source.doi.lower()) or (address and comparable(known.url) == address):
            return now.sources.get(now.main_source(known.id), known)
    return None


def matching_sources(now: Snapshot, words: str) -> list[Source]:
    """The sources that have all the words in title, authors, publisher, date or address; by title.

    What was merged into another one is not listed, but found by its words: the other one stands for it.
    """
    wanted, sources = words.casefold().split(), now.sources
    ids = {now.main_source(source.id): None for source in sources.values() if not wanted or _has(source, wanted)}
    found = [sources[id] for id in ids if id in sources]
    found.sort(key=lambda source: (source.title.casefold(), source.id))
    return found


def _has(source: Source, wanted: Sequence[str]) -> bool:
    where = "\n".join(
        (source.title, *source.author, source.publisher, source.container_title, source.issued, source.url, source.doi)
    ).casefold()
    return all(word in where for word in wanted)


def edit_source(known: Source, wanted: Source) -> Command:
    """Gives a source the fields of ``wanted``."""
    names = [name for name in field_names(Source) if name not in ("created", "creator")]
    fields = {name: getattr(wanted, name) for name in names if getattr(wanted, name) != getattr(known, name)}
    return Edit("source", known.id, fields, "Edit source")


def delete_source(now: Snapshot, source: str) -> Command:
    """Deletes a source, what was merged into it, and one's own links to these; others' links keep them shown."""
    links = [Delete("link", link.id) for link in now.links_to(source) if now.mine(link)]
    merged = [id for id in now.duplicates_of(source) if now.get("source", id) is not None]
    return Several([Delete("source", source), *(Delete("source", id) for id in merged), *links], "Delete source")


def add_link(link: EvidenceLink, new_source: Source | None = None) -> Command:
    """Links an annotation to a source; with ``new_source`` (whose id the link names) both in one step."""
    if link.stance not in STANCES:
        raise BadField("stance", "Please say whether the source supports, refutes or is context.")
    if new_source is None:
        return Add(link, "Link to source")
    return Several([Add(new_source), Add(link)], "Link to new source")


def edit_link(known: EvidenceLink, wanted: EvidenceLink, new_source: Source | None = None) -> Command:
    """Gives a link the source, stance, locator, quote and note of ``wanted``."""
    fields = {name: getattr(wanted, name) for name in LINK_FIELDS if getattr(wanted, name) != getattr(known, name)}
    edit = Edit("link", known.id, fields, "Edit link")
    return Several([Add(new_source), edit], "Edit link") if new_source else edit


def delete_link(link: str) -> Command:
    """Takes a link away."""
    return Delete("link", link, "Remove link")
