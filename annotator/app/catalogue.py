"""The library's documents and what is told of each: columns of values that are worked out when they are first needed,
in one pass over all documents, and then follow the changes one by one."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, cast

from annotator.app.comments import Talk
from annotator.app.project import Changed, Project
from annotator.app.tally import Tally
from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.editions import listed, main_text
from annotator.domain.library import Collection, Membership
from annotator.domain.people import Annotator
from annotator.domain.query.words import BETWEEN_FIELDS, folded
from annotator.domain.reading_state import State, said_state
from annotator.domain.review import ReviewSession
from annotator.domain.shelves import Shelves, shelves
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.tag import Tag
from annotator.domain.team import Completion, Team

TAG = "tag:"
"""What the name of a column begins with that counts the annotations of one tag."""
COLUMNS = (
    "state", "title", "outlet", "byline", "date", "regions", "themes", "tags", "no_source", "annotators", "unread",
    "collections", "words", "original", "pages", "added",
)  # fmt: skip
"""The names of all other columns."""
_SIGHT = (Tag, Annotator, Team, ReviewSession)
"""What may change the numbers of every document."""
_KINDS = {
    "htm": "HTML", "html": "HTML", "xhtml": "HTML", "mht": "MHTML", "mhtml": "MHTML", "warc": "WARC", "gz": "WARC",
    "pdf": "PDF", "docx": "DOCX", "odt": "ODT", "epub": "EPUB", "rtf": "RTF", "eml": "EML", "md": "Markdown",
    "markdown": "Markdown", "txt": "TXT", "text": "TXT",
}  # fmt: skip


class Catalogue:
    """Answers for the one who acts, and shows no more than they may see (blind mode). ``tally`` and ``talk`` have to
    have followed a change before ``take`` hears of it."""

    def __init__(self, project: Project, tally: Tally, talk: Talk) -> None:
        self.now, self.sight = project.now, project.sight
        self._tally, self._talk = tally, talk
        self._columns: dict[str, dict[str, Any]] = {}
        self._words: dict[str, int] = {}
        self._persons: dict[str, str] = {}
        self._unread: Mapping[str, int] = talk.unread_in()

    @cached_property
    def texts(self) -> dict[str, tuple[str, ...]]:
        """The documents of the library, by id, each with the ids of all its texts."""
        return listed(self.sight)

    @cached_property
    def shelves(self) -> Shelves:
        """How the collections lie in each other, and what is in them."""
        return shelves(self.now)

    @cached_property
    def _within(self) -> dict[str, list[str]]:
        """The collections that each document is in itself, by name."""
        found: dict[str, list[str]] = {}
        for id in self.shelves.within(""):
            for document in self.shelves.members.get(id, ()):
                found.setdefault(document, []).append(id)
        return found

    @property
    def unsorted(self) -> frozenset[str]:
        """The documents that are in no collection."""
        return frozenset(self.texts.keys() - self._within.keys())

    def document(self, id: str) -> Document:
        """A document of the library. It is known, even when it has just been deleted."""
        return cast(Document, self.sight.known("document", id))

    def column(self, name: str) -> Mapping[str, Any]:
        """A column's values, by document. Those of ``words`` are all that was counted so far (``count_words``)."""
        if name == "words":
            return self._words
        found = self._columns.get(name)
        if found is None:
            value = self._value(name)
            found = self._columns[name] = {id: value(id) for id in self.texts}
        return found

    def value(self, id: str, name: str) -> Any:
        """One value; worked out alone as long as nobody has asked for the whole column."""
        column = self._words if name == "words" else self._columns.get(name)
        if column is not None and id in column:
            return column[id]
        made = self._value(name)(id)
        if name == "words":
            self._words[id] = made
        return made

    def count_words(self, progress: Callable[[float], None] = lambda _: None) -> None:
        """Counts the words of all documents: a quarter of a second for 5,000 articles, on any thread."""
        for number, id in enumerate(ids := list(self.texts)):
            if id not in self._words:
                self._words[id] = len(self.document(id).text.split())
            progress(number / len(ids))

    def take(self, changed: Changed) -> frozenset[str] | None:
        """Follows one txn. The documents of which something else is told now; None: the list itself, the collections
        or all of it may be others."""
        entities = changed.entities
        if any(isinstance(after, _SIGHT) for _, after in entities):
            self.reload()
            return None
        if any(isinstance(after, Source) for _, after in entities):
            self._columns.pop("no_source", None)
        if any(self._moves(before, after) for before, after in entities):
            self._relist()
            self._follow(changed)
            return None
        return self._follow(changed)

    def _follow(self, changed: Changed) -> frozenset[str]:
        touched = {self._main(id) for each in changed.entities for id in map(self._about, each)}
        before, self._unread = self._unread, self._talk.unread_in()
        others = before.keys() | self._unread.keys()
        touched |= {self._main(id) for id in others if before.get(id) != self._unread.get(id)}
        found = frozenset(touched & self.texts.keys())
        for name, column in self._columns.items():
            value = self._value(name)
            column.update({id: value(id) for id in found})
        return found

    def _main(self, document: str) -> str:
        return document if document in self.texts else main_text(self.sight, document)

    def reload(self) -> None:
        """Everything may be another; only words stay counted."""
        self._columns.clear()
        self._persons.clear()
        self._unread = self._talk.unread_in()
        self._relist()

    def _relist(self) -> None:
        for name in ("texts", "shelves", "_within"):
            self.__dict__.pop(name, None)
        ids = self.texts
        self._columns.pop("collections", None)
        for name, column in list(self._columns.items()):
            if column.keys() != ids.keys():
                del self._columns[name]

    def _moves(self, before: object, after: object) -> bool:
        """Whether a change may put documents into the list or out of it, or into other collections."""
        if isinstance(after, Collection | Membership):
            return True
        if isinstance(after, Annotation):  # a deleted document is shown while others work with it
            return self.now.get("document", after.document) is None
        if not isinstance(after, Document):
            return False
        old = before if isinstance(before, Document) else None
        return old is None or (old.deleted_by, old.same_as) != (after.deleted_by, after.same_as)

    def _about(self, entity: object) -> str:
        """The document that something tells of."""
        if isinstance(entity, Document):
            return entity.id
        if isinstance(entity, Annotation | Completion):
            return entity.document
        if isinstance(entity, EvidenceLink):
            annotation = self.now.known("annotation", entity.annotation)
            return annotation.document if isinstance(annotation, Annotation) else ""
        return ""

    def _value(self, name: str) -> Callable[[str], Any]:
        if name.startswith(TAG):
            tag = name.removeprefix(TAG)
            return lambda id: self._tally.by_tag(id).get(tag, 0)
        return cast(Callable[[str], Any], getattr(self, f"_{name}_of"))

    def _state_of(self, id: str) -> State:
        said = said_state(self.now, id)
        if said is not None:
            return said
        me = self._person(self.now.me)  # by the tally: an article may have a hundred thousand marks
        return "in progress" if any(self._person(who) == me for who in self._tally.by_creator(id)) else "unread"

    def _haystack_of(self, id: str) -> str:
        """What words are looked for in."""
        document = self.document(id)
        parts = (document.title, document.subtitle, document.byline, document.original_author, document.publisher)
        more = (*document.regions, *document.themes, *document.keywords, document.filename)
        return folded(BETWEEN_FIELDS.join((*parts, *more)))

    def _order_of(self, id: str) -> str:
        """What titles are sorted by."""
        return folded(self._title_of(id))

    def _title_of(self, id: str) -> str:
        document = self.document(id)
        return document.title or document.filename

    def _outlet_of(self, id: str) -> str:
        return self.document(id).publisher

    def _byline_of(self, id: str) -> str:
        document = self.document(id)
        return document.original_author or document.byline

    def _date_of(self, id: str) -> str:
        document = self.document(id)
        return document.published or document.original_date

    def _regions_of(self, id: str) -> tuple[str, ...]:
        return self.document(id).regions

    def _themes_of(self, id: str) -> tuple[str, ...]:
        return self.document(id).themes

    def _tags_of(self, id: str) -> Mapping[str, int]:
        return self._tally.by_tag(id)

    def _no_source_of(self, id: str) -> int:
        return self._tally.lacking(id)

    def _annotators_of(self, id: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(map(self._person, self._tally.by_creator(id))))

    def _person(self, id: str) -> str:
        found = self._persons.get(id)
        if found is None:
            found = self._persons[id] = self.now.person(id)
        return found

    def _unread_of(self, id: str) -> int:
        return sum(self._unread.get(text, 0) for text in self.texts.get(id, (id,)))

    def _collections_of(self, id: str) -> Sequence[str]:
        return self._within.get(id, ())

    def _words_of(self, id: str) -> int:
        return len(self.document(id).text.split())

    def _original_of(self, id: str) -> str:
        return kind_of_original(self.document(id))

    def _pages_of(self, id: str) -> int:
        return len(self.document(id).pages)

    def _added_of(self, id: str) -> int:
        return self.document(id).created


def kind_of_original(document: Document) -> str:
    """What the original is, by its file's name ("PDF"); "" if it came without one."""
    _, dot, suffix = document.filename.rpartition(".")
    suffix = suffix.lower() if dot else ""
    return _KINDS.get(suffix, suffix.upper() if len(suffix) <= 5 else "")
