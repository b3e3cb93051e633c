"""What searches say, in the language of the program: groups, and why a query cannot be understood."""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from annotator.app.search.found import Group

CONTEXT = "QueryTrouble"
translate = QCoreApplication.translate


def group_word(group: Group) -> str:
    """What a group of findings is called."""
    words: dict[Group, str] = {
        "articles": translate("Search", "Articles"),
        "quotes": translate("Search", "Passages"),
        "notes": translate("Search", "Notes"),
        "sources": translate("Search", "Sources"),
        "comments": translate("Search", "Comments"),
    }
    return words[group]


def listed(_context: str, text: str) -> str:
    """Says that ``text`` is translated where it is shown. Qt's own macro of this kind loses the type."""
    return text


TROUBLES = (
    listed("QueryTrouble", "A query may have %1 characters at most."),
    listed("QueryTrouble", "This quotation mark is not closed."),
    listed("QueryTrouble", "There is no filter “%1:”; did you mean “%2:”?"),
    listed("QueryTrouble", "There is no filter “%1:”; put the words into quotation marks to look for them."),
    listed("QueryTrouble", "NEAR takes words and phrases only."),
    listed("QueryTrouble", "This parenthesis is not closed."),
    listed("QueryTrouble", "There is no parenthesis that this one closes."),
    listed("QueryTrouble", "Before “%1” something to look for is missing."),
    listed("QueryTrouble", "After “%1” something to look for is missing."),
    listed("QueryTrouble", "After “NOT” something to leave out is missing."),
    listed("QueryTrouble", "There are too many parentheses within each other."),
    listed("QueryTrouble", "There is nothing in these parentheses."),
    listed("QueryTrouble", "There is nothing between these quotation marks."),
    listed("QueryTrouble", "Before “*” the beginning of a word is missing."),
    listed("QueryTrouble", "After the comma NEAR needs a number up to %1, as in NEAR(bread prices, 5)."),
    listed("QueryTrouble", "NEAR needs at least two words, as in NEAR(bread prices, 5)."),
    listed("QueryTrouble", "After “%1:” a value is missing."),
    listed("QueryTrouble", "“%1:” can be %2; “%3” is none of these."),
    listed("QueryTrouble", "“%1” is no date; write 2020, 2020-11, 2020-11-17 or 2020-11..2021-02."),
    listed("QueryTrouble", "“%1” is no date; write 2020, 2020-11 or 2020-11-17."),
)
"""The sentences of QueryError (annotator/domain/query)."""


def trouble_in_words(sentence: str) -> str:
    """A QueryError's sentence in the program's language; one that is not known stays as it is."""
    for known in TROUBLES:
        found = _pattern(known).fullmatch(sentence)
        if found is not None:
            said = translate(CONTEXT, known)
            for number, value in enumerate(found.groups(), 1):
                said = said.replace(f"%{number}", value)
            return said
    return sentence


@cache
def _pattern(known: str) -> re.Pattern[str]:
    return re.compile(re.sub("%[1-3]", "(.+?)", re.escape(known)), re.DOTALL)
