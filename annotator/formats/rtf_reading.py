"""An RTF file as pieces, and what its information group says (Rich Text Format Specification 1.9.1).

Bytes are decoded by the font they are set in, or else by the file's code page; what was deleted or hidden is left out;
notes stand at the end by their number.
"""

import codecs
import re
from dataclasses import dataclass, field, replace

from annotator.formats.assembly import Piece, Run, folded
from annotator.formats.line_breaks import BREAK, parted
from annotator.formats.rtf_words import CHARACTERS, CHARSETS, CODE_PAGES, INFO, SILENT, TIMES
from annotator.formats.word_fields import link_in
from annotator.formats.word_styles import kind_named
from annotator.formats.word_tables import table_pieces

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)|\\"
)
_NUMBER = re.compile(r"[\w.]{1,8}[.)]|\(\w{1,4}\)")
_MOST_GROUPS = 2000


@dataclass(slots=True)
class _Group:
    """What holds between two braces. ``role``: where words go ("text", "", or the name of something that is told)."""

    role: str = "text"
    encoding: str = ""
    skipped: int = 1
    hidden: bool = False
    target: str = ""
    starred: bool = False
    note: bool = False


@dataclass(slots=True)
class Rtf:
    """Reads a file. ``told``: what the information group says, by its control words."""

    pieces: list[Piece] = field(default_factory=list)
    told: dict[str, str] = field(default_factory=dict)
    _group: _Group = field(default_factory=_Group)
    _outer: list[_Group] = field(default_factory=list)
    _bytes: bytearray = field(default_factory=bytearray)
    _to_skip: int = 0
    _code_page: str = "cp1252"
    _fonts: dict[int, str] = field(default_factory=dict)
    _font: int = 0
    _styles: dict[int, str] = field(default_factory=dict)
    _style: int = 0
    _outline: int = 9
    _runs: list[Run] = field(default_factory=list)
    _kept: list[list[Run]] = field(default_factory=list)
    _marker: str = ""
    _code: str = ""
    _in_table: bool = False
    _cell: list[Piece] = field(default_factory=list)
    _row: list[list[Piece]] = field(default_factory=list)
    _rows: list[list[list[Piece]]] = field(default_factory=list)
    _notes: list[list[Run]] = field(default_factory=list)

    def read(self, data: bytes) -> None:
        """Fills ``pieces`` and ``told``."""
        at = 0
        while at < len(data) and (token := _TOKEN.match(data, at)):
            at = token.end()
            word, number, hexed, sign, brace, plain = token.groups()
            if brace:
                self._brace(brace)
            elif hexed:
                self._put_bytes(bytes.fromhex(hexed.decode("ascii")))
            elif plain:
                self._put_bytes(plain)
            elif sign:
                self._sign(sign.decode("latin-1"))
            elif word:
                name, value = word.decode("ascii"), int(number) if number else None
                if name == "bin" and value:
                    at += max(0, value)
                else:
                    self._word(name, value)
        self._end_paragraph()
        self._end_table()
        for count, runs in enumerate(self._notes, 1):
            self.pieces.append(Piece("paragraph", [Run(f"[{count}] "), *runs]))

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._to_skip = 0
        if brace == b"{":
            self._outer.append(self._group)
            self._group = replace(self._group, starred=False, note=False)
            if len(self._outer) > _MOST_GROUPS:
                raise RecursionError
        elif self._outer:
            if self._group.note:
                self._notes.append(self._runs)
                self._runs = [*self._kept.pop(), Run(f"[{len(self._notes)}]")]
            self._group = self._outer.pop()

    def _put_bytes(self, data: bytes) -> None:
        taken = min(self._to_skip, len(data))
        self._to_skip -= taken
        self._bytes += data[taken:]

    def _flush(self) -> None:
        if self._bytes:
            encoding = self._group.encoding or self._code_page
            text = bytes(self._bytes).decode(encoding, "replace")
            self._bytes.clear()
            self._say(text)

    def _say(self, text: str) -> None:
        role = self._group.role
        if role == "text":
            if not self._group.hidden:
                self._runs.append(Run(text, self._group.target))
        elif role == "fldinst":
            self._code += text
        elif role == "marker":
            self._marker += text
        elif role == "style":
            self._styles[self._style] = self._styles.get(self._style, "") + text
        elif role in INFO:
            self.told[role] = self.told.get(role, "") + text

    def _sign(self, sign: str) -> None:
        self._flush()
        if sign == "*":
            self._group.starred = True
        elif self._to_skip:
            self._to_skip -= 1
        elif sign in "\r\n":
            self._word("par", None)
        elif sign in CHARACTERS:
            self._say(CHARACTERS[sign])

    def _word(self, name: str, value: int | None) -> None:
        self._flush()
        if name == "u":
            self._say(chr((value or 0) % 0x10000))
            self._to_skip = self._group.skipped
            return
        self._to_skip = 0
        if self._entered(name):
            return
        if name in CHARACTERS:
            self._say(CHARACTERS[name])
        elif name in ("ansicpg", "mac", "pc", "pca"):
            self._encode(name, value)
        elif name == "uc":
            self._group.skipped = max(0, min(10, value or 0))
        elif name in ("f", "fcharset"):
            self._set_font(name, value or 0)
        elif name in ("v", "deleted"):
            self._group.hidden = value != 0
        elif name == "plain":
            self._group.hidden, self._group.encoding = False, ""
        elif self._group.role in TIMES:
            self.told[f"{self._group.role} {name}"] = str(value or 0)
        elif self._group.role in ("styles", "style") and name == "s":
            self._style, self._group.role = value or 0, "style"
            self._styles[self._style] = ""
        elif self._group.role == "text":
            self._layout(name, value)

    def _entered(self, name: str) -> bool:
        """Whether the word makes its group one of another kind."""
        group = self._group
        if name == "stylesheet":
            group.role = "styles"
        elif name == "fonttbl":
            group.role = "fonts"
        elif name in INFO or name in TIMES:
            group.role = name if group.role in ("info", *INFO, *TIMES) else ""
        elif name == "info":
            group.role = "info"
        elif name == "fldinst":
            group.role, self._code = "fldinst", ""
        elif name == "fldrslt":
            group.target = link_in(self._code) or group.target
        elif name in ("pntext", "listtext"):
            group.role, self._marker = "marker", ""
        elif name == "shptxt":
            group.role = "text"
        elif name == "footnote" and group.role == "text":
            group.note = True
            self._kept.append(self._runs)
            self._runs = []
        elif name in SILENT or (group.starred and name not in ("shpinst", "pn")) or group.starred:
            group.role = ""
        else:
            return False
        group.starred = False
        return True

    def _encode(self, name: str, value: int | None) -> None:
        named = CODE_PAGES.get(f"{name}{value or ''}", f"cp{value}")
        try:
            codecs.lookup(named)
        except LookupError:
            return
        self._code_page = named

    def _set_font(self, name: str, value: int) -> None:
        if self._group.role == "fonts":
            if name == "f":
                self._font = value
            elif value in CHARSETS:
                self._fonts[self._font] = CHARSETS[value]
        elif name == "f":
            self._group.encoding = self._fonts.get(value, "")

    def _layout(self, name: str, value: int | None) -> None:
        if name in ("par", "sect", "page"):
            if self._group.note:
                self._runs.append(Run(" "))
            else:
                self._end_paragraph()
        elif name == "line":
            self._runs.append(Run(BREAK))
        elif name == "pard":
            self._style, self._outline, self._in_table = 0, 9, False
        elif name == "s":
            self._style = value or 0
        elif name == "outlinelevel":
            self._outline = value or 0
        elif name == "intbl":
            self._in_table = True
        elif name == "cell":
            self._in_table = True
            self._end_paragraph()
            self._row.append(self._cell)
            self._cell = []
        elif name == "row":
            self._rows.append(self._row)
            self._row = []

    def _end_paragraph(self) -> None:
        runs = [run._replace(text=_joined(run.text)) for run in _merged(self._runs)]
        self._runs, marker, self._marker = [], " ".join(self._marker.split()), ""
        kind, level = kind_named(self._styles.get(self._style, "").strip().rstrip(";"))
        if kind is None and 0 <= self._outline < 9:
            kind, level = "heading", min(6, self._outline + 1)
        if marker and kind is None:
            kind, level = "list", 1
        for said in parted(runs):
            if folded(said):
                made = Piece(kind or "paragraph", said, level)
                made = made.after(f"{marker} ") if kind == "list" and _NUMBER.fullmatch(marker) else made
                marker = ""
                if self._in_table:
                    self._cell.append(made)
                else:
                    self._end_table()
                    self.pieces.append(made)

    def _end_table(self) -> None:
        rest = [*self._row, self._cell] if self._cell else self._row
        rows = [*self._rows, rest] if rest else self._rows
        self.pieces.extend(table_pieces(rows))
        self._rows, self._row, self._cell = [], [], []


def _merged(runs: list[Run]) -> list[Run]:
    """Neighbours that lead to the same place are one, so that the halves of a character come together."""
    found: list[list[Run]] = []
    for run in runs:
        if found and found[-1][0].target == run.target:
            found[-1].append(run)
        else:
            found.append([run])
    return [group[0]._replace(text="".join(run.text for run in group)) for group in found]


def _joined(text: str) -> str:
    """Surrogate pairs, which RTF writes as two numbers, are one character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
