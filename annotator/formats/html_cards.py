"""Cards of annotations and the list of sources, as HTML."""

from collections.abc import Iterator, Mapping, Sequence

from annotator.domain.annotation import Annotation, Relation
from annotator.domain.pages import pages_of
from annotator.domain.source import EvidenceLink, Source
from annotator.formats.citing import references
from annotator.formats.extract import Extract
from annotator.formats.html_article import Mark
from annotator.formats.html_details import link as web_link
from annotator.formats.html_text import bdi, esc

_STANCE_SIGNS = {"supports": "✓", "refutes": "✗", "context": "○"}
_STANDING = {
    "exact": "word for word in what was kept",
    "spacing": "in what was kept, but for its spacing",
    "fuzzy": "reads a little differently in what was kept",
    "not found": '<span class="lacks">not found in what was kept</span>',
}
"""How a quote stands in the snapshot."""


def card(extract: Extract, mark: Mark, source_numbers: Mapping[str, int], places: Mapping[str, int]) -> str:
    """One annotation, with its links, and what was said about it. ``places``: the numbers of all cards, by id."""
    a, now = mark.annotation, extract.now
    document = extract.document_by_id.get(a.document)
    label = pages_of(document, a.start, a.end) if document else ""
    page = f" · p. {bdi(label)}" if label else ""
    parts = [
        f'<li class="card" id="c{mark.number}" data-id="{esc(a.id)}" data-start="{a.start}" data-end="{a.end}">'
        f'<header><a class="tag {mark.colour}" href="#m{mark.number}">{mark.sign} {bdi(extract.tag_name(a.tag))}</a>'
        f'<span>{esc(a.verdict)}</span><span class="who">{bdi(now.name_of(a.creator))}{page} · {mark.number}</span>'
        "</header>"
        f'<blockquote dir="auto">{esc(a.exact)}</blockquote>'
    ]
    parts += [f'<p class="about">{line}</p>' for line in (_holder(a), _verdict(a), _rest(a)) if line]
    if a.note:
        parts.append(f'<p class="note" dir="auto">{esc(a.note)}</p>')
    links = extract.links_of(a)
    if links:
        parts.append(f"<ul>{''.join(_link(extract, link, source_numbers) for link in links)}</ul>")
    bearings = extract.bearings_of.get(a.id, ())
    if bearings:
        parts.append(f"<ul>{''.join(_bearing(a.id, each, places) for each in bearings)}</ul>")
    if extract.lacks(a, links):
        parts.append('<p class="lacks">No source yet</p>')
    parts += [
        f'<p class="talk" dir="auto">{bdi(now.name_of(comment.creator))}: {esc(comment.text)}</p>'
        for comment in now.comments_on(a.id)
    ]
    return "".join([*parts, "</li>\n"])


def _holder(a: Annotation) -> str:
    """Who asserts it, in what role and how, and through whom."""
    said = " · ".join(part for part in (_voice(a.holder, a.role), esc(a.mode)) if part)
    through = [" · ".join(filter(None, (_voice(each.holder, each.role), esc(each.mode)))) for each in a.through]
    heard = f"through {' › '.join(through)}" if through else ""
    return "; ".join(part for part in (said, heard) if part)


def _voice(name: str, role: str) -> str:
    return ", ".join(bdi(part) for part in (name, role) if part)


def _verdict(a: Annotation) -> str:
    """Why, and on what day."""
    if not a.justification and not a.judged:
        return ""
    day = f" ({esc(a.judged[:10])})" if a.judged else ""
    reason = f": {bdi(a.justification)}" if a.justification else ""
    return f"<b>{esc(a.verdict.capitalize() or 'Verdict')}</b>{day}{reason}"


def _rest(a: Annotation) -> str:
    named = ("confidence", a.confidence), ("worth checking:", a.worth)
    return " · ".join(f"{name} {esc(value)}" for name, value in named if value)


def _bearing(id: str, relation: Relation, places: Mapping[str, int]) -> str:
    """What this passage does to another one, or the other one to it."""
    mine = relation.annotation == id
    number = places.get(relation.other if mine else relation.annotation)
    if number is None:
        return ""
    other = f'<a href="#c{number}">{number}</a>'
    note = f": {bdi(relation.note)}" if relation.note else ""
    said = f"{esc(relation.kind.capitalize())} {other}" if mine else f"{other} {esc(relation.kind)} this"
    return f'<li class="bearing">{said}{note}</li>'


def _link(extract: Extract, link: EvidenceLink, numbers: Mapping[str, int]) -> str:
    source = extract.source_by_id.get(link.source)
    title = bdi(source.title if source else link.source)
    if source is not None and source.id in numbers:
        title = f'<a href="#s{numbers[source.id]}">{title}</a>'
    page = f"p. {bdi(link.page)}" if link.page and link.page not in link.locator else ""
    rest = [bdi(link.locator) if link.locator else "", page, f"“{bdi(link.quote)}”" if link.quote else ""]
    rest += [_STANDING.get(extract.quotes.check(link), "")]
    rest += [bdi(link.grade) if link.grade else "", bdi(link.note) if link.note else ""]
    said = f"{_STANCE_SIGNS.get(link.stance, '')} {esc(link.stance.capitalize())}"
    what = ", ".join([title, *(part for part in rest if part)])
    return f'<li class="stance-{esc(link.stance)}"><b>{said}</b> {what}</li>'


def source_list(
    sources: Sequence[Source], numbers: Mapping[str, int], cited: Mapping[str, Sequence[int]]
) -> Iterator[str]:
    """The sources; ``cited`` gives the numbers of the cards that cite each, by id."""
    if not sources:
        return
    yield '<section class="sources"><h2>Sources</h2><ol>\n'
    for source in sources:
        yield _source(source, numbers[source.id], cited.get(source.id, ()))
    yield "</ol></section>\n"


def _source(source: Source, number: int, cited: Sequence[int]) -> str:
    parts = [f'<li id="s{number}"><span class="number">{number}.</span><b>{bdi(source.title)}</b>']
    parts += [f'<p class="small">{" · ".join(line)}</p>' for line in (_record(source), _graded(source)) if line]
    parts.append(f'<p class="small" dir="auto">{references([source])[0].html}</p>')
    if source.url:
        parts.append(f"<p>{web_link(source.url)}</p>")
    if source.doi:
        parts.append(f"<p>DOI {bdi(source.doi)}</p>")
    if source.note:
        parts.append(f'<p class="small" dir="auto">{esc(source.note)}</p>')
    if cited:
        parts.append(f'<p class="small">Cited at {", ".join(f"""<a href="#c{n}">{n}</a>""" for n in cited)}</p>')
    return "".join([*parts, "</li>\n"])


def _record(s: Source) -> list[str]:
    """Where and when it came out."""
    said = [*map(bdi, s.author), *(f"{esc(each.role)} {bdi(each.name)}" for each in s.contributors)]
    said += [bdi(part) for part in (s.container_title, s.collection_title, s.event) if part]
    named = (
        ("volume", s.volume), ("issue", s.issue), ("edition", s.edition), ("number", s.report_number), ("p.", s.page),
    )  # fmt: skip
    said += [f"{name} {bdi(value)}" for name, value in named if value]
    said += [bdi(", ".join(filter(None, (s.publisher, s.publisher_place))))] if s.publisher or s.publisher_place else []
    said += [bdi(part) for part in (s.issued, s.type, s.genre, s.archive) if part]
    numbers = ("ISBN", s.isbn), ("ISSN", s.issn), ("seen", s.accessed)
    return said + [f"{name} {bdi(value)}" for name, value in numbers if value]


def _graded(s: Source) -> list[str]:
    """How far it can be relied on, and where its information comes from."""
    graded = ("reliability", s.reliability), ("credibility", s.credibility)
    said = [f"{name} {esc(grade)}" for name, grade in graded if grade]
    said += [esc(s.level)] if s.level else []
    return [*said, f"origin: {bdi(s.origin)}"] if s.origin else said
