"""Who signed an article, out of the lines in which outlets say so."""

import pytest

from annotator.formats.names import bylines_of, names_in


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By A. Moss and Ruth Tanaka, Reuters", ("A. Moss", "Ruth Tanaka", "Reuters")),
        ("Nadja Orlin in Varn and Petr Halas", ("Nadja Orlin", "Petr Halas")),
        ("Andrea Stone Senior Washington Correspondent", ("Andrea Stone",)),
        ("Patti Domm CNBC Executive News Editor", ("Patti Domm",)),
        ("By Ana Roe, Senior Editor", ("Ana Roe",)),
        ("Jan van der Berg Reporter", ("Jan van der Berg",)),
        ("Reporter Ohne Grenzen", ("Reporter Ohne Grenzen",)),
        ("Sam Byford @345triangle 76Comments", ("Sam Byford",)),
        ("PHILLIP RAWLS 10/ 5/11 09:19 PM ET", ("PHILLIP RAWLS",)),
        ("LILIAN ALEMAGNA, LAURE BRETTON Envoyés spéciaux à Toulouse", ("LILIAN ALEMAGNA", "LAURE BRETTON")),
        ("David Gura, Apr", ("David Gura",)), ("Nathan Willis March", ("Nathan Willis",)),
        ("Fredric March", ("Fredric March",)), ("Theresa May", ("Theresa May",)), ("By April", ("April",)),
        ("Автор: Заур Дзугаев, корреспондент", ("Заур Дзугаев",)),
        ("Հեղինակ՝ Անահիտ Գրիգորյան", ("Անահիտ Գրիգորյան",)),
        ("كتب: نادر العلي", ("نادر العلي",)),
        ("記者：田中花子", ("田中花子",)),
        ("Oleh Kovalenko", ("Oleh Kovalenko",)),
        ("Maria del Carmen Soto", ("Maria del Carmen Soto",)),
        ("Soto, Maria", ("Soto, Maria",)),
    ],
)  # fmt: skip
def test_names(line: str, names: tuple[str, ...]) -> None:
    assert names_in(line) == names


@pytest.mark.parametrize("line", ["admin", "Posted by", "Submitted", "guest1", "Webmaster", "автор",
     "Anonymous", "Username", "Sign in"])
def test_what_content_systems_write_instead_of_a_name_is_none(line: str) -> None:
    assert names_in(line) == ()


def test_houses_are_told_from_people() -> None:
    kinds = [each.kind for each in bylines_of(("Ana Roe", "Reuters", "Mountain Echo"), ["Mountain Echo"])]
    assert kinds == ["person", "organisation", "organisation"]
