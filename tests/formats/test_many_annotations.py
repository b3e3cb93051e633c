"""A file of many annotations: placed without seeking each quote in the whole text, and never in a wrong place."""

import json
import random
import re

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.formats.annotations_json import IMPORTER, SAMPLE
from annotator.formats.exchange import ImportContext
from annotator.formats.plain_text import IMPORTER as TEXT


def test_many_are_placed_where_they_were_made_though_labels_replaced_links() -> None:
    dice = random.Random(5)
    words = ["the", "ceasefire", "holds", "in", "the", "north", "😀", "caf\u0301e", "said", "minister"]
    raw = " ".join(
        f"[{dice.choice(words)}](https://example.org/{number})" if dice.random() < 0.01 else dice.choice(words)
        for number in range(6000)
    )
    raw = raw.replace(" said ", " said.\n\n")
    imported = TEXT.read(raw.encode(), ImportContext(filename="long.txt"))
    document = next(entity for entity in imported.entities if isinstance(entity, Document))
    assert document.text != raw
    rows: list[dict[str, object]] = []
    while len(rows) < 4 * SAMPLE:
        start = dice.randrange(len(raw) - 400)
        exact = raw[start : start + dice.choice([3, 12, 40, 300])].strip()
        start = raw.index(exact, start)
        inside = raw.rfind("[", 0, start) > raw.rfind(")", 0, start)
        if exact and not inside and "[" not in exact and "]" not in exact and "(" not in exact and "/" not in exact:
            rows.append({"annotator": "a", "exact": exact, "start": start, "end": start + len(exact), "tag": "claim"})
    truth = {(_place(raw, row["start"]), str(row["exact"])) for row in rows}
    data = {"document": "long.txt", "annotators": [{"id": "a", "name": "A"}], "sources": [], "annotations": rows}
    context = ImportContext(filename="marks.json", documents={document.id: document})
    found = IMPORTER.read(json.dumps(data).encode(), context)
    placed = {(mark.start, mark.exact) for mark in found.entities if isinstance(mark, Annotation)}
    assert placed <= truth, "a wrong place is worse than none"
    assert len(placed) > 0.9 * len(truth)


def _place(raw: str, start: object) -> int:
    """Where a position of the raw text is once every "[label](target)" before it has become its label."""
    assert isinstance(start, int)
    return len(re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", raw[:start]))
