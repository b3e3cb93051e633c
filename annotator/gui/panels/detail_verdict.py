"""Around the verdict: why, since when, whether its evidence carries it, and how much the passage is worth checking."""

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from annotator.domain.annotation import WORTHS, Annotation
from annotator.domain.judging import at_odds, evidence_for, newer_evidence
from annotator.domain.moments import moment_of
from annotator.domain.snapshot import Snapshot
from annotator.domain.worth import proposed_worth
from annotator.gui.fonts import interface
from annotator.gui.panels.detail_fields import Choice, NoteEdit
from annotator.gui.panels.words import odds_word, worth_word


class VerdictPart(QWidget):
    """``edited`` carries the fields that changed and the step's label; ``confirmed``: the verdict still stands."""

    edited = Signal(dict, str)
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.justification = NoteEdit(self.tr("Why the verdict is what it is"))
        self.justification.setPlaceholderText(self.tr("Why?"))
        self.justification.setFixedHeight(52)
        self.given = self._label("quiet")
        self.odds = self._label("error")
        self.newer = self._label("error")
        self.stands = QPushButton(self.tr("It still stands"))
        self.stands.setAutoDefault(False)
        self.worth = Choice(
            self.tr("Worth checking"), [("", self.tr("not given")), *((each, worth_word(each)) for each in WORTHS)]
        )
        self.proposed = self._label("quiet")
        self.justification.finished.connect(
            lambda value: self.edited.emit({"justification": value}, self.tr("Edit verdict"))
        )
        self.worth.chosen.connect(lambda value: self.edited.emit({"worth": value}, self.tr("Edit worth")))
        self.stands.clicked.connect(self.confirmed)
        worth = self._label("quiet")
        worth.setText(self.tr("Worth checking"))
        worth.setBuddy(self.worth)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for row, widget in enumerate((self.justification, self.given, self.odds, self.newer)):
            grid.addWidget(widget, row, 0, 1, 2)
        grid.addWidget(self.stands, 4, 0)
        grid.addWidget(worth, 5, 0)
        grid.addWidget(self.worth, 6, 0)
        grid.addWidget(self.proposed, 6, 1)

    def show_annotation(self, now: Snapshot, annotation: Annotation, *, writable: bool, lacks: bool) -> None:
        """Show what goes with the verdict of an annotation. ``lacks``: it is said already that it has no source."""
        evidence = evidence_for(now, annotation.id)
        odds = at_odds(annotation.verdict, evidence)
        newer = newer_evidence(annotation, evidence)
        self.justification.set_value(annotation.justification)
        self.justification.setReadOnly(not writable)
        self.justification.setVisible(bool(annotation.verdict or annotation.justification))
        given = moment_of(annotation.judged) if annotation.verdict else 0
        when = QLocale().toString(QDateTime.fromMSecsSinceEpoch(given), QLocale.FormatType.ShortFormat)
        self.given.setText(self.tr("Given on %1").replace("%1", when))
        self.given.setVisible(bool(given))
        self.odds.setText(odds_word(odds))
        self.odds.setVisible(bool(odds) and not (odds == "no evidence" and lacks))
        self.newer.setText(self.tr("%n source(s) were linked after the verdict", "", len(newer)))
        self.newer.setVisible(bool(newer))
        self.stands.setVisible(bool(newer) and writable)
        self.worth.set_value(annotation.worth)
        self.worth.setEnabled(writable)
        told = proposed_worth(now, annotation)
        self.proposed.setText(self.tr("proposed: %1").replace("%1", worth_word(told)) if told else "")

    def hand_in(self) -> None:
        """Tell what is still being typed."""
        self.justification.hand_in()

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [self.justification, self.stands, self.worth]

    def _label(self, tone: str) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(interface(12, 500 if tone == "error" else 400))
        label.setProperty("tone", tone)
        label.setWordWrap(True)
        return label
