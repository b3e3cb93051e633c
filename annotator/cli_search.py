"""Searching on the command line: the window's query language, and the same passage elsewhere."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.cli_library import become
from annotator.cli_team import Command
from annotator.domain.errors import BadInput

if TYPE_CHECKING:
    from annotator.app.project import Project
    from annotator.app.search.found import Found, Results
    from annotator.app.search.snippets import Marked

MOST = 100
"""Findings of each group that are printed where nothing else is said."""


def _add_search(command: argparse.ArgumentParser) -> None:
    from annotator.domain.query.filters import FILTERS

    command.add_argument("project", type=Path, help="the project")
    filters = ", ".join(FILTERS)
    command.add_argument(
        "query", nargs="?", default="",
        help=f'words, "phrases", word*, OR, NOT, NEAR(a b, 5), and filters: {filters}',
    )  # fmt: skip
    command.add_argument("--saved", default="", metavar="NAME", help="ask what is saved under this name instead")
    command.add_argument("--most", type=int, default=MOST, metavar="N", help=f"of each group (default: {MOST})")
    command.add_argument("--as", dest="who", default="", metavar="NAME", help="name or id of who searches (by:me)")
    command.add_argument("--json", action="store_true", help="print as JSON")


def _search(given: argparse.Namespace) -> int:
    from annotator.app.search.searching import search
    from annotator.bootstrap import open_project

    if given.most < 1:
        raise BadInput("--most needs a number above 0.")
    project = open_project(given.project, read_only=True)
    try:
        become(project, given.who)
        query = _saved(project, given.saved) if given.saved else given.query
        if not query.strip():
            raise BadInput("Say what to look for, or give the name of a saved search (--saved).")
        results = search(project, query, given.most)
    finally:
        project.close()
    if given.json:
        print(json.dumps(_as_json(results), ensure_ascii=False, indent=1))
        return 0
    for group in results.groups:
        print(f"{group.group} ({group.count})")
        for found in group.found:
            print(_line(found))
    if not results.groups:
        print("Nothing found.")
    return 0


def _saved(project: "Project", name: str) -> str:
    """The query that is saved under a name. Raises BadInput if there is none."""
    from annotator.domain.kept_searches import kept_searches

    known = {each.name.casefold(): each for each in kept_searches(project.now)}
    found = known.get(" ".join(name.split()).casefold())
    if found is None:
        there = "; ".join(each.name for each in known.values()) or "none"
        raise BadInput(f"There is no saved search {name!r}; there are: {there}.")
    return found.query


def _line(found: "Found") -> str:
    texts = [_with_marks(found.title), _with_marks(found.text), *found.about]
    return f"  {found.id}  {' · '.join(text for text in texts if text)}"


def _with_marks(marked: "Marked") -> str:
    """What was found stands between ** and **."""
    shown, at = list[str](), 0
    for start, end in marked.marks:
        shown += [marked.text[at:start], f"**{marked.text[start:end]}**"]
        at = end
    return "".join([*shown, marked.text[at:]])


def _as_json(results: "Results") -> dict[str, Any]:
    def marked(value: "Marked") -> dict[str, Any]:
        return {"text": value.text, "marks": [list(each) for each in value.marks]}

    return {
        "query": results.query,
        "groups": [
            {
                "group": group.group,
                "count": group.count,
                "found": [
                    {
                        "kind": found.kind, "id": found.id, "title": marked(found.title), "text": marked(found.text),
                        "about": list(found.about), "document": found.document, "start": found.start, "end": found.end,
                    }
                    for found in group.found
                ],
            }
            for group in results.groups
        ],
    }  # fmt: skip


def _add_elsewhere(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="the project")
    command.add_argument("annotation", metavar="ANNOTATION", help="id of the annotation whose passage is looked for")
    command.add_argument("--json", action="store_true", help="print as JSON")


def _elsewhere(given: argparse.Namespace) -> int:
    from annotator.app.search.elsewhere import elsewhere
    from annotator.bootstrap import open_project

    project = open_project(given.project, read_only=True)
    try:
        become(project, "")
        annotation = project.now.annotations.get(given.annotation)
        if annotation is None:
            raise BadInput(f"There is no annotation {given.annotation!r} in this project.")
        rows: list[dict[str, Any]] = []
        for copy in elsewhere(project, annotation.document, annotation.start, annotation.end):
            document = project.now.documents[copy.document]
            rows.append(
                {
                    "document": copy.document, "title": document.title, "outlet": document.publisher,
                    "start": copy.start, "end": copy.end, "text": document.text[copy.start : copy.end],
                    "similarity": round(copy.similarity, 3), "annotation": copy.annotation,
                }
            )  # fmt: skip
    finally:
        project.close()
    if given.json:
        print(json.dumps({"copies": rows}, ensure_ascii=False, indent=1))
        return 0
    for row in rows:
        told = (f"{row['similarity']:.0%}", row["title"], row["outlet"], " ".join(row["text"].split()))
        print(f"{row['document']}  {row['start']}-{row['end']}  {' · '.join(part for part in told if part)}")
    if not rows:
        print("Nothing found.")
    return 0


COMMANDS: dict[str, Command] = {
    "search": (
        _add_search, _search, "Search articles, quotes, notes, sources and comments.",
        'annotator search P.annodb "ceasefire tag:claim source:none" --json',
    ),
    "elsewhere": (
        _add_elsewhere, _elsewhere, "Find an annotation's passage in other articles.",
        "annotator elsewhere P.annodb ID --json",
    ),
}  # fmt: skip
"""By name: its arguments, what it does, a line of help, an example."""
