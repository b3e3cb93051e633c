"""Word files made for tests."""

from tests.formats.packed import packed

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml"'
)
STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/>{more}</w:style>'
    for id, name, more in (
        ("a1", "Title", ""), ("a2", "Subtitle", ""), ("berschrift1", "heading 1", ""), ("berschrift2", "heading 2", ""),
        ("own", "My heading", '<w:basedOn w:val="berschrift2"/>'), ("q", "Quote", ""), ("c", "caption", ""),
        ("lb", "List Bullet", ""), ("toc1", "toc 1", ""),
        ("out", "Chapter", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
        ("au", "Author", ""), ("da", "Date", ""), ("loop", "Loop", '<w:basedOn w:val="loop"/>'),
        ("ln", "Numbered", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
    )
)  # fmt: skip
NUMBERING = """<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>
<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/>
</w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>
<w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">
<w:startOverride w:val="5"/></w:lvlOverride></w:num>"""
CORE = """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>{title}</dc:title>
<dc:creator>{author}</dc:creator><dcterms:created>2021-03-04T10:00:00Z</dcterms:created>
<dcterms:modified>2021-03-05T10:00:00Z</dcterms:modified><dc:description>About a bridge.</dc:description>
<cp:keywords>bridges, money</cp:keywords></cp:coreProperties>"""
_LINKED = f"""<Relationship Id="r1" Type="{R}/hyperlink" Target="https://example.org/r" TargetMode="External"/>
<Relationship Id="r2" Type="{R}/image" Target="media/image1.png"/>
<Relationship Id="r3" Type="{R}/hyperlink" Target="javascript:x" TargetMode="External"/>
<Relationship Id="r4" Type="{R}/image" Target="https://example.org/p.jpg" TargetMode="External"/>"""
_PARTS = ("styles", "numbering", "footnotes", "endnotes")
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
LONG = "The council said on Monday that the bridge had been built and that it was open to all who wish to cross it."


def p(inside: str, style: str = "", properties: str = "") -> str:
    """A paragraph; what is no XML becomes a run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inside if inside.startswith('<') else r(inside)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def word_file(body: str, *, title: str = "", author: str = "Jane Doe", notes: str = "", **more: str | bytes) -> bytes:
    """A Word file with this body."""
    roots = {
        "styles": STYLES,
        "numbering": NUMBERING,
        "footnotes": notes,
        "endnotes": notes.replace("footnote", "endnote"),
    }
    related = "".join(f'<Relationship Id="p{name}" Type="{R}/{name}" Target="{name}.xml"/>' for name in _PARTS)
    kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}">'
        f'<Relationship Id="a" Type="{R}/officeDocument" Target="/word/document.xml"/>'
        f'<Relationship Id="b" Type="{kind}" Target="docProps/core.xml"/></Relationships>',
        "word/document.xml": f"<w:document {SPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}">{related}{_LINKED}</Relationships>',
        "docProps/core.xml": CORE.format(title=title, author=author),
        **{f"word/{name}.xml": f"<w:{name} {SPACES}>{inside}</w:{name}>" for name, inside in roots.items()},
    }
    return packed({**parts, **more})
