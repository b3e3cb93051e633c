"""Which annotations still want evidence."""

from collections.abc import Iterable, Mapping

from annotator.domain.annotation import Annotation
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink
from annotator.domain.tag import Tag


def lacks_source(annotation: Annotation, tags: Mapping[str, Tag], links: Iterable[EvidenceLink]) -> bool:
    """Whether the tag wants evidence that is not there: a fact a supporting link, a claim any link."""
    tag = tags.get(annotation.tag)
    if tag is None or not tag.evidence:
        return False
    if tag.evidence == "supports":
        return not any(link.stance == "supports" for link in links)
    return not any(True for _ in links)


def unsupported(now: Snapshot, annotation: Annotation) -> bool:
    """``lacks_source`` for an annotation of a project; a link whose source is gone does not count."""
    tag = now.tags.get(annotation.tag)
    if tag is None or not tag.evidence:
        return False
    found = (link for link in now.links_of(annotation.id) if now.shown("source", link.source) is not None)
    return lacks_source(annotation, now.tags, found)
