"""Which zip files are unpacked, and which XML is read."""

import io
import zipfile

import pytest

from annotator.domain.errors import BadInput
from annotator.formats import zip_guard
from annotator.formats.xml_reading import parsed, parsed_loosely, words
from annotator.formats.zip_guard import Parts
from tests.formats.packed import packed


def test_parts_are_read_by_name() -> None:
    parts = Parts(packed({"a.xml": "one", "b\\c.xml": "two", "d/": ""}))
    assert parts.names() == ("a.xml", "b/c.xml")
    assert (parts.read("a.xml"), parts.read("b/c.xml"), "d/" in parts) == (b"one", b"two", False)
    with pytest.raises(BadInput, match="damaged"):
        parts.read("none")


@pytest.mark.parametrize("name", ["../a", "a/../../b", "/etc/passwd", "\\a", "C:\\a", "c:/a", "a\\..\\b"])
def test_no_part_leads_out(name: str) -> None:
    with pytest.raises(BadInput, match="does not belong there"):
        Parts(packed({"good": "x", name: "y"}))


def test_dots_in_names_are_just_dots() -> None:
    assert Parts(packed({"a..b/c...": "x"})).names() == ("a..b/c...",)


def test_doubled_parts_are_refused() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("a", "1")
        archive.writestr("a", "2")
    with pytest.raises(BadInput, match="twice"):
        Parts(made.getvalue())


def test_bombs_are_refused_before_they_are_unpacked() -> None:
    with pytest.raises(BadInput, match="too large when it is unpacked"):
        Parts(packed({"a": b"\0" * (zip_guard.RATIO_FROM + 1)}))


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    data = packed({"a": "12345", "b": "12345"})
    Parts(data)
    for name, value in (("MOST_PARTS", 1), ("LARGEST_PART", 4), ("LARGEST_IN_ALL", 9)):
        with monkeypatch.context() as lowered:
            lowered.setattr(zip_guard, name, value)
            with pytest.raises(BadInput, match="left alone"):
                Parts(data)


def test_passwords_are_told() -> None:
    data = bytearray(packed({"a": "1"}))
    data[data.find(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(BadInput, match="password"):
        Parts(bytes(data))
    with pytest.raises(BadInput, match="old kind"):
        Parts(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))


def test_what_is_damaged_is_told() -> None:
    data = packed({"a": "some words that are long enough to be bent " * 20})
    bent = bytearray(data)
    bent[60] ^= 255
    with pytest.raises(BadInput, match="damaged"):
        Parts(bytes(bent)).read("a")
    with pytest.raises(BadInput, match="damaged"):
        Parts(data[:-30])
    with pytest.raises(BadInput, match="damaged"):
        Parts(b"PK")


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">{}]><x {}>&b;</x>'


@pytest.mark.parametrize("inside", ["", '<!ENTITY c SYSTEM "file:///etc/passwd">', '<!ENTITY % d "e">'])
def test_xml_that_defines_entities_is_refused(inside: str) -> None:
    for read in (parsed, parsed_loosely):
        with pytest.raises(BadInput, match="entities"):
            read(LAUGHS.format(inside, "").encode())
        with pytest.raises(BadInput):
            read(LAUGHS.format(inside, "").encode("utf-16"))


def test_a_billion_laughs_do_not_grow() -> None:
    entities = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(12))
    with pytest.raises(BadInput):
        parsed(f'<!DOCTYPE x [<!ENTITY l0 "ha">{entities}]><x a="&l12;">&l12;</x>'.encode())


def test_named_characters_of_html_are_known() -> None:
    page = b'<!DOCTYPE html PUBLIC "x" "http://x/y.dtd"><p>a&nbsp;b &eacute;&amp;&lt;&NotThere; &mdash;</p>'
    assert words(parsed_loosely(page)).startswith("a\u00a0b é&<")
    assert words(parsed_loosely(page)).endswith("—")
    with pytest.raises(BadInput, match="damaged"):
        parsed(b"<p>a</q>")
