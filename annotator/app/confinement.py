"""What a child process may use while it reads a file of somebody else's."""

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
