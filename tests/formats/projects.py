"""Projects and tricky words for the tests of formats."""

import json
from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.annotation import Annotation, Relation, Voice
from annotator.domain.document import Block, Byline, Document, DocumentLink, Origin, Page, Publication
from annotator.domain.entity import Entity
from annotator.domain.ids import AnnotatorId, document_id, stable_id
from annotator.domain.library import Collection, Membership, SavedSearch, membership_id
from annotator.domain.people import Annotator, Comment, Seen, seen_id
from annotator.domain.review import Decision, Dissent, GoldPassage, Guideline, Reading, ReviewSession, Vote
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Capture, Contributor, EvidenceLink, Further, Source
from annotator.domain.tag import Tag, tags_from_data
from annotator.domain.team import TEAM, Assignment, Completion, Team, assignment_id, completion_id
from annotator.domain.text import normalised, quote_at
from annotator.formats.exchange import ImportContext, Imported, Selection
from annotator.formats.registry import exporter_named, importer_for
from annotator.paths import seed

SEED = "000_ea984a6356cfd0a5.txt"
ME = AnnotatorId("annotator-1")
BEN = AnnotatorId("annotator-2")
AT = 1_700_000_000_123
TRICKY = (
    "=1+1", "+49 30", "-2", "@SUM(A1)", "\tx", "'=1", "''@", "'tis", "＝1", "<script>alert(1)</script>",
    '"><img src=x onerror=y>', "</style><b>", "]]>", "&amp;&lt;", "javascript:alert(1)", "שלום‮abc",
    "\u202eevil\u202c", "e\u0301\u0323", "👩‍👩‍👧 🇩🇪",
    "a\u00a0b\u2028c", '"quoted", and; more', "line\nbreak", "\x01\x7f",
    "\ufeff", "𝕏\U00020bb7", "{{7*7}}", "%s%n", "\\u0000", "--", "NULL",
)  # fmt: skip


def tag_set() -> tuple[Tag, ...]:
    rows = json.loads(seed("tagset.json").read_text(encoding="utf-8"))["tags"]
    return tuple(replace(tag, created=AT, modified=AT) for tag in tags_from_data(rows))


def document(text: str, **fields: str) -> Document:
    """A document of ``text`` with one paragraph a line."""
    text = normalised(text)
    blocks: list[Block] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(at, at + len(line), "paragraph"))
        at += len(line) + 1
    return Document(id=document_id(text), text=text, blocks=tuple(blocks), created=AT, modified=AT, **fields)  # type: ignore[arg-type]


def annotation(doc: Document, start: int, end: int, number: int = 0, **fields: str) -> Annotation:
    quote = quote_at(doc.text, start, end)
    made = Annotation(
        id=stable_id("a", doc.id, str(number)), document=doc.id, start=start, end=end, exact=quote.exact,
        prefix=quote.prefix, suffix=quote.suffix, tag="claim", creator=ME, created=AT + number,
        modified=AT + 2 * number,
    )  # fmt: skip
    return replace(made, **fields)  # type: ignore[arg-type]


def snapshot(entities: Iterable[Entity]) -> Snapshot:
    ada = Annotator(id=ME, name="Ada", email="ada@example.org", created=AT, modified=AT)
    return Snapshot(ME, [*tag_set(), ada, *entities])


def imported(name: str, data: bytes, **known: object) -> Imported:
    return importer_for(name, data).read(data, ImportContext(name, **known))  # type: ignore[arg-type]


def seed_document() -> Document:
    [found] = imported(SEED, seed(SEED).read_bytes()).entities
    assert isinstance(found, Document)
    return found


def seed_project() -> Snapshot:
    """The seed article with the sample's annotations and a comment."""
    article = seed_document()
    data = seed("sample_annotations.json").read_bytes()
    tags = {tag.id: tag for tag in tag_set()}
    sample = imported("sample.json", data, documents={article.id: article}, tags=tags)
    first = next(entity for entity in sample.entities if isinstance(entity, Annotation))
    talk = Comment(id="c-1", subject=first.id, subject_type="annotation", text="Who says so?", creator=ME, created=AT)
    return snapshot([article, *sample.entities, talk])


def full_project() -> Snapshot:
    """One of everything, every field with a value of its own."""
    doc = document(
        "Title\n\nThe minister said that P. See it here.\n\n© 2020", title="Title", byline="Ada B", publisher="P",
        published="2020-11-17", original_author="C D", original_date="2020-11", source_line="From C D",
        url="https://example.org/a b", language="en", note="n", filename="f.txt", encoding="utf-8",
        attachment="ab" * 32, same_as="another text",
    )  # fmt: skip
    links = (DocumentLink(39, 43, "https://example.org/x"),)
    doc = replace(
        doc, regions=("Asia",), themes=("x", "y"), links=links, subtitle="What he said", bylines=(Byline("Ada B"),),
        chain=(Publication("Q", "2020-11-16", "https://q.example/1", "C D"),), updated="2020-11-18",
        captured="2020-11-19T10:00:00Z", section="World", description="About P", keywords=("p",), rights="© 2020",
        origins=(Origin("title", "og:title"),), pages=(Page(0, 5, "1"), Page(7, 45, "2")),
    )  # fmt: skip
    one = annotation(doc, 7, 32, 1, note="n", holder="minister", mode="reported", verdict="refuted", confidence="low")
    one = replace(
        one, role="of defence", through=(Voice("The paper", "daily", "own voice"),), justification="He was not there.",
        judged="2026-03-01T10:00:00.000Z", worth="high",
    )  # fmt: skip
    two = annotation(doc, 11, 43, 2, tag="fact")
    source = Source(
        id="s1", title="S", type="report", author=("A", "B"), publisher="P", container_title="C", issued="2020",
        accessed="2021-01-01", url="https://example.org/?a=b&c=d", doi="10.1/x", reliability="A", note="n", creator=ME,
        created=AT, modified=AT, credibility="2", level="primary", origin="the ministry", document="another text",
        same_as="s0", contributors=(Contributor("editor", "Doe, Jane"),), publisher_place="Baku", volume="3",
        issue="2", page="1-9", edition="2", report_number="R 7", isbn="978", issn="1234", language="en", abstract="It",
        collection_title="Papers", event="Summit", archive="State archive", genre="memo", keywords=("k",),
        citation_key="s2020", apart=("s2",), more=(Further("medium", "paper"),),
    )  # fmt: skip
    link = EvidenceLink(id="l1", annotation=one.id, source="s1", stance="refutes", locator="p. 3", quote="not P",
                        grade="strong", note="n", creator=ME, created=AT, modified=AT, capture="v1", start=0,
                        end=5, prefix="p", suffix=" in", page="1")  # fmt: skip
    kept = Capture(
        id="v1", source="s1", attachment="cd" * 32, text="not P in it", name="s.html", media_type="text/html", size=11,
        url="https://example.org/s", captured="2021-01-01T00:00:00.000Z", note="n", creator=ME, created=AT, modified=AT,
        blocks=(Block(0, 11, "paragraph"),), links=(DocumentLink(0, 3, "https://example.org/y"),),
        pages=(Page(0, 11, "1"),),
    )  # fmt: skip
    bears = Relation(id="b1", annotation=one.id, other=two.id, kind="contradicts", note="n", creator=ME, created=AT,
                     modified=AT)  # fmt: skip
    talk = Comment(id="c1", subject=one.id, subject_type="annotation", text="t", mentions=(BEN,), creator=ME,
                   created=AT, modified=AT)  # fmt: skip
    answer = Comment(id="c2", subject=one.id, subject_type="annotation", text="u", parent="c1", resolved=True,
                     creator=ME, created=AT, modified=AT)  # fmt: skip
    evidence = [source, kept, link, bears]
    return snapshot([doc, one, two, *evidence, talk, answer, *full_team(doc), *full_review(doc, one, two)])


def full_team(doc: Document) -> list[Entity]:
    """What a team agrees on before it reads."""
    ben = Annotator(id=BEN, name="Ben", same_as=ME, created=AT, modified=AT)
    team = Team(id=TEAM, blind=True, guidelines="Mark the shortest passage.", created=AT, modified=AT)
    reads = Assignment(id=assignment_id(doc.id, BEN), document=doc.id, annotator=BEN, due="2026-03-01", note="n",
                       creator=ME, created=AT, modified=AT)  # fmt: skip
    done = Completion(id=completion_id(doc.id, BEN), document=doc.id, creator=BEN, done=False,
                      state="needs review", created=AT, modified=AT)  # fmt: skip
    seen = Seen(id=seen_id(BEN, "c1"), subject="c1", creator=BEN, comments=("c1", "c2"), created=AT, modified=AT)
    shelf = Collection(id="k1", name="Karabakh", parent="k0", note="n", creator=ME, created=AT, modified=AT)
    there = Membership(id=membership_id("k1", doc.id), collection="k1", document=doc.id, creator=ME, created=AT,
                       modified=AT)  # fmt: skip
    search = SavedSearch(id="q1", name="Open", query="tag:claim", creator=ME, created=AT, modified=AT)
    return [ben, team, reads, done, seen, shelf, there, search]


def full_review(doc: Document, one: Annotation, two: Annotation) -> list[Entity]:
    """A meeting with a decision and the rule that came out of it."""
    session = ReviewSession(
        id="r1", title="Monday", documents=(doc.id,), people=(ME, BEN), annotators=(ME, BEN), kinds=("tag",),
        order="text", overlap=40, names=False, state="closed", tag_set="0123456789ab", started=AT, ended=AT + 9000,
        seconds=7, before="{}", note="n", creator=ME, created=AT, modified=AT,
    )  # fmt: skip
    readings = (
        Reading(one.id, ME, one.start, one.end, "claim", "minister", "reported", "refuted", "low", "s1 refutes"),
        Reading(two.id, BEN, two.start, two.end, "fact"),
    )
    gold = GoldPassage(
        one.start, one.end, one.exact, "claim", "minister", "reported", "refuted", "high", "As the holder is named."
    )
    decision = Decision(
        id="d2", document=doc.id, start=one.start, end=two.end, exact=doc.text[one.start : two.end], outcome="taken",
        session="r1", reason="It can be settled.", kinds=("tag", "boundary"), readings=readings, taken=(one.id,),
        passages=(gold,), votes=(Vote(ME, ME), Vote(BEN, "merged")), dissent=(Dissent(BEN, "It is a fact."),),
        replaces="d1", creator=ME, created=AT, modified=AT,
    )  # fmt: skip
    rule = Guideline(id="g1", text="What can be settled is a claim.", tag="claim", decision="d2", document=doc.id,
                     exact=one.exact, retired=True, creator=ME, created=AT, modified=AT)  # fmt: skip
    return [session, decision, rule]


def exported(now: Snapshot, name: str, *documents: str) -> bytes:
    return b"".join(exporter_named(name).write(now, Selection(documents, AT)))
