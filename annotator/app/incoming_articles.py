"""The articles of colleagues' files beside those of the project: the same text, another text of one, or new."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from annotator.app.merge_counts import Grouped, Origins, is_alive
from annotator.app.merge_plan import ArticlePlan
from annotator.app.progress import Progress
from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.editions import main_text, placed
from annotator.domain.entity import Entity
from annotator.domain.fold import Key, entity_of, fold
from annotator.domain.op import Op
from annotator.domain.snapshot import Snapshot
from annotator.domain.soundness import is_typed


def entities(grouped: Grouped, kind: str) -> Iterator[Entity]:
    """The living entities of a type that some ops make; what is incomplete or of wrong types is left out."""
    ops = (op for key, ops in grouped.items() if key[0] == kind for op in ops)
    for key, state in fold(ops).items():
        try:
            entity = entity_of(key, state)
        except (TypeError, ValueError):  # a list that is no list of records
            continue
        if entity is not None and entity.deleted_by is None and is_typed(entity):
            yield entity


def articles(now: Snapshot, theirs: Grouped, origins: Origins, progress: Progress) -> tuple[ArticlePlan, ...]:
    """A line for each document that the files' ops (``theirs``) speak of, by title."""
    documents = [each for each in entities(theirs, "document") if isinstance(each, Document)]
    unknown = [each for each in documents if each.id not in now.documents]
    known: list[Document] = list(now.documents.values())
    main: dict[str, Document] = {}
    for document in unknown:
        found = _said(now, document) or _alike(document, known)
        if found is not None:
            main[document.id] = now.documents.get(main_text(now, found.id), found)
        known.append(document)
    marked = _marked(theirs, origins, {each.id for each in documents})
    made = []
    for document in documents:
        progress(0.9)
        made.append(_article(now, document, main.get(document.id), marked.get(document.id, {})))
    return tuple(sorted(made, key=lambda each: (each.title.casefold(), each.id)))


def _article(now: Snapshot, document: Document, main: Document | None, marked: Grouped) -> ArticlePlan:
    title = " ".join(document.title.split()) or document.id
    if document.id in now.documents:
        return ArticlePlan(document.id, title, "same", len(marked))
    if main is None:
        return ArticlePlan(document.id, title, "new", len(marked))
    annotations = [each for each in entities(marked, "annotation") if isinstance(each, Annotation)]
    how = Counter(place.how for place in placed(main.text, main.id, annotations))
    main_title = " ".join(main.title.split()) or main.id
    return ArticlePlan(
        document.id, title, "other text", len(annotations), main.id, main_title, how["exact"], how["moved"],
        how["orphan"], document.same_as == main.id,
    )  # fmt: skip


def _marked(theirs: Grouped, origins: Origins, documents: Iterable[str]) -> dict[str, dict[Key, Sequence[Op]]]:
    """The living annotations' ops, by document."""
    found: dict[str, dict[Key, Sequence[Op]]] = {id: {} for id in documents}
    for key, ops in theirs.items():
        if key[0] == "annotation" and is_alive(ops) is not False:
            document = origins.of(ops)[1]
            if document in found:
                found[document][key] = ops
    return found


def _said(now: Snapshot, document: Document) -> Document | None:
    """The article here that somebody has said to be the same."""
    return now.documents.get(main_text(now, document.same_as)) if document.same_as in now.documents else None


def _alike(document: Document, known: Iterable[Document]) -> Document | None:
    """The article that has the same address, or the same title and the same outlet or date."""
    by_address = [each for each in known if _address(document) and _address(each) == _address(document)]
    if by_address:
        return by_address[0]
    title = _folded(document.title)
    for each in known if title else ():
        outlet = _folded(document.publisher) and _folded(each.publisher) == _folded(document.publisher)
        date = document.published and each.published == document.published
        if _folded(each.title) == title and (outlet or date):
            return each
    return None


def _address(document: Document) -> str:
    """An address without what does not tell articles apart: scheme, "www.", fragment, a slash at the end."""
    address = document.url.strip().casefold().partition("#")[0].rstrip("/")
    return address.removeprefix("https://").removeprefix("http://").removeprefix("www.")


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
