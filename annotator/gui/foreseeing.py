"""What the article and the cards will show after a large step, worked out on a worker while the window lives on."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.app.cards import CardFilter, Order, cards
from annotator.app.gilded import Gilded
from annotator.domain.document import Document
from annotator.domain.sight import Sight
from annotator.domain.snapshot import Snapshot
from annotator.gui.article.mark_index import MarkIndex
from annotator.gui.painted_marks import mark_of

if TYPE_CHECKING:
    from annotator.gui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Look:
    """What is chosen to be shown: of which article, which annotations, in which order, to whom."""

    me: str
    document: str
    filter: CardFilter
    order: Order
    gold: bool


@dataclass(frozen=True, slots=True)
class Foreseen:
    """The cards (annotation ids in their order) and the marks of the article, for one choice.

    ``document`` is the article before and after the step, if there is one in both states.
    """

    look: Look
    document: tuple[tuple[Document, Document], ...]
    ids: list[str]
    marks: MarkIndex
    painted: set[str]


class Foresight:
    """Belongs to a workspace. What it foresaw holds until something else is chosen to be shown, or changes."""

    def __init__(self, workspace: "Workspace") -> None:
        self._workspace = workspace
        self._found: Foreseen | None = None

    def work_out(self, ahead: Snapshot) -> None:
        """Foresees a state that is about to be taken in. Slow; on any thread."""
        look = self._look()
        seen = Gilded(Sight(ahead))
        seen.shows_gold = look.gold
        found = cards(seen, look.document, look.filter) if look.document else []
        marks = MarkIndex([mark_of(annotation) for annotation in found])
        marks.read_all()
        if look.order is not Order.TEXT:
            found = cards(seen, look.document, look.filter, look.order)
        ids = [annotation.id for annotation in found]
        before, after = self._workspace.session.document, ahead.documents.get(look.document)
        document = ((before, after),) if before is not None and after is not None else ()
        self._found = Foreseen(look, document, ids, marks, set(ids))

    def now(self) -> Foreseen | None:
        """What was foreseen, if it is still what is to be shown."""
        return self._found if self._found is not None and self._found.look == self._look() else None

    def forget(self) -> None:
        """It is shown now, or does not hold any more."""
        self._found = None

    def _look(self) -> Look:
        session, workspace = self._workspace.session, self._workspace
        gold = workspace.gilded.shows_gold
        return Look(session.project.me, session.document_id, session.filter, workspace.cards.order, gold)
