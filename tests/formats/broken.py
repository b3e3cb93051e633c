"""Broken variants of a file: whatever they are, nothing but BadInput may come of them, or a document."""

import random

from annotator.domain.errors import BadInput
from annotator.formats.exchange import ImportContext, Importer

VARIANTS = 30


def variants(data: bytes) -> list[bytes]:
    """Cut off, with bytes turned over, with pieces missing or doubled; the same ones every time."""
    chance = random.Random(4)
    found = [data[: len(data) * part // 10] for part in range(10)]
    for _ in range(10):
        bent = bytearray(data)
        for _ in range(chance.choice((1, 3, 40))):
            bent[chance.randrange(len(bent))] ^= 1 << chance.randrange(8)
        found.append(bytes(bent))
    for _ in range(5):
        start = chance.randrange(len(data))
        end = start + chance.randrange(1, max(2, len(data) // 8))
        found += [data[:start] + data[end:], data[:end] + data[start:]]
    return found


def refusals(importer: Importer, filename: str, data: bytes) -> int:
    """How many of the variants are refused. Fails on any error but BadInput, and on sentences that are none."""
    refused = 0
    for bent in variants(data):
        try:
            importer.read(bent, ImportContext(filename))
        except BadInput as error:
            refused += 1
            assert str(error).endswith("."), str(error)
    return refused
