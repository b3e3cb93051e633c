"""The profile of articles on the command line: the numbers as CSV or as JSON."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.cli_library import become
from annotator.cli_team import Command
from annotator.domain.errors import Missing

if TYPE_CHECKING:
    from annotator.app.profile import Profile
    from annotator.app.profile_table import ProfileRow


def _add(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="the project")
    command.add_argument(
        "--document", action="append", default=[], metavar="ID", help="only this document (repeatable)"
    )
    command.add_argument("--as", dest="who", default="", metavar="NAME", help="name or id of who looks")
    command.add_argument("--json", action="store_true", help="print as JSON instead of CSV")


def _profile(given: argparse.Namespace) -> int:
    from annotator.app.profile import profile
    from annotator.app.profile_table import as_csv, profile_rows
    from annotator.bootstrap import open_project

    project = open_project(given.project, read_only=True)
    try:
        become(project, given.who)
        now = project.sight
        for id in given.document:
            if id not in now.documents:
                raise Missing(f"There is no document {id} in this project.")
        found = profile(now, tuple(dict.fromkeys(given.document)) or None)
        rows = profile_rows(now, found)
    finally:
        project.close()
    if given.json:
        print(json.dumps(_data(found, rows), ensure_ascii=False, indent=1))
    else:
        print(as_csv(found, rows), end="")
    return 0


def _data(found: "Profile", rows: "list[ProfileRow]") -> dict[str, Any]:
    data: dict[str, Any] = {"documents": found.documents, "words": found.words, "marked": found.marked}
    for row in rows:
        share = {"name": row.name, "annotations": row.annotations, "words": row.words}
        data.setdefault(row.kind, []).append(share)
    return data


COMMANDS: dict[str, Command] = {
    "profile": (
        _add, _profile, "Count the words that are claim, opinion, fact; by holder, evidence and verdict.",
        "annotator profile P.annodb --json",
    ),
}  # fmt: skip
"""By name: its arguments, what it does, a line of help, an example."""
