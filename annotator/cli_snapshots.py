"""Snapshots on the command line: a file or an address is kept with a source."""

import argparse
import getpass
import json
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli_team import Command

if TYPE_CHECKING:
    from annotator.app.intake import Given

DRAW = "--draw"
"""Hidden: how the program calls itself to draw the pages of a PDF."""


def draw() -> int:
    """Draws pages of the PDF that it is sent, until there are no more questions."""
    from annotator.app.drawing_sheets import serve

    return serve()


def _add_attach(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="the project")
    command.add_argument("--source", required=True, metavar="ID|TITLE", help="the source that it is a snapshot of")
    command.add_argument("file", metavar="FILE", help="a page, PDF, picture or text, or an address (https://…)")
    command.add_argument("--encoding", default="", metavar="NAME", help="the file's encoding, if it cannot be told")
    command.add_argument("--as", dest="who", default="", metavar="ANNOTATOR", help="name or id of who attaches it")
    command.add_argument(
        "--own-network", action="store_true", help="addresses of this computer and its network may be fetched, too"
    )
    command.add_argument("--json", action="store_true", help="print what was kept as JSON")


def _attach(given: argparse.Namespace) -> int:
    from dataclasses import replace

    from annotator.app.captures import attach, source_named, take_capture
    from annotator.app.joining import join_as
    from annotator.bootstrap import extraction, join_from_settings, open_project

    project = open_project(given.project)
    try:
        if given.who or not join_from_settings(project):
            join_as(project, given.who or getpass.getuser())
        source = source_named(project.now, given.source)
        with extraction() as reader:
            planned = take_capture(_meant(given), source, reader, project.moment(), lambda: None)
        capture = replace(planned.capture, id=project.new_id())
        project.apply(attach(project.now, capture), [planned.attachment])
        project.store.flush()
    finally:
        project.close()
    if given.json:
        told = {"id": capture.id, "source": source.id, "sha256": capture.attachment, "media_type": capture.media_type}
        told |= {"captured": capture.captured, "url": capture.url}
        numbers = {"size": capture.size, "characters": len(capture.text), "pages": len(capture.pages)}
        print(json.dumps({**told, **numbers, "notes": list(planned.notes)}, ensure_ascii=False, indent=1))
        return 0
    text = f"{len(capture.text):,} characters of text" if capture.text else "no text"
    print(f"{given.file}: attached to “{source.title}” ({capture.size:,} bytes, {text})")
    for note in planned.notes:
        print(f"  {note}")
    return 0


def _meant(given: argparse.Namespace) -> "Given":
    from dataclasses import replace

    from annotator.app.intake import of_path

    if not given.file.lower().startswith(("http://", "https://")):
        return of_path(Path(given.file), encoding=given.encoding)
    from annotator.app.downloaded import given_of
    from annotator.app.downloading import download
    from annotator.app.settings import load_settings

    own = given.own_network or load_settings().own_network
    return replace(given_of(download(given.file, own_network=own, pictures=True)), encoding=given.encoding)


COMMANDS: dict[str, Command] = {
    "attach": (
        _add_attach, _attach, "Keep a file or a page as a snapshot of a source.",
        'annotator attach P.annodb --source "Trilateral statement" statement.pdf',
    ),
}  # fmt: skip
"""By name: its arguments, what it does, a line of help, an example."""
