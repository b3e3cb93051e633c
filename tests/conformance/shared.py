"""Where cases from other projects lie: beside the repository, never in it."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

SHARED = Path(os.environ.get("ANNOTATOR_SHARED", Path(__file__).resolve().parents[2].parent / "shared"))


def path(name: str) -> Path:
    """A file or folder of the cases; the test is skipped, saying so, where they are absent."""
    found = SHARED / "interop" / name
    if not found.exists():
        pytest.skip(f"cases from other projects are not here: {found}")
    return found


def data(name: str) -> Any:
    return json.loads(path(name).read_text(encoding="utf-8"))
