"""The profile of articles on the command line: the numbers as CSV or as JSON."""

import argparse
import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.cli_library import become
from annotator.cli_team import Command
from annotator.domain.errors import Missing

if TYPE_CHECKING:
    from annotator.app.profile import Profile, Share
    from annotator.domain.snapshot import Snapshot

_HEAD = ("of", "which", "annotations", "words", "percent of the words")


def _add(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="the project")
    command.add_argument(
        "--document", action="append", default=[], metavar="ID", help="only this document (repeatable)"
    )
    command.add_argument("--as", dest="who", default="", metavar="NAME", help="name or id of who looks")
    command.add_argument("--json", action="store_true", help="print as JSON instead of CSV")


def _profile(given: argparse.Namespace) -> int:
    from annotator.app.profile import profile
    from annotator.bootstrap import open_project
    from annotator.formats.csv_table import safe

    project = open_project(given.project, read_only=True)
    try:
        become(project, given.who)
        now = project.sight
        for id in given.document:
            if id not in now.documents:
                raise Missing(f"There is no document {id} in this project.")
        found = profile(now, tuple(dict.fromkeys(given.document)))
        rows = list(_rows(now, found))
    finally:
        project.close()
    if given.json:
        print(json.dumps(_data(found, rows), ensure_ascii=False, indent=1))
        return 0
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(_HEAD)
    table.writerow(("all", "words of the articles", "", found.words, _percent(found.words, found.words)))
    table.writerow(("all", "marked", "", found.marked, _percent(found.marked, found.words)))
    for kind, name, share in rows:
        table.writerow((kind, safe(name), share.annotations, share.words, _percent(share.words, found.words)))
    return 0


def _rows(now: "Snapshot", found: "Profile") -> Iterator[tuple[str, str, "Share"]]:
    """What is grouped by, the name of the group, its numbers."""
    for share in found.tags:
        yield "tag", now.tags[share.key].name, share
    for share in found.holders:
        yield "holder", share.key, share
    for share in found.sourcing:
        yield "evidence", share.key, share
    for share in found.verdicts:
        yield "verdict", share.key, share


def _percent(words: int, of: int) -> str:
    return f"{100 * words / of:.1f}" if of else "0.0"


def _data(found: "Profile", rows: list[tuple[str, str, "Share"]]) -> dict[str, Any]:
    data: dict[str, Any] = {"documents": found.documents, "words": found.words, "marked": found.marked}
    for kind, name, share in rows:
        data.setdefault(kind, []).append({"name": name, "annotations": share.annotations, "words": share.words})
    return data


COMMANDS: dict[str, Command] = {
    "profile": (
        _add, _profile, "Count the words that are claim, opinion, fact; by holder, evidence and verdict.",
        "annotator profile P.annodb --json",
    ),
}  # fmt: skip
"""By name: its arguments, what it does, a line of help, an example."""
