"""Making the program folder with PyInstaller, and trying it out where nothing of the checkout is in reach."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import system_libraries
from environment import Environment
from first_pip import SetupError

EXECUTABLE = "annotator.exe" if os.name == "nt" else "annotator"
STARTS = 3
PATIENCE_S = 300
_SHOWN = re.compile(r"^shown (\d+(?:\.\d+)?)", re.MULTILINE)


def _shared_python() -> bool:
    """True if PyInstaller will find the library of this Python, or if this Python needs none."""
    name = str(sysconfig.get_config_var("INSTSONAME") or "")
    if ".so" not in name:
        return True
    folder = Path(str(sysconfig.get_config_var("LIBDIR")))
    return any((folder / part / name).exists() for part in ("", str(sysconfig.get_config_var("MULTIARCH") or "")))


def missing_packages() -> tuple[str, ...]:
    """Debian packages that PyInstaller needs on this machine: objdump, and the shared library of Debian's Python."""
    packages = [] if shutil.which("objdump") and shutil.which("objcopy") else ["binutils"]
    if sys.base_prefix == "/usr" and not _shared_python():
        packages.append(f"libpython{sys.version_info.major}.{sys.version_info.minor}")
    return tuple(packages)


def prepare_machine() -> None:
    """Install what PyInstaller needs, or say which command does. Linux with apt only. Raises SetupError."""
    if not sys.platform.startswith("linux") or not system_libraries.has_apt():
        return
    packages = missing_packages()
    if not system_libraries.obtain(packages):
        raise SetupError(f"Run this once, then try again:\n{system_libraries.by_hand(packages)}")


def _call(command: Sequence[str | Path], root: Path, **more: str) -> None:
    words = [str(part) for part in command]
    if subprocess.run(words, cwd=root, env={**os.environ, **more}, check=False).returncode != 0:
        raise SetupError(f"the build failed at: {' '.join(words)}")


def make(environment: Environment) -> Path:
    """Build ``dist/annotator`` and return that folder. Raises SetupError."""
    root, python = environment.root, environment.python
    icons = root / "build" / "icons"
    drawing = root / "resources" / "icons" / "app.svg"
    _call([python, root / "packaging" / "icon_files.py", drawing, icons], root, QT_QPA_PLATFORM="offscreen")
    options = ["--noconfirm", "--log-level", "WARN", "--distpath", "dist", "--workpath", "build/pyinstaller"]
    spec = root / "packaging" / "annotator.spec"
    _call([python, "-m", "PyInstaller", *options, spec], root, ANNOTATOR_ICONS=str(icons))
    folder = root / "dist" / "annotator"
    if sys.platform.startswith("linux"):
        _add_desktop_files(root, icons, folder / "desktop")
    return folder


def _add_desktop_files(root: Path, icons: Path, target: Path) -> None:
    shutil.copytree(root / "packaging" / "linux", target, ignore=shutil.ignore_patterns("__pycache__"))
    (target / "icons").mkdir()
    shutil.copyfile(root / "resources" / "icons" / "app.svg", target / "icons" / "annotator.svg")
    for picture in icons.glob("*.png"):
        shutil.copyfile(picture, target / "icons" / picture.name)


def size_in_mb(folder: Path) -> float:
    """The size of all files in the folder, in millions of bytes; a link counts nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6


def shown_after(output: str) -> float | None:
    """Milliseconds from start to shown window, as the program prints them when asked to quit after its first paint."""
    match = _SHOWN.search(output)
    return float(match[1]) if match else None


def _surroundings(home: Path) -> dict[str, str]:
    """What the program gets to see: nothing of Python's or of the checkout, and a home of its own."""
    kept = ("SYSTEMROOT", "LANG", "LC_ALL", "TEMP", "TMP")
    clean = {name: os.environ[name] for name in kept if name in os.environ}
    path = os.environ.get("SYSTEMROOT", "") + r"\System32" if os.name == "nt" else "/usr/bin:/bin"
    return {**clean, "PATH": path, "HOME": str(home), "USERPROFILE": str(home), "QT_QPA_PLATFORM": "offscreen"}


def _trial(command: Sequence[str | Path], place: Path, **more: str) -> str | None:
    """What the program printed, or None if it failed; then all that it said is shown."""
    words = [str(part) for part in command]
    surroundings = {**_surroundings(place), **more}
    done = subprocess.run(
        words, cwd=place, env=surroundings, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    if done.returncode == 0:
        return done.stdout
    print(f"{' '.join(words)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return None


def _tour(program: Path, place: Path) -> bool:
    target = place / "tour"
    if _trial([program, "tour", target], place) is None:
        return False
    written = sum(path.is_file() for path in target.rglob("*"))
    print(f"tour of the built program: {written} files")
    return written > 0


def _reads(program: Path, project: Path, place: Path) -> bool:
    """Whether the built program reads a page and a PDF, each in a child process of its own, and cites a reference."""
    page, paper = place / "page.html", place / "paper.pdf"
    said = "<p>The two sides signed a ceasefire in the night, the minister said, and nobody knew what it was worth.</p>"
    page.write_text(
        f"<html><head><title>Ceasefire</title></head><body><h1>Ceasefire</h1>{said * 6}</body></html>", "utf-8"
    )
    drawn = b"BT /F1 12 Tf 72 700 Td (The two sides signed a ceasefire in the night.) Tj ET"
    paper.write_bytes(
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
        b"4 0 obj<</Length %d>>stream\n%s\nendstream endobj\n"
        % (len(drawn), drawn)
        + b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
    )
    references = place / "references.bib"
    references.write_text("@book{a, title = {\\'Etude}, author = {Doe, Jane}, year = 2020}", "utf-8")
    read = _trial([program, "import", project, page, paper, references], place) is not None
    cited = read and "Doe, J. (2020). Étude." in (_trial([program, "cite", project], place, PYTHONUTF8="1") or "")
    print(f"reading a page, a PDF and a reference with the built program: {'done' if cited else 'failed'}")
    return cited


def _open(program: Path, project: Path, place: Path) -> bool:
    own, whole = [], []
    for _ in range(STARTS):
        began = time.perf_counter()
        shown = shown_after(_trial([program, project], place, ANNOTATOR_QUIT_AFTER_SHOWN="1") or "")
        whole.append((time.perf_counter() - began) * 1000)
        if shown is None:
            print("the project given as argument was not shown")
            return False
        own.append(shown)
    best = f"shown after {min(own):.0f} ms, started and closed in {min(whole):.0f} ms"
    print(f"opening a project: {best} (best of {STARTS})")
    return True


def try_out(folder: Path, project: Path) -> int:
    """Copy the program away, take its tour, open a project with it, print size and start time; 0 if all went well."""
    with tempfile.TemporaryDirectory(prefix="annotator-trial-") as name:
        place = Path(name)
        program = Path(shutil.copytree(folder, place / "program", symlinks=True)) / EXECUTABLE
        opened = Path(shutil.copyfile(project, place / project.name))
        passed = [_tour(program, place), _open(program, opened, place), _reads(program, opened, place)]
    print(f"{folder}: {size_in_mb(folder):.0f} MB")
    return 0 if all(passed) else 1
