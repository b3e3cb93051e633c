"""What is shown while no project is open: begin one, open one, look at the sample."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui.actions import Actions
from annotator.gui.fonts import interface, reading
from annotator.gui.icons import icon
from annotator.gui.panels.heading import caps_font
from annotator.gui.tokens import Theme


class StartScreen(QWidget):
    """Facts only: what was asked for."""

    sample_requested = Signal()
    open_requested = Signal(str)

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icons: list[tuple[QPushButton, str, str]] = []
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        title = QLabel(self.tr("Take an article apart"))
        title.setFont(reading(31, 600))
        text = QLabel(self.tr("Mark what is claimed, judged and known, and link it to its sources."))
        text.setFont(interface(14))
        text.setProperty("tone", "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        new = self._button(self.tr("New project"), "file-plus-2", "primary")
        new.clicked.connect(actions["new"].trigger)
        opened = self._button(self.tr("Open project"), "folder-open", "")
        opened.clicked.connect(actions["open"].trigger)
        sample = self._button(self.tr("Look at the sample"), "newspaper", "")
        sample.clicked.connect(self.sample_requested)
        for button in (new, opened, sample):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.setFocusProxy(new)
        self._heading = QLabel(self.tr("Recent"))
        self._heading.setFont(caps_font())
        self._heading.setProperty("tone", "quiet")
        column = QVBoxLayout()
        column.setSpacing(0)
        for widget, space in ((title, 8), (text, 22)):
            column.addWidget(widget)
            column.addSpacing(space)
        column.addLayout(buttons)
        column.addSpacing(34)
        column.addWidget(self._heading)
        column.addSpacing(6)
        column.addLayout(self._recent)
        middle = QFrame()
        middle.setLayout(column)
        middle.setMaximumWidth(620)
        outer = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 4)
        row.addStretch(1)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)
        self.set_theme(theme)

    def set_recent(self, paths: Sequence[str]) -> None:
        """List the projects that were open lately; those that are gone are left out."""
        while self._recent.count():
            item = self._recent.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()
        shown = [Path(path) for path in paths if Path(path).is_file()][:6]
        self._heading.setVisible(bool(shown))
        for path in shown:
            button = QPushButton(f"{path.stem}   —   {path.parent}".replace("&", "&&"))
            button.setObjectName("recent")
            button.setToolTip(str(path))
            button.setMinimumHeight(30)
            button.clicked.connect(lambda _=False, path=path: self.open_requested.emit(str(path)))
            self._recent.addWidget(button)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        for button, name, kind in self._icons:
            button.setIcon(icon(name, theme.color("accent_ink" if kind else "ink2")))

    def _button(self, text: str, drawing: str, kind: str) -> QPushButton:
        button = QPushButton(f" {text}")
        button.setObjectName(kind)
        button.setFont(interface(13, 600))
        button.setMinimumHeight(36)
        button.setIconSize(QSize(16, 16))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icons.append((button, drawing, kind))
        return button
