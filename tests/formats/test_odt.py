"""``odt``: OpenDocument texts."""

import pytest

from annotator.domain.document import Block, Document
from annotator.domain.errors import BadInput
from annotator.formats import odt
from annotator.formats.exchange import ImportContext
from annotator.formats.registry import importer_for
from tests.formats.broken import VARIANTS, refusals
from tests.formats.packed import packed

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
    for name, full in (("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"), ("meta", "meta"),
                       ("draw", "drawing"), ("svg", "svg-compatible"))
) + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip
STYLES = """<office:automatic-styles>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="P2" style:family="paragraph" style:parent-style-name="P3"/>
<style:style style:name="P3" style:family="paragraph" style:parent-style-name="Quotations"/>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>
<text:list-level-style-bullet text:level="2"/></text:list-style></office:automatic-styles>"""
META = """<office:meta><dc:title>{title}</dc:title><meta:initial-creator>Jane Doe</meta:initial-creator>
<dc:creator>Somebody Else</dc:creator><meta:creation-date>2021-03-04T10:00:00</meta:creation-date>
<dc:date>2021-03-05T10:00:00</dc:date><meta:keyword>bridges</meta:keyword><meta:keyword>money; towns</meta:keyword>
<dc:description>About a bridge.</dc:description></office:meta>"""
LONG = "The council said on Monday that the bridge had been built and that it was open to all who wish to cross it."


def file_of(body: str, title: str = "", **more: str) -> bytes:
    parts = {
        "mimetype": odt.MEDIA_TYPE,
        "content.xml": f"<office:document-content {SPACES}>{STYLES}<office:body><office:text>{body}</office:text>"
        "</office:body></office:document-content>",
        "meta.xml": f"<office:document-meta {SPACES}>{META.format(title=title)}</office:document-meta>",
    }
    return packed({**parts, **more})


def read(data: bytes, name: str = "a.odt") -> Document:
    importer = importer_for(name, data)
    assert importer.name == "odt"
    [found] = importer.read(data, ImportContext(name)).entities
    assert isinstance(found, Document)
    return found


def lines(found: Document) -> list[tuple[str, str, int]]:
    return [(found.text[block.start : block.end], block.kind, block.level) for block in found.blocks]


def test_what_a_text_is_made_of() -> None:
    found = read(
        file_of(
            f"""<text:p text:style-name="P1">A Bridge</text:p><text:p text:style-name="Subtitle">At last</text:p>
            <text:h text:outline-level="2">What<text:s text:c="3"/>it<text:tab/>costs</text:h>
            <text:p>{LONG} See <text:a xlink:href="https://example.org/r">the
            <text:span>report</text:span></text:a>.</text:p>
            <text:p text:style-name="P2">He said so.</text:p><text:p/>
            <text:list text:style-name="L1"><text:list-item><text:p>one</text:p><text:list><text:list-item>
            <text:p>under</text:p></text:list-item></text:list></text:list-item>
            <text:list-item><text:p>two</text:p></text:list-item></text:list>
            <text:list text:style-name="L1" text:continue-numbering="true"><text:list-item><text:p>three</text:p>
            </text:list-item></text:list>
            <text:p>End<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p>
            </text:note-body></text:note>.</text:p>"""
        )
    )
    assert lines(found) == [
        ("A Bridge", "title", 0), ("At last", "subtitle", 0), ("What it costs", "heading", 2),
        (f"{LONG} See the report.", "paragraph", 0), ("He said so.", "quote", 0), ("1. one", "list", 1),
        ("under", "list", 2), ("2. two", "list", 1), ("3. three", "list", 1), ("End[1].", "paragraph", 0),
        ("[1] A note.", "paragraph", 0),
    ]  # fmt: skip
    [link] = found.links
    assert (found.text[link.start : link.end], link.target) == ("the report", "https://example.org/r")
    assert found.title == "A Bridge"


def test_what_the_file_says_about_itself() -> None:
    found = read(file_of(f"<text:p>{LONG}</text:p>", title="A Bridge Opens"))
    assert (found.title, found.byline, found.published, found.updated) == (
        "A Bridge Opens", "Jane Doe", "2021-03-04", "2021-03-05",
    )  # fmt: skip
    assert (found.keywords, found.description) == (("bridges", "money", "towns"), "About a bridge.")
    assert found.language == "en"
    told = {origin.field: origin.told_by for origin in found.origins}
    assert (told["title"], told["byline"], told["language"]) == (
        "the file's properties", "the file's properties", "the text",
    )  # fmt: skip
    assert not any(block.kind == "title" for block in found.blocks)


def test_the_text_is_heard_before_the_properties() -> None:
    found = read(
        file_of(f"<text:p>A Bridge</text:p><text:p>By John Roe</text:p><text:p>{LONG}</text:p>", title="Draft 7")
    )
    assert (found.title, found.byline) == ("A Bridge", "John Roe")
    assert [kind for _, kind, _ in lines(found)] == ["title", "meta", "paragraph"]


def test_what_was_deleted_or_remarked_is_not_read() -> None:
    found = read(
        file_of(
            f"""<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone</text:p></text:deletion>
            </text:changed-region></text:tracked-changes><text:p>{LONG}<text:change/>
            <text:change-start/>New.<text:change-end/>
            <office:annotation><dc:creator>X</dc:creator><text:p>Remark</text:p></office:annotation></text:p>
            <text:table-of-content><text:index-body><text:p>Contents</text:p></text:index-body></text:table-of-content>"""
        )
    )
    assert found.text == f"{LONG} New."


def test_tables_and_pictures() -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>".format
    row = "<table:table-row>{}</table:table-row>".format
    long = f"<text:p>{LONG}</text:p><text:p>more</text:p><text:p>and more</text:p>"
    found = read(
        file_of(
            f"""<text:p>{LONG}</text:p><table:table><table:table-header-rows>{row(cell("Town") + cell("Cost"))}
            </table:table-header-rows>{row(cell("Ulm") + cell(""))}{row(cell("") + cell("7"))}</table:table>
            <table:table>{row(f"<table:table-cell>{long}</table:table-cell>" + cell("side"))}</table:table>
            <text:p><draw:frame draw:name="Image1"><draw:image xlink:href="Pictures/1.png"/>
            <svg:desc>The bridge</svg:desc>
            </draw:frame>Under it</text:p>
            <draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame>"""
        )
    )
    assert lines(found)[1:] == [
        ("Town | Cost", "table", 0), ("Ulm", "table", 0), (" | 7".strip(), "table", 0), (LONG, "paragraph", 0),
        ("more", "paragraph", 0), ("and more", "paragraph", 0), ("side", "paragraph", 0), ("Under it", "paragraph", 0),
        ("The bridge", "media", 0), ("In a box", "paragraph", 0),
    ]  # fmt: skip
    assert [(link.target, link.kind) for link in found.links] == [("#", "image")]


def test_breaks_part_lines_only_after_sentences() -> None:
    found = read(
        file_of(
            f"<text:p>{LONG}<text:line-break/>Then<text:line-break/>that<text:line-break/> <text:line-break/>x</text:p>"
        )
    )
    assert [words for words, _, _ in lines(found)] == [LONG, "Then that", "x"]


def test_flat_files() -> None:
    flat = (
        f'<?xml version="1.0"?><office:document {SPACES} office:mimetype="{odt.MEDIA_TYPE}">{META.format(title="T x")}'
        f"{STYLES}<office:body><office:text><text:p>{LONG}</text:p></office:text></office:body></office:document>"
    ).encode()
    assert read(flat, "a.fodt").title == "T x"
    assert read(flat, "a.xml").blocks == (Block(0, len(LONG), "paragraph"),)


def test_the_content_decides_whatever_the_name_is() -> None:
    assert read(file_of(f"<text:p>{LONG}</text:p>"), "a.txt").text == LONG


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "damaged"), (b"x", "damaged"), (packed({"a": "b"}), "damaged"), (file_of(""), "no text"),
        (file_of("", **{"content.xml": "<a/>"}), "damaged"), (file_of("", **{"content.xml": "<a"}), "damaged"),
        (file_of("<text:p>x</text:p>", **{"META-INF/manifest.xml": "<m:encryption-data/>"}), "password"),
        (file_of("", **{"content.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "entities"),
    ],
)  # fmt: skip
def test_what_is_none_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        odt.IMPORTER.read(data, ImportContext("a.odt"))


def test_broken_files_are_refused_and_nothing_else() -> None:
    assert refusals(odt.IMPORTER, "a.odt", file_of(f"<text:p>{LONG}</text:p>" * 40)) > VARIANTS * 2 // 3


def test_deep_nesting_does_no_harm() -> None:
    deep = "<text:section>" * 200 + "<text:p>deep</text:p>" + "</text:section>" * 200
    assert read(file_of(f"<text:p>{LONG}</text:p>{deep}")).text == LONG
