"""Before a newer text is taken in: what differs, and what becomes of my passages."""

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from annotator.app.differing import Paragraph
from annotator.app.revising import Revision
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.revisions.differences import Differences
from annotator.gui.tokens import Theme


class RevisionDialog(Dialog):
    """``accepted``: take it in. Nothing changes until then."""

    def __init__(
        self, parent: QWidget | None, theme: Theme, revision: Revision, paragraphs: "list[Paragraph]", *, writable: bool
    ) -> None:
        super().__init__(parent, self.tr("A newer text of the article"), 760)
        self.resize(820, 620)
        self.add_text(revision.old.title or revision.new.title, weight=600)
        self.add_text(self._what_differs(paragraphs))
        for sentence in self._what_becomes(revision):
            self.add_text(sentence, tone="quiet")
        self.differences = Differences(theme, self)
        self.differences.show_paragraphs(paragraphs)
        self.column.addWidget(self.differences, 1)
        take = self.buttons.addButton(self.tr("Take the newer text in"), QDialogButtonBox.ButtonRole.AcceptRole)
        take.setDefault(True)
        take.setEnabled(writable)
        self.buttons.addButton(Buttons.Cancel)
        self.differences.setFocus()

    def _what_differs(self, paragraphs: "list[Paragraph]") -> str:
        kinds: list[str] = [each.kind for each in paragraphs]
        said = self.tr("Paragraphs: %1 changed, %2 new, %3 gone, %4 the same.")
        for place, kind in enumerate(("changed", "new", "gone", "same"), 1):
            said = said.replace(f"%{place}", f"{kinds.count(kind):,}")
        return said

    def _what_becomes(self, revision: Revision) -> list[str]:
        counts = revision.counts
        along = counts["exact"] + counts["moved"]
        found = []
        if along:
            found.append(self.tr("%n of your passages read(s) the same and go(es) along.", "", along))
        if counts["fuzzy"]:
            found.append(self.tr("%n read(s) a little otherwise: you decide each.", "", counts["fuzzy"]))
        if counts["orphan"]:
            found.append(self.tr("%n is/are not found: you can place them by hand.", "", counts["orphan"]))
        found.append(self.tr("The older text stays, with all that waits and what colleagues marked in it."))
        return found
