#!/usr/bin/env python3
"""Set up, run, test, measure and build the program with nothing but Python 3.11 or newer.

Every command first makes sure that the environment in ``.venv/`` is there and fits ``pyproject.toml``; when it is,
that takes a few milliseconds. Exit status: the command's own, 2 when something has to be done by hand first.
"""

import argparse
import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
TAKES_MORE = ("test", "bench")
KNOWN = ("3.11", "3.12", "3.13", "3.14")


def another_python() -> "str | None":
    """A newer Python on the PATH, for machines whose ``python3`` is older than the program needs."""
    found = (shutil.which("python" + version) for version in KNOWN)
    return next((path for path in found if path), None)


def argument_parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(
        prog="packaging/dev.py", description="Set up, run, test, measure and build the program."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="open the window on a fresh copy of the sample project")
    commands.add_parser("test", help="lint, types and tests; what follows goes to pytest")
    commands.add_parser("bench", help="every benchmark in turn; what follows goes to each (--quick)")
    commands.add_parser("build", help="make the program folder dist/annotator and try it out")
    return parser


def main(arguments: "list[str]") -> int:
    """Run one command; returns the exit status."""
    if sys.version_info < OLDEST:
        newer = another_python()
        if newer:
            os.execv(newer, [newer, *sys.argv])
        print("Python 3.11 or newer is needed, this is " + sys.version.split()[0], file=sys.stderr)
        return 2
    parser = argument_parser()
    options, rest = parser.parse_known_args(arguments)
    if rest and options.command not in TAKES_MORE:
        parser.error("unrecognized arguments: " + " ".join(rest))
    import tasks  # only now: these modules are written for Python 3.11
    from first_pip import SetupError

    try:
        return tasks.perform(ROOT, options.command, rest)
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
