"""Finding evidence: the passages of sources, and of other articles, that bear on an annotation. For a worker.

Whether a passage supports or refutes is never guessed: who reads it says so.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache

from annotator.app.article_sources import source_from_article, source_of_article
from annotator.app.project import Project
from annotator.app.search.steady import steady
from annotator.app.sources import add_link
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Command
from annotator.domain.document import Document
from annotator.domain.errors import BadInput, WorldError
from annotator.domain.finding.claim import weights
from annotator.domain.finding.ranking import Row, Window, windows, worth
from annotator.domain.finding.terms import tokens
from annotator.domain.finding.units import indexed
from annotator.domain.pages import pages_of
from annotator.domain.query.tree import Or, Words
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Capture, EvidenceLink, Source
from annotator.domain.text import quote_at

MOST = 30
"""Passages that are told."""
ARTICLES = 25
"""Other articles that are looked into, those with most of the words first."""
ASKED = 14
"""Terms that the index of articles is asked for."""
FEW = 5
"""A claim of fewer terms is also looked for by the words around it."""
AROUND = 160
"""Code points of the text around a short claim."""

Range = tuple[int, int]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage that may be evidence. ``start:end`` is its place (code points) in the text of ``capture``, or of
    ``document`` if that is no snapshot; ``source`` is "" for an article that is no source yet. ``marks`` are the
    claim's words in ``text``; ``score`` compares, it is no probability."""

    source: str
    capture: str
    document: str
    title: str
    start: int
    end: int
    text: str
    marks: tuple[Range, ...]
    page: str
    score: float


def _never() -> bool:
    return False


def find_evidence(
    project: Project, annotation: str, source: str = "", *, articles: bool = False, most: int = MOST,
    stop: Stop = _never,
) -> list[Passage]:  # fmt: skip
    """The best passages for an annotation, the best first: of one source, or of all ("") and of other articles.

    Raises BadInput if the annotation or the source is gone, or if there is nothing in the passage to look for.
    """
    with suppress(WorldError):  # what cannot be written is told elsewhere; what is on disk can be read
        project.store.flush()
    return steady(lambda: _Finding(project, annotation, source, stop).found(articles and not source, most))


def readable(now: Snapshot, source: Source) -> Capture | Document | None:
    """What of a source is looked into: its newest snapshot that has a text, else the article that it is."""
    captures = [each for each in now.captures_of(source.id) if each.text]
    return captures[-1] if captures else now.documents.get(source.document)


def link_passage(now: Snapshot, annotation: str, passage: Passage, stance: str, new_source: str) -> Command:
    """Links an annotation to a passage: exact quote, place and page. An article that is no source yet becomes one,
    with the id ``new_source``."""
    text = _text_of(now, passage)
    quote = quote_at(text, passage.start, passage.end)
    made: Source | None = None
    source = passage.source
    if not source:
        known = source_of_article(now, passage.document)
        made = source_from_article(now.documents[passage.document], new_source) if known is None else None
        source = known.id if known is not None else new_source
    link = EvidenceLink(
        id="", annotation=annotation, source=source, stance=stance, quote=quote.exact, capture=passage.capture,
        start=passage.start, end=passage.end, prefix=quote.prefix, suffix=quote.suffix, page=passage.page,
    )  # fmt: skip
    return add_link(link, made)


def linked(now: Snapshot, annotation: str, passage: Passage) -> EvidenceLink | None:
    """The link that says already what this passage does to the annotation; mine before others'."""
    there = [
        link for link in now.links_of(annotation)
        if link.capture == passage.capture and link.start < passage.end and passage.start < link.end
        and _same_source(now, link.source, passage)
    ]  # fmt: skip
    return next((link for link in there if now.mine(link)), there[0] if there else None)


def _same_source(now: Snapshot, source: str, passage: Passage) -> bool:
    if passage.source:
        return now.main_source(source) == now.main_source(passage.source)
    known = source_of_article(now, passage.document)
    return known is not None and known.id == source


def _text_of(now: Snapshot, passage: Passage) -> str:
    here = now.captures.get(passage.capture) if passage.capture else now.documents.get(passage.document)
    if here is None or here.text[passage.start : passage.end] != passage.text:
        raise BadInput("This passage is not in the project any more.")
    return here.text


class _Finding:
    def __init__(self, project: Project, annotation: str, source: str, stop: Stop) -> None:
        self._project = project
        self._now = project.sight
        self._stop = stop
        self._source = source
        found = self._now.annotations.get(annotation)
        if found is None:
            raise BadInput("This annotation is not in the project any more.")
        if source and source not in self._now.sources:
            raise BadInput("This source is not in the project any more.")
        self._annotation = found
        self._weights = _weights(self._now, found)
        if not self._weights:
            raise BadInput("There are no words in this passage that could be looked for.")

    def found(self, articles: bool, most: int) -> list[Passage]:
        now = self._now
        source_ids = [self._source] if self._source else [id for id in now.sources if now.main_source(id) == id]
        owners: dict[str, tuple[Source, Capture | Document]] = {}
        for id in source_ids:
            source = now.sources[id]
            text = readable(now, source)
            if text is not None:
                owners[text.id] = (source, text)
        captures = {id: text for id, (_, text) in owners.items() if isinstance(text, Capture)}
        best = self._project.store.evidence(self._weights, set(captures), most, self._stop) if captures else []
        own = {id: text for id, (_, text) in owners.items() if isinstance(text, Document)}
        if articles:
            own.update((each.id, each) for each in self._other_articles())
        own.pop(self._annotation.document, None)
        best += self._in_documents(own, most)
        best.sort(key=lambda window: -window.score)
        known = {id: source for id, (source, _) in owners.items()}
        texts: Mapping[str, Capture | Document] = {**captures, **own}
        return [self._told(window, texts[window.owner], known.get(window.owner)) for window in best[:most]]

    def _other_articles(self) -> Iterator[Document]:
        heaviest = sorted(self._weights, key=lambda term: -self._weights[term])[:ASKED]
        words = tuple(Words(term, prefix=len(term) > 2) for term in heaviest if "d" not in term or term.isalpha())
        if not words:
            return
        query = Or(words) if len(words) > 1 else words[0]
        for match in self._project.store.search("document", query, ("text",), self._stop)[:ARTICLES]:
            document = self._now.documents.get(match.id)
            if document is not None and not document.same_as:
                yield document

    def _in_documents(self, documents: Mapping[str, Document], most: int) -> list[Window]:
        """Texts that have no index of passages are read here."""
        rows: list[Row] = []
        frequency: dict[str, int] = {}
        for document in documents.values():
            if self._stop():
                return []
            for start, end, terms in sentences_of(document.text):
                has = tuple(term for term in dict.fromkeys(terms) if term in self._weights)
                rows.append(Row(len(rows), document.id, start, end, len(terms), has))
                for term in has:
                    frequency[term] = frequency.get(term, 0) + 1
        return windows(rows, worth(self._weights, frequency, len(rows)), most)

    def _told(self, window: Window, text: Capture | Document, source: Source | None) -> Passage:
        exact = text.text[window.start : window.end]
        marks = tuple((token.start, token.end) for token in tokens(exact) if token.term in self._weights)
        document = text.id if isinstance(text, Document) else ""
        title = source.title if source is not None else text.title if isinstance(text, Document) else ""
        return Passage(
            source.id if source is not None else "", "" if document else text.id, document, title, window.start,
            window.end, exact, _joined(marks), pages_of(text, window.start, window.end), window.score,
        )  # fmt: skip


def _weights(now: Snapshot, annotation: Annotation) -> Mapping[str, float]:
    around = annotation.holder
    alone = weights(annotation.exact)
    document = now.documents.get(annotation.document)
    if len(alone) < FEW and document is not None:
        text = document.text
        before = text[max(0, annotation.start - AROUND) : annotation.start]
        around = f"{around} {before} {text[annotation.end : annotation.end + AROUND]}"
    return weights(annotation.exact, around)


@lru_cache(maxsize=64)  # the same articles are looked into for the next claim
def sentences_of(text: str) -> tuple[tuple[int, int, list[str]], ...]:
    """The sentences of a text with their terms."""
    return tuple(indexed(text))


def _joined(marks: tuple[Range, ...]) -> tuple[Range, ...]:
    """Signs of scripts without spaces overlap."""
    found: list[Range] = []
    for start, end in marks:
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
