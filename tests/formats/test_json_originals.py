"""The imported files inside a JSON project: as they came, or refused."""

import json
from typing import Any

import pytest

from annotator.domain.batch import Attachment
from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.domain.ids import AnnotatorId, document_id
from annotator.domain.snapshot import Snapshot
from annotator.formats.exchange import ImportContext, Selection
from annotator.formats.project_json import EXPORTER, IMPORTER

CONTENT = b"\xff\xfeA\x00 not even text \x00"
SHA = "e2b5f9d2d8c7" + "0" * 52


def exported() -> dict[str, Any]:
    import hashlib

    sha = hashlib.sha256(CONTENT).hexdigest()
    text = "A text."
    document = Document(id=document_id(text), text=text, filename="a.txt", attachment=sha, created=5, modified=5)
    now = Snapshot(AnnotatorId("ana"), [document])
    written = b"".join(EXPORTER.write(now, Selection((), 0, {sha: CONTENT}.get)))
    found: dict[str, Any] = json.loads(written)
    return found


def test_the_bytes_come_back() -> None:
    given = json.dumps(exported()).encode()
    (kept,) = IMPORTER.read(given, ImportContext()).attachments
    assert isinstance(kept, Attachment) and kept.content == CONTENT and kept.name == "a.txt"


def test_a_file_that_is_not_kept_is_left_out() -> None:
    text = "A text."
    now = Snapshot(AnnotatorId("ana"), [Document(id=document_id(text), text=text, attachment=SHA)])
    assert json.loads(b"".join(EXPORTER.write(now, Selection())))["attachments"] == []


@pytest.mark.parametrize(
    "change",
    [{"content": "AAAA"}, {"content": "not base64!"}, {"sha256": SHA}, {"extra": ""}, {"name": 5}, {"content": "é"}],
)
def test_a_changed_file_is_refused(change: dict[str, Any]) -> None:
    data = exported()
    data["attachments"][0].update(change)
    with pytest.raises(BadInput):
        IMPORTER.read(json.dumps(data).encode(), ImportContext())
