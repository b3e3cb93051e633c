#!/usr/bin/env python3
"""Put the program into the desktop's menu and make it open ``.annodb`` files, for the current user.

Lies in the ``desktop`` folder of the built program: ``python3 desktop/install.py``, or with ``--remove`` to undo it.
"""

import argparse
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parent
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
REFRESH = (
    ("update-mime-database", "mime"),
    ("update-desktop-database", "applications"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)


def data_home(surroundings: Mapping[str, str], home: Path) -> Path:
    """Where a user's desktop files live (XDG base directories)."""
    chosen = surroundings.get("XDG_DATA_HOME", "")
    return Path(chosen) if chosen.startswith("/") else home / ".local" / "share"


def exec_value(program: Path) -> str:
    """The Exec value that starts this program with the file that was opened, quoted as desktop entries want it."""
    text = str(program)
    for character in ("\\", '"', "`", "$"):
        text = text.replace(character, "\\" + character)
    # Backslashes are read twice: once as in any value, once inside the quotes. A percent sign starts a field code.
    quoted = text.replace("\\", "\\\\").replace("%", "%%")
    return f'"{quoted}" %f'


def desktop_entry(template: str, program: Path) -> str:
    """The desktop entry with the program's own place in it."""
    return template.replace("Exec=annotator %f", f"Exec={exec_value(program)}")


def places(data: Path) -> dict[str, Path]:
    """Every file that is put in place: name in this folder to path in the user's data folder."""
    icons = {
        f"icons/annotator-{size}.png": data / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "annotator.png"
        for size in ICON_SIZES
    }
    return {
        "annotator.desktop": data / "applications" / "annotator.desktop",
        "annotator.xml": data / "mime" / "packages" / "annotator.xml",
        "icons/annotator.svg": data / "icons" / "hicolor" / "scalable" / "apps" / "annotator.svg",
        **icons,
    }


def put(program: Path, data: Path) -> None:
    """Write all files. The mime icon is the program's."""
    for name, target in places(data).items():
        target.parent.mkdir(parents=True, exist_ok=True)
        if name.endswith(".desktop"):
            target.write_text(desktop_entry((HERE / name).read_text(encoding="utf-8"), program), encoding="utf-8")
        else:
            shutil.copyfile(HERE / name, target)


def refresh(data: Path) -> None:
    """Tell the desktop, where it has the usual tools."""
    for tool, folder in REFRESH:
        if shutil.which(tool) and (data / folder).exists():
            subprocess.run([tool, str(data / folder)], capture_output=True, check=False)


def main() -> int:
    """Install or remove; returns the exit status."""
    parser = argparse.ArgumentParser(description="Put Annotator into the menu and open .annodb files with it.")
    parser.add_argument("--remove", action="store_true", help="take it out again")
    remove = parser.parse_args().remove
    data = data_home(os.environ, Path.home())
    program = HERE.parent / "annotator"
    if not remove and not program.exists():
        print(f"The program is not there: {program}")
        return 1
    if remove:
        for target in places(data).values():
            target.unlink(missing_ok=True)
    else:
        put(program, data)
    refresh(data)
    print(
        "Annotator was taken out of the menu." if remove else f"Annotator is in the menu and opens .annodb: {program}"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
