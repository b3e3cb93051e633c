"""Rules as papers show them: with their example and all their wordings."""

from annotator.app.rulings import Words
from annotator.app.versions import Versions
from annotator.domain.review import Guideline
from annotator.formats.minutes import Rule, Wording


def rule_of(words: Words, versions: Versions, rule: Guideline, decision: int = 0) -> Rule:
    """A rule. ``decision`` is the number, in this paper, of the decision that it came from (0: none)."""
    wordings = [
        Wording(version.number, version.time, words.naming.name(version.annotator), text.text, text.retired)
        for version in versions.of("guideline", rule.id)
        if isinstance(text := version.entity, Guideline)
    ]
    tag = words.tag(rule.tag) if rule.tag else ""
    article = words.title(rule.document) if rule.document else ""
    return Rule(rule.id, tag, rule.exact, article, decision, tuple(wordings))
