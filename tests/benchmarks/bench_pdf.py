"""PDFs beside bare pypdfium2: ``python -m tests.benchmarks.bench_pdf [--quick]``.

Bare is opening the file and asking pypdfium2 for the text of each page, without paragraphs, columns or anything else.
CPU time, best of five, the two alternating in one run. The PDFs are made from ``shared/bench/workload.py``.
"""

import argparse
import gc
import os
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from annotator.formats.exchange import ImportContext
from annotator.formats.pdf_article import read
from tests.benchmarks.bench_formats import workload
from tests.formats.pdfs import At, column, pdf

LIMIT = 1.5
FULL, QUICK = 120, 30
"""Pages."""
ROUNDS = 5


def portions(things: list[str], size: int) -> Iterator[list[str]]:
    """``size`` of them at a time."""
    for at in range(0, len(things), size):
        yield things[at : at + size]


def book(words: list[str], pages: int) -> bytes:
    """A PDF as Qt prints it: its own letters, one column, 400 words a page."""
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "book.pdf"
        writer = QPdfWriter(str(file))
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(25, 25, 25, 25))
        )
        document = QTextDocument()
        document.setDefaultFont(QFont("Literata", 11))
        document.setPlainText("\n\n".join(" ".join(paragraph) for paragraph in portions(words[: 400 * pages], 80)))
        document.print_(writer)
        del writer
        made = file.read_bytes()
    assert application is not None
    return made


def two_columns(words: list[str], pages: int) -> bytes:
    """A PDF of two columns with running heads, written line by line."""
    lines = textwrap.wrap(" ".join(words[: 700 * pages]), 52)

    def page(number: int, found: list[str]) -> Iterator[At]:
        yield At(60, 810, "A report on many things")
        yield from column(found[:60], x=50, y=780, size=9)
        yield from column(found[60:], x=310, y=780, size=9)
        yield At(290, 30, str(number))

    return pdf(page(number, found) for number, found in enumerate(portions(lines, 120), 1) if number <= pages)


def page_count(data: bytes) -> int:
    """How many pages a PDF has."""
    import pypdfium2

    with pypdfium2.PdfDocument(data) as opened:
        return len(opened)


def bare(data: bytes) -> int:
    """The text of all pages as pypdfium2 gives it; returns its length."""
    import pypdfium2

    size = 0
    with pypdfium2.PdfDocument(data) as opened:
        for page in opened:
            text_page = page.get_textpage()
            size += len(text_page.get_text_range())
            text_page.close()
            page.close()
    return size


def ours(data: bytes) -> int:
    """The article; returns the length of its text."""
    return sum(len(getattr(entity, "text", "")) for entity in read(data, ImportContext("a.pdf")).entities)


def seconds(work: Callable[[bytes], int], data: bytes) -> float:
    """CPU seconds."""
    gc.collect()
    start = time.process_time()
    work(data)
    return time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    pages = QUICK if parser.parse_args().quick else FULL
    words = [word for word in workload(900 * pages, 10)[0].split() if word.isascii()]
    for name, data in (("a book as Qt prints it", book(words, pages)), ("two columns", two_columns(words, pages))):
        bare(data), ours(data)
        rounds = [(seconds(bare, data), seconds(ours, data)) for _ in range(ROUNDS)]
        first, second = (min(times) for times in zip(*rounds, strict=True))
        print(
            f"{name}, {page_count(data)} pages, {bare(data):,} characters: bare pypdfium2 {first * 1000:.0f} ms, "
            f"ours {second * 1000:.0f} ms, {second / first:.2f} x (limit {LIMIT} x)"
        )


if __name__ == "__main__":
    main()
