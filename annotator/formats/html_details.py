"""What is known about an article, as HTML: who signed it, where and when it appeared, what it is about."""

from collections.abc import Iterator

from annotator.domain.document import Document, Publication
from annotator.domain.snapshot import Snapshot
from annotator.formats.html_text import bdi, esc, href


def details(now: Snapshot, document: Document) -> str:
    """A list of names and values; "" if nothing is known."""
    rows = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in _rows(now, document) if value)
    return f'<section class="sources facts"><h2>About this article</h2><dl>{rows}</dl></section>\n' if rows else ""


def _rows(now: Snapshot, d: Document) -> Iterator[tuple[str, str]]:
    yield "Subtitle", bdi(d.subtitle) if d.subtitle else ""
    yield "By", ", ".join(bdi(byline.name) for byline in d.bylines) or (bdi(d.byline) if d.byline else "")
    yield "Outlet", bdi(d.publisher) if d.publisher else ""
    yield "Section", bdi(d.section) if d.section else ""
    for name, moment in (("Published", d.published), ("Changed", d.updated), ("Saved", d.captured)):
        yield name, esc(moment)
    yield "Address", link(d.url) if d.url else ""
    yield "Appeared before", "; ".join(_place(place) for place in d.chain if any(place))
    for name, words in (("Regions", d.regions), ("Themes", d.themes), ("Keywords", d.keywords)):
        yield name, ", ".join(map(bdi, words))
    for name, text in (
        ("Language", d.language), ("Summary", d.description), ("Rights", d.rights), ("File", d.filename),
        ("Note", d.note),
    ):  # fmt: skip
        yield name, bdi(text) if text else ""
    other = now.documents.get(d.same_as)
    yield "Another text of", bdi(other.title or other.filename or other.id) if other else ""


def _place(place: Publication) -> str:
    """The outlet, who signed it there, the date, the address."""
    said = [bdi(part) for part in (place.outlet, place.author, place.date) if part]
    return ", ".join([*said, *([link(place.url)] if place.url else [])])


def link(url: str) -> str:
    """The address, as a link if it may be one."""
    target = href(url)
    return f'<a rel="noopener noreferrer nofollow" href="{target}">{esc(url)}</a>' if target else bdi(url)
