"""Minutes as JSON, for other programs. The shape is in schemas/minutes.schema.json."""

import json
from dataclasses import fields, is_dataclass
from typing import Any

from annotator.formats.extract import utf8
from annotator.formats.minutes import Minutes
from annotator.formats.times import iso

FORMAT = "annotator-minutes"
VERSION = 1
_TIMES = frozenset({"made", "started", "ended", "time", "since"})


def write(minutes: Minutes) -> bytes:
    """One JSON object in UTF-8; times are ISO 8601 in UTC ("" if not known)."""
    given = {"format": FORMAT, "version": VERSION, **_plain(minutes)}
    return utf8(json.dumps(given, ensure_ascii=False, indent=1) + "\n")


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {f.name: _field(f.name, getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def _field(name: str, value: Any) -> Any:
    return iso(value) if name in _TIMES and isinstance(value, int) else _plain(value)
