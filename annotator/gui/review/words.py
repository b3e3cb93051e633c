"""The review's words for what is kept as data: outcomes, states, what happened since."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from annotator.app.reviewing import Item
from annotator.domain.review import Decision
from annotator.domain.snapshot import Snapshot

translate = QCoreApplication.translate
Name = Callable[[str], str]
"""How a person is called here: by name, or by letter if the session hides names."""


def outcome_word(outcome: str) -> str:
    """What was decided, in short."""
    match outcome:
        case "taken":
            return translate("Review", "A reading taken")
        case "merged":
            return translate("Review", "Boundaries merged")
        case "new":
            return translate("Review", "New reading")
        case "dropped":
            return translate("Review", "Nothing here")
        case "deferred":
            return translate("Review", "Deferred")
        case "agreed":
            return translate("Review", "Agreement accepted")
    return outcome


def state_word(state: str) -> str:
    """How far an item is."""
    match state:
        case "open":
            return translate("Review", "Open")
        case "decided":
            return translate("Review", "Decided")
        case "deferred":
            return translate("Review", "Deferred")
        case "outdated":
            return translate("Review", "Changed since")
        case "contested":
            return translate("Review", "Decided twice")
        case "paused":
            return translate("Review", "Paused")
        case "closed":
            return translate("Review", "Closed")
    return state


def since_sentences(item: Item, name: Name) -> list[str]:
    """Why an item is on the agenda again."""
    said: list[str] = []
    for what, annotator in item.since:
        match what:
            case "changed":
                text = translate("Review", "%1 changed a passage since the decision.")
            case "deleted":
                text = translate("Review", "%1 deleted a passage since the decision.")
            case "added":
                text = translate("Review", "%1 marked a passage here since the decision.")
            case _:
                text = translate("Review", "%1 decided otherwise in another copy of the project.")
        said.append(text.replace("%1", name(annotator)))
    return list(dict.fromkeys(said))


def decided_sentence(now: Snapshot, decision: Decision, name: Name) -> str:
    """A decision in one line: outcome, whose reading, reason."""
    text = outcome_word(decision.outcome)
    people = list(dict.fromkeys(name(r.creator) for r in decision.readings if r.annotation in decision.taken))
    if decision.outcome == "taken" and people:
        text = translate("Review", "%1’s reading").replace("%1", ", ".join(people))
    if decision.passages:
        tags = [now.tags[p.tag].name if p.tag in now.tags else p.tag for p in decision.passages]
        text += f" · {', '.join(dict.fromkeys(tags))}"
    return f"{text} — {decision.reason}" if decision.reason else text


def clock(seconds: int) -> str:
    """Time spent, as 12:34 or 1:02:03."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
