"""The lines of an article as its page has them, where the finder lost some of them."""

from annotator.formats.assembly import Piece, Run
from annotator.formats.html_fragment import folded_text
from annotator.formats.web_page_structure import as_on_page
from annotator.formats.web_page_tree import cleared, parsed_page

LEAD = "As everyone in the world was transfixed on the bank, the cabinet did what it takes to get the next tranche."
REST = (
    "The cabinet agreed on yet another round of measures today; the details come from the office of the prime "
    "minister.",
    "Payments to state workers who retired before the age of fifty-five will be reduced by a fifth from next year on.",
    "An official sign-off is still not given, and according to the journalist there is still some work left to do.",
)
DEK = "Pensions and payments are cut again, and the sign-off from the creditors is still to come."


def page(*lines: str) -> str:
    body = "".join(f"<p>{line}</p>" for line in lines)
    menu = "".join(f'<li><a href="/{at}">Section {at}</a></li>' for at in range(9))
    return f"<html><body><ul>{menu}</ul><div class='story'><h1>Developments</h1>{body}</div></body></html>"


def lines(html: str, found: list[str]) -> list[str]:
    read = cleared(parsed_page(html), "")
    pieces = as_on_page(read, [Piece("paragraph", [Run(words)]) for words in found])
    return [folded_text(piece.runs) for piece in pieces if piece.kind != "heading"]


def test_a_line_whose_beginning_the_finder_lost_is_whole_again() -> None:
    lead = LEAD.replace("transfixed", "<a href='/x'>transfixed</a>")
    cut = LEAD[LEAD.index("transfixed") :].replace("transfixed on", "transfixedon")
    assert lines(page(lead, *REST), [cut, *REST]) == [LEAD, *REST]


def test_a_line_that_the_finder_cut_at_its_links_is_one_again() -> None:
    linked = LEAD.replace("the cabinet did", "<a href='/x'>the cabinet did</a>")
    cut = ["As everyone in the world was transfixed on the bank,", "what it takes to get the next tranche."]
    assert lines(page(linked, *REST), [*cut, *REST]) == [LEAD, *REST]


def test_a_paragraph_between_the_title_and_the_text_is_taken_and_a_line_of_a_picture_is_not() -> None:
    assert lines(page(DEK, *REST), list(REST)) == [DEK, *REST]
    caption = "The cabinet at its meeting in the capital on Wednesday morning, before the vote. Photograph: A. Roe"
    html = page(*REST).replace("</h1>", f"</h1><img src='/a.jpg' alt='The cabinet'><p>{caption}</p>")
    assert caption not in lines(html, list(REST))


def test_lists_beside_the_article_are_left_out() -> None:
    others = [f"Another story of the day, number {at}" for at in range(6)]
    assert lines(page(*REST), [*REST, *others]) == list(REST)


def test_a_disclaimer_that_the_finder_left_out_is_still_there_to_be_seen() -> None:
    disclaimer = (
        "Disclaimer: the contents of this article are the sole responsibility of its author and of nobody else, and "
        "this outlet is not responsible for what is incorrect in it."
    )
    assert lines(page(*REST, disclaimer), list(REST)) == [*REST, disclaimer]
