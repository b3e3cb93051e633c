"""A rule of the team as blocks of a paper: its wordings, the last one first, and its example."""

from collections.abc import Mapping

from annotator.formats.minutes import Rule
from annotator.formats.paper import Block, Line, Paragraph, Run, Together, said
from annotator.formats.paper_words import excerpt, fill, moment

WORDS: Mapping[str, str] = {
    "rule": "version {version}, {since}", "retired": "retired {since}", "example": "Example:",
    "from decision": "from decision {number}",
}  # fmt: skip


def rule_block(rule: Rule) -> Block:
    """The rule."""
    blocks: list[Paragraph] = []
    for wording in reversed(rule.wordings):
        words = WORDS["retired" if wording.retired else "rule"]
        about = fill(words, version=wording.version, since=moment(wording.since))
        line: Line = (said(wording.text, "" if blocks else "strong"),)
        line += (Run(" ("), said(rule.tag), Run(")")) if rule.tag and not blocks else ()
        by: Line = (Run(", ", "quiet"), said(wording.by, "quiet")) if wording.by else ()
        blocks.append(Paragraph((*line, Run(f" · {about}", "quiet"), *by)))
    if rule.example:
        origin = f" · {fill(WORDS['from decision'], number=rule.decision)}" if rule.decision else ""
        article: Line = (Run(" — "), said(rule.article)) if rule.article else ()
        example = (Run(f"{WORDS['example']} ", "quiet"), said(f"“{excerpt(rule.example)}”"))
        blocks.append(Paragraph((*example, *article, Run(origin))))
    return Together(tuple(blocks))
