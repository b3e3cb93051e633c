"""Every reading of one cluster in full: who, tag, exact words with the ends that differ, holder, verdict, evidence."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from annotator.app.comparing import Row
from annotator.app.comparing_filter import kinds_of
from annotator.domain.annotation import Annotation
from annotator.domain.snapshot import Snapshot
from annotator.gui.compare import cells
from annotator.gui.compare.people_looks import PersonLook
from annotator.gui.compare.words import kind_sentence, kind_word
from annotator.gui.fonts import interface, reading
from annotator.gui.panels.card_content import content, link_words, one_line
from annotator.gui.panels.words import confidence_word, stance_word, verdict_word
from annotator.gui.review.words import decided_sentence
from annotator.gui.tokens import Theme

SHOWN = 700
"""Code points of a cluster that are written out for each reading."""


class Readings(QTextEdit):
    """Text to be read and copied. The passage of each reading stands in brackets in the cluster's whole extent."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("readings")
        self.setAccessibleName(self.tr("The readings in full"))
        self.document().setDocumentMargin(14)

    def show_row(
        self, now: Snapshot, row: Row | None, readers: Sequence[str], looks: Mapping[str, PersonLook], theme: Theme
    ) -> None:
        """Write down a row's readings; None: nothing."""
        self._theme = theme
        self.clear()
        if row is None:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._heading(cursor, now, row)
        for member in cells.members_in_order(now, row, list(looks)):
            self._reading(cursor, now, row, member, looks)
        self._nobody(cursor, now, row, readers)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _heading(self, cursor: QTextCursor, now: Snapshot, row: Row) -> None:
        kinds = kinds_of(row)
        words = ", ".join(kind_word(kind) for kind in kinds)
        state = cells.text(now, row, cells.STATE)
        self._paragraph(cursor, 0)
        cursor.insertText(" · ".join(part for part in (words, state) if part), self._form("ink", interface(13, 600)))
        self._paragraph(cursor, 2)
        cursor.insertText(" ".join(kind_sentence(kind) for kind in kinds), self._form("ink2", interface(12)))
        decision = now.decisions.get(row.decision)
        if decision is not None:
            words = decided_sentence(now, decision, lambda id: one_line(now.name_of(now.person(id)), 60))
            self._line(cursor, self.tr("Decision: %1").replace("%1", one_line(words)), "ink")

    def _reading(
        self, cursor: QTextCursor, now: Snapshot, row: Row, member: Annotation, looks: Mapping[str, PersonLook]
    ) -> None:
        card = content(now, member)
        person = looks.get(now.person(member.creator))
        look = self._theme.look(card.tag)
        self._paragraph(cursor, 12)
        if person is not None:
            cursor.insertText(f"{person.letter}  ", self._form(person.color, interface(13, 700)))
        cursor.insertText(card.creator_name, self._form("ink", interface(13, 600)))
        cursor.insertText("  ·  ", self._form("ink3", interface(13)))
        cursor.insertText(card.tag_name, self._form(look.stroke, interface(13, 600)))
        self._quote(cursor, now, row, member, look.tint)
        self._facts(cursor, row, member)
        for link in card.links:
            words = f"{stance_word(link.stance)}: {link_words(link)}"
            self._line(cursor, words, "ink2")
        if card.lacks:
            self._line(cursor, card.lacks, "error")
        if card.note:
            self._line(cursor, self.tr("Note: %1").replace("%1", card.note), "ink2")

    def _quote(self, cursor: QTextCursor, now: Snapshot, row: Row, member: Annotation, tint: QColor) -> None:
        """The cluster's extent, this passage bright and in brackets if the ends of others are elsewhere."""
        text = now.documents[row.cluster.document].text
        first, last = row.cluster.start, row.cluster.end
        differ = any((m.start, m.end) != (member.start, member.end) for m in row.cluster.members)
        self._paragraph(cursor, 3)
        faint = self._form("ink3", reading(14))
        marked = self._form("ink", reading(14))
        marked.setBackground(tint)
        if differ:
            before = text[max(first, member.start - SHOWN // 2) : member.start]
            cursor.insertText(("…" if len(before) < member.start - first else "") + _flat(before), faint)
        words = _flat(text[member.start : member.end])
        words = words if len(words) <= SHOWN else f"{words[: SHOWN // 2]} … {words[-SHOWN // 2 :]}"
        cursor.insertText(f"[{words}]" if differ else words, marked)
        if differ:
            after = text[member.end : min(last, member.end + SHOWN // 2)]
            cursor.insertText(_flat(after) + ("…" if len(after) < last - member.end else ""), faint)

    def _facts(self, cursor: QTextCursor, row: Row, member: Annotation) -> None:
        holder, verdict = cells.holder_words(member, row.cluster.members), verdict_word(member.verdict)
        if member.verdict and member.confidence:
            verdict = f"{verdict} ({confidence_word(member.confidence)})"
        parts = [
            self.tr("Holder: %1").replace("%1", holder) if holder else "",
            self.tr("Verdict: %1").replace("%1", verdict) if verdict else "",
        ]
        words = "  ·  ".join(part for part in parts if part)
        if words:
            self._line(cursor, words, "ink")

    def _nobody(self, cursor: QTextCursor, now: Snapshot, row: Row, readers: Sequence[str]) -> None:
        missing = [person for person in readers if person not in row.cluster.people]
        if missing:
            names = ", ".join(one_line(now.name_of(person), 60) for person in missing)
            self._paragraph(cursor, 12)
            cursor.insertText(
                self.tr("Marked nothing here: %1").replace("%1", names), self._form("ink2", interface(12.5))
            )

    def _line(self, cursor: QTextCursor, words: str, token: str) -> None:
        self._paragraph(cursor, 2)
        cursor.insertText(words, self._form(token, interface(12.5)))

    def _paragraph(self, cursor: QTextCursor, above: int) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(above)
        if self.document().isEmpty():
            cursor.setBlockFormat(form)
        else:
            cursor.insertBlock(form)

    def _form(self, ink: str | QColor, font: QFont) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(font)
        made.setForeground(self._theme.color(ink) if isinstance(ink, str) else ink)
        return made


def _flat(text: str) -> str:
    """On one line, of the same length, so that spaces at the ends stay."""
    return "".join(char if char.isprintable() else " " for char in text)
