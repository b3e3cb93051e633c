"""The page of a passage, by where it stands in the text."""

import pytest

from annotator.domain.document import Document, Page
from annotator.domain.pages import is_counted, page_of, pages_of

_BOOK = Document(
    id="d", text="abcd\n\nefgh ijkl\n\nm",
    pages=(Page(0, 4, "xi"), Page(6, 10, "xii"), Page(11, 15, "1"), Page(17, 18, "xii")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("position", "label"),
    [(0, "xi"), (3, "xi"), (4, "xi"), (6, "xii"), (10, "xii"), (11, "1"), (16, "1"), (17, "xii"), (99, "xii")],
)
def test_a_character_is_on_the_page_that_began_before_it(position: int, label: str) -> None:
    assert page_of(_BOOK, position) == label


def test_a_passage_may_be_on_two_pages() -> None:
    assert pages_of(_BOOK, 6, 10) == "xii"
    assert pages_of(_BOOK, 6, 12) == "xii–1"
    assert pages_of(_BOOK, 6, 11) == "xii", "its end is not in it"


def test_without_pages_nothing_is_said() -> None:
    plain = Document(id="d", text="abc")
    assert (page_of(plain, 1), pages_of(plain, 0, 2)) == ("", "")
    late = Document(id="d", text="abc", pages=(Page(2, 3, "1"),))
    assert (page_of(late, 0), pages_of(late, 0, 3)) == ("", "")


def test_labels_are_numbers_of_the_file_only_if_they_count_from_one() -> None:
    assert is_counted(Document(id="d", text="ab", pages=(Page(0, 1, "1"), Page(1, 2, "3"))))
    assert not is_counted(Document(id="d", text="ab", pages=(Page(0, 1, "12"), Page(1, 2, "13"))))
    assert not is_counted(_BOOK)
    assert not is_counted(Document(id="d", text="ab"))
