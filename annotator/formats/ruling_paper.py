"""Decisions and open points as blocks of a paper. All words are in ``WORDS`` and ``paper_words``."""

from collections.abc import Iterable, Iterator, Mapping

from annotator.formats.minutes import Gold, OpenPoint, Read, Ruling
from annotator.formats.paper import Block, Bullets, Heading, Line, Paragraph, Run, Table, Together, said
from annotator.formats.paper_words import WORDS as COMMON
from annotator.formats.paper_words import choice, fill, in_context, judged, kinds, listed, moment, told

WORDS: Mapping[str, str] = {
    "number": "No.", "who": "Who", "tag": "Tag", "holder": "Holder", "verdict": "Verdict", "passage": "Passage",
    "gold": "Gold",
    "followed": "✓ ", "decided by": "Decided {when} by {who}", "replaced": "Replaced later by the session “{title}”.",
    "replaced outside": "Replaced later.", "earlier": "Before, {when}, {who}: {outcome}.",
    "tag version": "{tag}: version {version}", "differed": "differences: {kinds}", "in article": "article {number}",
    "deferred": "Deferred", "not decided": "Not decided yet", "outdated": "To be looked at again",
    "contested": "Decided in two ways", "see": "see decision {number}",
}  # fmt: skip

COLUMNS = ("who", "tag", "holder", "verdict", "passage")
WIDTHS = (14, 10, 16, 14, 46)


def ruling_block(ruling: Ruling) -> Block:
    """A decision with its passage, readings, result, reason, votes and dissent."""
    title = f"{ruling.number} · {COMMON.get(ruling.outcome, ruling.outcome)}"
    blocks: list[Heading | Paragraph | Bullets | Table] = [Heading((Run(title),), 2), in_context(ruling.place)]
    about = [fill(WORDS["in article"], number=ruling.place.text)] if ruling.place.text else []
    about += [fill(WORDS["differed"], kinds=kinds(ruling.kinds))] if ruling.kinds else []
    blocks.append(Paragraph((Run(_sentence(" · ".join(about)), "quiet"),)))
    rows = [_reading(read) for read in ruling.readings]
    rows += [_gold(gold) for gold in ruling.gold]
    if ruling.outcome == "dropped":
        rows.append(((Run(WORDS["gold"], "strong"),), (Run(COMMON["nothing"]),), (), (), ()))
    blocks.append(Table(_head(), tuple(rows), WIDTHS))
    if ruling.reason:
        blocks.append(Paragraph((Run(f"{COMMON['reason']}: ", "strong"), said(ruling.reason))))
    blocks += _discussion(ruling)
    made = fill(WORDS["decided by"], when=moment(ruling.time), who=ruling.by)
    used = [fill(WORDS["tag version"], tag=tag, version=number) for tag, number in ruling.versions if number]
    blocks.append(Paragraph((Run(" · ".join((made, *used)), "quiet"),)))
    blocks += [Paragraph((told(since),)) for since in ruling.since]
    if ruling.replaced:
        words = WORDS["replaced outside"] if ruling.replaced == "later" else WORDS["replaced"]
        blocks.append(Paragraph((Run(fill(words, title=ruling.replaced), "alert"),)))
    return Together(tuple(blocks))


def _reading(read: Read) -> tuple[Line, ...]:
    tag, holder, verdict, passage = judged(read.judgement)
    for link in read.evidence:
        stance, _, source = link.partition(": ")
        passage += (Run(f"\n{COMMON.get(stance, stance)}: ", "quiet"), said(source, "quiet"))
    return (Run(WORDS["followed"] if read.followed else ""), said(read.who)), tag, holder, verdict, passage


def _gold(gold: Gold) -> tuple[Line, ...]:
    tag, holder, verdict, passage = judged(gold.judgement)
    passage += (Run("\n"), said(gold.note, "quiet")) if gold.note else ()
    return (Run(WORDS["gold"], "strong"),), tag, holder, verdict, passage


def _discussion(given: Ruling | OpenPoint) -> Iterator[Paragraph]:
    if given.votes:
        line: Line = (Run(f"{COMMON['votes']}: ", "strong"),)
        for at, vote in enumerate(given.votes):
            line += (Run("; " if at else ""), said(vote.who), Run(" → "), choice(vote.text))
        yield Paragraph(line)
    for dissent in given.dissent:
        yield Paragraph((Run(f"{COMMON['dissent']}, ", "strong"), said(dissent.who), Run(": "), said(dissent.text)))
    if isinstance(given, OpenPoint):
        return
    for comment in given.comments:
        yield Paragraph((Run(f"{COMMON['comment']}, "), said(comment.who), Run(": "), said(comment.text)))
    for each in given.earlier:
        outcome = COMMON.get(each.outcome, each.outcome)
        words = fill(WORDS["earlier"], when=moment(each.time), who=each.by, outcome=outcome)
        yield Paragraph((Run(f"{words} ", "quiet"), said(each.reason, "quiet")))


def accepted_table(rulings: Iterable[Ruling]) -> Table:
    """What was accepted in bulk, a row for each passage."""
    rows = tuple(
        ((Run(str(ruling.number)),), _followed(ruling), *judged(gold.judgement))
        for ruling in rulings
        for gold in ruling.gold
    )
    return Table(((Run(WORDS["number"]),), *_head()), rows, (6, 14, 10, 13, 13, 44))


def _followed(ruling: Ruling) -> Line:
    return listed(dict.fromkeys(read.who for read in ruling.readings if read.followed))


def open_point_block(point: OpenPoint) -> Block:
    """A passage that is not settled."""
    words = point.why if point.why in ("deferred", "outdated", "contested") else "not decided"
    deferred = point.why == "deferred" and point.decision > 0
    about = [fill(WORDS["in article"], number=point.place.text)] if point.place.text else []
    about += [fill(WORDS["differed"], kinds=kinds(point.kinds))] if point.kinds else []
    about += [fill(WORDS["see"], number=point.decision)] if point.decision and not deferred else []
    blocks: list[Heading | Paragraph | Bullets | Table] = [
        Heading((Run(f"{point.decision} · {WORDS[words]}" if deferred else WORDS[words]),), 2),
        in_context(point.place),
        Paragraph((Run(_sentence(" · ".join(about)), "quiet"),)),
        Table(_head(), tuple(map(_reading, point.readings)), WIDTHS),
    ]
    if point.reason:
        blocks.append(Paragraph((Run(f"{COMMON['reason']}: ", "strong"), said(point.reason))))
    return Together((*blocks, *_discussion(point)))


def _head() -> tuple[Line, ...]:
    return tuple((Run(WORDS[name]),) for name in COLUMNS)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
