"""How long an article is: quotations and boilerplate do not count."""

from annotator.app.reading_time import WORDS_A_MINUTE, Length, length_of
from annotator.domain.document import Block, Document


def test_words_outside_of_quotations_and_boilerplate() -> None:
    text = "It’s a well-known fact.\nHe said so.\nSupport us!"
    blocks = (Block(0, 23, "paragraph"), Block(24, 35, "quote"), Block(36, 47, "boilerplate"))
    assert text[24:35] == "He said so."
    assert length_of(Document(id="d", text=text, blocks=blocks)) == Length(4, 1)


def test_minutes() -> None:
    assert length_of(Document(id="d", text="word " * WORDS_A_MINUTE * 5)) == Length(WORDS_A_MINUTE * 5, 5)
    assert length_of(Document(id="d", text="— …")) == Length(0, 0)
