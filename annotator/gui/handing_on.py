"""A panel that is given the keys hands them on to a part of it.

``QWidget.setFocusProxy`` does so too, but it also moves the part in the order of the Tab key: to the panel's own place,
before its other parts. From there Tab would come round to the panel again and never get out.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class _Handing(QObject):
    def __init__(self, panel: QWidget, part: QWidget) -> None:
        super().__init__(panel)
        self.part = part
        panel.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            self.part.setFocus(event.reason())
        return False


def hand_on(panel: QWidget, part: QWidget) -> None:
    """Whenever ``panel`` is given the keys, ``part`` gets them; said again, another part does."""
    known = next((each for each in panel.children() if isinstance(each, _Handing)), None)
    if known is None:
        _Handing(panel, part)
    else:
        known.part = part
