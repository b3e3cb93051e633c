"""Colours and tag looks: the one table that every part of the interface draws from (design, section 7).

A token names a use ("paper", "ink2"), never a colour. Light and dark give each token a value; the contrast of the pairs
that meet on screen is tested against WCAG 2.2 AA.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QPalette

from annotator.gui.glyphs import draw_glyph

if TYPE_CHECKING:
    from annotator.domain.tag import Tag

__all__ = ["DARK", "LIGHT", "THEMES", "TagLook", "Theme", "contrast", "draw_glyph", "palette"]

TOKENS: Mapping[str, tuple[str, str]] = {
    "window": ("#F3F1EC", "#191B1F"),
    "side": ("#ECE9E2", "#15171A"),
    "paper": ("#FFFDF8", "#1E2126"),
    "card": ("#FFFFFF", "#262A30"),
    "well": ("#F2F0EA", "#1C1F23"),  # a field sunk into a card
    "ink": ("#22252A", "#E7E4DD"),
    "ink2": ("#4E525A", "#B1B4BA"),
    "ink3": ("#63666D", "#979BA3"),
    "hairline": ("#DDD8CE", "#353A42"),
    "control": ("#857F74", "#757C87"),
    "accent": ("#1F4FD8", "#8FB0FF"),
    "accent_ink": ("#FFFFFF", "#15171A"),  # text on accent
    "accent_hover": ("#1A43B8", "#A9C2FF"),
    "selection": ("#DCE4FA", "#2A3550"),
    "hover": ("#E4E0D7", "#2B3037"),
    "pressed": ("#D8D3C8", "#343A43"),
    "track": ("#EAE6DD", "#25292F"),  # the bed of the heat strip and of progress bars
    "thumb": ("#A7A196", "#5C636E"),
    "found": ("#FFE9A8", "#57480F"),  # a match of the find bar
    "found_here": ("#FFC53D", "#7A5C00"),  # the match that the find bar stands on
    "bar": ("#22252A", "#F3F1EC"),  # the selection bar is the other theme's paper
    "bar_ink": ("#F3F1EC", "#22252A"),
    "bar_hover": ("#3B3F47", "#DDD8CE"),
    "bar_line": ("#8A8F99", "#6F6A60"),
    "ok": ("#28743A", "#7CCF8D"),
    "error": ("#B3261E", "#FF9A8F"),
    "warning": ("#8A5200", "#E5A83F"),
}

# colour of a tag: ((stroke, tint) light, (stroke, tint) dark)
TAG_COLOURS: Mapping[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "amber": (("#9A5A00", "#FFE4B8"), ("#E5A83F", "#4D360C")),
    "violet": (("#6A2C9C", "#E4D9FD"), ("#BBA6F7", "#3A2B5E")),
    "teal": (("#0B7285", "#CDEFEE"), ("#6CD6C6", "#0F434A")),
    "blue": (("#1D5AA8", "#D6E6FB"), ("#8DBBF5", "#1D3A5C")),
    "rose": (("#A3254F", "#FBDCE5"), ("#F4A0B9", "#56213A")),
    "green": (("#2F6B1E", "#DCEFD0"), ("#9CCF7F", "#26431A")),
    "orange": (("#A8400E", "#FDDFCF"), ("#F5A678", "#582C14")),
    "olive": (("#636000", "#EFEDBE"), ("#D3CF62", "#42400C")),
    "brown": (("#75492C", "#EFE0D3"), ("#D4AE92", "#46311F")),
    "magenta": (("#95249A", "#F8DAF8"), ("#EBA0EC", "#4E2251")),
    "grey": (("#55585F", "#E6E5E2"), ("#B9BCC3", "#3A3E46")),
}
UNDERLINES = ("solid", "wavy", "double", "dashed", "dotted")
GLYPHS = ("diamond", "circle", "square", "triangle", "star", "hexagon", "cross", "ring", "bar")


class TagLook(NamedTuple):
    """How a tag is drawn: ``stroke`` for glyph, name and underline, ``tint`` behind the text."""

    stroke: QColor
    tint: QColor
    glyph: str
    underline: str


@dataclass(frozen=True)
class Theme:
    """Light or dark. Colours are made once and handed out again; do not change them."""

    name: str
    _side: int
    _colors: dict[str, QColor] = field(default_factory=dict, compare=False, repr=False)
    _looks: dict[tuple[str, str, str], TagLook] = field(default_factory=dict, compare=False, repr=False)

    def color(self, token: str) -> QColor:
        """The colour of a token. Raises KeyError for one that is not in the table."""
        found = self._colors.get(token)
        if found is None:
            found = self._colors[token] = QColor(TOKENS[token][self._side])
        return found

    def css(self, token: str) -> str:
        """The colour of a token as ``#RRGGBB``, for style sheets."""
        return TOKENS[token][self._side]

    def look(self, tag: "Tag | None") -> TagLook:
        """The look of a tag. Names that the tables do not know become grey, circle, solid; so does None."""
        if tag is None:
            return self.look_of("grey", "circle", "solid")
        return self.look_of(tag.colour, tag.glyph, tag.underline)

    def look_of(self, colour: str, glyph: str, underline: str) -> TagLook:
        """The look for names of the three tables."""
        key = (colour, glyph, underline)
        found = self._looks.get(key)
        if found is None:
            stroke, tint = TAG_COLOURS.get(colour, TAG_COLOURS["grey"])[self._side]
            found = self._looks[key] = TagLook(
                QColor(stroke),
                QColor(tint),
                glyph if glyph in GLYPHS else "circle",
                underline if underline in UNDERLINES else "solid",
            )
        return found

    @property
    def inverse(self) -> "Theme":
        """The other theme; the selection bar is drawn in it."""
        return DARK if self.name == "light" else LIGHT


LIGHT = Theme("light", 0)
DARK = Theme("dark", 1)
THEMES: Mapping[str, Theme] = {"light": LIGHT, "dark": DARK}


def palette(theme: Theme) -> QPalette:
    """The palette of a theme, for Fusion."""
    role = QPalette.ColorRole
    made = QPalette()
    for which, token in (
        (role.Window, "window"),
        (role.WindowText, "ink"),
        (role.Base, "card"),
        (role.AlternateBase, "side"),
        (role.Text, "ink"),
        (role.PlaceholderText, "ink3"),
        (role.Button, "window"),
        (role.ButtonText, "ink"),
        (role.BrightText, "error"),
        (role.Light, "card"),
        (role.Midlight, "hover"),
        (role.Mid, "hairline"),
        (role.Dark, "control"),
        (role.Shadow, "control"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "accent_ink"),
        (role.Accent, "accent"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.ToolTipBase, "bar"),
        (role.ToolTipText, "bar_ink"),
    ):
        made.setColor(which, theme.color(token))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, theme.color("ink3"))
    return made


def luminance(color: QColor) -> float:
    """Relative luminance of a colour, 0 to 1 (WCAG 2.2)."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
