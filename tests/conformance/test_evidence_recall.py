"""The right passage is among the first five within one source of 5,000 words: at least 0.72 of claims kept aside."""

import csv
from collections.abc import Sequence

import pytest

from tests.conformance.shared import path
from tests.finding import news_claims
from tests.finding.recall import best


@pytest.mark.parametrize("name", ["DEV", "ASIDE"])
def test_the_right_sentence_of_the_news_is_among_the_first_five(name: str) -> None:
    file, rows = getattr(news_claims, f"{name}_FILE"), getattr(news_claims, f"{name}_ROWS")
    claims: Sequence[news_claims.Claim] = getattr(news_claims, name)
    with path(f"newssd/{file}").open(encoding="utf-8", newline="") as lines:
        sentences = [" ".join(row[0].split()) for row in csv.reader(lines)][1 : rows + 1]
    starts, at = [], 0
    for sentence in sentences:
        starts.append(at)
        at += len(sentence) + 1
    text = "\n".join(sentences)
    hits = 0
    for claim, right in claims:
        found = best(text, claim)
        hits += any(
            window.start < starts[row - 1] + len(sentences[row - 1]) and starts[row - 1] < window.end
            for window in found
            for row in right
        )
    assert len(text.split()) > 4_500
    assert hits / len(claims) >= 0.72
