"""A project's state as I may see it, with the gold layer among the annotations while it is shown."""

from collections.abc import Iterator, Mapping

from annotator.domain.annotation import Annotation
from annotator.domain.editions import main_text
from annotator.domain.gold import Outdated, gold_of, outdated, passages
from annotator.domain.review import Decision
from annotator.domain.sight import Sight
from annotator.domain.source import EvidenceLink


class Gilded(Sight):
    """The cards and the article read this one; while ``shows_gold`` is off it is nothing but the sight.

    A gold passage has the id "DECISION:NUMBER"; its evidence is that of the annotations that were followed.
    """

    def __init__(self, sight: Sight) -> None:
        super().__init__(sight.whole)
        self.shows_gold = False

    @property
    def annotations(self) -> Mapping[str, Annotation]:
        found = super().annotations
        return _WithGold(found, self) if self.shows_gold else found

    def annotations_of(self, document: str) -> list[Annotation]:
        found = super().annotations_of(document)
        if self.shows_gold:
            found = sorted([*found, *gold_of(self, document)], key=lambda a: (a.start, -a.end, a.id))
        return found

    def links_of(self, annotation: str) -> list[EvidenceLink]:
        decision = self.decision_of(annotation)
        if decision is None:
            return super().links_of(annotation)
        links = [link for id in decision.taken for link in self.links_of(id)]
        return list({(link.source, link.stance, link.locator): link for link in links}.values())

    def decision_of(self, annotation: str) -> Decision | None:
        """The decision that a gold passage comes from; None for anybody's annotation."""
        return self.decisions.get(annotation.rpartition(":")[0]) if is_gold(annotation) else None

    def gold(self, annotation: str) -> Annotation | None:
        """A gold passage by its id."""
        decision = self.decision_of(annotation)
        document = self.documents.get(decision.document) if decision else None
        if decision is None or document is None:
            return None
        return next((each for each in passages(decision, document.text) if each.id == annotation), None)

    def outdated(self, annotation: str) -> Outdated:
        """Whether a gold passage should be looked at again."""
        decision = self.decision_of(annotation)
        return outdated(self, decision) if decision is not None else ""

    def gold_count(self, document: str) -> int:
        """How many gold passages an article has."""
        return len(gold_of(self, main_text(self, document))) if document else 0


def is_gold(annotation: str) -> bool:
    """Whether an id is that of a gold passage."""
    decision, colon, number = annotation.rpartition(":")
    return bool(colon) and bool(decision) and number.isdigit()


class _WithGold(Mapping[str, Annotation]):
    """People's annotations, and gold ones when they are asked for by id."""

    def __init__(self, base: Mapping[str, Annotation], gilded: Gilded) -> None:
        self._base = base
        self._gilded = gilded

    def __getitem__(self, id: str) -> Annotation:
        if is_gold(id) and (found := self._gilded.gold(id)) is not None:
            return found
        return self._base[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._base)

    def __len__(self) -> int:
        return len(self._base)
