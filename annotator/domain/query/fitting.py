"""Whether documents and annotations have what filters ask for. A tree becomes one function, made once for a search."""

from collections.abc import Callable, Iterable
from functools import cache, lru_cache, partial
from typing import TypeVar

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.query.filters import ABOUT_ANNOTATIONS, ANY, ME, NONE, days, stretch
from annotator.domain.query.tree import And, Filter, Near, Node, Not, Or, Words
from annotator.domain.query.words import BETWEEN_FIELDS, fits, folded, is_substring, pieces, plain
from annotator.domain.reading_state import reading_state
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Source

T = TypeVar("T")
Test = Callable[[T], bool]
Leaf = Words | Near | Filter


def of_tree(node: Node, leaf: Callable[[Leaf], Test[T]]) -> Test[T]:
    """The test of a tree, from those of its leaves."""
    if isinstance(node, Not):
        inner = of_tree(node.part, leaf)
        return lambda each: not inner(each)
    if isinstance(node, And | Or):
        parts = [of_tree(part, leaf) for part in node.parts]
        if isinstance(node, And):
            return lambda each: all(part(each) for part in parts)
        return lambda each: any(part(each) for part in parts)
    return leaf(node)


def matches(document: Document, query: Node | None, now: Snapshot) -> bool:
    """Whether a document fits a query, looked at alone; for many documents make one ``document_test``."""
    return query is None or document_test(query, now)(document)


def document_test(
    node: Node, now: Snapshot, words: Callable[[Words | Near], Test[Document]] | None = None
) -> Test[Document]:
    """Which documents fit. What a filter asks of annotations, one and the same annotation of the document must have.

    ``words`` says how words are looked for; by default in title, bylines, outlet, regions, themes and keywords.
    """
    in_head = words or (lambda leaf: lambda document: fits(leaf, folded(_head(document))))

    def leaf(each: Leaf) -> Test[Document]:
        if isinstance(each, Filter):
            return _of_annotations(now, each) if each.name in ABOUT_ANNOTATIONS else document_filter(each, now)
        return in_head(each)

    return _jointly(node, now, leaf) if _joint(node) else of_tree(node, leaf)


def _joint(node: Node) -> bool:
    """Whether several parts of a conjunction ask something of annotations."""
    return isinstance(node, And) and sum(map(_asks_annotations, node.parts)) > 1


def _asks_annotations(node: Node) -> bool:
    return isinstance(node, Filter) and node.name in ABOUT_ANNOTATIONS


def _jointly(node: Node, now: Snapshot, leaf: Callable[[Leaf], Test[Document]]) -> Test[Document]:
    assert isinstance(node, And)
    about = [part for part in node.parts if isinstance(part, Filter) and _asks_annotations(part)]
    asked = [annotation_filter(part, now) for part in about]
    rest = [of_tree(part, leaf) for part in node.parts if not _asks_annotations(part)]

    def test(document: Document) -> bool:
        return all(part(document) for part in rest) and any(
            all(one(annotation) for one in asked) for annotation in now.annotations_of(document.id)
        )

    return test


def _of_annotations(now: Snapshot, wanted: Filter) -> Test[Document]:
    fitting = annotation_filter(wanted, now)
    return lambda document: any(map(fitting, now.annotations_of(document.id)))


def _head(document: Document) -> str:
    named = (document.title, document.subtitle, document.byline, document.publisher)
    return BETWEEN_FIELDS.join((*named, *document.regions, *document.themes, *document.keywords))


def document_filter(wanted: Filter, now: Snapshot) -> Test[Document]:
    """The test of one filter that speaks of documents."""
    name, value = wanted.name, wanted.value
    if name in ("date", "before", "after"):
        return _dated(name, value.lower())
    if name == "state":
        return lambda document: reading_state(now, document.id) == value.lower()
    if name == "collection":
        return lambda document: named(value, _collections(now, document.id))
    if name == "language":
        low = value.lower()
        if low in (NONE, ANY):
            return lambda document: bool(document.language) == (low == ANY)
        return lambda document: document.language.lower() == low or document.language.lower().startswith(f"{low}-")
    return lambda document: named(value, _TOLD[name](document))


_TOLD: dict[str, Callable[[Document], Iterable[str]]] = {
    "outlet": lambda document: (document.publisher, *(each.outlet for each in document.chain)),
    "title": lambda document: (document.title, document.subtitle),
    "region": lambda document: document.regions,
    "theme": lambda document: (*document.themes, *document.keywords),
}


def _dated(name: str, value: str) -> Test[Document]:
    if value in (NONE, ANY):
        return lambda document: bool(published(document)) == (value == ANY)
    asked = stretch(value) if name == "date" else days(value)

    def test(document: Document) -> bool:
        told = days(published(document))
        if told is None or asked is None:
            return False
        if name == "before":
            return told.first < asked.first
        if name == "after":
            return told.last > asked.last
        return told.first <= asked.last and told.last >= asked.first

    return test


def published(document: Document) -> str:
    """When an article appeared (ISO 8601, possibly partial): where it was read, else where it appeared first."""
    return document.published or document.original_date or next((each.date for each in document.chain if each.date), "")


def _collections(now: Snapshot, document: str) -> list[str]:
    """The names of the collections that a document is in, and of those that these lie in."""
    found: list[str] = []
    for membership in now.memberships_of(document):
        id, passed = membership.collection, set[str]()
        while (collection := now.collections.get(id)) is not None and id not in passed:
            passed.add(id)
            found.append(collection.name)
            id = collection.parent
    return found


def annotation_filter(wanted: Filter, now: Snapshot) -> Test[Annotation]:
    """The test of one filter on annotations; one that speaks of documents is asked of theirs."""
    name, value = wanted.name, wanted.value
    low = value.lower()
    if name == "tag":
        tags = tags_named(now, value)
        return lambda annotation: annotation.tag in tags
    if name == "by":
        people = people_named(now, value)
        return lambda annotation: annotation.creator in people
    if name == "holder":
        holds = lru_cache(maxsize=None)(lambda holder: named(value, (holder,)))
        return lambda annotation: holds(annotation.holder)
    if name in ("verdict", "mode"):
        return lambda annotation: _chosen(low, getattr(annotation, name))
    if name == "stance":
        return lambda annotation: _has(low, {link.stance for link in now.links_of(annotation.id)})
    if name == "source":
        cited = partial(_cites, now, value)
        return lambda annotation: cited(annotation.id)
    return _by_document(wanted, now)


def _by_document(wanted: Filter, now: Snapshot) -> Test[Annotation]:
    documents, fitting = now.documents, document_filter(wanted, now)

    @cache
    def fits_document(id: str) -> bool:
        return id in documents and fitting(documents[id])

    return lambda annotation: fits_document(annotation.document)


def _chosen(wanted: str, value: str) -> bool:
    return bool(value) == (wanted == ANY) if wanted in (NONE, ANY) else value == wanted


def _has(wanted: str, values: set[str]) -> bool:
    return bool(values) == (wanted == ANY) if wanted in (NONE, ANY) else wanted in values


def _cites(now: Snapshot, value: str, annotation: str) -> bool:
    sources = [now.shown("source", link.source) for link in now.links_of(annotation)]
    told = [text for source in sources if isinstance(source, Source) for text in _names_of(source)]
    return named(value, told)


def _names_of(source: Source) -> tuple[str, ...]:
    return source.title, source.publisher, source.container_title, *source.author


def tags_named(now: Snapshot, value: str) -> frozenset[str]:
    """The ids of the tags of that name; where there is none, of those whose name begins so."""
    wanted = plain(value)
    known = [(id, plain(tag.name)) for id, tag in now.tags.items()]
    exact = frozenset(id for id, name in known if wanted in (name, id))
    return exact or frozenset(id for id, name in known if name.startswith(wanted))


def people_named(now: Snapshot, value: str) -> frozenset[str]:
    """All ids of the people of that name, or mine."""
    if value.lower() == ME and now.me:
        wanted = {now.person(now.me)}
    else:
        wanted = {now.person(id) for id, annotator in now.annotators.items() if speaks_of(value, annotator.name)}
    return frozenset(id for id in now.annotators if now.person(id) in wanted)


def named(value: str, told: Iterable[str]) -> bool:
    """Whether one of the texts speaks of a value; ``none`` and ``any`` ask whether there is a text at all."""
    if value.lower() in (NONE, ANY):
        return any(told) == (value.lower() == ANY)
    return any(speaks_of(value, text) for text in told)


def speaks_of(value: str, text: str) -> bool:
    """Whether the words of ``value`` stand side by side in ``text``; the last may go on."""
    if not text:
        return False
    needle = _spaced(value)
    if not needle or is_substring(Words(value)):
        return plain(value) in plain(text)
    return f" {needle}" in f" {_spaced(text)}"


@lru_cache(maxsize=4_096)
def _spaced(text: str) -> str:
    return " ".join(pieces(text))
