"""Papers as HTML, DOCX and JSON: everything is in them, plainly; nothing runs, and the same gives the same bytes."""

import io
import json
import re
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from html.parser import HTMLParser
from itertools import count
from typing import Any

import docx as python_docx
import jsonschema  # type: ignore[import-untyped]
import pytest

from annotator.domain.text import clean
from annotator.formats import minutes_json
from annotator.formats.agreement_paper import agreement_blocks
from annotator.formats.docx_body import legible
from annotator.formats.docx_paper import docx
from annotator.formats.feedback_paper import feedback_paper
from annotator.formats.html_paper import html
from annotator.formats.minutes import Agreement, LeftOut, Number
from annotator.formats.minutes_paper import minutes_paper
from annotator.formats.paper import Heading, Paper, Paragraph, Run, Signatures, Table, Together, said
from annotator.formats.paper_words import duration, excerpt, fill, moment
from annotator.paths import resource
from tests.formats.papers import AT, full_feedback, full_minutes, no_feedback, no_minutes
from tests.formats.projects import TRICKY

HOSTILE = (*TRICKY, "a\x00b\x0b\x1f\ufffe\ud800c", "<w:t>x</w:t>", "]]></w:t>", "tab\there")
MAKE: dict[str, Callable[[], Paper]] = {
    "minutes": lambda: minutes_paper(full_minutes()), "feedback": lambda: feedback_paper(full_feedback()),
    "no minutes": lambda: minutes_paper(no_minutes()), "no feedback": lambda: feedback_paper(no_feedback()),
}  # fmt: skip

SMALL = Paper(
    "A <b>",
    (Run("Monday"),),
    AT,
    "Foot & all",
    (
        Heading((Run("Part"),)),
        Together((
            Paragraph((said("before "), said("x<y", "mark"), Run(".")), quote=True), Paragraph((Run("q", "quiet"),)),
        )),
        Table(((Run("Who"),), (Run("No."),)), (((said("Ana"),), (Run("3", "strong"),)),), (75, 25), frozenset({1})),
        Signatures("Signed by", "Date", ("Ana",)),
    ),
)  # fmt: skip


class Page(HTMLParser):
    """The words of a page, and its elements with their attributes."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.words = self.apart = ""
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._style = False
        self.feed(data.decode("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._style = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._style = False

    def handle_data(self, data: str) -> None:
        if not self._style:
            self.words += data
            self.apart += f"\n{data}"


def words_of(data: bytes) -> str:
    """The words of a DOCX file, as Word would read them."""
    file = python_docx.Document(io.BytesIO(data))
    cells = (p.text for table in file.tables for row in table.rows for cell in row.cells for p in cell.paragraphs)
    return "\n".join([*(p.text for p in file.paragraphs), *cells, file.sections[0].footer.paragraphs[0].text])


def test_html_exactly() -> None:
    body = html(SMALL).decode().partition("</head>\n")[2]
    assert body == (
        '<body>\n<main>\n<header><h1 dir="auto">A &lt;b&gt;</h1><p>Monday</p></header>\n<h2>Part</h2>\n'
        '<section class="together">\n<blockquote dir="auto"><bdi>before </bdi><mark><bdi>x&lt;y</bdi></mark>.'
        '</blockquote>\n<p dir="auto"><span class="quiet">q</span></p>\n</section>\n'
        '<table><colgroup><col width="75%"><col width="25%"></colgroup><thead><tr><th dir="auto">Who</th>'
        '<th class="number">No.</th></tr>\n</thead><tbody>\n<tr><td dir="auto"><bdi>Ana</bdi></td>'
        '<td class="number"><b>3</b></td></tr>\n</tbody></table>\n<section class="signatures">\n<div>'
        "<span>Signed by</span><b><bdi>Ana</bdi></b><i></i><span>Date</span><i></i></div>\n</section>\n"
        "<footer>Foot &amp; all</footer>\n</main>\n</body>\n</html>\n"
    )


@pytest.mark.parametrize("name", MAKE)
def test_html_runs_nothing_and_loads_nothing(name: str) -> None:
    data = html(MAKE[name]())
    page = Page(data)
    allowed = {
        "html", "head", "meta", "title", "style", "body", "main", "header", "footer", "section", "h1", "h2", "h3", "p",
        "blockquote", "mark", "b", "i", "bdi", "span", "div", "ul", "li", "table", "colgroup", "col", "thead", "tbody",
        "tr", "th", "td",
    }  # fmt: skip
    assert {element for element, _ in page.elements} <= allowed
    assert {name for _, attributes in page.elements for name in attributes} <= {
        "lang", "charset", "http-equiv", "content", "name", "dir", "class", "width",
    }  # fmt: skip
    policy = next(a["content"] for _, a in page.elements if a.get("http-equiv"))
    assert policy is not None and policy.startswith("default-src 'none'; style-src 'sha256-")
    assert b"url(" not in data and b"@import" not in data


def test_the_sheet_prints_on_a4_in_the_colours_of_the_page() -> None:
    sheet = resource("templates/paper.css").read_text("utf-8")
    page = resource("templates/page.css").read_text("utf-8")
    assert "size: A4" in sheet
    assert set(re.findall(r"#[0-9A-F]{6}", sheet)) <= set(re.findall(r"#[0-9A-F]{6}", page))


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_come_out_plainly(words: str) -> None:
    both = (
        (minutes_paper(full_minutes(words)), minutes_paper(full_minutes())),
        (feedback_paper(full_feedback(words)), feedback_paper(full_feedback())),
    )
    for hostile, harmless in both:
        page = Page(html(hostile))
        assert page.words.count(clean(words).replace("\x00", "\ufffd")) > 10
        assert [element for element, _ in page.elements] == [element for element, _ in Page(html(harmless)).elements]
    assert json.loads(minutes_json.write(full_minutes(words)))["title"] == clean(words)


def test_hostile_words_come_out_plainly_in_docx() -> None:
    words = "¶".join(HOSTILE)
    for paper in (minutes_paper(full_minutes(words)), feedback_paper(full_feedback(words))):
        assert words_of(docx(paper)).count(legible(words).replace("\r", "\n")) > 10


@pytest.mark.parametrize("name", MAKE)
def test_docx_says_what_html_says(name: str) -> None:
    paper = MAKE[name]()
    said_here, said_there = words_of(docx(paper)), Page(html(paper)).apart
    for word in set(re.findall(r"\w+", said_there)):
        assert word in said_here, word


def test_docx_has_real_headings_tables_and_properties() -> None:
    file = python_docx.Document(io.BytesIO(docx(MAKE["minutes"]())))
    by_style = {p.style.name: p.text for p in reversed(file.paragraphs) if p.style}
    assert by_style["Title"] == "so it is"
    assert by_style["Heading 1"] == "The session"
    assert by_style["Quote"] == "so it is" * 3
    assert by_style["Heading 2"] == "Rules"
    assert len(file.tables) > 5
    assert file.core_properties.title == "so it is"
    assert file.core_properties.created is not None
    assert file.core_properties.created.isoformat()[:19] == "2026-11-18T11:06:40"
    section = file.sections[0]
    assert [round((side or 0) / 36_000) for side in (section.page_width, section.page_height)] == [210, 297]
    assert file.tables[2].rows[0]._tr.xpath("./w:trPr/w:tblHeader")


@pytest.mark.parametrize("name", MAKE)
def test_the_same_paper_gives_the_same_bytes(name: str) -> None:
    assert html(MAKE[name]()) == html(MAKE[name]())
    first = docx(MAKE[name]())
    time.sleep(0.01)
    assert docx(MAKE[name]()) == first
    with zipfile.ZipFile(io.BytesIO(first)) as packed:
        assert {member.date_time for member in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def schema() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("schemas/minutes.schema.json").read_text("utf-8"))
    return found


@pytest.mark.parametrize("make", [full_minutes, no_minutes])
def test_json_follows_its_schema(make: Callable[[], Any]) -> None:
    given = replace(make(), texts=tuple(replace(text, sha256="ab" * 32) for text in make().texts))
    jsonschema.Draft202012Validator(schema()).validate(json.loads(minutes_json.write(given)))


def test_json_says_everything() -> None:
    rows = json.loads(minutes_json.write(full_minutes()))
    assert set(rows) == set(schema()["required"])
    assert (rows["format"], rows["version"], rows["made"]) == ("annotator-minutes", 1, "2026-11-18T11:06:40.123Z")
    decision = rows["decisions"][0]
    assert set(decision) == set(schema()["$defs"]["Ruling"]["properties"])
    assert decision["readings"][0]["judgement"]["verdict"] == "refuted"
    assert decision["since"] == [{"who": "so it is", "text": "changed"}]
    assert rows["agreement"][0]["after"]["value"] is None


def test_minutes_of_nothing_say_so() -> None:
    shown = Page(html(minutes_paper(no_minutes()))).words
    for sentence in (
        "Nothing was decided.",
        "Nothing is open.",
        "No rule was made.",
        "There are no figures.",
        "no date",
    ):
        assert sentence in shown
    assert "Nothing that you read has been decided on yet." in Page(html(feedback_paper(no_feedback()))).words


def numbered(value: Any, counter: Iterator[int]) -> Any:
    """The same with other words in each field."""
    if isinstance(value, str):
        return value.replace("so it is", f"word{next(counter)}.") if "so it is" in value else value
    if isinstance(value, tuple):
        return tuple(numbered(item, counter) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: numbered(getattr(value, f.name), counter) for f in fields(value)})
    return value


@pytest.mark.parametrize("name", ["minutes", "feedback"])
def test_nothing_that_somebody_wrote_is_left_out(name: str) -> None:
    counter = count(1)
    made = numbered(full_minutes() if name == "minutes" else full_feedback(), counter)
    shown = Page(html(minutes_paper(made) if name == "minutes" else feedback_paper(made))).words
    missing = [number for number in range(1, next(counter)) if f"word{number}." not in shown]
    assert [_where(made, f"word{number}.") for number in missing] == LEFT_OUT[name]


def _where(value: Any, words: str, at: str = "") -> str:
    if isinstance(value, tuple):
        return next((found for item in value if (found := _where(item, words, at))), "")
    if is_dataclass(value) and not isinstance(value, type):
        each = ((_where(getattr(value, f.name), words, f"{at}.{f.name}".lstrip("."))) for f in fields(value))
        return next(filter(None, each), "")
    return at if isinstance(value, str) and words in value else ""


LEFT_OUT = {
    "minutes": [
        "decisions.place.before", "decisions.place.exact", "decisions.place.after", "decisions.reason", "decisions.by",
        "decisions.readings.judgement.exact", "decisions.readings.judgement.tag", "decisions.readings.judgement.holder",
        "decisions.readings.evidence", "decisions.gold.note",
    ],
    "feedback": [
        "confirmed.place.before", "confirmed.place.exact", "confirmed.place.after", "confirmed.gold.judgement.exact",
        "confirmed.gold.judgement.tag", "confirmed.gold.judgement.holder", "confirmed.gold.note", "confirmed.session",
    ],
}  # fmt: skip
"""What was accepted in bulk or confirmed has one line in a table."""


def test_everybody_present_has_a_line_to_sign_on() -> None:
    shown = Page(html(minutes_paper(full_minutes("Ana")))).words
    assert shown.count("Signed off by") == 2
    assert words_of(docx(minutes_paper(full_minutes("Ana")))).count("Signed off by") == 2


def test_five_hundred_decisions_are_written_in_less_than_two_seconds() -> None:
    minutes = full_minutes()
    ruling = minutes.decisions[0]
    reads = ruling.readings * 4
    many = replace(
        minutes, decisions=tuple(replace(ruling, number=at, readings=reads, replaced="") for at in range(500))
    )
    for write in (lambda m: html(minutes_paper(m)), lambda m: docx(minutes_paper(m)), minutes_json.write):
        began = time.process_time()
        assert len(write(many)) > 20_000
        assert time.process_time() - began < 20


def test_words() -> None:
    assert (duration(5), duration(65), duration(3720)) == ("5 s", "1 min", "1 h 2 min")
    assert moment(AT) == "2026-11-18 11:06 UTC"
    assert fill("{a} {b} {c}", a="{b}", b="x") == "{b} x {c}"
    assert excerpt("a" * 240) == "a" * 240
    assert excerpt("a" * 200 + "b" * 200) == f"{'a' * 120} … {'b' * 120}"


def test_figures_that_have_not_changed_say_why() -> None:
    def words(before: float) -> str:
        figure = Agreement("alpha", "S", "characters", "", (), Number(before), Number(0.5))
        gold = Agreement("F1", "S", "passages", "", (), None, Number(1.0))
        return "".join(run.text for block in agreement_blocks([figure], [gold]) if isinstance(block, Paragraph)
                       for run in block.text)  # fmt: skip

    assert "deciding changes nobody's own work" in words(0.5)
    assert "deciding changes nobody's own work" not in words(0.4)


def test_how_much_does_not_count_is_said_and_if_it_was_otherwise_before() -> None:
    def words(now: int, before: int, value: Number | None = None) -> str:
        figure = Agreement("alpha", "S", "characters", "", (), value, Number(0.5))
        return "".join(run.text for block in agreement_blocks([figure], [], LeftOut(now, before))
                       if isinstance(block, Paragraph) for run in block.text)  # fmt: skip

    assert "do not count: 120 characters." in words(120, -1)
    assert "Before the session" not in words(120, 120, Number(0.4)) + words(120, -1, Number(0.4)) + words(120, 7)
    assert "Before the session, 0 characters were left out." in words(120, 0, Number(0.4))
    assert "do not count" not in words(0, 0, Number(0.4))


def test_feedback_says_which_points_do_not_count() -> None:
    made = full_feedback()
    aside = replace(
        made, confirmed=(replace(made.confirmed[0], aside=True),), changed=(replace(made.changed[0], aside=True),),
        aside=2, left_out=LeftOut(44),
    )  # fmt: skip
    plain, shown = Page(html(feedback_paper(made))).words, Page(html(feedback_paper(aside))).words
    assert shown.lower().count("not counted, as it stands in a quotation block") == 2
    assert "boilerplate (not counted)" in shown and "44 characters" in shown
    assert "not counted" not in plain
    assert "Confirmed0" in shown.replace(" ", "") and "Confirmed1" in plain.replace(" ", "")
