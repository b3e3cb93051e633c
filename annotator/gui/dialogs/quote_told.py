"""Under a quote that is being typed: whether it stands in its source, and what differs."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.app.quote_checks import QuoteChecks
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink
from annotator.gui.fonts import interface
from annotator.gui.panels.quote_words import quote_told
from annotator.gui.revisions.differences import Differences
from annotator.gui.tokens import Theme

_LATER_MS = 150
"""Typing goes on before this is over, mostly."""
_HEIGHT = 64


class QuoteTold(QWidget):
    """Says nothing while there is nothing to compare, or where the source is so long that typing would wait for it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = QLabel()
        self.words.setFont(interface(12.5, 500))
        self.words.setWordWrap(True)
        self.differences = Differences(theme)
        self.differences.setFixedHeight(_HEIGHT)
        self._checks = QuoteChecks()
        self._asked: tuple[Snapshot, EvidenceLink] | None = None
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(self.differences)
        self.hide()

    def ask(self, now: Snapshot, link: EvidenceLink) -> None:
        """Compare the quote of ``link`` with its source, a little later."""
        self._asked = now, link
        self._later.start()

    def look(self) -> None:
        """Compare now."""
        self._later.stop()
        told = self._checks.at_once(*self._asked) if self._asked else None
        self.words.setText(quote_told(told))
        parts = told.parts() if told and told.check.kind == "fuzzy" else []
        self.differences.show_parts(parts)
        self.differences.setVisible(bool(parts))
        self.setVisible(told is not None)
