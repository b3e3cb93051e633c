"""Where one was in each article: it opens there again, the next day, too. Kept in the settings, not in the project."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject

from annotator.gui.article.reading import ReadingView
from annotator.gui.session import Session

MOST = 300
"""Articles that are remembered; the one that was read longest ago is forgotten first."""


class Place(NamedTuple):
    """The line at the window's top (from 0), and how many pixels under the top it begins (at most 0)."""

    line: int
    above: float


class Places(QObject):
    """Follows what is read in a view, and takes the view back to where one was in an article that is opened again."""

    def __init__(self, session: Session, view: ReadingView, kept: str) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self._places = _read(kept)
        self._shown = ""
        session.document_changed.connect(self._open)
        view.scroller.moved.connect(self._remember)

    def kept(self) -> str:
        """For the settings: JSON of the places by document id, the latest last."""
        latest = list(self._places.items())[-MOST:]
        return json.dumps({id: [place.line, round(place.above, 1)] for id, place in latest}, separators=(",", ":"))

    def _open(self, id: str) -> None:
        place = self._places.get(id)
        document = self._session.document
        if document is not None and place is not None and place.line <= document.text.count("\n"):
            self._view.scroller.to_top(place.line, place.above)
        self._shown = id

    def _remember(self) -> None:
        id = self._session.document_id
        if id and id == self._shown:
            self._places.pop(id, None)
            self._places[id] = Place(*self._view.scroller.place())


def _read(kept: str) -> dict[str, Place]:
    """What the settings kept; nothing if they are damaged."""
    try:
        found = json.loads(kept or "{}")
    except ValueError:
        return {}
    if not isinstance(found, Mapping):
        return {}
    return {id: place for id, value in found.items() if (place := _place(value)) is not None}


def _place(value: object) -> Place | None:
    if isinstance(value, list) and len(value) == 2 and isinstance(value[0], int) and isinstance(value[1], int | float):
        return Place(max(0, value[0]), min(0.0, float(value[1])))
    return None
