"""A pip for machines that have none: the newest wheel from PyPI, checked, which Python runs without installing it."""

import hashlib
import importlib.util
import json
import os
import re
import sys
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path

PYPI = "https://pypi.org/simple"
_WHEEL = re.compile(r"^pip-(\d+(?:\.\d+)*)-py3-none-any\.whl$")


class SetupError(Exception):
    """Something has to be done by hand first; the text says what, in a line or two."""


def newest_pip(listing: Mapping[str, object]) -> tuple[str, str]:
    """Address and SHA-256 of the newest pip wheel in a package index's JSON answer (PEP 691)."""
    files = listing.get("files")
    found: list[tuple[tuple[int, ...], str, str]] = []
    for entry in files if isinstance(files, list) else []:
        match = _WHEEL.match(str(entry.get("filename", "")))
        if match and not entry.get("yanked"):
            version = tuple(map(int, match[1].split(".")))
            found.append((version, str(entry["url"]), str(entry["hashes"]["sha256"])))
    if not found:
        raise SetupError("the package index lists no pip that can be used")
    return max(found)[1:]


def _fetch(address: str, accept: str) -> bytes:
    request = urllib.request.Request(address, headers={"Accept": accept})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return bytes(answer.read())
    except (urllib.error.URLError, TimeoutError) as problem:
        raise SetupError(f"cannot reach {address}: {problem}") from problem


def _download(folder: Path) -> Path:
    index = os.environ.get("PIP_INDEX_URL", PYPI).rstrip("/")
    listing = json.loads(_fetch(f"{index}/pip/", "application/vnd.pypi.simple.v1+json"))
    address, digest = newest_pip(listing)
    content = _fetch(address, "*/*")
    if hashlib.sha256(content).hexdigest() != digest:
        raise SetupError(f"{address} is not what the index says it is; nothing was installed")
    folder.mkdir(parents=True, exist_ok=True)
    wheel = folder / address.rsplit("/", 1)[1]
    wheel.write_bytes(content)
    return wheel


def pip_command(folder: Path) -> list[str]:
    """How to call a pip with this Python: its own, or one that is put into ``folder``. Raises SetupError."""
    if importlib.util.find_spec("pip") is not None:
        return [sys.executable, "-m", "pip"]
    return [sys.executable, str(_download(folder) / "pip")]
