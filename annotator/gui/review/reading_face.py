"""A reading laid out for a width: head, words with their differing ends, what is said of them, evidence, comments."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from annotator.gui.fonts import interface, reading
from annotator.gui.offsets import Offsets
from annotator.gui.panels.words import (
    STANCE_ICONS,
    STANCE_TOKENS,
    VERDICT_ICONS,
    VERDICT_TOKENS,
    stance_word,
    verdict_word,
)
from annotator.gui.review.rows import Part, PassageRow, ReadingRow
from annotator.gui.tokens import TagLook, Theme

PAD = 16
BADGE = 30
OUTER = 5
QUOTE_PX, TEXT_PX = 19, 15


@dataclass(frozen=True, slots=True)
class Words:
    """A laid-out paragraph at its place."""

    layout: QTextLayout
    at: QPointF
    color: QColor


@dataclass(frozen=True, slots=True)
class Picture:
    """An icon, or a tag's glyph, in a box."""

    box: QRectF
    icon: str
    color: QColor
    look: TagLook | None = None


@dataclass(slots=True)
class ReadingFace:
    """What is painted, in the row's own pixels; ``sources`` are the places that open a source."""

    row: ReadingRow
    height: int = 0
    words: list[Words] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    sources: list[tuple[QRectF, str]] = field(default_factory=list)


class _Column:
    """Puts paragraphs below one another."""

    def __init__(self, face: ReadingFace, theme: Theme, width: int) -> None:
        self.face, self.theme = face, theme
        self.left = float(PAD + OUTER)
        self.width = max(80.0, width - 2 * (PAD + OUTER))
        self.y = float(PAD + OUTER - 4)

    def add(self, layout: QTextLayout, token: str, indent: float = 0.0, gap: float = 4.0) -> QRectF:
        """A paragraph; returns its box."""
        high = _broken(layout, self.width - indent)
        place = QPointF(self.left + indent, self.y)
        self.face.words.append(Words(layout, place, self.theme.color(token)))
        box = QRectF(place.x(), place.y(), self.width - indent, high)
        self.y += high + gap
        return box


def face_of(row: ReadingRow, theme: Theme, width: int) -> ReadingFace:
    """Lays a reading out."""
    made = ReadingFace(row)
    column = _Column(made, theme, width)
    column.y += 3
    column.add(_text(_head(row), interface(16, 600)), "ink" if row.passages else "ink2", BADGE + 8, 8)
    for number, passage in enumerate(row.passages):
        if number:
            column.y += 10
        _add_passage(column, passage, theme)
    for comment in row.comments:
        box = column.add(_text(comment, interface(14)), "ink2", 24, 3)
        made.pictures.append(Picture(QRectF(column.left, box.top() + 1, 16, 16), "message-square", theme.color("ink2")))
    made.height = round(column.y + PAD + OUTER - 8)
    return made


def _head(row: ReadingRow) -> str:
    from PySide6.QtCore import QCoreApplication

    return (
        row.name if row.passages else QCoreApplication.translate("Review", "%1 marked nothing").replace("%1", row.name)
    )


def _add_passage(column: _Column, passage: PassageRow, theme: Theme) -> None:
    look = theme.look(passage.tag)
    face = column.face
    layout = _text(passage.tag_name, interface(TEXT_PX, 650))
    box = column.add(layout, "ink", 22, 4)
    face.words[-1] = Words(layout, box.topLeft(), look.stroke)
    face.pictures.append(Picture(QRectF(column.left, box.top() + 3, 14, 14), "", look.stroke, look))
    column.add(_quote(passage, theme, look), "ink", 0, 6)
    if passage.verdict:
        token = VERDICT_TOKENS.get(passage.verdict, "ink2")
        box = column.add(_text(verdict_word(passage.verdict), interface(TEXT_PX, 600)), token, 24, 3)
        icon = VERDICT_ICONS.get(passage.verdict, "circle")
        face.pictures.append(Picture(QRectF(column.left, box.top() + 1, 17, 17), icon, theme.color(token)))
    for fact in passage.facts:
        column.add(_text(fact, interface(TEXT_PX)), "ink", 0, 3)
    if passage.note:
        column.add(_text(passage.note, interface(TEXT_PX)), "ink2", 0, 4)
    for each in passage.evidence:
        box = column.add(_text(f"{stance_word(each.stance)}: {each.text}", interface(14.5)), "ink", 24, 4)
        token = STANCE_TOKENS.get(each.stance, "ink2")
        icon = STANCE_ICONS.get(each.stance, "link")
        face.pictures.append(Picture(QRectF(column.left, box.top() + 1, 16, 16), icon, theme.color(token)))
        face.sources.append((box.adjusted(-24, -3, 0, 3), each.source))


def _quote(passage: PassageRow, theme: Theme, look: TagLook) -> QTextLayout:
    """The words; what only this reading has stands on the tag's tint, what it leaves out is faint."""
    text, spans = "“", []
    last = max((n for n, (_, part) in enumerate(passage.parts) if part != "outside"), default=0)
    first = min((n for n, (_, part) in enumerate(passage.parts) if part != "outside"), default=0)
    text = ""
    for number, (words, part) in enumerate(passage.parts):
        shown = ("“" if number == first else "") + words + ("”" if number == last else "")
        spans.append((len(text), len(text) + len(shown), part))
        text += shown
    layout = _text(text, reading(QUOTE_PX))
    offsets = Offsets(text)
    layout.setFormats([_span(offsets, start, end, part, theme, look) for start, end, part in spans])
    return layout


def _span(offsets: Offsets, start: int, end: int, part: Part, theme: Theme, look: TagLook) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = offsets.unit(start)
    made.length = offsets.unit(end) - made.start
    shape = QTextCharFormat()
    if part == "outside":
        shape.setForeground(theme.color("ink3"))
    elif part == "more":
        shape.setBackground(look.tint)
        shape.setForeground(theme.color("ink"))
        shape.setFontUnderline(True)
        shape.setUnderlineColor(look.stroke)
    made.format = shape
    return made


def _text(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    return layout


def _broken(layout: QTextLayout, width: float) -> float:
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(40.0, width))
        line.setPosition(QPointF(0, y))
        y += line.height() + 2
    layout.endLayout()
    return y
