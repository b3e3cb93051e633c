"""Papers on the command line: the minutes of a session, and feedback for an annotator."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

Command = tuple[Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int], str, str]


def _add_minutes(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="the project")
    command.add_argument("--session", default="", metavar="ID", help="id or title of the session, if there are several")
    command.add_argument("--format", choices=("html", "docx", "json"), default="html", help="default: html")
    command.add_argument("-o", "--output", type=Path, help="the file to write (default: standard output)")


def _minutes(given: argparse.Namespace) -> int:
    from annotator.app.minutes import minutes_of, session_named
    from annotator.app.papers import MINUTES_FORMATS
    from annotator.bootstrap import open_project

    project = open_project(given.project, read_only=True)
    try:
        minutes = minutes_of(project, session_named(project.now, given.session).id)
    finally:
        project.close()
    return _put(MINUTES_FORMATS[given.format].write(minutes), given.output)


def _add_feedback(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="the project")
    command.add_argument("--annotator", required=True, metavar="NAME", help="name or id of whom it is for")
    command.add_argument("--session", default="", metavar="ID", help="only what was decided in this session")
    command.add_argument("--format", choices=("html", "docx"), default="html", help="default: html")
    command.add_argument("-o", "--output", type=Path, help="the file to write (default: standard output)")


def _feedback(given: argparse.Namespace) -> int:
    from annotator.app.feedback import annotator_named, feedback_of
    from annotator.app.minutes import session_named
    from annotator.app.papers import FEEDBACK_FORMATS
    from annotator.bootstrap import open_project

    project = open_project(given.project, read_only=True)
    try:
        session = session_named(project.now, given.session).id if given.session else ""
        feedback = feedback_of(project, annotator_named(project.now, given.annotator), session=session)
    finally:
        project.close()
    return _put(FEEDBACK_FORMATS[given.format].write(feedback), given.output)


def _put(data: bytes, target: Path | None) -> int:
    from annotator.app.papers import save

    if target:
        save(target, data)
    else:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    return 0


COMMANDS: dict[str, Command] = {
    "minutes": (
        _add_minutes, _minutes, "Write the minutes of a review session.",
        "annotator minutes P.annodb --session Monday --format docx -o minutes.docx",
    ),
    "feedback": (
        _add_feedback, _feedback, "Write what was decided about an annotator's work.",
        'annotator feedback P.annodb --annotator "Analyst A" -o feedback.html',
    ),
}  # fmt: skip
"""By name: its arguments, what it does, a line of help, an example."""
