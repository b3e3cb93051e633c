"""``markdown``: CommonMark with tables, footnotes and struck-out words; what its front matter says is taken up.

The text is what a reader sees: signs of emphasis, headings, quotes and links are read, not kept.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from annotator.domain.text import normalised
from annotator.formats.assembly import Facts, assemble, imported
from annotator.formats.encoding import decode
from annotator.formats.exchange import ImportContext, Imported, Importer
from annotator.formats.links import with_bare_links
from annotator.formats.names import bylines_of, names_in
from annotator.formats.told_by_text import told_by_text
from annotator.formats.web_page_facts import iso_date

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")
_FRONT = re.compile(r"\A---[ \t]*\n(?P<lines>.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_TOLD_BY = "the front matter"
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "headline"), "subtitle": ("subtitle", "dek", "standfirst"),
    "byline": ("author", "authors", "by", "byline"), "published": ("date", "published", "publish_date", "pubdate"),
    "updated": ("updated", "lastmod", "modified", "last_modified"),
    "publisher": ("publisher", "outlet", "site", "source"),
    "url": ("url", "link", "canonical", "canonical_url", "source_url", "permalink"), "language": ("lang", "language"),
    "themes": ("tags", "topics", "themes", "category", "categories"), "keywords": ("keywords",),
    "regions": ("region", "regions", "location"), "description": ("description", "summary", "excerpt"),
    "section": ("section",), "rights": ("rights", "license", "licence", "copyright"),
}  # fmt: skip
_MOST = 100
"""Values of a list that are looked at."""

_LISTS = ("themes", "keywords", "regions")
_DAYS = ("published", "updated")


def read(data: bytes, context: ImportContext) -> Imported:
    """One document and the original bytes. Raises BadInput and EncodingUnsure."""
    from annotator.formats.html_fragment import parsed_fragment, pieces_of

    decoded = decode(data, context.encoding)
    front, text = _front_matter(normalised(decoded.text))
    facts = Facts()
    _put_front(facts, front)
    facts.put("url", context.address, "the address")
    tree = parsed_fragment(_html(text))
    for back in tree.find_class("footnote-backref"):
        back.drop_tree()
    for code in list(tree.iter("pre")):
        _part_lines(code)
    pieces = pieces_of(tree, context.address)
    document = assemble(told_by_text(pieces, facts, str(facts.values.get("title", ""))), facts)
    document = replace(document, links=with_bare_links(document.text, document.links), encoding=decoded.encoding)
    return imported(document, data, context, "text/markdown", (decoded.note,) if decoded.note else ())


def _html(text: str) -> str:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin)
    return str(parser.render(text))


def _part_lines(code: Any) -> None:
    """Each line of what stands as it was typed is a line."""
    lines = "".join(code.itertext()).rstrip("\n").split("\n")
    for child in list(code):
        code.remove(child)
    code.tag, code.text = "div", None
    for line in lines:
        part = code.makeelement("p")
        part.text = line
        code.append(part)


def _front_matter(text: str) -> tuple[Mapping[str, Any], str]:
    """What stands between two lines of hyphens at the beginning (YAML), and the text after it."""
    found = _FRONT.match(text)
    if not found:
        return {}, text
    import yaml

    try:
        front = yaml.load(found["lines"], Loader=yaml.BaseLoader)  # makes texts, lists and maps only
    except (yaml.YAMLError, RecursionError, ValueError):
        return {}, text
    if not isinstance(front, dict):
        return {}, text
    return {str(name).lower().replace("-", "_"): value for name, value in front.items()}, text[found.end() :]


def _put_front(facts: Facts, front: Mapping[str, Any]) -> None:
    for field, names in _FIELDS.items():
        said = next((front[name] for name in names if front.get(name)), None)
        parts = tuple(dict.fromkeys(filter(None, _texts(said))))
        if not parts:
            continue
        if field == "byline":
            found = [name for part in parts for name in names_in(part)]
            facts.put("bylines", bylines_of(found), _TOLD_BY)
            facts.put("byline", ", ".join(found), _TOLD_BY)
        elif field in _LISTS:
            facts.put(field, parts, _TOLD_BY)
        else:
            facts.put(field, iso_date(parts[0]) if field in _DAYS else parts[0], _TOLD_BY)


def _texts(said: Any) -> Iterable[str]:
    """A value of the front matter as texts: itself, each of a list, or the names in a list of maps."""
    if isinstance(said, str):
        yield " ".join(str(said).split())
    elif isinstance(said, dict):
        yield from _texts(name if isinstance(name := said.get("name"), str) else None)
    elif isinstance(said, list):
        for each in said[:_MOST]:
            yield from _texts(each if isinstance(each, (str, dict)) else None)


def _sniff(filename: str, _data: bytes) -> bool:
    return PurePath(filename).suffix.lower() in SUFFIXES


IMPORTER = Importer("markdown", "Markdown", SUFFIXES, _sniff, read)
