"""What a query means: a small tree. Places are half-open ranges of the query's text, in code points."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from annotator.domain.errors import BadInput


class QueryError(BadInput):
    """A query that cannot be understood. ``start`` and ``end`` say where in it the trouble is."""

    def __init__(self, sentence: str, start: int, end: int) -> None:
        super().__init__(sentence)
        self.start = start
        self.end = end


@dataclass(frozen=True, slots=True)
class Words:
    """One word, or several that must stand side by side. ``prefix``: the last one may go on."""

    text: str
    prefix: bool = False
    quoted: bool = False
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Near:
    """Words with no more than ``distance`` other words between them, in any order."""

    parts: tuple[Words, ...]
    distance: int
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Filter:
    """``name:value``; ``value`` without its quotation marks. ``value_start`` is where the value begins."""

    name: str
    value: str
    start: int = 0
    end: int = 0
    value_start: int = 0


@dataclass(frozen=True, slots=True)
class Not:
    """What must not be so."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class And:
    """All parts hold; there are at least two."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one part holds; there are at least two."""

    parts: tuple["Node", ...]


Node = Words | Near | Filter | Not | And | Or
"""A tree; None in place of one is the empty query."""


def children(node: Node) -> tuple[Node, ...]:
    """The parts of a node that are trees themselves."""
    if isinstance(node, And | Or):
        return node.parts
    return (node.part,) if isinstance(node, Not) else ()


def walk(node: Node | None) -> Iterator[Node]:
    """The node and all below it, from the left."""
    if node is not None:
        yield node
        for part in children(node):
            yield from walk(part)


def is_text(node: Node) -> bool:
    """Whether it speaks of words only, so that a text index can answer it."""
    return not any(isinstance(each, Filter) for each in walk(node))


def wanted_words(node: Node | None) -> tuple[Words, ...]:
    """The words that a finding may have, for highlighting: all but the excluded ones."""
    if node is None or isinstance(node, Not | Filter):
        return ()
    if isinstance(node, Near):
        return node.parts
    if isinstance(node, Words):
        return (node,)
    return tuple(words for part in node.parts for words in wanted_words(part))


def all_of(parts: list[Node]) -> Node | None:
    """The conjunction of what is given."""
    return And(tuple(parts)) if len(parts) > 1 else (parts[0] if parts else None)


def going_on(node: Node | None, end: int) -> Node | None:
    """The query as meant while it is typed: the plain word that ends at ``end`` may go on."""
    if isinstance(node, Words) and node.end == end and not node.quoted:
        return replace(node, prefix=True)
    if isinstance(node, And | Or):
        return replace(node, parts=tuple(part for each in node.parts if (part := going_on(each, end)) is not None))
    if isinstance(node, Not):
        return node  # what is not wanted is told by the whole word
    return node
