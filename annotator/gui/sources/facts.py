"""All that is known of a source, in words, by what it is called."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.source import Source
from annotator.gui.dialogs.source_kinds import source_kind_words
from annotator.gui.labels import field_word
from annotator.gui.panels.card_content import one_line

_FIELDS = (
    "title", "author", "issued", "container_title", "publisher", "url", "doi",
    "volume", "issue", "page", "edition", "report_number", "publisher_place", "collection_title", "event", "archive",
    "genre", "isbn", "issn", "language", "accessed", "keywords", "reliability", "credibility", "level", "origin",
    "abstract", "note",
)  # fmt: skip


def facts_of(source: Source, passages: int) -> dict[str, str]:
    """What is known, in order."""
    told = {_capital(field_word("type")): source_kind_words().get(source.type, source.type)}
    for name in _FIELDS:
        value = getattr(source, name)
        text = "; ".join(value) if isinstance(value, tuple) else value
        if text:
            told[_capital(field_word(name))] = one_line(text)
    if source.contributors:
        told[_capital(field_word("contributors"))] = "; ".join(f"{name} ({role})" for role, name in source.contributors)
    told[QCoreApplication.translate("SourceFacts", "Passages")] = str(passages)
    return told


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
