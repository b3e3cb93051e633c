"""Agreement reckoned another way, from exported JSON alone: slow, plain, one value a code point."""

from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Any

from annotator.domain.text import sentences

Rows = Mapping[str, Any]
Marks = dict[str, list[tuple[int, int, str]]]
"""By person: start, end and tag of each passage in the text that counts."""


def people_of(exported: Rows) -> dict[str, str]:
    """Who an annotator's id stands for."""
    said = {row["id"]: row.get("same_as", "") for row in exported["annotators"]}

    def end(id: str) -> str:
        passed = [id]
        while said.get(id) in said and said[id] not in passed:
            id = said[id]
            passed.append(id)
        return id

    return {id: end(id) for id in said}


class Article:
    """A document as it counts: what the outlet puts under every article is cut out."""

    def __init__(self, exported: Rows, document: Rows) -> None:
        person = people_of(exported)
        text = document["text"]
        blocks = [(block["start"], block["end"], block["kind"]) for block in document["blocks"]]
        left_out = {at for start, end, kind in blocks if kind == "boilerplate" for at in range(start, end)}
        self.kept = [at for at in range(len(text)) if at not in left_out]
        self.sentences = [
            set(range(*piece)) for start, end, kind in blocks if kind != "boilerplate"
            for piece in sentences(text, start, end)
        ]  # fmt: skip
        self.marks: Marks = {}
        for row in exported["completions"]:
            if row["document"] == document["id"] and row.get("done", True):
                self.marks.setdefault(person.get(row["creator"], row["creator"]), [])
        counts = set(self.kept)
        for row in exported["annotations"]:
            if row["document"] == document["id"]:
                marks = self.marks.setdefault(person.get(row["creator"], row["creator"]), [])
                inside = counts & set(range(row["start"], row["end"]))
                if inside:
                    marks.append((min(inside), max(inside) + 1, row["tag"]))

    def characters(self, who: str) -> list[frozenset[str]]:
        """The tags that a person gave each code point."""
        found: list[set[str]] = [set() for _ in range(max(self.kept, default=-1) + 1)]
        for start, end, tag in self.marks[who]:
            for at in range(start, min(end, len(found))):
                found[at].add(tag)
        return [frozenset(found[at]) for at in self.kept]

    def by_sentence(self, who: str) -> list[frozenset[str]]:
        """The tags that a person gave each sentence, wholly or in part."""
        return [
            frozenset(tag for start, end, tag in self.marks[who] if piece & set(range(start, end)))
            for piece in self.sentences
        ]


def articles_of(exported: Rows) -> list[Article]:
    """The articles that more than one person has read."""
    found = (Article(exported, document) for document in exported["documents"])
    return [article for article in found if len(article.marks) > 1]


def matrix(articles: Iterable[Article], scope: str) -> list[list[int | None]]:
    """Units by reader (None: has not read it), each set of tags as a number."""
    articles = list(articles)
    people = sorted({who for article in articles for who in article.marks})
    numbers: dict[frozenset[str], int] = {}
    rows: list[list[int | None]] = [[] for _ in people]
    for article in articles:
        for who, row in zip(people, rows, strict=True):
            if who in article.marks:
                values = article.characters(who) if scope == "characters" else article.by_sentence(who)
                row += [numbers.setdefault(value, len(numbers)) for value in values]
            else:
                row += [None] * (len(article.kept) if scope == "characters" else len(article.sentences))
    return rows


def f1_exact(articles: Iterable[Article]) -> float:
    """The mean over pairs of people of the exact span F1 in what both have read."""
    articles = list(articles)
    people = sorted({who for article in articles for who in article.marks})
    found = []
    for one, other in combinations(people, 2):
        both = [article for article in articles if one in article.marks and other in article.marks]
        mine = [(n, *mark) for n, article in enumerate(both) for mark in article.marks[one]]
        theirs = [(n, *mark) for n, article in enumerate(both) for mark in article.marks[other]]
        hits, rest = 0, list(theirs)
        for mark in mine:
            if mark in rest:
                rest.remove(mark)
                hits += 1
        if mine or theirs:
            found.append(2 * hits / (len(mine) + len(theirs)))
    return sum(found) / len(found)
