"""Arabic and Hebrew as PDFs have them: read from where the letters stand."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.pdf_backwards import Part, read_rightwards

LETTER = 10.0
WORDS = st.lists(st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", min_size=1, max_size=7), min_size=1, max_size=6)


def standing(words: list[str]) -> list[Part]:
    """The letters in the order in which they are read, each to the left of the one before."""
    at, found = 1000.0, []
    for number, word in enumerate(words):
        if number:
            at -= LETTER / 2
            found.append(Part(" ", at, at))
        for char in word:
            found.append(Part(char, at - LETTER, at))
            at -= LETTER
    return found


@given(WORDS, st.lists(st.booleans(), min_size=6, max_size=6))
def test_words_that_were_given_backwards_are_turned_and_others_are_not(words: list[str], turned: list[bool]) -> None:
    parts, start = standing(words), 0
    for number, word in enumerate(words):
        end = start + len(word)
        if turned[number]:
            parts[start:end] = reversed(parts[start:end])
        start = end + 1
    assert read_rightwards(parts) == " ".join(words)


def test_a_word_of_which_only_the_end_is_backwards() -> None:
    first, *rest = standing(["يغلق"])
    assert read_rightwards([first, *reversed(rest)]) == "يغلق"


def test_marks_stay_at_their_letters() -> None:
    yeh, ghain, lam, qaf = standing(["يغلق"])
    damma = Part("\u064f", yeh.x0 + 2, yeh.x1 - 2)
    assert read_rightwards([yeh, damma, qaf, lam, ghain]) == "ي\u064fغلق"


def test_quotation_marks_open_before_they_close_and_stand_at_their_word() -> None:
    before, word = standing(["قال:", "نعم"])[:4], standing(["قال:", "نعم"])[5:]
    at = word[0].x1
    opening = Part("»", at, at + 4)  # as it looks
    closing = Part("«", word[-1].x0 - 4, word[-1].x0)
    moved = [part._replace(x0=part.x0 + 9, x1=part.x1 + 9) for part in before]
    space = Part(" ", at + 5, at + 5)
    assert read_rightwards([*moved, opening, space, *reversed(word), closing]) == "قال: «نعم»"


def test_letters_of_one_place_are_left_as_they_are() -> None:
    assert read_rightwards([Part("ا", 5, 5), Part("ب", 5, 5), Part("ت", 9, 9)]) == "ابت"
