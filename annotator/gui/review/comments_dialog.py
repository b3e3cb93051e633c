"""Comments on a reading, from the decision screen: read and answered without leaving the meeting."""

from PySide6.QtWidgets import QWidget

from annotator.gui.comments.thread import CommentThread
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.session import Session
from annotator.gui.tokens import Theme


class CommentsDialog(Dialog):
    """The threads about one annotation, with the field to write in."""

    def __init__(self, parent: QWidget, session: Session, theme: Theme, annotation: str) -> None:
        super().__init__(parent, self.tr("Comments"), 520)
        self.resize(560, 560)
        self.thread_view = CommentThread(session, theme)
        self.thread_view.set_subject("annotation", annotation)
        self.thread_view.setMinimumHeight(320)
        self.thread_view.left.connect(self.reject)
        self.column.addWidget(self.thread_view, 1)
        close = self.buttons.addButton(Buttons.Close)
        close.setAutoDefault(False)
        self.thread_view.focus_list()
