"""In a form that scrolls, the wheel scrolls: it changes no choice that one does not stand on."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QWidget


class StillWheel(QObject):
    """Watches the choices of a form."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        for box in form.findChildren(QComboBox):
            self.watch(box)

    def watch(self, box: QComboBox) -> None:
        """Watch one more."""
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # as it comes, the wheel gives it the focus
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
