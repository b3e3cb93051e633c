"""Names offered while "@…" is typed."""

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QStringListModel, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit

from annotator.gui.fonts import interface
from annotator.gui.panels.card_text import cut, units

_TYPED = re.compile(r"(?<!\w)@([^@\n]{0,40})$")
OFFERED = 12


def fitting(names: Iterable[str], typed: str) -> list[str]:
    """The names that begin with what was typed, then those of which another word does; any case."""
    low = typed.casefold()
    first: list[str] = []
    then: list[str] = []
    for name in sorted(set(names), key=str.casefold):
        if name.casefold().startswith(low):
            first.append(name)
        elif any(word.startswith(low) for word in name.casefold().split()):
            then.append(name)
    return [name for name in first + then if name.casefold() != low][:OFFERED]


class NameOffer(QObject):
    """A list below the caret; arrows choose, Enter or Tab takes, Escape leaves it."""

    def __init__(self, edit: QPlainTextEdit, names: Callable[[], Iterable[str]]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._names = names
        self._taking = False
        self._model = QStringListModel(self)
        self._list = QCompleter(self._model, self)
        self._list.setWidget(edit)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._popup = QListView()
        self._popup.setObjectName("names")
        self._popup.setFont(interface(13))
        self._popup.setAccessibleName(self.tr("People"))
        self._list.setPopup(self._popup)
        self._list.activated[str].connect(self.take)  # type: ignore[index]
        edit.textChanged.connect(self._look)

    @property
    def open(self) -> bool:
        """Whether names are being offered."""
        return self._popup.isVisible()

    def offered(self) -> list[str]:
        """The names on offer."""
        return self._model.stringList() if self.open else []

    def take(self, name: str) -> None:
        """Put a name in the place of what was typed of it."""
        typed = self._typed()
        if typed is None:
            return
        cursor = self._edit.textCursor()
        cursor.setPosition(cursor.position() - units(typed), QTextCursor.MoveMode.KeepAnchor)
        self._taking = True
        cursor.insertText(f"{name} ")
        self._taking = False
        self._edit.setTextCursor(cursor)

    def _typed(self) -> str | None:
        cursor = self._edit.textCursor()
        if cursor.hasSelection():
            return None
        found = _TYPED.search(cut(cursor.block().text(), cursor.positionInBlock()))
        return found[1] if found else None

    def _look(self) -> None:
        typed = None if self._taking or not self._edit.hasFocus() else self._typed()
        names = fitting(self._names(), typed) if typed is not None else []
        if not names:
            self._popup.hide()
            return
        self._model.setStringList(names)
        place = self._edit.cursorRect()
        place.setWidth(220)
        self._list.complete(place)
        self._popup.setCurrentIndex(self._model.index(0))
