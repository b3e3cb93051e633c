"""Dates inside references, English and German, as ISO 8601."""

import re

from annotator.app.dates import iso_date
from annotator.domain.errors import BadInput

_GERMAN = {
    "januar": "January", "jänner": "January", "februar": "February", "märz": "March", "mai": "May", "juni": "June",
    "juli": "July", "oktober": "October", "dezember": "December", "okt": "October", "dez": "December", "mär": "March",
}  # fmt: skip
_MONTHS = (
    r"(?:jan(?:uary|uar)?|jänner|feb(?:ruary|ruar)?|mar(?:ch)?|märz|mär|apr(?:il)?|may|mai|june?|juni|july?|juli|"
    r"aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\b\.?"
)
YEAR = r"(?:1[5-9]|20)\d\d"
DATE = (
    rf"(?:{YEAR},\s*{_MONTHS}(?:\s+\d{{1,2}})?(?!\d)|\d{{1,2}}\.?\s+{_MONTHS}\s+{YEAR}|{_MONTHS}\s+\d{{1,2}},?\s+{YEAR}|"
    rf"{_MONTHS}\s+{YEAR}|\d{{1,2}}\.\s?\d{{1,2}}\.\s?{YEAR}|{YEAR}-\d\d-\d\d|{YEAR})"
)
"""A regular expression (ignoring case) for a date as references write it, down to a year alone."""


def iso_of(text: str) -> str:
    """The date as ISO; only its year if the rest cannot be read; "" without one."""
    plain = re.sub(r"(\d)\.\s+(?=[^\W\d])", r"\1 ", text.strip(" .,"))
    plain = re.sub(r"(?<=\d\.)\s+(?=\d)", "", plain)
    if turned := re.fullmatch(rf"({YEAR}),\s*(.+)", plain):
        plain = f"{turned[2]} {turned[1]}"
    plain = re.sub(r"[^\W\d_]+", lambda word: _GERMAN.get(word[0].lower(), word[0]), plain)
    try:
        return iso_date(plain)
    except BadInput:
        year = re.search(YEAR, plain)
        return year[0] if year else ""
