"""The drawn pages of a PDF with text, as what is read beside the article: read, selected, linked to."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint

from annotator.app.readable import PageQuote, Placed, Readable
from annotator.app.sheet_places import ReadSheet, stretch_of
from annotator.app.sheets import Sheet
from annotator.domain.source import EvidenceLink
from annotator.gui.intake.words import in_language
from annotator.gui.panels.card_content import one_line
from annotator.gui.snapshots.pages_view import Goal, PagesView
from annotator.gui.snapshots.scan import ScanSheets
from annotator.gui.snapshots.sheet_reader import SheetReader
from annotator.gui.snapshots.sheet_selection import Caret
from annotator.gui.tokens import Theme

LONGEST_TOLD = 300
"""Signs of a selection that a screen reader is told."""
NEAR_LINES = 8
"""Lines about the middle of what is seen that are looked for in the text: heads and feet of pages are not in it."""
LEAD = 60
"""Code points by which a place in the text is found on its page."""


class ReadSheets(ScanSheets):
    """The pages with their letters, and what of the text was read on each."""

    def __init__(self, load: Callable[[], bytes], shown: Readable) -> None:
        super().__init__(load)
        self._shown = shown
        self._found: list[Sheet] = []

    def open(self) -> list[Sheet]:
        self._found = super().open()
        return self._found

    def letters(self, at: int) -> ReadSheet:
        """The letters of a page. Raises BadInput if they cannot be read."""
        sheet = self._found[at]
        return ReadSheet(sheet, self.drawn.letters(at), stretch_of(self._shown, sheet.label))


class PagesReader(SheetReader):
    """What a PDF with text is read in, page by page."""

    def __init__(self, theme: Theme) -> None:
        self.view = PagesView(theme)
        super().__init__(self.view)
        self.view.setAccessibleName(self.tr("Pages of the source"))
        self._shown: Readable | None = None
        self.view.step_requested.connect(self._step)
        self.view.caret_moved.connect(self._tell)

    def show_readable(self, shown: Readable, load: Callable[[], bytes]) -> None:
        """Show another PDF from its first page. ``load`` gives its bytes, on a worker."""
        self._shown = shown
        self.say("")
        self.view.show_pages(ReadSheets(load, shown), shown.text)

    def show_links(self, links: list[Placed], kept: Sequence[EvidenceLink] = ()) -> None:
        """Show other links on the same pages; ``kept`` are those that only name a page and its words."""
        self.view.show_links(links, kept)

    def reveal(self, link: str, start: int, end: int) -> None:
        """Make a link current and bring it into view; without one, frame the passage of the text."""
        known = self.view.marks.link(link) if link else None
        self.view.make_current(link if known is not None else "")
        if known is None and start < end:
            self.view.frame(start, end)
        if start < end:
            self.view.go_to(Goal(self._page_of(start), start, end, link))
        elif known is not None:
            self.view.go_to(Goal(known.page.strip(), 0, 0, link))

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        super().set_theme(theme)
        self.view.bar.dress()

    def selection(self) -> tuple[int, int] | PageQuote | None:
        """What is selected: a passage of the text (code points), or words of a page that the text does not have."""
        return self.view.chosen()

    def why_none(self) -> str:
        """Why nothing can be linked: nothing is selected, or the page cannot be read."""
        drawing, at = self.view.drawing, (self.view.middle() or (0, 0.0))[0]
        if drawing is not None and at in drawing.letter_faults:
            return in_language(drawing.letter_faults[at])
        sheet = drawing.letters(at) if drawing is not None else None
        if sheet is not None and not sheet.text.lines:
            return self.tr("This page has no text that could be selected. A link can name the page in words.")
        return self.tr("Select the words on the page first.")

    def clear_selection(self) -> None:
        """Select nothing."""
        self.view.clear_selection()

    def menu_place(self) -> QPoint:
        """Where on the screen a menu about the selection stands."""
        ends = self.view.selected.ends()
        rects = self.view.rects(*ends) if ends is not None else []
        if not rects:
            return super().menu_place()
        return self.view.viewport().mapToGlobal(rects[-1].bottomLeft().toPoint() + QPoint(0, 4))

    def place(self) -> int | None:
        """Where one is, as a code point of the text: at the selection, else in the middle of what is seen."""
        found = self.view.chosen()
        if isinstance(found, tuple):
            return found[0]
        middle, shown = self.view.middle(), self._shown
        if middle is None or shown is None:
            return None
        at, part = middle
        pages = [page for page in shown.pages if page.label == self.view.sheets[at].label]
        sheet = self.view.sheet(at)
        lines = sorted(sheet.text.lines, key=lambda line: abs(line.box[1] - part)) if sheet is not None else []
        for line in lines[:NEAR_LINES]:
            if sheet is not None and (exact := sheet.in_text(line.start, line.end)) is not None:
                return exact[0]
        return round(pages[0].start + part * (pages[0].end - pages[0].start)) if pages else None

    def go_to(self, at: int) -> None:
        """Bring a code point of the text into view."""
        length = len(self._shown.text) if self._shown is not None else 0
        self.view.go_to(Goal(self._page_of(at), at, min(at + LEAD, length)))

    def _page_of(self, start: int) -> str:
        """The label of the page on which a code point of the text was read."""
        pages = self._shown.pages if self._shown is not None else ()
        return next((page.label for page in reversed(pages) if page.start <= start), "")

    def _step(self, step: int) -> None:
        """To the next link, or the previous one."""
        links = self.view.marks.links()
        ids = [each.id for each in links]
        if not ids:
            return
        at = ids.index(self.view.current) + step if self.view.current in ids else 0 if step > 0 else -1
        link = links[at % len(ids)]
        place = next((each for each in self.view.marks.placed if each.link.id == link.id), None)
        self.reveal(link.id, *((place.start, place.end) if place is not None else (0, 0)))

    def _tell(self) -> None:
        """What a screen reader says of the view: the page, and what is selected there, else the line of the caret."""
        caret: Caret | None = self.view.selected.caret
        if caret is None or not 0 <= caret.sheet < len(self.view.sheets):
            self.view.setAccessibleDescription("")
            return
        label = self.tr("Page %1").replace("%1", self.view.sheets[caret.sheet].label)
        words = one_line(self.view.words(), LONGEST_TOLD) if self.view.selected.ends() is not None else ""
        if words:
            told = self.tr("Selected: %1").replace("%1", words)
        else:
            sheet = self.view.sheet(caret.sheet)
            number = sheet.text.line_at(caret.at) if sheet is not None else None
            line = sheet.text.lines[number] if sheet is not None and number is not None else None
            told = sheet.text.text[line.start : line.end] if sheet is not None and line is not None else ""
        self.view.setAccessibleDescription(f"{label}. {told}")
