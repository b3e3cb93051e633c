"""``json`` loses nothing, is what its schema says, and refuses what is broken or hostile with one sentence."""

import json
from collections.abc import Callable
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from annotator.domain.entity import class_of, defaults, encode_value, field_names, known_types
from annotator.domain.errors import BadInput
from annotator.domain.gold import gold_of
from annotator.domain.snapshot import Snapshot
from annotator.formats.project_json import PARTS, write
from annotator.formats.registry import ImportContext, Selection, importer_named
from annotator.paths import resource
from tests.formats.projects import annotation, document, exported, full_project, imported, seed_project, snapshot


def schema() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("schemas/project.schema.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("make", [seed_project, full_project, lambda: snapshot([])])
def test_exports_follow_the_schema(make: Callable[[], Snapshot]) -> None:
    jsonschema.Draft202012Validator(schema()).validate(json.loads(exported(make(), "json")))


def test_the_schema_names_every_field_of_every_entity() -> None:
    for kind in known_types():
        described = schema()["$defs"][kind]
        assert set(described["properties"]) == {"id", "created", "modified", *field_names(class_of(kind))}
        assert set(described["required"]) == set(described["properties"])


def test_every_entity_type_has_its_part() -> None:
    assert set(PARTS.values()) == set(known_types())


@pytest.mark.parametrize("make", [seed_project, full_project])
def test_what_was_exported_comes_back_equal(make: Callable[[], Snapshot]) -> None:
    before = make()
    after = Snapshot(before.me, imported("project.json", exported(before, "json")).entities)
    for kind in known_types():
        assert dict(after.table(kind)) == dict(before.table(kind))
    assert exported(after, "json") == exported(before, "json")


def test_full_project_leaves_no_field_at_its_default() -> None:
    """Else the test above would not see a lost field."""
    rows = json.loads(exported(full_project(), "json"))
    for part, kind in PARTS.items():
        default = defaults(class_of(kind))
        for name in field_names(class_of(kind)):
            usual = encode_value(default.get(name, ""))
            assert any(row[name] not in (usual, "", []) for row in rows[part]), (kind, name)


def test_chosen_documents_bring_only_what_hangs_on_them() -> None:
    now = full_project()
    other = seed_project()
    both = Snapshot(now.me, [*other.entities(), *now.entities()])
    chosen = next(iter(now.documents))
    rows = json.loads(exported(both, "json", chosen))
    assert [row["id"] for row in rows["documents"]] == [chosen]
    assert {row["id"] for row in rows["annotations"]} == set(now.annotations)
    assert {row["id"] for row in rows["sources"]} == set(now.sources)
    assert {row["id"] for row in rows["comments"]} == set(now.comments)
    assert len(json.loads(exported(both, "json"))["documents"]) == 2


def test_it_comes_in_pieces() -> None:
    doc = document("word " * 3000)
    now = snapshot([doc, *(annotation(doc, 5 * n, 5 * n + 4, n) for n in range(3000))])
    assert len(list(write(now, Selection()))) > 3


Change = Callable[[dict[str, Any]], object]


def broken(change: Change) -> bytes:
    rows = json.loads(exported(full_project(), "json"))
    change(rows)
    return json.dumps(rows).encode()


def put(part: str, name: str, value: object) -> Change:
    return lambda rows: rows[part][0].__setitem__(name, value)


def within(records: str, name: str, value: object) -> Change:
    return lambda rows: rows["decisions"][0][records][0].__setitem__(name, value)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda rows: rows.update(version=5), "newer"),
        (lambda rows: rows.update(version=True), "version"),
        (lambda rows: rows.update(format="x"), "not a project"),
        (lambda rows: rows.update(annotations={}), "not a list"),
        (lambda rows: rows.update(decisions=7), "not a list"),
        (lambda rows: rows.update(extra=[]), "unknown part"),
        (lambda rows: rows["annotations"].append([]), "not an object"),
        (lambda rows: rows["annotations"][0].pop("exact"), "no field 'exact'"),
        (put("annotations", "start", "7"), "start must be a whole number"),
        (put("annotations", "start", True), "start must be a whole number"),
        (put("annotations", "start", 7.0), "start must be a whole number"),
        (put("annotations", "start", -1), "no passage"),
        (put("annotations", "end", 7), "no passage"),
        (put("annotations", "end", 10**6), "outside"),
        (put("annotations", "end", 10**18), "too large"),
        (put("annotations", "exact", "the minister said that P"), "quote"),
        (put("annotations", "verdict", "true"), "verdict"),
        (put("annotations", "note", None), "note must be a text"),
        (put("annotations", "colour", "red"), "unknown field"),
        (put("annotations", "id", ""), "id"),
        (put("annotations", "created", "yesterday"), "not a time"),
        (put("annotations", "created", 5), "time"),
        (put("links", "stance", "likes"), "stance"),
        (put("documents", "text", "another text"), "changed"),
        (put("documents", "text", "a\r\nb"), "changed"),
        (put("documents", "blocks", [{"start": 0, "end": 10**6, "kind": "title"}]), "outside"),
        (put("documents", "blocks", [{"start": 5, "end": 1, "kind": "title"}]), "outside"),
        (put("documents", "blocks", [{"start": 0, "end": 5, "kind": "bomb"}]), "unknown kind"),
        (put("documents", "blocks", [[0, 5, "title"]]), "objects"),
        (put("documents", "regions", "Asia"), "must be a list"),
        (put("documents", "regions", [1]), "must be a text"),
        (lambda rows: rows["annotations"].append(rows["annotations"][0]), "twice"),
        (lambda rows: rows["decisions"].append(rows["decisions"][0]), "twice"),
        (put("decisions", "outcome", "won"), "outcome"),
        (put("decisions", "kinds", ["colour"]), "kinds"),
        (put("decisions", "exact", "another"), "quote of the decision"),
        (put("decisions", "start", -1), "decision 'd2' has no passage"),
        (put("decisions", "end", 10**6), "outside"),
        (put("decisions", "passages", []), "has no passage"),
        (put("decisions", "outcome", "dropped"), "has passages"),
        (put("decisions", "readings", [["a", "b"]]), "objects"),
        (within("passages", "exact", "another"), "quote of the decision"),
        (within("passages", "start", 0), "quote of the decision"),
        (within("passages", "end", 10**6), "outside"),
        (within("passages", "verdict", "true"), "verdict"),
        (within("readings", "end", 10**6), "outside"),
        (within("readings", "start", 99), "no passage"),
        (within("readings", "mode", "sung"), "mode"),
        (within("votes", "choice", 1), "must be a text"),
        (put("sessions", "state", "lost"), "state"),
        (put("sessions", "order", "random"), "order"),
        (put("sessions", "kinds", ["tag", "colour"]), "kinds"),
        (put("sessions", "overlap", 101), "percentage"),
        (put("sessions", "seconds", -1), "time"),
        (put("sessions", "names", 1), "names must be true or false"),
        (put("team", "blind", "yes"), "blind must be true or false"),
    ],
)
def test_broken_projects_are_refused(change: Change, said: str) -> None:
    with pytest.raises(BadInput, match=said) as refused:
        importer_named("json").read(broken(change), ImportContext())
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 250


HEAD = b'{"format": "annotator-project", "version": 1, '


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (HEAD + b'"documents": ' + b"[" * 200_000, "deep|valid"),
        (HEAD + b'"documents": ' + b'{"a":' * 200_000 + b"1" + b"}" * 200_001, "deep"),
        (HEAD + b'"tags": [' + b"9" * 5000 + b"]}", "too large"),
        (HEAD + b'"tags": [NaN]}', "NaN"),
        (HEAD + b'"tags": [-Infinity]}', "Infinity"),
        (HEAD + b'"tags": ["\\ud800"]}', "surrogate"),
        (HEAD + b'"version": 1}', "twice"),
        (HEAD + b'"tags": ["\xff"]}', "UTF-8"),
        (HEAD, "valid JSON"),
    ],
)
def test_hostile_json_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(BadInput, match=said) as refused:
        imported("p.json", data)
    assert "\n" not in str(refused.value)


def test_an_annotation_of_a_document_that_is_not_there_is_kept_and_said() -> None:
    rows = json.loads(exported(full_project(), "json"))
    rows["documents"] = []
    found = imported("p.json", json.dumps(rows).encode())
    assert sum(type(entity).__name__ == "Annotation" for entity in found.entities) == 2
    assert found.notes == (
        "2 annotations belong to documents that are not in this file.",
        "One decision belongs to a document that is not in this file.",
    )


def test_a_file_of_before_the_reviews_is_as_by_default() -> None:
    rows = json.loads(exported(seed_project(), "json"))
    rows["version"] = 1
    for part in ("sessions", "guidelines", "team", "assignments", "completions", "seen"):
        assert rows.pop(part) == []
    for row in rows["annotators"]:
        del row["same_as"]
    for row in rows["comments"]:
        del row["mentions"]
    for row in rows["documents"]:
        del row["same_as"]
    before = seed_project()
    after = Snapshot(before.me, imported("p.json", json.dumps(rows).encode()).entities)
    for kind in known_types():
        assert dict(after.table(kind)) == dict(before.table(kind))


def test_gold_is_the_same_after_a_round_trip() -> None:
    before = full_project()
    [doc] = before.documents
    after = Snapshot(before.me, imported("p.json", exported(before, "json")).entities)
    assert gold_of(after, doc) == gold_of(before, doc) != []
