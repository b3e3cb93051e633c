"""Link markup becomes its label; addresses are found with their exact places."""

import time

import pytest

from annotator.formats.links import kind_of, unmarked


@pytest.mark.parametrize(
    ("text", "stored", "links"),
    [
        ("See [this](http://x.org/a).", "See this.", [("this", "http://x.org/a", "link")]),
        ("[a](#) and [b]()", "a and b", [("a", "#", "link"), ("b", "", "link")]),
        ("[w](https://en.wikipedia.org/wiki/A_(b))", "w", [("w", "https://en.wikipedia.org/wiki/A_(b)", "link")]),
        ('[t](/x "Title (1)")', "t", [("t", "/x", "link")]),
        (
            "<https://x.org/donate/>",
            "https://x.org/donate/",
            [("https://x.org/donate/", "https://x.org/donate/", "link")],
        ),
        ("<a@x.org>", "a@x.org", [("a@x.org", "a@x.org", "mail")]),
        ("[](http://x.org)", "http://x.org", [("http://x.org", "http://x.org", "link")]),
        ("![map](m.png)", "map", [("map", "m.png", "image")]),
        ("[m](mailto:a@x.org)", "m", [("m", "mailto:a@x.org", "mail")]),
        ("at https://x.org/a_(b), and", None, [("https://x.org/a_(b)", "https://x.org/a_(b)", "link")]),
        ("(https://x.org/a).", None, [("https://x.org/a", "https://x.org/a", "link")]),
        ("www.x.org.", None, [("www.x.org", "http://www.x.org", "link")]),
        ("mail a.b@x.org, now", None, [("a.b@x.org", "mailto:a.b@x.org", "mail")]),
        ("https://youtu.be/abc", None, [("https://youtu.be/abc", "https://youtu.be/abc", "video")]),
        ("[sic](emphasis added) [1](ours) a[0](x)", None, []),
        ("[a] (b) [c][d] <b> < http://>", None, []),
        ("[two\nlines](http)", None, []),
        ("é😀[x](http://a.b)😀", "é😀x😀", [("x", "http://a.b", "link")]),
    ],
)
def test_links(text: str, stored: str | None, links: list[tuple[str, str, str]]) -> None:
    found = unmarked(text)
    assert found.text == (text if stored is None else stored)
    assert [(found.text[link.start : link.end], link.target, link.kind) for link in found.links] == links


@pytest.mark.parametrize(
    ("target", "kind"),
    [
        ("https://x.org/v.mp4?t=1", "video"), ("https://www.youtube.com/watch?v=1", "video"),
        ("https://x.org/youtube.com", "link"), ("https://x.org/a.JPG", "image"), ("MAILTO:a@b.c", "mail"),
        ("https://x.org/@user", "link"), ("a@b.c", "mail"), ("#", "link"), ("", "link"),
    ],
)  # fmt: skip
def test_kinds(target: str, kind: str) -> None:
    assert kind_of(target) == kind


@pytest.mark.parametrize(
    "piece", ["[", "[a](", "[a](b", "![](", "<http://", "((", "[a](()", "a@", "www.", "http://x.", "x@y."]
)
def test_odd_text_takes_linear_time(piece: str) -> None:
    began = time.process_time()
    unmarked(piece * 40_000)
    assert time.process_time() - began < 30
