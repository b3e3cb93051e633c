"""Reading articles out of files in child processes: whatever is in a file, it can do no more than end its child.

A child lives for many files. One that hangs, dies or takes too much is ended, its file is refused, and the next file
gets a new child. So reading never holds up the window either.
"""

import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from types import TracebackType
from typing import Protocol, Self

from annotator.app.confinement import reading_seconds_for
from annotator.app.extracted import Answer, Job, read_answer, unpacked, write_job
from annotator.app.inspection import surroundings
from annotator.domain.errors import BadInput
from annotator.formats.exchange import Imported

POLL = 0.05
"""Seconds between two looks whether the analyst has said stop."""
FAREWELL = 2.0
"""Seconds that a child has to end by itself when there is nothing more to do."""

BROKE_OFF = "This file could not be read: reading it broke off, as it does when a file is damaged or made to do harm."
TOO_LONG = "This file could not be read within {} s."

GoOn = Callable[[], object]
"""Called while a file is being read; raises Cancelled when the analyst has said stop."""


class Reader(Protocol):
    """What reads a file. Raises BadInput with one sentence, EncodingUnsure among them, and Cancelled."""

    def read(self, job: Job, go_on: GoOn) -> Imported: ...


class Extraction:
    """As many children as are read from at once, started when they are needed. To be used in a ``with``."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._idle: list[_Child] = []
        self._lock = Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        with self._lock:
            children, self._idle = self._idle, []
        for child in children:
            child.dismiss()

    def read(self, job: Job, go_on: GoOn) -> Imported:
        """Has a child read a file; on any thread."""
        with self._lock:
            child = self._idle.pop() if self._idle else None
        child = child if child is not None and child.alive else _Child(self._command)
        with ExitStack() as broken_off:
            broken_off.callback(child.end)
            answer = child.ask(job, go_on)
            broken_off.pop_all()
        if answer.is_last:
            child.end()
        else:
            with self._lock:
                self._idle.append(child)
        return unpacked(answer.told, answer.kept, job.data)


class _Child:
    """One child process."""

    def __init__(self, command: Sequence[str]) -> None:
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows
        pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
        try:
            self._process = subprocess.Popen(
                command, stdin=pipe, stdout=pipe, stderr=nothing, env=surroundings(), creationflags=flags
            )
        except OSError as error:
            raise BadInput(f"The part of the program that reads files cannot be started ({error.strerror}).") from error

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, job: Job, go_on: GoOn) -> Answer:
        """The child's answer. After any error the child is to be ended."""
        answers: SimpleQueue[Answer | BadInput] = SimpleQueue()
        Thread(target=self._exchange, args=(job, answers), daemon=True, name="extraction").start()
        seconds = reading_seconds_for(len(job.data))
        until = time.monotonic() + seconds
        while True:
            try:
                answer = answers.get(timeout=POLL)
            except Empty:
                go_on()
                if time.monotonic() > until:
                    raise BadInput(TOO_LONG.format(seconds)) from None
                continue
            if isinstance(answer, BadInput):
                raise answer
            return answer

    def _exchange(self, job: Job, answers: SimpleQueue[Answer | BadInput]) -> None:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None and stdout is not None, "both are pipes"
        try:
            write_job(job, stdin)
            answers.put(read_answer(stdout) or BadInput(BROKE_OFF))
        except BadInput as error:
            answers.put(error)
        except (OSError, ValueError):  # its end of the pipe is closed, or ours since it was ended
            answers.put(BadInput(BROKE_OFF))

    def dismiss(self) -> None:
        """Let it end by itself."""
        if self._process.stdin is not None:
            with suppress(OSError):
                self._process.stdin.close()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(FAREWELL)
        self.end()

    def end(self) -> None:
        """End it now."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
