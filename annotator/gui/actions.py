"""All actions of the window in one registry: menus, top bar, palette and the list of shortcuts are made from it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from annotator.gui.icons import icon
from annotator.gui.tokens import Theme

PROJECT, WRITABLE, DOCUMENT, ANNOTATION, OWN, UNDO, REDO = (
    "project", "writable", "document", "annotation", "own", "undo", "redo"
)  # fmt: skip
"""Facts that actions need; an action is enabled while all of its facts hold."""


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. ``keys`` are global shortcuts; ``hint`` is a key that the article and the cards hear themselves."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: frozenset[str] = field(default_factory=frozenset)
    hint: str = ""
    menu: str = ""
    checkable: bool = False


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


def specs() -> list[Spec]:
    """The registry itself, in the language of the program."""
    return [*_file(), *_edit(), *_annotation(), *_team(), *_view(), *_help()]


def _needs(*facts: str) -> frozenset[str]:
    return frozenset(facts)


def _file() -> list[Spec]:
    translate = QCoreApplication.translate
    write = _needs(PROJECT, WRITABLE)
    return [
        Spec("new", translate("Actions", "New project…"), ("Ctrl+N",), "file-plus-2", menu="file"),
        Spec("open", translate("Actions", "Open project…"), ("Ctrl+O",), "folder-open", menu="file"),
        Spec("import", translate("Actions", "Import articles…"), ("Ctrl+I",), "file-input", write, menu="-file"),
        Spec("import_annotations", translate("Actions", "Import annotations…"), (), "file-down", write, menu="file"),
        Spec("export", translate("Actions", "Export…"), ("Ctrl+E",), "share", _needs(PROJECT), menu="file"),
        Spec(
            "save_copy",
            translate("Actions", "Save a copy as…"),
            ("Ctrl+Shift+S",),
            "copy",
            _needs(PROJECT),
            menu="-file",
        ),
        Spec("check", translate("Actions", "Check the project"), (), "shield-check", _needs(PROJECT), menu="file"),
        Spec("who", translate("Actions", "Who I am…"), (), "circle-user", menu="-file"),
        Spec("close", translate("Actions", "Close project"), ("Ctrl+W",), "", _needs(PROJECT), menu="-file"),
        Spec("quit", translate("Actions", "Quit"), ("Ctrl+Q",), "log-out", menu="file"),
    ]


def _edit() -> list[Spec]:
    translate = QCoreApplication.translate
    return [
        Spec("undo", translate("Actions", "Undo"), ("Ctrl+Z",), "undo-2", _needs(UNDO, WRITABLE), menu="edit"),
        Spec(
            "redo",
            translate("Actions", "Redo"),
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            "redo-2",
            _needs(REDO, WRITABLE),
            menu="edit",
        ),
        Spec(
            "find",
            translate("Actions", "Find in the article…"),
            ("Ctrl+F",),
            "text-search",
            _needs(DOCUMENT),
            menu="-edit",
        ),
        Spec("search", translate("Actions", "Search everything…"), ("Ctrl+K",), "search", _needs(PROJECT), menu="edit"),
        Spec(
            "metadata",
            translate("Actions", "Document details…"),
            ("Ctrl+D",),
            "newspaper",
            _needs(DOCUMENT),
            menu="-edit",
        ),
        Spec(
            "original", translate("Actions", "Show the original file"), (), "file-search", _needs(DOCUMENT), menu="edit"
        ),
        Spec(
            "new_source", translate("Actions", "New source…"), (), "book-open", _needs(PROJECT, WRITABLE), menu="edit"
        ),
    ]


def _annotation() -> list[Spec]:
    translate = QCoreApplication.translate
    own = _needs(ANNOTATION, OWN, WRITABLE)
    any_one = _needs(ANNOTATION)
    return [
        Spec("next", translate("Actions", "Next annotation"), (), "arrow-down", _needs(DOCUMENT), "J", "annotation"),
        Spec(
            "previous", translate("Actions", "Previous annotation"), (), "arrow-up", _needs(DOCUMENT), "K", "annotation"
        ),
        Spec("details", translate("Actions", "Details"), ("Ctrl+Return",), "square-pen", any_one, "", "-annotation"),
        Spec("note", translate("Actions", "Note"), (), "message-square-plus", own, "N", "annotation"),
        Spec("link", translate("Actions", "Link to a source…"), (), "link", any_one | {WRITABLE}, "L", "annotation"),
        Spec("delete", translate("Actions", "Delete annotation"), (), "trash-2", own, "Del", "-annotation"),
    ]


def _team() -> list[Spec]:
    translate = QCoreApplication.translate
    project, write = _needs(PROJECT), _needs(PROJECT, WRITABLE)
    here = _needs(DOCUMENT, WRITABLE)
    return [
        Spec("merge", translate("Actions", "Merge files…"), ("Ctrl+M",), "git-merge", write, menu="team"),
        Spec("bundle", translate("Actions", "Send my work…"), (), "upload", project, menu="team"),
        Spec("starter", translate("Actions", "Starter bundles…"), (), "user-plus", project, menu="team"),
        Spec("board", translate("Actions", "Team board…"), ("Ctrl+B",), "users", project, menu="-team"),
        Spec(
            "done", translate("Actions", "I am done with this article"), ("Ctrl+Shift+D",), "check-check", here,
            menu="team", checkable=True,
        ),
        Spec("blind", translate("Actions", "Work blind"), (), "eye-off", write, menu="team", checkable=True),
        Spec("rules", translate("Actions", "Guidelines and rules…"), (), "scale", project, menu="team"),
        Spec(
            "comments", translate("Actions", "Comments"), ("Ctrl+Shift+M",), "message-square", _needs(DOCUMENT),
            menu="team",
        ),
        Spec(
            "compare", translate("Actions", "Compare annotators"), ("Ctrl+Shift+C",), "git-compare", project,
            menu="-team",
        ),
        Spec("agreement", translate("Actions", "Agreement"), ("Ctrl+Shift+A",), "percent", project, menu="team"),
        Spec("review", translate("Actions", "Review session…"), ("Ctrl+R",), "gavel", project, menu="team"),
        Spec(
            "gold", translate("Actions", "Show the gold layer"), ("Ctrl+Shift+G",), "badge-check", _needs(DOCUMENT),
            menu="team", checkable=True,
        ),
        Spec("minutes", translate("Actions", "Minutes…"), (), "printer", project, menu="-team"),
        Spec("feedback", translate("Actions", "Feedback pages…"), (), "message-square-quote", project, menu="team"),
    ]  # fmt: skip


def _view() -> list[Spec]:
    translate = QCoreApplication.translate
    return [
        Spec("light", translate("Actions", "Light"), (), "sun", menu="view", checkable=True),
        Spec("dark", translate("Actions", "Dark"), (), "moon", menu="view", checkable=True),
        Spec("system", translate("Actions", "As the system"), (), "sun-moon", menu="view", checkable=True),
        Spec(
            "larger", translate("Actions", "Larger text"), ("Ctrl++", "Ctrl+="), "zoom-in", _needs(DOCUMENT),
            menu="-view",
        ),
        Spec("smaller", translate("Actions", "Smaller text"), ("Ctrl+-",), "zoom-out", _needs(DOCUMENT), menu="view"),
        Spec("actual", translate("Actions", "Normal text size"), ("Ctrl+0",), "", _needs(DOCUMENT), menu="view"),
        Spec(
            "left_side", translate("Actions", "Documents and sources"), ("F9",), "panel-left", _needs(PROJECT),
            menu="-view", checkable=True,
        ),
        Spec(
            "right_side", translate("Actions", "Annotations"), ("Shift+F9",), "panel-right", _needs(PROJECT),
            menu="view", checkable=True,
        ),
    ]  # fmt: skip


def _help() -> list[Spec]:
    translate = QCoreApplication.translate
    return [
        Spec("shortcuts", translate("Actions", "Keyboard shortcuts"), ("F1", "?"), "keyboard", menu="help", hint=""),
        Spec("tags", translate("Actions", "Claim, opinion or fact?"), ("Shift+F1",), "tags", menu="help"),
        Spec("about", translate("Actions", "About Annotator"), (), "info", menu="-help"),
    ]


def article_keys() -> list[tuple[str, str]]:
    """The keys that the article itself hears: (keys, what they do), in the language of the program."""
    translate = QCoreApplication.translate
    return [
        ("1 … 9", translate("Actions", "Tag the selection, or retag the current annotation")),
        ("S", translate("Actions", "Select the sentence at the caret; again: one more")),
        (translate("Actions", "Shift+S"), translate("Actions", "One sentence less, or one more backwards")),
        (translate("Actions", "Shift+arrows"), translate("Actions", "Select by keyboard")),
        ("L", translate("Actions", "Link to a source")),
        ("N", translate("Actions", "Note")),
        (translate("Actions", "Del"), translate("Actions", "Delete the current annotation")),
        ("J, K", translate("Actions", "Next, previous annotation")),
        ("O", translate("Actions", "Cycle through overlapping annotations")),
        ("[  ]", translate("Actions", "Move the annotation's start by a word; with Alt by a character")),
        ("{  }", translate("Actions", "Move the annotation's end by a word; with Alt by a character")),
        (translate("Actions", "F3, Shift+F3"), translate("Actions", "Next, previous match of the find bar")),
        ("Esc", translate("Actions", "Clear the selection")),
    ]


def team_keys() -> list[tuple[str, str]]:
    """The keys that the comments and the team's pages hear themselves: (keys, what they do)."""
    translate = QCoreApplication.translate
    return [
        (translate("Actions", "Comments: R, N"), translate("Actions", "Answer, new comment")),
        (translate("Actions", "Comments: Ctrl+Enter"), translate("Actions", "Send what is written")),
        (translate("Actions", "Comments: E, Del"), translate("Actions", "Edit or delete your comment")),
        (translate("Actions", "Comments: X"), translate("Actions", "Settle the thread, or open it again")),
        (translate("Actions", "Comments: U"), translate("Actions", "Next unread comment")),
        (translate("Actions", "Comments: G"), translate("Actions", "Show what the thread is about")),
        (
            translate("Actions", "Board: Space"),
            translate("Actions", "Give the articles to the people, or take them back"),
        ),
        (translate("Actions", "Compare: 1, 2, 3"), translate("Actions", "Passages, side by side, agreement")),
        (translate("Actions", "Compare: J, K"), translate("Actions", "Next, previous difference")),
        (translate("Actions", "Compare: F"), translate("Actions", "Which differences are shown")),
        (translate("Actions", "Review: ?"), translate("Actions", "The keys of the decision screen")),
        (translate("Actions", "All pages: Esc"), translate("Actions", "Back to the article")),
    ]
