"""Minutes as a paper. All words are in ``WORDS`` and ``paper_words``."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from annotator.formats.agreement_paper import agreement_blocks
from annotator.formats.minutes import Definition, Minutes, OpenPoint, Read, Ruling, Text
from annotator.formats.paper import (
    Block,
    Bullets,
    Heading,
    Line,
    Paper,
    Paragraph,
    Run,
    Signatures,
    Table,
    Together,
    said,
)
from annotator.formats.paper_words import (
    WORDS as COMMON,
)
from annotator.formats.paper_words import (
    choice,
    duration,
    fill,
    in_context,
    judged,
    kinds,
    listed,
    moment,
    told,
)
from annotator.formats.rule_paper import rule_block

WORDS: Mapping[str, str] = {
    "minutes": "Minutes of a review session", "open": "open", "paused": "paused", "closed": "closed",
    "session": "The session", "when": "Held", "from to": "{start} to {end}", "began": "begun {start}, not closed yet",
    "time": "Time spent", "pauses": "{time} (pauses left out)", "people": "Present", "compared": "Work compared",
    "letters": "Readings are shown by letters, as in the session.", "kinds": "Kinds of difference",
    "order": "Order", "weight": "by check-worthiness and disagreement", "text": "as in the text",
    "overlap": "Passages belong together", "from percent": "from {percent} % of the shorter one", "note": "Note",
    "written by": "Begun by", "texts": "Texts", "number": "No.", "article": "Article", "sha": "SHA-256 of its text",
    "gone": "not in the project any more", "other text": "another text of it",
    "tags": "Tags and rules in force", "version": "Version {version}, unchanged since the session began.",
    "versions": "Version {version} when the session began; changed since ({now}).",
    "definition": "version {version}, since {since}", "example": "Example:", "rules before": "Rules",
    "results": "Results", "outcome": "Outcome", "count": "Passages", "open points": "Open points",
    "accepted rule": "{rule} Passages: {count}.",
    "not seen": "Not in these minutes, as it is hidden from who made them: {titles}.",
    "decisions": "Decisions", "no decisions": "Nothing was decided.", "accepted": "Accepted by rule",
    "who": "Who", "tag": "Tag", "holder": "Holder", "verdict": "Verdict", "passage": "Passage", "gold": "Gold",
    "followed": "✓ ", "decided by": "Decided {when} by {who}", "replaced": "Replaced later by the session “{title}”.",
    "replaced outside": "Replaced later.", "earlier": "Before, {when}, {who}: {outcome}.", "tag version":
    "{tag}: version {version}", "differed": "differences: {kinds}", "in article": "article {number}",
    "deferred": "Deferred", "not decided": "Not decided yet", "outdated": "To be looked at again",
    "contested": "Decided in two ways", "no open points": "Nothing is open.", "see": "see decision {number}",
    "made rules": "Rules made in this session", "no rules": "No rule was made.",
    "agreement": "Agreement", "signed": "Signed off by", "signatures": "Signed off", "date": "Date",
    "foot": "Minutes of “{title}”, written {made} by Annotator.",
}  # fmt: skip

COLUMNS = ("who", "tag", "holder", "verdict", "passage")
WIDTHS = (14, 10, 16, 14, 46)


def minutes_paper(minutes: Minutes) -> Paper:
    """The whole paper."""
    return Paper(
        minutes.title,
        (Run(f"{WORDS['minutes']} · {moment(minutes.started)} · {WORDS.get(minutes.state, minutes.state)}"),),
        minutes.made,
        fill(WORDS["foot"], title=minutes.title, made=moment(minutes.made)),
        tuple(_blocks(minutes)),
    )


def _blocks(minutes: Minutes) -> Iterator[Block]:
    yield from _session(minutes)
    yield from _texts(minutes.texts)
    yield from _tags(minutes)
    yield from _results(minutes)
    yield from _decisions(minutes)
    yield Heading((Run(WORDS["open points"]),))
    if not minutes.open_points:
        yield Paragraph((Run(WORDS["no open points"], "quiet"),))
    for point in minutes.open_points:
        yield _open_point(point)
    yield Heading((Run(WORDS["made rules"]),))
    yield from map(rule_block, minutes.made_rules)
    if not minutes.made_rules:
        yield Paragraph((Run(WORDS["no rules"], "quiet"),))
    yield Heading((Run(WORDS["agreement"]),))
    yield from agreement_blocks(minutes.agreement, minutes.against_gold)
    yield Heading((Run(WORDS["signatures"]),))
    yield Signatures(WORDS["signed"], WORDS["date"], minutes.people)


def _session(minutes: Minutes) -> Iterator[Block]:
    held = WORDS["from to"] if minutes.ended else WORDS["began"]
    rows: list[tuple[str, Line]] = [
        ("when", (Run(fill(held, start=moment(minutes.started), end=moment(minutes.ended))),)),
        ("time", (Run(fill(WORDS["pauses"], time=duration(minutes.seconds))),)),
        ("written by", (said(minutes.by),)),
        ("people", listed(minutes.people)),
        ("compared", listed(minutes.compared)),
        ("kinds", (Run(kinds(minutes.kinds)),)),
        ("order", (Run(WORDS.get(minutes.order, minutes.order)),)),
        ("overlap", (Run(fill(WORDS["from percent"], percent=minutes.overlap)),)),
        ("note", (said(minutes.note),)),
    ]
    yield Heading((Run(WORDS["session"]),))
    told_rows = [((Run(WORDS[name], "quiet"),), line) for name, line in rows if any(run.text for run in line)]
    yield Table((), tuple(told_rows), (22, 78))
    if not minutes.named:
        yield Paragraph((Run(WORDS["letters"], "quiet"),))
    if minutes.hidden:
        yield Paragraph((Run(fill(WORDS["not seen"], titles=", ".join(minutes.hidden)), "alert"),))


def _texts(texts: Iterable[Text]) -> Iterator[Block]:
    rows = []
    for text in texts:
        about = " · ".join(part for part in (text.publisher, text.published, text.url) if part)
        title: Line = (said(text.title or text.id),)
        title += (Run("\n"), said(about, "quiet")) if about else ()
        sums: Line = (Run(text.sha256 or WORDS["gone"]),)
        for other in text.others:
            sums += (Run(f"\n{WORDS['other text']}: {other}", "quiet"),)
        rows.append(((Run(str(text.number)),), title, sums))
    yield Heading((Run(WORDS["texts"]),))
    yield Table(_head("number", "article", "sha"), tuple(rows), (7, 48, 45))


def _tags(minutes: Minutes) -> Iterator[Block]:
    yield Heading((Run(WORDS["tags"]),))
    if minutes.tag_set:
        same = minutes.tag_set == minutes.tag_set_now
        words = WORDS["version"] if same else WORDS["versions"]
        yield Paragraph((Run(fill(words, version=minutes.tag_set, now=minutes.tag_set_now)),))
    for definition in minutes.definitions:
        yield Paragraph(_definition(definition))
    if minutes.rules:
        yield Heading((Run(WORDS["rules before"]),), 2)
        yield from map(rule_block, minutes.rules)


def _definition(given: Definition) -> Line:
    about = fill(WORDS["definition"], version=given.version, since=moment(given.since))
    line: Line = (said(given.name, "strong"), Run(f" ({about}) ", "quiet"), said(given.definition))
    for example in given.examples:
        line += (Run(f" {WORDS['example']} ", "quiet"), said(f"“{example}”"))
    return line


def _results(minutes: Minutes) -> Iterator[Block]:
    counts = Counter(ruling.outcome for ruling in minutes.decisions if not ruling.replaced)
    rows = [(COMMON.get(outcome, outcome), count) for outcome, count in counts.items() if outcome != "deferred"]
    rows.append((WORDS["open points"], len(minutes.open_points)))
    yield Heading((Run(WORDS["results"]),))
    yield Table(
        _head("outcome", "count"),
        tuple(((Run(words),), (Run(str(count)),)) for words, count in rows),
        (80, 20),
        frozenset({1}),
    )
    if minutes.accepted:
        yield Bullets(
            tuple((Run(fill(WORDS["accepted rule"], rule=each.rule, count=each.count)),) for each in minutes.accepted)
        )


def _decisions(minutes: Minutes) -> Iterator[Block]:
    yield Heading((Run(WORDS["decisions"]),))
    told_one_by_one = [r for r in minutes.decisions if r.outcome not in ("agreed", "deferred") or r.since or r.replaced]
    if not minutes.decisions:
        yield Paragraph((Run(WORDS["no decisions"], "quiet"),))
    for ruling in told_one_by_one:
        yield _ruling(ruling)
    accepted = [r for r in minutes.decisions if r.outcome == "agreed" and not r.since and not r.replaced]
    if accepted:
        yield Heading((Run(WORDS["accepted"]),), 2)
        rows = tuple(
            (
                (Run(str(r.number)),),
                listed(dict.fromkeys(read.who for read in r.readings if read.followed)),
                *judged(gold.judgement),
            )
            for r in accepted
            for gold in r.gold
        )
        yield Table(_head("number", *COLUMNS), rows, (6, 14, 10, 13, 13, 44))


def _ruling(ruling: Ruling) -> Block:
    title = f"{ruling.number} · {COMMON.get(ruling.outcome, ruling.outcome)}"
    blocks: list[Heading | Paragraph | Bullets | Table] = [Heading((Run(title),), 2), in_context(ruling.place)]
    about = [fill(WORDS["in article"], number=ruling.place.text)] if ruling.place.text else []
    about += [fill(WORDS["differed"], kinds=kinds(ruling.kinds))] if ruling.kinds else []
    blocks.append(Paragraph((Run(_sentence(" · ".join(about)), "quiet"),)))
    rows = [_reading(read) for read in ruling.readings]
    rows += [((Run(WORDS["gold"], "strong"),), *judged(gold.judgement)) for gold in ruling.gold]
    if ruling.outcome == "dropped":
        rows.append(((Run(WORDS["gold"], "strong"),), (Run(COMMON["nothing"]),), (), (), ()))
    blocks.append(Table(_head(*COLUMNS), tuple(rows), WIDTHS))
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


def _followed(ruling: Ruling) -> Line:
    return listed(dict.fromkeys(read.who for read in ruling.readings if read.followed))


def _reading(read: Read) -> tuple[Line, ...]:
    tag, holder, verdict, passage = judged(read.judgement)
    for link in read.evidence:
        stance, _, source = link.partition(": ")
        passage += (Run(f"\n{COMMON.get(stance, stance)}: ", "quiet"), said(source, "quiet"))
    return (Run(WORDS["followed"] if read.followed else ""), said(read.who)), tag, holder, verdict, passage


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


def _open_point(point: OpenPoint) -> Block:
    words = point.why if point.why in ("deferred", "outdated", "contested") else "not decided"
    deferred = point.why == "deferred" and point.decision > 0
    about = [fill(WORDS["in article"], number=point.place.text)] if point.place.text else []
    about += [fill(WORDS["differed"], kinds=kinds(point.kinds))] if point.kinds else []
    about += [fill(WORDS["see"], number=point.decision)] if point.decision and not deferred else []
    blocks: list[Heading | Paragraph | Bullets | Table] = [
        Heading((Run(f"{point.decision} · {WORDS[words]}" if deferred else WORDS[words]),), 2),
        in_context(point.place),
        Paragraph((Run(_sentence(" · ".join(about)), "quiet"),)),
        Table(_head(*COLUMNS), tuple(map(_reading, point.readings)), WIDTHS),
    ]
    if point.reason:
        blocks.append(Paragraph((Run(f"{COMMON['reason']}: ", "strong"), said(point.reason))))
    return Together((*blocks, *_discussion(point)))


def _head(*names: str) -> tuple[Line, ...]:
    return tuple((Run(WORDS[name]),) for name in names)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
