"""Sources as CSL-JSON, RIS and BibTeX: what goes out comes back, and what comes from elsewhere is understood."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadInput
from annotator.domain.ids import AnnotatorId
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import SOURCE_TYPES, Contributor, Source
from annotator.formats.bibtex import names_of
from annotator.formats.bibtex_writing import key_of
from annotator.formats.exchange import ImportContext, Selection
from annotator.formats.registry import exporter_named, importer_for, importer_named
from tests.formats.projects import TRICKY

FORMATS = {"csl-json": "a.csl.json", "ris": "a.ris", "bibtex": "a.bib"}
REPORT = Source(
    id="r", title="Rapport sur l’état de 100 % des routes_nationales & {autres}", type="report",
    author=("Müller, Jürgen", "World Bank", "van der Berg, Anna Maria"), publisher="OSCE", publisher_place="Wien",
    issued="2020-11-10", accessed="2020-12", url="https://example.org/a_b?c=1&d=%20#e", doi="10.1000/ab_c(d)",
    report_number="12/A", page="12-19", language="fr", isbn="978-3-16-148410-0", keywords=("war", "roads & rails"),
    abstract="One.\nTwo $x$ ~ ^ \\ #.", note="See § 3.", citation_key="osce2020",
    contributors=(Contributor("editor", "Doe, Jane"), Contributor("translator", "Roe, Rick")),
)  # fmt: skip


def written(name: str, *sources: Source) -> bytes:
    return b"".join(exporter_named(name).write(Snapshot(AnnotatorId("me"), sources), Selection()))


def read(name: str, data: bytes) -> list[Source]:
    assert importer_for(FORMATS[name], data).name == name
    found = importer_named(name).read(data, ImportContext(FORMATS[name])).entities
    return [each for each in found if isinstance(each, Source)]


def same(one: Source, other: Source) -> bool:
    return replace(one, id="") == replace(other, id="")


@pytest.mark.parametrize("name", FORMATS)
def test_a_full_record_comes_back_as_it_was(name: str) -> None:
    (back,) = read(name, written(name, REPORT))
    assert replace(back, id="r") == REPORT


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_is_known_by_its_content_too(name: str) -> None:
    assert importer_for("refs.txt", written(name, REPORT)).name == name


@pytest.mark.parametrize("type", SOURCE_TYPES)
def test_every_type_goes_through_csl(type: str) -> None:
    source = Source(id="", title="T", type=type, issue="2", report_number="7", more=())
    (back,) = read("csl-json", written("csl-json", replace(source, id="s", citation_key="k")))
    assert same(back, replace(source, citation_key="k"))


def _line(text: str) -> str:
    return " ".join(text.split())


words = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co"]), min_size=1, max_size=25).map(_line)
plain = st.text(st.sampled_from("abc äß‑Ж汉é 12:.,'\"()&%$#_{}~^\\-–@"), min_size=1, max_size=25).map(_line)
titles = st.one_of(words, plain, st.sampled_from(TRICKY).map(_line)).filter(lambda text: any(map(str.isalnum, text)))


@given(st.sampled_from(["csl-json", "ris"]), titles, st.sampled_from(["report", "book", "webpage"]))
def test_any_title_comes_back(name: str, title: str, type: str) -> None:
    title = read("csl-json", json.dumps([{"type": "book", "title": title}]).encode())[0].title
    (back,) = read(name, written(name, Source(id="s", title=title, type=type, citation_key="k")))
    assert back.title == title


@given(
    st.text(st.sampled_from("abcäßЖ汉é 12:.,'()&%$#_{}~^\\@-?!`<>\""), min_size=1, max_size=25)
    .map(_line)
    .filter(str.strip)
)
def test_no_letter_is_lost_in_latex(title: str) -> None:
    (back,) = read("bibtex", written("bibtex", Source(id="s", title=title, citation_key="k")))
    assert back.title == title


def test_keys_are_made_once_each_and_are_plain() -> None:
    both = [replace(REPORT, id=str(number), title=f"Über {number}", citation_key="") for number in range(3)]
    keys = [each.citation_key for each in read("bibtex", written("bibtex", *both))]
    assert keys == ["muller2020uber", "muller2020uber-2", "muller2020uber-3"]
    assert key_of(Source(id="s", title="…")) == "source"


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("Doe, Jane and Richard Roe", ["Doe, Jane", "Roe, Richard"]),
        ("{World Bank, The} and others", ["World Bank The"]),
        ("Ludwig van Beethoven and Erd{\\H{o}}s, Paul", ["van Beethoven, Ludwig", "Erdős, Paul"]),
        ("King, Jr., Martin Luther", ["King, Martin Luther Jr."]),
        ("{\\'E}lodie", ["Élodie"]),
        ("a, b, c, d", ["a, b, c, d"]),
    ],
)
def test_names_of_bibtex(field: str, names: list[str]) -> None:
    assert names_of(field) == names


def test_bibtex_of_the_world() -> None:
    text = r"""
    % a comment
    @string{jsv = "Journal of Something"}
    @preamble{"\newcommand{\x}{y}"}
    @Article(smith, author = {Smith, A. and {\O}stby, B}, title = {{NATO} \emph{and} ``us''}, journal = jsv # " B",
      year = 1999, month = mar, number = 3, pages = {12--19}, howpublished = {\url{https://a.example/b}})
    @article{broken, title = {no end
    @misc{later, title="Later", year="c. 2001"}
    """
    found = importer_named("bibtex").read(text.encode(), ImportContext("a.bib"))
    first = found.entities[0]
    assert isinstance(first, Source)
    assert (first.title, first.container_title) == ("NATO and “us”", "Journal of Something B")
    assert (first.author, first.issued, first.issue) == (("Smith, A.", "Østby, B"), "1999-03", "3")
    assert (first.page, first.url, first.citation_key) == ("12-19", "https://a.example/b", "smith")
    assert any("left out" in note for note in found.notes)


def test_ris_of_the_world() -> None:
    text = (
        "\ufeffTY  - JOUR\nTI  - One\ngoes on\nAU  - Doe, J.\nPY  - 2001/00/00/\nUR  - https://a.example\n"
        "TY  - BOOK\nT1  - Two\nSN  - 978-3-16-148410-0\nSP  - 3\nY1  - 1999/5/9/autumn\nER  -\n\nER  - \n"
        "TY  - JOUR\nPY  - 1999\nER  -\n"
    )
    found = importer_named("ris").read(text.replace("\n", "\r\n").encode(), ImportContext("a.ris"))
    one, two = (each for each in found.entities if isinstance(each, Source))
    assert (one.title, one.issued, one.type) == ("One goes on", "2001", "article-journal")
    assert (two.title, two.issued, two.isbn, two.page) == ("Two", "1999-05-09", "978-3-16-148410-0", "3")
    assert found.notes == ("References that say neither a title nor an address, and were left out: 1.",)


def test_csl_of_the_world_keeps_what_it_has_no_field_for() -> None:
    item = {
        "id": 7, "type": "figure-of-speech", "title": ["x"], "URL": "https://a.example", "medium": "radio",
        "issued": {"date-parts": [["2020", "13", 1]]}, "author": [{"literal": "Bank, World"}, {"family": "O"}, 3],
    }  # fmt: skip
    (source,) = read("csl-json", json.dumps([item]).encode())
    assert (source.title, source.type, source.issued) == ("https://a.example", "document", "2020")
    assert source.author == ("Bank World", "O")
    assert dict(source.more) == {"medium": "radio", "type": "figure-of-speech"}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("ris", b""), ("ris", b"TY  - JOUR\nER  - "), ("bibtex", b""), ("bibtex", b"@article{"),
        ("bibtex", b"@a{b,title=" + b"{" * 50_000), ("bibtex", b"{" * 50_000), ("csl-json", b"[]"),
        ("csl-json", b'{"a":'), ("csl-json", b"[[[]]]"),
        ("csl-json", b'[{"title": 3.5e999}]'), ("ris", bytes(range(256))), ("bibtex", bytes(range(256))),
    ],
)  # fmt: skip
def test_what_has_no_reference_is_refused_with_a_sentence(name: str, data: bytes) -> None:
    with pytest.raises(BadInput, match=r"\.$"):
        importer_named(name).read(data, ImportContext(FORMATS[name]))


def test_what_was_merged_into_another_source_goes_out_as_that() -> None:
    other = replace(REPORT, id="o", title="Other", same_as="r")
    assert len(read("ris", written("ris", REPORT, other))) == 1
