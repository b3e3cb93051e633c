"""The interface's words for how a quote stands in its source."""

from PySide6.QtCore import QCoreApplication

from annotator.app.quote_checks import Told
from annotator.gui.panels.card_content import one_line

translate = QCoreApplication.translate


def quote_word(kind: str, score: float, worst: str) -> str:
    """How a quote stands in its source, as shown; ``worst`` is the weightiest difference."""
    match kind:
        case "exact":
            return translate("Words", "quoted exactly")
        case "spacing":
            return translate("Words", "quoted but for spacing or hyphens")
        case "not found":
            return translate("Words", "not in the source")
    words = {
        "number": translate("Words", "another number there"),
        "negation": translate("Words", "another negation there"),
        "words": translate("Words", "other words there"),
        "omitted": translate("Words", "with words left out"),
    }
    alike = translate("Words", "alike to %1 %").replace("%1", f"{score * 100:.0f}")
    return f"{alike}, {words[worst]}" if worst in words else alike


def quote_told(told: Told | None) -> str:
    """How a quote stands in its source and, where it differs, in which words; "" if that is not known."""
    if told is None:
        return ""
    word = quote_word(told.check.kind, told.check.score, told.check.worst or "")
    quoted, there = (one_line(words, 60) for words in told.worst())
    if told.check.kind != "fuzzy" or not (quoted or there):
        return word
    if quoted and there:
        said = translate("Words", "%1: “%2”, quoted as “%3”")
        return said.replace("%1", word).replace("%2", there).replace("%3", quoted)
    if there:
        return translate("Words", "%1: “%2” is not in the quote").replace("%1", word).replace("%2", there)
    return translate("Words", "%1: “%2” is not in the source").replace("%1", word).replace("%2", quoted)
