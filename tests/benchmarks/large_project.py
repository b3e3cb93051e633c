"""Projects of the benchmark's texts, made once for a run. Texts and annotations come from ``shared/bench/workload.py``
(ANNOTATOR_SHARED overrides where it is)."""

import importlib.util
import os
from pathlib import Path
from typing import Any

from annotator.app.joining import give_tag_set, join
from annotator.app.project import Project
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Add, Command, Several
from annotator.domain.document import Block, Document
from annotator.domain.ids import AnnotatorId, document_id
from annotator.domain.text import quote_at
from annotator.storage.store import open_store

REPO = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("ANNOTATOR_SHARED", REPO.parent / "shared"))
ME = AnnotatorId("01900000-0000-7000-8000-00000000000a")


def workload() -> Any:
    """The module that makes deterministic texts. Raises SystemExit with a sentence if it is not there."""
    path = SHARED / "bench" / "workload.py"
    if not path.exists():
        raise SystemExit(f"bench: {path} is not there; these measurements need it")
    spec = importlib.util.spec_from_file_location("workload", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def make_project(path: Path, words: int, annotations: int) -> str:
    """A project file with one article of ``words`` words; returns the document's id."""
    text, rows, _ = workload().build(words, annotations, 1)
    id = document_id(text)
    commands: list[Command] = [Add(Document(id=id, text=text, title="A long article", blocks=_blocks(text)))]
    for start, end, tag in rows:
        quote = quote_at(text, start, end)
        annotation = Annotation(
            id="", document=id, start=start, end=end, tag=tag, exact=quote.exact, prefix=quote.prefix,
            suffix=quote.suffix,
        )  # fmt: skip
        commands.append(Add(annotation))
    project = Project(open_store(path, create=True), AnnotatorId(""))
    give_tag_set(project)
    join(project, ME, "Bench")
    project.apply(Several(commands, "Import"))
    project.store.flush()
    project.close()
    return id


def _blocks(text: str) -> tuple[Block, ...]:
    found, at = [], 0
    for line in text.split("\n"):
        if line:
            found.append(Block(at, at + len(line), "paragraph"))
        at += len(line) + 1
    return tuple(found)
