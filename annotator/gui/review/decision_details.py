"""One decision in full: what was decided and why, by whom, the readings it was made on, votes and dissent."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.gold import changed_readings, outdated
from annotator.domain.review import Decision, Reading
from annotator.domain.snapshot import Snapshot
from annotator.gui.dates import moment
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface, reading
from annotator.gui.panels.card_content import one_line
from annotator.gui.panels.words import mode_word, verdict_word
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.review.sentences import choice_word
from annotator.gui.review.words import outcome_word, state_word
from annotator.gui.tokens import Theme


class DecisionDetails(Dialog):
    """Reading only."""

    def __init__(self, parent: QWidget | None, now: Snapshot, decision: Decision, theme: Theme) -> None:
        super().__init__(parent, self.tr("Decision"), 600)
        self.resize(680, 560)
        self._now, self._decision = now, decision
        self._inside = QVBoxLayout()
        self._labels: list[WrappedLabel] = []
        self._fill()
        self._inside.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._inside)
        self._inside.setContentsMargins(0, 0, 12, 0)
        self._inside.setSpacing(6)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Decision"))
        area.setWidget(inside)
        self.column.addWidget(area, 1)
        self.buttons.addButton(Buttons.Close)

    def lines(self) -> list[str]:
        """All that is said, in order."""
        return [label.text() for label in self._labels]

    def _fill(self) -> None:
        now, decision = self._now, self._decision
        self._say(f"“{one_line(decision.exact, 600)}”", reading_px=17)
        self._say(self._outcome(), weight=650, px=15)
        if decision.reason:
            self._say(decision.reason, px=15)
        for sentence in self._remarks():
            self._say(sentence, tone="error", weight=500)
        session = now.sessions.get(decision.session)
        title = session.title if session is not None else ""
        written = self.tr("Written down by %1, %2").replace("%1", now.name_of(decision.creator))
        self._say(" · ".join(filter(None, (written.replace("%2", moment(decision.created)), title))), tone="quiet")
        self._head(self.tr("Readings"))
        for each in decision.readings:
            self._say(self._reading(each))
        if decision.votes:
            self._head(self.tr("Votes"))
            for vote in decision.votes:
                self._say(f"{now.name_of(vote.annotator)} → {choice_word(vote.choice, now.name_of)}")
        if decision.dissent:
            self._head(self.tr("Dissent"))
            for said in decision.dissent:
                self._say(f"{now.name_of(said.annotator)}: {said.text}")

    def _outcome(self) -> str:
        tags = [self._tag(passage.tag) for passage in self._decision.passages]
        return f"{outcome_word(self._decision.outcome)}{': ' if tags else ''}{', '.join(dict.fromkeys(tags))}"

    def _remarks(self) -> list[str]:
        now, decision = self._now, self._decision
        if outdated(now, decision) == "contested":
            return [f"{state_word('contested')}."]
        words = {
            "changed": self.tr("%1 changed a passage since the decision."),
            "deleted": self.tr("%1 deleted a passage since the decision."),
        }
        return [words[s.what].replace("%1", now.name_of(s.annotator)) for s in changed_readings(now, decision)]

    def _reading(self, each: Reading) -> str:
        document = self._now.documents.get(self._decision.document)
        quote = one_line(document.text[each.start : each.end], 200) if document else ""
        said = [self._tag(each.tag), f"“{quote}”", each.holder, mode_word(each.mode), verdict_word(each.verdict)]
        followed = self.tr(" (followed)") if each.annotation in self._decision.taken else ""
        return f"{self._now.name_of(each.creator)}{followed}: {' · '.join(part for part in said if part)}"

    def _tag(self, id: str) -> str:
        tag = self._now.tags.get(id)
        return tag.name if tag else id

    def _head(self, text: str) -> None:
        self._inside.addSpacing(6)
        self._say(text, px=13, weight=650)

    def _say(self, text: str, *, px: float = 14, weight: int = 400, tone: str = "", reading_px: float = 0) -> None:
        label = WrappedLabel(12)
        label.setFont(reading(reading_px) if reading_px else interface(px, weight))
        label.setText(text)
        label.setAccessibleName(text)
        if tone:
            label.setProperty("tone", tone)
        self._inside.addWidget(label)
        self._labels.append(label)
