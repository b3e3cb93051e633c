"""Teamwork on the command line: merging colleagues' files."""

import argparse
import getpass
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.app.merge_plan import MergePlan
    from annotator.app.project import Project

INSPECT = "--inspect"
"""Hidden: how the program calls itself to look into one file."""

Command = tuple[Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int], str, str]
Pair = tuple[str, str]


def inspect(arguments: Sequence[str]) -> int:
    """Looks into a file (the first argument) and writes what is in it into a folder (the second)."""
    from annotator.bootstrap import inspect

    if len(arguments) != 2:
        return 2
    return inspect(Path(arguments[0]), Path(arguments[1]))


def _add_merge(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="your project")
    command.add_argument("files", type=Path, nargs="+", metavar="OTHER", help="colleagues' projects or bundles")
    command.add_argument("--dry-run", action="store_true", help="only say what would come in")
    command.add_argument("--json", action="store_true", help="print it as JSON")
    command.add_argument("--as", dest="who", default="", metavar="NAME", help="name or id of who merges")
    command.add_argument(
        "--join", type=_pair, action="append", default=[], metavar="ID=SAME",
        help="the first is the same person as the second (ids or names; repeatable)",
    )  # fmt: skip
    command.add_argument(
        "--same-article", type=_pair, action="append", default=[], metavar="DOC=MAIN",
        help="the first is another text of the second article (ids; repeatable)",
    )  # fmt: skip


def _pair(given: str) -> Pair:
    one, _, other = given.partition("=")
    if not one.strip() or not other.strip():
        raise argparse.ArgumentTypeError(f"{given!r} is not of the form ONE=OTHER")
    return one.strip(), other.strip()


def _merge(given: argparse.Namespace) -> int:
    from annotator.app.merge_words import as_json, in_words
    from annotator.app.merging import merge_command, person_in, plan_merge
    from annotator.bootstrap import inspector, open_project

    project = open_project(given.project, read_only=given.dry_run)
    try:
        plan = plan_merge(project, given.files, inspector())
        join = [(person_in(project, plan, one), person_in(project, plan, other)) for one, other in given.join]
        command = merge_command(plan, join, given.same_article)
        is_merged = not given.dry_run and (command is not None or bool(plan.incomings))
        if is_merged:
            _become(project, given.who)
            project.merge(plan.incomings, plan.label, command)
            project.store.flush()
    finally:
        project.close()
    if given.json:
        print(json.dumps({"merged": is_merged, **as_json(plan)}, ensure_ascii=False, indent=1))
    else:
        print("\n".join(in_words(plan, is_merged=is_merged, is_trial=given.dry_run)))
        _say_refused(plan)
    return 1 if plan.refused else 0


def _become(project: "Project", who: str) -> None:
    from annotator.app.joining import join_as
    from annotator.bootstrap import join_from_settings

    if who or not join_from_settings(project):
        join_as(project, who or getpass.getuser())


def _say_refused(plan: "MergePlan") -> None:
    for file in plan.refused:
        print(f"annotator: {file.reason}", file=sys.stderr)


COMMANDS: dict[str, Command] = {
    "merge": (_add_merge, _merge, "Take over colleagues' work.", "annotator merge P.annodb Ben.annodb --dry-run"),
}
"""By name: its arguments, what it does, a line of help, an example."""
