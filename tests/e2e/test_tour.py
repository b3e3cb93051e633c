"""``annotator tour``: the main job and a team's review without a screen, with pictures and papers."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from annotator.bootstrap import open_project

PAPERS = ("Minutes.html", "Minutes.docx", "Minutes.json", "Feedback Analyst A.html", "Feedback Analyst B.html")
EXPORTS = tuple(f"Karabakh.{ending}" for ending in ("annodb", "csv", "html", "json", "jsonld", "annobundle"))
PICTURES = ("window_light", "window_dark", "merge", "compare_light", "compare_dark", "agreement", "side_by_side",
            "start_review", "deciding", "decide_light", "decide_dark", "accept", "gold", "minutes")  # fmt: skip


def test_the_tour_leaves_what_a_review_leaves(tmp_path: Path) -> None:
    place = tmp_path / "tour"
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ANNOTATOR_HOME": str(tmp_path / "home")}
    made = subprocess.run(
        [sys.executable, "-m", "annotator", "tour", str(place)], env=surroundings, capture_output=True, text=True,
        timeout=300, check=False,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    assert all((place / name).stat().st_size > 500 for name in (*PAPERS, *EXPORTS))
    for name in PICTURES:
        picture = QImage(str(place / f"{name}.png"))
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
        assert picture.width() >= 400 and len(colours) > 20, name
    minutes = json.loads((place / "Minutes.json").read_text("utf-8"))
    project = open_project(place / "Review.annodb", read_only=True)
    assert project.store.check() == [] and len(project.now.decisions) > 3
    hashes = {hashlib.sha256(each.text.encode()).hexdigest() for each in project.now.documents.values()}
    assert {text["sha256"] for text in minutes["texts"]} <= hashes and minutes["texts"]
    project.close()
