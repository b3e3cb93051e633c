"""The child's part of drawing pages: one PDF, then one question after the other, until there are no more.

A question is a line of JSON: which page, how many pixels wide and high; or which page alone: where its letters stand.
"""

import json
import os
import sys
from collections.abc import Callable
from typing import IO, Any

from annotator.app.confinement import allow_seconds, confine_reader, reading_seconds_for
from annotator.app.extracted import next_job, write_answer
from annotator.domain.errors import BadInput
from annotator.formats.pdf_file import PdfFile, opened
from annotator.formats.pdf_sheets import NOT_DRAWN

SECONDS = 20
"""That one page may take."""


def serve() -> int:
    """Answers on standard output, within limits. Returns the exit code."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):  # what a library prints must not get between the answers
        os.dup2(nowhere, stream)
    confine_reader()
    work_off(sys.stdin.buffer, answers, allow_seconds)
    return 0


def work_off(questions: IO[bytes], answers: IO[bytes], allow: Callable[[int], object]) -> None:
    """Opens the PDF and answers all questions. ``allow`` is told before each how many seconds it may take."""
    job = next_job(questions)
    if job is None:
        return
    allow(reading_seconds_for(len(job.data)))
    try:
        with opened(job.data) as file:
            sheets = [[label, *file.sheets.size(at)] for at, label in enumerate(file.labels())]
            write_answer({"sheets": sheets}, [], answers, is_last=False)
            for line in iter(questions.readline, b""):
                allow(SECONDS)
                write_answer(*_answer(file, *json.loads(line)), answers, is_last=False)
    except BadInput as error:
        write_answer({"refused": str(error)}, [], answers, is_last=True)


def _answer(file: PdfFile, at: int, *size: int) -> tuple[dict[str, Any], list[bytes]]:
    try:
        if size:
            return {}, [file.sheets.draw(at, *size)]
        text, boxes = file.sheets.letters(at)
        return {"text": text}, [boxes.tobytes()]
    except BadInput as error:
        return {"refused": str(error)}, []
    except MemoryError:
        return {"refused": NOT_DRAWN}, []
