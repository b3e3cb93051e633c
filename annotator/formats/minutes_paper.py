"""Minutes as a paper. All words are in ``WORDS`` and ``paper_words``."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from annotator.formats.agreement_paper import agreement_blocks
from annotator.formats.minutes import Definition, Minutes, Text
from annotator.formats.paper import Block, Bullets, Heading, Line, Paper, Paragraph, Run, Signatures, Table, said
from annotator.formats.paper_words import WORDS as COMMON
from annotator.formats.paper_words import duration, fill, kinds, listed, moment
from annotator.formats.rule_paper import rule_block
from annotator.formats.ruling_paper import accepted_table, open_point_block, ruling_block

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
    "decisions": "Decisions", "no decisions": "Nothing was decided.",
    "deferred elsewhere": "Numbers that are missing here were deferred; they are among the open points.",
    "accepted": "Accepted by rule",
    "no open points": "Nothing is open.",
    "made rules": "Rules made in this session", "no rules": "No rule was made.",
    "agreement": "Agreement", "signed": "Signed off by", "signatures": "Signed off", "date": "Date",
    "foot": "Minutes of “{title}”, written {made} by Annotator.",
}  # fmt: skip


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
        yield open_point_block(point)
    yield Heading((Run(WORDS["made rules"]),))
    yield from map(rule_block, minutes.made_rules)
    if not minutes.made_rules:
        yield Paragraph((Run(WORDS["no rules"], "quiet"),))
    yield Heading((Run(WORDS["agreement"]),))
    yield from agreement_blocks(minutes.agreement, minutes.against_gold, minutes.left_out)
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
    by: Line = (Run(", ", "quiet"), said(given.by, "quiet")) if given.by else ()
    line: Line = (
        said(given.name, "strong"),
        Run(f" ({about}", "quiet"),
        *by,
        Run(") ", "quiet"),
        said(given.definition),
    )
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
    if any(r.outcome == "deferred" and r not in told_one_by_one for r in minutes.decisions):
        yield Paragraph((Run(WORDS["deferred elsewhere"], "quiet"),))
    for ruling in told_one_by_one:
        yield ruling_block(ruling)
    accepted = [r for r in minutes.decisions if r.outcome == "agreed" and not r.since and not r.replaced]
    if accepted:
        yield Heading((Run(WORDS["accepted"]),), 2)
        yield accepted_table(accepted)


def _head(*names: str) -> tuple[Line, ...]:
    return tuple((Run(WORDS[name]),) for name in names)
