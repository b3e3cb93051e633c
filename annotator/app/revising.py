"""A newer text of an article: what differs, what becomes of my passages, and those that wait to be placed.

The newer text is a document of its own; the older one says that it is the same article and stays readable. My passages
that read just the same go along in the same step. The others stay where they were made until I say where they belong;
they are the tray. What colleagues marked is never moved: they read it at its place (``editions``).
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from annotator.app.extraction import Reader
from annotator.app.intake import Given, take
from annotator.app.kept_originals import original_of
from annotator.app.project import Project
from annotator.domain.annotation import Annotation
from annotator.domain.batch import Attachment
from annotator.domain.commands import Add, Command, Edit, Several
from annotator.domain.document import Document, Origin
from annotator.domain.editions import editions, main_text
from annotator.domain.errors import BadInput
from annotator.domain.library import Membership, membership_id
from annotator.domain.reanchoring import Place, Reanchoring, Selector
from annotator.domain.snapshot import Snapshot
from annotator.domain.text import quote_at
from annotator.domain.visibility import own_ids
from annotator.formats.encoding import EncodingUnsure
from annotator.formats.exchange import Imported
from annotator.formats.registry import importer_for

__all__ = [
    "EncodingUnsure", "Passage", "Revision", "kept_file", "place_in", "plan_revision", "read_file", "revise", "tray",
    "waiting",
]  # fmt: skip

_SURE = ("exact", "moved")
_KEPT = (
    "id", "text", "blocks", "links", "pages", "origins", "attachment", "filename", "encoding", "same_as", "captured",
    "creator", "created", "deleted_by",
)  # fmt: skip
"""Fields that are the newer text's own, whatever was known of the older one."""


class Passage(NamedTuple):
    """One of my annotations of an older text, and its place in the newest one (an orphan's is what comes near it)."""

    annotation: Annotation
    place: Place


@dataclass(frozen=True, slots=True)
class Revision:
    """What taking ``new`` as the newer text of ``old`` would do."""

    old: Document
    new: Document
    passages: tuple[Passage, ...]
    attachments: tuple[Attachment, ...] = ()

    @property
    def counts(self) -> Counter[str]:
        """How many of my passages are exact, moved, fuzzy, orphan."""
        return Counter(each.place.how for each in self.passages)


def plan_revision(now: Snapshot, old: str, imported: Imported) -> Revision:
    """What the first article of an imported file means as a newer text of ``old``.

    Raises BadInput if the file has no article, the text is the same, or the project has the text already.
    """
    document = next((each for each in imported.entities if isinstance(each, Document)), None)
    if document is None:
        raise BadInput("There is no article in this file.")
    before = now.documents[main_text(now, old)]
    if document.id == before.id:
        raise BadInput("This file has the same text as the article; nothing has changed.")
    if document.id in now.documents:
        raise BadInput("This text is in the project already, as an article or an older text of one.")
    new = _with_what_is_known(before, document)
    return Revision(before, new, tuple(_placed(now, before.id, new.text)), imported.attachments)


def _with_what_is_known(old: Document, new: Document) -> Document:
    """What the analyst or the older file told of the article, where the newer file says nothing or the analyst did."""
    by_hand = {each.field for each in old.origins if each.told_by == "by hand"}
    told = {each.field: each for each in new.origins}
    values: dict[str, object] = {}
    for name in Document.__dataclass_fields__:
        value = getattr(old, name)
        if name not in _KEPT and value and (name in by_hand or not getattr(new, name)):
            values[name] = value
            told[name] = next((each for each in old.origins if each.field == name), Origin(name, "the older text"))
    return replace(new, origins=tuple(told.values()), **values)  # type: ignore[arg-type]


def _placed(now: Snapshot, document: str, text: str) -> list[Passage]:
    mine = own_ids(now)
    found = [each for each in now.annotations_of(document) if each.creator in mine]
    place = Reanchoring(text)
    return [Passage(each, place.place(Selector(each.exact, each.prefix, each.suffix, each.start))) for each in found]


def revise(now: Snapshot, revision: Revision) -> Command:
    """Takes the newer text in: one step, my passages that read the same going along."""
    at = {each.annotation.id: each.place for each in revision.passages if each.place.how in _SURE}
    moves = [
        place_in(revision.new, each.annotation, each.place.start, each.place.end)
        for each in revision.passages
        if each.annotation.id in at
    ]
    older = [revision.old.id, *editions(now, revision.old.id)]
    new = revision.new.id
    said = [Edit("document", id, {"same_as": new}) for id in older]
    shelved = [
        Add(
            Membership(
                id=membership_id(each.collection, revision.new.id), collection=each.collection, document=revision.new.id
            )
        )
        for each in now.memberships_of(revision.old.id)
    ]
    return Several([Add(revision.new), *said, *shelved, *moves], "Take in a newer text")


def place_in(document: Document, annotation: Annotation, start: int, end: int) -> Command:
    """Puts an annotation of mine at a passage of ``document`` (code points)."""
    quote = quote_at(document.text, start, end)
    fields = {
        "document": document.id, "start": start, "end": end, "exact": quote.exact, "prefix": quote.prefix,
        "suffix": quote.suffix,
    }  # fmt: skip
    return Edit("annotation", annotation.id, fields, "Place in the newer text")


def waiting(now: Snapshot, document: str) -> int:
    """How many of my passages wait in older texts of an article."""
    mine = own_ids(now)
    return sum(each.creator in mine for id in editions(now, document) for each in now.annotations_of(id))


def tray(now: Snapshot, document: str) -> list[Passage]:
    """My passages that wait in older texts of an article, with what is proposed; in the order of their texts."""
    text = now.documents[document].text
    return [passage for id in reversed(editions(now, document)) for passage in _placed(now, id, text)]


def read_file(given: Given, project: Project, reader: Reader, go_on: Callable[[], object]) -> Imported:
    """What a file holds, whether or not its bytes are known. Raises BadInput, EncodingUnsure and Cancelled."""
    taken = take(given, {}, reader, project.moment(), go_on)
    if taken.refusal is not None:
        raise taken.refusal
    if taken.imported is None:
        raise BadInput("This file holds annotations or a project, not the text of an article.")
    return taken.imported


def kept_file(project: Project, document: Document) -> Given:
    """The original of an article, to be read again. Raises BadInput if it is not kept, or damaged."""
    original = original_of(project, document)
    importer = importer_for(original.name, original.content).name
    return Given(original.name, data=original.content, importer=importer)
