"""Keys on pages with letters, beside those of all sheets (``sheets_view``).

=============================  ======================================================================
Arrows, Home, End              move the caret; with Ctrl by words, to the first page, to the last one
Page Up, Page Down             as far as is seen
Shift with any of these        select
Ctrl+A, Ctrl+C                 select the page, copy what is selected
S                              select the sentence at the caret
L                              link what is selected
J, K                           next, previous link
Delete, Backspace              remove the current link
Ctrl+F                         search the text
Escape                         select nothing; then: no link is current; then: close
=============================  ======================================================================
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from annotator.app.sheet_places import sentence_on
from annotator.gui.snapshots.sheet_selection import Caret

if TYPE_CHECKING:
    from annotator.gui.snapshots.pages_view import PagesView

_Key = Qt.Key
_CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class SheetKeys:
    """Turns key presses into what the view does or asks for."""

    def __init__(self, view: "PagesView") -> None:
        self._view = view
        self._across: float | None = None
        self._moves: dict[int, Callable[[Caret, bool], Caret]] = {
            _Key.Key_Left: lambda caret, ctrl: self._letter(caret, -1, ctrl),
            _Key.Key_Right: lambda caret, ctrl: self._letter(caret, 1, ctrl),
            _Key.Key_Up: lambda caret, _: self._line(caret, -1),
            _Key.Key_Down: lambda caret, _: self._line(caret, 1),
            _Key.Key_Home: lambda caret, ctrl: Caret(0, 0) if ctrl else self._edge(caret, last=False),
            _Key.Key_End: lambda caret, ctrl: self._last() if ctrl else self._edge(caret, last=True),
            _Key.Key_PageUp: lambda caret, _: self._page(caret, -1),
            _Key.Key_PageDown: lambda caret, _: self._page(caret, 1),
        }
        self._plain: dict[int, Callable[[], None]] = {
            _Key.Key_L: view.link_requested.emit,
            _Key.Key_S: self.select_sentence,
            _Key.Key_J: lambda: view.step_requested.emit(1),
            _Key.Key_K: lambda: view.step_requested.emit(-1),
            _Key.Key_Delete: self._delete,
            _Key.Key_Backspace: self._delete,
            _Key.Key_Escape: self._escape,
        }
        self._with_ctrl: dict[int, Callable[[], None]] = {
            _Key.Key_A: self._select_sheet,
            _Key.Key_C: view.copy,
            _Key.Key_F: view.find_requested.emit,
        }

    def pressed(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False if it asks for nothing here."""
        action = self._action(event)
        if action is None:
            return False
        action()
        event.accept()
        return True

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key must reach the view although a menu has it too."""
        return self._action(event) is not None

    def _action(self, event: QKeyEvent) -> Callable[[], None] | None:
        modifiers, key = event.modifiers() & (_CTRL | _SHIFT | _ALT), event.key()
        if modifiers & _ALT:
            return None
        if key in self._moves:
            ctrl, extend = bool(modifiers & _CTRL), bool(modifiers & _SHIFT)
            return lambda: self._move(self._moves[key], ctrl, extend)
        if modifiers & _SHIFT:
            return None
        return (self._with_ctrl if modifiers & _CTRL else self._plain).get(key)

    def _move(self, move: Callable[[Caret, bool], Caret], ctrl: bool, extend: bool) -> None:
        view = self._view
        selected, caret = view.selected.ends(), view.selected.caret
        if caret is None:
            view.put_caret(view.first_seen())
            return
        straight = move in (self._moves[_Key.Key_Left], self._moves[_Key.Key_Right])
        if selected is not None and not extend and not ctrl and straight:
            view.put_caret(selected[0] if move is self._moves[_Key.Key_Left] else selected[1])
            return
        keeps = move in [self._moves[key] for key in (_Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown)]
        across = self._across
        if not keeps or across is None:
            box = view.caret_box(caret)
            self._across = across = box[0] if box is not None else 0.0
        view.put_caret(move(caret, ctrl), extend=extend)
        self._across = across if keeps else None

    def _letter(self, caret: Caret, step: int, by_word: bool) -> Caret:
        sheet = self._view.sheet(caret.sheet)
        if sheet is not None:
            text = sheet.text
            if by_word:
                moved: int | None = text.word_edge(caret.at, step)
                moved = None if moved == caret.at else moved
            else:
                moved = text.step(caret.at, step)
            if moved is not None:
                return Caret(caret.sheet, moved)
        return self._other_sheet(caret, step)

    def _line(self, caret: Caret, step: int) -> Caret:
        sheet = self._view.sheet(caret.sheet)
        moved = sheet.text.beside(caret.at, step, self._across or 0.0) if sheet is not None else None
        return Caret(caret.sheet, moved) if moved is not None else self._other_sheet(caret, step)

    def _edge(self, caret: Caret, *, last: bool) -> Caret:
        sheet = self._view.sheet(caret.sheet)
        number = sheet.text.line_at(caret.at) if sheet is not None else None
        if sheet is None or number is None:
            return caret
        line = sheet.text.lines[number]
        return Caret(caret.sheet, line.end if last else line.start)

    def _page(self, caret: Caret, step: int) -> Caret:
        """As far on as is seen; the view goes along."""
        view = self._view
        bar = view.verticalScrollBar()
        before = bar.value()
        box = view.caret_rect(caret)
        bar.setValue(before + step * (bar.pageStep() - 48))
        if box is None or bar.value() == before:
            return self._last() if step > 0 else Caret(0, 0)
        middle = min(max(box.center().y(), 0.0), float(view.viewport().height()))
        return view.nearest(box.center().x(), middle) or self._other_sheet(caret, step)

    def _other_sheet(self, caret: Caret, step: int) -> Caret:
        """The next sheet's beginning, or the end of the one before."""
        at = caret.sheet + step
        if not 0 <= at < len(self._view.sheets):
            return caret
        sheet = self._view.sheet(at)
        return Caret(at, len(sheet.text.text) if step < 0 and sheet is not None else 0)

    def _last(self) -> Caret:
        at = max(0, len(self._view.sheets) - 1)
        sheet = self._view.sheet(at)
        return Caret(at, len(sheet.text.text) if sheet is not None else 0)

    def _select_sheet(self) -> None:
        view = self._view
        at = view.selected.caret.sheet if view.selected.caret is not None else (view.middle() or (0, 0.0))[0]
        sheet = view.sheet(at)
        if sheet is not None and sheet.text.lines:
            view.select(Caret(at, 0), Caret(at, len(sheet.text.text)))

    def select_sentence(self) -> None:
        """Select the sentence at the caret, as far as it stands on its page; the line, if it is of no sentence."""
        view = self._view
        caret = view.selected.caret or view.first_seen()
        sheet = view.sheet(caret.sheet)
        found = sentence_on(sheet, view.text, caret.at) if sheet is not None else None
        if found is not None:
            view.select(Caret(caret.sheet, found[0]), Caret(caret.sheet, found[1]))

    def _delete(self) -> None:
        if self._view.current:
            self._view.delete_requested.emit(self._view.current)

    def _escape(self) -> None:
        view = self._view
        if view.selected.ends() is not None:
            view.clear_selection()
        elif view.current:
            view.make_current("")
        else:
            view.escape_pressed.emit()
