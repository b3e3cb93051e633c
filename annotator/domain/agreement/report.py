"""The figures of agreement, each with its name, the source of its formula, its units, and why there is none."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from annotator.domain.errors import BadInput

Scope = Literal["characters", "sentences", "passages"]
"""What is counted: code points of the text, its sentences, or the marked passages themselves."""

Resampled = Literal["", "articles", "paragraphs"]
"""What the intervals were drawn from; "": there are none."""


class Method(NamedTuple):
    """A coefficient: its name for people, and where its formula is published."""

    label: str
    source: str


_F1 = "van Rijsbergen, Information Retrieval, 1979; as agreement: Hripcsak and Rothschild, JAMIA 12, 2005, 296–298"
_IOU = "; shared part of the joint extent (IOU F1): DeYoung et al., ERASER, ACL 2020, section 4"

METHODS: Mapping[str, Method] = {
    "percent": Method("Percent agreement", "Share of pairs of readings that are the same: 1 − Do of Krippendorff 2011"),
    "alpha": Method("Krippendorff's α (nominal)", "Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, C"),
    "cohen": Method(
        "Cohen's κ",
        "Cohen, Educational and Psychological Measurement 20, 1960, 37–46; of several pairs the mean: Light, "
        "Psychological Bulletin 76, 1971, 365–377",
    ),
    "fleiss": Method("Fleiss' κ", "Fleiss, Psychological Bulletin 76, 1971, 378–382"),
    "alpha_u": Method(
        "Krippendorff's αU (unitizing, 1995/2004)",
        "Krippendorff, Sociological Methodology 25, 1995, 47–76; Quality and Quantity 38, 2004, 787–800",
    ),
    "f1_exact": Method("Span F1, exact", _F1),
    "f1_overlap": Method("Span F1, by overlap", _F1 + _IOU),
    "precision_exact": Method("Precision, exact", _F1),
    "recall_exact": Method("Recall, exact", _F1),
    "precision_overlap": Method("Precision, by overlap", _F1 + _IOU),
    "recall_overlap": Method("Recall, by overlap", _F1 + _IOU),
}
"""All coefficients that a report can have, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number. ``tag`` is a tag's id ("": all tags), ``pair`` the ids of two persons ((): all annotators).

    ``value`` is None where it cannot be computed; ``why`` says why in one sentence. ``low`` and ``high`` bound the
    95 % interval (None: there is none). ``units`` is how many characters, sentences or passages it rests on. Of a
    pair, the first is the one whose passages precision and recall are told against.
    """

    name: str
    scope: Scope
    tag: str = ""
    pair: tuple[str, ...] = ()
    value: float | None = None
    low: float | None = None
    high: float | None = None
    units: int = 0
    why: str = ""

    @property
    def label(self) -> str:
        """The coefficient's name."""
        return METHODS[self.name].label

    @property
    def source(self) -> str:
        """Where its formula is published."""
        return METHODS[self.name].source


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """All figures over some documents and persons (ids). ``overlap`` is the share (0 to 1) of the joint extent from
    which two passages count as the same by overlap; ``draws`` how often was resampled, ``resampled`` from what.

    ``hidden`` are articles left out because others' work there is hidden from me. ``whole`` says whether quotation
    blocks and what outlets put under every article were counted, too; ``left_out`` is how many code points of the
    documents do not count for that reason (-1: an older report, which does not tell).
    """

    figures: tuple[Figure, ...]
    people: tuple[str, ...]
    documents: tuple[str, ...]
    tags: tuple[str, ...] = ()
    overlap: float = 0.5
    draws: int = 0
    resampled: Resampled = ""
    whole: bool = False
    left_out: int = 0
    hidden: tuple[str, ...] = ()

    def figure(self, name: str, scope: Scope, tag: str = "", pair: tuple[str, ...] = ()) -> Figure | None:
        """One figure, the pair in either order; None if the report has none of that kind."""
        wanted = frozenset(pair)
        for figure in self.figures:
            if (figure.name, figure.scope, figure.tag) == (name, scope, tag) and frozenset(figure.pair) == wanted:
                return figure
        return None

    def overall(self) -> Iterator[Figure]:
        """All annotators, all tags."""
        return (figure for figure in self.figures if not figure.tag and not figure.pair)

    def by_tag(self, tag: str) -> Iterator[Figure]:
        """All annotators, one tag."""
        return (figure for figure in self.figures if figure.tag == tag and not figure.pair)

    def by_pair(self, one: str, other: str, tag: str = "") -> Iterator[Figure]:
        """Two annotators, all tags or one."""
        wanted = {one, other}
        return (figure for figure in self.figures if set(figure.pair) == wanted and figure.tag == tag)

    def pairs(self) -> tuple[tuple[str, ...], ...]:
        """The pairs that the report has figures of, in its order."""
        return tuple(dict.fromkeys(figure.pair for figure in self.figures if figure.pair))


_ROW = ("name", "scope", "tag", "pair", "value", "low", "high", "units", "why")
_ABOUT = ("people", "documents", "tags", "overlap", "draws", "resampled", "whole", "left_out", "hidden")


def to_json(report: AgreementReport, *, whole: bool = False) -> str:
    """The report as one line of JSON, rounded to six digits; without the figures of one tag of one pair, of which
    there can be very many, unless it is to be ``whole``."""
    kept = [figure for figure in report.figures if whole or not (figure.tag and figure.pair)]
    about = {name: getattr(report, name) for name in _ABOUT}
    rows = [[_short(getattr(figure, name)) for name in _ROW] for figure in kept]
    return json.dumps({**about, "figures": rows}, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> AgreementReport:
    """What ``to_json`` wrote. Raises BadInput for anything else."""
    try:
        data = json.loads(text)
        if "boilerplate" in data:  # kept by a version that counted quotations
            data = {**data, "whole": data["boilerplate"], "left_out": -1}
        about = {name: _tuples(data[name]) for name in _ABOUT}
        figures = tuple(_figure(row) for row in data["figures"])
    except (ValueError, KeyError, TypeError) as error:
        raise BadInput("The agreement that was kept cannot be read.") from error
    return AgreementReport(figures=figures, **about)


def _figure(row: list[Any]) -> Figure:
    values = dict(zip(_ROW, (_tuples(value) for value in row), strict=True))
    if values["name"] not in METHODS:
        raise ValueError("unknown coefficient")
    return Figure(**values)


def _short(value: Any) -> Any:
    return round(value, 6) if isinstance(value, float) else value


def _tuples(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
