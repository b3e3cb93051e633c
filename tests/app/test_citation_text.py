"""References pasted in the usual styles become proposals; nothing stands in them that does not stand in the text."""

import re
from collections.abc import Mapping

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.app.citation_text import read_citations
from annotator.domain.entity import field_names
from annotator.domain.source import Source

SMITH = {"author": ("Smith, J.", "Doe, J. A."), "issued": "2019", "title": "The cost of a war"}
CASES: list[tuple[str, Mapping[str, object]]] = [
    (
        "Smith, J., & Doe, J. A. (2019). The cost of a war. Journal of Peace Research, 56(2), 140–155."
        " https://doi.org/10.1177/0022343318",
        SMITH | {
            "container_title": "Journal of Peace Research", "volume": "56", "issue": "2", "page": "140-155",
            "doi": "10.1177/0022343318", "type": "article-journal",
        },
    ),
    (
        "Smith, J. (2019). The cost of a war. Journal 3(2), 1-10. https://doi.org/10.1000/x",
        {"author": ("Smith, J.",), "container_title": "Journal", "volume": "3", "issue": "2", "page": "1-10"},
    ),
    (
        "Smith, John, and Jane Doe. “The Cost of a War.” Journal of Peace Research 56, no. 2 (2019): 140–155."
        " https://doi.org/10.1177/0022343318.",
        {
            "author": ("Smith, John", "Doe, Jane"), "title": "The Cost of a War", "issued": "2019", "volume": "56",
            "issue": "2", "page": "140-155", "container_title": "Journal of Peace Research",
            "doi": "10.1177/0022343318",
        },
    ),
    (
        'Smith, John, et al. "The Cost of a War." Journal of Peace Research, vol. 56, no. 2, 2019, pp. 140-155.',
        {
            "author": ("Smith, John",), "title": "The Cost of a War", "volume": "56", "issue": "2",
            "page": "140-155", "issued": "2019", "container_title": "Journal of Peace Research",
        },
    ),
    (
        "Smith, J. and Doe, J. (2019) ‘The cost of a war’, Journal of Peace Research, 56(2), pp. 140-155."
        " doi: 10.1177/0022343318.",
        {
            "author": ("Smith, J.", "Doe, J."), "title": "The cost of a war", "volume": "56", "page": "140-155",
            "doi": "10.1177/0022343318",
        },
    ),
    (
        "Müller, Karl; Schmidt, Eva (2019): Der Preis des Krieges. In: Zeitschrift für Friedensforschung 8 (1), "
        "S. 5–27.",
        {
            "author": ("Müller, Karl", "Schmidt, Eva"), "title": "Der Preis des Krieges", "issued": "2019",
            "container_title": "Zeitschrift für Friedensforschung", "volume": "8", "issue": "1", "page": "5-27",
        },
    ),
    (
        "de Waal, T. (2013). Black garden: Armenia and Azerbaijan through peace and war (2nd ed.). New York:"
        " New York University Press.",
        {
            "author": ("de Waal, T.",), "title": "Black garden: Armenia and Azerbaijan through peace and war",
            "edition": "2", "publisher_place": "New York", "publisher": "New York University Press", "type": "book",
        },
    ),
    (
        "Doe, J. (2020). The front line. In K. Roe & A. Poe (Eds.), A war in the hills (pp. 12–30). Oxford University"
        " Press.",
        {
            "title": "The front line", "container_title": "A war in the hills", "page": "12-30",
            "publisher": "Oxford University Press", "type": "chapter",
        },
    ),
    (
        "International Crisis Group. (2020, December 22). Improving prospects for peace."
        " https://www.crisisgroup.org/europe/264-improving-prospects",
        {
            "author": ("International Crisis Group",), "issued": "2020-12-22",
            "title": "Improving prospects for peace", "type": "webpage",
            "url": "https://www.crisisgroup.org/europe/264-improving-prospects",
        },
    ),
    (
        "Kramer, Andrew E. “Fighting Surges in the Caucasus.” The New York Times, 9 November 2020, p. A1.",
        {
            "author": ("Kramer, Andrew E.",), "title": "Fighting Surges in the Caucasus", "issued": "2020-11-09",
            "container_title": "The New York Times", "page": "A1", "type": "article-newspaper",
        },
    ),
    (
        "Meier, Anna: Krieg im Kaukasus. In: Die Zeit, 12. November 2020. Verfügbar unter: https://www.zeit.de/x/y"
        " (abgerufen am 3. Mai 2021).",
        {
            "author": ("Meier, Anna",), "title": "Krieg im Kaukasus", "container_title": "Die Zeit",
            "issued": "2020-11-12", "accessed": "2021-05-03", "url": "https://www.zeit.de/x/y",
        },
    ),
    (
        "Smith J, Doe J. The cost of a war. J Peace Res. 2019;56(2):140-55.",
        {
            "author": ("Smith, J", "Doe, J"), "title": "The cost of a war", "container_title": "J Peace Res",
            "volume": "56", "issue": "2", "page": "140-55", "issued": "2019", "type": "article-journal",
        },
    ),
    (
        "Müller, Karl: Der Preis des Krieges, 2. Aufl., Berlin: Suhrkamp 2019.",
        {
            "author": ("Müller, Karl",), "title": "Der Preis des Krieges", "edition": "2", "issued": "2019",
            "publisher_place": "Berlin", "publisher": "Suhrkamp", "type": "book",
        },
    ),
    (
        "Doe, Jane. “The Front Line.” In A War in the Hills, edited by Karl Roe and Anna Poe, 12–30."
        " Oxford: OUP, 2020.",
        {
            "title": "The Front Line", "container_title": "A War in the Hills", "page": "12-30", "publisher": "OUP",
            "contributors": (("editor", "Roe, Karl"), ("editor", "Poe, Anna")), "type": "chapter",
        },
    ),
    (
        "Smith, John. *The Cost of a War*. New York: Penguin, 2019.",
        {"title": "The Cost of a War", "publisher": "Penguin", "issued": "2019", "author": ("Smith, John",)},
    ),
    (
        "BBC (2020) Ceasefire holds. Available at: https://www.bbc.co.uk/news/1 (Accessed: 3 May 2021).",
        {
            "author": ("BBC",), "title": "Ceasefire holds", "issued": "2020", "accessed": "2021-05-03",
            "url": "https://www.bbc.co.uk/news/1", "type": "webpage",
        },
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_usual_styles(text: str, wanted: Mapping[str, object]) -> None:
    (source,) = read_citations(text)
    assert {name: getattr(source, name) for name in wanted} == wanted


@pytest.mark.parametrize("text", [
    "", "Hello world", "https://example.org/2019/a-story", "10.1000/182",
    "The minister said in 2019 that the truce would hold and that nobody would be hurt by it",
    "TY  - JOUR\nTI  - A title\nPY  - 2019\nER  - ", "x" * 5000 + " (2019). A title. A journal.",
])  # fmt: skip
def test_what_is_no_reference(text: str) -> None:
    assert read_citations(text) == []


def test_several_at_once() -> None:
    texts = [text for text, _ in CASES]
    assert len(read_citations("\n\n".join(texts))) == len(texts)
    assert len(read_citations("\n".join(texts))) == len(texts)
    numbered = "\n".join(f"[{n}] {text.replace(' ', chr(10) + '   ', 1)}" for n, text in enumerate(texts, 1))
    assert len(read_citations(numbered)) == len(texts)


def invented(text: str, source: Source) -> set[str]:
    """The words of a proposal that do not stand in the text; dates by their year, an address of a DOI by its DOI."""
    found: set[str] = set()
    for name in field_names(Source):
        value = getattr(source, name)
        if name in ("type", "id", "created", "creator", "modified", "deleted_by") or not isinstance(value, str | tuple):
            continue
        parts = value if isinstance(value, tuple) else (value,)
        words = " ".join(part if isinstance(part, str) else part[1] for part in parts)
        if name in ("issued", "accessed"):
            words = words[:4]
        if name == "url" and source.doi and source.doi in words:
            continue
        found |= {word for word in re.findall(r"\w+", words) if word not in text}
    return found


@pytest.mark.parametrize("text", [text for text, _ in CASES])
def test_nothing_is_invented(text: str) -> None:
    assert all(not invented(text, source) for source in read_citations(text))


PIECES = st.sampled_from(
    ["Smith, J.", " & ", "(2019)", "2019", ". ", ", ", "“", "”", "A title", "Journal", "3(2)", "pp. 1–10", "In: ", ": ",
     "(Eds.)", "https://doi.org/10.1/x", "https://e.org/x", "vol. 3", "no. 2", "\n", "Berlin: Verlag", "12. Mai 2020",
     "(", ")"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=25).map("".join))
@example("A title(Eds.)12. Mai 202012. Mai 2020")
@example("Smith et al.12. Mai 202012. Mai 2020")
def test_nothing_is_invented_from_whatever_is_pasted(text: str) -> None:
    for source in read_citations(text):
        assert source.title and not invented(text, source)


def test_long_text_is_read_quickly() -> None:
    import time

    text = "\n".join(f"Smith, J. ({1900 + n % 100}). Title {n} " + "word " * 300 for n in range(300))
    began = time.process_time()
    read_citations(text + "(" * 2000 + "“" * 2000)
    assert time.process_time() - began < 5
