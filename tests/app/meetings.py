"""Projects with a review session, for tests: Ana and Ben read one article, and agree on little."""

from annotator.app.project import Project
from annotator.app.reviewing import Agenda
from annotator.domain.annotating import add_annotation
from annotator.domain.clusters import Cluster
from annotator.domain.commands import Add
from annotator.domain.deciding import start_session
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId, document_id
from annotator.domain.review import ReviewSession
from tests.app.projects import ANA, BEN, project

TEXT = (
    "Prices rose by 12 percent in May, the bank said.\n\n"
    "The minister called it a disaster for the poor.\n\n"
    "Two people were hurt. Nobody knows who fired first.\n\n"
    "The office opens at nine."
)


def meeting(names: bool = True, order: str = "text") -> tuple[Project, ReviewSession]:
    """A project with one article of four clusters (boundary; tag; only Ana's; agreed) and an open session over it."""
    made = project()
    text = Document(id=document_id(TEXT), text=TEXT, title="Prices and shots")
    made.apply(Add(text, "Import article"))
    mark(made, ANA, "Prices rose by 12 percent in May", "claim", holder="The bank")
    mark(made, BEN, "Prices rose by 12 percent in May, the bank said.", "claim", holder="The bank")
    mark(made, ANA, "The minister called it a disaster", "opinion")
    mark(made, BEN, "The minister called it a disaster", "claim")
    mark(made, ANA, "Nobody knows who fired first", "claim")
    mark(made, ANA, "The office opens at nine", "opinion")
    mark(made, BEN, "The office opens at nine.", "opinion")
    made.become(ANA)
    session = ReviewSession(
        id="", title="Monday", documents=(text.id,), people=(ANA, BEN), annotators=(ANA, BEN), names=names, order=order,
        kinds=("missing", "boundary", "tag", "holder", "verdict", "stance"), started=1_790_000_000_000,
    )  # fmt: skip
    id = made.apply(start_session(session)).new_ids[0]
    made.store.flush()
    return made, made.now.sessions[id]


def mark(made: Project, who: AnnotatorId, quote: str, tag: str, **fields: str) -> str:
    """Somebody marks the passage with these words; returns the annotation's id. Ana is at work afterwards."""
    made.become(who)
    document = next(d for d in made.now.documents.values() if quote in d.text)
    at = document.text.index(quote)
    id = made.apply(add_annotation(document, at, at + len(quote), tag, **fields)).new_ids[0]
    made.become(ANA)
    return id


def followed(made: Project, session: ReviewSession) -> Agenda:
    """An agenda that is told of every change."""
    agenda = Agenda(made.now, session)

    def take(changed: object) -> None:
        assert agenda.take(changed)  # type: ignore[arg-type]

    made.on_changed.append(take)
    return agenda


def words(cluster: Cluster) -> str:
    """The first member's words."""
    return cluster.members[0].exact
