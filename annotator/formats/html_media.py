"""Pictures, videos and sounds of a page: what stands for them in the text, and where they are."""

import re
from urllib.parse import unquote, urljoin, urlsplit

from lxml.html import HtmlElement

from annotator.formats.assembly import Run
from annotator.formats.links import kind_of

IMAGES = ("img", "graphic", "amp-img", "svg-image")
PLAYERS = ("iframe", "video", "audio", "embed", "object", "amp-youtube", "amp-iframe", "amp-video")
_LAZY = ("data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-url", "src", "data", "data-href")
_SMALL = 64
"""Pixels: a picture that says it is smaller in both directions is an icon or counts visits."""

_NOT_MEDIA = re.compile(
    r"doubleclick|googletagmanager|google-analytics|/ads?[./-]|facebook\.com/(?:plugins/(?:like|share|page)|tr\b)"
    r"|platform\.twitter\.com/widgets|disqus|recaptcha|addthis|sharethis|pixel\.|/pixel|spacer\.gif|gravatar\.com"
    r"|about:blank",
    re.IGNORECASE,
)
_EMBED = re.compile(r"^(?:https?:)?//(?:www\.)?(?:youtube(?:-nocookie)?\.com)/embed/(?P<id>[\w-]{6,20})", re.IGNORECASE)
_PLAYER_HOSTS = re.compile(
    r"(?:youtube(?:-nocookie)?|vimeo|dailymotion|rumble|bitchute|odysee|twitch|facebook|ok|vk|rutube|soundcloud|spotify"
    r"|tiktok|brightcove|jwplatform|streamable)\.[a-z]{2,3}(?:\.[a-z]{2})?$",
    re.IGNORECASE,
)


def media_run(element: HtmlElement, base: str = "") -> Run | None:
    """What stands in the text for a picture or player: its description or address, and a link to it.

    None for what shows nothing (counters, icons, advertisements, widgets). Addresses are joined to ``base``; those of
    a picture inside the file (``data:``) are left out.
    """
    tag = str(element.tag).lower()
    source = _source_of(element)
    described = " ".join((element.get("alt") or element.get("title") or element.get("aria-label") or "").split())
    if tag in IMAGES:
        return _image(element, source, described, base)
    if not source or _NOT_MEDIA.search(source):
        return None
    target = joined(base, source)
    if found := _EMBED.match(target):
        target = f"https://www.youtube.com/watch?v={found['id']}"
    host = (urlsplit(target).hostname or "") if "://" in target else ""
    if tag in ("iframe", "embed", "object", "amp-iframe") and not (
        _PLAYER_HOSTS.search(host) or kind_of(target) == "video"
    ):
        return None
    return Run(described or target, target, "video")


def _image(element: HtmlElement, source: str, described: str, base: str) -> Run | None:
    if _NOT_MEDIA.search(source[:2000]) or (_is_small(element) and not described):
        return None
    if source[:5].lower() == "data:":
        return Run(described, "#", "image") if described else None
    if not source:
        return None
    target = joined(base, source)
    name = unquote(urlsplit(target).path.rpartition("/")[2]) if len(target) < 2000 else ""
    text = described or name
    return Run(text, target, "image") if text else None


def _source_of(element: HtmlElement) -> str:
    if videoid := element.get("data-videoid"):
        return f"https://www.youtube.com/embed/{videoid}"
    for name in _LAZY:
        value = (element.get(name) or "").strip()
        if value and not value.startswith(("data:image/gif", "data:image/svg", "{", "about:")):
            return value
    if wide := (element.get("srcset") or element.get("data-srcset") or "").strip():
        return wide.rpartition(", ")[2].split()[0]
    source = element.find("source")
    return (source.get("src") or "").strip() if source is not None else ""


def is_emoji(element: HtmlElement) -> bool:
    """Whether a picture stands for a character of the text, as its alternative text says."""
    alt = element.get("alt") or ""
    return 0 < len(alt) <= 8 and not any(char.isascii() for char in alt)


def _is_small(element: HtmlElement) -> bool:
    sizes = [_pixels(element.get(name)) for name in ("width", "height")]
    known = [size for size in sizes if size is not None]
    return bool(known) and all(size < _SMALL for size in known)


def _pixels(value: str | None) -> int | None:
    found = re.match(r"\s*(\d{1,5})(?:px)?\s*$", value or "")
    return int(found[1]) if found else None


def joined(base: str, target: str) -> str:
    """An address made whole by that of its page; as it was if there is none or it makes no sense."""
    target = target.strip()
    if not base or target.startswith("#"):
        return target
    try:
        return urljoin(base, target)
    except ValueError:
        return target


def host_of(address: str) -> str:
    """The host of an address without "www."; "" for none."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.").removeprefix("m.")
