"""Sources as a list of formatted references, on the command line."""

import argparse
from pathlib import Path

from annotator.cli_team import Command


def _add(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="the project")
    command.add_argument("--style", default="apa", help="the style (default: apa)")
    command.add_argument("--language", default="en", choices=("en", "de"), help="of the words between (default: en)")
    command.add_argument("--html", action="store_true", help="with italics, as HTML")


def _cite(given: argparse.Namespace) -> int:
    from annotator.app.citing import citable, reference_list
    from annotator.bootstrap import open_project

    project = open_project(given.project, read_only=True)
    try:
        sources = citable(project.now)
    finally:
        project.close()
    for each in reference_list(sources, given.style, given.language):
        print(f"<p>{each.html}</p>" if given.html else each.text)
    return 0


COMMANDS: dict[str, Command] = {
    "cite": (_add, _cite, "List the sources as formatted references.", "annotator cite P.annodb --style apa"),
}
"""By name: its arguments, what it does, a line of help, an example."""
