"""The sample project: the seed article with its annotations, made by ``annotator sample``.

That takes a second or two, so it is made once for each state of the program and copied from then on.
"""

import hashlib
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from first_pip import SetupError

NAME = "Karabakh.annodb"


def state_of(root: Path) -> str:
    """A short text that changes with the seeds and with the code that writes projects; the window's does not count."""
    window = root / "annotator" / "gui"
    code = (path for path in (root / "annotator").rglob("*.py") if window not in path.parents)
    digest = hashlib.sha256()
    for path in sorted([*code, *(root / "seeds").iterdir()]):
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def _make(python: Path, root: Path, project: Path) -> None:
    command = [str(python), "-m", "annotator", "sample", str(project)]
    done = subprocess.run(command, cwd=root, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        raise SetupError("the sample project could not be made: annotator sample failed")


def template(python: Path, root: Path) -> Path:
    """The untouched sample project for this state of the program, made if need be. Raises SetupError."""
    folder = root / "build" / "sample" / "template"
    finished = folder / f"{state_of(root)}.annodb"
    if not finished.exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        unfinished = folder / NAME
        _make(python, root, unfinished)
        unfinished.replace(finished)
    return finished


def next_number(names: Iterable[str]) -> int:
    """The number after the highest among folder names like ``12``; other names do not count."""
    return max((int(name) for name in names if name.isdecimal()), default=0) + 1


def fresh_copy(python: Path, root: Path) -> Path:
    """A new copy to work on, in a folder of its own: what was done in an earlier one stays. Raises SetupError."""
    source = template(python, root)
    samples = root / "build" / "sample"
    folder = samples / str(next_number(path.name for path in samples.iterdir()))
    folder.mkdir()
    return Path(shutil.copyfile(source, folder / NAME))
