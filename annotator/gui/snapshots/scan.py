"""The pages of a PDF without text, as what is read beside the article: drawn by a child process when they are seen."""

from collections.abc import Callable

from PySide6.QtGui import QImage

from annotator.app.sheet_places import UNREAD, ReadSheet
from annotator.app.sheets import Sheet
from annotator.bootstrap import drawn_sheets
from annotator.gui.snapshots.sheet_reader import SheetReader
from annotator.gui.snapshots.sheets_view import SheetsView
from annotator.gui.tokens import Theme


class ScanSheets:
    """The pages. ``load`` gives the bytes of the PDF, on a worker."""

    def __init__(self, load: Callable[[], bytes]) -> None:
        self.drawn = drawn_sheets(load)

    def open(self) -> list[Sheet]:
        """All pages. Raises BadInput if the PDF is refused."""
        return self.drawn.open()

    def draw(self, at: int, width: int, height: int) -> QImage:
        """A page for a place of some pixels. Raises BadInput if it cannot be drawn."""
        pixels = self.drawn.pixels(at, width, height)
        return QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32).copy()

    def letters(self, at: int) -> ReadSheet:
        """None: it was scanned."""
        return UNREAD

    def close(self) -> None:
        """Ends the child."""
        self.drawn.close()


class ScanReader(SheetReader):
    """What a scanned PDF is read in."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(SheetsView(theme))
        self.sheets.setAccessibleName(self.tr("Pages of the source"))

    def show_scan(self, load: Callable[[], bytes]) -> None:
        """Show another PDF."""
        self.say(self.tr("These pages have no text that could be selected. Their link can name the page in words."))
        self.sheets.show_sheets(ScanSheets(load))
