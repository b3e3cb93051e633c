"""A source beside the article: its title, which of its texts is read, and the reader itself."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from annotator.app.readable import PageQuote, Placed, Readable
from annotator.domain.source import EvidenceLink
from annotator.gui.compare.chips import Segments
from annotator.gui.fonts import interface
from annotator.gui.handing_on import hand_on
from annotator.gui.icons import icon
from annotator.gui.panels.card_content import one_line
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.snapshots.pages_reader import PagesReader
from annotator.gui.snapshots.picture import PictureReader
from annotator.gui.snapshots.scan import ScanReader
from annotator.gui.snapshots.sheet_reader import SheetReader
from annotator.gui.snapshots.stances import stance_tags
from annotator.gui.snapshots.text_view import TextReader
from annotator.gui.tokens import Theme

WAYS = ("text", "pages")
"""How a PDF with text may be read."""


class Reader(Protocol):
    """What a text, pages or a picture are read in."""

    def show_links(self, links: list[Placed], kept: Sequence[EvidenceLink] = ()) -> None: ...

    def reveal(self, link: str, start: int, end: int) -> None: ...

    def selection(self) -> tuple[int, int] | PageQuote | None: ...

    def why_none(self) -> str: ...

    def clear_selection(self) -> None: ...

    def menu_place(self) -> QPoint: ...

    def set_theme(self, theme: Theme) -> None: ...

    def leave(self) -> None: ...


class SnapshotPane(QWidget):
    """Facts and requests about what is read here. Links are named by their ids, texts by the keys of ``Readable``."""

    closed = Signal()
    text_chosen = Signal(str)
    link_asked = Signal(str)
    """What is selected is to be linked; with a stance, or "" to be asked for one."""
    link_chosen = Signal(str)
    remove_asked = Signal(str)
    stance_asked = Signal(str, str)
    ends_asked = Signal(str, int, int)
    way_chosen = Signal(str)
    """A PDF with text is to be read as its "pages", or as its "text"."""

    def __init__(self, theme: Theme, bytes_of: Callable[[Readable], bytes], way: str) -> None:
        """``bytes_of`` gives the file of a snapshot, on a worker; raises BadInput. ``way``: "pages" or "text"."""
        super().__init__()
        self._way = way if way in WAYS else WAYS[0]
        self._bytes_of = bytes_of
        self.setObjectName("snapshot_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(300)
        self._theme = theme
        self.shown: Readable | None = None
        self.title = WrappedLabel(1)
        self.title.setFont(interface(13, 600))
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Which snapshot is read"))
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chooser.setMinimumContentsLength(10)
        self.stack = QStackedWidget()
        self._buttons: list[tuple[QToolButton, str]] = []
        self.bar = QHBoxLayout()
        self.text = TextReader(stance_tags())
        self.picture: PictureReader | None = None
        self.scan: ScanReader | None = None
        self.pages: PagesReader | None = None
        self.ways = Segments([("pages", self.tr("Pages")), ("text", self.tr("Text"))], theme)
        self.ways.setAccessibleName(self.tr("How the source is read"))
        self.reader: Reader = self.text
        self._arrange()
        self._wire()

    def show_texts(
        self, title: str, texts: Sequence[Readable], shown: Readable, links: list[Placed],
        kept: Sequence[EvidenceLink] = (),
    ) -> None:  # fmt: skip
        """Show one of the texts of a source, from its beginning."""
        self.title.setText(one_line(title, 300))
        blocked = QSignalBlocker(self.chooser)
        self.chooser.clear()
        for each in texts:
            self.chooser.addItem(self._name(each), each.key)
        self.chooser.setCurrentIndex(max(0, self.chooser.findData(shown.key)))
        self.chooser.setVisible(len(texts) > 1)
        blocked.unblock()
        self.shown = shown
        self.ways.setVisible(shown.has_pages)
        if shown.is_picture:
            self._show_picture(shown)
        elif shown.is_scan:
            self._show_scan(shown)
        elif shown.has_pages and self._way == "pages":
            self._show_pages(shown, links, kept)
        else:
            self._show_text(shown, links)

    @property
    def way(self) -> str:
        """How the PDF is read that is shown: as its "pages", or as its "text"."""
        return "pages" if self.reader is self.pages else "text"

    def read_as(self, way: str, links: list[Placed], kept: Sequence[EvidenceLink], *, stay: bool = True) -> None:
        """Read the PDF that is shown in the other way; with ``stay`` at the same place."""
        shown = self.shown
        if shown is None or not shown.has_pages or way == self.way:
            return
        place = self.reader.place() if stay and isinstance(self.reader, TextReader | PagesReader) else None
        current = self._current()
        if way == "pages":
            self._show_pages(shown, links, kept)
        else:
            self._show_text(shown, links)
        where = next(((each.start, each.end) for each in links if each.link.id == current), None)
        if place is not None and where is not None:
            self.reader.reveal(current, *where)
        elif place is not None and isinstance(self.reader, TextReader | PagesReader):
            self.reader.go_to(place)

    def keep_way(self, way: str) -> None:
        """Read PDFs in this way from now on."""
        self._way = way

    def use(self, reader: TextReader | SheetReader) -> None:
        """Read in another reader."""
        self.reader = reader
        reader.set_theme(self._theme)
        self.stack.setCurrentWidget(reader)
        hand_on(self, reader)
        self.ways.show_chosen(self.way)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.reader.set_theme(theme)
        self.ways.set_theme(theme)
        for button, drawing in self._buttons:
            button.setIcon(icon(drawing, theme.color("ink2")))

    def leave(self) -> None:
        """About to be taken away."""
        self.text.leave()
        if self.reader is not self.text:
            self.reader.leave()

    def _current(self) -> str:
        return self.pages.view.current if self.pages is not None and self.way == "pages" else self.text.view.current()

    def _show_text(self, shown: Readable, links: list[Placed]) -> None:
        self._leave_pages()
        self.text.show_readable(shown, links, self._theme)
        self.use(self.text)

    def _show_picture(self, shown: Readable) -> None:
        self._leave_pages()
        if self.picture is None:
            self.picture = PictureReader(self._theme)
            self.picture.escaped.connect(self.closed)
            self.stack.addWidget(self.picture)
        self.use(self.picture)
        self.picture.show_picture(lambda: self._bytes_of(shown))

    def _show_scan(self, shown: Readable) -> None:
        self._leave_pages()
        if self.scan is None:
            self.scan = ScanReader(self._theme)
            self.scan.escaped.connect(self.closed)
            self.stack.addWidget(self.scan)
        self.use(self.scan)
        self.scan.show_scan(lambda: self._bytes_of(shown))

    def _show_pages(self, shown: Readable, links: list[Placed], kept: Sequence[EvidenceLink]) -> None:
        self._leave_pages()
        if self.pages is None:
            self.pages = PagesReader(self._theme)
            self.stack.addWidget(self.pages)
            self._wire_pages(self.pages)
        self.use(self.pages)
        self.pages.show_readable(shown, lambda: self._bytes_of(shown))
        self.pages.show_links(links, kept)

    def _leave_pages(self) -> None:
        if self.reader is not self.text:
            self.reader.leave()

    def add_button(self, drawing: str, name: str, *, checkable: bool = False) -> QToolButton:
        """A button in the head, before the one that closes."""
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFixedSize(26, 26)
        button.setIconSize(QSize(16, 16))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setCheckable(checkable)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIcon(icon(drawing, self._theme.color("ink2")))
        self._buttons.append((button, drawing))
        self.bar.insertWidget(max(1, self.bar.count() - 1), button)
        return button

    def _name(self, each: Readable) -> str:
        title = one_line(each.title, 80)
        return title if each.capture else self.tr("Article: %1").replace("%1", title)

    def _arrange(self) -> None:
        self.bar.setContentsMargins(16, 8, 8, 4)
        self.bar.setSpacing(2)
        self.bar.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        self.close_button = self.add_button("x", self.tr("Close the source (Esc)"))
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 12, 6)
        row.addWidget(self.chooser, 1)
        row.addStretch()
        row.addWidget(self.ways)
        self.ways.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self.bar)
        box.addLayout(row)
        box.addWidget(self.stack, 1)
        self.stack.addWidget(self.text)

    def _wire(self) -> None:
        view = self.text.view
        self.ways.chosen.connect(self.way_chosen)
        self.close_button.clicked.connect(self.closed)
        self.chooser.activated.connect(lambda at: self.text_chosen.emit(self.chooser.itemData(at)))
        self.text.escaped.connect(self.closed)
        view.link_requested.connect(lambda: self.link_asked.emit(""))
        view.tag_requested.connect(lambda stance, _start, _end: self.link_asked.emit(stance))
        view.retag_requested.connect(self.stance_asked)
        view.delete_requested.connect(self.remove_asked)
        view.ends_requested.connect(self.ends_asked)
        view.current_changed.connect(lambda id: self.link_chosen.emit(id) if id else None)

    def _wire_pages(self, pages: PagesReader) -> None:
        view = pages.view
        pages.escaped.connect(self.closed)
        view.link_requested.connect(lambda: self.link_asked.emit(""))
        view.stance_requested.connect(self._stance_on_page)
        view.delete_requested.connect(self.remove_asked)
        view.current_changed.connect(lambda id: self.link_chosen.emit(id) if id else None)
        view.find_requested.connect(self._find)

    def _stance_on_page(self, stance: str) -> None:
        """Link what is selected; without a selection, the current link gets another stance."""
        view = self.pages.view if self.pages is not None else None
        if view is not None and view.selected.ends() is None and view.current:
            self.stance_asked.emit(view.current, stance)
        else:
            self.link_asked.emit(stance)

    def _find(self) -> None:
        """The text is what can be searched."""
        self.way_chosen.emit("text")
        self.text.open_find()
