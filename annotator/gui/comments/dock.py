"""The pane of comments below the cards: about this passage, this article, or what is new in the whole project."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.app.project import Changed
from annotator.app.threads import Shown
from annotator.gui.comments.scope import Range, Scope
from annotator.gui.comments.thread import CommentThread
from annotator.gui.fonts import interface
from annotator.gui.handing_on import hand_on
from annotator.gui.panels.heading import Heading
from annotator.gui.session import Session
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.workspace import Workspace

RANGES: tuple[Range, ...] = ("passage", "article", "project")


class CommentsDock(QWidget):
    """``close_requested`` asks to be hidden; the others say what a thread is about that was chosen."""

    close_requested = Signal()
    annotation_requested = Signal(str)
    document_requested = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._annotation = ""
        self._document = session.document_id
        self._range: Range = "article"
        self._shown = Shown.ALL
        self.thread_view = CommentThread(session, theme)
        self.heading = Heading(self.tr("Comments"), theme)
        self._filter = self.heading.add_button("list-filter", self.tr("Which threads"), None, self._filter_menu())
        self.heading.add_button("arrow-down", self.tr("Next unread comment (U)"), self.next_unread)
        self.heading.add_button("x", self.tr("Close the comments"), self.close_requested.emit)
        self.ranges: dict[Range, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._arrange()
        self._wire()
        self._follow()

    def set_place(self, document: str, annotation: str) -> None:
        """The article that is read, and the annotation that is current ("": none)."""
        if (document, annotation) == (self._document, self._annotation):
            return
        self._document, self._annotation = document, annotation
        self._follow()

    def set_range(self, range: Range) -> None:
        """Show the threads of this passage, this article, or what is new in the project."""
        self._range = range
        self._follow()

    def set_shown(self, shown: Shown) -> None:
        """Show all threads, or the open ones, those with something unread, or those that speak to me."""
        self._shown = shown
        self._filter.setToolTip(self.tr("Which threads: %1").replace("%1", self._filters[shown].text()))
        self._filters[shown].setChecked(True)
        self._follow()

    def begin(self) -> None:
        """Come here by key or menu: this passage if one is current, else what is new, else this article."""
        if self._annotation:
            self.set_range("passage")
        elif self._range == "passage":
            self.set_range("article")
        self.thread_view.focus_list()

    def next_unread(self) -> None:
        """Go to the next unread comment, here or elsewhere in the project."""
        if not self.thread_view.next_unread():
            self._elsewhere()

    def refresh(self, changed: Changed | None) -> None:
        """Follow a change; the threads follow by themselves."""
        if changed is None:
            self.thread_view.refresh()
        self._count()

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in other colours."""
        self.heading.set_theme(theme)
        self.thread_view.set_theme(theme)

    def _elsewhere(self) -> None:
        if self._range != "project" and self._session.talk.total.unread:
            self._shown = Shown.ALL
            self.set_range("project")
            self.thread_view.next_unread()
        self.thread_view.focus_list()

    def _follow(self) -> None:
        """Show what was chosen."""
        self.ranges[self._range].setChecked(True)
        id = {"passage": self._annotation, "article": self._document}.get(self._range, "")
        self.thread_view.set_scope(Scope(self._range, id, "", self._shown))
        self._count()

    def _count(self) -> None:
        total = self._session.talk.total
        text = self.tr("Project")
        self.ranges["project"].setText(f"{text} ({total.unread})" if total.unread else text)
        here = self._session.talk.count(self._document)
        text = self.tr("Article")
        self.ranges["article"].setText(f"{text} ({here.unread})" if here.unread else text)

    def _go_to_document(self, id: str) -> None:
        self.set_range("article")
        self.document_requested.emit(id)

    def _filter_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._filters = {}
        for shown, label in (
            (Shown.ALL, self.tr("All threads")),
            (Shown.OPEN, self.tr("Open threads")),
            (Shown.UNREAD, self.tr("Unread")),
            (Shown.MENTIONS, self.tr("Those that mention me")),
        ):
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setChecked(shown is Shown.ALL)
            action.triggered.connect(lambda _=False, shown=shown: self.set_shown(shown))
            group.addAction(action)
            self._filters[shown] = action
        return menu

    def _wire(self) -> None:
        self.thread_view.annotation_requested.connect(self.annotation_requested)
        self.thread_view.document_requested.connect(self._go_to_document)
        self.thread_view.left.connect(self.close_requested)
        self.thread_view.unread_elsewhere.connect(self._elsewhere)
        self._session.changed.connect(lambda _: self._count())

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 6)
        row.setSpacing(4)
        words = (
            (self.tr("Passage"), self.tr("Comments on this passage")),
            (self.tr("Article"), self.tr("Comments in this article")),
            (self.tr("Project"), self.tr("What is new in the whole project, and what mentions me")),
        )
        for range, (text, name) in zip(RANGES, words, strict=True):
            button = self.ranges[range] = QToolButton()
            button.setText(text)
            button.setFont(interface(12, 500))
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setCheckable(True)
            button.setMinimumHeight(26)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, range=range: self.set_range(range))
            self._group.addButton(button)
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 1, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.heading)
        box.addLayout(row)
        box.addWidget(self.thread_view, 1)
        self.setMinimumHeight(210)
        hand_on(self, self.thread_view)


def toggle_comments(window: "MainWindow") -> None:
    """Show the comments, or hide them."""
    workspace = window.workspace
    if workspace is None:
        return
    dock = dock_of(workspace)
    if dock is not None and dock.isVisible():
        _hide(workspace, dock)
    else:
        show_comments(workspace)


def dock_of(workspace: "Workspace") -> CommentsDock | None:
    """The pane, if it has been made."""
    return next((panel for panel in workspace.extra if isinstance(panel, CommentsDock)), None)


def show_comments(workspace: "Workspace") -> None:
    """Show the pane and go there; it is made when it is first shown."""
    dock = dock_of(workspace) or _made(workspace)
    if workspace.right.isHidden():
        workspace.toggle_side("right")
    dock.set_place(workspace.session.document_id, workspace.current)
    dock.show()
    dock.begin()
    # The list has become lower; its card stays in sight.
    QTimer.singleShot(0, workspace, lambda: workspace.cards.select(workspace.current))


def _made(workspace: "Workspace") -> CommentsDock:
    session = workspace.session
    dock = CommentsDock(session, workspace.theme)
    workspace.extra.append(dock)
    splitter = workspace.right_splitter
    sizes = splitter.sizes()
    splitter.addWidget(dock)
    splitter.setSizes([max(200, size // 2) for size in sizes] + [480])

    def follow() -> None:
        dock.set_place(session.document_id, workspace.current)

    for signal in (workspace.current_changed, workspace.settled, session.document_changed):
        signal.connect(follow)
    dock.close_requested.connect(lambda: _hide(workspace, dock))
    dock.annotation_requested.connect(workspace.show_annotation)
    dock.document_requested.connect(session.open_document)
    return dock


def _hide(workspace: "Workspace", dock: CommentsDock) -> None:
    dock.hide()
    workspace.article.view.setFocus()
