"""What goes onto the clipboard."""

from PySide6.QtCore import QMimeData, QStringListModel


def mime_data() -> QMimeData:
    """An empty QMimeData that Qt has made itself.

    The clipboard keeps it until after the interpreter has ended, and one made here would then crash the program.
    """
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    return data
