"""Links in text: Markdown's inline links, addresses in angle brackets, and bare addresses."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from annotator.domain.document import DocumentLink

_MARKUP = re.compile(
    r"(?P<image>!?)\[(?P<label>[^\[\]\n]{0,1000})\]"
    r"\((?P<target>(?:[^()\s]|\([^()\s]{0,500}\)){0,2000}+)(?:[ \t]+\"[^\"\n]{0,300}\")?\)"
    r"|<(?P<address>(?:https?://|ftp://|mailto:)[^<>\s]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8})>",
    re.IGNORECASE,
)
_NEAR = re.compile(r"://|www\.|@", re.IGNORECASE)
_SCHEME = re.compile(r"\bhttps?$", re.IGNORECASE)
_LOCAL = re.compile(r"(?<![\w.+@-])[\w.+-]{1,64}$")
_URL = re.compile(r"https?://[^\s<>\"“”«»]{2,2000}", re.IGNORECASE)
_WWW = re.compile(r"(?<![\w@./-])www\.[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}(?:/[^\s<>\"“”«»]{0,2000})?", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}")
_LINK_LIKE = re.compile(r"#|/|\.{1,2}/|[a-z][a-z0-9+.-]*:|www\.|[^\s]*[./#?]", re.IGNORECASE)
_VIDEO = re.compile(
    r"\.(?:mp4|m4v|webm|mov|avi|mkv|ogv|m3u8)(?:$|[?#])|^(?:https?:)?(?://)?(?:[\w-]+\.)?"
    r"(?:youtube\.com/(?:watch|embed|shorts|live)|youtu\.be/|vimeo\.com/\d|dailymotion\.com/video|rumble\.com/"
    r"|bitchute\.com/video|odysee\.com/@)",
    re.IGNORECASE,
)
_IMAGE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg|tiff?)(?:$|[?#])", re.IGNORECASE)


class Unmarked(NamedTuple):
    """A text without link markup, and the links with their places in it (code points)."""

    text: str
    links: tuple[DocumentLink, ...]


def unmarked(text: str) -> Unmarked:
    """``text`` with link markup replaced by its label (an address stands for an empty one); nothing else changes."""
    pieces: list[str] = []
    links: list[DocumentLink] = []
    size = done = 0
    for found in _markup(text):
        target = found["address"] if found["address"] else found["target"]
        label = found["address"] or found["label"] or target
        if not label or not (found["address"] or not target or _LINK_LIKE.match(target)):
            continue
        pieces += (text[done : found.start()], label)
        size += found.start() - done
        links.append(DocumentLink(size, size + len(label), target, kind_of(target, image=bool(found["image"]))))
        size += len(label)
        done = found.end()
    plain = "".join([*pieces, text[done:]]) if links else text
    return Unmarked(plain, tuple(sorted([*links, *_bare(plain, links)])))


def with_bare_links(text: str, links: tuple[DocumentLink, ...]) -> tuple[DocumentLink, ...]:
    """The links of a text, and the addresses that stand in it plainly."""
    return tuple(sorted([*links, *_bare(text, sorted(links))]))


def _markup(text: str) -> Iterator[re.Match[str]]:
    """Link markup in ``text``; only places where it can begin are looked at, since most texts have few."""
    done = 0
    for place in re.finditer(r"!?\[|<" if "](" in text else "<", text):
        if place.start() >= done and (found := _MARKUP.match(text, place.start())):
            done = found.end()
            yield found


def kind_of(target: str, *, image: bool = False) -> str:
    """What a link leads to: "video", "image", "mail" or "link"."""
    if target.lower().startswith("mailto:") or ("@" in target and "/" not in target and ":" not in target):
        return "mail"
    if _VIDEO.search(target):
        return "video"
    return "image" if image or _IMAGE.search(target) else "link"


def _bare(text: str, known: list[DocumentLink]) -> Iterator[DocumentLink]:
    """Addresses that stand in the text, other than where a link is already."""
    at = done = 0
    for place in _NEAR.finditer(text):
        found = _address_at(text, place, done)
        if found is None:
            continue
        address = _without_tail(found.group())
        start, end = found.start(), found.start() + len(address)
        done = found.end()
        while at < len(known) and known[at].end <= start:
            at += 1
        if at < len(known) and known[at].start < end:
            continue
        prefix = "http://" if found.re is _WWW else "mailto:" if found.re is _MAIL else ""
        yield DocumentLink(start, end, prefix + address, kind_of(prefix + address))


def _address_at(text: str, place: re.Match[str], done: int) -> re.Match[str] | None:
    """The address whose sign ("://", "www." or "@") stands at ``place``, not before ``done``."""
    at = place.start()
    if place.group() == "@":
        local = _LOCAL.search(text, max(done, at - 64), at)
        return _MAIL.match(text, local.start()) if local else None
    if place.group() == "://":
        scheme = _SCHEME.search(text, max(done, at - 6), at)
        return _URL.match(text, scheme.start()) if scheme else None
    return _WWW.match(text, at) if at >= done else None


def _without_tail(address: str) -> str:
    """An address without the punctuation of the sentence that it stands in."""
    while address:
        last = address[-1]
        if last in ".,;:!?'’*_…" or (last in ")]}" and address.count(last) > address.count("([{"[")]}".index(last)])):
            address = address[:-1]
        else:
            break
    return address
