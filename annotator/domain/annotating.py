"""The commands of annotating: what the keys and menus of the article view do."""

from collections.abc import Iterator, Mapping

from annotator.domain.annotation import Annotation
from annotator.domain.commands import Add, Command, Delete, Edit, Several
from annotator.domain.document import Block, BlockKind, Document
from annotator.domain.errors import BadInput
from annotator.domain.snapshot import Snapshot
from annotator.domain.text import quote_at, trimmed, whole_characters


def passage(document: Document, start: int, end: int) -> tuple[int, int]:
    """The passage meant by a selection: white space trimmed, whole characters. Raises BadInput if nothing is left."""
    start, end = trimmed(document.text, *whole_characters(document.text, start, end))
    if start >= end:
        raise BadInput("There is no text in this selection.")
    return start, end


def add_annotation(
    document: Document, start: int, end: int, tag: str, *, id: str = "", label: str = "", **fields: str
) -> Command:
    """Adds an annotation of ``text[start:end]`` (code points, trimmed first). Raises BadInput for empty passages."""
    start, end = passage(document, start, end)
    quote = quote_at(document.text, start, end)
    entity = Annotation(
        id=id, document=document.id, start=start, end=end, tag=tag, exact=quote.exact, prefix=quote.prefix,
        suffix=quote.suffix, **fields,  # type: ignore[arg-type]
    )  # fmt: skip
    return Add(entity, label or f"Mark as {tag}")


def retag(annotation: str, tag: str) -> Command:
    """Gives an annotation another tag."""
    return Edit("annotation", annotation, {"tag": tag}, f"Retag as {tag}")


def move_ends(document: Document, annotation: str, start: int, end: int) -> Command:
    """Gives an annotation another passage. Raises BadInput for empty passages."""
    start, end = passage(document, start, end)
    quote = quote_at(document.text, start, end)
    fields = {"start": start, "end": end, "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix}
    return Edit("annotation", annotation, fields, "Move ends")


def delete_annotation(now: Snapshot, annotation: str) -> Command:
    """Deletes an annotation with its creator's own links and comments on it."""
    links = [Delete("link", link.id) for link in now.links_of(annotation) if link.creator == now.me]
    return Several([Delete("annotation", annotation), *links], "Delete annotation")


_KIND_LABELS: Mapping[str, str] = {
    "boilerplate": "Mark as boilerplate", "caption": "Mark as caption", "heading": "Mark as heading",
    "paragraph": "Mark as text", "quote": "Mark as quotation",
}  # fmt: skip


def mark_blocks(document: Document, start: int, end: int, kind: BlockKind) -> Command:
    """Gives every line that ``start:end`` touches another kind (boilerplate, paragraph, heading, ...)."""
    blocks = tuple(
        Block(block.start, block.end, kind)
        if block.kind != kind and block.start < max(end, start + 1) and block.end >= start
        else block
        for block in document.blocks or _lines(document.text)
    )
    return Edit("document", document.id, {"blocks": blocks}, _KIND_LABELS.get(kind, f"Mark as {kind}"))


def _lines(text: str) -> Iterator[Block]:
    """What a document without blocks is shown as: every line that is not blank is a paragraph."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Block(start, start + len(line), "paragraph")
        start += len(line) + 1
