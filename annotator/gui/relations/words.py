"""What one passage does to another, seen from either."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def relation_word(kind: str, *, from_here: bool) -> str:
    """For example "contradicts", or from the other end "is contradicted by"."""
    match kind, from_here:
        case "repeats", True:
            return translate("Relations", "repeats")
        case "repeats", False:
            return translate("Relations", "is repeated by")
        case "contradicts", True:
            return translate("Relations", "contradicts")
        case "contradicts", False:
            return translate("Relations", "is contradicted by")
        case "rests on", True:
            return translate("Relations", "rests on")
        case "rests on", False:
            return translate("Relations", "is what another rests on:")
    return kind
