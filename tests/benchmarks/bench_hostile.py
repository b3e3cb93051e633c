"""Hostile files through the real child: ``python -m tests.benchmarks.bench_hostile [--quick]``.

500 projects and bundles that are damaged or made to harm, and 500 with one bit of an op's content flipped. Each is
looked into by a child process and, if it is let in, merged into an empty project: all of it must be there, or nothing.
"""

import argparse
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from annotator.app.exporting import export_file
from annotator.bootstrap import create_sample, inspector
from tests.conformance.hostile import Case, Good, damaged, flips, odd, tried


def main() -> int:
    """Prints what became of the files; returns 1 if one went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="50 of each in place of 500")
    number = 50 if parser.parse_args().quick else 500
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        project = create_sample(place / "good.annodb")
        export_file(project, "bundle", place / "good.annobundle")
        project.close()
        good = Good.of(place / "good.annodb", place / "good.annobundle")
        made = [*odd(good)][:number]
        fine = _report("mutated projects and bundles", good, [*made, *damaged(good, number - len(made))], place)
        return 0 if _report("single bits of ops flipped", good, [*flips(good, number)], place) and fine else 1


def _report(title: str, good: Good, given: Sequence[Case], folder: Path) -> bool:
    began = time.perf_counter()
    outcome = tried(good, given, inspector(), folder)
    seconds = time.perf_counter() - began
    lost = len(given) - outcome.refused - outcome.whole - len(outcome.wrong)
    print(f"{title}: {len(given)} in {seconds:.0f} s")
    print(f"  refused with a reason      {outcome.refused:>6}")
    print(f"  taken over whole           {outcome.whole:>6}  (the damage was without effect)")
    print(f"  partly merged              {len(outcome.wrong):>6}  must be 0")
    print(f"  crashed, or without answer {lost:>6}  must be 0")
    print(f"  the child died or hung     {len(outcome.died):>6}  (of those refused)")
    for name in (*outcome.wrong, *outcome.died):
        print(f"    {name}")
    return not outcome.wrong and not lost


if __name__ == "__main__":
    raise SystemExit(main())
