"""References that exist as RIS and as BibTeX are read as the same sources, field by field."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.entity import field_names
from annotator.domain.errors import BadInput
from annotator.domain.ids import AnnotatorId
from annotator.domain.source import Source
from annotator.formats.exchange import ImportContext
from annotator.formats.registry import importer_for
from tests.conformance import shared

LEFT_OUT_BY_TWIN = frozenset({"accessed", "citation_key", "archive", "more"})
"""What the BibTeX twins do not carry, though the RIS file says it (tags Y2, ID, DB)."""


def _read(path: Path) -> list[Source]:
    data = path.read_bytes()
    imported = importer_for(path.name, data).read(data, ImportContext(path.name))
    return [entity for entity in imported.entities if isinstance(entity, Source)]


def _twins() -> Iterator[tuple[str, Source, Source]]:
    for ris in sorted(shared.path("citations").glob("*.ris")):
        twin = ris.with_suffix(".bib")
        if not twin.exists():
            continue
        ours, theirs = _read(ris), _read(twin)
        assert len(ours) == len(theirs), ris.name
        yield from ((ris.name, one, other) for one, other in zip(ours, theirs, strict=True))


def _agree(name: str, one: Source, other: Source) -> bool:
    """Whether a field says the same: a date may be told more exactly, a journal's name shorter."""
    ours, theirs = getattr(one, name), getattr(other, name)
    if name == "issued":
        return bool(ours.startswith(theirs))
    if name == "container_title":
        return theirs in (ours, dict(one.more).get("container-title-short"))
    if name == "author":
        return [each.replace(".", "") for each in ours] == [each.replace(".", "") for each in theirs]
    if name == "title":
        return bool(ours.replace("—", "–") == theirs)
    return bool(ours == theirs)


def test_twins_agree_in_at_least_95_of_100_fields() -> None:
    both = agreed = 0
    differ: list[str] = []
    for file, one, other in _twins():
        for name in field_names(Source):
            if name in ("id", "created", "creator") or not (getattr(one, name) and getattr(other, name)):
                continue
            both += 1
            agreed += (same := _agree(name, one, other))
            if not same:
                differ.append(f"{file} {name}: {getattr(one, name)!r} | {getattr(other, name)!r}")
    assert both > 140
    assert agreed / both >= 0.95, "\n".join(differ)


def test_what_only_one_of_the_twins_says_is_little() -> None:
    fields = [
        (file, name, bool(getattr(one, name)))
        for file, one, other in _twins()
        for name in field_names(Source)
        if name not in ("id", "created", "creator") and bool(getattr(one, name)) != bool(getattr(other, name))
    ]
    unexplained = [each for each in fields if not (each[2] and each[1] in LEFT_OUT_BY_TWIN)]
    assert len(unexplained) <= 5, unexplained


def test_a_broken_file_is_read_as_far_as_it_goes_or_refused_with_a_sentence() -> None:
    path = shared.path("citations") / "RisImporterCorrupted.ris"
    try:
        assert _read(path)
    except BadInput as error:
        assert str(error).endswith(".")


def test_all_types_and_name_variables_of_csl_are_known() -> None:
    import json

    from annotator.domain.source import SOURCE_TYPES
    from annotator.formats.csl_fields import NAMES

    item = json.loads((shared.path("citations") / "csl-data.json").read_text("utf-8"))["items"]["properties"]
    assert set(item["type"]["enum"]) == set(SOURCE_TYPES)
    names = {name for name, value in item.items() if "name-variable" in json.dumps(value)}
    assert names == set(NAMES)


@pytest.mark.parametrize("name", ["csl-json"])
def test_what_is_written_keeps_to_the_schema_of_csl(name: str) -> None:
    import json

    import jsonschema  # type: ignore[import-untyped]

    from annotator.domain.entity import Entity
    from annotator.domain.snapshot import Snapshot
    from annotator.formats.exchange import Selection
    from annotator.formats.registry import exporter_named

    sources: list[Entity] = [each for twins in _twins() for each in twins[1:]]
    now = Snapshot(AnnotatorId("me"), sources)
    written = json.loads(b"".join(exporter_named(name).write(now, Selection())))
    schema = json.loads((shared.path("citations") / "csl-data.json").read_text("utf-8"))
    assert len(written) >= 30
    jsonschema.Draft7Validator(schema).validate(written)
