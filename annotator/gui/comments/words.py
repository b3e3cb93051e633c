"""What comments are called on the screen, and the same as one spoken text."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.review import Decision
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink, Source
from annotator.gui.comments.rows import Row
from annotator.gui.dates import moment
from annotator.gui.panels.card_content import one_line

translate = QCoreApplication.translate

ICONS = {"annotation": "quote", "link": "link", "document": "newspaper", "decision": "gavel"}


def about(now: Snapshot, kind: str, id: str) -> str:
    """What a thread is about, on one line: the passage's words, the source's or the article's title."""
    subject = now.known(kind, id)
    if isinstance(subject, Annotation):
        return f"“{one_line(subject.exact, 160)}”"
    if isinstance(subject, EvidenceLink):
        source = now.known("source", subject.source)
        title = one_line(source.title, 100) if isinstance(source, Source) else ""
        return translate("Comments", "Link to %1").replace("%1", title)
    if isinstance(subject, Decision):
        return translate("Comments", "Decision on “%1”").replace("%1", one_line(subject.exact, 120))
    return title_of(now, id) if isinstance(subject, Document) else ""


def title_of(now: Snapshot, document: str) -> str:
    """An article's title."""
    known = now.known("document", document)
    title = known.title or known.filename if isinstance(known, Document) else ""
    return one_line(title, 120) or translate("Comments", "Untitled")


def author(now: Snapshot, row: Row) -> str:
    """Who says it."""
    if row.comment is None:
        return ""
    return one_line(now.name_of(row.comment.creator), 60)


def said(row: Row) -> str:
    """The text of a row; of a comment that cannot be shown, that it cannot."""
    return row.comment.text if row.comment else translate("Comments", "The comment that began this is not shown.")


def spoken(now: Snapshot, row: Row) -> str:
    """A row for a screen reader: all that sighted readers see, in the same order."""
    parts = []
    if row.about:
        parts.append(translate("Comments", "About %1").replace("%1", row.about))
    if row.comment is not None:
        word = translate("Comments", "%1 answers") if not row.first else translate("Comments", "%1 says")
        parts.append(word.replace("%1", author(now, row)))
        parts.append(moment(row.comment.created))
    if row.unread:
        parts.append(translate("Comments", "New"))
    parts.append(said(row))
    if row.first and row.resolved:
        parts.append(translate("Comments", "Resolved"))
    return ". ".join(parts)
