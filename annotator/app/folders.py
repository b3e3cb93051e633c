"""Which files a folder brings in: those of kinds that can be read, below it at any depth."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from annotator.app.kinds import known_suffixes

MOST_FILES = 100_000
_PAGE = (".html", ".htm", ".xhtml")
_DIGITS = re.compile(r"(\d+)")


def files_in(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """The files that are meant by ``paths``, and those in folders that are left out since their kind is not known.

    A file that is named itself is meant whatever its kind. Folders are gone through in the order of their names;
    hidden files and folders are passed over, and so are the folders of parts that browsers save beside a page
    (NAME_files). Links to folders are not followed. At most 100,000 files.
    """
    known = known_suffixes()
    meant: list[Path] = []
    left_out: list[Path] = []
    for path in paths:
        if not path.is_dir():
            meant.append(path)
            continue
        for file in _below(path):
            (meant if file.suffix.lower() in known else left_out).append(file)
            if len(meant) + len(left_out) >= MOST_FILES:
                return _once(meant), left_out
    return _once(meant), left_out


def _once(paths: Sequence[Path]) -> list[Path]:
    return list(dict.fromkeys(paths))


def _below(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        pages = {Path(name).stem for name in names if Path(name).suffix.lower() in _PAGE}
        folders[:] = sorted((name for name in folders if not _is_passed_over(name, pages)), key=_natural)
        yield from (Path(place) / name for name in sorted(names, key=_natural) if not name.startswith("."))


def _is_passed_over(name: str, pages: set[str]) -> bool:
    """Hidden, or "Page_files" beside "Page.html" (the word after the stem hangs on the browser's language)."""
    if name.startswith("."):
        return True
    return any(name[: at.start()] in pages for at in re.finditer(r"[_\-. ]", name))


def _natural(name: str) -> list[str | int]:
    """ "Page 9" comes before "Page 10"."""
    return [int(part) if part.isdecimal() else part.casefold() for part in _DIGITS.split(name)]
