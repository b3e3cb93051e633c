"""Web pages beside bare trafilatura: ``python -m tests.benchmarks.bench_reading [--quick]``.

Bare is trafilatura's own extraction of the same page with the same options, and its facts about the article. CPU time
of all pages, the two alternating page by page in one run. The pages are made of the words of
``shared/bench/workload.py`` in the sites of ``tests/formats/site_pages.py``.
"""

import argparse
import gc
import random
import time
from collections.abc import Callable, Iterator
from typing import Any

from annotator.formats.exchange import ImportContext
from annotator.formats.web_page import read
from tests.benchmarks.bench_formats import workload
from tests.formats.site_pages import SITES, Story

LIMIT = 1.2
FULL, QUICK = 500, 60
"""Pages."""
AT = 1_700_000_000_000
FURNITURE = (
    '<div class="mega-menu"><ul>'
    + "".join(f'<li class="item"><a href="/section/{at}"><span>Section {at}</span></a></li>' for at in range(200))
    + '</ul></div><div class="teasers">'
    + "".join(
        f'<div class="card"><a href="/s/{at}"><img src="/thumb/{at}.jpg" alt=""><h3>Another story of the day, {at}</h3>'
        f'</a><p class="teaser">What happened in story {at}, told in a line.</p></div>'
        for at in range(40)
    )
    + "</div><footer><ul>"
    + "".join(f'<li><a href="/about/{at}">Service {at}</a></li>' for at in range(60))
    + "</ul></footer>"
)
SCRIPT = 'window.data = {"a": [1, 2, 3], "b": "some text that a site sends along"};' * 600
"""What is around an article on a news site: menus, teasers, a footer, 40 kB of script."""


def pages(count: int) -> Iterator[bytes]:
    """Pages of 400 to 2,000 words, of each site in turn."""
    rng = random.Random(4)
    words = workload(1_200 * count, 10)[0].split()
    at = 0
    for number in range(count):
        paragraphs = []
        for _ in range(rng.randint(8, 30)):
            size = rng.randint(30, 80)
            paragraphs.append(" ".join(words[at : at + size]))
            at = (at + size) % (len(words) - 100)
        story = Story(" ".join(words[at : at + 9]), "Ada Brandt", f"2020-11-{number % 28 + 1:02d}", tuple(paragraphs))
        page = SITES[number % len(SITES)](story)
        yield (
            page.replace("</body>", f"{FURNITURE}</body>")
            .replace("<body", f"<script>{SCRIPT}</script><body", 1)
            .encode()
        )


def bare(data: bytes) -> int:
    """What trafilatura makes of a page; the length of its text."""
    from trafilatura import bare_extraction

    found: Any = bare_extraction(
        data, favor_precision=True, include_comments=False, include_images=True, include_links=True, with_metadata=True
    )
    return len(found.text) if found else 0


def ours(data: bytes) -> int:
    """The article; the length of its text."""
    return sum(len(getattr(entity, "text", "")) for entity in read(data, ImportContext("a.html", at=AT)).entities)


def seconds(work: Callable[[bytes], int], data: bytes) -> float:
    """CPU seconds."""
    start = time.process_time()
    work(data)
    return time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    made = list(pages(QUICK if parser.parse_args().quick else FULL))
    for data in made[:6]:
        bare(data), ours(data)
    gc.collect()
    first = second = 0.0
    for data in made:
        first += seconds(bare, data)
        second += seconds(ours, data)
    print(
        f"{len(made)} pages, {sum(map(len, made)):,} bytes: bare trafilatura {len(made) / first:.0f} pages/s, "
        f"ours {len(made) / second:.0f} pages/s, {second / first:.2f} x its time (limit {LIMIT} x)"
    )


if __name__ == "__main__":
    main()
