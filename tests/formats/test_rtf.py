"""``rtf``: Rich Text Format."""

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.formats import rtf
from annotator.formats.exchange import ImportContext
from annotator.formats.registry import importer_for
from tests.formats.broken import refusals

LONG = "The council said on Monday that the bridge had been built and that it was open to all who wish to cross it."
HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset128 MS;}}"
    r"{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2 Title;}{\s3 Quote;}}{\*\generator Riched20;}"
    r"{\info{\title A Bridge Opens}{\author Jane Doe}{\creatim\yr2021\mo3\dy4\hr5}{\keywords bridges, money}}"
)


def file_of(body: str, head: str = HEAD) -> bytes:
    return f"{head}\n\\pard {body}}}".encode("latin-1")


def read(data: bytes, name: str = "a.rtf") -> Document:
    importer = importer_for(name, data)
    assert importer.name == "rtf"
    [found] = importer.read(data, ImportContext(name)).entities
    assert isinstance(found, Document)
    return found


def lines(found: Document) -> list[tuple[str, str]]:
    return [(found.text[block.start : block.end], block.kind) for block in found.blocks]


def said(body: str, head: str = HEAD) -> list[str]:
    return [words for words, _ in lines(read(file_of(f"{LONG}\\par {body}", head)))][1:]


def test_what_a_text_is_made_of() -> None:
    found = read(
        file_of(
            rf"\s2 A Bridge\par\pard\s1 Costs\par\pard {LONG}\par\pard\s3 He said so.\par"
            r"\pard{\listtext\pard 1.\tab}one\par{\listtext 2.\tab}two\par{\pntext\'b7\tab}dot\par"
            r"\pard\intbl Town\cell Cost\cell\row\pard\intbl Ulm\cell 7\cell\row\pard After\par"
        )
    )
    assert lines(found) == [
        ("A Bridge", "title"), ("Costs", "heading"), (LONG, "paragraph"), ("He said so.", "quote"), ("1. one", "list"),
        ("2. two", "list"), ("dot", "list"), ("Town | Cost", "table"), ("Ulm | 7", "table"), ("After", "paragraph"),
    ]  # fmt: skip
    assert (found.title, found.byline, found.published) == ("A Bridge", "Jane Doe", "2021-03-04")
    assert found.keywords == ("bridges", "money")


def test_the_information_group_is_heard_where_the_text_has_no_title() -> None:
    assert read(file_of(LONG)).title == "A Bridge Opens"


def test_characters_in_every_way_of_writing_them() -> None:
    body = (
        r"caf\'e9 \u1044?\u1072\u9731\'3f {\f1 \'c4\'e0} {\f2 \'93\'fa\'96\'7b} \ldblquote x\rdblquote\~\{y\} "
        r"\u-10179?\u-8694? {\uc0\u8364}z"
    )
    assert said(body) == ["café Да☃ Да 日本 “x”\u00a0{y} \U0001f60a €z"]


@pytest.mark.parametrize(
    ("page", "escaped", "words"), [(1251, r"\'c4\'e0", "Да"), (1254, r"\'fe", "ş"), (10000, r"\'8e", "é")]
)
def test_code_pages(page: int, escaped: str, words: str) -> None:
    assert said(escaped, rf"{{\rtf1\ansi\ansicpg{page}{{\fonttbl{{\f0 A;}}}}") == [words]


def test_links_and_notes() -> None:
    field = r'{\field{\*\fldinst{HYPERLINK "https://example.org/r"}}{\fldrslt{\ul the }report}}'
    found = read(file_of(rf"{LONG}\par See {field}{{\footnote A \i note\i0.}}, he said.\par"))
    assert [words for words, _ in lines(found)][1:] == ["See the report[1], he said.", "[1] A note."]
    assert [(found.text[link.start : link.end], link.target) for link in found.links] == [
        ("the report", "https://example.org/r")
    ]


def test_what_is_no_text_is_left_out() -> None:
    body = (
        r"{\header Running}{\v hidden}{\deleted gone}{\pict\wmetafile8 0102ff}{\*\bkmkstart x}{\*\unknown y}seen"
        r"{\pict\bin4 {}{}}{\*\shppict{\pict 00}}\par"
        r"{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt In a box\par}}{\shprslt z}}"
    )
    assert said(body) == ["seen", "In a box"]


def test_the_content_decides_whatever_the_name_is() -> None:
    assert read(file_of(LONG), "a.doc").text == LONG


@pytest.mark.parametrize("data", [b"", b"x", b"{\\rt", b"{\\rtf1}", b"{\\rtf1" + b"{" * 5000])
def test_what_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput):
        rtf.IMPORTER.read(data, ImportContext("a.rtf"))


def test_broken_ones_do_no_harm() -> None:
    assert refusals(rtf.IMPORTER, "a.rtf", file_of(rf"{LONG}\par\intbl a\cell\row {{\footnote x}}\u8364? " * 20)) >= 1
