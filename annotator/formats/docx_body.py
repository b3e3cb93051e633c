"""The body of a DOCX file as WordprocessingML (ECMA-376, part 1, section 17). Lengths are twentieths of a point."""

import re
from collections.abc import Iterable, Sequence
from html import escape

from annotator.domain.text import clean
from annotator.formats.paper import Block, Bullets, Heading, Line, Paper, Paragraph, Run, Signatures, Table, Together

PAGE = (210, 297)
"""A4 in millimetres."""

MARGINS = (16, 18)
"""At the sides, and above and below, in millimetres."""

LINE = "DDD8CE"
_TWIPS = 1440 / 25.4
_WHOLE = int((PAGE[0] - 2 * MARGINS[0]) * _TWIPS)
_LOOKS = {
    "": "", "strong": "<w:b/>", "quiet": '<w:color w:val="4E525A"/>', "alert": '<w:color w:val="B3261E"/>',
    "mark": '<w:shd w:val="clear" w:color="auto" w:fill="DCE4FA"/>',
}  # fmt: skip
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/>' for side in ("top", "bottom", "insideH")
)
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that XML 1.0 cannot hold (section 2.2)."""

_BREAKS = re.compile("\r\n|[\n\r\t]")


def legible(text: str) -> str:
    """``text`` without what XML cannot hold: it becomes U+FFFD."""
    return _NOT_IN_XML.sub("\ufffd", clean(text))


def body(paper: Paper) -> str:
    """The children of the body, without the section's properties. The prefix is ``w``."""
    title = _paragraph((Run(paper.title),), "Title")
    return "".join((title, _paragraph(paper.subtitle, "Subtitle"), *map(_block, paper.blocks)))


def _block(block: Block, held: bool = False) -> str:
    """``held``: on one page with what follows."""
    match block:
        case Heading(text, level):
            return _paragraph(text, f"Heading{level}")
        case Paragraph(text, quote):
            return _paragraph(text, "Quote" if quote else "", "<w:keepNext/>" if held else "")
        case Bullets(items):
            return "".join(_paragraph(item, "ListBullet") for item in items)
        case Table():
            return _table(block)
        case Signatures():
            return _signatures(block)
        case Together(blocks):
            last = len(blocks) - 1
            return "".join(_block(each, at < last and _leads(each, blocks[at + 1])) for at, each in enumerate(blocks))


def _leads(block: Block, following: Block) -> bool:
    """Whether a block says little without what follows it."""
    return isinstance(following, Table) or (isinstance(block, Paragraph) and block.quote)


def _paragraph(line: Iterable[Run], style: str = "", more: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties = f"<w:pPr>{named}{more}</w:pPr>" if named or more else ""
    return f"<w:p>{properties}{''.join(map(_run, line))}</w:p>"


def _run(run: Run) -> str:
    if not run.text:
        return ""
    look = _LOOKS[run.look]
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f"<w:r>{properties}{_words(run.text)}</w:r>"


def _words(text: str) -> str:
    """Words with line breaks and tabs as Word has them."""
    text = legible(text)
    found: list[str] = []
    at = 0
    for each in _BREAKS.finditer(text):
        found += [_text(text[at : each.start()]), "<w:tab/>" if each[0] == "\t" else "<w:br/>"]
        at = each.end()
    return "".join((*found, _text(text[at:])))


def _text(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text, quote=False)}</w:t>' if text else ""


def _table(table: Table) -> str:
    widths = [_WHOLE * width // sum(table.widths) for width in table.widths]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    head = ""
    if table.head:
        cells = [tuple(run._replace(look="strong") for run in line) for line in table.head]
        head = _row(cells, widths, table.numbers, "<w:cantSplit/><w:tblHeader/>", "<w:keepNext/>")
    rows = "".join(_row(row, widths, table.numbers, "<w:cantSplit/>") for row in table.rows)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{_WHOLE}" w:type="dxa"/><w:tblBorders>{_BORDERS}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="120" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>"
        + _paragraph((), "", '<w:spacing w:before="0" w:after="60" w:line="120" w:lineRule="exact"/>')
    )


def _row(cells: Sequence[Line], widths: Sequence[int], numbers: Iterable[int], properties: str, held: str = "") -> str:
    written = ""
    for at, (line, width) in enumerate(zip(cells, widths, strict=True)):
        side = '<w:jc w:val="right"/>' if at in numbers else ""
        words = _paragraph(line, "", f'{held}<w:spacing w:before="30" w:after="30"/>{side}')
        written += f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{words}</w:tc>'
    return f"<w:tr><w:trPr>{properties}</w:trPr>{written}</w:tr>"


def _signatures(given: Signatures) -> str:
    """One line for each name, on tab stops that are drawn as lines."""
    stops = (int(_WHOLE * 0.72), int(_WHOLE * 0.78), _WHOLE)
    tabs = "".join(
        f'<w:tab w:val="left" w:leader="{leader}" w:pos="{stop}"/>'
        for stop, leader in zip(stops, ("underscore", "none", "underscore"), strict=True)
    )
    layout = f'<w:keepLines/><w:tabs>{tabs}</w:tabs><w:spacing w:before="480"/>'
    before, after = Run(f"{given.words} ", "quiet"), Run(f"\t\t{given.date} \t", "quiet")
    return "".join(
        _paragraph((before, Run(name.replace("\t", " "), "strong"), after), "", layout) for name in given.names
    )
