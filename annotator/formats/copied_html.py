"""``html-fragment``: rich text that was copied, with its headings, lists and links."""

from annotator.formats.assembly import Facts, assemble, imported
from annotator.formats.exchange import ImportContext, Imported, Importer


def read(data: bytes, context: ImportContext) -> Imported:
    """One document of HTML that was copied (UTF-8). Raises BadInput if there is no text in it."""
    from annotator.formats.html_fragment import parsed_fragment, pieces_of

    facts = Facts()
    facts.put("url", context.address, "the address")
    pieces = pieces_of(parsed_fragment(data.decode("utf-8", "replace")), context.address)
    return imported(assemble(pieces, facts), data, context, "text/html")


def _never(_filename: str, _data: bytes) -> bool:
    """No file is one: the clipboard is read by this format's name."""
    return False


IMPORTER = Importer("html-fragment", "Copied rich text", (), _never, read)
