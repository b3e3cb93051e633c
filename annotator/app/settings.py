"""What the program remembers of the person at this computer, in one small JSON file outside every project."""

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

FILE = "settings.json"
RECENT = 10


@dataclass(frozen=True, slots=True)
class Settings:
    """``annotator`` is the id of who works here ("" until asked), ``theme`` "light", "dark" or "system".

    ``own_network``: addresses in the computer's own network may be fetched, too.
    ``review_place``: where a review session was left, as ids parted by semicolons. ``library``: how the library was
    left, as JSON. ``reading``: how the reader wants the text to be set, as JSON. ``places``: where one was
    in each article, as JSON. ``split``: how wide the article and the source beside it are.
    ``pdf_way``: whether a source's PDF is read as its "text" or its "pages".
    ``citation_style``: the name of the style in which references were copied last.
    """

    annotator: str = ""
    annotator_name: str = ""
    theme: str = "system"
    zoom: int = 100
    recent: tuple[str, ...] = ()
    window: str = ""
    export_folder: str = ""
    import_folder: str = ""
    own_network: bool = False
    review_place: str = ""
    library: str = ""
    reading: str = ""
    places: str = ""
    split: str = ""
    citation_style: str = ""
    pdf_way: str = "text"

    def with_recent(self, path: Path) -> "Settings":
        """The settings with ``path`` as the most recent project."""
        name = str(path)
        return replace(self, recent=(name, *(known for known in self.recent if known != name))[:RECENT])


def settings_folder() -> Path:
    """Where settings and the log of our own faults are (``ANNOTATOR_HOME`` overrides)."""
    given = os.environ.get("ANNOTATOR_HOME")
    return Path(given) if given else Path(platformdirs.user_config_dir("annotator", appauthor=False))


def load_settings(folder: Path | None = None) -> Settings:
    """The settings; what is missing or unreadable is as at the first start."""
    path = (folder or settings_folder()) / FILE
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _checked(data) if isinstance(data, dict) else Settings()


def _checked(data: dict[str, Any]) -> Settings:
    known: dict[str, Any] = {}
    for f in fields(Settings):
        value = data.get(f.name)
        if f.name == "recent" and isinstance(value, list):
            known["recent"] = tuple(item for item in value if isinstance(item, str))
        elif f.name != "recent" and type(value) is type(f.default):
            known[f.name] = value
    return Settings(**known)


def save_settings(settings: Settings, folder: Path | None = None) -> None:
    """Writes the settings, whole or not at all. A place that cannot be written is no reason to stop working."""
    path = (folder or settings_folder()) / FILE
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(asdict(settings), indent=1), "utf-8")
        fresh.replace(path)
    except OSError:
        return
