"""From what an importer found in a file, piece by piece, to a document: one text, its lines, links and pages.

Every importer of a format with structure (web page, PDF, Word file, ...) gives pieces in reading order and the facts
that the file tells about itself; how they become the stored text is the same for all, and is decided here.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from annotator.domain.batch import Attachment
from annotator.domain.document import Block, BlockKind, Document, DocumentLink, Origin, Page
from annotator.domain.errors import BadInput
from annotator.domain.ids import document_id
from annotator.domain.text import clean
from annotator.formats.article_lines import lines_of
from annotator.formats.boilerplate import boilerplate_from
from annotator.formats.exchange import ImportContext, Imported
from annotator.formats.languages import language_of
from annotator.formats.links import kind_of
from annotator.formats.origin_sentences import origin_told

_TOLD_FROM = 6_000
"""Code points: more of a text tells no more of its language."""

_GAP = re.compile(r"[ \t\n\r\f\v\u2028\u2029]+")
_UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufeff\ufffe\uffff]")
"""What no text shows: control characters and byte order marks inside a text."""
_TIGHT = frozenset(("list", "table", "meta"))
"""Lines of these kinds follow each other without a blank line."""


class Run(NamedTuple):
    """A stretch of a line, and where it leads if it is a link. ``kind`` "" is told by the target.

    ``page`` is the label of another page than the one before, which begins with it inside of the line; or "".
    """

    text: str
    target: str = ""
    kind: str = ""
    page: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of the text to be. White space is folded to single spaces (no-break spaces stay), line breaks too.

    ``level`` is that of a heading (1 to 6) or of a list's line; ``page`` the label of the page it stood on, or "".
    """

    kind: BlockKind
    runs: Sequence[Run]
    level: int = 0
    page: str = ""

    def after(self, words: str) -> "Piece":
        """The same line with words before it: a number, a note's mark."""
        return replace(self, runs=(Run(words), *self.runs))


@dataclass(slots=True)
class Facts:
    """What a file says about its article: values by the names of a document's fields, and who told each."""

    values: dict[str, Any] = field(default_factory=dict)
    told_by: dict[str, str] = field(default_factory=dict)

    def put(self, name: str, value: Any, told_by: str) -> None:
        """Takes a value unless it is empty, or a better witness was heard before."""
        if isinstance(value, str):
            value = clean(_GAP.sub(" ", _UNFIT.sub("", value))).strip()
        if value and name not in self.values:
            self.values[name], self.told_by[name] = value, told_by

    def origins(self) -> tuple[Origin, ...]:
        """Who told what, by field."""
        return tuple(Origin(name, told_by) for name, told_by in self.told_by.items())


def piece(kind: BlockKind, text: str, *, level: int = 0, page: str = "") -> Piece:
    """A line without links."""
    return Piece(kind, (Run(text),), level, page)


def assemble(pieces: Iterable[Piece], facts: Facts) -> Document:
    """The document of some pieces. Raises BadInput if they hold no text.

    What an outlet puts under every article is marked as boilerplate where pieces do not say so; the language is told
    from the text unless the facts have it.
    """
    made = _Text()
    for each in pieces:
        made.add(each)
    text = "".join(made.parts)
    if not text:
        raise BadInput("There is no text in this file.")
    if "language" not in facts.values:
        facts.put("language", language_of(text[:_TOLD_FROM]), "the text")
    if not facts.values.get("original_author"):
        facts.put("chain", origin_told(text, made.links, str(facts.values.get("publisher", ""))), "the text")
    return Document(
        id=document_id(text), text=text, blocks=_with_boilerplate(text, made.blocks), links=tuple(made.links),
        pages=tuple(made.pages), origins=facts.origins(), **facts.values,
    )  # fmt: skip


def imported(
    document: Document, data: bytes, context: ImportContext, media_type: str, notes: Sequence[str] = ()
) -> Imported:
    """The document with its original bytes, kept by hash."""
    attachment = Attachment(hashlib.sha256(data).hexdigest(), context.filename, media_type, data)
    kept = replace(document, filename=context.filename, attachment=attachment.sha256)
    return Imported((kept,), (attachment,), tuple(notes))


@dataclass(slots=True)
class _Text:
    parts: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    links: list[DocumentLink] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    size: int = 0

    def add(self, given: Piece) -> None:
        runs = folded(given.runs)
        if not runs:
            return
        if self.blocks:
            tight = given.kind in _TIGHT and self.blocks[-1].kind == given.kind
            self._write("\n" if tight else "\n\n")
        start = turned = self.size
        label = given.page
        for run in runs:
            before = self.size
            if run.page:
                self._turn_page(turned, label)
                turned, label = before, run.page
            self._write(run.text)
            if run.target:
                self._link(before, run)
        self.blocks.append(Block(start, self.size, given.kind, given.level))
        self._turn_page(turned, label)

    def _write(self, text: str) -> None:
        self.parts.append(text)
        self.size += len(text)

    def _link(self, start: int, run: Run) -> None:
        """Neighbours that lead to the same place are one link: formats cut them where the looks change."""
        kind = run.kind or kind_of(run.target, image=False)
        last = self.links[-1] if self.links else None
        if last is not None and (last.end, last.target, last.kind) == (start, run.target, kind):
            self.links[-1] = last._replace(end=self.size)
        else:
            self.links.append(DocumentLink(start, self.size, run.target, kind))

    def _turn_page(self, start: int, label: str) -> None:
        if not label or start == self.size:
            return
        if self.pages and self.pages[-1].label == label:
            self.pages[-1] = self.pages[-1]._replace(end=self.size)
        else:
            self.pages.append(Page(start, self.size, label))


def folded(runs: Iterable[Run]) -> list[Run]:
    """Runs as they are stored: white space folded across them, none at the ends, no characters that no text shows.
    The wide blanks (U+3000) with which Chinese and Japanese lines are indented are white space, too."""
    found: list[Run] = []
    spaced = True
    for run in runs:
        text = run.text
        if "  " in text or not text.isprintable():
            text = _GAP.sub(" ", clean(_UNFIT.sub("", text)))
        if spaced:
            text = text.removeprefix(" ") if found else text.lstrip(" \u3000")
        if text:
            spaced = text.endswith(" ")
            found.append(run._replace(text=text))
    if found and found[-1].text.endswith(" "):
        found[-1] = found[-1]._replace(text=found[-1].text[:-1])
    return [run for run in found if run.text]


def _with_boilerplate(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Lines at the end that read like boilerplate are marked so; the first line of the body never is."""
    lines = lines_of(text)
    kinds: Mapping[int, BlockKind] = {block.start: block.kind for block in blocks}
    body = next((at for at, line in enumerate(lines) if kinds.get(line.start) in ("paragraph", "quote", "list")), None)
    if body is None:
        return tuple(blocks)
    tail = boilerplate_from(lines, body)
    begin = lines[tail].start if tail < len(lines) else len(text)
    return tuple(
        block._replace(kind="boilerplate", level=0)
        if block.start >= begin and block.kind not in ("media", "caption")
        else block
        for block in blocks
    )
