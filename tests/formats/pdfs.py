"""PDFs written by hand for tests: letters at places, in the fonts that every reader of PDFs has."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

WIDTH, HEIGHT = 595.0, 842.0
"""Points of a page (A4)."""
_FONTS = {"plain": "Helvetica", "bold": "Helvetica-Bold", "serif": "Times-Roman"}


class At(NamedTuple):
    """Words at a place, in points from the left and from the bottom. ``turn`` is in quarter turns to the left."""

    x: float
    y: float
    words: str
    size: float = 10.0
    font: str = "plain"
    turn: int = 0


class Rule(NamedTuple):
    """A black bar: what a page shows that has no text."""

    x: float = 50.0
    y: float = 50.0


def pdf(
    pages: Iterable[Iterable[At | Rule]], info: Mapping[str, str] | None = None, *, xmp: str = "", extra: str = "",
    page_entries: str = "", catalog: str = "",
) -> bytes:  # fmt: skip
    """A PDF of some pages. ``info`` are its properties; ``page_entries`` and ``catalog`` go into those objects."""
    objects: list[bytes] = [b"", b""]
    for name in _FONTS.values():
        objects.append(f"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>".encode())
    fonts = " ".join(f"/{key} {at} 0 R" for at, key in enumerate(_FONTS, 3))
    kids = []
    for page in pages:
        content = "\n".join(map(_drawn, page)).encode("cp1252")
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]/Resources<</Font<<{fonts}>>>>"
            f"/Contents {len(objects)} 0 R{page_entries}>>".encode()
        )
        kids.append(f"{len(objects)} 0 R")
    if xmp:
        packet = f'<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/">{xmp}</x:xmpmeta>'.encode()
        objects.append(b"<</Type/Metadata/Subtype/XML/Length %d>>stream\n%s\nendstream" % (len(packet), packet))
        catalog += f"/Metadata {len(objects)} 0 R"
    objects[0] = f"<</Type/Catalog/Pages 2 0 R{catalog}>>".encode()
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>".encode()
    trailer = extra
    if info:
        values = "".join(f"/{name}<feff{value.encode('utf-16-be').hex()}>" for name, value in info.items())
        objects.append(f"<<{values}>>".encode())
        trailer += f"/Info {len(objects)} 0 R"
    return _file(objects, trailer)


def _drawn(item: At | Rule) -> str:
    if isinstance(item, Rule):
        return f"{item.x} {item.y} 400 600 re f"
    words = item.words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    matrix = ("1 0 0 1", "0 1 -1 0", "-1 0 0 -1", "0 -1 1 0")[item.turn]
    return f"BT /{item.font} {item.size} Tf {matrix} {item.x} {item.y} Tm ({words}) Tj ET"


def _file(objects: Iterable[bytes], trailer: str) -> bytes:
    made = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    return (
        made
        + (
            f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}"
            f"trailer\n<</Size {len(places) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{len(made)}\n%%EOF\n"
        ).encode()
    )


def column(
    words: Iterable[str], x: float = 60.0, y: float = 700.0, *, size: float = 10.0, lead: float = 12.0
) -> list[At]:
    """Lines below each other."""
    return [At(x, y - lead * at, line, size) for at, line in enumerate(words)]
