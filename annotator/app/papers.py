"""Papers as files: minutes and feedback pages in each format that they can have."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from annotator.app.exporting import write_file
from annotator.formats import minutes_json
from annotator.formats.docx_paper import docx
from annotator.formats.feedback import Feedback
from annotator.formats.feedback_paper import feedback_paper
from annotator.formats.html_paper import html
from annotator.formats.minutes import Minutes
from annotator.formats.minutes_paper import minutes_paper

Content = TypeVar("Content", Minutes, Feedback)


@dataclass(frozen=True, slots=True)
class PaperFormat(Generic[Content]):
    """A format of a paper: ``suffix`` has its dot; ``write`` gives the file's bytes."""

    name: str
    label: str
    suffix: str
    write: Callable[[Content], bytes]


MINUTES_FORMATS: Mapping[str, PaperFormat[Minutes]] = {
    "html": PaperFormat("html", "Page to read and print (HTML)", ".html", lambda given: html(minutes_paper(given))),
    "docx": PaperFormat("docx", "Word document (DOCX)", ".docx", lambda given: docx(minutes_paper(given))),
    "json": PaperFormat("json", "Data for other programs (JSON)", ".json", minutes_json.write),
}
"""How minutes can be written, by name."""

FEEDBACK_FORMATS: Mapping[str, PaperFormat[Feedback]] = {
    "html": PaperFormat("html", "Page to read and print (HTML)", ".html", lambda given: html(feedback_paper(given))),
    "docx": PaperFormat("docx", "Word document (DOCX)", ".docx", lambda given: docx(feedback_paper(given))),
}
"""How feedback can be written, by name."""


def save(target: Path, data: bytes) -> None:
    """Writes a paper, whole or not at all. Raises BadInput if the place cannot be written."""
    write_file(target, (data,))
