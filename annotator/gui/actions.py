"""The actions of the window, made from their specifications: menus, top bar, palette and the list of shortcuts."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from annotator.gui.action_specs import Spec, specs
from annotator.gui.icons import icon
from annotator.gui.tokens import Theme


class Actions(QObject):
    """The registry. ``triggered`` carries the name of what was asked for; nothing here does anything itself."""

    triggered = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._facts: frozenset[str] | None = None
        self._texts: dict[str, str] = {}
        self._theme: Theme | None = None
        self._dressed = False
        self.specs: dict[str, Spec] = {spec.name: spec for spec in specs()}
        self._actions: dict[str, QAction] = {name: self._made(spec, window) for name, spec in self.specs.items()}
        self.set_facts(frozenset())

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def set_facts(self, facts: frozenset[str]) -> None:
        """Say what holds now; enables and disables accordingly."""
        if facts == self._facts:
            return
        self._facts = facts
        for name, spec in self.specs.items():
            self._actions[name].setEnabled(spec.needs <= facts)

    def set_text(self, name: str, text: str) -> None:
        """Give an action a text that depends on the state ("Undo Mark as claim"). Plain text; & is shown as &."""
        if self._texts.get(name) != text:
            self._texts[name] = text
            self._actions[name].setText(text.replace("&", "&&"))

    def set_theme(self, theme: Theme) -> None:
        """Draw icons in the theme's ink: those in the bar now, the others when a menu unfolds."""
        self._theme, self._dressed = theme, False
        for name in ("undo", "redo"):
            self._draw(name, theme)

    def dress(self) -> None:
        """Draw all icons, if that has not been done."""
        if self._dressed or self._theme is None:
            return
        self._dressed = True
        for name in self.specs:
            self._draw(name, self._theme)

    def _draw(self, name: str, theme: Theme) -> None:
        if self.specs[name].icon:
            self._actions[name].setIcon(icon(self.specs[name].icon, theme.color("ink2")))

    def fill(self, menu: QMenu, name: str) -> None:
        """Put the actions of one menu into it, in their order; "-" in the registry is a line."""
        for spec in self.specs.values():
            if spec.menu == name:
                menu.addAction(self._actions[spec.name])
            elif spec.menu == f"-{name}":
                menu.addSeparator()
                menu.addAction(self._actions[spec.name])

    def enabled(self) -> Iterable[Spec]:
        """What can be done now, for the palette."""
        return (spec for spec in self.specs.values() if spec.needs <= (self._facts or frozenset()))

    def _made(self, spec: Spec, window: QWidget) -> QAction:
        action = QAction(f"{spec.text}\t{spec.hint}" if spec.hint else spec.text, window)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.checkable)
        action.setMenuRole(_ROLES.get(spec.name, QAction.MenuRole.NoRole))
        action.triggered.connect(_sender(self.triggered.emit, spec.name))
        window.addAction(action)
        return action


def _sender(emit: Callable[[str], None], name: str) -> Callable[[], None]:
    return lambda: emit(name)


_ROLES = {"about": QAction.MenuRole.AboutRole, "quit": QAction.MenuRole.QuitRole}
