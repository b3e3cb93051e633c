"""The fields of a source that only some kinds have: those of its kind are shown, the others folded away."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QToolButton, QWidget

from annotator.domain.source import Contributor, Source
from annotator.gui.panels.detail_fields import typed_text
from annotator.gui.sources.further_names import FurtherNames

LINES = (
    "volume", "issue", "page", "edition", "report_number", "publisher_place", "collection_title", "event", "archive",
    "genre", "isbn", "issn", "language",
)  # fmt: skip
_PRESS = frozenset({"page"})
_BOOK = frozenset({"edition", "publisher_place", "isbn", "contributors"})
_PICTURE = frozenset({"archive", "genre"})
USUAL: dict[str, frozenset[str]] = {
    "article-journal": frozenset({"volume", "issue", "page", "issn"}),
    "article-newspaper": _PRESS,
    "article-magazine": _PRESS | {"volume", "issue"},
    "report": frozenset({"report_number", "publisher_place", "collection_title"}),
    "book": _BOOK | {"collection_title"},
    "chapter": _BOOK | {"page"},
    "treaty": frozenset({"report_number", "publisher_place"}),
    "legislation": frozenset({"report_number", "page"}),
    "legal_case": frozenset({"report_number", "volume", "page"}),
    "speech": frozenset({"event", "publisher_place"}),
    "interview": frozenset({"contributors"}),
    "broadcast": frozenset({"contributors"}),
    "motion_picture": frozenset({"contributors", "genre"}),
    "dataset": frozenset({"edition", "archive"}),
    "figure": _PICTURE,
    "graphic": _PICTURE,
    "map": _PICTURE | {"edition", "publisher_place"},
    "personal_communication": frozenset({"contributors", "archive"}),
    "document": _PICTURE,
    "bill": frozenset({"report_number"}),
    "hearing": frozenset({"event", "publisher_place", "report_number"}),
    "entry-dictionary": _BOOK | {"page"},
    "entry-encyclopedia": _BOOK | {"page"},
    "event": frozenset({"event", "publisher_place"}),
    "manuscript": frozenset({"archive", "genre", "publisher_place"}),
    "pamphlet": frozenset({"publisher_place", "genre"}),
    "paper-conference": _BOOK | {"page", "event", "collection_title"},
    "patent": frozenset({"report_number", "publisher_place"}),
    "periodical": frozenset({"volume", "issue", "issn"}),
    "regulation": frozenset({"report_number", "page"}),
    "review": _PRESS | {"volume", "issue"},
    "review-book": _PRESS | {"volume", "issue"},
    "software": frozenset({"edition"}),
    "standard": frozenset({"report_number"}),
    "thesis": frozenset({"genre", "publisher_place", "archive"}),
}
"""What each kind of source is usually cited with (the fields that CSL styles print for it), beyond what all have."""


class Details(QObject):
    """Rows of a form. ``unfolded`` tells that all rows are shown now."""

    unfolded = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines = {name: QLineEdit() for name in LINES}
        self.names = FurtherNames()
        self.keywords = QLineEdit()
        self.abstract = QPlainTextEdit()
        self.button = QToolButton()
        self._rows: dict[str, QWidget] = {}
        self._shown = Source(id="", title="")
        self._form: QFormLayout | None = None
        self._kind = ""

    def add_to(self, form: QFormLayout) -> None:
        """Put the rows at the end of a form."""
        self._form = form
        fields: dict[str, QWidget] = {"contributors": self.names, **self.lines}
        fields |= {"keywords": self.keywords, "abstract": self.abstract}
        words = self._words()
        for name, field in fields.items():
            field.setAccessibleName(words[name])
            form.addRow(words[name], field)
            self._rows[name] = field
        self.keywords.setPlaceholderText(self.tr("parted by semicolons"))
        self.lines["language"].setPlaceholderText(self.tr("for example en or de"))
        self.lines["page"].setPlaceholderText(self.tr("for example 140-155"))
        self.abstract.setTabChangesFocus(True)
        self.abstract.setFixedHeight(64)
        self.button.setText(self.tr("More fields"))
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setArrowType(Qt.ArrowType.RightArrow)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.toggled.connect(self._fold)
        form.addRow("", self.button)

    def show(self, source: Source) -> None:
        """Fill the rows."""
        self._shown = source
        self.names.show_names(source.contributors)
        self.keywords.setText("; ".join(source.keywords))
        self.abstract.setPlainText(source.abstract)
        self._abstract = typed_text(self.abstract)
        self._keywords = self.keywords.text()

    def propose(self, names: Sequence[Contributor]) -> None:
        """Further names that a reference has."""
        self.names.show_names(names)

    def taken(self, source: Source) -> Source:
        """The source with what was changed here; the lines are the form's."""
        if self.keywords.text() != self._keywords:
            source = replace(source, keywords=tuple(each.strip() for each in self.keywords.text().split(";")))
        if (abstract := typed_text(self.abstract)) != self._abstract:
            source = replace(source, abstract=abstract)
        return replace(source, contributors=self.names.names())

    def show_kind(self, kind: str) -> None:
        """Show the rows that a kind usually has, and those that have something in them."""
        self._kind = kind
        self._refresh()

    def reveal(self, name: str) -> None:
        """Show a row that may be folded away."""
        if name in self._rows and self._rows[name].isHidden():
            self.button.setChecked(True)

    def _refresh(self) -> None:
        assert self._form is not None, "shown before it was put into a form"
        usual = USUAL.get(self._kind, frozenset())
        hidden = 0
        for name, field in self._rows.items():
            shown = self.button.isChecked() or name in usual or name in self._filled()
            self._form.setRowVisible(field, shown)
            hidden += not shown
        self._form.setRowVisible(self.button, hidden > 0 or self.button.isChecked())

    def _filled(self) -> Iterable[str]:
        yield from (name for name, line in self.lines.items() if line.text())
        if self.names.names():
            yield "contributors"
        if self.keywords.text():
            yield "keywords"
        if not self.abstract.document().isEmpty():
            yield "abstract"

    def _fold(self, unfolded: bool) -> None:
        self.button.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
        self.button.setText(self.tr("Fewer fields") if unfolded else self.tr("More fields"))
        self._refresh()
        if unfolded:
            self.unfolded.emit()

    def _words(self) -> dict[str, str]:
        return {
            "contributors": self.tr("Further names"),
            "volume": self.tr("Volume"),
            "issue": self.tr("Issue"),
            "page": self.tr("Pages"),
            "edition": self.tr("Edition"),
            "report_number": self.tr("Number"),
            "publisher_place": self.tr("Place"),
            "collection_title": self.tr("Series"),
            "event": self.tr("Event"),
            "archive": self.tr("Archive"),
            "genre": self.tr("Genre"),
            "isbn": self.tr("ISBN"),
            "issn": self.tr("ISSN"),
            "language": self.tr("Language"),
            "keywords": self.tr("Keywords"),
            "abstract": self.tr("Abstract"),
        }
