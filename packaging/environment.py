"""The program's own Python environment in ``.venv/``: made once, kept as long as it fits.

Needs no ``venv``, no ``ensurepip`` and no ``pip`` on the machine: what is missing comes from the distribution's
packages where that is allowed, else from PyPI. A system Python is never written to (PEP 668).
"""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import system_libraries
from first_pip import SetupError, pip_command

STAMP = "annotator-environment.json"
QUIET = ("--disable-pip-version-check", "--no-input", "-q")


@dataclass(frozen=True, slots=True)
class Environment:
    """Where the environment is. ``extra`` is "" for the program alone, "dev" for tests and building too."""

    root: Path
    extra: str

    @property
    def folder(self) -> Path:
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def stamp(self) -> Path:
        return self.folder / STAMP


def fingerprint(*parts: str) -> str:
    """One short text for everything that an environment was made from."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def fits(stamp: Mapping[str, str], extra: str, wanted: str) -> bool:
    """True if the environment that left this stamp can be used as it is: the full one also serves the small one."""
    return wanted in {stamp.get(f"extra {extra}"), stamp.get("extra dev")}


def read_stamp(path: Path) -> dict[str, str]:
    """The stamp in the environment; empty if there is none that can be read."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in content.items()} if isinstance(content, dict) else {}


def _run(command: Sequence[str | Path], more: Mapping[str, str] | None = None) -> None:
    words = [str(part) for part in command]
    surroundings = {**os.environ, **(more or {})}
    done = subprocess.run(words, env=surroundings, stdin=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        raise SetupError(f"this step failed (exit {done.returncode}): {' '.join(words)}")


def _has(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def _make_with_virtualenv(environment: Environment) -> None:
    """Without ``venv`` or ``ensurepip``: virtualenv brings both, and ``--target`` leaves the system's Python alone."""
    seed = environment.root / "build" / "virtualenv"
    packages = seed / "packages"
    _run([*pip_command(seed), "install", *QUIET, "--upgrade", "--target", packages, "virtualenv"])
    _run([sys.executable, "-m", "virtualenv", "-q", "--clear", environment.folder], {"PYTHONPATH": str(packages)})
    shutil.rmtree(seed)


def _make(environment: Environment) -> None:
    print(f"Making the environment in {environment.folder}", flush=True)
    if _has("venv") and _has("ensurepip"):
        _run([sys.executable, "-m", "venv", "--clear", environment.folder])
    else:
        _make_with_virtualenv(environment)


def _install(environment: Environment) -> None:
    print("Installing the program and what it needs (once)", flush=True)
    extras = f"[{environment.extra}]" if environment.extra else ""
    _run([environment.python, "-m", "pip", "install", *QUIET, "--editable", f"{environment.root}{extras}"])


def venv_package() -> str | None:
    """The Debian package that completes Debian's own Python; None where nothing is missing, or Python is another."""
    if _has("ensurepip") or sys.base_prefix != "/usr":
        return None
    return f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


def prepare_machine() -> None:
    """Install the Debian packages that are missing, or say which command does. Does nothing on other systems."""
    if not sys.platform.startswith("linux") or not system_libraries.has_apt():
        return
    needed = system_libraries.packages_for(system_libraries.missing_libraries())
    completing = venv_package()
    if system_libraries.obtain((*needed, completing) if completing else needed) or not needed:
        return  # without the second package, PyPI has what is needed
    command = system_libraries.by_hand((*needed, completing) if completing else needed)
    raise SetupError(f"Some system packages are missing. Run this once, then try again:\n{command}")


def _qt_binaries(folder: Path) -> tuple[Path, ...]:
    names = (
        "Qt/lib/libQt6Widgets.so.6",
        "Qt/lib/libQt6Svg.so.6",
        "Qt/lib/libQt6DBus.so.6",
        "Qt/plugins/platforms/libqxcb.so",
        "Qt/plugins/platforms/libqoffscreen.so",
    )
    return tuple(folder / name for name in names if (folder / name).exists())


def check_qt(environment: Environment) -> None:
    """Say which libraries the installed Qt still does not find. Linux only. Raises SetupError."""
    for folder in environment.folder.glob("lib/python*/site-packages/PySide6"):
        missing = system_libraries.unresolved_libraries(_qt_binaries(folder), folder / "Qt" / "lib")
        names = " ".join(sorted(name for name in missing if not name.startswith("libQt6")))
        if names:
            raise SetupError(f"Qt does not find these libraries of your system; install them: {names}")


def ensure(environment: Environment) -> Environment:
    """Make the environment, or bring it up to date, or do nothing when it fits. Raises SetupError."""
    made = fingerprint(sys.version, sys.base_prefix, str(environment.root))
    wanted = fingerprint(made, (environment.root / "pyproject.toml").read_text(encoding="utf-8"))
    stamp = read_stamp(environment.stamp)
    if environment.python.exists() and fits(stamp, environment.extra, wanted):
        return environment
    prepare_machine()
    if not environment.python.exists() or stamp.get("made") != made:
        _make(environment)
    _install(environment)
    check_qt(environment)
    stamp = {"made": made, f"extra {environment.extra}": wanted}
    environment.stamp.write_text(json.dumps(stamp), encoding="utf-8")
    return environment
