"""The files that make a desktop know the program and its projects."""

import configparser
import struct
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import icon_files
import install
import pytest

from annotator.storage.schema import APPLICATION_ID

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def _type() -> ElementTree.Element:
    found = ElementTree.parse(LINUX / "annotator.xml").getroot().find(f"{SPACE}mime-type")
    assert found is not None
    return found


def _magic(kind: str) -> ElementTree.Element:
    return next(match for match in _type().iter(f"{SPACE}match") if match.get("type") == kind)


def test_the_desktop_entry_opens_the_type_that_is_declared() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(LINUX / "annotator.desktop", encoding="utf-8")
    assert _type().get("type") in entry["Desktop Entry"]["MimeType"].split(";")
    assert entry["Desktop Entry"]["Exec"] == "annotator %f"


def test_the_type_is_recognised_by_the_programs_own_application_id() -> None:
    assert _magic("string").get("value") == "SQLite format 3\\000"
    number = _magic("big32")
    assert number.get("offset") == "68"
    assert int(str(number.get("value")), 16) == APPLICATION_ID


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("/opt/annotator/annotator", '"/opt/annotator/annotator" %f'),
        ("/home/a b/annotator", '"/home/a b/annotator" %f'),
        ("/home/50%/annotator", '"/home/50%%/annotator" %f'),
        ("/home/$x/annotator", '"/home/\\\\$x/annotator" %f'),
    ],
)
def test_the_programs_place_is_quoted_for_desktop_entries(program: str, expected: str) -> None:
    assert install.exec_value(Path(program)) == expected


def test_data_home_follows_the_users_choice() -> None:
    home = Path("/home/a")
    assert install.data_home({}, home) == home / ".local" / "share"
    assert install.data_home({"XDG_DATA_HOME": "/data"}, home) == Path("/data")
    assert install.data_home({"XDG_DATA_HOME": "relative"}, home) == home / ".local" / "share"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktop entries are for Linux")
def test_installing_and_removing_leaves_nothing_behind(tmp_path: Path) -> None:
    desktop = tmp_path / "program" / "desktop"
    (desktop / "icons").mkdir(parents=True)
    for name in ("annotator.desktop", "annotator.xml", "install.py"):
        (desktop / name).write_bytes((LINUX / name).read_bytes())
    for size in install.ICON_SIZES:
        (desktop / "icons" / f"annotator-{size}.png").touch()
    (desktop / "icons" / "annotator.svg").touch()
    (tmp_path / "program" / "annotator").touch()
    data = tmp_path / "data"

    def call(*options: str) -> int:
        command = [sys.executable, str(desktop / "install.py"), *options]
        surroundings = {"XDG_DATA_HOME": str(data), "PATH": ""}
        return subprocess.run(command, env=surroundings, stdout=subprocess.DEVNULL, check=False).returncode

    assert call() == 0
    written = {path for path in data.rglob("*") if path.is_file()}
    assert written == set(install.places(data).values())
    assert str(tmp_path) in (data / "applications" / "annotator.desktop").read_text(encoding="utf-8")
    assert call("--remove") == 0
    assert not [path for path in data.rglob("*") if path.is_file()]


def test_the_windows_icon_points_to_each_picture() -> None:
    pictures = {size: b"\x89PNG" + bytes([index]) * size for index, size in enumerate(icon_files.SIZES)}
    content = icon_files.ico(pictures)
    count = struct.unpack_from("<HHH", content)[2]
    assert count == len(icon_files.ICO_SIZES)
    for index, size in enumerate(icon_files.ICO_SIZES):
        width, *_, length, offset = struct.unpack_from("<BBBBHHII", content, 6 + 16 * index)
        assert width == size % 256
        assert content[offset : offset + length] == pictures[size]


def test_the_macos_icon_is_as_long_as_it_says() -> None:
    pictures = {size: b"\x89PNG" * (size // 16) for size in icon_files.SIZES}
    content = icon_files.icns(pictures)
    assert content[:4] == b"icns"
    assert struct.unpack_from(">I", content, 4)[0] == len(content)
    position, found = 8, {}
    while position < len(content):
        length = struct.unpack_from(">I", content, position + 4)[0]
        found[content[position : position + 4]] = content[position + 8 : position + length]
        position += length
    assert found == {kind: pictures[size] for size, kind in icon_files.ICNS_TYPES.items()}


def test_the_drawing_becomes_a_picture_with_clear_corners(qapp: object) -> None:
    from PySide6.QtGui import QImage

    image = QImage.fromData(icon_files.png(ROOT / "resources" / "icons" / "app.svg", 64))
    assert (image.width(), image.height()) == (64, 64)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(32, 4).name().upper() == "#1F4FD8"


def test_every_icon_is_a_drawing_that_takes_the_texts_colour() -> None:
    icons = sorted((ROOT / "resources" / "icons").glob("*.svg"))
    assert len(icons) > 100
    for path in icons:
        drawing = ElementTree.parse(path).getroot()
        assert drawing.tag == "{http://www.w3.org/2000/svg}svg"
        assert path.stem == "app" or drawing.get("stroke") == "currentColor"
