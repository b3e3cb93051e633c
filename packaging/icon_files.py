"""The program's icon as the files that each system wants, drawn from ``resources/icons/app.svg``.

Runs inside the environment, because Qt draws: ``python packaging/icon_files.py SVG FOLDER``.
"""

import struct
import sys
from collections.abc import Mapping
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def png(svg: Path, size: int) -> bytes:
    """The drawing as a square PNG of ``size`` pixels, with a transparent ground."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know only bytes for the format's name
    return bytes(content.data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """A Windows icon: a directory of 16 bytes a picture, then the PNGs. 256 pixels are written as 0."""
    chosen = [(size, pictures[size]) for size in ICO_SIZES]
    offset = 6 + 16 * len(chosen)
    directory = struct.pack("<HHH", 0, 1, len(chosen))
    for size, content in chosen:
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(content), offset)
        offset += len(content)
    return directory + b"".join(content for _, content in chosen)


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """A macOS icon: chunks of type, length with the 8 bytes of this head, PNG."""
    chunks = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size] for size, kind in ICNS_TYPES.items()
    )
    return b"icns" + struct.pack(">I", len(chunks) + 8) + chunks


def main(svg: Path, folder: Path) -> None:
    """Write ``annotator-SIZE.png``, ``annotator.ico`` and ``annotator.icns`` into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: png(svg, size) for size in SIZES}
    for size, content in pictures.items():
        (folder / f"annotator-{size}.png").write_bytes(content)
    (folder / "annotator.ico").write_bytes(ico(pictures))
    (folder / "annotator.icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
