"""What the evidence board says in words."""

from PySide6.QtCore import QCoreApplication

from annotator.app.evidence_board import BoardRow
from annotator.domain.source import STANCES, Source
from annotator.gui.elided import one_line
from annotator.gui.panels.words import stance_word, verdict_word

translate = QCoreApplication.translate


def cell_words(row: BoardRow, source: Source) -> str:
    """As "Refutes: Statement, 2 links"; of a source without a link to the claim that there is none."""
    title = one_line(source.title)
    counts = row.counts(source.id)
    told = [
        f"{stance_word(stance)}: {title}, {translate('Board', '%n link(s)', '', count)}"
        for stance, count in zip(STANCES, counts, strict=True)
        if count
    ]
    return "; ".join(told) or translate("Board", "No link: %1").replace("%1", title)


def sources_words(row: BoardRow) -> str:
    """How many independent sources there are, and what they do."""
    told = [f"{stance_word(stance)}: {count}" for stance, count in zip(STANCES, row.independent, strict=True) if count]
    return "; ".join([translate("Board", "%n independent source(s)", "", row.origins), *told])


def claim_words(row: BoardRow) -> str:
    """The claim's own words."""
    return one_line(row.annotation.exact)


def about_words(row: BoardRow) -> str:
    """Who says it, and what was found about it."""
    each = row.annotation
    verdict = verdict_word(each.verdict) or translate("Board", "No verdict")
    return " · ".join(part for part in (verdict, one_line(each.holder)) if part)


def grade_words(source: Source) -> str:
    """As "A2"; "–" where it is not graded."""
    return f"{source.reliability}{source.credibility}" or "–"
