"""What the help says can be typed is understood."""

from annotator.domain.query.filters import FILTERS
from annotator.domain.query.parsing import parse
from annotator.gui.search.help import examples


def test_every_example_is_understood_and_every_filter_is_named() -> None:
    typed = [example for example, _ in examples()]
    for example in typed:
        complete = " ".join(f"{word}x" if word.endswith(":") else word for word in example.split(" "))
        assert parse(complete) is not None
    told = " ".join(" ".join(row) for row in examples())
    assert {name for name in FILTERS if f"{name}:" not in told} == {"stance", "title"}
