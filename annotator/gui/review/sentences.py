"""What is chosen and said about an item, in one sentence each."""

from PySide6.QtCore import QCoreApplication

from annotator.app.reviewing import Item
from annotator.domain.snapshot import Snapshot
from annotator.gui.review.choice import Draft
from annotator.gui.review.words import Name, outcome_word

translate = QCoreApplication.translate


def choice_sentence(now: Snapshot, item: Item, draft: Draft, name: Name) -> str:
    """What is about to be decided, or that nothing is chosen yet."""
    chosen = draft.choice
    if chosen is None:
        if item.settled and item.decision is not None:
            return translate("Review", "Decided. Choose anew to decide again.")
        return translate("Review", "What do we decide?")
    if chosen.asks:
        people = " / ".join(name(person) for person in chosen.asks)
        return translate("Review", "Merged. Whose tag? %1").replace("%1", people)
    tags = [now.tags[p.tag].name if p.tag in now.tags else p.tag for p in chosen.passages]
    tail = f": {', '.join(dict.fromkeys(tags))}" if tags else ""
    if chosen.outcome == "taken":
        return translate("Review", "%1’s reading").replace("%1", name(chosen.person)) + tail
    return outcome_word(chosen.outcome) + tail


def said_sentence(draft: Draft, name: Name) -> str:
    """Votes, dissent and a rule that go with the decision."""
    parts: list[str] = []
    if draft.votes:
        votes = ", ".join(f"{name(vote.annotator)} → {choice_word(vote.choice, name)}" for vote in draft.votes)
        parts.append(translate("Review", "Votes: %1").replace("%1", votes))
    for each in draft.dissent:
        said = translate("Review", "Dissent of %1: %2").replace("%1", name(each.annotator), 1)
        parts.append(said.replace("%2", each.text))
    if draft.rule is not None:
        parts.append(translate("Review", "Becomes a rule: %1").replace("%1", draft.rule[0]))
    return "  ·  ".join(parts)


def choice_word(choice: str, name: Name) -> str:
    """What a vote is for: a person's reading, or an outcome."""
    if choice in ("merged", "new", "dropped", "deferred"):
        return outcome_word(choice)
    return name(choice)
