"""The interface's words for values that are kept as data: verdicts, modes, stances, confidence."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def verdict_word(verdict: str) -> str:
    """A verdict as shown; one that is not known as it is."""
    match verdict:
        case "supported":
            return translate("Words", "Supported")
        case "refuted":
            return translate("Words", "Refuted")
        case "conflicting evidence":
            return translate("Words", "Conflicting evidence")
        case "not enough evidence":
            return translate("Words", "Not enough evidence")
        case "unverified":
            return translate("Words", "Unverified")
    return verdict


def mode_word(mode: str) -> str:
    """How the holder says it, as shown."""
    match mode:
        case "own voice":
            return translate("Words", "own voice")
        case "direct quote":
            return translate("Words", "direct quote")
        case "reported":
            return translate("Words", "reported")
        case "unattributed":
            return translate("Words", "unattributed")
    return mode


def stance_word(stance: str) -> str:
    """What a source does to an annotation, as shown."""
    match stance:
        case "supports":
            return translate("Words", "Supports")
        case "refutes":
            return translate("Words", "Refutes")
        case "context":
            return translate("Words", "Context")
    return stance


def confidence_word(confidence: str) -> str:
    """An annotator's confidence, as shown."""
    match confidence:
        case "low":
            return translate("Words", "Low")
        case "medium":
            return translate("Words", "Medium")
        case "high":
            return translate("Words", "High")
    return confidence


def worth_word(worth: str) -> str:
    """How much a passage is worth checking, as shown."""
    return confidence_word(worth)


def odds_word(odds: str) -> str:
    """How a verdict disagrees with its links, as shown; "" if it does not."""
    match odds:
        case "refuted by a source":
            return translate("Words", "A linked source refutes it")
        case "only supported by sources":
            return translate("Words", "The linked sources only support it")
        case "no evidence":
            return translate("Words", "No evidence is linked")
    return ""


def outdated_word(outdated: str) -> str:
    """Why a decision should be looked at again, as shown; "" if it need not."""
    match outdated:
        case "changed" | "added":
            return translate("Words", "Readings changed since the decision")
        case "deleted":
            return translate("Words", "A reading was deleted since the decision")
        case "contested":
            return translate("Words", "Decided twice")
    return ""


def lacking_word(evidence: str) -> str:
    """What an annotation lacks, by its tag's ``evidence``."""
    if evidence == "supports":
        return translate("Words", "No supporting source")
    return translate("Words", "No source")


STANCE_ICONS = {"supports": "check", "refutes": "x", "context": "info"}
STANCE_TOKENS = {"supports": "ok", "refutes": "error", "context": "ink2"}
VERDICT_ICONS = {
    "supported": "circle-check",
    "refuted": "circle-x",
    "conflicting evidence": "git-compare",
    "not enough evidence": "circle-slash",
    "unverified": "circle-question-mark",
}
VERDICT_TOKENS = {"supported": "ok", "refuted": "error", "conflicting evidence": "warning"}
