"""The original of a document in the window: shown, opened in the system's program for it, saved."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from annotator.app.kept_originals import Original, laid_out, original_of, save_original
from annotator.domain.errors import WorldError
from annotator.gui.dialogs.original import OriginalDialog
from annotator.gui.session import Session

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def show_original(window: "MainWindow", session: Session, id: str) -> None:
    """Show the file that a document came from; from there it can be opened or saved."""
    document = session.project.now.documents.get(id)
    if document is None:
        return
    original: Original | None = None
    if document.attachment:
        try:
            original = original_of(session.project, document)
        except WorldError as error:
            window.say(str(error))
    dialog = OriginalDialog(window, document, original.content if original else None)
    if original is not None:
        kept = original
        dialog.open_requested.connect(lambda: open_original(window, kept))
        dialog.save_requested.connect(lambda: ask_where(window, kept))
    dialog.open()


def open_original(window: "MainWindow", original: Original) -> None:
    """Hand a copy that can be read only to the system's program for it."""
    try:
        place = laid_out(original)
    except WorldError as error:
        window.say(str(error))
        return
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))):
        window.say(window.tr("No program on this computer opens %1; save it instead.").replace("%1", original.name))


def ask_where(window: "MainWindow", original: Original) -> None:
    """Ask for a place and write it there."""
    folder = window.settings.export_folder or str(Path.home())
    name, _ = QFileDialog.getSaveFileName(window, window.tr("Save the original as"), str(Path(folder) / original.name))
    if not name:
        return
    try:
        save_original(original, Path(name))
    except WorldError as error:
        window.say(str(error))
        return
    window.say(window.tr("Written: %1").replace("%1", name))
