"""The words of comparing: kinds of difference, boundaries, decisions."""

from html import escape

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def kind_word(kind: str) -> str:
    """A kind of difference, as shown; one that is not known as it is."""
    match kind:
        case "missing":
            return translate("Compare", "Not by all")
        case "boundary":
            return translate("Compare", "Boundary")
        case "tag":
            return translate("Compare", "Tag")
        case "holder":
            return translate("Compare", "Holder")
        case "verdict":
            return translate("Compare", "Verdict")
        case "stance":
            return translate("Compare", "Stance")
        case "unsupported":
            return translate("Compare", "Unsupported fact")
        case "wobble":
            return translate("Compare", "Wobble only")
        case "agreed":
            return translate("Compare", "Agreed")
    return kind


def kind_sentence(kind: str) -> str:
    """What a kind of difference means, for tool tips."""
    match kind:
        case "missing":
            return translate("Compare", "Somebody who has read the article marked nothing here.")
        case "boundary":
            return translate("Compare", "The passages begin or end elsewhere.")
        case "tag":
            return translate("Compare", "The passages have different tags.")
        case "holder":
            return translate("Compare", "The passages name different holders, or another way of saying it.")
        case "verdict":
            return translate("Compare", "The verdicts differ.")
        case "stance":
            return translate("Compare", "The same source is said to do different things.")
        case "unsupported":
            return translate("Compare", "A fact has no source that supports it.")
        case "wobble":
            return translate(
                "Compare", "The same but for spaces, punctuation, articles, or hardly any text at the ends."
            )
        case "agreed":
            return translate("Compare", "Everybody who has read the article marked the same.")
    return ""


def tip(text: str) -> str:
    """A text for a tool tip. Those guess whether they are given markup; this is shown as it is."""
    return f"<qt>{escape(text)}</qt>" if text else ""


def ends_word(ends: str) -> str:
    """How boundaries relate, as shown."""
    match ends:
        case "same":
            return translate("Compare", "Same")
        case "wobble":
            return translate("Compare", "Wobble")
        case "differ":
            return translate("Compare", "Differ")
    return ""


def state_word(state: str) -> str:
    """What was decided, as shown."""
    match state:
        case "decided":
            return translate("Compare", "Decided")
        case "deferred":
            return translate("Compare", "Deferred")
        case "outdated":
            return translate("Compare", "Outdated")
        case "contested":
            return translate("Compare", "Contested")
    return ""


STATE_TOKENS = {"decided": "ok", "deferred": "ink2", "outdated": "warning", "contested": "error"}
STATE_ICONS = {"decided": "check", "deferred": "hourglass", "outdated": "history", "contested": "triangle-alert"}
