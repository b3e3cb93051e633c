"""Marks count code points, Qt counts UTF-16 units; and what is elided has no marks."""

import pytest

from annotator.app.search.snippets import Marked
from annotator.gui.search.marked_text import in_units


@pytest.mark.parametrize(
    ("shown", "text", "marks", "units"),
    [
        ("bread and rice", "bread and rice", ((0, 5), (10, 14)), [(0, 5), (10, 14)]),
        ("😀 bread 😀😀 rice", "😀 bread 😀😀 rice", ((2, 7), (11, 15)), [(3, 8), (14, 18)]),
        ("bread and r…", "bread and rice", ((0, 5), (10, 14)), [(0, 5), (10, 11)]),
        ("bre…", "bread and rice", ((0, 5), (10, 14)), [(0, 3)]),
        ("", "bread", ((0, 5),), []),
    ],
)
def test_marks_in_units(
    shown: str, text: str, marks: tuple[tuple[int, int], ...], units: list[tuple[int, int]]
) -> None:
    assert in_units(shown, Marked(text, marks)) == units
