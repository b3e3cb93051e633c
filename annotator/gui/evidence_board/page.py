"""The page of the evidence board: claims against sources; Enter goes to the passage, or to both ends of a link."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.app.evidence_board import EvidenceBoard, evidence_board
from annotator.gui.evidence_board import words
from annotator.gui.evidence_board.choices import Choices
from annotator.gui.evidence_board.legend import Legend
from annotator.gui.evidence_board.model import BoardModel
from annotator.gui.evidence_board.table import BoardTable
from annotator.gui.fonts import interface
from annotator.gui.handing_on import hand_on
from annotator.gui.icons import icon
from annotator.gui.pages import Page
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Progress


class EvidenceBoardPage(Page):
    """Follows the project; the board is worked out on a worker."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        assert window.session is not None
        self._window = window
        self._session = window.session
        self._now = window.session.project.sight
        self._running: Progress | None = None
        self._left = False
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Evidence board"))
        self.model = BoardModel(self)
        self.table = BoardTable(self.model, window.appearance.theme)
        self.choices = Choices(window.session.document_id)
        self.legend = Legend(window.appearance.theme)
        self.back = QToolButton()
        self.numbers = QLabel()
        self.told = QLabel()
        self.go = QPushButton(self.tr("Show it"))
        self.loaded = False
        self._later = QTimer(self, singleShot=True, interval=150)
        self._arrange()
        self._wire()
        self.set_theme(window.appearance.theme)
        hand_on(self, self.table)
        self.look()

    def look(self) -> None:
        """Work the board out anew."""
        if self._left:
            return
        if self._running is not None:
            self._running.cancel()
        self.choices.offer(self._now)
        now, wanted, order = self._now, self.choices.filter, self.choices.wanted_order

        def work(progress: "Progress") -> EvidenceBoard:
            progress(0)
            return evidence_board(now, wanted, order)

        self._running = self._window.runner.run(self.tr("Evidence board"), work, self._take)

    def show_current(self) -> None:
        """Both ends of the link in the chosen cell, where its source can be read here; else the claim's passage."""
        index = self.table.currentIndex()
        row, link = self.model.row_at(index), self.model.link_at(index)
        if row is None:
            return
        window = self._window
        window.pages.close()
        if (link is None or not window.evidence.split.show_link(link.id)) and window.workspace is not None:
            window.workspace.show_annotation(row.annotation.id)

    def set_theme(self, theme: Theme) -> None:
        self.back.setIcon(icon("arrow-left", theme.color("ink2"), 16))
        self.go.setIcon(icon("locate", theme.color("ink2"), 16))
        self.table.set_theme(theme)
        self.legend.set_theme(theme)

    def leave(self) -> None:
        self._left = True
        self._later.stop()
        if self._running is not None:
            self._running.cancel()
        self._session.changed.disconnect(self._changed)
        self._session.sight_changed.disconnect(self._changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _take(self, board: EvidenceBoard) -> None:
        self._running = None
        if self._left:
            return
        index = self.table.currentIndex()
        row, source = self.model.row_at(index), self.model.source_at(index)
        self.table.rows.tags = dict(self._now.tags)
        self.model.show(board)
        columns = {each.id: at for at, each in enumerate(board.sources, 1)}
        here = row.annotation.id if row else ""
        at = next((at for at, each in enumerate(board.rows) if each.annotation.id == here), 0) if here else 0
        self.table.setCurrentIndex(self.model.index(at, columns.get(source.id, 0) if source else 0))
        claims = self.tr("%n annotation(s)", "", len(board.rows))
        self.numbers.setText(f"{claims} · {self.tr('%n source(s)', '', len(board.sources))}")
        self.loaded = True
        self._tell()

    def _tell(self) -> None:
        index = self.table.currentIndex()
        row, source = self.model.row_at(index), self.model.source_at(index)
        self.go.setEnabled(row is not None)
        if row is None:
            self.told.setText(self.tr("No annotation fits this choice.") if self.loaded else "")
            return
        self.told.setText(
            f"{words.claim_words(row)[:300]}\n{words.cell_words(row, source) if source else words.sources_words(row)}"
        )

    def _changed(self, _changed: Any = None) -> None:
        self._later.start()

    def _wire(self) -> None:
        self.back.clicked.connect(self.closed)
        self.go.clicked.connect(self.show_current)
        self.table.opened.connect(self.show_current)
        self.table.moved.connect(self._tell)
        self.choices.changed.connect(self.look)
        self._later.timeout.connect(self.look)
        self._session.changed.connect(self._changed)
        self._session.sight_changed.connect(self._changed)

    def _arrange(self) -> None:
        self.back.setText(f" {self.tr('Back')}")
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setToolTip(self.tr("Back to the article (Esc)"))
        for button in (self.back, self.go):
            button.setFont(interface(12.5, 500))
            button.setMinimumHeight(32)
            button.setIconSize(QSize(16, 16))
        self.numbers.setFont(interface(13, 600))
        self.told.setFont(interface(12.5))
        self.told.setWordWrap(True)
        self.told.setMinimumHeight(52)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for label in (self.numbers, self.told):
            label.setTextFormat(Qt.TextFormat.PlainText)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(_row(self.back, self.numbers, None, self.legend))
        box.addWidget(self.choices)
        box.addWidget(self.table, 1)
        box.addWidget(_row(self.told, self.go, wide=self.told))


def _row(*parts: QWidget | None, wide: QWidget | None = None) -> QWidget:
    made = QWidget()
    made.setObjectName("chip_row")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row = QHBoxLayout(made)
    row.setContentsMargins(14, 8, 16, 8)
    row.setSpacing(10)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part, int(part is wide))
    return made


def show_evidence_board(window: "MainWindow") -> None:
    """Open the page."""
    if window.session is not None and not isinstance(window.pages.page, EvidenceBoardPage):
        window.pages.show(EvidenceBoardPage(window))
