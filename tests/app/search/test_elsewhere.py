"""The same passage in other articles: tolerant of typography and small edits, and of nothing else."""

import pytest

from annotator.app.project import Project
from annotator.app.search.elsewhere import Copy, elsewhere
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add, Edit
from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from tests.app.projects import project

SAID = "The ministry said on Monday that bread prices had risen by more than a tenth since the spring."
BEFORE = "An outlet opens its article with something else altogether. "


def made(*texts: str) -> Project:
    """The original, and an article with each of the texts between other ones."""
    made = project()
    made.apply(Add(Document(id="first", text=f"{BEFORE}{SAID} More follows here.", title="First")))
    for number, text in enumerate(texts):
        whole = f"{'Quite another beginning. ' * (number + 3)}{text} And another end, by other people."
        made.apply(Add(Document(id=f"d{number}", text=whole, title=f"Other {number}")))
    return made


def copies(found: Project) -> list[Copy]:
    return elsewhere(found, "first", len(BEFORE), len(BEFORE) + len(SAID))


@pytest.mark.parametrize(
    ("text", "differing"),
    [
        (SAID, []),
        (SAID.upper(), []),
        ("The ministry said on Monday: that “bread prices” had risen – by more than a tenth, since the spring!", []),
        (SAID.replace("ministry", "min\u00adis\u00adtry").replace("Monday", "M\u00f6nday"), []),
        (SAID.replace("said", "sa\u0301id").replace("Monday", "Mo\u200bnday"), []),
        (SAID.replace("Monday", "Tuesday"), ["Tuesday"]),
        (SAID.replace("on Monday ", "").replace("a tenth", "one tenth"), ["one"]),
        (SAID.replace("bread prices", "the bread price"), ["the", "price"]),
        (SAID.replace("The ministry", "A spokesman of the ministry"), None),
    ],
)
def test_a_copy_is_found_with_what_differs(text: str, differing: list[str] | None) -> None:
    found = made(text)
    [copy] = copies(found)
    there = found.now.documents["d0"].text[copy.start : copy.end]
    assert there.split()[-1].strip(".!").lower() == "spring" and len(there) < len(text) + 3
    if differing is not None:
        assert there.rstrip(".!") == text.rstrip(".!")
        assert [there[start:end] for start, end in copy.differences] == differing


@pytest.mark.parametrize(
    "text",
    [
        "Bread prices are what people talk about since the spring, the ministry was told on Monday.",
        "The ministry said on Monday that nothing is known about a second wave, and that schools would stay open.",
        "spring " + " ".join(reversed(SAID.split())),
    ],
)
def test_what_only_has_some_of_its_words_is_no_copy(text: str) -> None:
    assert copies(made(text)) == []


def test_the_most_alike_come_first_and_own_annotations_are_told() -> None:
    found = made(SAID.replace("Monday", "Tuesday"), SAID)
    start = found.now.documents["d1"].text.index(SAID)
    found.apply(add_annotation(found.now.documents["d1"], start, start + len(SAID), "claim", id="a"))
    assert [(copy.document, copy.annotation) for copy in copies(found)] == [("d1", "a"), ("d0", "")]


def test_a_passage_may_stand_twice_in_an_article() -> None:
    found = made(f"{SAID} Something in between, which is long enough. {SAID}")
    assert [copy.similarity for copy in copies(found)] == [1.0, 1.0]


def test_another_text_of_the_same_article_is_no_other_article() -> None:
    found = made(SAID)
    found.apply(Edit("document", "d0", {"same_as": "first"}))
    assert copies(found) == []


def test_scripts_without_spaces() -> None:
    said = "外交部发言人星期一表示面包价格自春季以来上涨了百分之十以上"
    found = made(f"某报道说:{said.replace('星期一', '星期二')}。")
    found.apply(Add(Document(id="zh", text=f"开头。{said}。结尾。", title="Chinese")))
    [copy] = elsewhere(found, "zh", 3, 3 + len(said))
    there = found.now.documents["d0"].text[copy.start : copy.end]
    assert there == said.replace("星期一", "星期二") and [there[a:b] for a, b in copy.differences] == ["二"]


def test_a_long_text_is_looked_at_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.app.search.elsewhere.PART", 300)
    between = "Quite another thing stands here, by other people. " * 5
    text = f"{between}{SAID} {between}{SAID.upper()} {between}😀{SAID}"
    found = made(text)
    places = sorted((copy.start, copy.end) for copy in copies(found))
    told = [found.now.documents["d0"].text[start:end].lower() for start, end in places]
    assert told == [SAID[:-1].lower()] * 3


def test_a_passage_that_is_too_long_is_refused() -> None:
    with pytest.raises(BadInput, match="too long"):
        elsewhere(made("word " * 1_001), "d0", 0, 6_000)


def test_a_passage_that_is_too_short_is_refused() -> None:
    with pytest.raises(BadInput, match="too short"):
        elsewhere(made(SAID), "first", 0, 10)
