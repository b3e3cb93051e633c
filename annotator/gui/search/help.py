"""What can be typed into a search field: shown on the page of results while nothing is searched for."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from annotator.gui.fonts import interface

translate = QCoreApplication.translate


def examples() -> list[tuple[str, str]]:
    """(What is typed, what it finds), in the language of the program; names of filters are the same in all."""
    return [
        ("bread prices", translate("SearchHelp", "both words, anywhere; accents and capitals do not matter")),
        ('"bread prices"', translate("SearchHelp", "side by side")),
        ("pric*", translate("SearchHelp", "words that begin so")),
        ("bread OR rice", translate("SearchHelp", "one of them, or both")),
        ("bread -war", translate("SearchHelp", "the first without the second; NOT says the same")),
        ("NEAR(bread price, 5)", translate("SearchHelp", "at most five words apart")),
        ("tag:claim source:none", translate("SearchHelp", "claims that have no source yet")),
        ('holder:"South Front" by:me', translate("SearchHelp", "who asserts it; who marked it")),
        ("verdict:refuted mode:reported", translate("SearchHelp", "what was found out; how the holder says it")),
        ("outlet: region: theme: language:", translate("SearchHelp", "what is told of the article")),
        ("date:2020-11..2021-02", translate("SearchHelp", "when it appeared; before: and after: as well")),
        ('state:"in progress" collection:', translate("SearchHelp", "where it is in the library")),
        ("in:notes", translate("SearchHelp", "only articles, quotes, notes, sources or comments")),
    ]


class SearchHelp(QWidget):
    """Two columns: what is typed, what it finds."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(7)
        for row, texts in enumerate(examples()):
            for column, text in enumerate(texts):
                label = QLabel(text)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setFont(interface(13, 500 if column == 0 else 400))
                label.setWordWrap(column == 1)
                if column:
                    label.setProperty("tone", "quiet")
                else:
                    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(label, row, column)
        grid.setColumnStretch(1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 18)
        box.addLayout(grid)
        box.addStretch(1)
