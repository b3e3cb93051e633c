"""Bytes to text. A byte order mark or valid UTF-8 settles it; then what the file declares; then what reads as a known
language. Whatever else is asked, never guessed in silence."""

import codecs
import re
from collections.abc import Iterable
from typing import NamedTuple

from annotator.domain.errors import BadInput
from annotator.formats.binary import has_controls, refuse_binary
from annotator.formats.languages import COMMON_HAN, LANGUAGES, TYPOGRAPHY, guess, script_language

COMMON = (
    "cp1252", "cp1250", "cp1251", "iso8859-15", "iso8859-2", "koi8-r", "koi8-u", "iso8859-5", "cp866", "mac-cyrillic",
    "cp1253", "iso8859-7", "cp1254", "cp1255", "cp1256", "iso8859-6", "cp1257", "cp874", "cp932", "euc-jp", "gb18030",
    "big5", "cp949", "mac-roman", "cp850", "cp852",
)  # fmt: skip
"""Encodings that are tried, the likelier ones first."""

_LABELS = {
    "utf-8": "UTF-8", "utf-8-sig": "UTF-8", "cp1252": "Windows-1252 (Western)",
    "cp1250": "Windows-1250 (Central European)",
    "cp1251": "Windows-1251 (Cyrillic)", "cp1253": "Windows-1253 (Greek)", "cp1254": "Windows-1254 (Turkish)",
    "cp1255": "Windows-1255 (Hebrew)", "cp1256": "Windows-1256 (Arabic)", "cp1257": "Windows-1257 (Baltic)",
    "cp932": "Shift JIS (Japanese)", "euc-jp": "EUC-JP (Japanese)", "iso2022-jp": "ISO-2022-JP (Japanese)",
    "gb18030": "GB 18030 (Chinese)", "big5": "Big5 (Chinese)", "cp949": "EUC-KR (Korean)", "koi8-r": "KOI8-R (Russian)",
    "koi8-u": "KOI8-U (Ukrainian)", "cp866": "CP866 (Cyrillic, DOS)", "cp850": "CP850 (Western, DOS)",
    "cp852": "CP852 (Central European, DOS)", "mac-roman": "Mac Roman (Western)", "mac-cyrillic": "Mac Cyrillic",
    "cp874": "Windows-874 (Thai)", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32",
}  # fmt: skip
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
_DECLARED = re.compile(rb"(?:charset|encoding|coding)\s*[=:]\s*[\"']?\s*([A-Za-z][A-Za-z0-9._-]{1,30})", re.IGNORECASE)
_NOT_TEXT = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem", "utf-7"})
_HIGH_LINE = re.compile(rb"[^\n]{0,4000}[\x80-\xff][^\n]{0,4000}")
_UNASSIGNED = re.compile("[\x80-\x9f\ue000-\uf8ff]")
_THAI_RUN = re.compile("[\u0e01-\u0e4e]+")
_THAI_STRAY = re.compile("(?:^|[^\u0e01-\u0e2e\u0e31-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]")
_APART = frozenset("€£§©¡¿½¼¾×−№„‚‹")
"""Signs that do not follow a letter directly."""

_SAMPLE = 60_000
_EASTERN = 0.2
"""At least so many of a text's Han signs are common ones; of bytes that are none, some hundredths."""
_SURE, _FEW_WORDS, _RIVAL, _FEWER_STRANGE = 0.97, 0.05, 0.06, 0.004


class Decoded(NamedTuple):
    """The text as decoded (not normalised yet), the encoding's Python name, and a sentence about it or ""."""

    text: str
    encoding: str
    note: str = ""


class Candidate(NamedTuple):
    """An encoding that fits, its name for people, and how the first unclear words would read in it."""

    encoding: str
    label: str
    preview: str


class EncodingUnsure(BadInput):
    """The encoding is not clear; the analyst chooses one of ``candidates`` (likeliest first), and the import is
    repeated with it."""

    def __init__(self, candidates: Iterable[Candidate]) -> None:
        self.candidates = tuple(candidates)
        names = ", ".join(candidate.label for candidate in self.candidates[:3])
        super().__init__(f"The encoding of this text is not clear; it may be {names or 'none that is known'}.")


def label_of(encoding: str) -> str:
    """An encoding's name for people."""
    return _LABELS.get(encoding, encoding.upper())


def decode(data: bytes, forced: str = "") -> Decoded:
    """The text of a file. ``forced`` is an encoding that the analyst chose.

    Raises BadInput for files that are empty or no text, and for bytes that do not fit the chosen encoding;
    EncodingUnsure if none is clear.
    """
    if not data:
        raise BadInput("This file is empty.")
    if not forced and (b"\x00" in data or has_controls(data)) and (found := _eastern_utf16(data)):
        return found
    refuse_binary(data)
    if forced:
        return _forced(data, forced)
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _marked(data, mark, encoding)
    if b"\x00" in data:
        return _with_nul(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _declared(data) or _guessed(data)
    if b"\x1b$" in data and (japanese := _strict(data, "iso2022-jp")):
        return Decoded(japanese, "iso2022-jp", _read_as("iso2022-jp"))
    return Decoded(text, "utf-8")


def _read_as(encoding: str, why: str = "") -> str:
    return f"Read as {label_of(encoding)}{why or ', which the file does not say itself'}."


def _forced(data: bytes, forced: str) -> Decoded:
    encoding = codec(forced)
    if encoding is None:
        raise BadInput(f"There is no text encoding {forced!r}.")
    for mark, name in _BOMS:
        if name == encoding:
            data = data.removeprefix(mark)
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        raise BadInput(f"This file is not in {label_of(encoding)}: byte {error.start} does not fit.") from None


def codec(name: str) -> str | None:
    """Python's name of a text encoding, or None for unknown ones and for codecs that are no text encodings."""
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    known = found.name
    if known in _NOT_TEXT or not getattr(found, "_is_text_encoding", True):
        return None
    return "cp1252" if known in ("iso8859-1", "ascii") else known


def _marked(data: bytes, mark: bytes, encoding: str) -> Decoded:
    text = _strict(data[len(mark) :], encoding)
    if text is None:
        raise BadInput(f"This file says that it is {label_of(encoding)}, but some of it is not.")
    return Decoded(text, encoding)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, ValueError):
        return None


def _with_nul(data: bytes) -> Decoded:
    """UTF-16 or UTF-32 without a mark, or text with stray NUL characters."""
    stray = data.count(b"\x00")
    rest = data.replace(b"\x00", b"")
    is_text = stray <= max(3, len(data) // 100) and bool(rest) and not has_controls(rest)
    if is_text and _strict(rest, "utf-8") is not None:
        return Decoded(rest.decode("utf-8"), "utf-8", f"{stray} NUL characters were left out.")
    for encoding in ("utf-32-le", "utf-32-be"):
        if len(data) % 4 == 0 and (text := _strict(data, encoding)) and "\x00" not in text:
            return Decoded(text, encoding, _read_as(encoding))
    plain = {name: _plain_share(data, name) for name in ("utf-16-le", "utf-16-be")}
    best, other = sorted(plain, key=lambda name: -plain[name])
    if len(data) % 2 == 0 and plain[best] >= 0.05 and plain[best] >= 10 * plain[other]:
        text = _strict(data, best)
        if text is not None and text.count("\x00") <= len(text) // 1000:
            return Decoded(text, best, _read_as(best))
    if not is_text:
        raise BadInput("This is not a text file.")
    found = decode(rest)
    return Decoded(found.text, found.encoding, f"{found.note} {stray} NUL characters were left out.".strip())


def _eastern_utf16(data: bytes) -> Decoded | None:
    """UTF-16 without a mark in Chinese, Japanese or Korean, which has hardly any ASCII to know it by."""
    if len(data) % 2 or data.startswith(tuple(mark for mark, _ in _BOMS)):
        return None
    for encoding in ("utf-16-le", "utf-16-be"):
        text = _strict(data, encoding)
        script = script_language(text[:_SAMPLE]) if text else ""
        if text and script in ("ja", "ko", "zh") and "\x00" not in text and not _UNASSIGNED.search(text[:_SAMPLE]):
            common = _script_fit(text[:_SAMPLE], script)[1]
            if common >= _EASTERN:
                return Decoded(text, encoding, _read_as(encoding))
    return None


def _plain_share(data: bytes, encoding: str) -> float:
    sample = data[: _SAMPLE // 2 * 2].decode(encoding, "replace")
    plain = sum(1 for char in sample if " " <= char <= "~" or char in "\n\r\t、。，・的の")
    return plain / max(1, len(sample))


def _declared(data: bytes) -> Decoded | None:
    found = _DECLARED.search(data, 0, 1024)
    encoding = codec(found[1].decode("ascii")) if found else None
    if encoding is None or encoding.startswith(("utf-16", "utf-32")):
        return None
    text = _strict(data, encoding)
    if text is None or _UNASSIGNED.search(text[:_SAMPLE]):
        return None
    return Decoded(text, encoding, _read_as(encoding, ", as the file says"))


class _Reading(NamedTuple):
    encoding: str
    text: str
    fit: float
    words: float


def _guessed(data: bytes) -> Decoded:
    sample = _sample(data)
    readings = [reading for name in COMMON if (reading := _reading(sample, name))]
    readings.sort(key=lambda reading: (-round(reading.fit + reading.words, 3), COMMON.index(reading.encoding)))
    for best in readings:
        rivals = (other for other in readings if other.text != best.text)
        if best.fit >= _SURE and best.words >= _FEW_WORDS and all(_beats(best, other) for other in rivals):
            text = _strict(data, best.encoding)
            if text is not None:
                return Decoded(text, best.encoding, _read_as(best.encoding))
    raise EncodingUnsure(_candidates(sample, readings))


def _beats(best: _Reading, other: _Reading) -> bool:
    """Clearly better in all, or no worse a language with fewer letters that it does not have."""
    if best.fit + best.words >= other.fit + other.words + _RIVAL:
        return True
    return best.words >= other.words - _RIVAL and best.fit >= other.fit + _FEWER_STRANGE


def _sample(data: bytes) -> bytes:
    """The lines that have other bytes than ASCII, up to 60,000 bytes."""
    lines: list[bytes] = []
    size = 0
    for line in _HIGH_LINE.finditer(data):
        lines.append(line.group())
        size += len(line.group())
        if size >= _SAMPLE:
            break
    return b"\n".join(lines)


def _reading(sample: bytes, encoding: str) -> _Reading | None:
    try:
        text = codecs.getincrementaldecoder(encoding)("strict").decode(sample)
    except UnicodeDecodeError:
        return None
    if _UNASSIGNED.search(text):
        return None
    found = guess(text)
    if found.language:
        return _Reading(encoding, text, _fit(text, LANGUAGES[found.language].letters), min(found.share, 0.5))
    script = script_language(text)
    return _Reading(encoding, text, *_script_fit(text, script)) if script else _Reading(encoding, text, 0.0, 0.0)


def _fit(text: str, letters: frozenset[str]) -> float:
    """How much of what is not ASCII the language is written with; a capital after a small letter is not."""
    strange = total = 0
    before = " "
    for char in text:
        if char > "\x7f":
            total += 1
            known = char in TYPOGRAPHY or char in letters or char.lower() in letters
            strange += not known or (before.isalpha() and ((char.isupper() and before.islower()) or char in _APART))
        elif before > "\x7f" and char.isupper() and before.islower():
            strange += 1
        before = char
    return 1 - strange / max(1, total)


def _script_fit(text: str, script: str) -> tuple[float, float]:
    """Fit and share of common signs for languages that are told by their script."""
    if script == "th":
        runs = _THAI_RUN.findall(text)
        plausible = sum(map(len, runs)) >= 12 * len(runs) and not _THAI_STRAY.search(text)
        return (1.0, 0.3) if plausible else (0.0, 0.0)
    if script == "ko":
        return 1.0, 0.3
    han = [char for char in text if "\u4e00" <= char <= "\u9fff"]
    common = sum(char in COMMON_HAN for char in han) / max(1, len(han))
    return (1.0, common) if common >= 0.15 else (0.0, common)


def _candidates(sample: bytes, readings: Iterable[_Reading]) -> list[Candidate]:
    found: dict[str, Candidate] = {}
    for reading in readings:
        found.setdefault(reading.text, Candidate(reading.encoding, label_of(reading.encoding), _preview(reading.text)))
    ranked = list(found.values())
    order = {name: place for place, name in enumerate(_charset_normalizer(sample))}
    ranked.sort(key=lambda candidate: order.get(candidate.encoding, len(order)))
    return ranked[:12]


def _charset_normalizer(sample: bytes) -> list[str]:
    """What charset-normalizer takes the bytes for, likeliest first."""
    from charset_normalizer import from_bytes

    names = [name for match in from_bytes(sample) for name in match.could_be_from_charset]
    return [known for name in names if (known := codec(name))]


def _preview(text: str) -> str:
    at = next((place for place, char in enumerate(text) if char > "\x7f"), 0)
    return " ".join(text[max(0, at - 30) : at + 50].split())
