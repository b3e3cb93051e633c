"""PDFs as articles: reading order, paragraphs, words parted at line ends, heads and feet, pages, metadata, refusals."""

import pytest

from annotator.domain.document import Document, Origin, Page
from annotator.domain.errors import BadInput
from annotator.formats.exchange import ImportContext, Imported
from annotator.formats.pdf_article import read
from annotator.formats.registry import importer_for
from tests.formats.pdfs import At, Rule, column, pdf

_LONG = (
    "The ministry said on Monday that the bridge over the river",
    "had been closed to all heavy traffic since the beginning of",
    "the month because of cracks in two of its pillars. Repairs",
    "are to begin in spring, and will take at least until autumn.",
)
_MORE = (
    "Traders in the old town complained that nobody had told them",
    "of the closure. The mayor promised that the shops would have",
    "their deliveries by boat, as they had in the year of the big",
    "flood, and that the town would pay for all that it may cost.",
)


def _read(data: bytes) -> Imported:
    return read(data, ImportContext(filename="a.pdf"))


def _document(data: bytes) -> Document:
    found = _read(data).entities[0]
    assert isinstance(found, Document)
    return found


def _lines(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def _joined(words: tuple[str, ...]) -> str:
    return " ".join(words)


def test_lines_become_paragraphs_by_the_space_between_them() -> None:
    found = _document(pdf([[*column(_LONG), *column(_MORE, y=640)]]))
    assert _lines(found) == [("paragraph", _joined(_LONG)), ("paragraph", _joined(_MORE))]


def test_lines_become_paragraphs_by_their_indents() -> None:
    page = [At(72, 700, _LONG[0]), *column(_LONG[1:], y=688), At(72, 652, _MORE[0]), *column(_MORE[1:], y=640)]
    assert _lines(_document(pdf([page]))) == [("paragraph", _joined(_LONG)), ("paragraph", _joined(_MORE))]


@pytest.mark.parametrize("across", [False, True])
def test_columns_are_read_one_after_the_other(across: bool) -> None:
    left, right = column(_LONG * 2, x=40, size=8), column(_MORE * 2, x=310, size=8)
    order = [line for pair in zip(left, right, strict=True) for line in pair] if across else [*left, *right]
    text = _document(pdf([[At(40, 740, "Bridge closed until the autumn", 22), *order]])).text
    assert text.split() == ("Bridge closed until the autumn " + _joined(_LONG * 2) + " " + _joined(_MORE * 2)).split()


def test_headings_are_told_by_the_size_of_their_letters() -> None:
    page = [
        At(60, 760, "A bridge is closed", 24), At(60, 735, "By Jane Doe"), At(60, 722, "17 November 2020"),
        *column(_LONG, y=690), At(60, 625, "What the traders say", 14, "bold"), *column(_MORE, y=605),
        At(60, 545, "Deliveries by boat", 10, "bold"), *column(_LONG, y=530),
    ]  # fmt: skip
    found = _document(pdf([page]))
    assert [kind for kind, _ in _lines(found)] == [
        "title", "meta", "meta", "paragraph", "heading", "paragraph", "heading", "paragraph",
    ]  # fmt: skip
    assert [block.level for block in found.blocks if block.kind == "heading"] == [1, 2]
    assert (found.title, found.byline, found.published) == ("A bridge is closed", "Jane Doe", "2020-11-17")
    assert Origin("title", "the largest letters") in found.origins


def test_words_parted_at_line_ends_are_whole_again() -> None:
    words = (
        "The govern-", "ment wants a long-", "term plan for well-", "known bridges, and for the North-",
        "South railway, with work on the rail-", "way to begin.",
    )  # fmt: skip
    found = _document(pdf([[*column(words), *column(_LONG, y=600)]]))
    assert _lines(found)[0][1] == (
        "The government wants a long-term plan for well-known bridges, and for the North-South railway, "
        "with work on the railway to begin."
    )


def test_ligatures_are_spelled_out() -> None:
    from annotator.formats.pdf_letters import spelled_out

    assert spelled_out("oﬃce ﬁrst ﬂoor soft\xadhyphen ﻻ") == "office first floor softhyphen لا"


def _with_heads(number: int, words: tuple[str, ...]) -> list[At]:
    head = [At(60, 810, "Policy Brief 7/2020"), At(480, 810, "Bridges")]
    return [*head, *column(words, y=760), At(290, 30, str(number))]


def test_running_heads_and_page_numbers_are_left_out() -> None:
    texts = [(*words[:2], f"The number of that year was {100 * year}.", *words[2:]) for year, words in
             enumerate((_LONG, _MORE, _MORE[::-1], _LONG[::-1]))]  # fmt: skip
    found = _document(pdf([_with_heads(number, words) for number, words in enumerate(texts, 4)]))
    assert found.text.split() == " ".join(map(_joined, texts)).split()


def test_a_paragraph_over_a_page_break_is_one_and_knows_both_pages() -> None:
    first, second = [*column(_LONG, y=120), At(290, 30, "1")], [*column(_MORE, y=760), At(290, 30, "2")]
    first[3] = At(60, 84, "are to begin in spring, and will take at least as long as the")
    found = _document(pdf([first, second, [*column(_LONG, y=760), At(290, 30, "3")]]))
    lines = _lines(found)
    assert len(lines) == 2
    assert "at least as long as the Traders in the old town" in lines[0][1]
    turn = found.text.index("Traders")
    assert found.pages[:2] == (Page(0, turn, "1"), Page(turn, len(lines[0][1]), "2"))
    assert found.text[found.pages[2].start :] == _joined(_LONG)


def test_printed_page_numbers_are_those_of_the_file() -> None:
    labels = "/PageLabels<</Nums[0<</S/r>>1<</S/D/St 12>>]>>"
    found = _document(pdf([column(_LONG), column(_MORE)], catalog=labels))
    assert [page.label for page in found.pages] == ["i", "12"]


def test_lists_captions_and_tables() -> None:
    page = [
        *column(_LONG), At(60, 640, "• The first pillar"), At(60, 628, "• The second pillar"),
        At(60, 600, "Table 1: Bridges of the town", 9),
        *[At(x, 580 - 14 * row, words) for row, cells in enumerate((("Name", "Length", "Built"), ("Old", "90", "1801"),
          ("New", "120", "1960"))) for x, words in zip((60, 200, 300), cells, strict=True)],
        *column(_MORE, y=510),
    ]  # fmt: skip
    assert _lines(_document(pdf([page]))) == [
        ("paragraph", _joined(_LONG)), ("list", "• The first pillar"), ("list", "• The second pillar"),
        ("caption", "Table 1: Bridges of the town"), ("table", "Name | Length | Built"), ("table", "Old | 90 | 1801"),
        ("table", "New | 120 | 1960"), ("paragraph", _joined(_MORE)),
    ]  # fmt: skip


def test_notes_at_the_foot_do_not_part_a_paragraph() -> None:
    first = [
        *column(_LONG[:3], y=200), At(60, 164, "are to begin in spring, and will take at least as long as the"),
        At(60, 100, "1 See the report of the year before, page 7.", 7),
    ]  # fmt: skip
    found = _document(pdf([first, column(_MORE, y=760), column(_LONG, y=760)]))
    assert [text.split()[0] for _, text in _lines(found)] == ["The", "1", "The"]
    assert "as long as the Traders" in _lines(found)[0][1]


def test_pages_that_are_turned_are_read() -> None:
    turned = [At(100 + 12 * at, 60, words, turn=1) for at, words in enumerate(_LONG)]
    assert _document(pdf([turned], page_entries="/Rotate 90")).text == _joined(_LONG)


def test_an_initial_stands_before_its_word() -> None:
    page = [At(60, 690, "T", 36), At(84, 706, _LONG[0][1:]), At(84, 694, _LONG[1]), *column(_LONG[2:], y=682)]
    assert _document(pdf([[*page, *column(_MORE, y=620)]])).text.startswith("The ministry said on Monday")


def test_an_initial_may_come_first_in_the_file() -> None:
    page = [At(60, 694, "T", 36), At(84, 706, _LONG[0][1:]), At(84, 694, _LONG[1]), *column(_LONG[2:], y=682)]
    titled = [page[0], At(60, 740, "What the ministry said", 20), *page[1:], *column(_MORE, y=620)]
    found = _document(pdf([titled]))
    assert found.title == "What the ministry said"
    assert "\n\nThe ministry said on Monday" in found.text


def test_what_the_file_says_about_itself() -> None:
    info = {
        "Title": "A bridge is closed", "Author": "Jane Doe", "Subject": "Of a bridge", "Keywords": "bridge; town",
        "CreationDate": "D:20201117120000+01'00'", "ModDate": "D:20201119", "Producer": "A typesetter",
    }  # fmt: skip
    found = _document(pdf([column(_LONG)], info))
    assert (found.title, found.byline, found.description) == ("A bridge is closed", "Jane Doe", "Of a bridge")
    assert (found.published, found.updated, found.keywords) == ("2020-11-17", "2020-11-19", ("bridge", "town"))
    assert {origin.field: origin.told_by for origin in found.origins} == {
        "title": "the PDF's properties", "byline": "the PDF's properties", "description": "the PDF's properties",
        "keywords": "the PDF's properties", "published": "the PDF's date of creation",
        "updated": "the PDF's date of change", "language": "the text",
    }  # fmt: skip


@pytest.mark.parametrize("title", ["Microsoft Word - draft.docx", "untitled", "report_2020_final.indd", "Document1"])
def test_what_programs_put_for_a_title_is_none(title: str) -> None:
    page = [At(60, 760, "A bridge is closed", 24), *column(_LONG)]
    assert _document(pdf([page], {"Title": title, "Author": "admin"})).title == "A bridge is closed"
    assert not _document(pdf([page], {"Title": title, "Author": "admin"})).byline


def test_a_title_under_an_outlets_name() -> None:
    page = [At(60, 790, "Daily Post", 40), At(60, 740, "A bridge is closed to traffic", 20), *column(_LONG)]
    assert _document(pdf([page])).title == "A bridge is closed to traffic"


def test_what_stands_around_a_title() -> None:
    page = [
        At(60, 790, "Daily Post", 40), At(60, 740, "A bridge is closed to traffic", 20), At(60, 715, _MORE[0], 12),
        At(60, 690, "Jane Doe and John Q. Public"), At(60, 677, "17. November 2020"), *column(_LONG, y=655),
    ]  # fmt: skip
    found = _document(pdf([page]))
    assert [kind for kind, _ in _lines(found)] == ["meta", "title", "subtitle", "meta", "meta", "paragraph"]
    assert (found.publisher, found.subtitle) == ("Daily Post", _MORE[0])
    assert (found.byline, found.published) == ("Jane Doe and John Q. Public", "2020-11-17")


def test_a_title_over_columns_does_not_widen_them() -> None:
    page = [
        At(40, 790, "A bridge over the river is closed to all traffic", 24), At(40, 762, "until autumn", 24),
        *column(_LONG, x=40, y=740, size=8), At(52, 692, _MORE[0], 8), *column(_MORE[1:], x=40, y=680, size=8),
        *column(_LONG * 2, x=310, y=740, size=8),
    ]  # fmt: skip
    found = _document(pdf([page]))
    assert found.title == "A bridge over the river is closed to all traffic until autumn"
    assert [text for kind, text in _lines(found) if kind == "paragraph"][:2] == [_joined(_LONG), _joined(_MORE)]


def test_a_browsers_print_has_its_address_and_day() -> None:
    info = {"Title": "A bridge is closed | Daily Post", "Producer": "Skia/PDF m120", "CreationDate": "D:20201119"}
    pages = [
        [At(60, 820, "11/19/20, 9:41 AM", 7), *column(_LONG), At(60, 20, f"https://example.org/bridge {page}/3", 7)]
        for page in (1, 2, 3)
    ]
    pages[0].append(At(60, 760, "A bridge is closed", 24))
    found = _document(pdf(pages, info))
    assert (found.title, found.url) == ("A bridge is closed", "https://example.org/bridge")
    assert (found.captured, found.published) == ("2020-11-19", "")


def test_xmp_is_read_and_its_entities_are_not() -> None:
    xmp = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Jane Doe</rdf:li><rdf:li>John Roe'
        "</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt><rdf:li>CC BY</rdf:li></rdf:Alt></dc:rights>"
        "<dc:date><rdf:Seq><rdf:li>2020-11-17T10:00</rdf:li></rdf:Seq></dc:date></rdf:Description></rdf:RDF>"
    )
    found = _document(pdf([column(_LONG)], xmp=xmp))
    assert (found.byline, found.rights, found.published) == ("Jane Doe, John Roe", "CC BY", "2020-11-17")
    hostile = f"<!DOCTYPE a [<!ENTITY b 'c'>]>{xmp}"
    assert not _document(pdf([column(_LONG)], xmp=hostile)).byline


def test_pages_without_text_say_so() -> None:
    found = _read(pdf([column(_LONG), [Rule()], column(_MORE), []]))
    document = found.entities[0]
    assert isinstance(document, Document)
    assert _lines(document)[1] == ("media", "[Page 2 has no text, only a picture.]")
    assert found.notes == ("Some pages of this PDF have no text, only pictures: 2.",)
    assert [page.label for page in document.pages] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (pdf([[Rule()], [Rule()]]), "it was scanned"),
        (pdf([[]]), "no text in this PDF"),
        (pdf([]), "no pages|damaged"),
        (b"%PDF-1.7\nnothing", "damaged"),
        (b"", "damaged"),
        (pdf([column(_LONG)], extra="/Encrypt<</Filter/Standard/V 1/R 2/O<00>/U<00>/P -4>>"), "locked|damaged"),
        (b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1000000000/Kids[]>>endobj "
         b"trailer<</Root 1 0 R>>", "pages|damaged"),
    ],
)  # fmt: skip
def test_refusals_are_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        _read(data)


def test_it_is_told_by_its_look() -> None:
    assert importer_for("report", pdf([column(_LONG)])).name == "pdf"
    assert importer_for("report.PDF", b"").name == "pdf"


def test_the_same_file_gives_the_same_document() -> None:
    data = pdf([column(_LONG), column(_MORE)])
    first, second = _read(data), _read(data)
    assert first == second
    assert first.attachments[0].content == data
    assert first.attachments[0].media_type == "application/pdf"
