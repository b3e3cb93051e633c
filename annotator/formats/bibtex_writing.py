"""``bibtex``: sources written as BibTeX in UTF-8, with the entry types and fields of BibLaTeX (biblatex manual 3.20,
sections 2.1 and 2.2), which all reference managers read."""

import re
import unicodedata
from collections.abc import Iterator

from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Source
from annotator.formats.exchange import Exporter, Selection
from annotator.formats.extract import utf8
from annotator.formats.references import LOSES, main_sources

_TYPES = {
    "article-journal": "article", "article-newspaper": "article", "article-magazine": "article", "review": "article",
    "review-book": "article", "book": "book", "chapter": "incollection", "entry-encyclopedia": "inreference",
    "entry-dictionary": "inreference", "paper-conference": "inproceedings", "report": "report", "thesis": "thesis",
    "manuscript": "unpublished", "pamphlet": "booklet", "webpage": "online", "post": "online", "post-weblog": "online",
    "patent": "patent", "dataset": "dataset", "software": "software", "periodical": "periodical",
    "legislation": "legislation", "legal_case": "jurisdiction", "treaty": "legal", "standard": "standard",
    "graphic": "image", "song": "audio", "motion_picture": "video", "broadcast": "video", "performance": "performance",
    "personal_communication": "letter",
}  # fmt: skip
_SUBTYPES = {
    "article-newspaper": "newspaper", "article-magazine": "magazine", "post": "post", "post-weblog": "blog",
    "review": "review", "review-book": "review",
}  # fmt: skip
_ESCAPED = re.compile(r"[\\{}$&#%_~^]")
_WORDS = {
    "\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
}  # fmt: skip
_JOINED = re.compile(r"(?<=[-'`,<>])(?=[-'`,<>])|(?<=[?!])(?=`)")
"""Between signs that LaTeX would make one of."""
_KEY = re.compile(r"[^A-Za-z0-9:._/+-]+")


def write(now: Snapshot, selection: Selection) -> Iterator[bytes]:
    """An entry a source; keys are those of the sources, or made from name, year and title, each once."""
    used: set[str] = set()
    for source in main_sources(now, selection):
        key = _unused(_KEY.sub("", source.citation_key) or key_of(source), used)
        lines = [f"  {name} = {{{value}}}" for name, value in _fields(source)]
        yield utf8(f"@{_TYPES.get(source.type, 'misc')}{{{key},\n" + ",\n".join(lines) + "\n}\n\n")


def key_of(source: Source) -> str:
    """A citation key from the first name, the year and the first long word of the title, in ASCII."""
    name = source.author[0].partition(",")[0] if source.author else source.publisher or source.container_title
    long = [word for word in re.findall(r"\w+", source.title) if len(word) > 3]
    parts = (_ascii(name).split()[-1:] or ["source"], [source.issued[:4]], [_ascii(long[0]) if long else ""])
    return _KEY.sub("", "".join(part for each in parts for part in each).lower()) or "source"


def _ascii(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def _unused(key: str, used: set[str]) -> str:
    number, free = 1, key
    while free.lower() in used:
        number += 1
        free = f"{key}-{number}"
    used.add(free.lower())
    return free


def _fields(source: Source) -> Iterator[tuple[str, str]]:
    article = source.type.startswith(("article-", "review"))
    inside = "journaltitle" if article else "booktitle"
    people = {"author": source.author}
    for each in source.contributors:
        people[each.role] = (*people.get(each.role, ()), each.name)
    for role in ("author", "editor", "translator", "director"):
        if people.get(role):
            yield role, " and ".join(map(_name, people[role]))
    in_issues = article or source.type == "periodical"
    told = {
        "title": source.title, inside: source.container_title, "publisher": source.publisher,
        "location": source.publisher_place, "series": source.collection_title, "eventtitle": source.event,
        "volume": source.volume, "number": source.issue if in_issues else source.report_number,
        "issue": "" if in_issues else source.issue, "edition": source.edition, "type": source.genre,
        "library": source.archive, "langid": source.language, "keywords": ", ".join(source.keywords),
        "isbn": source.isbn, "issn": source.issn, "note": source.note, "abstract": source.abstract,
        "entrysubtype": _SUBTYPES.get(source.type, ""),
    }  # fmt: skip
    yield from ((name, _escaped(value)) for name, value in told.items() if value)
    if source.page:
        yield "pages", re.sub(r"(?<=\w)[-–](?=\w)", "--", _escaped(source.page), count=1)
    for name, value in (("date", source.issued), ("urldate", source.accessed)):
        if value:
            yield name, value
    for name, value in (("doi", source.doi), ("url", source.url)):
        if value:
            yield name, value.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")


def _name(name: str) -> str:
    """A person is "Family, Given"; anything else is kept together by braces."""
    family, comma, given = name.partition(",")
    if not comma or not given.strip():
        return f"{{{_escaped(name)}}}"
    parts = [_escaped(part.strip()) for part in (family, given)]
    return ", ".join(f"{{{part}}}" if "," in part or " and " in f" {part} " else part for part in parts)


def _escaped(text: str) -> str:
    return _JOINED.sub("{}", _ESCAPED.sub(lambda found: _WORDS.get(found[0], f"\\{found[0]}"), text))


EXPORTER = Exporter("bibtex", "Sources as BibTeX", ".bib", "application/x-bibtex", LOSES, write)
