"""What differs between two texts, to be read: gone words struck through, new ones underlined, each in its colour."""

import html
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from annotator.app.differing import Paragraph, Part
from annotator.gui.fonts import interface
from annotator.gui.tokens import Theme

MOST = 2_000
"""Paragraphs that are shown."""


class Differences(QTextBrowser):
    """Read-only; nothing in it is a link. ``theme`` gives the colours."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setOpenLinks(False)
        self.setFont(interface(13.5))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(QCoreApplication.translate("Differences", "What differs"))

    def show_paragraphs(self, paragraphs: Sequence[Paragraph]) -> None:
        """Show whole texts; paragraphs that are the same are only counted, but for those beside a difference."""
        lines = list(self._lines(paragraphs[:MOST]))
        if len(paragraphs) > MOST:
            lines.append(self._quiet(QCoreApplication.translate("Differences", "Only the beginning is shown.")))
        self.setHtml("".join(lines))

    def show_parts(self, parts: Iterable[Part]) -> None:
        """Show one changed passage."""
        self.setHtml(f"<p>{self._said(parts)}</p>")

    def _lines(self, paragraphs: Sequence[Paragraph]) -> Iterator[str]:
        passed = 0
        for at, each in enumerate(paragraphs):
            near = any(other.kind != "same" for other in paragraphs[max(0, at - 1) : at + 2])
            if not near:
                passed += 1
                continue
            if passed:
                yield self._passed(passed)
                passed = 0
            yield f"<p>{self._said(each.parts)}</p>"
        if passed:
            yield self._passed(passed)

    def _passed(self, count: int) -> str:
        return self._quiet(QCoreApplication.translate("Differences", "… %n paragraph(s) are the same …", "", count))

    def _quiet(self, words: str) -> str:
        return f'<p style="color:{self._theme.css("ink2")}">{html.escape(words)}</p>'

    def _said(self, parts: Iterable[Part]) -> str:
        return "".join(self._part(each) for each in parts)

    def _part(self, part: Part) -> str:
        words = html.escape(part.text)
        if part.how == "gone":
            return f'<s style="color:{self._theme.css("error")}">{words}</s>'
        if part.how == "new":
            return f'<u style="color:{self._theme.css("accent")}">{words}</u>'
        return words
