"""The child's part of reading files: one job after the other, until there are no more or it has had enough."""

import os
import sys
import traceback
from collections.abc import Callable
from typing import IO, Any

from annotator.app.confinement import MEMORY, allow_seconds, confine_reader, reading_seconds_for
from annotator.app.extracted import Job, next_job, packed, write_answer
from annotator.domain.errors import WorldError
from annotator.formats.encoding import EncodingUnsure
from annotator.formats.exchange import Imported
from annotator.formats.registry import importer_for, importer_named

TOO_LARGE = f"Reading this file takes more memory than it may have ({MEMORY // 1_000_000_000} GB)."
TOO_DEEP = "This file is nested too deeply to be read."
STRANGE = "This file could not be read: something in it is not as it should be in a file of its kind ({})."


class InThisProcess:
    """A reader without a child, for files that are trusted."""

    def read(self, job: Job, _go_on: Callable[[], object]) -> Imported:
        """Raises BadInput, EncodingUnsure among them, and whatever an importer fails at."""
        return read_here(job)


def read_here(job: Job) -> Imported:
    """Reads a file in this process. Raises BadInput, EncodingUnsure among them, and whatever an importer fails at."""
    importer = importer_named(job.importer) if job.importer else importer_for(job.filename, job.data)
    if importer.in_project or importer.of_sources:  # kept as evidence it is a text like any other
        importer = importer_named("text")
    return importer.read(job.data, job.context())


def serve() -> int:
    """Reads jobs from standard input and answers on standard output, within limits. Returns the exit code."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):  # what a library prints must not get between the answers
        os.dup2(nowhere, stream)
    confine_reader()
    work_off(sys.stdin.buffer, answers, allow_seconds)
    return 0


def work_off(jobs: IO[bytes], answers: IO[bytes], allow: Callable[[int], object]) -> None:
    """Answers all jobs; stops after one that ran out of memory, since nobody knows what that left behind.

    ``allow`` is told before each job how many seconds it may take: what the caller makes of it is a limit of the whole
    process, so only ``serve`` sets one.
    """
    while (job := next_job(jobs)) is not None:
        allow(reading_seconds_for(len(job.data)))
        answer, kept = _answer(job)
        is_last = answer.get("refused") == TOO_LARGE
        write_answer(answer, kept, answers, is_last=is_last)
        if is_last:
            return


def _answer(job: Job) -> tuple[dict[str, Any], list[bytes]]:
    try:
        return packed(read_here(job), job.data)
    except EncodingUnsure as error:
        return {"unsure": [list(candidate) for candidate in error.candidates]}, []
    except WorldError as error:
        return {"refused": str(error)}, []
    except MemoryError:
        return {"refused": TOO_LARGE}, []
    except RecursionError:
        return {"refused": TOO_DEEP}, []
    except Exception as error:  # noqa: BLE001 - told to the program, which refuses the file and logs the trace
        return {"refused": STRANGE.format(type(error).__name__), "trace": traceback.format_exc()}, []
