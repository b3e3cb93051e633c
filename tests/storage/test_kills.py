"""Killed in the middle of writing: nothing that was reported as saved is lost, and what is there is whole.

ANNOTATOR_KILLS sets how often (default 3; the benchmarks take 100).
"""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from annotator.storage.store import open_store

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("ANNOTATOR_KILLS", "3"))
WRITE = """
import sys
from pathlib import Path
from annotator.storage.store import open_store
from annotator.domain.annotation import Annotation
from tests.storage.logs import Author
store = open_store(Path(sys.argv[1]))
author = Author(replica=f"run-{sys.argv[2]}")
for number in range(100_000):
    id = f"{sys.argv[2]}-{number}"
    batch = author.adds(Annotation(id=id, document="d", start=0, end=9, exact="x" * 90, tag="claim"))
    store.append(batch, lambda txn, error: print(txn, flush=True))
    if number % 7 == 0:
        store.flush()
"""


def test_what_was_saved_survives_being_killed(project_file: Path) -> None:
    wait, saved = random.Random(20_201_117), set[str]()
    for kill in range(KILLS):
        with subprocess.Popen(
            [sys.executable, "-c", WRITE, str(project_file), str(kill)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            saved.add(writer.stdout.readline().strip())
            time.sleep(wait.random() * 0.2)
            writer.kill()
            saved.update(line.strip() for line in writer.stdout if line.endswith("\n"))
        reader = open_store(project_file, read_only=True)
        kept = {str(txn.id) for txn in reader.txns()}
        reader.close()
        assert saved <= kept, f"kill {kill}: {len(saved - kept)} lost"
    store = open_store(project_file)
    assert [problem for problem in store.check() if problem.kind != "quote"] == []
    store.close()
    assert len(saved) > KILLS
    assert not project_file.with_name(project_file.name + "-wal").exists()
