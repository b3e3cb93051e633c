"""Lines that point to other articles are left out, those that only begin like one are not."""

import pytest

from annotator.formats.assembly import Piece, Run
from annotator.formats.pointers import points_elsewhere, without_pointers, without_trailing_lists


@pytest.mark.parametrize(
    ("label", "link"),
    [
        ("Read also: ", "Divers of the Ost"), ("RELATED: ", "What the crane can lift"), ("", "Read more"),
        ("Lesen Sie auch: ", "Der Kran"), ("À lire aussi : ", "La grue"), ("Читайте также: ", "Лавина накрыла зимник"),
        ("Материалы по теме: ", "Почему дороги закрывают"), ("İlginizi çekebilir: ", "Ekmek zammı"),
        ("Həmçinin oxuyun: ", "Qar uçqunu"), ("Կարդացեք նաև՝ ", "Ձնահյուսը"), ("اقرأ أيضا: ", "انهيار ثلجي"),
        ("بیشتر بخوانید: ", "بهمن راه را بست"), ("相关阅读：", "雪崩阻断山口公路"), ("【関連記事】", "雪崩で峠が閉鎖"),
        ("관련기사: ", "눈사태"), ("Baca juga: ", "Jembatan ditutup"),
    ],
)  # fmt: skip
def test_a_label_and_a_link(label: str, link: str) -> None:
    assert points_elsewhere(label + link, len(link))
    assert not points_elsewhere(label + link, 0)


@pytest.mark.parametrize(
    ("words", "linked"),
    [
        ("See also the report of the bank on prices, which said otherwise.", 18),
        ("Related claims were made by the minister on Monday.", 12),
        ("Source: Ministry of Transport", 21), ("Read more slowly, she told the class.", 0),
        ("The paper said: read also between the lines.", 9),
    ],
)  # fmt: skip
def test_what_an_analyst_needs_stays(words: str, linked: int) -> None:
    assert not points_elsewhere(words, linked)


def _line(words: str, *, linked: bool = False) -> Piece:
    return Piece("list" if linked else "paragraph", [Run(words, "https://a.example/x" if linked else "")])


def test_a_list_of_links_goes_with_its_label_and_a_list_of_sources_stays() -> None:
    pieces = [
        _line("The bridge is open."), _line("Related articles"), _line("Barges wait", linked=True),
        _line("Divers at work", linked=True), _line("It was closed for nine days."), _line("Sources"),
        _line("Report of the waterways office", linked=True),
    ]  # fmt: skip
    kept = ["".join(run.text for run in piece.runs) for piece in without_pointers(pieces)]
    assert kept == [
        "The bridge is open.", "It was closed for nine days.", "Sources", "Report of the waterways office",
    ]  # fmt: skip


def test_lists_of_other_articles_at_the_end_are_left_out() -> None:
    others = [Piece("list", [Run(f"Another story {at}", f"https://www.outlet.example/{at}")]) for at in range(4)]
    text, head = _line("The bridge is open."), Piece("heading", [Run("Top stories")])
    assert without_trailing_lists([text, text, head, *others], "outlet.example") == [text, text]
    assert len(without_trailing_lists([text, text, *others[:2]], "outlet.example")) == 4, "two may be of the article"
    assert len(without_trailing_lists([text, text, *others], "other.example")) == 6, "they lead elsewhere"
    sources = Piece("heading", [Run("Sources")])
    assert len(without_trailing_lists([text, text, sources, *others], "outlet.example")) == 7


def test_appeals_disclaimers_and_the_articles_own_media_stay_beside_such_lists() -> None:
    others = [Piece("list", [Run(f"Another story {at}", f"/{at}")]) for at in range(4)]
    thumb = Piece("media", [Run("thumb.jpg", "/thumb.jpg", "image")])
    video = Piece("media", [Run("A video", "https://v.example/1", "video")])
    appeal = _line("Donate to us: please support our channel.")
    disclaimer = _line("Disclaimer: the views expressed are those of the author.")
    head = Piece("heading", [Run("Most viewed")])
    given = [_line("The bridge is open."), video, appeal, head, others[0], thumb, *others[1:], disclaimer]
    kept = without_trailing_lists(given, "")
    assert kept == [given[0], video, appeal, disclaimer]


def test_notes_and_addresses_at_the_end_are_of_the_article() -> None:
    text = _line("The bridge is open.")
    notes = [Piece("list", [Run(f"Note {at}", f"#note{at}")]) for at in range(4)]
    mails = [Piece("list", [Run(f"Author {at}", f"mailto:a{at}@a.example")]) for at in range(4)]
    for end in (notes, mails):
        assert without_trailing_lists([text, *end], "") == [text, *end]
