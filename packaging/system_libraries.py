"""The libraries of the operating system that Qt needs on Linux, and how Debian and Ubuntu name them.

The names come from the NEEDED entries of the Qt libraries and plugins that the program uses (``readelf -d`` on
PySide6-Essentials 6.11.3: Core, Gui, Widgets, Svg, DBus, the xcb, wayland and offscreen platforms, the input
contexts). What Qt brings along itself (ICU) is not listed.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

PACKAGE_OF = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
_CACHE_LINE = re.compile(r"^\s+(\S+) \(", re.MULTILINE)
_NOT_FOUND = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)


def libraries_in_cache(listing: str) -> frozenset[str]:
    """The library names in the output of ``ldconfig -p``."""
    return frozenset(_CACHE_LINE.findall(listing))


def not_found_by_linker(listing: str) -> frozenset[str]:
    """The library names that ``ldd`` says it cannot find."""
    return frozenset(_NOT_FOUND.findall(listing))


def packages_for(libraries: Iterable[str]) -> tuple[str, ...]:
    """The Debian packages of these libraries, sorted; a library that is not known here is left out."""
    return tuple(sorted({PACKAGE_OF[name] for name in libraries if name in PACKAGE_OF}))


def missing_libraries() -> frozenset[str]:
    """What Qt needs and the machine's linker does not know. Empty where there is no ``ldconfig``."""
    program = shutil.which("ldconfig") or shutil.which("ldconfig", path="/sbin:/usr/sbin")
    if program is None:
        return frozenset()
    listing = subprocess.run([program, "-p"], capture_output=True, text=True, check=False).stdout
    return frozenset(PACKAGE_OF) - libraries_in_cache(listing) if listing else frozenset()


def unresolved_libraries(binaries: Sequence[Path], search: Path) -> frozenset[str]:
    """What the linker does not find for these binaries, once Qt is installed; ``search`` is Qt's own folder."""
    program = shutil.which("ldd")
    if program is None or not binaries:
        return frozenset()
    surroundings = {**os.environ, "LD_LIBRARY_PATH": str(search)}
    command = [program, *map(str, binaries)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=surroundings)
    return not_found_by_linker(done.stdout)


def has_apt() -> bool:
    """True on Debian, Ubuntu and what descends from them."""
    return shutil.which("apt-get") is not None


def apt_prefix() -> tuple[str, ...] | None:
    """What to put before ``apt-get`` to be allowed to install: nothing, ``sudo -n``, or None when neither works."""
    if os.geteuid() == 0:
        return ()
    if shutil.which("sudo"):
        allowed = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
        return ("sudo", "-n") if allowed else None
    return None


def by_hand(packages: Sequence[str]) -> str:
    """The one command that a person with administrator rights has to run."""
    return f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def obtain(packages: Sequence[str]) -> bool:
    """Install Debian packages; True if they are there now, False if that is not allowed or did not work.

    A failing update alone is not the end: the package lists that are there may do.
    """
    prefix = apt_prefix() if packages else ()
    if prefix is None or not packages:
        return not packages
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    options = ("install", "-y", "-q", "--no-install-recommends")
    subprocess.run([*apt, "update", "-q=2"], stdin=subprocess.DEVNULL, check=False)
    done = subprocess.run(
        [*apt, *options, *packages], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode != 0:
        print(done.stdout)
    return done.returncode == 0
