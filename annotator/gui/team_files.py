"""The two analysts of the sample, each with a project of their own: what a team has before it comes together."""

import json
from pathlib import Path
from typing import Any

from annotator.app.importing import import_file
from annotator.app.joining import join
from annotator.bootstrap import SAMPLE_ANNOTATIONS, SEED_ARTICLE, create_project
from annotator.domain.errors import OurFault
from annotator.domain.ids import AnnotatorId, stable_id
from annotator.paths import seed


def make_team_files(folder: Path) -> list[Path]:
    """One project for each annotator of the sample, in ``folder``, with the article and only their own annotations.

    Raises OurFault if the sample cannot be read, WorldError if the folder cannot be written.
    """
    given: dict[str, Any] = json.loads(seed(SAMPLE_ANNOTATIONS).read_text("utf-8"))
    return [_made(folder, given, person["id"], person["name"]) for person in given["annotators"]]


def _made(folder: Path, given: dict[str, Any], who: str, name: str) -> Path:
    path, own = folder / f"{name}.annodb", folder / f"{name}.json"
    path.unlink(missing_ok=True)
    rows = [row for row in given["annotations"] if row["annotator"] == who]
    people = [row for row in given["annotators"] if row["id"] == who]
    own.write_text(json.dumps({**given, "annotators": people, "annotations": rows}), "utf-8")
    project = create_project(path)
    try:
        join(project, AnnotatorId(stable_id("annotator", who, name)), name)  # as the annotations' import names them
        for file, importer in ((seed(SEED_ARTICLE), ""), (own, "annotations-json")):
            outcome = import_file(project, file, importer=importer)
            if outcome.status == "refused":
                raise OurFault(outcome.reason)
    finally:
        project.close()
        own.unlink()
    return path
