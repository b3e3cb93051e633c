"""What kinds a document's lines have, and how they are changed."""

from annotator.domain.annotating import mark_blocks
from annotator.domain.commands import Edit
from annotator.domain.document import Block, BlockKind, Document

TEXT = "One.\n\nTwo 😀.\nThree."


def marked(document: Document, start: int, end: int, kind: BlockKind) -> tuple[Block, ...]:
    command = mark_blocks(document, start, end, kind)
    assert isinstance(command, Edit)
    found: tuple[Block, ...] = command.fields["blocks"]
    return found


def test_a_document_without_blocks_gets_those_it_is_shown_with() -> None:
    blocks = marked(Document(id="d", text=TEXT), 7, 8, "quote")
    assert blocks == (Block(0, 4, "paragraph"), Block(6, 12, "quote"), Block(13, 19, "paragraph"))


def test_a_line_that_is_of_the_kind_already_keeps_its_level() -> None:
    document = Document(id="d", text=TEXT, blocks=(Block(0, 4, "heading", 3), Block(6, 12, "paragraph")))
    assert marked(document, 0, 8, "heading") == (Block(0, 4, "heading", 3), Block(6, 12, "heading"))
