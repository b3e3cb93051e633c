"""What has been read becomes one step of the project: worked out on a worker, then adopted."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.app.intake import Taken
from annotator.app.outcomes import Outcome
from annotator.app.progress import Progress, unheard
from annotator.app.project import Prepared, Project
from annotator.domain.batch import Attachment
from annotator.domain.commands import Add, Several
from annotator.domain.document import Document
from annotator.domain.entity import Entity, type_of
from annotator.domain.errors import BadInput
from annotator.domain.fold import Key
from annotator.formats.exchange import ImportContext, Imported
from annotator.formats.registry import importer_for, importer_named

MANY = "Import files"
"""What a step of more than one file is called."""
SAME_FILE = "This very file is in the project already, as “%1”."
SAME_TEXT = "An article with the same text is in the project already: “%1”."
ALL_THERE = "All that is in this file is in the project already."
SAME_RUN = "The same as %1, which was imported with it."


@dataclass(frozen=True, slots=True)
class PlannedIntake:
    """One step, ready to be adopted, and what became of each thing, in order."""

    prepared: Prepared
    outcomes: tuple[Outcome, ...]


def originals(project: Project) -> dict[str, str]:
    """The ids of the documents by the SHA-256 of their originals."""
    return {document.attachment: id for id, document in project.now.documents.items() if document.attachment}


def plan_intake(
    project: Project, taken: Sequence[Taken], label: str = "", progress: Progress = unheard
) -> PlannedIntake:
    """Works out what is new; on any thread, while nothing else changes the project.

    The articles come first, so that annotations of the same run find theirs. Raises BadInput if nothing at all can be
    changed (a project open for reading only).
    """
    plan = _Plan(project)
    order = sorted(range(len(taken)), key=lambda number: taken[number].own is not None)
    outcomes: dict[int, Outcome] = {}
    for count, number in enumerate(order):
        outcomes[number] = plan.outcome(taken[number])
        progress(0.4 * count / len(order))
    commands = [Add(entity, early=isinstance(entity, Document)) for entity in plan.new.values()]
    named = f"Import {taken[0].given.name}" if len(taken) == 1 else MANY
    prepared = project.prepare(Several(commands, label or named), plan.kept())
    progress(0.9)
    return PlannedIntake(prepared, tuple(outcomes[number] for number in range(len(taken))))


def adopt_intake(project: Project, planned: PlannedIntake) -> tuple[Outcome, ...]:
    """Takes a planned step in: one step of undo."""
    project.adopt(planned.prepared)
    return planned.outcomes


class _Plan:
    """What has been found to be new so far."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self.new: dict[Key, Entity] = {}
        self._named: dict[Key, str] = {}
        self._documents: dict[str, Document] = dict(project.now.documents)
        self._imported: list[Imported] = []

    def outcome(self, one: Taken) -> Outcome:
        """What becomes of one thing."""
        file = str(one.given.path or one.given.address or one.given.name)
        if one.known:
            return self._already(file, one.known, SAME_FILE)
        try:
            if one.refusal is not None:
                raise one.refusal
            imported = one.imported or self._read_own(one)
        except BadInput as error:
            return Outcome(file, "refused", reason=str(error))
        documents = tuple(entity.id for entity in imported.entities if isinstance(entity, Document))
        fresh = [entity for entity in imported.entities if self._is_new(entity)]
        if not fresh and one.own is not None:
            return Outcome(file, "already there", documents, ALL_THERE, imported.notes)
        if not fresh:
            return self._there(file, documents, imported)
        added = Counter(kind for kind, id in map(_key, fresh) if self._project.now.known(kind, id) is None)
        for entity in fresh:
            key = _key(entity)
            self.new[key], self._named[key] = entity, one.given.name
            if isinstance(entity, Document):
                self._documents[entity.id] = entity
        self._imported.append(imported)
        return Outcome(file, "imported", documents, notes=imported.notes, added=added)

    def kept(self) -> list[Attachment]:
        """The originals that are not kept yet."""
        every = {item.sha256: item for imported in self._imported for item in imported.attachments}
        return [item for item in every.values() if self._project.store.attachment(item.sha256) is None]

    def _read_own(self, one: Taken) -> Imported:
        given, now = one.given, self._project.now
        data = one.own or b""
        importer = importer_named(given.importer) if given.importer else importer_for(given.name, data)
        context = ImportContext(given.name, given.encoding, self._documents, now.tags, self._project.moment())
        return importer.read(data, context)

    def _is_new(self, entity: Entity) -> bool:
        key = _key(entity)
        known = self._project.now.known(*key)
        return key not in self.new and (known is None or known.deleted_by is not None)

    def _already(self, file: str, document: str, sentence: str) -> Outcome:
        known = self._documents.get(document)
        title = (known.title or known.filename) if known else ""
        return Outcome(file, "already there", (document,), sentence.replace("%1", title))

    def _there(self, file: str, documents: Sequence[str], imported: Imported) -> Outcome:
        first = documents[0] if documents else ""
        if ("document", first) in self._named:
            reason = SAME_RUN.replace("%1", self._named["document", first])
            return Outcome(file, "already there", tuple(documents), reason)
        if first:
            told = self._already(file, first, SAME_TEXT)
            return Outcome(file, "already there", tuple(documents), told.reason, imported.notes)
        return Outcome(file, "already there", notes=imported.notes)


def _key(entity: Entity) -> Key:
    return type_of(entity), entity.id
