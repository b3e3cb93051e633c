"""The formats that the program knows: one line each. A new format is its module and its line here."""

from pathlib import PurePath

from annotator.domain.errors import BadInput
from annotator.formats import (
    annotations_json,
    bibtex,
    bibtex_writing,
    bundle,
    copied_html,
    csl_json,
    csv_table,
    epub,
    html_page,
    mail,
    markdown,
    odt,
    pdf_article,
    plain_text,
    project_json,
    ris,
    rtf,
    web_annotation,
    web_archive,
    web_page,
    word,
)
from annotator.formats.exchange import Exporter, ImportContext, Imported, Importer, Selection

__all__ = [
    "Exporter", "ImportContext", "Imported", "Importer", "Selection",
    "exporter_named", "exporters", "importer_for", "importer_named", "importers",
]  # fmt: skip

_FORMATS: tuple[Importer | Exporter, ...] = (
    project_json.IMPORTER,
    annotations_json.IMPORTER,
    csl_json.IMPORTER,
    ris.IMPORTER,
    bibtex.IMPORTER,
    word.IMPORTER,
    odt.IMPORTER,
    epub.IMPORTER,
    rtf.IMPORTER,
    pdf_article.IMPORTER,
    web_archive.MHTML,
    web_archive.WARC,
    mail.IMPORTER,
    web_page.IMPORTER,
    markdown.IMPORTER,
    plain_text.IMPORTER,
    copied_html.IMPORTER,
    project_json.EXPORTER,
    web_annotation.EXPORTER,
    csv_table.EXPORTER,
    html_page.EXPORTER,
    csl_json.EXPORTER,
    ris.EXPORTER,
    bibtex_writing.EXPORTER,
    bundle.EXPORTER,
)
_MERGED = (".annodb", bundle.SUFFIX)


def importers() -> tuple[Importer, ...]:
    """The ways in; the first that knows a file by its look is used."""
    return tuple(known for known in _FORMATS if isinstance(known, Importer))


def exporters() -> tuple[Exporter, ...]:
    """The ways out, in the order in which they are offered."""
    return tuple(known for known in _FORMATS if isinstance(known, Exporter))


def importer_named(name: str) -> Importer:
    """Raises BadInput for an unknown name, naming the known ones."""
    for known in importers():
        if known.name == name:
            return known
    raise BadInput(f"There is no importer {name!r}; there are {', '.join(each.name for each in importers())}.")


def exporter_named(name: str) -> Exporter:
    """Raises BadInput for an unknown name, naming the known ones."""
    for known in exporters():
        if known.name == name:
            return known
    raise BadInput(f"There is no export format {name!r}; there are {', '.join(each.name for each in exporters())}.")


def importer_for(filename: str, data: bytes) -> Importer:
    """The importer for a file, by its content and name. Raises BadInput if there is none."""
    for known in importers():
        if known.sniff(filename, data):
            return known
    suffix = PurePath(filename).suffix.lower()
    if suffix in _MERGED:
        raise BadInput("This is a project or a bundle; colleagues' work is taken over with Merge files.")
    raise BadInput(f"Files of this kind ({suffix or 'without a suffix'}) cannot be imported.")
