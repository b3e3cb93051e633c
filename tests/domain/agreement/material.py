"""Small articles with random readers, and the plain ways to count that the quick ones are held against."""

from collections.abc import Sequence
from itertools import combinations
from random import Random

from hypothesis import strategies as st

from annotator.domain.agreement.coded import Passage, Read, read
from annotator.domain.agreement.measuring import measure
from annotator.domain.agreement.report import Figure
from annotator.domain.document import Block, Document

TEXT = "One is here. Two follows! Three?\nFour stands alone. Five ends it."
PEOPLE = ("ana", "ben", "cleo")
TAGS = ("claim", "fact")


def document(number: int = 0, text: str = TEXT) -> Document:
    blocks, at = [], 0
    for line in text.split("\n"):
        blocks.append(Block(at, at + len(line), "paragraph"))
        at += len(line) + 1
    return Document(id=f"d{number}", text=text, blocks=tuple(blocks))


@st.composite
def passages(draw: st.DrawFn, length: int = len(TEXT)) -> list[tuple[int, int, int]]:
    ends = st.tuples(st.integers(0, length), st.integers(0, length), st.integers(0, len(TAGS) - 1))
    return [(min(a, b), max(a, b), tag) for a, b, tag in draw(st.lists(ends, max_size=5)) if a != b]


@st.composite
def articles(draw: st.DrawFn, most: int = 3) -> list[Read]:
    """Articles of which not everybody has read each; overlapping and stacked passages."""
    found = []
    for number in range(draw(st.integers(1, most))):
        readers = draw(st.sets(st.integers(0, len(PEOPLE) - 1)))
        found.append(read(document(number), {reader: draw(passages()) for reader in sorted(readers)}))
    return found


def figures(material: Sequence[Read], draws: int = 0, seed: int = 1) -> tuple[Figure, ...]:
    return measure(
        material, PEOPLE, TAGS, overlap=0.5, draws=draws, chooser=Random(seed), tell=lambda done: None
    ).figures


def pick(found: Sequence[Figure], name: str, scope: str, tag: str = "", pair: tuple[str, ...] = ()) -> Figure:
    [figure] = [f for f in found if (f.name, f.scope, f.tag, f.pair) == (name, scope, tag, pair)]
    return figure


def letters(material: Sequence[Read], people: Sequence[int], tag: int = -1) -> list[tuple[int | None, ...]]:
    """Every single character's values, of those whom two of ``people`` have read; None for who has not."""
    units: list[tuple[int | None, ...]] = []
    for article in material:
        for at in range(article.length):
            units.append(tuple(_value(article, person, at, at + 1, tag) for person in people))
    return [unit for unit in units if sum(value is not None for value in unit) > 1]


def phrases(material: Sequence[Read], people: Sequence[int], tag: int = -1) -> list[tuple[int | None, ...]]:
    units = [
        tuple(_value(article, person, start, end, tag) for person in people)
        for article in material
        for start, end in article.sentences
    ]
    return [unit for unit in units if sum(value is not None for value in unit) > 1]


def _value(article: Read, person: int, start: int, end: int, tag: int) -> int | None:
    if person not in article.readers:
        return None
    here = {p.tag for p in article.readers[person] if p.start < end and start < p.end}
    return int(tag in here) if tag >= 0 else sum(1 << each for each in here)


def found_again(one: Sequence[Passage], other: Sequence[Passage]) -> int:
    """How many have a twin, by crossing them off one after the other."""
    left = list(other)
    count = 0
    for passage in one:
        if passage in left:
            left.remove(passage)
            count += 1
    return count


def pairs() -> list[tuple[int, int]]:
    return list(combinations(range(len(PEOPLE)), 2))
