"""Which entities of a group a query finds, in which order: words by the store's text indexes, filters in memory."""

from collections.abc import Callable, Iterable
from typing import Any

from annotator.app.search.found import TABLES, Group
from annotator.app.store import Store
from annotator.domain.annotation import Annotation
from annotator.domain.editions import main_text
from annotator.domain.people import Comment
from annotator.domain.query.filters import ABOUT_ANNOTATIONS
from annotator.domain.query.fitting import (
    Leaf,
    Test,
    annotation_filter,
    document_filter,
    document_test,
    named,
    of_tree,
    people_named,
    published,
)
from annotator.domain.query.tree import And, Filter, Near, Node, Not, Or, Words, is_text, walk
from annotator.domain.query.words import BETWEEN_FIELDS, fits, folded
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Source
from annotator.domain.visibility import document_of

COLUMNS: dict[str, tuple[str, ...]] = {"quotes": ("exact", "holder"), "notes": ("note",)}
"""Where the words of a group stand, if not anywhere in its entities."""

Stop = Callable[[], bool]


def groups_of(node: Node) -> tuple[Group, ...]:
    """The groups that a query speaks of. Words look everywhere; but a filter on annotations leaves articles out, and
    filters alone list articles or quotes. ``in:`` says it otherwise."""
    parts = list(walk(node))
    filters = {each.name for each in parts if isinstance(each, Filter)}
    if "in" in filters:
        return tuple(TABLES)  # type: ignore[arg-type]
    annotations = bool(filters & set(ABOUT_ANNOTATIONS))
    if not any(isinstance(each, Words | Near) for each in parts):
        return ("quotes",) if annotations else ("articles",)
    return ("quotes", "notes", "sources", "comments") if annotations else tuple(TABLES)  # type: ignore[arg-type]


def within(node: Node, group: Group) -> Node | bool:
    """The query as it stands for one group: ``in:`` is answered. True: everything, False: nothing."""
    if isinstance(node, Filter) and node.name == "in":
        return node.value.lower() == group
    if isinstance(node, Not):
        part = within(node.part, group)
        return (not part) if isinstance(part, bool) else Not(part)
    if not isinstance(node, And | Or):
        return node
    decisive = isinstance(node, Or)
    found = [within(part, group) for part in node.parts]
    if any(part is decisive for part in found):
        return decisive
    kept = tuple(part for part in found if not isinstance(part, bool))
    if len(kept) > 1:
        return type(node)(kept)
    return kept[0] if kept else not decisive


class Candidates:
    """For one query on one state of a project."""

    def __init__(self, now: Snapshot, store: Store, stop: Stop) -> None:
        self.now = now
        self._store = store
        self.stop = stop

    def of(self, group: Group, node: Node | bool) -> list[Any]:
        """The entities of a group that fit, the best first."""
        if node is False:
            return []
        if node is True:
            found = self._everything(group)
            return self._main_sources(found) if group == "sources" else found
        parts = node.parts if isinstance(node, And) else (node,)
        words = [part for part in parts if is_text(part)]
        rest = [part for part in parts if not is_text(part)]
        if words:
            found = self._with_words(group, And(tuple(words)) if len(words) > 1 else words[0])
        else:
            found = self._all(group)
        if rest:
            tests = [self._test(group, part) for part in rest]
            found = [each for each in found if all(test(each) for test in tests)]
        if not words:
            self._put_in_order(group, found)
        if group == "sources":
            return self._main_sources(found)
        return self._one_text_each(found) if group == "articles" else found

    def _main_sources(self, found: list[Any]) -> list[Any]:
        """What was merged into another source is found as that one, once."""
        known, ids = self.now.sources, dict.fromkeys(self.now.main_source(source.id) for source in found)
        return [known[id] for id in ids if id in known]

    def _one_text_each(self, found: list[Any]) -> list[Any]:
        """Without the older texts of articles whose newest is there, too."""
        ids = {document.id for document in found}
        return [each for each in found if not each.same_as or main_text(self.now, each.id) not in ids - {each.id}]

    def _with_words(self, group: Group, node: Node) -> list[Any]:
        columns = COLUMNS.get(group, ())
        ids = self._ids(group, node, columns)
        if group == "quotes" and any(isinstance(each, And) for each in walk(node)):
            # What has some of the words in its quote and some in its note.
            known = {*ids, *self._ids("notes", node, COLUMNS["notes"])}
            ids += [id for id in self._ids(group, node, ()) if id not in known]
        table = self.now.table(TABLES[group])
        found: list[Any] = [entity for id in ids if (entity := table.get(id)) is not None]
        if group == "notes":
            found = [each for each in found if each.note]
        return [*found, *self._kept_for_others(group, node)]

    def _ids(self, group: Group, node: Node, columns: tuple[str, ...]) -> list[str]:
        return [match.id for match in self._store.search(TABLES[group], node, columns, self.stop)]

    def _kept_for_others(self, group: Group, node: Node) -> Iterable[Any]:
        """What one person deleted and others still use is in no index."""
        kind = TABLES[group]
        if kind not in ("document", "source"):
            return
        for entity in list(self.now.table(kind).values()):
            if entity.deleted_by is not None and fits(node, folded(BETWEEN_FIELDS.join(_texts(entity)))):
                yield entity

    def _everything(self, group: Group) -> list[Any]:
        found = self._all(group)
        self._put_in_order(group, found)
        return found

    def _all(self, group: Group) -> list[Any]:
        found: list[Any] = list(self.now.table(TABLES[group]).values())
        return [each for each in found if each.note] if group == "notes" else found

    def _put_in_order(self, group: Group, found: list[Any]) -> None:
        """Where nothing tells which is best: the newest articles, passages as they stand, sources by title."""
        if group == "articles":
            found.sort(key=lambda document: (published(document), document.title), reverse=True)
        elif group in ("quotes", "notes"):
            order = {id: number for number, id in enumerate(self.now.documents)}
            found.sort(key=lambda each: (order.get(each.document, -1), each.start, -each.end, each.id))
        elif group == "comments":
            found.sort(key=lambda comment: -comment.created)
        else:
            found.sort(key=lambda source: source.title.casefold())

    def _test(self, group: Group, node: Node) -> Test[Any]:
        if group == "articles":
            return document_test(node, self.now, lambda leaf: self._having(group, leaf))
        by_group: dict[str, Callable[[Filter], Test[Any]]] = {
            "sources": self._of_source, "comments": self._of_comment
        }  # fmt: skip
        of_filter = by_group.get(group, self._of_annotation)

        def leaf(each: Leaf) -> Test[Any]:
            return of_filter(each) if isinstance(each, Filter) else self._having(group, each)

        return of_tree(node, leaf)

    def _having(self, group: Group, leaf: Words | Near) -> Test[Any]:
        having = {each.id for each in self._with_words(group, leaf)}
        return lambda entity: entity.id in having

    def _of_annotation(self, wanted: Filter) -> Test[Annotation]:
        return annotation_filter(wanted, self.now)

    def _of_comment(self, wanted: Filter) -> Test[Comment]:
        now = self.now
        if wanted.name == "by":
            people = people_named(now, wanted.value)
            return lambda comment: comment.creator in people
        if wanted.name in ABOUT_ANNOTATIONS:
            fitting = annotation_filter(wanted, now)
            return lambda comment: (about := annotation_of(now, comment)) is not None and fitting(about)
        fits_document = document_filter(wanted, now)

        def test(comment: Comment) -> bool:
            document = now.documents.get(document_of(now, comment))
            return document is not None and fits_document(document)

        return test

    def _of_source(self, wanted: Filter) -> Test[Source]:
        now = self.now
        if wanted.name == "by":
            people = people_named(now, wanted.value)
            return lambda source: source.creator in people
        if wanted.name in ("title", "source"):
            return lambda source: named(wanted.value, (source.title,))
        if wanted.name == "outlet":
            return lambda source: named(wanted.value, (source.publisher, source.container_title))
        if wanted.name == "stance":
            return lambda source: any(link.stance == wanted.value.lower() for link in now.links_to(source.id))
        fitting = annotation_filter(wanted, now)

        def test(source: Source) -> bool:
            cited = (now.annotations.get(link.annotation) for link in now.links_to(source.id))
            return any(annotation is not None and fitting(annotation) for annotation in cited)

        return test


def annotation_of(now: Snapshot, comment: Comment) -> Annotation | None:
    """The annotation that a comment is about, itself or by way of a link."""
    subject = now.get(comment.subject_type, comment.subject)
    found = now.get("annotation", getattr(subject, "annotation", "") or comment.subject)
    return found if isinstance(found, Annotation) else None


def _texts(entity: Any) -> tuple[str, ...]:
    if isinstance(entity, Source):
        return entity.title, *entity.author, entity.publisher, entity.container_title, entity.url, entity.note
    return entity.title, entity.text, entity.subtitle, entity.byline, entity.publisher, entity.note
