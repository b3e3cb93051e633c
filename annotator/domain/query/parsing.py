"""From what is typed to a tree. Whatever is typed, the answer is a tree or one QueryError.

query   = any { "OR" any }                     lowest
any     = { ["NOT" | "-"] one | "AND" }        side by side: all must hold
one     = "(" query ")" | NEAR "(" words [","] number ")" | filter ":" value | "a phrase" | word | word*
"""

import re
from typing import NamedTuple

from annotator.domain.query.filters import FILTERS, nearest, wrong_value
from annotator.domain.query.tree import And, Filter, Near, Node, Not, Or, QueryError, Words, all_of
from annotator.domain.query.words import searchable
from annotator.domain.text import clean

LONGEST = 2_000
"""Code points of a query."""
DEEPEST = 40
"""Parentheses within each other."""
DISTANCE = 10
"""Words between those of NEAR, where none is said."""
FARTHEST = 1_000

_OPENING, _CLOSING = '"“”„«»', '"”“»«'
_FILTER = re.compile(r"([A-Za-z]+):(?!//)")
_NEAR = re.compile(r"NEAR\s*\(")
_OPERATORS = ("AND", "OR", "NOT")


class Token(NamedTuple):
    """A piece of a query. ``kind``: ( ) word phrase filter near AND OR NOT."""

    kind: str
    text: str
    start: int
    end: int
    value_start: int = 0
    prefix: bool = False


def parse(text: str) -> Node | None:
    """The tree of a query; None for one that asks for nothing. Raises QueryError."""
    if len(text) > LONGEST:
        raise QueryError(f"A query may have {LONGEST} characters at most.", LONGEST, len(text))
    return _Parser(tokens(text), len(text)).query()


def tokens(text: str) -> list[Token]:
    """The pieces of a query. Raises QueryError."""
    text = clean(text).replace("\0", " ")
    found: list[Token] = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        token = _token(text, at)
        found.append(token)
        at = token.end
    return found


def _token(text: str, at: int) -> Token:
    char = text[at]
    if char in "()":
        return Token(char, char, at, at + 1)
    if char == "-" and at + 1 < len(text) and not text[at + 1].isspace() and text[at + 1] not in "-)":
        return Token("NOT", char, at, at + 1)
    if near := _NEAR.match(text, at):
        return _near(text, at, near.end())
    if named := _FILTER.match(text, at):
        return _filter(text, at, named)
    if char in _OPENING:
        inside, end = _quoted(text, at)
        prefix = text[end : end + 1] == "*"
        return Token("phrase", inside, at, end + prefix, prefix=prefix)
    return _word(text, at)


def _word(text: str, at: int) -> Token:
    end = at
    while end < len(text) and not text[end].isspace() and text[end] not in "()" and text[end] not in _OPENING:
        end += 1
    word = text[at:end]
    if word in _OPERATORS:
        return Token(word, word, at, end)
    return Token("word", word.rstrip("*"), at, end, prefix=word.endswith("*"))


def _quoted(text: str, at: int) -> tuple[str, int]:
    """What stands between quotation marks, and where it is over."""
    closing = '"' if text[at] == '"' else _CLOSING
    for end in range(at + 1, len(text)):
        if text[end] in closing:
            return text[at + 1 : end], end + 1
    raise QueryError("This quotation mark is not closed.", at, at + 1)


def _filter(text: str, at: int, named: re.Match[str]) -> Token:
    name, begin = named[1].lower(), named.end()
    if name not in FILTERS:
        meant = nearest(name)
        hint = f"; did you mean “{meant}:”?" if meant else "; put the words into quotation marks to look for them."
        raise QueryError(f"There is no filter “{named[1][:40]}:”{hint}", at, begin)
    if text[begin : begin + 1] and text[begin] in _OPENING:
        value, end = _quoted(text, begin)
    else:
        end = begin
        while end < len(text) and not text[end].isspace() and text[end] not in "()":
            end += 1
        value = text[begin:end]
    value = " ".join(value.split())
    if wrong := wrong_value(name, value):
        raise QueryError(wrong, begin if value else at, end)
    return Token("filter", f"{name}:{value}", at, end, begin)


def _near(text: str, at: int, begin: int) -> Token:
    """The whole of ``NEAR(…)``; its inside is read by the parser."""
    end, quoted = begin, ""
    while end < len(text):
        char = text[end]
        if quoted:
            quoted = "" if char in quoted else quoted
        elif char in _OPENING:
            quoted = '"' if char == '"' else _CLOSING
        elif char == ")":
            return Token("near", text[begin:end], at, end + 1, begin)
        elif char == "(":
            raise QueryError("NEAR takes words and phrases only.", end, end + 1)
        end += 1
    raise QueryError("This parenthesis is not closed.", begin - 1, begin)


class _Parser:
    def __init__(self, found: list[Token], length: int) -> None:
        self._tokens = found
        self._length = length
        self._at = 0
        self._depth = 0

    def query(self) -> Node | None:
        node = self._alternatives()
        if self._at < len(self._tokens):
            stray = self._tokens[self._at]
            raise QueryError("There is no parenthesis that this one closes.", stray.start, stray.end)
        return node

    def _peek(self) -> str:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else ""

    def _next(self) -> Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def _alternatives(self) -> Node | None:
        parts, operator = [self._all()], None
        while self._peek() == "OR":
            operator = self._next()
            if parts[-1] is None:
                raise QueryError("Before “OR” something to look for is missing.", operator.start, operator.end)
            parts.append(self._all())
        if operator is not None and parts[-1] is None:
            raise QueryError("After “OR” something to look for is missing.", operator.start, operator.end)
        found = tuple(part for part in parts if part is not None)
        return Or(found) if len(found) > 1 else parts[0]

    def _all(self) -> Node | None:
        parts: list[Node] = []
        while (kind := self._peek()) not in ("", ")", "OR"):
            if kind == "AND":
                self._and(bool(parts))
                continue
            part = self._one()
            if isinstance(part, And):
                parts.extend(part.parts)
            elif part is not None:
                parts.append(part)
        return all_of(parts)

    def _and(self, anything: bool) -> None:
        operator = self._next()
        if not anything:
            raise QueryError("Before “AND” something to look for is missing.", operator.start, operator.end)
        if self._peek() in ("", ")", "OR", "AND"):
            raise QueryError("After “AND” something to look for is missing.", operator.start, operator.end)

    def _one(self) -> Node | None:
        token = self._next()
        if token.kind == "NOT":
            return self._negation(token)
        if token.kind == "(":
            return self._group(token)
        if token.kind == "filter":
            name, _, value = token.text.partition(":")
            return Filter(name, value, token.start, token.end, token.value_start)
        if token.kind == "near":
            return _near_node(token)
        return _words(token)

    def _negation(self, operator: Token) -> Node | None:
        if self._peek() in ("", ")", "OR", "AND", "NOT"):
            raise QueryError("After “NOT” something to leave out is missing.", operator.start, operator.end)
        part = self._one()
        return Not(part) if part is not None else None

    def _group(self, opening: Token) -> Node | None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise QueryError("There are too many parentheses within each other.", opening.start, opening.end)
        inside = self._alternatives()
        if self._peek() != ")":
            raise QueryError("This parenthesis is not closed.", opening.start, opening.end)
        closing = self._next()
        self._depth -= 1
        if inside is None:
            raise QueryError("There is nothing in these parentheses.", opening.start, closing.end)
        return inside


def _words(token: Token) -> Words | None:
    if not searchable(token.text):
        if token.kind == "phrase" and not token.text.strip():
            raise QueryError("There is nothing between these quotation marks.", token.start, token.end)
        if token.prefix:
            raise QueryError("Before “*” the beginning of a word is missing.", token.start, token.end)
        return None  # a dash between words, an ampersand
    return Words(token.text, token.prefix, token.kind == "phrase", token.start, token.end)


def _near_node(token: Token) -> Near:
    inside, comma, number = token.text.rpartition(",")
    if not comma or not re.fullmatch(r"\s*\d*\s*", number):
        inside, comma, number = token.text, "", ""
    if comma and not (number.strip() and int(number[:20]) <= FARTHEST):
        at = token.value_start + len(inside)
        raise QueryError(
            f"After the comma NEAR needs a number up to {FARTHEST}, as in NEAR(bread prices, 5).", at, token.end - 1
        )
    parts: list[Words] = []
    for each in tokens(inside.replace(",", " ")):
        start, end = each.start + token.value_start, each.end + token.value_start
        if each.kind not in ("word", "phrase"):
            raise QueryError("NEAR takes words and phrases only.", start, end)
        words = _words(each._replace(start=start, end=end))
        if words is not None:
            parts.append(words)
    if len(parts) < 2:
        raise QueryError("NEAR needs at least two words, as in NEAR(bread prices, 5).", token.start, token.end)
    return Near(tuple(parts), int(number) if comma else DISTANCE, token.start, token.end)
