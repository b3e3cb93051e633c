"""What a JSON project must be beyond its types: known words, offsets inside their text, quotes that are equal.

Everything here raises BadInput with one sentence for the first thing that is wrong.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, get_args

from annotator.domain.annotation import CONFIDENCES, MODES, RELATION_KINDS, VERDICTS, WORTHS, Annotation
from annotator.domain.document import BlockKind, Document
from annotator.domain.entity import Entity, type_of
from annotator.domain.errors import BadInput
from annotator.domain.ids import document_id
from annotator.domain.review import DIFFERENCE_KINDS, OUTCOMES, Decision, ReviewSession, SessionOrder, SessionState
from annotator.domain.source import CREDIBILITIES, LEVELS, STANCES, Capture
from annotator.domain.team import ReadingState
from annotator.domain.text import normalised

_JUDGED: Mapping[str, Sequence[str]] = {
    "mode": ("", *MODES), "verdict": ("", *VERDICTS), "confidence": ("", *CONFIDENCES),
}  # fmt: skip
_WORDS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "annotation": {**_JUDGED, "worth": ("", *WORTHS)},
    "relation": {"kind": RELATION_KINDS},
    "source": {"credibility": ("", *CREDIBILITIES), "level": ("", *LEVELS)},
    "link": {"stance": STANCES},
    "completion": {"state": get_args(ReadingState)},
    "session": {"state": get_args(SessionState), "order": get_args(SessionOrder)},
    "decision": {"outcome": OUTCOMES},
}
"""For fields that are one of some words: which, by entity type."""


def check_unique(entities: Iterable[Entity]) -> None:
    """No id twice within a type."""
    seen: set[tuple[type[Entity], str]] = set()
    for entity in entities:
        if (type(entity), entity.id) in seen:
            raise BadInput(f"This JSON project has the id {entity.id!r} twice.")
        seen.add((type(entity), entity.id))


def check_words(entities: Iterable[Entity]) -> None:
    """Fields that are one of some words are one that this program knows."""
    for entity in entities:
        for name, allowed in _WORDS.get(type_of(entity), {}).items():
            _check_word(entity, name, allowed, (getattr(entity, name),))
        if isinstance(entity, Decision | ReviewSession):
            _check_word(entity, "kinds", DIFFERENCE_KINDS, entity.kinds)
        if isinstance(entity, Decision):
            for name, allowed in _JUDGED.items():
                _check_word(entity, name, allowed, [getattr(r, name) for r in (*entity.readings, *entity.passages)])


def _check_word(entity: Entity, name: str, allowed: Collection[str], values: Iterable[str]) -> None:
    for value in values:
        if value not in allowed:
            raise BadInput(f"The {name} of {entity.id!r} is {value[:40]!r}, which this program does not know.")


def check_document(document: Document) -> None:
    """The text is the one that was exported; lines and links lie in it."""
    if document.text != normalised(document.text) or document.id != document_id(document.text):
        raise BadInput(f"The text of the document {document.id!r} was changed since it was exported.")
    _check_layout(document)


def check_capture(capture: Capture) -> None:
    """The text is one that an importer could have read; lines, links and pages lie in it."""
    if capture.text != normalised(capture.text):
        raise BadInput(f"The text of the snapshot {capture.id!r} is not one that this program reads.")
    _check_layout(capture)


def _check_layout(document: Document | Capture) -> None:
    noun = type_of(document).replace("capture", "snapshot")
    size = len(document.text)
    ranges = [(block.start, block.end) for block in document.blocks]
    ranges += [(link.start, link.end) for link in document.links]
    ranges += [(page.start, page.end) for page in document.pages]
    for start, end in ranges:
        if not 0 <= start <= end <= size:
            raise BadInput(f"The {noun} {document.id!r} has a line or link outside its text.")
    kinds = {str(block.kind) for block in document.blocks} - set(get_args(BlockKind))
    kinds |= {link.kind for link in document.links} - {"link", "video", "image", "mail"}
    if kinds:
        raise BadInput(f"The {noun} {document.id!r} has a line or link of the unknown kind {sorted(kinds)[0][:40]!r}.")


def check_passages(entity: Annotation | Decision, document: Document | None) -> bool:
    """What an annotation or decision is about is what its document says there; whether the document is known."""
    _check_quote(entity, entity, document)
    if isinstance(entity, Decision):
        if (entity.outcome in ("dropped", "deferred")) == bool(entity.passages):
            has = "passages" if entity.passages else "no passage"
            raise BadInput(f"The decision {entity.id!r} is {entity.outcome!r} but has {has}.")
        for passage in entity.passages:
            _check_quote(entity, passage, document)
        for reading in entity.readings:
            _check_range(entity, reading.start, reading.end, document)
    return document is not None


def check_session(session: ReviewSession) -> None:
    """Its numbers are ones that a session can have."""
    if not 0 <= session.overlap <= 100:
        raise BadInput(f"The overlap of the session {session.id!r} is not a percentage.")
    if min(session.started, session.ended, session.seconds) < 0:
        raise BadInput(f"The session {session.id!r} has a time before all times.")


def _check_quote(entity: Entity, quoted: Any, document: Document | None) -> None:
    _check_range(entity, quoted.start, quoted.end, document)
    passage = quoted.exact if document is None else document.text[quoted.start : quoted.end]
    if passage != quoted.exact or len(passage) != quoted.end - quoted.start:
        raise BadInput(f"The quote of the {type_of(entity)} {entity.id!r} is not what its document says there.")


def _check_range(entity: Entity, start: int, end: int, document: Document | None) -> None:
    if not 0 <= start < end:
        raise BadInput(f"The {type_of(entity)} {entity.id!r} has no passage ({start} to {end}).")
    if document is not None and end > len(document.text):
        raise BadInput(f"The {type_of(entity)} {entity.id!r} lies outside its document.")
