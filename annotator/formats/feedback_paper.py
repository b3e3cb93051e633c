"""A feedback page as a paper. All words are in ``WORDS`` and ``paper_words``."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from annotator.formats.agreement_paper import agreement_blocks
from annotator.formats.feedback import Confusion, Feedback, Point
from annotator.formats.paper import Block, Heading, Line, Paper, Paragraph, Run, Table, Together, said
from annotator.formats.paper_words import WORDS as COMMON
from annotator.formats.paper_words import fill, in_context, judged, kinds, moment
from annotator.formats.rule_paper import rule_block

WORDS: Mapping[str, str] = {
    "title": "Feedback for {name}", "subtitle": "What was decided about your readings · {made}",
    "about": "This page compares what you marked with what the team decided. A difference is not a mistake: often the"
    " rule was not clear yet. Your own work stays as you made it.",
    "summary": "In short", "articles": "Articles", "confirmed": "Confirmed", "changed": "Decided otherwise",
    "dropped": "Found to be nothing", "missed": "Also marked in the result", "waiting": "Not decided on yet",
    "aside": "In quotation blocks or boilerplate (not counted)", "not counted":
    "not counted, as it stands in a quotation block or in boilerplate",
    "none": "None.", "count": "Passages", "no decisions": "Nothing that you read has been decided on yet.",
    "yours": "You", "gold": "Result", "who": "", "tag": "Tag", "holder": "Holder", "verdict": "Verdict",
    "passage": "Passage", "nothing": "nothing", "differs": "Differs in {kinds}", "note": "Note",
    "confusion": "Your tags and the result's",
    "confusion about": "Rows: your tags. Columns: the tags in the result. Passages are paired where they overlap.",
    "your tag": "Yours", "figures": "Figures", "figures about": "How close your passages are to the result. Passages"
    " that nothing was decided about count as not being in it.",
    "rules": "Rules that came out of it", "no rules": "No rule was made.", "article": "article {number}",
    "decided": "decided {when}", "in session": "in “{title}”",
    "foot": "Feedback for {name}, written {made} by Annotator.",
}  # fmt: skip

COLUMNS = ("who", "tag", "holder", "verdict", "passage")
WIDTHS = (10, 12, 17, 15, 46)


def feedback_paper(feedback: Feedback) -> Paper:
    """The whole page."""
    made = moment(feedback.made)
    return Paper(
        fill(WORDS["title"], name=feedback.name),
        (Run(fill(WORDS["subtitle"], made=made)),),
        feedback.made,
        fill(WORDS["foot"], name=feedback.name, made=made),
        tuple(_blocks(feedback)),
    )


def _blocks(given: Feedback) -> Iterator[Block]:
    yield Paragraph((Run(WORDS["about"]),))
    if not given.articles:
        yield Paragraph((Run(WORDS["no decisions"], "quiet"),))
        return
    yield from _summary(given)
    yield from _points("changed", given.changed)
    yield from _points("dropped", given.dropped)
    yield from _points("missed", given.missed)
    yield from _confirmed(given.confirmed)
    yield Heading((Run(WORDS["confusion"]),))
    yield Paragraph((Run(WORDS["confusion about"], "quiet"),))
    yield _confusion(given.confusion)
    yield Heading((Run(WORDS["rules"]),))
    yield from map(rule_block, given.rules)
    if not given.rules:
        yield Paragraph((Run(WORDS["no rules"], "quiet"),))
    yield Heading((Run(WORDS["figures"]),))
    yield Paragraph((Run(WORDS["figures about"], "quiet"),))
    yield from agreement_blocks((), given.figures, given.left_out)


def _summary(given: Feedback) -> Iterator[Block]:
    rows = [
        ("confirmed", _counted(given.confirmed)), ("changed", _counted(given.changed)),
        ("dropped", _counted(given.dropped)), ("missed", _counted(given.missed)), ("waiting", given.waiting),
        *([("aside", given.aside)] if given.aside else []),
    ]  # fmt: skip
    yield Heading((Run(WORDS["summary"]),))
    counts = tuple(((Run(WORDS[name]),), (Run(str(count)),)) for name, count in rows)
    yield Table(((), (Run(WORDS["count"]),)), counts, (80, 20), frozenset({1}))
    titles = tuple(((Run(str(at)),), (said(title),)) for at, title in enumerate(given.articles, 1))
    yield Table(((), (Run(WORDS["articles"]),)), titles, (7, 93))


def _counted(points: Iterable[Point]) -> int:
    return sum(not point.aside for point in points)


def _points(name: str, points: Sequence[Point]) -> Iterator[Block]:
    yield Heading((Run(WORDS[name]),))
    if not points:
        yield Paragraph((Run(WORDS["none"], "quiet"),))
    yield from map(_point, points)


def _point(point: Point) -> Block:
    about = [fill(WORDS["differs"], kinds=kinds(point.kinds))] if point.kinds else []
    about += [fill(WORDS["article"], number=point.place.text)] if point.place.text else []
    about.append(fill(WORDS["decided"], when=moment(point.time)))
    about += [fill(WORDS["in session"], title=point.session)] if point.session else []
    about += [WORDS["not counted"]] if point.aside else []
    nothing: tuple[Line, ...] = ((Run(WORDS["nothing"]),), (), (), ())
    rows = (
        ((Run(WORDS["yours"]),), *(judged(point.mine) if point.mine else nothing)),
        ((Run(WORDS["gold"], "strong"),), *(judged(point.gold.judgement) if point.gold else nothing)),
    )
    blocks: list[Paragraph | Table] = [in_context(point.place), Table(_head(COLUMNS), rows, WIDTHS)]
    if point.reason:
        blocks.append(Paragraph((Run(f"{COMMON['reason']}: ", "strong"), said(point.reason))))
    if point.gold and point.gold.note:
        blocks.append(Paragraph((Run(f"{WORDS['note']}: ", "strong"), said(point.gold.note))))
    words = " · ".join(about)
    blocks.append(Paragraph((Run(words[:1].upper() + words[1:], "quiet"),)))
    return Together(tuple(blocks))


def _confirmed(points: Sequence[Point]) -> Iterator[Block]:
    yield Heading((Run(WORDS["confirmed"]),))
    if not points:
        yield Paragraph((Run(WORDS["none"], "quiet"),))
        return
    rows = tuple(
        (*judged(point.mine)[:3], _with_reason(point, judged(point.mine)[3])) for point in points if point.mine
    )
    yield Table(_head(COLUMNS[1:]), rows, (13, 18, 15, 54))


def _with_reason(point: Point, passage: Line) -> Line:
    if point.aside:
        passage = (*passage, Run(f"\n({WORDS['not counted']})", "quiet"))
    if not point.reason or point.outcome == "agreed":
        return passage
    return (*passage, Run(f"\n{COMMON['reason']}: ", "quiet"), said(point.reason, "quiet"))


def _confusion(given: Confusion) -> Table:
    names = [said(tag) if tag else Run(WORDS["nothing"], "quiet") for tag in given.tags]
    head: tuple[Line, ...] = ((Run(WORDS["your tag"], "quiet"),), *((name,) for name in names))
    rows = tuple(
        ((name,), *((Run(str(count), "" if count else "quiet"),) for count in counts))
        for name, counts in zip(names, given.counts, strict=True)
    )
    share = max(1, 75 // len(names))
    return Table(head, rows, (25, *[share] * len(names)), frozenset(range(1, len(names) + 1)))


def _head(names: Iterable[str]) -> tuple[Line, ...]:
    return tuple((Run(WORDS[name]),) for name in names)
