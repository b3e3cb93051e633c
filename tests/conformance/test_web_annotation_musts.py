"""The "must" assertions of the W3C's Web Annotation tests (w3c/web-annotation-tests) hold for our export."""

import json
import warnings
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.conformance.shared import data, path
from tests.formats.projects import exported, full_project, seed_project, snapshot

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    from jsonschema import Draft4Validator, FormatChecker  # type: ignore[import-untyped]
    from referencing import Registry, Resource
    from referencing.jsonschema import DRAFT4

FORMATS = FormatChecker(formats=())


@FORMATS.checks("date-time", raises=ValueError)  # type: ignore[untyped-decorator]
def is_time(value: object) -> bool:
    return not isinstance(value, str) or bool(datetime.fromisoformat(value))


@FORMATS.checks("uri")  # type: ignore[untyped-decorator]
def is_uri(value: object) -> bool:
    return not isinstance(value, str) or (bool(urlsplit(value).scheme) and value.isascii() and " " not in value)


@pytest.fixture(scope="module")
def definitions() -> "Registry[Any]":
    """The shared definitions, under the names by which the assertions refer to them."""
    found: list[tuple[str, Resource[Any]]] = []
    for file in sorted(Path(path("webanno/definitions")).glob("*.json")):
        schema = DRAFT4.create_resource(json.loads(file.read_text(encoding="utf-8")))
        found += [(file.name, schema), (f"definitions/{file.name}", schema)]
    registry: Registry[Any] = Registry()
    return registry.with_resources(found)


def musts() -> list[tuple[str, dict[str, Any]]]:
    names = data("webanno/annotations/annotationMusts.test")["assertions"]
    return [(name, data(f"webanno/{name}")) for name in names]


def failed(item: dict[str, Any], definitions: "Registry[Any]") -> list[str]:
    """The names of the assertions that an annotation does not keep."""
    found = []
    for name, schema in musts():
        valid = Draft4Validator(schema, registry=definitions, format_checker=FORMATS).is_valid(item)
        if valid != (schema["expectedResult"] == "valid"):
            found.append(name)
    return found


def test_our_annotations_keep_every_must(definitions: "Registry[Any]") -> None:
    assert len(musts()) == 54
    of_pages = full_project()
    document = replace(next(iter(of_pages.documents.values())), filename="a.pdf")
    for now in (seed_project(), of_pages, snapshot([document, *of_pages.annotations.values()])):
        collection = json.loads(exported(now, "web-annotation"))
        for item in collection["first"]["items"]:
            assert failed({"@context": collection["@context"], **item}, definitions) == []


def test_the_assertions_can_fail(definitions: "Registry[Any]") -> None:
    collection = json.loads(exported(full_project(), "web-annotation"))
    item = {"@context": collection["@context"], **collection["first"]["items"][0]}
    for change in ({"id": 5}, {"created": "yesterday"}, {"@context": "x"}, {"target": None}, {"bodyValue": "x"}):
        assert failed({**item, **change}, definitions), change
    position = {"type": "TextPositionSelector", "start": "1"}
    assert failed({**item, "target": {"source": "http://x.org", "selector": position}}, definitions)


def test_the_w3cs_own_samples_come_out_as_they_should(definitions: "Registry[Any]") -> None:
    """All but three, whose sets of targets the assertions themselves do not know."""
    bad = [
        file.name
        for file in sorted(Path(path("webanno/samples/correct")).glob("anno[0-9]*.json"))
        if failed(json.loads(file.read_text(encoding="utf-8")), definitions)
    ]
    assert bad == ["anno11.json", "anno12.json", "anno13.json"]


def test_every_key_that_we_use_is_in_the_context() -> None:
    terms = set(data("webanno/anno.jsonld")["@context"])
    collection = json.loads(exported(full_project(), "web-annotation"))
    known = terms | set(collection["@context"][1]) | {"@context"}

    def keys(value: Any) -> set[str]:
        if isinstance(value, dict):
            return set(value) | {key for part in value.values() for key in keys(part)}
        return {key for part in value for key in keys(part)} if isinstance(value, list) else set()

    assert keys({name: part for name, part in collection.items() if name != "@context"}) <= known
