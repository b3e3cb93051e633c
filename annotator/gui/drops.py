"""Files, text and addresses dropped on the window from other programs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from annotator.gui.intake.pasting import Carried


class FileDrops(QObject):
    """``files_dropped`` carries paths, ``text_dropped`` what else came (``Carried``), once the drag has ended."""

    files_dropped = Signal(object)
    text_dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop) or not isinstance(event, QDropEvent):
            return False
        mime = event.mimeData()
        files = any(url.isLocalFile() for url in mime.urls())
        # What is dragged within the window is no article.
        if not files and (event.source() is not None or not (mime.hasUrls() or mime.hasText() or mime.hasHtml())):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            from annotator.gui.intake.pasting import carried

            given = carried(mime)
            QTimer.singleShot(0, self, lambda: self._tell(given))
        return True

    def _tell(self, given: "Carried") -> None:
        if given.paths:
            self.files_dropped.emit(list(given.paths))
        else:
            self.text_dropped.emit(given)
