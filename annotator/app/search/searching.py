"""Searching everything: a query's text in, groups of findings out. For a worker; waits for no write."""

from collections.abc import Sequence
from typing import Any

from annotator.app.project import Project
from annotator.app.search.candidates import Candidates, Stop, annotation_of, groups_of, within
from annotator.app.search.found import Findings, Found, Group, Results
from annotator.app.search.snippets import Marked, marked, snippet
from annotator.app.search.steady import steady
from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.people import Comment
from annotator.domain.query.fitting import published
from annotator.domain.query.parsing import parse
from annotator.domain.query.tree import Filter, Near, Node, Words, going_on, walk, wanted_words
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Source
from annotator.domain.visibility import document_of

LENGTH = 170
"""Code points of a snippet."""
SHOWN = 40
"""Findings of each group that are told at once."""


def _never() -> bool:
    return False


def search(
    project: Project, query: str, most: int = SHOWN, *, typing: bool = False, here: str = "", length: int = LENGTH,
    stop: Stop = _never,
) -> Results:  # fmt: skip
    """The findings of a query, at most ``most`` of each group, all of them counted. Raises QueryError.

    ``typing``: the last word may go on. The document ``here`` comes first among the articles.
    ``length``: code points of a snippet. Once ``stop`` says yes the answer does not count.
    """
    node = parse(query)
    if typing:
        node = going_on(node, _last_word(node, query))
    if node is None:
        return Results(query)
    return steady(lambda: _results(Candidates(project.sight, project.store, stop), query, node, most, here, length))


def _last_word(node: Node | None, query: str) -> int:
    """Where the word ends that may go on: the last one, if no space follows it or nothing but filters; else -1."""
    leaves = sorted((each for each in walk(node) if isinstance(each, Words | Near | Filter)), key=lambda leaf: leaf.end)
    filtered = bool(leaves) and isinstance(leaves[-1], Filter)
    while leaves and isinstance(leaves[-1], Filter):
        leaves.pop()
    return leaves[-1].end if leaves and (filtered or leaves[-1].end == len(query)) else -1


def _results(candidates: Candidates, query: str, node: Node, most: int, here: str, length: int) -> Results:
    told = Telling(candidates.now, wanted_words(node), length)
    groups: list[Findings] = []
    for group in groups_of(node):
        found = candidates.of(group, within(node, group))
        if candidates.stop():
            return Results(query)
        if group == "articles" and here:
            found.sort(key=lambda document: document.id != here)
        if found:
            groups.append(Findings(group, len(found), tuple(told.found(group, each) for each in found[:most])))
    return Results(query, tuple(groups))


class Telling:
    """How findings are told: their snippets, what is marked in them, where they lead."""

    def __init__(self, now: Snapshot, words: Sequence[Words], length: int = LENGTH) -> None:
        self._now = now
        self._words = words
        self._length = length

    def found(self, group: Group, entity: Any) -> Found:
        """A finding."""
        if isinstance(entity, Document):
            return self._article(entity)
        if isinstance(entity, Annotation):
            return self._annotation(group, entity)
        if isinstance(entity, Source):
            return self._source(entity)
        assert isinstance(entity, Comment)
        return self._comment(entity)

    def _article(self, document: Document) -> Found:
        shown, place = snippet(document.text, self._words, self._length, article=True)
        start, end = place or (0, 0)
        title = marked(document.title, self._words)
        if place is None and (other := self._first_with(document.subtitle, document.byline, document.note)):
            shown = other
        about = tuple(filter(None, (document.publisher, published(document)[:10])))
        return Found("articles", document.id, title, shown, about, document.id, start, end)

    def _annotation(self, group: Group, annotation: Annotation) -> Found:
        now, words = self._now, self._words
        tag = now.tags.get(annotation.tag)
        document = now.documents.get(annotation.document)
        names = (annotation.holder, now.name_of(annotation.creator), document.title if document else "")
        about = tuple(filter(None, (tag.name if tag else annotation.tag, *names)))
        quote, note = (snippet(text, words, self._length).shown for text in (annotation.exact, annotation.note))
        title, text = (note, quote) if group == "notes" else (quote, note if note.marks else Marked(""))
        return Found(group, annotation.id, title, text, about, annotation.document, annotation.start, annotation.end)

    def _source(self, source: Source) -> Found:
        more = self._first_with("; ".join(source.author), source.container_title, source.note, source.url)
        told = tuple(filter(None, ("; ".join(source.author), source.publisher, source.issued[:10])))
        return Found("sources", source.id, marked(source.title, self._words), more or Marked(""), told)

    def _comment(self, comment: Comment) -> Found:
        now = self._now
        document = now.documents.get(document_of(now, comment))
        about_what = annotation_of(now, comment)
        shown = snippet(comment.text, self._words, self._length).shown
        place = (about_what.start, about_what.end) if about_what else (0, 0)
        told = (now.name_of(comment.creator), document.title if document else "")
        below = snippet(about_what.exact, (), self._length).shown if about_what else Marked("")
        where = document.id if document else ""
        return Found("comments", comment.id, shown, below, tuple(filter(None, told)), where, *place)

    def _first_with(self, *texts: str) -> Marked | None:
        """The first of some texts that has one of the words."""
        for text in texts:
            shown, place = snippet(text, self._words, self._length)
            if place is not None:
                return shown
        return None
