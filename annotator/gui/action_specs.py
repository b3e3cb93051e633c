"""All actions of the window in one registry: what they are called, their keys, and what must hold for them."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

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
        Spec("import_folder", translate("Actions", "Import a folder…"), (), "folder", write, menu="file"),
        Spec(
            "import_address",
            translate("Actions", "Import from a web address…"),
            ("Ctrl+Shift+I",),
            "globe",
            write,
            menu="file",
        ),
        Spec("paste", translate("Actions", "Paste as an article"), ("Ctrl+Shift+V",), "clipboard", write, menu="file"),
        Spec("import_annotations", translate("Actions", "Import annotations…"), (), "file-down", write, menu="file"),
        Spec("import_sources", translate("Actions", "Import sources…"), (), "book-marked", write, menu="file"),
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
            "results",
            translate("Actions", "Search results…"),
            ("Ctrl+Shift+F",),
            "list-filter",
            _needs(PROJECT),
            menu="edit",
        ),
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
            "revise",
            translate("Actions", "Import a newer version…"),
            (),
            "file-up",
            _needs(DOCUMENT, WRITABLE),
            menu="-edit",
        ),
        Spec(
            "read_again",
            translate("Actions", "Read the original again"),
            (),
            "refresh-cw",
            _needs(DOCUMENT, WRITABLE),
            menu="edit",
        ),
        Spec(
            "tray", translate("Actions", "Passages that wait for a place"), (), "inbox", _needs(DOCUMENT), menu="edit"
        ),
        Spec(
            "older_text",
            translate("Actions", "Older text of the article"),
            (),
            "history",
            _needs(DOCUMENT),
            menu="edit",
        ),
        Spec(
            "kind",
            translate("Actions", "This paragraph is…"),
            ("Ctrl+T",),
            "type",
            _needs(DOCUMENT, WRITABLE),
            menu="edit",
        ),
        Spec(
            "new_source", translate("Actions", "New source…"), (), "book-open", _needs(PROJECT, WRITABLE), menu="edit"
        ),
        Spec(
            "as_source",
            translate("Actions", "Use this article as a source"),
            (),
            "book-marked",
            _needs(DOCUMENT, WRITABLE),
            menu="edit",
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
        Spec(
            "evidence", translate("Actions", "Find evidence…"), (), "text-search", _needs(DOCUMENT), "E", "annotation"
        ),
        Spec(
            "relate", translate("Actions", "This passage and another…"), ("Ctrl+Shift+R",), "arrow-right",
            _needs(DOCUMENT, WRITABLE), menu="annotation",
        ),
        Spec(
            "elsewhere", translate("Actions", "Find this passage elsewhere…"), ("Ctrl+Shift+E",), "files",
            _needs(DOCUMENT), menu="-annotation",
        ),
        Spec(
            "checks", translate("Actions", "To be looked at…"), ("Ctrl+Shift+L",), "list-checks", _needs(PROJECT),
            menu="annotation",
        ),
        Spec(
            "evidence_board", translate("Actions", "Evidence board…"), ("Ctrl+Shift+B",), "table", _needs(PROJECT),
            menu="annotation",
        ),
        Spec(
            "profile", translate("Actions", "Article profile…"), ("Ctrl+Shift+P",), "chart-column", _needs(PROJECT),
            menu="annotation",
        ),
        Spec("delete", translate("Actions", "Delete annotation"), (), "trash-2", own, "Del", "-annotation"),
    ]  # fmt: skip


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
        Spec("library", translate("Actions", "Library"), ("Ctrl+L",), "library", _needs(PROJECT), menu="view"),
        Spec("light", translate("Actions", "Light"), (), "sun", menu="-view", checkable=True),
        Spec("dark", translate("Actions", "Dark"), (), "moon", menu="view", checkable=True),
        Spec("system", translate("Actions", "As the system"), (), "sun-moon", menu="view", checkable=True),
        Spec(
            "larger", translate("Actions", "Larger text"), ("Ctrl++", "Ctrl+="), "zoom-in", _needs(DOCUMENT),
            menu="-view",
        ),
        Spec("smaller", translate("Actions", "Smaller text"), ("Ctrl+-",), "zoom-out", _needs(DOCUMENT), menu="view"),
        Spec("actual", translate("Actions", "Normal text size"), ("Ctrl+0",), "", _needs(DOCUMENT), menu="view"),
        Spec(
            "reading", translate("Actions", "Reading…"), ("Ctrl+Shift+T",), "a-large-small", _needs(DOCUMENT),
            menu="view",
        ),
        Spec(
            "outline", translate("Actions", "Outline and length…"), ("Ctrl+Shift+O",), "list", _needs(DOCUMENT),
            menu="view",
        ),
        Spec(
            "split", translate("Actions", "Source beside the article"), ("F8",), "columns-2", _needs(DOCUMENT),
            menu="view",
        ),
        Spec("other_side", translate("Actions", "Article or source"), ("F6",), "", _needs(DOCUMENT), menu="view"),
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
        ("E", translate("Actions", "Find evidence")),
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
