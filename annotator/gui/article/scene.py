"""Scene: what lies over the text for the moment (selection, caret, current, links, matches), in code points."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.domain.document import DocumentLink
from annotator.gui.article.mark import Mark
from annotator.gui.article.painting import Overlay
from annotator.gui.offsets import Offsets


@dataclass(slots=True)
class Scene:
    """Changed by the view, read while painting. ``found`` is sorted and does not overlap."""

    selection: tuple[int, int] | None = None
    caret: int | None = None
    current: Mark | None = None
    links: Sequence[DocumentLink] = ()
    found: list[tuple[int, int]] = field(default_factory=list)
    found_here: int = -1
    extents: list[tuple[int, int]] = field(default_factory=list)
    """What is framed; sorted, without overlaps."""
    marking: bool = True
    """Whether passages are marked here, or only read; without it no end can be grabbed."""

    def clear(self) -> None:
        """Nothing lies over the text."""
        self.selection = self.caret = self.current = None
        self.links, self.found, self.found_here = (), [], -1
        self.extents = []

    def take_links(self, links: Sequence[DocumentLink]) -> None:
        """Use these links; ones without text are left out."""
        self.links = sorted(link for link in links if link.end > link.start)

    def links_in(self, start: int, end: int) -> list[DocumentLink]:
        """The links that touch ``start:end``."""
        if not self.links:
            return []
        last = bisect_left(self.links, (end,))
        first = bisect_left(self.links, (start,))
        if first and self.links[first - 1].end > start:
            first -= 1
        return [link for link in self.links[first:last] if link.end > start]

    def overlay(self, start: int, end: int, offsets: Offsets) -> Overlay:
        """What lies on the paragraph ``start:end``."""

        def local(first: int, last: int) -> tuple[int, int]:
            return offsets.unit(max(first, start) - start), offsets.unit(min(last, end) - start)

        overlay = Overlay()
        if self.selection is not None and self.selection[0] < end and self.selection[1] > start:
            overlay.selection = local(*self.selection)
        if self.caret is not None and start <= self.caret <= end:
            overlay.caret = offsets.unit(self.caret - start)
        current = self.current
        if current is not None and current.start < end and current.end > start:
            overlay.current = local(current.start, current.end)
            overlay.current_tag = current.tag
            if self.marking:
                overlay.current_ends = current.start >= start, current.end <= end
        overlay.extents = [local(*extent) for extent in self.extents if extent[0] < end and extent[1] > start]
        overlay.links = [local(link.start, link.end) for link in self.links_in(start, end)]
        if self.found:
            overlay.found = [local(*match) for match in self._found_in(start, end)]
            if 0 <= self.found_here < len(self.found):
                here = self.found[self.found_here]
                if here[0] < end and here[1] > start:
                    overlay.found_here = [local(*here)]
        return overlay

    def _found_in(self, start: int, end: int) -> list[tuple[int, int]]:
        first = bisect_right(self.found, (start, start))
        if first and self.found[first - 1][1] > start:
            first -= 1
        return self.found[first : bisect_left(self.found, (end, end))]
