"""Hybrid logical clock: ``ms << 16 | counter`` (Kulkarni et al., "Logical Physical Clocks", 2014, algorithm 1).

The wall clock is given by the caller; nothing here reads one.
"""

COUNTER_BITS = 16


def tick(last: int, now_ms: int) -> int:
    """The next stamp after ``last`` at wall time ``now_ms`` (UTC milliseconds); always greater than ``last``."""
    return max(last + 1, now_ms << COUNTER_BITS)


def milliseconds(hlc: int) -> int:
    """The UTC milliseconds of a stamp."""
    return hlc >> COUNTER_BITS
