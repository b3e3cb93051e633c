"""What several raters marked in other projects' material, each in a file: imported, merged and measured by commands."""

import csv
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import krippendorff
import numpy
import pytest

from annotator.cli import run
from tests.conformance import shared
from tests.conformance.reckoning import articles_of, f1_exact, matrix

Marks = Mapping[str, Sequence[tuple[int, int, str]]]
"""By rater: start, end and tag."""


def given(text: str, marks: Sequence[tuple[int, int, str]], who: str) -> dict[str, Any]:
    """A rater's marks as a file of annotations."""
    return {
        "document": "article.txt",
        "annotators": [{"id": who, "name": who}],
        "sources": [],
        "annotations": [
            {"annotator": who, "start": start, "end": end, "exact": text[start:end], "tag": tag,
             "prefix": text[max(0, start - 32) : start], "suffix": text[end : end + 32]}
            for start, end, tag in marks
        ],
    }  # fmt: skip


def out_of(capfd: pytest.CaptureFixture[str], *arguments: object) -> Any:
    capfd.readouterr()
    code = run([str(each) for each in arguments])
    said = capfd.readouterr()
    assert code == 0, said
    return json.loads(said.out or "null")


def merged(text: str, raters: Marks, folder: Path, capfd: pytest.CaptureFixture[str]) -> tuple[Any, dict[Any, Any]]:
    """Each rater in a project of their own, all merged in two orders: the export, and figures by name and scope."""
    article = folder / "article.txt"
    article.write_text(text, "utf-8")
    files = []
    for number, (who, marks) in enumerate(raters.items()):
        path, rows = folder / f"{number} {who}.annodb", folder / f"{number}.json"
        rows.write_text(json.dumps(given(text, marks, who)), "utf-8")
        out_of(capfd, "new", path)
        out_of(capfd, "import", path, article, "--as", "Importer", "--json")
        told = out_of(capfd, "import", path, rows, "--format", "annotations-json", "--as", "Importer", "--json")
        [row] = told["documents"] or [None]
        assert row["added"]["annotation"] == len(marks) and not [n for n in row["notes"] if "placed" in n], row["notes"]
        files.append(path)
    ends = []
    for name, order in (("there", files), ("back", files[::-1])):
        path = folder / f"{name}.annodb"
        out_of(capfd, "new", path)
        assert out_of(capfd, "merge", path, *order, "--as", "Cleo", "--json")["merged"]
        assert out_of(capfd, "check", path, "--json")["problems"] == []
        data = out_of(capfd, "export", path, "--format", "json")
        ends.append(
            {part: sorted(data[part], key=lambda row: row["id"]) for part in ("annotations", "documents", "tags")}
        )
    assert ends[0] == ends[1]
    assert len(data["annotations"]) == sum(len(marks) for marks in raters.values())
    told = out_of(capfd, "agreement", path, "--json")
    return data, {(f["name"], f["scope"]): f["value"] for f in told["figures"] if not f["tag"] and not f["pair"]}


def judge(data: Any, figures: Mapping[Any, Any]) -> None:
    """The figures are those of others' programs."""
    articles = articles_of(data)
    for scope in ("characters", "sentences"):
        rows = [[numpy.nan if value is None else value for value in row] for row in matrix(articles, scope)]
        wanted = krippendorff.alpha(reliability_data=rows, level_of_measurement="nominal")
        assert figures["alpha", scope] == pytest.approx(wanted, abs=1e-9)
    assert figures["f1_exact", "passages"] == pytest.approx(f1_exact(articles), abs=1e-9)


@pytest.mark.parametrize("language", ["english", "italian"])
def test_sentences_rated_by_several(language: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with (shared.path("newssd") / language / "val.csv").open(encoding="utf-8", newline="") as file:
        rows = [(" ".join(row["Sentence"].split()), row["Label"]) for row in csv.DictReader(file)][:60]
    text, places = "", []
    for sentence, label in rows:
        places.append((len(text), len(text) + len(sentence), "opinion" if label == "SUBJ" else "fact"))
        text += sentence + ("\n\n" if len(places) % 5 == 0 else " ")
    raters: dict[str, list[tuple[int, int, str]]] = {"Label": places}
    for number in (3, 7):  # raters who leave some out, see some otherwise and end some earlier
        raters[f"Rater {number}"] = [
            (start, end - (at % 4), "claim" if at % number == 0 else tag)
            for at, (start, end, tag) in enumerate(places)
            if at % (number + 1) and end - start > 8
        ]
    judge(*merged(text, raters, tmp_path, capfd))


@pytest.mark.parametrize("name", ["fixture_04_three_annotators", "fixture_05_larger_two_annotators", "3by100"])
def test_units_of_several(name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    rows: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    if name.startswith("fixture"):
        for unit in shared.data(f"agreement/pygamma/{name}.json")["continuum"]:
            rows[unit["annotator"]].append((unit["start"], unit["end"], unit["category"]))
    else:
        with shared.path(f"agreement/{name}.csv").open(encoding="utf-8", newline="") as file:
            for who, tag, start, end in csv.reader(file):
                if int(start) < int(end):
                    rows[who].append((int(start), int(end), tag))
    last = max(end for marks in rows.values() for _, end, _ in marks)
    words, number = "", 0
    while len(words) < last + 20:
        number += 1
        words += f"w{number}" + (". " if number % 9 == 0 else " ")
    visible = {who: [mark for mark in marks if words[mark[0] : mark[1]].strip()] for who, marks in rows.items()}
    judge(*merged(words.strip() + ".", visible, tmp_path, capfd))
