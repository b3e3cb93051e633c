"""The small panel beside the article in which a reader sets the text as they like it; every change is seen at once."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QPushButton, QSlider, QWidget

from annotator.gui.article.comfort import COLUMN, LETTERS, STEP, Comfort
from annotator.gui.article.reading import ReadingView
from annotator.gui.fonts import BUNDLED, interface, load_legible

SIZE = (60, 250)
WIDTH = 400
_ROOM = 12


class ComfortPanel(QFrame):
    """``comfort_changed`` carries the Comfort that the view has just been given."""

    comfort_changed = Signal(object)

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Reading"))
        self.setFixedWidth(WIDTH)
        self._view = view
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 16, 18, 16)
        self._grid.setVerticalSpacing(10)
        self._grid.setHorizontalSpacing(12)
        self.typeface = self._add_typeface()
        comfort = view.comfort
        self.size_percent = self._add(self.tr("Text size"), SIZE, 10, view.zoom_percent(), view.set_zoom)
        self.column = self._add(self.tr("Column width"), COLUMN, 5, comfort.column, self._taker("column"))
        self.step = self._add(self.tr("Line spacing"), STEP, 5, comfort.step, self._taker("step"))
        self.letters = self._add(self.tr("Letter spacing"), LETTERS, 1, comfort.letters, self._taker("letters"))
        self.reset = QPushButton(self.tr("As designed"))
        self.reset.clicked.connect(self._reset)
        self._grid.addWidget(self.reset, self._grid.rowCount(), 1, 1, 2, Qt.AlignmentFlag.AlignRight)

    def open(self) -> None:
        """Show it at the window's right edge, as high as the article, so that the text stays in view."""
        self.adjustSize()
        top = self._view.viewport().mapToGlobal(QPoint(0, _ROOM)).y()
        right = self._view.window().mapToGlobal(QPoint(self._view.window().width() - _ROOM, 0)).x()
        self.move(right - WIDTH, top)
        self.show()
        self.size_percent.setFocus(Qt.FocusReason.PopupFocusReason)

    def _taker(self, name: str) -> Callable[[int], None]:
        return lambda number: self._take(replace(self._view.comfort, **{name: number}))  # type: ignore[arg-type]

    def _take(self, comfort: Comfort) -> None:
        if comfort != self._view.comfort:
            self._view.set_comfort(comfort)
            self.comfort_changed.emit(comfort)

    def _add_typeface(self) -> QComboBox:
        load_legible()
        box = QComboBox()
        box.setAccessibleName(self.tr("Typeface"))
        box.setMaxVisibleItems(14)
        for family in BUNDLED:
            box.addItem(family, family if family != BUNDLED[0] else "")
        box.insertSeparator(box.count())
        for family in QFontDatabase.families():
            if family not in BUNDLED and not QFontDatabase.isPrivateFamily(family):
                box.addItem(family, family)
        box.setCurrentIndex(max(0, box.findData(self._view.comfort.typeface)))
        box.currentIndexChanged.connect(
            lambda _: self._take(replace(self._view.comfort, typeface=box.currentData() or ""))
        )
        label = _label(self.tr("Typeface"), box)
        self._grid.addWidget(label, 0, 0)
        self._grid.addWidget(box, 0, 1, 1, 2)
        return box

    def _add(self, text: str, limits: tuple[int, int], step: int, now: int, take: Callable[[int], None]) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setAccessibleName(text)
        slider.setRange(*limits)
        slider.setSingleStep(step)
        slider.setPageStep(step * 2)
        slider.setValue(now)
        slider.setMinimumHeight(24)
        number = QLabel(f"{slider.value()} %")
        number.setProperty("tone", "quiet")
        number.setFont(interface(12))
        number.setMinimumWidth(44)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        slider.valueChanged.connect(lambda value: number.setText(f"{value} %"))
        slider.valueChanged.connect(take)
        row = self._grid.rowCount()
        for column, widget in enumerate((_label(text, slider), slider, number)):
            self._grid.addWidget(widget, row, column)
        return slider

    def _reset(self) -> None:
        as_designed = Comfort()
        self.typeface.setCurrentIndex(0)
        self.size_percent.setValue(100)
        self.column.setValue(as_designed.column)
        self.step.setValue(as_designed.step)
        self.letters.setValue(as_designed.letters)


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setFont(interface(13))
    label.setBuddy(buddy)
    return label
