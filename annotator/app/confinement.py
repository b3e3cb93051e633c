"""What child processes may use while they read files of somebody else's."""

import sys
from contextlib import suppress

MEMORY = 2_000_000_000
"""Bytes of address space."""
SECONDS, BYTES_A_SECOND = 30, 1_000_000
"""A check may take so long, and a second more for so many bytes of the file."""
LARGEST_OUTPUT = 3_000_000_000
"""Bytes of one file that it writes."""


def seconds_for(size: int) -> int:
    """How long checking a file of ``size`` bytes may take at most, by the clock and of the processor."""
    return SECONDS + size // BYTES_A_SECOND


def confine(size: int) -> None:
    """Sets this process the limits for a file of ``size`` bytes, where the system knows such limits."""
    if sys.platform == "win32":
        return
    import resource

    seconds = seconds_for(size)
    for limit, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, LARGEST_OUTPUT),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(ValueError, OSError):  # a lower one is set already, or the system does not know it
            resource.setrlimit(limit, (most, most))


READING_SECONDS, READ_A_SECOND = 60, 2_000_000
"""Reading an article may take so long, and a second more for so many bytes of its file."""


def reading_seconds_for(size: int) -> int:
    """How long reading the text out of a file of ``size`` bytes may take at most."""
    return READING_SECONDS + size // READ_A_SECOND


def confine_reader() -> None:
    """Sets a process that reads one file after the other its limits: memory, and no file may be written."""
    if sys.platform == "win32":
        return
    import resource

    for limit, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        with suppress(ValueError, OSError):
            resource.setrlimit(limit, (most, most))


def allow_seconds(seconds: int) -> None:
    """From now on this process may use the processor for so long; then the system ends it."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + seconds + 1, hard))
