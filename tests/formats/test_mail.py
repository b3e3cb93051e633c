"""``eml``: e-mails."""

from email.message import EmailMessage

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.formats import mail
from annotator.formats.exchange import ImportContext
from annotator.formats.registry import importer_for
from tests.formats.broken import refusals

LONG = "The council said on Monday that the bridge had been built and that it was open to all who wish to cross it."


def message(text: str = LONG, subject: str = "A Bridge – at last") -> EmailMessage:
    made = EmailMessage()
    made["Subject"], made["From"], made["To"] = subject, "Jané Doe <jane@example.org>", "desk@example.org"
    made["Date"] = "Thu, 04 Mar 2021 23:30:00 -0500"
    made.set_content(text)
    return made


def read(data: bytes, name: str = "a.eml") -> Document:
    importer = importer_for(name, data)
    assert importer.name == "eml"
    [found] = importer.read(data, ImportContext(name)).entities
    assert isinstance(found, Document)
    return found


def lines(found: Document) -> list[tuple[str, str]]:
    return [(found.text[block.start : block.end], block.kind) for block in found.blocks]


HEAD = [
    ("A Bridge – at last", "title"), ("From: Jané Doe <jane@example.org>", "meta"), ("To: desk@example.org", "meta"),
    ("Date: Thu, 04 Mar 2021 23:30:00 -0500", "meta"),
]  # fmt: skip


def test_plain_text_with_quotations() -> None:
    found = read(message(f"{LONG}\nSee https://example.org/r.\n\n> He said\n> so.\nNo.\n-- \nJane").as_bytes())
    assert lines(found) == [
        *HEAD, (f"{LONG} See https://example.org/r.", "paragraph"), ("He said so.", "quote"), ("No. Jane", "paragraph"),
    ]  # fmt: skip
    assert (found.title, found.byline, found.published) == ("A Bridge – at last", "Jané Doe", "2021-03-04")
    assert [link.target for link in found.links if link.kind == "link"] == ["https://example.org/r"]
    told = {origin.field: origin.told_by for origin in found.origins}
    assert (told["title"], told["byline"], told["published"]) == ("the subject", "the sender", "the date of the e-mail")


def test_html_is_read_rather_than_its_plain_twin_and_attachments_are_named() -> None:
    made = message("plain")
    made.add_alternative(f"<h2>Costs</h2><p>{LONG} <a href='https://example.org/r'>report</a></p>", subtype="html")
    made.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="costs.pdf")
    forwarded = message(f"{LONG} Forwarded.", "An older one")
    made.add_attachment(forwarded)
    found = read(made.as_bytes())
    assert lines(found)[4:8] == [
        ("Costs", "heading"), (f"{LONG} report", "paragraph"), ("costs.pdf", "media"), ("An older one", "heading"),
    ]  # fmt: skip
    assert lines(found)[-1] == (f"{LONG} Forwarded.", "paragraph")
    assert "plain" not in found.text


@pytest.mark.parametrize("charset", ["koi8-r", "windows-1251", "utf-8", "iso-8859-5"])
def test_charsets(charset: str) -> None:
    words = "Совет одобрил строительство моста, и это не все, что он сказал на этой неделе."
    made = message()
    made.set_content(words, charset=charset, cte="base64")
    assert words in read(made.as_bytes()).text


def test_a_charset_that_is_wrong_does_no_harm() -> None:
    data = b"From: a@b.org\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nAt the caf\xe9 in town.\r\n"
    assert "At the caf\ufffd in town." in read(data).text
    assert "plain words" in read(data.replace(b"utf-8", b"no-such").replace(b"caf\xe9", b"plain words")).text


def test_it_is_known_by_what_is_in_it() -> None:
    data = b"Received: from x\r\n by y\r\nMessage-ID: <1@x>\r\nFrom: a@b.org\r\nSubject: x\r\n\r\nWords.\r\n"
    assert read(data, "message.txt").title == "x"
    article = f"Title: The bridge\nAuthor: Jane Doe\nDate: 5 May 2019\n\n{LONG}\n".encode()
    assert importer_for("a.txt", article).name == "text"


@pytest.mark.parametrize("data", [b"", b"x", b"\x00\xff" * 50, b"<html>"])
def test_what_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput):
        mail.IMPORTER.read(data, ImportContext("a.eml"))


def test_broken_ones_do_no_harm() -> None:
    made = message("plain")
    made.add_alternative(f"<p>{LONG}</p>", subtype="html")
    made.add_attachment(b"%PDF" * 50, maintype="application", subtype="pdf", filename="costs.pdf")
    assert refusals(mail.IMPORTER, "a.eml", made.as_bytes()) >= 1


def test_an_email_of_thousands_of_parts_is_refused_at_once() -> None:
    part = b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n"
    data = b"Subject: x\n" + b"".join(part % (at, at) for at in range(20_000))
    with pytest.raises(BadInput, match="nested too deeply"):
        mail.read(data, ImportContext("a.eml"))
