"""Agreement: every figure with its name, interval, units and source; the pairs as a matrix."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.agreement.report import METHODS, AgreementReport, Scope
from annotator.domain.snapshot import Snapshot
from annotator.gui.compare.cells import tag_name
from annotator.gui.compare.figures import ENTRY, Entry, FigureDelegate, Figures
from annotator.gui.compare.matrix import MatrixView, PairMatrix
from annotator.gui.compare.people_looks import PersonLook
from annotator.gui.fonts import interface
from annotator.gui.labels import in_words
from annotator.gui.tokens import Theme


class FigureList(QListView):
    """``chosen`` carries the Figure that was clicked, or on which Enter was pressed."""

    chosen = Signal(object)

    def __init__(self, model: Figures, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.delegate = FigureDelegate(theme, self)
        self.setItemDelegate(self.delegate)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("figures")
        self.setAccessibleName(self.tr("Figures of agreement"))
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def walk(self, step: int) -> None:
        """To the next figure or the one before; headings are passed over."""
        key = QAbstractItemView.CursorAction.MoveDown if step > 0 else QAbstractItemView.CursorAction.MoveUp
        self.setCurrentIndex(self.moveCursor(key, Qt.KeyboardModifier.NoModifier))

    def _choose(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY) if index.isValid() else None
        if entry is not None and entry.figure is not None:
            self.chosen.emit(entry.figure)


class AgreementView(QWidget):
    """``figure_chosen`` carries the Figure whose passages are wanted."""

    figure_chosen = Signal(object)
    again_requested = Signal()

    def __init__(self, now: Snapshot, theme: Theme) -> None:
        super().__init__()
        self._now = now
        self._report: AgreementReport | None = None
        self._looks: Mapping[str, PersonLook] = {}
        self.about = QLabel()
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setFont(interface(12.5, 500))
        self.about.setWordWrap(True)
        self.about.setContentsMargins(16, 8, 16, 8)
        self.figures = Figures(now, self)
        self.list = FigureList(self.figures, theme)
        self.matrix = PairMatrix(now, self)
        self.pairs = MatrixView(self.matrix, theme)
        self.coefficient = QComboBox()
        self.coefficient.setAccessibleName(self.tr("Coefficient of the pairs"))
        self.tag = QComboBox()
        self.tag.setAccessibleName(self.tr("Tag of the pairs"))
        for combo in (self.coefficient, self.tag):
            combo.setMinimumHeight(30)
            combo.setMinimumContentsLength(8)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.currentIndexChanged.connect(self._show_matrix)
        self.again = QPushButton(self.tr("Compute again"))
        self.again.clicked.connect(self.again_requested)
        self.again.hide()
        self._arrange()
        self.list.chosen.connect(self.figure_chosen)
        self.pairs.chosen.connect(self.figure_chosen)
        self.say(self.tr("The figures are being computed."))

    @property
    def report(self) -> AgreementReport | None:
        """What is shown."""
        return self._report

    def show_report(self, report: AgreementReport, looks: Mapping[str, PersonLook]) -> None:
        """Show figures."""
        self._report, self._looks = report, looks
        self.set_stale(False)
        self.again.hide()
        self.figures.show(report)
        self._fill_choices(report)
        self._show_matrix()
        self.say(self._about(report))

    def set_stale(self, stale: bool) -> None:
        """Whether the project, or the choice, is another than the figures speak of; they are grey then."""
        self.list.delegate.stale = self.pairs.delegate.stale = stale
        for view in (self.list, self.pairs):
            view.viewport().update()
        if stale:
            self.say(self.tr("Something has changed since; the figures are being computed anew."))

    @property
    def stale(self) -> bool:
        """Whether the figures are grey."""
        return self.list.delegate.stale

    def stopped(self) -> None:
        """The computing was stopped."""
        self.say(self.tr("The figures were not computed: it was stopped."))
        self.again.show()

    def say(self, sentence: str) -> None:
        """Show a sentence above the figures."""
        self.about.setText(sentence)

    def set_theme(self, theme: Theme, looks: Mapping[str, PersonLook]) -> None:
        """Draw in other colours."""
        self._looks = looks
        self.list.delegate.theme = self.pairs.delegate.theme = theme
        self._show_matrix()
        self.list.viewport().update()

    def _about(self, report: AgreementReport) -> str:
        parts = [self.tr("%n article(s)", "", len(report.documents)), self.tr("%n people", "", len(report.people))]
        if report.draws and report.resampled:
            words = self.tr("intervals by bootstrap over articles (%n draws)", "", report.draws)
            if report.resampled == "paragraphs":
                words = self.tr("intervals by bootstrap over paragraphs (%n draws)", "", report.draws)
            parts.append(words)
        share = self.tr("“by overlap”: at least %1 % of the joint extent").replace(
            "%1", str(round(report.overlap * 100))
        )
        parts.append(share)
        if report.left_out:
            parts.append(self.tr("without %n characters of quotation blocks and boilerplate", "", report.left_out))
        return " · ".join(parts) + ". " + self.tr("Click a number for the passages behind it.")

    def _fill_choices(self, report: AgreementReport) -> None:
        kinds = dict.fromkeys((figure.name, figure.scope) for figure in report.figures if figure.pair)
        blocked = [QSignalBlocker(self.coefficient), QSignalBlocker(self.tag)]
        chosen, tag = self.coefficient.currentData(), self.tag.currentData()
        self.coefficient.clear()
        for name, scope in kinds:
            self.coefficient.addItem(f"{in_words(METHODS[name].label)} · {self._scope(scope)}", f"{name} {scope}")
        preferred = chosen or "alpha characters"
        self.coefficient.setCurrentIndex(max(0, self.coefficient.findData(preferred)))
        self.tag.clear()
        self.tag.addItem(self.tr("All tags"), "")
        for id in report.tags:
            self.tag.addItem(tag_name(self._now, id), id)
        self.tag.setCurrentIndex(max(0, self.tag.findData(tag or "")))
        for blocker in blocked:
            blocker.unblock()

    def _scope(self, scope: Scope) -> str:
        match scope:
            case "characters":
                return self.tr("characters")
            case "sentences":
                return self.tr("sentences")
        return self.tr("passages")

    def _show_matrix(self) -> None:
        chosen = self.coefficient.currentData() or ""
        if self._report is not None:
            name, _, scope = chosen.partition(" ")
            self.matrix.show(self._report, name, scope, self.tag.currentData() or "", self._looks)

    def _arrange(self) -> None:
        choices = QVBoxLayout()
        choices.setContentsMargins(12, 10, 12, 6)
        choices.addWidget(self.coefficient)
        choices.addWidget(self.tag)
        right = QWidget()
        right.setObjectName("right_side")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(choices)
        column.addWidget(self.pairs, 1)
        right.setMinimumWidth(360)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list, 3)
        row.addWidget(right, 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        above = QHBoxLayout()
        above.setContentsMargins(0, 0, 12, 0)
        above.addWidget(self.about, 1)
        above.addWidget(self.again)
        box.addLayout(above)
        box.addLayout(row, 1)
