"""Pages of a PDF, drawn by a child process: whatever is in the file, it can do no more than end its child."""

import json
import subprocess
from array import array
from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Lock, Timer
from typing import IO, Any

from annotator.app.confinement import reading_seconds_for
from annotator.app.drawing_sheets import SECONDS
from annotator.app.extracted import Answer, Job, read_answer, write_job
from annotator.app.extraction import BROKE_OFF
from annotator.app.inspection import surroundings
from annotator.app.sheets import Sheet, SheetLetters
from annotator.domain.errors import BadInput
from annotator.formats.pdf_sheet_letters import NO_LETTERS_READ
from annotator.formats.pdf_sheets import NOT_DRAWN


class DrawnSheets:
    """``load`` gives the PDF's bytes. One question at a time, on any thread; ``close`` on any other.

    A page at which the child ends is refused, and the next page gets a new child.
    """

    def __init__(self, command: Sequence[str], load: Callable[[], bytes]) -> None:
        self._command, self._load = command, load
        self._child: subprocess.Popen[bytes] | None = None
        self._closed = False
        self._lock = Lock()
        self._sheets: list[Sheet] = []

    def open(self) -> list[Sheet]:
        """All pages. Raises BadInput with one sentence if the PDF is locked, damaged or far too large."""
        data = self._load()
        self._end()
        child = self._started()
        answer = self._exchange(child, lambda stdin: write_job(Job(data, ""), stdin), reading_seconds_for(len(data)))
        told = _told(answer, BROKE_OFF)
        if "refused" in told:
            self._end()
            raise BadInput(str(told["refused"]))
        self._sheets = [Sheet(str(label), float(wide), float(high)) for label, wide, high in told["sheets"]]
        return self._sheets

    def pixels(self, at: int, width: int, height: int) -> bytes:
        """A page as rows of blue, green, red and a byte without meaning. Raises BadInput if it cannot be drawn."""
        _, kept = self._asked(NOT_DRAWN, at, width, height)
        if len(kept) != 4 * width * height:
            raise BadInput(NOT_DRAWN)
        return kept

    def letters(self, at: int) -> SheetLetters:
        """The text of a page and where its letters stand. Raises BadInput if it cannot be read."""
        told, kept = self._asked(NO_LETTERS_READ, at)
        text, boxes = told.get("text"), array("f")
        if not isinstance(text, str) or len(kept) != 4 * boxes.itemsize * len(text):
            raise BadInput(NO_LETTERS_READ)
        boxes.frombytes(kept)
        if not all(0.0 <= side <= 1.0 for side in boxes):
            raise BadInput(NO_LETTERS_READ)
        return SheetLetters(text, boxes)

    def close(self) -> None:
        """Ends the child, and what it is asked."""
        with self._lock:
            self._closed = True
        self._end()

    def _asked(self, otherwise: str, *question: int) -> tuple[dict[str, Any], bytes]:
        """What is told and the bytes that come with it. Raises its refusal; ``otherwise`` if there is no answer."""
        if self._child is None or self._child.poll() is not None:
            self.open()
        child = self._child
        assert child is not None, "opening has started it"
        line = json.dumps(question).encode() + b"\n"
        answer = self._exchange(child, lambda stdin: stdin.write(line), SECONDS)
        told = _told(answer, otherwise)
        if answer is None or "refused" in told:
            raise BadInput(str(told.get("refused", otherwise)))
        return told, answer.kept

    def _exchange(
        self, child: "subprocess.Popen[bytes]", write: Callable[[IO[bytes]], object], seconds: float
    ) -> Answer | None:
        """The child's answer; None if it has ended, or was ended since it took too long."""
        stdin, stdout = child.stdin, child.stdout
        assert stdin is not None and stdout is not None, "both are pipes"
        watch = Timer(seconds, child.kill)
        watch.daemon = True
        watch.start()
        try:
            write(stdin)
            stdin.flush()
            answer = read_answer(stdout)
        except (OSError, ValueError):
            answer = None
        finally:
            watch.cancel()
        if answer is None:
            self._end()
        return answer

    def _started(self) -> "subprocess.Popen[bytes]":
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows
        pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
        with self._lock:
            if self._closed:
                raise BadInput(NOT_DRAWN)
            try:
                self._child = subprocess.Popen(
                    self._command, stdin=pipe, stdout=pipe, stderr=nothing, env=surroundings(), creationflags=flags
                )
            except OSError as error:
                sentence = f"The part of the program that reads files cannot be started ({error.strerror})."
                raise BadInput(sentence) from error
            return self._child

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        if child.poll() is None:
            child.kill()
        child.wait()
        for stream in (child.stdin, child.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()


def _told(answer: Answer | None, otherwise: str) -> dict[str, Any]:
    if answer is None:
        return {"refused": otherwise}
    try:
        told = json.loads(answer.told)
    except ValueError:
        return {"refused": otherwise}
    return told if isinstance(told, dict) else {"refused": otherwise}
