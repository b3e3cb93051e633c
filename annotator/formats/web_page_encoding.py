"""The text of a page's bytes, read as browsers do, but never guessed in silence.

Order: byte order mark; what the server said; valid UTF-8; what the page declares (WHATWG HTML, section 13.2.3.2);
UTF-8 with a few damaged places; else what reads as a known language.
"""

import codecs
import re
from collections.abc import Iterator

from annotator.domain.errors import BadInput
from annotator.formats.binary import refuse_binary
from annotator.formats.encoding import Decoded, codec, decode, label_of

_LOOKED_AT = 16_384
"""Bytes: declarations further down are not looked for."""

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_VALUE = rb"\s*+=\s*+(?>\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)"
_TAG = re.compile(
    rb"<!--(?:-?>|.*?-->)|<(?:(?P<meta>meta)(?=[\s/])|/?[a-z][^\s>/]*+)(?P<rest>(?>[\s/]++|=?[^\s=/>]++(?:"
    + _VALUE
    + rb")?+)*+)>|<[!/?][^>]*+>",
    re.IGNORECASE | re.DOTALL,
)
"""Comments, tags and other markup as the prescan goes through them."""

_ATTRIBUTE = re.compile(
    rb"(?P<name>[^\s=/>\"']+)(?:\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s>]+)))?"
)
_CHARSET = re.compile(rb"charset\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s;\"']+))", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']", re.IGNORECASE)
_MEANT = {
    "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "iso8859-9": "cp1254",
    "tis-620": "cp874", "iso8859-11": "cp874", "big5hkscs": "big5hkscs",
}  # fmt: skip
"""What labels mean on the web (WHATWG Encoding, section 4.2), by Python's name."""

_ALIASES = {
    "x-sjis": "cp932", "windows-31j": "cp932", "ms_kanji": "cp932", "x-gbk": "gb18030", "x-euc-jp": "euc-jp",
    "ks_c_5601-1987": "cp949", "ksc5601": "cp949", "korean": "cp949", "x-mac-cyrillic": "mac-cyrillic",
    "windows-874": "cp874", "dos-874": "cp874", "macintosh": "mac-roman", "x-mac-roman": "mac-roman",
    "unicode": "utf-8", "unicode-1-1-utf-8": "utf-8", "x-cp1251": "cp1251", "x-cp1252": "cp1252", "big5-hkscs": "big5",
    "iso-8859-8-i": "iso8859-8", "logical": "iso8859-8", "koi": "koi8-r", "koi8": "koi8-r", "koi8-ru": "koi8-u",
}  # fmt: skip
_DAMAGED = 0.01
"""At most so much of a text may be damaged for it still to be in its declared encoding."""


def decode_page(data: bytes, chosen: str = "", served_as: str = "") -> Decoded:
    """The page's text. ``chosen`` is an encoding that the analyst chose, ``served_as`` what came with the file.

    Raises BadInput for what is empty or no text, EncodingUnsure if no encoding is clear.
    """
    if not data.strip(b" \t\r\n\x00"):
        raise BadInput("This file is empty.")
    if chosen:
        return decode(data, chosen)
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(encoding, "replace"), encoding)
    if b"\x00" in data[:_LOOKED_AT]:
        return decode(data)
    refuse_binary(data[:_LOOKED_AT])
    if (said := web_codec(served_as)) and (found := _mostly(data, said)):
        return found
    if b"\x1b$" not in data and (text := _strict(data)) is not None:
        return Decoded(text, "utf-8")
    for encoding in (declared_encoding(data), "utf-8"):
        if encoding and (found := _mostly(data, encoding)):
            return found
    return decode(data)


def _strict(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _mostly(data: bytes, encoding: str) -> Decoded | None:
    """The text, if at most a few places do not fit."""
    text = data.decode(encoding, "replace")
    strange = sum(1 for char in text if char > "\x7f")
    damaged = text.count("\ufffd")
    if damaged > 2 and damaged > _DAMAGED * len(text) and damaged > strange // 20:
        return None
    if damaged > max(2, strange // 20):
        return None
    note = f"Some characters are damaged in this file; it was read as {label_of(encoding)}." if damaged else ""
    return Decoded(text, encoding, note)


def declared_encoding(data: bytes) -> str:
    """The encoding that a page says it is in (Python's name); "" if it says none that is known."""
    start = data[:_LOOKED_AT]
    xml = _XML.match(start)
    for label in _labels(start):
        if encoding := web_codec(label):
            return "utf-8" if encoding.startswith("utf-16") else encoding
    return web_codec(xml[1].decode("ascii")) if xml else ""


def _labels(start: bytes) -> Iterator[str]:
    for meta in _TAG.finditer(start):
        if not meta["meta"]:
            continue
        given: dict[bytes, bytes] = {}
        for each in _ATTRIBUTE.finditer(meta["rest"]):
            value = each["double"] or each["single"] or each["bare"] or b""
            given.setdefault(each["name"].lower(), value)
        if charset := given.get(b"charset"):
            yield charset.decode("ascii", "replace")
        elif given.get(b"http-equiv", b"").lower() == b"content-type" and (
            found := _CHARSET.search(given.get(b"content", b""))
        ):
            yield (found[1] or found[2] or found[3] or b"").decode("ascii", "replace")


def web_codec(label: str) -> str:
    """Python's name of what a label means on the web; "" for an unknown one."""
    label = label.strip().strip("\"'").lower()
    known = _ALIASES.get(label) or codec(label) or ""
    return _MEANT.get(known, known)
