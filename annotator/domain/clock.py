"""Hybrid logical clock: ``ms << 16 | counter`` (Kulkarni et al., "Logical Physical Clocks", 2014, algorithm 1).

The wall clock is given by the caller; nothing here reads one.
"""

COUNTER_BITS = 16
EARLY_MS = 1_767_225_600_000
"""1 January 2026, UTC milliseconds: earlier than any work. What everybody has alike bears this time."""
EARLY = EARLY_MS << COUNTER_BITS
"""The stamp of what a file says of an article: two people import it apart, and no import undoes a correction."""

FARTHEST_AHEAD_MS = 100 * 366 * 24 * 60 * 60 * 1000
"""A hundred years: what others' stamps may be ahead of this computer's clock, in milliseconds.

Everybody's next stamp is later than all they have seen. So without a limit one broken clock could carry a whole team's
stamps to where no column holds them and nobody takes them over (``soundness.FARTHEST``).
"""


def tick(last: int, now_ms: int) -> int:
    """The next stamp after ``last`` at wall time ``now_ms`` (UTC milliseconds); always greater than ``last``."""
    return max(last + 1, now_ms << COUNTER_BITS)


def milliseconds(hlc: int) -> int:
    """The UTC milliseconds of a stamp."""
    return hlc >> COUNTER_BITS
