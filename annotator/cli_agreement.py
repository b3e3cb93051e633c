"""Agreement on the command line: the figures as a table or as JSON."""

import argparse
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from annotator.domain.agreement.report import AgreementReport, Figure
    from annotator.domain.snapshot import Snapshot

Command = tuple[Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int], str, str]

_HEAD = ("coefficient", "counted on", "tag", "between", "value", "95 % interval", "units", "")
_NUMBERS = (4, 5, 6)


def _add(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="the project")
    command.add_argument("--json", action="store_true", help="print as JSON, with the sources of the formulas")
    command.add_argument(
        "--document", action="append", default=[], metavar="ID", help="only this document (repeatable)"
    )
    command.add_argument(
        "--annotator", action="append", default=[], metavar="NAME", help="only this annotator, name or id (repeatable)"
    )
    command.add_argument("--with-gold", action="store_true", help="compare with what was decided, too")
    command.add_argument(
        "--overlap", type=_percent, default=50, metavar="PERCENT", help="of the joint extent (default: 50)"
    )
    command.add_argument(
        "--whole-text", "--boilerplate", action="store_true",
        help="count quotation blocks and what the outlet puts under every article, too",
    )  # fmt: skip
    command.add_argument("--details", action="store_true", help="show every pair's figures of every tag, too")


def _percent(given: str) -> int:
    if not given.isascii() or not given.isdigit() or not 1 <= int(given) <= 100:
        raise argparse.ArgumentTypeError("give a whole number from 1 to 100")
    return int(given)


def _agreement(given: argparse.Namespace) -> int:
    from annotator.app.agreement import agreement
    from annotator.bootstrap import open_project

    project = open_project(given.project, read_only=True)
    try:
        now = project.now
        documents = _documents(now, given.document)
        annotators = _annotators(now, documents, given.annotator, given.with_gold)
        report = agreement(now, documents, annotators, overlap=given.overlap / 100, whole=given.whole_text)
    finally:
        project.close()
    if given.json:
        print(json.dumps(_data(now, report), ensure_ascii=False, indent=1))
    else:
        for line in _lines(now, report, given.details):
            print(line)
    return 0


def _documents(now: "Snapshot", wanted: Sequence[str]) -> list[str]:
    from annotator.domain.errors import Missing

    for id in wanted:
        if id not in now.documents:
            raise Missing(f"There is no document {id} in this project.")
    return list(wanted)


def _annotators(now: "Snapshot", documents: Sequence[str], wanted: Sequence[str], gold: bool) -> list[str]:
    from annotator.app.agreement import everybody
    from annotator.domain.errors import BadInput, Missing
    from annotator.domain.snapshot import GOLD

    found: list[str] = []
    for who in wanted:
        named = [who] if who in now.annotators else [a.id for a in now.annotators.values() if a.name == who.strip()]
        persons = {now.person(id) for id in named}
        if not persons:
            raise Missing(f"There is no annotator {who!r} in this project.")
        if len(persons) > 1:
            raise BadInput(f"{len(persons)} annotators are called {who!r}; give the id of the one you mean.")
        found += persons
    if gold:
        found = [*(found or everybody(now, documents)), GOLD]
    return found


def _data(now: "Snapshot", report: "AgreementReport") -> dict[str, Any]:
    return {
        "people": [{"id": id, "name": now.name_of(id)} for id in report.people],
        "documents": [{"id": id, "title": now.documents[id].title} for id in report.documents],
        "tags": [{"id": id, "name": _tag(now, id)} for id in report.tags],
        "overlap": report.overlap,
        "draws": report.draws,
        "resampled": report.resampled,
        "whole_text": report.whole,
        "left_out": report.left_out,
        "figures": [
            {
                "name": figure.name,
                "label": figure.label,
                "scope": figure.scope,
                "tag": figure.tag,
                "pair": list(figure.pair),
                "value": figure.value,
                "low": figure.low,
                "high": figure.high,
                "units": figure.units,
                "why": figure.why,
                "source": figure.source,
            }
            for figure in report.figures
        ],
    }


def _lines(now: "Snapshot", report: "AgreementReport", details: bool) -> Iterator[str]:
    shown = [figure for figure in report.figures if details or not (figure.tag and figure.pair)]
    rows = [_HEAD, *(_row(now, figure) for figure in shown)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(_HEAD))]
    for row in rows:
        yield _line(row, widths)
    if report.resampled:
        yield f"Intervals: {report.draws} draws of {report.resampled}, 95 % percentile."
    if report.left_out:
        yield f"Left out: {report.left_out} characters in quotation blocks and boilerplate; --whole-text counts them."
    yield f"By overlap: at least {report.overlap:.0%} of the joint extent. --json names the formulas' sources."


def _row(now: "Snapshot", figure: "Figure") -> tuple[str, ...]:
    interval = "" if figure.low is None or figure.high is None else f"{_short(figure.low)} to {_short(figure.high)}"
    return (
        figure.label,
        figure.scope,
        _tag(now, figure.tag) if figure.tag else "all",
        _one_line(" / ".join(now.name_of(person) for person in figure.pair)) or "all",
        "–" if figure.value is None else _short(figure.value),
        interval,
        str(figure.units),
        figure.why,
    )


def _short(value: float) -> str:
    return f"{round(value, 3) + 0.0:.3f}"  # never "-0.000"


def _tag(now: "Snapshot", id: str) -> str:
    tag = now.tags.get(id)
    return _one_line(tag.name if tag else id)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _line(row: Iterable[str], widths: Sequence[int]) -> str:
    cells = [
        cell.rjust(width) if at in _NUMBERS else cell.ljust(width)
        for at, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return "  ".join(cells).rstrip()


COMMANDS: dict[str, Command] = {
    "agreement": (
        _add, _agreement, "How far annotators agree.", "annotator agreement P.annodb --annotator Ana --annotator Ben"
    ),
}  # fmt: skip
"""By name: its arguments, what it does, a line of help, an example."""
