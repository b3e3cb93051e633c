"""How the library was left: table or cards, order, columns; kept among the settings as one line of JSON."""

import json
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Look:
    """``view``: "table" or "cards"; ``columns``: chosen by hand (none: as there is room); ``widths`` in pixels."""

    view: str = "table"
    by: str = "date"
    descending: bool = True
    columns: tuple[str, ...] = ()
    widths: dict[str, int] = field(default_factory=dict)

    def text(self) -> str:
        """As it is kept."""
        return json.dumps(asdict(self))


def look_of(text: str) -> Look:
    """What was kept; what is missing or cannot be read is as at the first time."""
    try:
        data: Any = json.loads(text) if text else {}
    except ValueError:
        data = {}
    if not isinstance(data, dict):
        return Look()
    first = Look()
    view, by, descending = data.get("view"), data.get("by"), data.get("descending")
    columns, widths = data.get("columns"), data.get("widths")
    return Look(
        view if view in ("table", "cards") else first.view,
        by if isinstance(by, str) and by else first.by,
        descending if isinstance(descending, bool) else first.descending,
        tuple(each for each in columns if isinstance(each, str)) if isinstance(columns, list) else (),
        {key: wide for key, wide in widths.items() if isinstance(wide, int) and 20 <= wide <= 2000}
        if isinstance(widths, dict)
        else {},
    )
