"""Which version of the tag set somebody worked with: the same tags and rules give the same short text."""

import hashlib
from collections.abc import Collection

from annotator.domain.op import canonical
from annotator.domain.snapshot import Snapshot


def tag_set_version(now: Snapshot, without: Collection[str] = ()) -> str:
    """Twelve hex digits of the SHA-256 over the tags' names, definitions and examples and the rules in force.

    ``without``: ids of rules that are left out.
    """
    tags = [[tag.id, tag.name, tag.definition, list(tag.examples), tag.evidence] for tag in now.tags_in_order()]
    rules = sorted(
        [rule.id, rule.text, rule.tag]
        for rule in now.guidelines.values()
        if not rule.retired and rule.id not in without
    )
    return hashlib.sha256(canonical({"tags": tags, "rules": rules}).encode()).hexdigest()[:12]
