"""Reading the state in memory on a worker while the window may change it."""

from collections.abc import Callable
from typing import TypeVar

TRIES = 20

T = TypeVar("T")


def steady(read: Callable[[], T]) -> T:
    """What ``read`` says. If the state changes under its hands (Python tells so), it reads again."""
    for _ in range(TRIES - 1):
        try:
            return read()
        except RuntimeError as error:
            if "changed size during iteration" not in str(error) and "mutated during iteration" not in str(error):
                raise
    return read()
