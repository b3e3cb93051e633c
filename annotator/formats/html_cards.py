"""Cards of annotations and the list of sources, as HTML."""

from collections.abc import Iterator, Mapping, Sequence

from annotator.domain.pages import pages_of
from annotator.domain.source import EvidenceLink, Source
from annotator.formats.extract import Extract
from annotator.formats.html_article import Mark
from annotator.formats.html_text import bdi, esc, href

_STANCE_SIGNS = {"supports": "✓", "refutes": "✗", "context": "○"}


def card(extract: Extract, mark: Mark, source_numbers: Mapping[str, int]) -> str:
    """One annotation, with its links, and what was said about it."""
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
    about = [bdi(a.holder) if a.holder else "", esc(a.mode), f"confidence {esc(a.confidence)}" if a.confidence else ""]
    if any(about):
        parts.append(f'<p class="about">{" · ".join(part for part in about if part)}</p>')
    if a.note:
        parts.append(f'<p class="note" dir="auto">{esc(a.note)}</p>')
    links = extract.links_of(a)
    if links:
        parts.append(f"<ul>{''.join(_link(extract, link, source_numbers) for link in links)}</ul>")
    if extract.lacks(a, links):
        parts.append('<p class="lacks">No source yet</p>')
    parts += [
        f'<p class="talk" dir="auto">{bdi(now.name_of(comment.creator))}: {esc(comment.text)}</p>'
        for comment in now.comments_on(a.id)
    ]
    return "".join([*parts, "</li>\n"])


def _link(extract: Extract, link: EvidenceLink, numbers: Mapping[str, int]) -> str:
    source = extract.source_by_id.get(link.source)
    title = bdi(source.title if source else link.source)
    if source is not None and source.id in numbers:
        title = f'<a href="#s{numbers[source.id]}">{title}</a>'
    rest = [bdi(link.locator) if link.locator else "", f"“{bdi(link.quote)}”" if link.quote else ""]
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
    where = [*map(bdi, source.author), *(bdi(part) for part in (source.container_title, source.publisher) if part)]
    where += [esc(part) for part in (source.issued, source.type) if part]
    graded = ("reliability", source.reliability), ("credibility", source.credibility)
    where += [f"{name} {esc(grade)}" for name, grade in graded if grade]
    where += [esc(source.level)] if source.level else []
    parts = [f'<li id="s{number}"><span class="number">{number}.</span><b>{bdi(source.title)}</b>']
    parts.append(f'<p class="small">{" · ".join(where)}</p>')
    if source.url:
        target = href(source.url)
        shown = esc(source.url)
        link = f'<a rel="noopener noreferrer nofollow" href="{target}">{shown}</a>' if target else shown
        parts.append(f"<p>{link}</p>")
    if source.doi:
        parts.append(f"<p>DOI {bdi(source.doi)}</p>")
    if source.note:
        parts.append(f'<p class="small" dir="auto">{esc(source.note)}</p>')
    if cited:
        parts.append(f'<p class="small">Cited at {", ".join(f"""<a href="#c{n}">{n}</a>""" for n in cited)}</p>')
    return "".join([*parts, "</li>\n"])
