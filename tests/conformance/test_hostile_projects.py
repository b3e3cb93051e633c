"""Damaged and hostile files: a merge takes over all of a file or nothing, and nothing ever stops the program.

The benchmark ``bench_hostile`` tries 500 files and 500 flipped bits, each in a real child process; here it is a share,
most of it within this process (a fault of the program then shows as one).
"""

import itertools
from pathlib import Path

import pytest

from annotator.app.exporting import export_file
from annotator.app.inspected import read_found
from annotator.app.inspection import Inspector
from annotator.app.progress import Progress
from annotator.bootstrap import create_sample, inspector, look_into, open_project
from annotator.domain.errors import BadInput
from annotator.domain.incoming import Incoming
from tests.conformance.hostile import PROJECT, Good, damaged, flips, odd, tried

HEAVY = ("51 MB", "bomb", "without end", "zeros", "very many tables")
"""What takes more than a moment to make."""


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Good:
    """The sample, as a project and as a bundle."""
    folder = tmp_path_factory.mktemp("good")
    project = create_sample(folder / "good.annodb")
    export_file(project, "bundle", folder / "good.annobundle")
    project.close()
    return Good.of(folder / "good.annodb", folder / "good.annobundle")


@pytest.fixture
def here(tmp_path: Path) -> Inspector:
    """Looks into files without a child."""
    numbers = itertools.count()

    def look(path: Path, _progress: Progress) -> Incoming:
        folder = tmp_path / f"found {next(numbers)}"
        folder.mkdir()
        look_into(path, folder)
        return read_found(folder, path.name)

    return look


def test_what_was_thought_of_is_refused_or_does_no_harm(good: Good, here: Inspector, tmp_path: Path) -> None:
    given = [case for case in odd(good) if not any(word in case.name for word in HEAVY)]
    outcome = tried(good, given, here, tmp_path)
    assert outcome.wrong == [] and outcome.refused > 70 and outcome.whole > 10


def test_random_damage_is_refused_or_without_effect(good: Good, here: Inspector, tmp_path: Path) -> None:
    outcome = tried(good, [*damaged(good, 60)], here, tmp_path)
    assert outcome.wrong == [] and outcome.refused > 30 and outcome.refused + outcome.whole == 60


def test_a_flipped_bit_in_an_op_is_noticed_or_without_effect(good: Good, here: Inspector, tmp_path: Path) -> None:
    given = [*flips(good, 60)]
    outcome = tried(good, given, here, tmp_path)
    assert outcome.wrong == [] and outcome.refused + outcome.whole == 60 and outcome.refused > 40
    for number, case in enumerate(given):
        path = tmp_path / f"one {number}{case.suffix}"
        path.write_bytes(case.data)
        try:
            found = here(path, lambda done: None)
        except BadInput:
            continue
        assert set(found.ops) == good.ops, case.name


def test_the_real_child_says_the_same(good: Good, tmp_path: Path) -> None:
    given = [*itertools.islice(odd(good), 4), *damaged(good, 8)]
    outcome = tried(good, given, inspector(), tmp_path)
    assert outcome.wrong == outcome.died == [] and outcome.refused + outcome.whole == 12 and outcome.refused >= 6


def test_the_good_ones_are_taken_over_whole(good: Good, here: Inspector, tmp_path: Path) -> None:
    path = tmp_path / f"good{PROJECT}"
    path.write_bytes(good.project)
    assert set(here(path, lambda done: None).ops) == good.ops
    opened = open_project(path, read_only=True)
    assert len(opened.now.annotations) == 43
    opened.close()
