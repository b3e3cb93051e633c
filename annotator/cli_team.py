"""Teamwork on the command line: merging colleagues' files."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

INSPECT = "--inspect"
"""Hidden: how the program calls itself to look into one file."""

Command = tuple[Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int], str, str]


def inspect(arguments: Sequence[str]) -> int:
    """Looks into a file (the first argument) and writes what is in it into a folder (the second)."""
    from annotator.bootstrap import inspect

    if len(arguments) != 2:
        return 2
    return inspect(Path(arguments[0]), Path(arguments[1]))


def _add_merge(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="your project")
    command.add_argument("files", type=Path, nargs="+", metavar="OTHER", help="colleagues' projects or bundles")


def _merge(given: argparse.Namespace) -> int:
    from annotator.domain.errors import BadInput

    raise BadInput("Merging is not there yet.")


COMMANDS: dict[str, Command] = {
    "merge": (_add_merge, _merge, "Take over colleagues' work.", "annotator merge P.annodb Ben.annodb --dry-run"),
}
"""By name: its arguments, what it does, a line of help, an example."""
