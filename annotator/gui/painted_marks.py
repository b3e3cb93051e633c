"""Which annotations the article shows: those of its document that pass the filter, kept up to date one by one."""

from typing import TYPE_CHECKING

from annotator.app.cards import CardFilter
from annotator.app.project import Changed
from annotator.domain.annotation import Annotation
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink, Source
from annotator.gui.article.mark import Mark
from annotator.gui.article.pane import ArticlePane
from annotator.gui.session import Session
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.foreseeing import Foresight

ONE_BY_ONE = 200


def mark_of(annotation: Annotation) -> Mark:
    """What the view needs of an annotation."""
    return Mark(annotation.id, annotation.start, annotation.end, annotation.tag, annotation.creator)


class PaintedMarks:
    """Keeps an ArticlePane's marks in step with the session."""

    def __init__(self, session: Session, pane: ArticlePane, seen: Snapshot, foresight: "Foresight") -> None:
        self._session = session
        self._foresight = foresight
        self._seen = seen
        self._pane = pane
        self._painted: set[str] = set()

    def open(self, theme: Theme) -> None:
        """Show the session's document with its marks."""
        document = self._session.document
        tags = self._session.project.sight.tags_in_order()
        if document is None:
            self._painted = set()
            self._pane.open_text("", (), (), [], tags, theme)
            return
        self._pane.open_text(document.text, document.blocks, document.links, self._wanted(), tags, theme)

    def reload(self) -> None:
        """The filter has changed, or a great many annotations."""
        foreseen = self._foresight.now()
        self._session.letting_go.take(*self._pane.view.page.marks.bulk, self._painted)
        if foreseen is not None:
            self._painted = foreseen.painted
        self._pane.set_marks(foreseen.marks if foreseen is not None else self._wanted())

    def take(self, changed: Changed) -> None:
        """Follow one txn: only what it touched is painted anew."""
        if changed.large or len(touched := self._touched(changed)) > ONE_BY_ONE:
            self.reload()
            return
        for id in touched:
            annotation = self._session.annotation(id)
            if annotation is not None and annotation.document == self._session.document_id and self._passes(annotation):
                self._painted.add(id)
                self._pane.put_mark(mark_of(annotation))
            elif id in self._painted:
                self._painted.discard(id)
                self._pane.remove_mark(id)

    def _passes(self, annotation: Annotation) -> bool:
        return self._session.filter.shows(self._seen, annotation)

    def _wanted(self) -> list[Mark]:
        found = self._seen.annotations_of(self._session.document_id)
        if self._session.filter != CardFilter():
            found = [annotation for annotation in found if self._passes(annotation)]
        marks = [mark_of(annotation) for annotation in found]
        self._painted = {mark.id for mark in marks}
        return marks

    def _touched(self, changed: Changed) -> dict[str, None]:
        found: dict[str, None] = {}
        now = self._session.project.sight
        for before, after in changed.entities:
            if isinstance(after, Annotation):
                if self._looks_same(before, after):
                    continue
                found[after.id] = None
            elif isinstance(after, EvidenceLink) and self._session.filter.no_source:
                found[after.annotation] = None
            elif isinstance(after, Source) and self._session.filter.no_source:
                found |= dict.fromkeys(link.annotation for link in now.links_to(after.id))
        return found

    @staticmethod
    def _looks_same(before: object, after: Annotation) -> bool:
        return (
            isinstance(before, Annotation)
            and mark_of(before) == mark_of(after)
            and before.deleted_by == after.deleted_by
        )
