"""Which version of the tag set somebody worked with: the same tags and rules give the same short text."""

import hashlib

from annotator.domain.op import canonical
from annotator.domain.snapshot import Snapshot


def tag_set_version(now: Snapshot) -> str:
    """Twelve hex digits of the SHA-256 over the tags' names, definitions and examples and the rules in force."""
    tags = [[tag.id, tag.name, tag.definition, list(tag.examples), tag.evidence] for tag in now.tags_in_order()]
    rules = sorted([rule.id, rule.text, rule.tag] for rule in now.guidelines.values() if not rule.retired)
    return hashlib.sha256(canonical({"tags": tags, "rules": rules}).encode()).hexdigest()[:12]
