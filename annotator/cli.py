"""The command line: the same doors as the window's. Exit 0; 1 if the input is wrong; 2 for wrong usage."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from annotator import (
    __version__,
    cli_agreement,
    cli_cite,
    cli_evidence,
    cli_intake,
    cli_library,
    cli_original,
    cli_papers,
    cli_profile,
    cli_search,
    cli_snapshots,
    cli_team,
)
from annotator.domain.errors import BadInput, WorldError

Handler = Callable[[argparse.Namespace], int]


class _Parser(argparse.ArgumentParser):
    """Errors in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\n")


def run(arguments: Sequence[str]) -> int:
    """Runs one command; without one, opens the window (on a project file, if one is given)."""
    if arguments and arguments[0] == cli_team.INSPECT:
        return cli_team.inspect(arguments[1:])
    if list(arguments) == [cli_intake.EXTRACT]:
        return cli_intake.extract()
    if list(arguments) == [cli_snapshots.DRAW]:
        return cli_snapshots.draw()
    if not arguments or (arguments[0] not in _COMMANDS and not arguments[0].startswith("-")):
        return _window(arguments)
    parsed = _parser().parse_args(arguments)
    try:
        return int(parsed.handler(parsed))
    except WorldError as error:
        print(f"annotator: {_one_line(error)}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1


def _one_line(error: WorldError) -> str:
    return " ".join(str(error).split())


def _window(arguments: Sequence[str]) -> int:
    if len(arguments) > 1:
        print("annotator: give one project to open, or a command (annotator --help)", file=sys.stderr)
        return 2
    from annotator.gui.start import start

    return start(Path(arguments[0]) if arguments else None)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="annotator",
        description="Take news apart: mark claims, opinions and facts, and link them to evidence.",
        epilog="annotator PROJECT.annodb opens the window on a project.",
    )
    parser.add_argument("--version", action="version", version=f"annotator {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)
    for name, (add, handler, text, example) in _COMMANDS.items():
        command = commands.add_parser(name, help=text, description=text, epilog=f"Example: {example}")
        add(command)
        command.set_defaults(handler=handler)
    return parser


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))


def _add_new(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="the file to make")


def _new(given: argparse.Namespace) -> int:
    from annotator.bootstrap import create_project

    create_project(given.project).close()
    return 0


def _sample(given: argparse.Namespace) -> int:
    from annotator.bootstrap import create_sample

    create_sample(given.project).close()
    return 0


def _add_export(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="the project")
    command.add_argument("--format", required=True, metavar="NAME", help="an exporter of `annotator formats`")
    command.add_argument("-o", "--output", type=Path, help="the file to write (default: standard output)")
    command.add_argument(
        "--document", action="append", default=[], metavar="ID", help="only this document (repeatable)"
    )
    command.add_argument(
        "--annotator", action="append", default=[], metavar="NAME", help="only this person's work (repeatable)"
    )
    command.add_argument("--gold", action="store_true", help="with the gold layer, as one more annotator")


def _export(given: argparse.Namespace) -> int:
    from annotator.app.exporting import export_chunks, export_file, people_named
    from annotator.bootstrap import open_project

    project = open_project(given.project, read_only=True)
    try:
        people = [id for who in given.annotator for id in people_named(project, who)]
        if given.output:
            export_file(project, given.format, given.output, given.document, people=people, gold=given.gold)
            return 0
        for chunk in export_chunks(project, given.format, given.document, people=people, gold=given.gold):
            sys.stdout.buffer.write(chunk)
        sys.stdout.buffer.flush()
        return 0
    finally:
        project.close()


def _add_formats(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print as JSON")


def _formats(given: argparse.Namespace) -> int:
    from annotator.formats.registry import exporters, importers

    rows: list[dict[str, Any]] = [
        {"name": reader.name, "direction": "import", "label": reader.label, "extensions": list(reader.suffixes)}
        for reader in importers()
    ]
    for writer in exporters():
        rows.append(
            {
                "name": writer.name,
                "direction": "export",
                "label": writer.label,
                "extensions": [writer.suffix],
                "lossless": not writer.loses,
                "loses": writer.loses,
            }
        )
    if given.json:
        _print_json(rows)
        return 0
    for row in rows:
        lost = (
            "" if row["direction"] == "import" else (f"  not in it: {row['loses']}" if row["loses"] else "  lossless")
        )
        print(f"{row['direction']:7} {row['name']:18} {' '.join(row['extensions']):18} {row['label']}{lost}")
    return 0


def _add_check(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="the project")
    command.add_argument("--json", action="store_true", help="print as JSON")


def _check(given: argparse.Namespace) -> int:
    from annotator.app.check_list import as_json, as_lines, check_list
    from annotator.bootstrap import open_project

    project = open_project(given.project, read_only=True)
    try:
        problems = project.store.check()
        now = project.now
        found = check_list(now)
    finally:
        project.close()
    if given.json:
        told = [{"kind": p.kind, "text": p.text, "subject": p.subject} for p in problems]
        _print_json({"problems": told, "checks": as_json(now, found)})
    else:
        for problem in problems:
            print(f"{problem.kind}: {problem.text}")
        print("No problems found." if not problems else f"{len(problems)} problems found.")
        if found:
            print("To be looked at:")
        for line in as_lines(now, found):
            print(line)
    return 1 if problems else 0


def _add_tour(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", type=Path, metavar="OUT_DIR", help="where the project, exports and pictures go")


def _tour(given: argparse.Namespace) -> int:
    import os

    if not sys.platform.startswith(("win", "darwin")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from annotator.gui.tour import run_tour

    try:
        given.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(f"{given.folder} cannot be made ({error.strerror}).") from error
    for path in run_tour(given.folder):
        print(path)
    return 0


_COMMANDS: dict[str, tuple[Callable[[argparse.ArgumentParser], None], Handler, str, str]] = {
    "new": (_add_new, _new, "Make an empty project.", "annotator new Karabakh.annodb"),
    "sample": (_add_new, _sample, "Make a project of the sample article.", "annotator sample Sample.annodb"),
    "export": (_add_export, _export, "Write a project out.", "annotator export P.annodb --format csv -o marks.csv"),
    "formats": (_add_formats, _formats, "List importers and exporters.", "annotator formats --json"),
    "check": (_add_check, _check, "Check a project from end to end.", "annotator check P.annodb"),
    "tour": (_add_tour, _tour, "Do the main job without a screen.", "annotator tour build/tour"),
    **cli_intake.COMMANDS,
    **cli_library.COMMANDS,
    **cli_search.COMMANDS,
    **cli_evidence.COMMANDS,
    **cli_profile.COMMANDS,
    **cli_cite.COMMANDS,
    **cli_team.COMMANDS,
    **cli_papers.COMMANDS,
    **cli_original.COMMANDS,
    **cli_snapshots.COMMANDS,
    **cli_agreement.COMMANDS,
}
