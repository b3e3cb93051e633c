"""Passages found again in changed texts: ``python -m tests.benchmarks.bench_anchoring [--quick]``.

Texts are real news sentences (``shared/interop/newssd``) in paragraphs, and the generated text of many scripts
(``shared/bench/workload.py``; ANNOTATOR_SHARED says where ``shared`` is). Right: found where it stands, or an orphan
because it is gone or because the slip of the pen is in a name, number
or negation, which nobody could tell from another one.
The plain reference is what others do: the most similar place by rapidfuzz if it is 80 % alike; it sees a share of them.
"""

import argparse
import csv
import os
import random
import time
from collections import Counter
from pathlib import Path

from annotator.domain.reanchoring import Reanchoring, Selector
from annotator.domain.text import quote_at
from tests.benchmarks.bench_formats import workload
from tests.benchmarks.perturbed import Perturbed, Truth, passages

SHARED = Path(os.environ.get("ANNOTATOR_SHARED", Path(__file__).resolve().parents[2].parent / "shared"))


def news(language: str, dice: random.Random) -> str:
    """Real sentences, five to a paragraph."""
    found: list[str] = []
    for path in sorted((SHARED / "interop" / "newssd" / language).glob("*.[tc]sv")):
        with path.open(encoding="utf-8", newline="") as rows:
            reader = csv.DictReader(rows, delimiter="\t" if path.suffix == ".tsv" else ",")
            found += [(row.get("sentence") or row.get("Sentence") or "").strip() for row in reader]
    found = list(dict.fromkeys(sentence for sentence in found if sentence))
    dice.shuffle(found)
    return "\n\n".join(" ".join(found[at : at + 5]) for at in range(0, len(found), 5))


def selector(text: str, start: int, end: int) -> Selector:
    quote = quote_at(text, start, end)
    return Selector(quote.exact, quote.prefix, quote.suffix, start)


def judged(found: tuple[int, int] | None, truth: Truth) -> str:
    if truth.place is None:
        return "gone, an orphan" if found is None else "wrong"
    if found is None:
        return "slip in a name, an orphan" if truth.tells else "missed"
    near = all(abs(one - other) <= 2 for one, other in zip(found, truth.place, strict=True))
    return "right" if near else "wrong"


def quality(name: str, text: str, count: int, rounds: int, slip: float, dice: random.Random, share: int) -> None:
    ours: Counter[str] = Counter()
    plain: Counter[str] = Counter()
    for _ in range(rounds):
        changed = Perturbed(text, dice, slip=slip)
        asked = passages(text, count, dice)
        truths = [changed.truth(*each) for each in asked]
        places = Reanchoring(changed.new)
        for number, (each, truth) in enumerate(zip(asked, truths, strict=True)):
            place = places.place(selector(text, *each))
            said = judged(None if place.how == "orphan" else (place.start, place.end), truth)
            ours[said] += 1
            if number < share:
                plain[judged(similar(changed.new, text[slice(*each)]), truth)] += 1
    for who, counted in (("ours", ours), ("plain", plain)):
        total = counted.total()
        good = total - counted["wrong"] - counted["missed"]
        told = ", ".join(f"{what} {number}" for what, number in sorted(counted.items()))
        print(f"  {name}, {who}: {good / total:.2%} right, {counted['wrong'] / total:.2%} wrong of {total:,} ({told})")


def similar(text: str, quote: str) -> tuple[int, int] | None:
    """The most similar place, if it is 80 % alike."""
    from rapidfuzz import fuzz

    at = text.find(quote)
    if at >= 0:
        return at, at + len(quote)
    found = fuzz.partial_ratio_alignment(quote, text, score_cutoff=80)
    return (found.dest_start, found.dest_end) if found else None


def speed(words: int, dice: random.Random) -> None:
    text, _ = workload(words, 10)
    changed = Perturbed(text, dice)
    asked = [selector(text, *each) for each in passages(text, 1_000, dice)]

    def all_ours() -> None:
        places = Reanchoring(changed.new)
        for each in asked:
            places.place(each)

    def some_plain() -> None:
        for each in asked[:50]:
            similar(changed.new, each.exact)

    ours: list[float] = []
    plain: list[float] = []
    for _ in range(3):
        for call, times in ((all_ours, ours), (some_plain, plain)):
            begin = time.process_time()
            call()
            times.append(time.process_time() - begin)
    print(f"  1,000 passages in {len(changed.new):,} characters: {min(ours):.2f} s CPU (limit 2);")
    print(f"  the most similar place by rapidfuzz, 50 of them: {min(plain):.2f} s, so {20 * min(plain):.0f} s for all")


def main() -> int:
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--quick", action="store_true")
    quick = given.parse_args().quick
    dice = random.Random(4)
    count, rounds = (500, 2) if quick else (1_000, 6)
    print("anchoring:")
    for slip in (0.0005, 0.002):
        for language in ("english", "italian"):
            name = f"{language} news, a slip in {round(1 / slip):,} letters"
            quality(name, news(language, dice), count, rounds, slip, dice, 50)
        text, _ = workload(20_000, 10)
        quality(f"many scripts, a slip in {round(1 / slip):,} letters", text, count, rounds, slip, dice, 50)
    speed(30_000 if quick else 170_000, dice)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
