"""``docx``: Word files."""

import io

import docx
import pytest

from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.formats import word
from annotator.formats.exchange import ImportContext
from annotator.formats.registry import importer_for
from tests.formats.broken import VARIANTS, refusals
from tests.formats.packed import packed
from tests.formats.word_files import LONG, SPACES, W, p, r, word_file


def read(data: bytes, name: str = "a.docx") -> Document:
    importer = importer_for(name, data)
    assert importer.name == "docx"
    [found] = importer.read(data, ImportContext(name)).entities
    assert isinstance(found, Document)
    return found


def lines(found: Document) -> list[tuple[str, str, int]]:
    return [(found.text[block.start : block.end], block.kind, block.level) for block in found.blocks]


def said(body: str, **more: str) -> list[str]:
    return [words for words, _, _ in lines(read(word_file(p(LONG) + body, **more)))][1:]


def mark(kind: str) -> str:
    """Where a field begins or ends."""
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def test_styles_become_kinds() -> None:
    body = (
        p("A Bridge", "a1") + p("At last", "a2") + p("Jane Roe", "au") + p("4 May 2021", "da") + p("Contents 3", "toc1")
        + p("What it costs", "berschrift1") + p(LONG) + p("Under it", "own") + p("He said so.", "q") + p("", "q")
        + p("Deeper", "out") + p("Outlined", properties='<w:outlineLvl w:val="4"/>') + p("Figure 1: it", "c")
        + p("A point", "lb") + p("Whatever", "loop") + p("No such style", "zzz")
    )  # fmt: skip
    found = read(word_file(body, title="Another title"))
    assert lines(found) == [
        ("A Bridge", "title", 0), ("At last", "subtitle", 0), ("Jane Roe", "meta", 0), ("4 May 2021", "meta", 0),
        ("What it costs", "heading", 1), (LONG, "paragraph", 0), ("Under it", "heading", 2),
        ("He said so.", "quote", 0),
        ("Deeper", "heading", 3), ("Outlined", "heading", 5), ("Figure 1: it", "caption", 0), ("A point", "list", 1),
        ("Whatever", "paragraph", 0), ("No such style", "paragraph", 0),
    ]  # fmt: skip
    assert (found.title, found.byline, found.published) == ("A Bridge", "Jane Roe", "2021-05-04")
    told = {origin.field: origin.told_by for origin in found.origins}
    assert (told["title"], told["byline"], told["published"]) == (
        "the title in the text", "the author in the text", "the date in the text",
    )  # fmt: skip


def test_what_the_file_says_about_itself() -> None:
    found = read(word_file(p(LONG), title="A Bridge Opens"))
    assert (found.title, found.byline, found.published, found.updated) == (
        "A Bridge Opens", "Jane Doe", "2021-03-04", "2021-03-05",
    )  # fmt: skip
    assert (found.keywords, found.description) == (("bridges", "money"), "About a bridge.")
    assert {origin.told_by for origin in found.origins if origin.field in ("title", "byline")} == {
        "the file's properties"
    }


def test_what_programs_write_by_themselves_is_nobodys_word() -> None:
    found = read(word_file(p(LONG), title="Microsoft Word - draft.doc", author="Windows User"))
    assert (found.title, found.byline) == ("", "")


def test_a_first_heading_is_the_title_unless_there_are_more_and_another_is_told() -> None:
    headed = p("Costs", "berschrift1") + p(LONG)
    assert read(word_file(headed)).title == "Costs"
    assert read(word_file(headed + p("Uses", "berschrift1") + p(LONG), title="A Bridge")).title == "A Bridge"
    assert read(word_file(p("By Jane Roe") + headed)).title == "Costs"
    assert read(word_file(p(LONG) + headed, title="A Bridge")).title == "A Bridge"


def test_numbers_of_lists() -> None:
    item = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>'.format
    body = (
        p("one", properties=item(0, 1)) + p("under", properties=item(1, 1)) + p("more", properties=item(1, 1))
        + p("between") + p("two", properties=item(0, 1)) + p("again", properties=item(1, 1))
        + p("a dot", properties=item(0, 2)) + p("five", properties=item(0, 3)) + p("six", properties=item(0, 3))
        + p("by style", "ln") + p("none", "ln", item(0, 0)) + p("unknown", properties=item(8, 99))
    )  # fmt: skip
    assert said(body) == [
        "1. one", "1.a) under", "1.b) more", "between", "2. two", "2.a) again", "a dot", "5. five", "6. six",
        "7. by style",
        "none", "unknown",
    ]  # fmt: skip


def test_links() -> None:
    field = (
        f'{mark("begin")}<w:r><w:instrText> HYPERLINK "https://example.org/f" </w:instrText></w:r>'
        f"{mark('separate')}{r('a ')}{r('field')}{mark('end')}"
    )
    simple = f'<w:fldSimple w:instr="HYPERLINK \\l &quot;place&quot;">{r("simple")}</w:fldSimple>'
    body = p(
        f'{r("See ")}<w:hyperlink r:id="r1" w:anchor="x">{r("the ", "<w:b/>")}{r("report")}</w:hyperlink>'
        f"{r(', ')}{field}"
        f'{r(", ")}{simple}{r(", ")}<w:hyperlink r:id="r3">{r("script")}</w:hyperlink>{r(".")}'
    )
    found = read(word_file(p(LONG) + body))
    assert found.text.endswith("See the report, a field, simple, script.")
    assert [(found.text[link.start : link.end], link.target) for link in found.links] == [
        ("the report", "https://example.org/r#x"), ("a field", "https://example.org/f"), ("simple", "#place"),
    ]  # fmt: skip


def test_what_was_changed_is_read_as_it_is_now() -> None:
    gone = "<w:rPr><w:del/></w:rPr>"
    body = (
        p(f'{r("It ")}<w:del>{r("was").replace("w:t", "w:delText")}</w:del><w:ins>{r("is")}</w:ins>{r(" new.")}')
        + p(f"<w:moveFrom>{r('Moved away.')}</w:moveFrom>") + p(f"<w:moveTo>{r('Moved here.')}</w:moveTo>")
        + p("These are", properties=gone) + p(" one.")
        + p(r("Hidden", "<w:vanish/>") + r("Shown", '<w:vanish w:val="0"/>'))
        + f'<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{p("gone")}</w:tc></w:tr>'
        + f'<w:tr><w:tc>{p("kept")}</w:tc></w:tr></w:tbl>'
    )  # fmt: skip
    assert said(body) == ["It is new.", "Moved here.", "These are one.", "Shown", "kept"]


def test_notes_stand_at_the_end() -> None:
    notes = (
        f'<w:footnote w:id="0" w:type="separator">{p("-")}</w:footnote>'
        f'<w:footnote w:id="1">{p("<w:r><w:footnoteRef/></w:r>" + r(" First."))}{p("More.")}</w:footnote>'
        f'<w:footnote w:id="2">{p("Second.")}</w:footnote>'
    )
    mark = '<w:r><w:{}Reference w:id="{}"/></w:r>'.format
    body = p(
        r("A") + mark("footnote", 2) + r(" and b") + mark("footnote", 1) + mark("endnote", 1) + mark("footnote", 9)
    )
    assert said(body, notes=notes) == ["A[1] and b[2][3]", "[1] Second.", "[2] First.", "More.", "[3] First.", "More."]


def test_boxes_pictures_and_signs() -> None:
    box = f"<wps:txbx><w:txbxContent>{p('In a box')}</w:txbxContent></wps:txbx>"
    old = f"<w:pict><v:textbox><w:txbxContent>{p('In a box')}</w:txbxContent></v:textbox></w:pict>"
    choice = f'<mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
    both = f"<mc:AlternateContent>{choice}<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>"
    about = '<wp:docPr id="1" name="Picture 1" descr="{}"/><a:blip r:{}="{}"/>'
    picture = f"<w:drawing><wp:inline>{about}</wp:inline></w:drawing>".format
    signs = (
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t>"
        '<w:sym w:char="F0B7"/><w:sym w:char="2192"/><w:softHyphen/></w:r>'
    )
    body = (
        p(f"<w:r>{both}</w:r>{r('Beside')}") + p(f"<w:r>{old}</w:r>") + p(signs)
        + p(f'<w:r>{picture("The bridge", "embed", "r2")}{picture("", "embed", "r2")}</w:r>')
        + p(f'<w:r>{picture("Far", "link", "r4")}</w:r>')
        + p("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>")
        + p(f"<w:sdt><w:sdtPr/><w:sdtContent>{r('Controlled')}</w:sdtContent></w:sdt>")
        + p(f"<w:r><w:ruby><w:rt>{r('kana')}</w:rt><w:rubyBase>{r('漢字')}</w:rubyBase></w:ruby></w:r>")
    )  # fmt: skip
    found = read(word_file(p(LONG) + body))
    assert [words for words, _, _ in lines(found)][1:] == [
        "Beside", "In a box", "In a box", "a b\u2011c•→", "The bridge", "image1.png", "Far", "x=1", "Controlled",
        "漢字",
    ]  # fmt: skip
    assert [(link.target, link.kind) for link in found.links] == [
        ("#", "image"), ("#", "image"), ("https://example.org/p.jpg", "image"),
    ]  # fmt: skip


def test_contents_and_their_fields_are_left_out() -> None:
    begin, separate, end = (
        f"{mark('begin')}<w:r><w:instrText>TOC \\o</w:instrText></w:r>",
        mark("separate"),
        mark("end"),
    )
    gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    body = (
        p(begin + separate + r("One 1")) + p("Two 2") + p(end + r("After"))
        + f"<w:sdt>{gallery}<w:sdtContent>{p('Contents')}</w:sdtContent></w:sdt>"
    )  # fmt: skip
    assert said(body) == ["After"]


def test_breaks_part_lines_only_after_sentences() -> None:
    assert said(p(r("One.") + "<w:r><w:br/></w:r>" + r("Then") + "<w:r><w:br/></w:r>" + r("that"))) == [
        "One.",
        "Then that",
    ]


def test_the_strict_kind_reads_alike() -> None:
    strict = SPACES.replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    made = f"<w:document {strict}><w:body>{p('A Bridge', 'a1')}{p(LONG)}</w:body></w:document>"
    assert lines(read(word_file("", **{"word/document.xml": made})))[0] == ("A Bridge", "title", 0)


def test_a_file_of_python_docx() -> None:
    made = docx.Document()
    made.add_heading("A Bridge", 0)
    made.add_heading("Costs", 1)
    made.add_paragraph(LONG)
    made.add_paragraph("one", style="List Number")
    made.add_paragraph("two", style="List Number")
    made.add_paragraph("dot", style="List Bullet")
    table = made.add_table(2, 2)
    for number, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"cell {number}"
    out = io.BytesIO()
    made.save(out)
    found = read(out.getvalue())
    assert lines(found) == [
        ("A Bridge", "title", 0), ("Costs", "heading", 1), (LONG, "paragraph", 0), ("1. one", "list", 1),
        ("2. two", "list", 1), ("dot", "list", 1), ("cell 0 | cell 1", "table", 0), ("cell 2 | cell 3", "table", 0),
    ]  # fmt: skip
    assert (found.title, found.byline, found.published, found.description) == ("A Bridge", "", "", "")


def test_the_content_decides_whatever_the_name_is() -> None:
    assert read(word_file(p(LONG)), "a.txt").text == LONG


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "damaged"), (b"x", "damaged"), (packed({"a": "b"}), "damaged"), (word_file(""), "no text"),
        (word_file("", **{"word/document.xml": "<a/>"}), "damaged"),
        (word_file("", **{"word/styles.xml": "<a"}), "damaged"),
        (word_file("", **{"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "entities"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password or of an old kind"),
    ],
)  # fmt: skip
def test_what_is_none_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        word.IMPORTER.read(data, ImportContext("a.docx"))


def test_broken_files_are_refused_and_nothing_else() -> None:
    assert refusals(word.IMPORTER, "a.docx", word_file(p(LONG) * 40)) > VARIANTS * 2 // 3


def test_deep_nesting_does_no_harm() -> None:
    boxes = "<w:sdt>" * 100 + p("deep") + "</w:sdt>" * 100
    inline = "<w:smartTag>" * 100 + r("deep") + "</w:smartTag>" * 100
    assert read(word_file(p(LONG) + boxes + p(inline))).text == LONG
    with pytest.raises(BadInput, match="damaged"):
        read(word_file("<w:tbl><w:tr><w:tc>" * 200 + p("deep") + "</w:tc></w:tr></w:tbl>" * 200))
