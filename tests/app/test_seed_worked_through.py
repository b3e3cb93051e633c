"""The first article worked through: its numbers, its attributed statement and its guesses at motives are marked, the
one source is linked where it applies, each check appears for what the article does, and goes when it is dealt with."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.captures import attach, take_capture
from annotator.app.check_list import check_list
from annotator.app.check_repairs import repair
from annotator.app.extracting import InThisProcess
from annotator.app.importing import import_file
from annotator.app.intake import Given
from annotator.app.project import Project
from annotator.domain.annotating import add_annotation, delete_annotation
from annotator.domain.annotation import Voice
from annotator.domain.attribution import offers
from annotator.domain.checks import KINDS, Finding
from annotator.domain.commands import Add, Delete, Edit
from annotator.domain.document import Document
from annotator.domain.judging import judge
from annotator.domain.relating import relate
from annotator.domain.source import EvidenceLink, Source
from annotator.paths import seed
from tests.app.projects import project

TREATY = "trilateral-statement-2020"
# The points of the statement that the article's numbers and dates can be held against, in short.
STATEMENT = """1. A complete ceasefire is announced as of 00:00 hours Moscow time on 10 November 2020.
3. A peacekeeping contingent of the Russian Federation is deployed in the number of 1,960 servicemen with small arms, 90
armoured personnel carriers and 380 units of motor vehicles.
4. The duration of the stay of the peacekeeping contingent is 5 years, and is automatically extended for further 5-year
periods unless either party declares its intention to terminate this provision six months before.
6. The Republic of Armenia returns the Kalbajar district to the Republic of Azerbaijan by 15 November 2020.
"""
NUMBERS = {
    "established 25 observation points (18 permanent and 7 temporary) in the region": "",
    "1960-strong contingent in Karabakh": "3",
    "established a military presence on the sovereign territory of Azerbaijan for the next 5 years": "4",
    "the Kalbajar district was set to be transferred to Azerbaijan by November 15": "6",
    "the deadline was extended till November 25": "",
}  # fmt: skip
"""The hard numbers and dates, and the point of the statement that has them, if one does."""
MOTIVES = (
    "Recep Tayyip Erdogan, who sees himself as the Sultan of the New Neo-Ottoman Empire",
    "This unprecedented development for the modern South Caucasus caused little happiness in Ankara",
    "Baku demonstrated an unexpected softness",
    "Mr. Aliyev is not going to pay back by turning Azerbaijan into the province of Erdogan's Neo-Ottoman Empire",
)
ATTRIBUTED = "the center will be located in the part of the territory that is not close to Karabakh"


@pytest.fixture
def desk() -> "Desk":
    return Desk()


class Desk:
    """An analyst at work on the article, with the statement kept as a snapshot."""

    def __init__(self) -> None:
        self.made = project()
        path = seed("000_ea984a6356cfd0a5.txt")
        import_file(self.made, path)
        self.document = next(each for each in self.made.now.documents.values() if each.filename == path.name)
        row = json.loads(seed("sample_annotations.json").read_text("utf-8"))["sources"][0]
        names = tuple(author["literal"] for author in row["author"])
        source = Source(id=TREATY, title=row["title"], type=row["type"], author=names, issued=row["issued"])
        self.made.apply(Add(source))
        given = Given("statement.txt", path=Path("statement.txt"), data=STATEMENT.encode())
        planned = take_capture(given, source, InThisProcess(), self.made.moment(), lambda: None)
        self.capture = replace(planned.capture, id=self.made.new_id())
        self.made.apply(attach(self.made.now, self.capture), [planned.attachment])

    def mark(self, words: str, tag: str, **fields: str) -> str:
        at = self.document.text.index(words)
        return self.made.apply(add_annotation(self.document, at, at + len(words), tag, **fields)).new_ids[0]

    def link(self, annotation: str, quote: str, stance: str = "supports", source: str = TREATY) -> str:
        at = self.capture.text.find(quote)
        place = {"capture": self.capture.id, "start": at, "end": at + len(quote)} if at >= 0 else {}
        made = EvidenceLink(id="", annotation=annotation, source=source, stance=stance, quote=quote, **place)  # type: ignore[arg-type]
        return self.made.apply(Add(made)).new_ids[0]

    def found(self, kind: str) -> list[Finding]:
        return [each for each in check_list(self.made.now) if each.kind == kind]

    def words(self, kind: str) -> list[str]:
        now = self.made.now
        return [now.annotations[each.subject].exact for each in self.found(kind)]


def test_numbers_statement_and_motives_are_marked_where_they_stand(desk: Desk) -> None:
    for words, point in NUMBERS.items():
        id = desk.mark(words, "fact" if point else "claim", holder="South Front")
        if point:
            line = next(line for line in STATEMENT.splitlines() if line.startswith(point))
            desk.link(id, line)
    for words in MOTIVES:
        desk.mark(words, "opinion", holder="South Front", role="author")
    said = desk.mark(ATTRIBUTED, "claim", mode="reported")
    now, document = desk.made.now, desk.document
    at = document.text.index(ATTRIBUTED)
    offered = [offer.holder for offer in offers(document, at, at + len(ATTRIBUTED))]
    assert any("foreign minister" in name for name in offered), "whom the text names is offered, not filled in"
    assert now.annotations[said].holder == ""
    fields = {"holder": "Russian foreign minister", "through": (Voice("South Front", "outlet"),)}
    desk.made.apply(Edit("annotation", said, fields, "Edit"))
    now = desk.made.now
    assert {a.exact for a in now.annotations.values()} == {*NUMBERS, *MOTIVES, ATTRIBUTED}
    assert all(document.text[a.start : a.end] == a.exact for a in now.annotations.values())
    linked = {now.annotations[link.annotation].exact for link in now.links.values()}
    assert linked == {words for words, point in NUMBERS.items() if point}
    assert not desk.found("quote not found") and not desk.found("quote differs")


def test_a_number_without_a_source_and_one_from_a_single_source(desk: Desk) -> None:
    desk.mark("25 observation points (18 permanent and 7 temporary)", "fact")
    contingent = desk.mark("1960-strong contingent in Karabakh", "fact")
    desk.link(contingent, "in the number of 1,960 servicemen")
    assert desk.words("unsupported fact") == ["25 observation points (18 permanent and 7 temporary)"]
    assert desk.words("one origin") == ["1960-strong contingent in Karabakh"]


def test_a_claim_that_nobody_holds_and_nobody_judged(desk: Desk) -> None:
    base = "a gathering center, in other words a temporary military base, in the Armenian city of Goris"
    id = desk.mark(base, "claim")
    assert desk.words("no holder") == desk.words("no verdict") == [base]
    desk.made.apply(Edit("annotation", id, {"holder": "South Front"}, "Edit"))
    desk.made.apply(judge(id, "unverified", desk.made.moment()))
    assert desk.words("no holder") == desk.words("no verdict") == []


def test_a_quote_that_is_not_in_the_statement_and_one_with_another_date(desk: Desk) -> None:
    posts = desk.mark("established 25 observation points", "claim", holder="South Front", verdict="unverified")
    desk.link(posts, "twenty-five observation posts along the line of contact shall be set up", "context")
    date = desk.mark("the deadline was extended till November 25", "claim", holder="an aide", verdict="unverified")
    desk.link(date, "returns the Kalbajar district to the Republic of Azerbaijan by 25 November 2020", "refutes")
    assert desk.words("quote not found") == ["established 25 observation points"]
    (found,) = desk.found("quote differs")
    assert (found.detail, desk.words("quote differs")) == ("number", ["the deadline was extended till November 25"])


def test_a_verdict_against_its_evidence_and_one_that_is_older(desk: Desk) -> None:
    words = "the deadline was extended till November 25"
    id = desk.mark(words, "claim", holder="a top aide")
    desk.made.apply(judge(id, "supported", desk.made.moment()))
    desk.link(id, "by 15 November 2020", "refutes")
    assert desk.words("verdict against evidence") == desk.words("verdict older than evidence") == [words]
    assert desk.found("verdict against evidence")[0].detail == "refuted by a source"


def test_the_disclaimer_and_the_same_passage_marked_again(desk: Desk) -> None:
    disclaimer = "The contents of this article are of sole responsibility of the author(s)."
    desk.mark(disclaimer, "claim", holder="Global Research", verdict="unverified")
    desk.mark(MOTIVES[2], "opinion")
    desk.mark(MOTIVES[2], "opinion")
    desk.mark("Turkish plans to annex territories of northern Syria", "claim")
    desk.mark("Turkish plans to annex territories of northern Syria", "opinion")
    assert desk.words("in boilerplate") == [disclaimer], "what the outlet puts under every article is no finding of it"
    assert desk.words("marked twice") == [MOTIVES[2]]
    assert desk.words("two tags") == ["Turkish plans to annex territories of northern Syria"]


def test_all_twelve_checks_are_worked_down_to_none_and_undone_again(desk: Desk) -> None:
    made = desk.made
    fact = desk.mark("25 observation points (18 permanent and 7 temporary)", "fact", holder="South Front")
    bare = desk.mark("a gathering center", "claim")
    posts = desk.mark("Battle tanks and multiple rocket launching systems", "claim", holder="South Front")
    missing = desk.link(posts, "twenty-five observation posts along the line of contact shall be set up", "context")
    aide = desk.mark("the deadline was extended till November 25", "claim", holder="a top aide")
    made.apply(judge(posts, "unverified", made.moment()))
    made.apply(judge(aide, "supported", made.moment()))
    date = desk.link(aide, "returns the Kalbajar district to the Republic of Azerbaijan by 25 November 2020", "refutes")
    contingent = desk.mark("1960-strong contingent in Karabakh", "fact", holder="South Front")
    desk.link(contingent, "in the number of 1,960 servicemen")
    desk.mark("The contents of this article are of sole responsibility", "opinion")
    desk.mark(MOTIVES[2], "opinion")
    desk.mark(MOTIVES[2], "opinion")
    desk.mark(MOTIVES[1], "opinion")
    second = desk.mark(MOTIVES[1], "claim", holder="South Front", verdict="unverified")
    assert {each.kind for each in check_list(made.now)} == set(KINDS)

    for kind in ("marked twice", "in boilerplate", "verdict older than evidence"):
        (found,) = desk.found(kind)
        step = repair(made.now, found, made.moment())
        assert step is not None, kind
        made.apply(step)
        assert not desk.found(kind)
    deal(made, desk.document, fact, bare, second)
    made.apply(Delete("link", missing, "Delete link"))
    made.apply(Edit("link", date, {"quote": "the Kalbajar district to the Republic of Azerbaijan by 15 November 2020"}))
    made.apply(judge(aide, "refuted", made.moment()))
    made.apply(Edit("source", TREATY, {"reliability": "B", "credibility": "2"}, "Edit source"))
    made.apply(Add(Source(id="un", title="Report of the Secretary-General", type="report", reliability="A")))
    for annotation in (contingent, aide):
        stance = "refutes" if annotation == aide else "supports"
        made.apply(Add(EvidenceLink(id="", annotation=annotation, source="un", stance=stance)))
    made.apply(judge(aide, "refuted", made.moment()))
    assert [each.kind for each in check_list(made.now)] == []
    while made.undo_label:
        made.undo()
    assert not made.now.annotations


def deal(made: Project, document: Document, fact: str, bare: str, second: str) -> None:
    """The number has no source in the article: it is a claim, not a fact; what lacks a holder and verdict gets them."""
    made.apply(Edit("annotation", fact, {"tag": "claim"}, "Retag as claim"))
    made.apply(judge(fact, "not enough evidence", made.moment()))
    made.apply(Edit("annotation", bare, {"holder": "South Front"}, "Edit"))
    made.apply(judge(bare, "unverified", made.moment()))
    made.apply(delete_annotation(made.now, second))


def test_a_passage_that_rests_on_another_says_so_at_both_ends(desk: Desk) -> None:
    base = desk.mark("a gathering center, in other words a temporary military base", "claim")
    tanks = desk.mark("Battle tanks and multiple rocket launching systems", "claim")
    desk.made.apply(relate(desk.made.now, base, tanks, "rests on"))
    now = desk.made.now
    assert [(r.annotation, r.other) for r in now.relations_of(base)] == [(base, tanks)]
    assert now.relations_of(tanks) == now.relations_of(base)
