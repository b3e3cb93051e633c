"""Decoration: what is painted around a paragraph's text for the marks that touch it. Shapes only, no colours.

Tints show where anything is marked and how deep, underlines show every single mark in a lane of its own, glyphs in the
gutter show where marks begin. Offsets are units of the paragraph; rectangles count from its top left corner.
"""

from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from annotator.gui.article.typesetting import Setting

LANES = 4
CROWDED = 50
"""More marks than this on one line are painted together, one lane a tag."""


class Piece(NamedTuple):
    """The part of a mark that lies in the paragraph; ``begins`` and ``ends`` say whether the mark does so here.

    ``gold``: it is of the decided layer, and no person's.
    """

    start: int
    end: int
    tag: str
    begins: bool
    gold: bool = False
    ends: bool = True


class Tint(NamedTuple):
    """What lies behind the text: the tag of the innermost mark, and how many marks deep it is (1 to 3)."""

    tag: str
    depth: int


class Underline(NamedTuple):
    """A stretch of an underline in whole pixels: where it begins, how long it is, the top of its lane."""

    tag: str
    left: int
    width: int
    top: int


class Gutter(NamedTuple):
    """What the gutter shows beside a line: the first tags, and how many marks are ``starting`` there.

    ``gold`` is parallel to ``tags``: which of them the decided layer gives. Those stand first.
    """

    line: int
    tags: tuple[str, ...]
    starting: int
    gold: tuple[bool, ...]


class Roof(NamedTuple):
    """A line over decided text, in whole pixels; where the passage begins or ends it is bent down."""

    left: int
    width: int
    top: int
    begins: bool
    ends: bool


class Decoration:
    """The shapes of one paragraph."""

    __slots__ = ("gutter", "joined", "roofs", "rounded", "underlines")

    def __init__(self) -> None:
        self.rounded: dict[Tint, list[QRectF]] = {}
        self.joined: dict[Tint, list[QRectF]] = {}
        self.underlines: list[Underline] = []
        self.gutter: list[Gutter] = []
        self.roofs: list[Roof] = []


def decorate(setting: "Setting", pieces: list[Piece], zoom: float) -> Decoration:
    """The decoration of a paragraph. ``pieces`` are in text order."""
    decoration = Decoration()
    if not pieces or not setting.lines:
        return decoration
    decoration.gutter = _gutter(setting, pieces)
    decoration.roofs = [roof for piece in pieces if piece.gold for roof in _roofs(setting, piece)]
    if _crowded(setting, pieces):
        pieces = united(pieces)
    _tints(decoration, setting, segments(pieces))
    lane_step = 3.5 * zoom
    below = setting.style.baseline + max(2.0, 2.5 * zoom)
    for piece, lane in laned(pieces):
        for line, left, right in setting.spans(piece.start, piece.end):
            x = round(left)
            top = round(setting.lines[line].top + below + lane * lane_step)
            decoration.underlines.append(Underline(piece.tag, x, round(right) - x, top))
    return decoration


def segments(pieces: Iterable[Piece]) -> list[tuple[int, int, Tint]]:
    """The stretches over which the same marks lie, in order, no gaps where they touch. Pieces are in text order."""
    rest = list(pieces)
    edges = sorted({edge for piece in rest for edge in (piece.start, piece.end)})
    found: list[tuple[int, int, Tint]] = []
    active: list[Piece] = []
    taken = 0
    for start, end in pairwise(edges):
        active = [piece for piece in active if piece.end > start]
        while taken < len(rest) and rest[taken].start <= start:
            active.append(rest[taken])
            taken += 1
        if not active:
            continue
        # The innermost is the one that began last; of those, the one that ends first.
        inner = active[0] if len(active) == 1 else max(active, key=lambda piece: (piece.start, -piece.end))
        tint = Tint(inner.tag, min(len(active), 3))
        if found and found[-1][1] == start and found[-1][2] == tint:
            found[-1] = (found[-1][0], end, tint)
        else:
            found.append((start, end, tint))
    return found


def laned(pieces: Iterable[Piece]) -> list[tuple[Piece, int]]:
    """The pieces with a lane each, so that no two of a lane overlap; what finds all lanes taken is left out."""
    ends = [-1] * LANES
    found: list[tuple[Piece, int]] = []
    for piece in pieces:
        for lane in range(LANES):
            if ends[lane] <= piece.start:
                ends[lane] = piece.end
                found.append((piece, lane))
                break
    return found


def united(pieces: Iterable[Piece]) -> list[Piece]:
    """Overlapping and touching pieces of a tag made into one, in text order."""
    open_: dict[str, Piece] = {}
    found: list[Piece] = []
    for piece in pieces:
        before = open_.get(piece.tag)
        if before is None:
            open_[piece.tag] = piece
        elif piece.start <= before.end:
            open_[piece.tag] = before._replace(end=max(before.end, piece.end))
        else:
            found.append(before)
            open_[piece.tag] = piece
    return sorted([*found, *open_.values()])


def _crowded(setting: "Setting", pieces: list[Piece]) -> bool:
    if len(pieces) <= CROWDED:
        return False
    counts = [0] * len(setting.lines)
    for piece in pieces:
        for line in range(setting.line_of(piece.start), setting.line_of(piece.end - 1) + 1):
            counts[line] += 1
    return max(counts) > CROWDED


def _gutter(setting: "Setting", pieces: Iterable[Piece]) -> list[Gutter]:
    starting: dict[int, list[Piece]] = {}
    for piece in pieces:
        if piece.begins:
            starting.setdefault(setting.line_of(piece.start), []).append(piece)
    found: list[Gutter] = []
    for line, here in starting.items():
        first = sorted(here, key=lambda piece: not piece.gold)[:3]
        found.append(Gutter(line, tuple(p.tag for p in first), len(here), tuple(p.gold for p in first)))
    return found


def _roofs(setting: "Setting", piece: Piece) -> list[Roof]:
    spans = list(setting.spans(piece.start, piece.end))
    last = len(spans) - 1
    return [
        Roof(
            round(left), round(right) - round(left), round(setting.lines[line].top),
            piece.begins and number == 0, piece.ends and number == last,
        )
        for number, (line, left, right) in enumerate(spans)
    ]  # fmt: skip


def _tints(decoration: Decoration, setting: "Setting", found: list[tuple[int, int, Tint]]) -> None:
    height = setting.style.step - 2
    for number, (start, end, tint) in enumerate(found):
        joins_before = number > 0 and found[number - 1][1] == start
        joins_after = number + 1 < len(found) and found[number + 1][0] == end
        for line, left, right in setting.spans(start, end):
            first, last, _, top, _, _ = setting.lines[line]
            # Ends stand a pixel out, so that letters do not touch the edge; joints and halves meet exactly.
            joined_left = joins_before and start > first
            joined_right = joins_after and end < last
            left, right = round(left) - (not joined_left), round(right) + (not joined_right)
            rect = QRectF(left, top + 1, right - left, height)
            if not (joined_left and joined_right):
                decoration.rounded.setdefault(tint, []).append(rect)
            if joined_left:
                half = QRectF(left, top + 1, right - left if joined_right else (right - left) / 2, height)
                decoration.joined.setdefault(tint, []).append(half)
            elif joined_right:
                decoration.joined.setdefault(tint, []).append(
                    QRectF((left + right) / 2, top + 1, (right - left) / 2, height)
                )
