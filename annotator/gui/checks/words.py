"""The kinds of findings in words, and why each is worth a look, with what the first article has of it."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from annotator.domain.checks import CheckKind, Finding

translate = QCoreApplication.translate


class KindWords(NamedTuple):
    """``title`` heads a group, ``why`` explains it."""

    title: str
    why: str


def kind_words(kind: CheckKind) -> KindWords:
    """In the language of the program."""
    return _all()[kind]


def _all() -> dict[CheckKind, KindWords]:
    return {
        "unsupported fact": KindWords(
            translate("Checks", "Facts without a supporting source"),
            translate(
                "Checks",
                "A fact is an assertion that evidence outside the article settles: link the source that does, or tag"
                " it as a claim. In the first article “seized the symbolic Armenian stronghold of Shusha” is tagged as"
                " a fact by one analyst, and no source is linked.",
            ),
        ),
        "verdict against evidence": KindWords(
            translate("Checks", "Verdicts that their evidence does not carry"),
            translate(
                "Checks",
                "The verdict says “supported” and a source refutes it, or the other way round, or there is no"
                " evidence at all. It may be right: say why in the justification.",
            ),
        ),
        "quote not found": KindWords(
            translate("Checks", "Quotes that are not in their source"),
            translate(
                "Checks",
                "The words that were quoted do not stand in any snapshot of the source. They may be from another"
                " version of it: attach that one, or quote again from what is there.",
            ),
        ),
        "quote differs": KindWords(
            translate("Checks", "Quotes that their source has in other words"),
            translate(
                "Checks",
                "A word, a number or a negation is another one in the source. Spacing, hyphens and quotation marks"
                " are not counted.",
            ),
        ),
        "verdict older than evidence": KindWords(
            translate("Checks", "Verdicts older than their newest evidence"),
            translate(
                "Checks",
                "Evidence was linked after the verdict was given. Look at it; if the verdict still stands, say so.",
            ),
        ),
        "one origin": KindWords(
            translate("Checks", "Only one independent source"),
            translate(
                "Checks",
                "All evidence comes from one origin. In the first article everything about the agreement rests on its"
                " published text alone: that may be enough, and it should be seen.",
            ),
        ),
        "no verdict": KindWords(
            translate("Checks", "Claims without a verdict"),
            translate(
                "Checks",
                "Evidence could settle a claim: say whether it does. “Unverified” is a verdict, too, as for “Azerbaijan"
                " achieved an important victory” in the first article.",
            ),
        ),
        "no holder": KindWords(
            translate("Checks", "Claims without a holder"),
            translate(
                "Checks",
                "Who says so? In the first article the losses are reported “according to the foreign minister”: he is"
                " the holder. If the article does not tell, choose “unattributed”.",
            ),
        ),
        "ungraded source": KindWords(
            translate("Checks", "Cited sources without a grade"),
            translate(
                "Checks",
                "How far can the source be relied on? Give it a reliability from A to F in its form.",
            ),
        ),
        "marked twice": KindWords(
            translate("Checks", "Passages marked twice"),
            translate("Checks", "The same person gave the same tag to the very same passage twice."),
        ),
        "two tags": KindWords(
            translate("Checks", "Two tags on one passage"),
            translate(
                "Checks",
                "The same person tagged the very same passage in two ways. It may be meant: a claim inside an opinion"
                " is better marked by its own words.",
            ),
        ),
        "in boilerplate": KindWords(
            translate("Checks", "Passages in boilerplate"),
            translate(
                "Checks",
                "The passage stands in what the outlet puts under every article, as the appeal for donations and the"
                " disclaimer of the first article do. It does not count in figures.",
            ),
        ),
    }


def detail_words(found: Finding) -> str:
    """What a finding says more, in the language of the program; "" for nothing."""
    words = {
        "refuted by a source": translate("Checks", "a source refutes it"),
        "only supported by sources": translate("Checks", "sources only support it"),
        "no evidence": translate("Checks", "no evidence is linked"),
        "number": translate("Checks", "another number"),
        "negation": translate("Checks", "another negation"),
        "words": translate("Checks", "other words"),
    }
    return words.get(found.detail, "")


def repair_words(found: Finding) -> str:
    """What the repair of a finding's kind does; "" if it has none."""
    return {
        "marked twice": translate("Checks", "Delete the second mark"),
        "in boilerplate": translate("Checks", "Delete this mark"),
        "verdict older than evidence": translate("Checks", "The verdict still stands"),
        "ungraded source": translate("Checks", "Grade the source…"),
        "unsupported fact": translate("Checks", "Link to a source…"),
        "one origin": translate("Checks", "Link to a source…"),
    }.get(found.kind, "")
