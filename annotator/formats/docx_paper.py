"""A paper as DOCX (Office Open XML): headings, tables and styles that Word and LibreOffice know.

The same paper gives the same bytes: the file bears the paper's own time.
"""

import io
import zipfile
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from annotator.formats.docx_body import LINE, MARGINS, PAGE, body, legible
from annotator.formats.paper import Paper

if TYPE_CHECKING:
    from docx.document import Document

_MILLIMETRE = 36_000
"""English metric units."""

_SIZES = {"Normal": 10, "Title": 20, "Subtitle": 10, "Heading 1": 14, "Heading 2": 11, "Quote": 11, "Footer": 8}
"""Points, by style."""

_INK = "22252A"
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


def docx(paper: Paper) -> bytes:
    """The file. python-docx, which takes a quarter of a second to import, is imported here."""
    from docx import Document
    from docx.oxml.ns import nsdecls
    from docx.oxml.parser import parse_xml

    file = Document()
    _look(file)
    _page(file, paper)
    _properties(file, paper)
    made = parse_xml(f"<w:body {nsdecls('w')}>{body(paper)}</w:body>")
    section = file.element.body.sectPr
    for element in list(made):
        section.addprevious(element)
    out = io.BytesIO()
    file.save(out)
    return _repacked(out.getvalue())


def _look(file: "Document") -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    for name, size in _SIZES.items():
        style = file.styles[name]
        font = style.font
        font.name, font.size, font.italic = "Calibri", Pt(size), False
        font.color.rgb = RGBColor.from_string(_INK)
        fonts = style.element.rPr.rFonts
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):  # they would win over the name
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        style.paragraph_format.space_after = Pt(4)
    file.styles["Quote"].paragraph_format.left_indent = Pt(10)
    for border in file.styles["Title"].element.iter(qn("w:bottom")):
        border.set(qn("w:color"), LINE)


def _page(file: "Document", paper: Paper) -> None:
    """A4, and a foot with the page's number."""
    from docx.oxml.ns import nsdecls
    from docx.oxml.parser import parse_xml
    from docx.shared import Emu

    section = file.sections[0]
    section.page_width, section.page_height = Emu(PAGE[0] * _MILLIMETRE), Emu(PAGE[1] * _MILLIMETRE)
    section.left_margin = section.right_margin = Emu(MARGINS[0] * _MILLIMETRE)
    section.top_margin = section.bottom_margin = Emu(MARGINS[1] * _MILLIMETRE)
    paragraph = section.footer.paragraphs[0]
    paragraph.add_run(f"{legible(paper.foot)} · ")
    paragraph._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))


def _properties(file: "Document", paper: Paper) -> None:
    about = file.core_properties
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=paper.made // 1000)
    about.title, about.author, about.comments = legible(paper.title)[:255], "Annotator", ""
    about.language, about.last_modified_by, about.revision = paper.language, "", 1
    about.created = about.modified = moment.replace(tzinfo=None)


def _repacked(data: bytes) -> bytes:
    """The same package without the moment of packing."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as fresh:
        for member in given.infolist():
            fresh.writestr(zipfile.ZipInfo(member.filename, _ZIP_TIME), given.read(member), zipfile.ZIP_DEFLATED)
    return out.getvalue()
