"""Of whom an assertion is: the holder's role, and through whom it reached the reader."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from annotator.domain.annotation import Annotation, Voice
from annotator.domain.attribution import Offer
from annotator.gui.fonts import interface
from annotator.gui.panels.card_content import one_line
from annotator.gui.panels.detail_fields import TextLine
from annotator.gui.panels.detail_voice_rows import VoiceRows
from annotator.gui.panels.flow import FlowLayout

BETWEEN = " › "
OFFERS = 3
"""So many holders are offered at most."""


def voices_in_words(through: Sequence[Voice]) -> str:
    """For example "South Front › Anna News", the outermost first."""
    return BETWEEN.join(voice.holder for voice in through)


def voices_of(words: str, before: Sequence[Voice]) -> tuple[Voice, ...]:
    """The voices of such a line; who was there already keeps role and mode."""
    known = {voice.holder: voice for voice in before}
    names = (" ".join(part.split()) for part in words.replace(">", "›").split("›"))
    return tuple(known.get(name, Voice(name)) for name in names if name)


class VoicesPart(QWidget):
    """``edited`` carries the fields that changed, and the label of the step. Offers are filled in only when chosen."""

    edited = Signal(dict, str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Sequence[Voice] = ()
        self.role = TextLine(self.tr("Role of the holder"))
        self.role.setPlaceholderText(self.tr("for example: foreign minister"))
        self.through = TextLine(self.tr("Through whom, the outermost first, parted by ›"))
        self.through.setPlaceholderText(self.tr("for example: South Front › Interfax"))
        self.rows = VoiceRows()
        self.offers: list[QPushButton] = []
        self._offered: Sequence[Offer] = ()
        self._row = QWidget()
        self._flow = FlowLayout(gap=6)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._row.setLayout(self._flow)
        self.role.finished.connect(lambda value: self.edited.emit({"role": value}, self.tr("Edit holder")))
        self.through.finished.connect(self._through)
        self.rows.edited.connect(lambda voices: self.edited.emit({"through": voices}, self.tr("Edit holder")))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._row, 0, 0, 1, 2)
        for column, (words, field) in enumerate(((self.tr("Role"), self.role), (self.tr("Through"), self.through))):
            label = QLabel(words)
            label.setFont(interface(12))
            label.setProperty("tone", "quiet")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            grid.addWidget(label, 1, column)
            grid.addWidget(field, 2, column)
        grid.addWidget(self.rows, 3, 0, 1, 2)
        self._row.hide()

    def show_annotation(self, annotation: Annotation, offers: Sequence[Offer], *, writable: bool) -> None:
        """Show the fields of an annotation; ``offers`` are holders that the text beside it names."""
        self._shown = annotation.through
        self.role.set_value(annotation.role)
        self.through.set_value(voices_in_words(annotation.through))
        for field in (self.role, self.through):
            field.setEnabled(writable)
        self.rows.show_voices(annotation.through, writable=writable)
        self._offer(offers if writable and not annotation.holder else ())

    def hand_in(self) -> None:
        """Tell what is still being typed."""
        self.role.hand_in()
        self.through.hand_in()
        self.rows.hand_in()

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [*self.offers, self.role, self.through, *self.rows.stops()]

    def _through(self, words: str) -> None:
        self.edited.emit({"through": voices_of(words, self._shown)}, self.tr("Edit holder"))

    def _offer(self, offers: Sequence[Offer]) -> None:
        if offers == self._offered:
            return
        self._offered = offers
        while self._flow.takeAt(0) is not None:
            pass
        for button in self.offers:
            button.hide()
            button.deleteLater()
        self.offers = []
        for offer in offers[:OFFERS]:
            button = QPushButton(self.tr("Holder: %1?").replace("%1", one_line(offer.holder, 40)))
            button.setFont(interface(12))
            button.setAutoDefault(False)
            fields = {"holder": offer.holder, "mode": offer.mode}
            button.clicked.connect(lambda _=False, fields=fields: self.edited.emit(fields, self.tr("Edit holder")))
            self._flow.addWidget(button)
            self.offers.append(button)
        self._row.setVisible(bool(self.offers))
