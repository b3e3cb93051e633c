"""Originals on the command line: the file that a document or a snapshot came from, as it came."""

import argparse
import sys
from pathlib import Path

from annotator.cli_team import Command
from annotator.domain.errors import BadInput


def _add_original(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="the project")
    command.add_argument("document", metavar="ID", help="id of the document (see annotator list), or of a snapshot")
    command.add_argument("-o", "--output", type=Path, help="the file to write (default: standard output)")


def _original(given: argparse.Namespace) -> int:
    from annotator.app.captures import kept_file
    from annotator.app.kept_originals import original_of, save_original
    from annotator.bootstrap import open_project

    project = open_project(given.project, read_only=True)
    try:
        document, capture = project.now.documents.get(given.document), project.now.captures.get(given.document)
        if document is not None:
            original = original_of(project, document)
        elif capture is not None:
            original = kept_file(project, capture)
        else:
            raise BadInput(f"There is no document {given.document!r} in this project.")
    finally:
        project.close()
    if given.output:
        save_original(original, given.output)
    else:
        sys.stdout.buffer.write(original.content)
        sys.stdout.buffer.flush()
    return 0


COMMANDS: dict[str, Command] = {
    "original": (
        _add_original, _original, "Write the file that a document or snapshot came from, checked by its hash.",
        "annotator original P.annodb 018f3c -o page.html",
    ),
}  # fmt: skip
"""By name: its arguments, what it does, a line of help, an example."""
