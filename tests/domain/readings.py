"""Readings for tests of the review: snapshots of one text that some people have marked."""

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId
from annotator.domain.people import Annotator
from annotator.domain.snapshot import Snapshot
from annotator.domain.tag import Tag

TEXT = (
    "The bank said prices rose by 12 percent in May. The minister called it a disaster, and nobody knows why it came "
    "so late. Two people were hurt near Shusha, witnesses said. It was the worst week of the year."
)
DOCUMENT = Document(id="d", text=TEXT, title="Prices")
TAGS = (
    Tag(id="claim", name="Claim", evidence="any", verdict=True),
    Tag(id="opinion", name="Opinion"),
    Tag(id="fact", name="Fact", evidence="supports", verdict=True),
)
PEOPLE = ("ana", "ben", "cleo", "dora")


def reading(id: str, who: str, start: int, end: int, tag: str = "claim", **said: Any) -> Annotation:
    """An annotation of TEXT."""
    return Annotation(
        id=id, document="d", start=start, end=end, exact=TEXT[start:end], tag=tag, creator=who, created=1, **said
    )  # fmt: skip


def quoted(id: str, who: str, quote: str, tag: str = "claim", **said: Any) -> Annotation:
    """An annotation of the words ``quote`` of TEXT."""
    at = TEXT.index(quote)
    return reading(id, who, at, at + len(quote), tag, **said)


def snapshot(annotations: Sequence[Annotation] = (), *more: object) -> Snapshot:
    """A project with TEXT, the tags, the people and these annotations; Ana is at work."""
    people = [Annotator(id=id, name=id.title()) for id in PEOPLE]
    return Snapshot(AnnotatorId("ana"), [*people, *TAGS, DOCUMENT, *annotations, *more])  # type: ignore[list-item]


@st.composite
def markings(draw: st.DrawFn, most: int = 12) -> list[Annotation]:
    """What up to four people may have marked, stacked and overlapping as it comes."""
    found = []
    for number in range(draw(st.integers(0, most))):
        start = draw(st.integers(0, len(TEXT) - 2))
        end = draw(st.integers(start + 1, min(len(TEXT), start + 60)))
        if not TEXT[start:end].strip():
            continue
        who, tag = draw(st.sampled_from(PEOPLE)), draw(st.sampled_from(("claim", "opinion", "fact")))
        found.append(reading(f"a{number:02}", who, start, end, tag))
    return found
