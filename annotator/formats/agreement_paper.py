"""Figures of agreement as blocks of a paper."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from annotator.formats.minutes import NOTHING_LEFT_OUT, Agreement, LeftOut, Number
from annotator.formats.paper import Block, Bullets, Heading, Line, Paragraph, Run, Table, said
from annotator.formats.paper_words import WORDS as COMMON
from annotator.formats.paper_words import fill, listed

WORDS: Mapping[str, str] = {
    "none": "There are no figures.", "figure": "Figure", "before": "Before", "after": "After", "units": "Units",
    "all": "All people, all tags", "value": "Value", "against gold": "Each annotator against gold",
    "interval": "In brackets: 95 % interval. Units are characters, sentences or passages.", "not kept":
    "The agreement before the session was not kept.", "nothing": "–", "why": "Not computable:",
    "sources": "Formulas", "alike": "Before and after are alike, because deciding changes nobody's own work.",
    "left out": "Quotation blocks and what outlets put under every article do not count: {count} characters.",
    "left out then": "Before the session, {count} characters were left out.",
    "further down": "How near each person is to what was decided stands under “Each annotator against gold”.",
}  # fmt: skip


def agreement_blocks(
    figures: Sequence[Agreement], against_gold: Sequence[Agreement], left_out: LeftOut = NOTHING_LEFT_OUT
) -> Iterator[Block]:
    """Tables of figures before and after, and against gold, with reasons and the sources of the formulas."""
    if not figures and not against_gold:
        yield Paragraph((Run(WORDS["none"], "quiet"),))
        return
    kept = any(figure.before is not None for figure in figures)
    if figures:
        yield Paragraph((Run(WORDS["interval"] if kept else f"{WORDS['interval']} {WORDS['not kept']}", "quiet"),))
    if words := _left_out(left_out, kept):
        yield Paragraph((Run(words, "quiet"),))
    if kept and all(_value(figure.before) == _value(figure.after) for figure in figures):
        further = [WORDS["further down"]] if against_gold else []
        yield Paragraph((Run(" ".join([WORDS["alike"], *further])),))
    for title, group in _groups(figures):
        yield Heading(title, 2)
        yield _table(group, kept)
        yield from _reasons(group)
    if against_gold:
        yield Heading((Run(WORDS["against gold"]),), 2)
        for title, group in _groups(against_gold):
            yield Paragraph(tuple(run._replace(look="strong") for run in title))
            yield _table(group, False)
            yield from _reasons(group)
    sources = dict.fromkeys((figure.label, figure.source) for figure in (*figures, *against_gold))
    yield Heading((Run(WORDS["sources"]),), 2)
    yield Bullets(tuple((Run(f"{label}: "), Run(source, "quiet")) for label, source in sources))


def _left_out(left_out: LeftOut, kept: bool) -> str:
    parts = [fill(WORDS["left out"], count=left_out.now)] if left_out.now else []
    if kept and left_out.before not in (left_out.now, -1):
        parts.append(fill(WORDS["left out then"], count=left_out.before))
    return " ".join(parts)


def _groups(figures: Sequence[Agreement]) -> Iterator[tuple[Line, list[Agreement]]]:
    for (tag, pair), group in groupby(figures, key=lambda figure: (figure.tag, figure.pair)):
        if tag:
            yield (said(tag),), list(group)
        else:
            yield listed(pair) or (Run(WORDS["all"]),), list(group)


def _table(figures: Sequence[Agreement], kept: bool) -> Table:
    rows = []
    for figure in figures:
        name = (Run(figure.label), Run(f" · {COMMON.get(figure.scope, figure.scope)}", "quiet"))
        units = (Run(str(figure.after.units) if figure.after else ""),)
        rows.append((name, *([_value(figure.before)] if kept else []), _value(figure.after), units))
    names = ("figure", "before", "after", "units") if kept else ("figure", "value", "units")
    head = tuple((Run(WORDS[name]),) for name in names)
    widths = (44, 22, 22, 12) if kept else (60, 26, 14)
    return Table(head, tuple(rows), widths, frozenset(range(1, len(widths))))


def _value(number: Number | None) -> Line:
    if number is None or number.value is None:
        return (Run(WORDS["nothing"]),)
    words = (Run(f"{number.value:.3f}"),)
    if number.low is None or number.high is None:
        return words
    return (*words, Run(f" [{number.low:.2f}, {number.high:.2f}]", "quiet"))


def _reasons(figures: Sequence[Agreement]) -> Iterator[Block]:
    whys = dict.fromkeys(figure.after.why for figure in figures if figure.after and figure.after.why)
    if whys:
        yield Paragraph((Run(f"{WORDS['why']} {' '.join(whys)}", "quiet"),))
