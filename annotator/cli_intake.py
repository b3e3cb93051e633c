"""Bringing articles in on the command line: files, folders and addresses."""

import argparse
import getpass
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from annotator.app.extraction import Reader
    from annotator.app.intake import Given
    from annotator.app.outcomes import Outcome
    from annotator.app.project import Project

EXTRACT = "--extract"
"""Hidden: how the program calls itself to read articles out of files."""

Command = tuple[Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int], str, str]


def extract() -> int:
    """Reads files that it is sent, until there are no more."""
    from annotator.app.extracting import serve

    return serve()


def _add_import(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="the project")
    command.add_argument(
        "files", nargs="+", metavar="FILE", help="articles or annotations, folders of them, or addresses (https://…)"
    )
    command.add_argument("--format", default="", metavar="NAME", help="an importer of `annotator formats`")
    command.add_argument(
        "--encoding", default="", metavar="NAME", help="the files' encoding, if it cannot be told from them"
    )
    command.add_argument("--as", dest="who", default="", metavar="ANNOTATOR", help="name or id of who imports")
    command.add_argument(
        "--own-network", action="store_true", help="addresses of this computer and its network may be fetched, too"
    )
    command.add_argument(
        "--revises", default="", metavar="ID", help="the one FILE is a newer text of the article with this id"
    )
    command.add_argument("--json", action="store_true", help="print what became of each file as JSON")


def _import(given: argparse.Namespace) -> int:
    from annotator.app.importing import import_all
    from annotator.app.joining import join_as
    from annotator.bootstrap import extraction, join_from_settings, open_project

    project = open_project(given.project)
    try:
        if given.who or not join_from_settings(project):
            join_as(project, given.who or getpass.getuser())
        things, outcomes = _meant(given)
        with extraction() as reader:
            if given.revises:
                outcomes += _revise(project, given.revises, things, reader)
            else:
                outcomes += import_all(project, things, reader)
        project.store.flush()
    finally:
        project.close()
    if given.json:
        print(
            json.dumps({"documents": [row for each in outcomes for row in _rows(each)]}, ensure_ascii=False, indent=1)
        )
    else:
        for outcome in outcomes:
            _say(outcome)
    return 1 if any(outcome.status == "refused" for outcome in outcomes) else 0


def _revise(project: "Project", document: str, things: "list[Given]", reader: "Reader") -> "list[Outcome]":
    """Takes the one file in as a newer text of an article. Raises BadInput if that cannot be done."""
    from annotator.app.outcomes import Outcome
    from annotator.app.revising import plan_revision, read_file, revise
    from annotator.domain.errors import BadInput

    if document not in project.now.documents:
        raise BadInput(f"There is no article with the id {document}.")
    if len(things) != 1:
        raise BadInput("A newer text comes from one file.")
    revision = plan_revision(project.now, document, read_file(things[0], project, reader, lambda: None))
    project.apply(revise(project.now, revision), revision.attachments)
    counts = revision.counts
    note = (
        f"{counts['exact'] + counts['moved']} of your passages went along; "
        f"{counts['fuzzy'] + counts['orphan']} wait in the older text."
    )
    return [Outcome(things[0].name, "imported", documents=(revision.new.id,), notes=(note,))]


def _meant(given: argparse.Namespace) -> "tuple[list[Given], list[Outcome]]":
    """What is to be imported, and what is not: what could not be fetched, and what of a folder nothing can read."""
    from annotator.app.folders import files_in
    from annotator.app.intake import of_path
    from annotator.app.outcomes import Outcome

    things: list[Given] = []
    others: list[Outcome] = []
    for name in given.files:
        if name.lower().startswith(("http://", "https://")):
            _fetch(name, given, things, others)
            continue
        files, left_out = files_in([Path(name)])
        things += [of_path(file, importer=given.format, encoding=given.encoding) for file in files]
        reason = "Files of this kind cannot be imported."
        others += [Outcome(str(file), "left out", reason=reason) for file in left_out]
    return things, others


def _fetch(address: str, given: argparse.Namespace, things: "list[Given]", others: "list[Outcome]") -> None:
    from dataclasses import replace

    from annotator.app.downloaded import given_of
    from annotator.app.downloading import download
    from annotator.app.outcomes import Outcome
    from annotator.app.settings import load_settings
    from annotator.domain.errors import BadInput

    try:
        found = download(address, own_network=given.own_network or load_settings().own_network)
    except BadInput as error:
        others.append(Outcome(address, "refused", reason=str(error)))
    else:
        things.append(replace(given_of(found), importer=given.format, encoding=given.encoding))


def _rows(outcome: "Outcome") -> Iterator[dict[str, Any]]:
    for id in outcome.documents or ("",):
        yield {
            "file": outcome.file,
            "id": id,
            "status": outcome.status,
            "reason": outcome.reason,
            "notes": list(outcome.notes),
            "added": dict(outcome.added),
        }


def _say(outcome: "Outcome") -> None:
    reason = " ".join(outcome.reason.split())
    if outcome.status == "refused":
        print(f"annotator: {outcome.file}: {reason}", file=sys.stderr)
        return
    added = ", ".join(f"{count} {kind}{'s' if count > 1 else ''}" for kind, count in outcome.added.items())
    print(f"{outcome.file}: {outcome.status}{f' ({added})' if added else ''}{f': {reason}' if reason else ''}")
    for note in outcome.notes:
        print(f"  {note}")


COMMANDS: dict[str, Command] = {
    "import": (
        _add_import,
        _import,
        "Bring in articles, annotations or sources.",
        "annotator import P.annodb article.txt",
    ),
}
"""By name: its arguments, what it does, a line of help, an example."""
