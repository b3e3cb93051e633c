"""Keys: what the article view does on each key, besides moving the caret as every text field does.

=========================  ==========================================================================================
1 to 9 (the tags' keys)    mark the selection; without one, give the current annotation that tag
S, Shift+S                 select the sentence at the caret; grow the selection by one, onwards or back
[ and ]                    move the current annotation's start a word back, a word on; with Alt a character
Shift+[ and Shift+]        the same for its end
J, K                       next, previous annotation
O                          the next of the annotations that overlap here
L, N, E                    link, note, find evidence
Delete, Backspace          delete the current annotation
Enter                      open the link at the caret
Escape                     select nothing; then: no annotation is current
Ctrl+F, F3, Shift+F3       find, next, previous
Ctrl+Plus, Minus, 0        zoom
=========================  ==========================================================================================
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from annotator.domain.text import trimmed, whole_characters
from annotator.gui.article import sentences

if TYPE_CHECKING:
    from annotator.gui.article.view import ArticleView

_Key = Qt.Key
_CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_NONE = Qt.KeyboardModifier.NoModifier
_READING = frozenset((
    _Key.Key_O, _Key.Key_F, _Key.Key_F3, _Key.Key_Plus, _Key.Key_Equal, _Key.Key_Minus, _Key.Key_0,
))  # fmt: skip
"""The keys of a view in which nothing is marked; all others are for whoever shows it."""
_BRACKETS = {"[": (True, -1), "]": (True, 1), "{": (False, -1), "}": (False, 1)}


class Keys:
    """Turns key presses into what the view does or asks for."""

    def __init__(self, view: "ArticleView") -> None:
        self._view = view
        self._plain: dict[int, Callable[[], None]] = {
            _Key.Key_S: lambda: self.grow(1),
            _Key.Key_J: view.next_annotation,
            _Key.Key_K: view.previous_annotation,
            _Key.Key_O: self.cycle,
            _Key.Key_L: view.link_requested.emit,
            _Key.Key_N: view.note_requested.emit,
            _Key.Key_E: view.evidence_asked.emit,
            _Key.Key_Delete: self.delete,
            _Key.Key_Backspace: self.delete,
            _Key.Key_Return: self.open_link,
            _Key.Key_Enter: self.open_link,
            _Key.Key_Escape: self.clear,
            _Key.Key_F3: lambda: view.find_step_requested.emit(1),
        }
        self._shifted: dict[int, Callable[[], None]] = {
            _Key.Key_S: lambda: self.grow(-1),
            _Key.Key_F3: lambda: view.find_step_requested.emit(-1),
        }
        self._with_ctrl: dict[int, Callable[[], None]] = {
            _Key.Key_F: view.find_requested.emit,
            _Key.Key_Plus: lambda: view.set_zoom(view.zoom_percent() + 10),
            _Key.Key_Equal: lambda: view.set_zoom(view.zoom_percent() + 10),
            _Key.Key_Minus: lambda: view.set_zoom(view.zoom_percent() - 10),
            _Key.Key_0: lambda: view.set_zoom(100),
        }

    def pressed(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False leaves it to the text field."""
        action = self._action(event)
        if action is None:
            return False
        action()
        event.accept()
        return True

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a plain key must reach the view although a menu has it too."""
        return not event.modifiers() & (_CTRL | _ALT) and self._action(event) is not None

    def moved(self, event: QKeyEvent, before: int) -> None:
        """The text field has moved the caret: take it off lines that are not shown, and keep it in view."""
        view = self._view
        caret = view.caret()
        if caret == before:
            return
        paragraphs = view.page.paragraphs
        line = paragraphs.line_at(caret)
        if not paragraphs.styles[line]:
            onwards = paragraphs.next_shown(line, 1)
            back = paragraphs.next_shown(line, -1)
            if caret > before and onwards is not None:
                caret = paragraphs.starts[onwards]
            elif back is not None:
                caret = paragraphs.span(back)[1]
            view.move_caret(caret, keep_anchor=view.textCursor().hasSelection())
        view.follow(caret)

    def _action(self, event: QKeyEvent) -> Callable[[], None] | None:
        modifiers, key = event.modifiers() & (_CTRL | _SHIFT | _ALT), event.key()
        if not self._view.page.scene.marking:
            tables = {_NONE: self._plain, _SHIFT: self._shifted, _CTRL: self._with_ctrl}
            return tables.get(modifiers, {}).get(key) if key in _READING else None
        bracket = _BRACKETS.get(event.text()) or self._alt_bracket(event)
        if bracket is not None:
            by_word = modifiers & (_ALT | _CTRL) != _ALT
            return lambda: self.nudge(*bracket, by_word=by_word)
        if modifiers in (_CTRL, _CTRL | _SHIFT):
            return self._with_ctrl.get(key)
        if modifiers & (_CTRL | _ALT):
            return None
        tag = self._tag_of(event.text())
        if tag:
            return lambda: self._view.request_tag(tag)
        return self._shifted.get(key) if modifiers & _SHIFT else self._plain.get(key)

    def _alt_bracket(self, event: QKeyEvent) -> tuple[bool, int] | None:
        # With Alt some platforms send no text.
        return {
            int(_Key.Key_BracketLeft): (not event.modifiers() & _SHIFT, -1),
            int(_Key.Key_BracketRight): (not event.modifiers() & _SHIFT, 1),
            int(_Key.Key_BraceLeft): (False, -1),
            int(_Key.Key_BraceRight): (False, 1),
        }.get(event.key())

    def _tag_of(self, text: str) -> str:
        for tag in self._view.tags:
            if text and text.lower() == tag.shortcut.lower():
                return tag.id
        return ""

    def grow(self, step: int) -> None:
        """Select the sentence at the caret, or grow the selection by a sentence."""
        view = self._view
        found = sentences.extended(view.page.paragraphs, view.anchor(), view.caret(), step)
        if found is not None:
            view.select_passage(*found)

    def cycle(self) -> None:
        """Make the next of the annotations at the caret current; without any there, of those over the current one."""
        view = self._view
        ids = view.marks_at(view.caret())
        mark = view.page.scene.current
        if mark is not None and mark.id not in ids:
            ids = view.overlapping(mark)
        if ids:
            at = ids.index(mark.id) + 1 if mark is not None and mark.id in ids else 0
            view.make_current(ids[at % len(ids)])

    def delete(self) -> None:
        """Ask for the current annotation to be deleted."""
        if self._view.current():
            self._view.delete_requested.emit(self._view.current())

    def open_link(self) -> None:
        """Say that the link at the caret is wanted."""
        link = self._view.link_at(self._view.caret())
        if link is not None:
            self._view.link_clicked.emit(link.target)

    def clear(self) -> None:
        """Give up what is going on: a drag, the selection, the current annotation; else tell the window."""
        view = self._view
        if view.pointer.cancel():
            return
        if view.textCursor().hasSelection():
            view.clear_selection()
        elif view.current():
            view.make_current("")
        else:
            view.escape_pressed.emit()

    def nudge(self, start: bool, step: int, by_word: bool) -> None:
        """Ask for an end of the current annotation to be moved. It never crosses the other end."""
        view = self._view
        mark = view.page.scene.current
        if mark is None:
            return
        moved = nudged(view.page.paragraphs.text, mark.start, mark.end, start, step, by_word)
        if moved != (mark.start, mark.end):
            view.ends_requested.emit(mark.id, *moved)


def nudged(text: str, start: int, end: int, at_start: bool, step: int, by_word: bool) -> tuple[int, int]:
    """A passage with one end moved by a word or a character; as it was if nothing would be left of it."""
    if at_start:
        moved = _moved_start(text, start, step, by_word), end
    else:
        moved = start, _moved_end(text, end, step, by_word)
    if moved[0] >= moved[1]:
        return start, end
    low, high = whole_characters(text, *trimmed(text, *moved))
    return (low, high) if low < high else (start, end)


def _moved_start(text: str, start: int, step: int, by_word: bool) -> int:
    if by_word:
        return sentences.word_start_before(text, start) if step < 0 else sentences.word_start_after(text, start)
    if step < 0:
        return sentences.character_before(text, sentences.skip_spaces(text, start, -1))
    return sentences.character_after(text, start)


def _moved_end(text: str, end: int, step: int, by_word: bool) -> int:
    if by_word:
        return sentences.word_end_before(text, end) if step < 0 else sentences.word_end_after(text, end)
    if step < 0:
        return sentences.character_before(text, end)
    return sentences.character_after(text, sentences.skip_spaces(text, end, 1))
