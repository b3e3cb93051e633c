"""Where the program's own files are: in the checkout, in an installed wheel, or in a built program."""

import sys
from functools import lru_cache
from pathlib import Path

from annotator.domain.errors import OurFault


@lru_cache(maxsize=1)
def _roots() -> tuple[tuple[str, Path], ...]:
    package = Path(__file__).resolve().parent
    bundle = Path(getattr(sys, "_MEIPASS", package.parent))
    return (("", bundle), ("_", package))


def _find(folder: str, name: str) -> Path:
    for prefix, root in _roots():
        path = root / f"{prefix}{folder}" / name
        if path.exists():
            return path
    raise OurFault(f"{folder}/{name} is missing from the program")


def resource(name: str) -> Path:
    """A file of ``resources/`` by its relative name. Raises OurFault if the program is incomplete."""
    return _find("resources", name)


def seed(name: str) -> Path:
    """A file of ``seeds/`` by its relative name. Raises OurFault if the program is incomplete."""
    return _find("seeds", name)
