"""The figures of agreement that papers show: before and after a review, and of each annotator against gold."""

from collections.abc import Iterator, Sequence

from annotator.app.agreement import DRAWS, agreement
from annotator.app.naming import in_order
from annotator.app.progress import Progress
from annotator.app.rulings import Words
from annotator.domain.agreement.report import METHODS, AgreementReport, Figure, Scope, from_json
from annotator.domain.errors import BadInput
from annotator.domain.review import ReviewSession
from annotator.domain.snapshot import GOLD
from annotator.formats.minutes import Agreement, LeftOut, Number

Named = tuple[str, Scope]
OF_A_TAG: tuple[Named, ...] = (("alpha", "characters"), ("alpha_u", "passages"), ("f1_overlap", "passages"))
"""The figures that are shown of each tag."""

OF_A_PAIR: tuple[Named, ...] = (("cohen", "characters"), ("f1_exact", "passages"), ("f1_overlap", "passages"))
"""The figures that are shown of each pair of people."""

AGAINST_GOLD: tuple[Named, ...] = (
    ("f1_exact", "passages"), ("f1_overlap", "passages"), ("precision_overlap", "passages"),
    ("recall_overlap", "passages"), ("cohen", "characters"),
)  # fmt: skip
"""The figures that are shown of each annotator against gold."""


def kept(session: ReviewSession) -> AgreementReport | None:
    """The agreement at a session's start; None if none was kept that can be read."""
    try:
        return from_json(session.before) if session.before else None
    except BadInput:
        return None


def before_and_after(
    words: Words, session: ReviewSession, progress: Progress, draws: int = DRAWS
) -> tuple[list[Agreement], LeftOut]:
    """All people and all tags, then each tag, then (of three people or more) each pair; and what does not count."""
    before = kept(session)
    after = agreement(
        words.now, session.documents, session.annotators, progress=progress, draws=draws, overlap=session.overlap / 100
    )
    left_out = LeftOut(after.left_out, before.left_out if before else -1)
    return [_row(words, figure, before) for figure in _shown(after)], left_out


def against_gold(
    words: Words, documents: Sequence[str], annotators: Sequence[str], overlap: float, progress: Progress
) -> list[Agreement]:
    """Each annotator's figures against the gold layer, without intervals."""
    found = agreement(words.now, documents, (*annotators, GOLD), progress=progress, draws=0, overlap=overlap)
    return [
        _row(words, figure, None)
        for person in in_order(words.now, annotators)
        for name, scope in AGAINST_GOLD
        if (figure := found.figure(name, scope, pair=(GOLD, person))) is not None
    ]


def _shown(report: AgreementReport) -> Iterator[Figure]:
    yield from report.overall()
    pairs = report.pairs() if len(report.people) > 2 else ()
    asked = [(named, tag, ()) for tag in report.tags for named in OF_A_TAG]
    asked += [(named, "", pair) for pair in pairs for named in OF_A_PAIR]  # type: ignore[misc]
    for (name, scope), tag, pair in asked:
        figure = report.figure(name, scope, tag, pair)
        if figure is not None:
            yield figure


def _row(words: Words, figure: Figure, before: AgreementReport | None) -> Agreement:
    then = before.figure(figure.name, figure.scope, figure.tag, figure.pair) if before else None
    method = METHODS[figure.name]
    return Agreement(
        label=method.label,
        source=method.source,
        scope=figure.scope,
        tag=words.tag(figure.tag) if figure.tag else "",
        pair=tuple(words.naming.reader(person) for person in figure.pair if person != GOLD),
        before=_number(then) if then else None,
        after=_number(figure),
    )


def _number(figure: Figure) -> Number:
    return Number(figure.value, figure.low, figure.high, figure.units, figure.why)
