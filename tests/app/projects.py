"""Projects in memory for tests: a clock that steps, random numbers that repeat."""

import itertools
import random

from annotator.app.joining import give_tag_set, join
from annotator.app.project import Project
from annotator.domain.commands import Add
from annotator.domain.document import Block, Document
from annotator.domain.ids import AnnotatorId, document_id
from annotator.storage.store import memory_store

TEXT = "First things first. The minister said so.\n\nSecond paragraph 😀 with café\u0301 and more.\n\nSupport us!"
ANA = AnnotatorId("ana")
BEN = AnnotatorId("ben")


def article(text: str = TEXT) -> Document:
    """A document with one block a line, the last one boilerplate."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block(at, at + len(line), "paragraph"))
        at += len(line) + 1
    blocks[-1] = blocks[-1]._replace(kind="boilerplate")
    return Document(id=document_id(text), text=text, title="First things", blocks=tuple(blocks))


def project(seed: int = 1) -> Project:
    """A new project with the tag set, Ana at work, and one article."""
    bits = random.Random(seed)
    clock = itertools.count(1_790_000_000_000 + seed, 7)
    made = Project(memory_store(), AnnotatorId(""), clock=lambda: next(clock), random_bits=bits.getrandbits)
    give_tag_set(made)
    join(made, BEN, "Ben")
    join(made, ANA, "Ana")
    made.apply(Add(article(), "Import article"))
    made.store.flush()
    return made
