"""What was fetched from an address, and how it is named and brought in."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from annotator.app.intake import Given
from annotator.app.kinds import known_suffixes
from annotator.domain.errors import BadInput

TOLD_BY = "the download"
SUFFIX_OF = {
    "text/html": ".html", "application/xhtml+xml": ".html", "application/pdf": ".pdf", "text/plain": ".txt",
    "text/markdown": ".md", "application/rtf": ".rtf", "text/rtf": ".rtf", "application/epub+zip": ".epub",
    "application/vnd.oasis.opendocument.text": ".odt", "message/rfc822": ".eml", "multipart/related": ".mhtml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}  # fmt: skip
LONGEST_NAME = 100
NO_PAGE, NOT_GIVEN = frozenset({404, 410}), frozenset({401, 402, 403, 406, 407, 429, 451})


@dataclass(frozen=True, slots=True)
class Downloaded:
    """The body of a response as it was sent, without its packing.

    ``asked`` is the address that was given, ``hops`` are those that it led on to; ``captured`` is ISO 8601, UTC;
    ``named`` is the file name that the server proposed.
    """

    data: bytes
    asked: str
    hops: tuple[str, ...]
    captured: str
    media_type: str = ""
    charset: str = ""
    named: str = ""

    @property
    def address(self) -> str:
        """Where the body came from in the end."""
        return self.hops[-1] if self.hops else self.asked

    @property
    def filename(self) -> str:
        """A name for the body as a file, with the ending of its kind."""
        path = PurePosixPath(unquote(urlsplit(self.address).path).replace("\\", "/"))
        name = PurePosixPath(self.named.replace("\\", "/")).name or path.name
        name = re.sub(
            r"\s+", " ", "".join(char if char.isprintable() and char not in '<>:"|?*/' else " " for char in name)
        )
        suffix, stem = PurePosixPath(name).suffix.lower(), PurePosixPath(name).stem.strip(". ")
        wanted = SUFFIX_OF.get(self.media_type, "")
        if wanted and suffix != wanted and not (suffix in known_suffixes() and self.media_type == "text/plain"):
            stem, suffix = (
                name.removesuffix(suffix).strip(". ") if suffix in known_suffixes() else name.strip(". "),
                wanted,
            )
        host = urlsplit(self.address).hostname or "page"
        return f"{(stem or host)[:LONGEST_NAME]}{suffix}"


def given_of(found: Downloaded) -> Given:
    """The fetched thing, to be brought in like a file."""
    redirected = (f"Redirected: {' → '.join((found.asked, *found.hops))}",) if found.hops else ()
    return Given(
        found.filename,
        data=found.data,
        hint=found.charset,
        address=found.address,
        captured=found.captured,
        told_by=TOLD_BY,
        notes=redirected,
    )


def check_head(status: int, host: str, media_type: str, *, pictures: bool = False) -> None:
    """Raises BadInput unless a page is coming, or a picture if ``pictures`` are wanted."""
    if status in NO_PAGE:
        raise BadInput(f"There is no page at this address ({status}).")
    if status in NOT_GIVEN:
        raise BadInput(
            f"{host} does not give this page to programs ({status})."
            " Open it in the browser, save it, and import the file."
        )
    if status >= 500:
        raise BadInput(f"{host} has trouble of its own ({status}). Try again later.")
    if status != 200:
        raise BadInput(f"{host} did not send the page ({status}).")
    kind = media_type.partition("/")[0]
    if kind in ("image", "audio", "video", "font") and not (pictures and kind == "image"):
        raise BadInput(f"There is no article at this address, but a file of the kind {media_type[:60]}.")
