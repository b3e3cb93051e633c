"""What the profile says in words."""

from PySide6.QtCore import QCoreApplication

from annotator.app.profile_table import ProfileRow
from annotator.gui.elided import one_line
from annotator.gui.panels.words import verdict_word

translate = QCoreApplication.translate


def kind_title(kind: str) -> str:
    """The title of a chart."""
    match kind:
        case "tag":
            return translate("Profile", "Tags")
        case "holder":
            return translate("Profile", "Holders")
        case "evidence":
            return translate("Profile", "Evidence")
    return translate("Profile", "Verdicts")


def row_name(row: ProfileRow) -> str:
    """What a bar stands for."""
    match row.kind, row.key:
        case "holder", "":
            return translate("Profile", "Nobody named")
        case "evidence", "sourced":
            return translate("Profile", "With the evidence it wants")
        case "evidence", _:
            return translate("Profile", "Evidence missing")
        case "verdict", "":
            return translate("Profile", "No verdict")
        case "verdict", verdict:
            return verdict_word(verdict)
    return one_line(row.name)
