"""PDFs cut off or with bytes changed: read as far as they can be, or refused in one sentence; never a fault of ours."""

import random
import time

from annotator.app.extracted import Job, ReaderFault
from annotator.app.extraction import BROKE_OFF
from annotator.bootstrap import extraction
from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from tests.formats.pdfs import At, Rule, column, pdf

_WORDS = (
    "The ministry said that the bridge over the river",
    "had been closed to all heavy traffic since the",
    "spring.",
)


def _variants(data: bytes) -> list[bytes]:
    dice = random.Random(11)
    found = [data[: len(data) * part // 20] for part in range(20)]
    for changes in (1, 2, 5, 20, 100) * 8:
        broken = bytearray(data)
        for _ in range(changes):
            broken[dice.randrange(len(broken))] = dice.randrange(256)
        found.append(bytes(broken))
    return found


def test_broken_pdfs_are_read_or_refused() -> None:
    page = [At(60, 760, "A bridge is closed", 24), *column(_WORDS * 5), *column(_WORDS * 5, x=320)]
    whole = pdf([page, page, [Rule()], page], {"Title": "A bridge", "CreationDate": "D:20201117"})
    read = refused = 0
    start = time.monotonic()
    with extraction() as reader:
        for at, data in enumerate(_variants(whole)):
            try:
                (document,) = reader.read(Job(data, f"{at}.pdf"), lambda: None).entities
                assert isinstance(document, Document)
                read += 1
            except ReaderFault as error:
                assert not error.trace, error.trace
                refused += 1
            except BadInput as error:
                assert str(error) != BROKE_OFF
                refused += 1
    assert read > 5 and refused > 5
    assert time.monotonic() - start < 60
