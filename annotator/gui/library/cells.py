"""What stands in the cells of the library's table, as it is shown and as it is read out."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.app.catalogue import TAG, Catalogue
from annotator.domain.snapshot import Snapshot
from annotator.gui.dates import moment, short_date
from annotator.gui.elided import one_line
from annotator.gui.library.words import column_word, state_word

NUMBERS = frozenset({"tags", "no_source", "unread", "words", "pages"})
ORDER = (
    "state", "title", "outlet", "byline", "date", "regions", "themes", "tags", "no_source", "annotators", "unread",
    "collections", "words", "original", "pages", "added",
)  # fmt: skip
"""The columns from left to right; those of the single tags come after ``tags``."""


def columns(now: Snapshot) -> list[str]:
    """All columns of a project's library."""
    found = list(ORDER)
    at = found.index("tags") + 1
    return [*found[:at], *(f"{TAG}{tag.id}" for tag in now.tags_in_order()), *found[at:]]


def is_number(column: str) -> bool:
    """Whether its values are counts."""
    return column in NUMBERS or column.startswith(TAG)


def cell(catalogue: Catalogue, id: str, column: str) -> str:
    """A cell in words; "" for none. Numbers that are 0 are none."""
    value = catalogue.value(id, column)
    if column == "title":
        return one_line(value) or QCoreApplication.translate("Library", "Untitled")
    if column == "state":
        return state_word(value)
    if column == "tags":
        value = sum(value.values())
    if is_number(column):
        return QLocale().toString(value) if value else ""
    return one_line(_text(catalogue, column, value))


def _text(catalogue: Catalogue, column: str, value: Any) -> str:
    now = catalogue.sight
    if column == "date":
        return short_date(value)
    if column == "added":
        return moment(value)
    if column == "annotators":
        return ", ".join(now.name_of(each) for each in value)
    if column == "collections":
        return ", ".join(now.collections[each].name for each in value if each in now.collections)
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def spoken(catalogue: Catalogue, id: str) -> str:
    """A document in one sentence: title, state, where and when it appeared, its marks."""
    parts = [cell(catalogue, id, column) for column in ("title", "state", "outlet", "date", "regions", "themes")]
    parts += [f"{count} {name}" for name, count in marks(catalogue, id).items()]
    for column in ("no_source", "unread", "collections"):
        words = cell(catalogue, id, column)
        parts.append(f"{column_word(catalogue.sight, column)}: {words}" if words else "")
    return ", ".join(part for part in parts if part)


def marks(catalogue: Catalogue, id: str) -> Mapping[str, int]:
    """How many annotations a document has, by the names of their tags."""
    counts = catalogue.value(id, "tags")
    return {tag.name: counts[tag.id] for tag in catalogue.sight.tags_in_order() if counts.get(tag.id)}
