"""Kill -9 while annotating through the real window: ``python -m tests.benchmarks.bench_kills [--quick]``.

A child process opens the project in the real window and marks passages by key, as fast as it can. Whenever the status
line says that all is saved, it tells which annotations the window shows. It is killed at a random moment. Not one mark
that was shown as saved may be missing afterwards, and the project must pass its check. The same file is used again and
again, so that what an earlier kill left behind is part of the next run.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from threading import Thread

from annotator.bootstrap import create_sample, open_project
from tests.benchmarks.large_project import REPO

CHILD = "tests.benchmarks.killed_window"


def main() -> int:
    """Prints what happened; returns 1 if anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="10 kills in place of 100")
    parser.add_argument("--kills", type=int, default=0, help="how many (100)")
    given = parser.parse_args()
    kills = given.kills or (10 if given.quick else 100)
    with tempfile.TemporaryDirectory() as folder:
        return 0 if run(Path(folder), kills) else 1


def run(folder: Path, kills: int) -> bool:
    """So many kills on one project; True if nothing was lost."""
    path = folder / "killed.annodb"
    create_sample(path).close()
    dice = random.Random(20_201_110)
    shown_as_saved: set[str] = set()
    lost = problems = unsaved = 0
    began = time.perf_counter()
    for number in range(kills):
        told = one_kill(path, folder / "home", dice.uniform(0.0, 0.6))
        shown_as_saved |= told
        project = open_project(path)
        kept = set(project.now.annotations)
        lost += len(shown_as_saved - kept)
        unsaved += len(kept) - len(shown_as_saved & kept)
        shown_as_saved |= kept
        if number % 10 == 9 or number == kills - 1:
            problems += len(project.store.check())
        project.close()
    seconds = time.perf_counter() - began
    print(f"kill -9 while annotating through the real window: {kills} kills in {seconds:.0f} s")
    print(f"  annotations shown as saved {len(shown_as_saved):>8}")
    print(f"  of these lost              {lost:>8}  must be 0")
    print(f"  kept though not yet shown  {unsaved:>8}")
    print(f"  problems found by check    {problems:>8}  must be 0")
    return lost == 0 and problems == 0


def one_kill(path: Path, home: Path, after_s: float) -> set[str]:
    """Run the child, kill it ``after_s`` seconds after its first word; returns the ids it told as saved."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "ANNOTATOR_HOME": str(home),
        "ANNOTATOR_LANGUAGE": "en",
    }
    child = subprocess.Popen(
        [sys.executable, "-m", CHILD, str(path)],
        cwd=REPO,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert child.stdout is not None
    told: set[str] = set()
    if not child.stdout.readline():
        raise SystemExit("bench: the window did not open")
    reader = Thread(target=lambda: told.update(line.strip() for line in child.stdout or () if line.endswith("\n")))
    reader.start()
    time.sleep(after_s)
    child.send_signal(signal.SIGKILL)
    child.wait()
    reader.join()
    return told


if __name__ == "__main__":
    raise SystemExit(main())
