"""The source beside the article: opened, closed, linked to; both ends of a link shown at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtWidgets import QSplitter

from annotator.app.captures import kept_file
from annotator.app.project import Changed
from annotator.app.readable import (
    PageQuote,
    Readable,
    is_kept_on_page,
    kept_on_pages,
    link_to,
    link_to_page,
    links_in,
    move_link,
    of_link,
    readable_at,
    readables,
)
from annotator.app.sources import add_link, delete_link
from annotator.domain.commands import Edit
from annotator.domain.errors import BadInput
from annotator.domain.source import Capture, EvidenceLink, Source
from annotator.gui.panels.words import stance_word
from annotator.gui.session import Session
from annotator.gui.snapshots.pane import SnapshotPane
from annotator.gui.snapshots.stances import StanceMenu
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.workspace import Workspace

ROOM = {"left": 1380, "right": 1180}
"""Pixels of the window below which a side makes room for the source."""


class SplitView(QObject):
    """One for a workspace. It is also a panel of it: it follows changes and the theme."""

    def __init__(self, window: "MainWindow", workspace: "Workspace", session: Session) -> None:
        super().__init__(workspace)
        self._window, self._workspace, self._session = window, workspace, session
        self._pane: SnapshotPane | None = None
        self._splitter: QSplitter | None = None
        self._source = ""
        self._made_room: list[str] = []
        self._following = False
        workspace.extra.append(self)

    @property
    def pane(self) -> SnapshotPane | None:
        """What is shown beside the article; None while nothing is."""
        return self._pane if self._pane is not None and not self._pane.isHidden() else None

    def show_source(self, source: str, key: str = "") -> bool:
        """Show a text of a source beside the article; False if it has none."""
        now = self._session.project.sight
        shown = readable_at(now, source, key)
        if shown is None:
            return False
        pane = self._opened()
        known = now.known("source", source)
        title = known.title if isinstance(known, Source) else ""
        same = self.pane is not None and pane.shown == shown and self._source == source
        self._source = source
        if not same:
            links = links_in(now, shown)
            pane.show_texts(title, readables(now, source), shown, links, kept_on_pages(now, shown, links))
        self._show()
        return True

    def show_link(self, id: str) -> bool:
        """Show both ends of a link: its passage in the article, and what was quoted in the source."""
        now = self._session.project.sight
        link = now.links.get(id)
        shown = of_link(now, link) if link is not None else None
        if link is None or shown is None or not self.show_source(link.source, shown.key):
            return False
        self._workspace.show_annotation(link.annotation)
        links = links_in(now, shown)
        place = next((each for each in links if each.link.id == id), None)
        pane = self._opened()
        kept = place is None and shown.has_pages and is_kept_on_page(shown, link)
        self._following = True
        if kept:
            pane.read_as("pages", links, kept_on_pages(now, shown, links), stay=False)
        pane.reader.reveal(id if place or kept else "", place.start if place else 0, place.end if place else 0)
        self._following = False
        if place is None and not kept and link.quote:
            self._window.say(self.tr("What this link quotes is not in this text of the source."))
        return True

    def link(self, stance: str = "", annotation: str = "") -> None:
        """Link what is selected in the source to what is chosen in the article; without a stance, ask for it."""
        pane = self._pane
        if pane is None or pane.shown is None:
            return
        if pane.reader.selection() is None:
            self._window.say(pane.reader.why_none())
            return
        annotation = annotation or self._workspace.marked_or_current()
        if not annotation:
            self._window.say(self.tr("Choose a passage in the article first, or select one there."))
        elif stance:
            self._put(annotation, stance)
        else:
            menu = StanceMenu(self._workspace.theme, pane)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.chosen.connect(lambda chosen: self._put(annotation, chosen))
            menu.popup(pane.reader.menu_place())

    @property
    def has_selection(self) -> bool:
        """Whether something is selected in the source that is shown."""
        return self.pane is not None and self.pane.reader.selection() is not None

    def toggle(self) -> None:
        """Show the source of the current annotation, or the one shown last, or any; or close it."""
        if self.pane is not None:
            self.close()
            return
        now = self._session.project.sight
        linked = [link.source for link in now.links_of(self._workspace.current)] if self._workspace.current else []
        for source in (*linked, self._source, *now.sources):
            if source and self.show_source(source):
                return
        self._window.say(self.tr("No source has a snapshot yet: open one in the list of sources and attach it."))

    def other_side(self) -> None:
        """The keys go to the other side."""
        pane, view = self.pane, self._workspace.article.view
        if pane is not None and view.hasFocus():
            pane.setFocus()
        else:
            view.setFocus()

    def close(self) -> None:
        """Take the source away; the sides that made room for it come back."""
        pane = self.pane
        if pane is None or self._splitter is None:
            return
        self._remember()
        pane.hide()
        for side in self._made_room:
            if not self._window.commands[f"{side}_side"].isChecked():
                self._window.errands.toggle_side(side)
        self._made_room = []
        self._workspace.article.view.setFocus()

    def leave(self) -> None:
        """The project is about to be closed."""
        if self._pane is not None:
            self._remember()
            self._pane.leave()

    def refresh(self, changed: Changed | None) -> None:
        """Follow a change of the project: other links, another text, a source that is gone."""
        pane = self.pane
        if pane is None or pane.shown is None:
            return
        kinds = EvidenceLink | Capture | Source
        if changed is not None and not any(isinstance(after, kinds) for _, after in changed.entities):
            return
        now = self._session.project.sight
        texts = {each.key: each for each in readables(now, self._source)}
        if pane.shown.key not in texts:
            if not texts or not self.show_source(self._source):
                self.close()
            return
        links = links_in(now, pane.shown)
        pane.reader.show_links(links, kept_on_pages(now, pane.shown, links))

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        if self._pane is not None:
            self._pane.set_theme(theme)

    def _bytes_of(self, shown: Readable) -> bytes:
        project = self._session.project
        known = project.now.captures.get(shown.capture)
        if known is None:
            raise BadInput("This snapshot is not in the project any more.")
        return kept_file(project, known).content

    def _put(self, annotation: str, stance: str) -> None:
        pane = self._pane
        selected = pane.reader.selection() if pane is not None else None
        if pane is None or pane.shown is None or selected is None:
            return
        if isinstance(selected, PageQuote):
            made = link_to_page(pane.shown, annotation, selected, stance)
        else:
            made = link_to(pane.shown, annotation, *selected, stance)
        if self._session.apply(add_link(made)):
            pane.reader.clear_selection()
            self._window.say(self.tr("Linked: %1.").replace("%1", stance_word(stance)))

    def _follow(self, link: str) -> None:
        known = self._session.project.sight.links.get(link)
        if known is not None and not self._following:
            self._workspace.show_annotation(known.annotation)

    def _move(self, link: str, start: int, end: int) -> None:
        shown = self._pane.shown if self._pane is not None else None
        if shown is not None:
            self._session.apply(move_link(shown, link, start, end))

    def _read_as(self, way: str) -> None:
        """Read PDFs as their pages, or as their text, from now on; what is shown stays where it is."""
        pane, now = self._pane, self._session.project.sight
        if pane is None or pane.shown is None:
            return
        pane.keep_way(way)
        self._window.remember(pdf_way=way)
        links = links_in(now, pane.shown)
        self._following = True
        pane.read_as(way, links, kept_on_pages(now, pane.shown, links))
        self._following = False
        pane.setFocus()

    def _opened(self) -> SnapshotPane:
        """The pane; made when it is first needed."""
        if self._pane is None:
            workspace = self._workspace
            self._pane = pane = SnapshotPane(workspace.theme, self._bytes_of, self._window.settings.pdf_way)
            pane.hide()
            self._splitter = splitter = QSplitter(Qt.Orientation.Horizontal)
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
            workspace.centre.insertWidget(workspace.centre.indexOf(workspace.article), splitter, 1)
            splitter.show()
            workspace.article.setMinimumWidth(300)
            splitter.addWidget(workspace.article)
            splitter.addWidget(pane)
            workspace.article.set_theme(workspace.theme)  # in another parent its viewport has lost its colours
            pane.text.view.set_zoom(workspace.article.view.zoom_percent())
            pane.text.view.set_comfort(workspace.article.view.comfort)
            splitter.setSizes([500, 500])
            if self._window.settings.split:
                splitter.restoreState(QByteArray.fromBase64(self._window.settings.split.encode()))
            pane.closed.connect(self.close)
            pane.text_chosen.connect(lambda key: self.show_source(self._source, key))
            pane.link_asked.connect(self.link)
            pane.link_chosen.connect(self._follow)
            pane.remove_asked.connect(lambda id: self._session.apply(delete_link(id)))
            pane.stance_asked.connect(lambda id, stance: self._session.apply(_stance(id, stance)))
            pane.ends_asked.connect(self._move)
            pane.way_chosen.connect(self._read_as)
        return self._pane

    def _show(self) -> None:
        if self._pane is None or self.pane is not None:
            return
        width = self._workspace.width()
        for side, least in ROOM.items():
            if width < least and self._window.commands[f"{side}_side"].isChecked():
                self._window.errands.toggle_side(side)
                self._made_room.append(side)
        self._pane.show()

    def _remember(self) -> None:
        if self._splitter is not None and self.pane is not None:
            self._window.remember(split=bytes(self._splitter.saveState().toBase64().data()).decode())


def _stance(link: str, stance: str) -> Edit:
    return Edit("link", link, {"stance": stance}, "Edit link")

