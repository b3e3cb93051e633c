"""How long work tells where it is, and how it is told to stop."""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Called with the part done (0 to 1). It raises Cancelled when the analyst has said stop."""


class Cancelled(Exception):
    """The analyst stopped the work; nothing has changed."""


def unheard(done: float) -> None:
    """The progress of work that nobody watches."""
