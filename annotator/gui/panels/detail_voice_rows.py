"""Those through whom an assertion comes, a row each: in what role they speak, and how they put it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from annotator.domain.annotation import MODES, Voice
from annotator.gui.fonts import interface
from annotator.gui.panels.card_content import one_line
from annotator.gui.panels.detail_fields import Choice, TextLine
from annotator.gui.panels.words import mode_word
from annotator.gui.panels.wrapped_label import WrappedLabel


class VoiceRow(QWidget):
    """``changed`` when the role or the mode of this voice is another one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.voice = Voice("")
        self.name = WrappedLabel(1)
        self.name.setFont(interface(12))
        self.name.setProperty("tone", "quiet")
        self.role = TextLine("")
        self.role.setPlaceholderText(self.tr("Role"))
        self.mode = Choice("", [("", self.tr("not given")), *((each, mode_word(each)) for each in MODES)])
        self.role.finished.connect(lambda role: self._take(self.voice._replace(role=role)))
        self.mode.chosen.connect(lambda mode: self._take(self.voice._replace(mode=mode)))
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.name, 0, 0, 1, 2)
        grid.addWidget(self.role, 1, 0)
        grid.addWidget(self.mode, 1, 1)

    def show_voice(self, voice: Voice, *, writable: bool) -> None:
        self.voice = voice
        name = one_line(voice.holder, 80)
        self.name.setText(name)
        self.role.setAccessibleName(self.tr("Role of %1").replace("%1", name))
        self.mode.setAccessibleName(self.tr("How %1 says it").replace("%1", name))
        self.role.set_value(voice.role)
        self.mode.set_value(voice.mode)
        for field in (self.role, self.mode):
            field.setEnabled(writable)

    def _take(self, voice: Voice) -> None:
        self.voice = voice
        self.changed.emit()


class VoiceRows(QWidget):
    """``edited`` carries all voices, the outermost first, when one has another role or mode."""

    edited = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._made: list[VoiceRow] = []
        self._shown = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    @property
    def rows(self) -> Sequence[VoiceRow]:
        """The rows that are shown."""
        return self._made[: self._shown]

    def show_voices(self, voices: Sequence[Voice], *, writable: bool) -> None:
        """Show these. Rows are used again, so the one that has the keys keeps them."""
        while len(self._made) < len(voices):
            row = VoiceRow()
            row.changed.connect(lambda: self.edited.emit(tuple(each.voice for each in self.rows)))
            self._made.append(row)
            self._column.addWidget(row)
        self._shown = len(voices)
        for row, voice in zip(self._made, voices, strict=False):
            row.show_voice(voice, writable=writable)
        for at, row in enumerate(self._made):
            row.setVisible(at < self._shown)
        self.setVisible(bool(voices))

    def hand_in(self) -> None:
        """Tell what is still being typed."""
        for row in self.rows:
            row.role.hand_in()

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [field for row in self.rows for field in (row.role, row.mode)]
