"""Text into HTML: escaped, direction kept apart, and links only to where a link may lead."""

import re
from html import escape as _escape
from urllib.parse import quote

GLYPHS = {
    "diamond": "◆", "circle": "●", "square": "■", "triangle": "▲", "star": "★", "hexagon": "⬢", "cross": "✚",
    "ring": "○", "bar": "▮",
}  # fmt: skip
"""The signs of tags, by the names that tags use. A text sign, not an emoji, is asked for."""

_SPECIAL = re.compile("[&<>\"'\x00\r]").search
TEXT_STYLE = "\ufe0e"
_ALLOWED = ("http://", "https://", "mailto:")
_URL_SAFE = "!#$%&()*+,-./:;=?@_~[]"


def esc(words: str) -> str:
    """``words`` as text or as the value of a quoted attribute. NUL, which HTML cannot hold, becomes U+FFFD."""
    if not _SPECIAL(words):
        return words
    escaped = _escape(words)
    return escaped.replace("\x00", "\ufffd").replace("\r", "&#13;") if "\x00" in escaped or "\r" in escaped else escaped


def bdi(words: str) -> str:
    """``words`` as an inline of its own direction."""
    return f"<bdi>{esc(words)}</bdi>"


def href(target: str) -> str:
    """The value of an href, or "" if the target is not a web or mail address."""
    if not target.lower().startswith(_ALLOWED):
        return ""
    return esc(quote(target.encode("utf-8", "replace"), safe=_URL_SAFE))


def glyph(name: str) -> str:
    """A tag's sign."""
    return GLYPHS.get(name, "●") + TEXT_STYLE
