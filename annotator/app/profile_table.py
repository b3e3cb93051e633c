"""A profile as rows of a table, and as CSV."""

import csv
import io
from collections.abc import Sequence
from typing import NamedTuple

from annotator.app.profile import Profile
from annotator.domain.snapshot import Snapshot
from annotator.formats.csv_table import safe

COLUMNS = ("of", "which", "annotations", "words", "percent of the words")


class ProfileRow(NamedTuple):
    """``kind`` is "tag", "holder", "evidence" or "verdict"; ``key`` as in ``Share``; ``percent`` of all words."""

    kind: str
    key: str
    name: str
    annotations: int
    words: int
    percent: float


def profile_rows(now: Snapshot, found: Profile) -> list[ProfileRow]:
    """Every share, kind by kind."""
    kinds = {"tag": found.tags, "holder": found.holders, "evidence": found.sourcing, "verdict": found.verdicts}
    return [
        ProfileRow(
            kind, share.key, now.tags[share.key].name if kind == "tag" else share.key, share.annotations, share.words,
            percent(share.words, found.words),
        )
        for kind, shares in kinds.items()
        for share in shares
    ]  # fmt: skip


def percent(words: int, of: int) -> float:
    """0 to 100; 0 of nothing."""
    return 100 * words / of if of else 0.0


def as_csv(found: Profile, rows: Sequence[ProfileRow]) -> str:
    """A head, the words of the articles and those that are marked, every row. No cell is run by a spreadsheet."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(COLUMNS)
    for name, words in (("words of the articles", found.words), ("marked", found.marked)):
        table.writerow(("all", name, "", words, f"{percent(words, found.words):.1f}"))
    for row in rows:
        table.writerow((row.kind, safe(row.name), row.annotations, row.words, f"{row.percent:.1f}"))
    return out.getvalue()
