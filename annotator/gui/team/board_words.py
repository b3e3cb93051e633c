"""The words and signs of the team's board."""

from PySide6.QtCore import QCoreApplication

from annotator.app.team import Cell, State, Total
from annotator.gui.dates import short_date

ICONS: dict[State, str] = {"none": "minus", "assigned": "user-plus", "reading": "book-open", "done": "check-check"}
TOKENS: dict[State, str] = {"none": "ink3", "assigned": "warning", "reading": "accent", "done": "ok"}


def state_word(state: State) -> str:
    """What a cell says first."""
    translate = QCoreApplication.translate
    return {
        "none": translate("Board", "Not assigned"),
        "assigned": translate("Board", "Not begun"),
        "reading": translate("Board", "Reading"),
        "done": translate("Board", "Done"),
    }[state]


def count_words(annotations: int | None, comments: int | None) -> list[str]:
    """The counts that are not nothing."""
    found = []
    if annotations:
        found.append(QCoreApplication.translate("Board", "%n annotation(s)", "", annotations))
    if comments:
        found.append(QCoreApplication.translate("Board", "%n comment(s)", "", comments))
    return found


def cell_line(cell: Cell) -> str:
    """The second line of a cell: by when it is to be read, how much was said."""
    return " · ".join([*(_due(cell) if cell.state != "done" else []), *count_words(0, cell.comments)])


def cell_sentence(article: str, person: str, cell: Cell) -> str:
    """A cell for those who hear it."""
    translate = QCoreApplication.translate
    parts = [state_word(cell.state)]
    if cell.state in ("reading", "done") and not cell.assigned:
        parts.append(translate("Board", "not assigned"))
    parts += [*_due(cell), *count_words(cell.annotations, cell.comments)]
    if cell.annotations is None:
        parts.append(translate("Board", "counts hidden while you work blind"))
    return f"{person}, {article}: {', '.join(parts)}"


def total_word(total: Total) -> str:
    """How many readings are done."""
    if not total.readings:
        return QCoreApplication.translate("Board", "Nobody reads")
    words = QCoreApplication.translate("Board", "%1 of %2 done")
    return words.replace("%1", str(total.done)).replace("%2", str(total.readings))


def total_line(total: Total) -> str:
    """The second line of a sum."""
    return " · ".join(count_words(0, total.comments))


def total_sentence(article: str, person: str, total: Total) -> str:
    """A sum for those who hear it."""
    hidden = [QCoreApplication.translate("Board", "more is hidden while you work blind")] if total.hidden else []
    parts = [total_word(total), *count_words(total.annotations, total.comments), *hidden]
    return f"{person}, {article}: {', '.join(parts)}"


def _due(cell: Cell) -> list[str]:
    if not cell.due:
        return []
    return [QCoreApplication.translate("Board", "due %1").replace("%1", short_date(cell.due))]
