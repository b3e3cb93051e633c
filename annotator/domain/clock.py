"""Hybrid logical clock: ``ms << 16 | counter`` (Kulkarni et al., "Logical Physical Clocks", 2014, algorithm 1).

The wall clock is given by the caller; nothing here reads one.
"""

COUNTER_BITS = 16
EARLY_MS = 1_767_225_600_000
"""1 January 2026, UTC milliseconds: earlier than any work. What everybody has alike bears this time."""
EARLY = EARLY_MS << COUNTER_BITS
"""The stamp of what a file says of an article: two people import it apart, and no import undoes a correction."""


def tick(last: int, now_ms: int) -> int:
    """The next stamp after ``last`` at wall time ``now_ms`` (UTC milliseconds); always greater than ``last``."""
    return max(last + 1, now_ms << COUNTER_BITS)


def milliseconds(hlc: int) -> int:
    """The UTC milliseconds of a stamp."""
    return hlc >> COUNTER_BITS
