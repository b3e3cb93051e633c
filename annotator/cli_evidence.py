"""Finding evidence on the command line: the passages of sources that bear on an annotation."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.cli_library import become
from annotator.cli_team import Command
from annotator.domain.errors import BadInput

if TYPE_CHECKING:
    from annotator.app.finding_evidence import Passage


def _add_evidence(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="the project")
    command.add_argument("--annotation", required=True, metavar="ID", help="whose passage evidence is looked for")
    command.add_argument("--source", default="", metavar="ID|TITLE", help="look into this source only")
    command.add_argument("--articles", action="store_true", help="look into other articles of the project, too")
    command.add_argument("--most", type=int, default=10, metavar="N", help="passages that are printed (default: 10)")
    command.add_argument("--as", dest="who", default="", metavar="NAME", help="name or id of who looks")
    command.add_argument("--json", action="store_true", help="print as JSON")


def _evidence(given: argparse.Namespace) -> int:
    from annotator.app.captures import source_named
    from annotator.app.finding_evidence import find_evidence
    from annotator.bootstrap import open_project

    if given.most < 1:
        raise BadInput("--most needs a number above 0.")
    project = open_project(given.project, read_only=True)
    try:
        become(project, given.who)
        source = source_named(project.now, given.source).id if given.source else ""
        found = find_evidence(project, given.annotation, source, articles=given.articles, most=given.most)
    finally:
        project.close()
    if given.json:
        print(json.dumps({"passages": [_as_json(passage) for passage in found]}, ensure_ascii=False, indent=1))
        return 0
    for passage in found:
        page = f"p. {passage.page}" if passage.page else ""
        place = " · ".join(part for part in (passage.title, page, f"{passage.start}-{passage.end}") if part)
        print(f"{passage.source or passage.document}  {place}\n  {_with_marks(passage)}")
    if not found:
        print("Nothing found.")
    return 0


def _as_json(passage: "Passage") -> dict[str, Any]:
    return {
        "source": passage.source, "capture": passage.capture, "document": passage.document, "title": passage.title,
        "page": passage.page, "start": passage.start, "end": passage.end, "text": passage.text,
        "marks": [list(mark) for mark in passage.marks], "score": round(passage.score, 4),
    }  # fmt: skip


def _with_marks(passage: "Passage") -> str:
    """The passage on one line; the claim's words stand between ** and **."""
    shown, at = list[str](), 0
    for start, end in passage.marks:
        shown += [passage.text[at:start], f"**{passage.text[start:end]}**"]
        at = end
    return " ".join("".join([*shown, passage.text[at:]]).split())


COMMANDS: dict[str, Command] = {
    "evidence": (
        _add_evidence, _evidence, "Find the passages of sources that bear on an annotation.",
        "annotator evidence P.annodb --annotation ID --json",
    ),
}  # fmt: skip
"""By name: its arguments, what it does, a line of help, an example."""
