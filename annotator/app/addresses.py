"""Addresses of the web and DOIs, as analysts paste them: recognised, cleaned, described. Nothing is looked up."""

import ipaddress
import re
from urllib.parse import unquote, urlsplit, urlunsplit

_DOI = re.compile(r"(?:doi:\s*|https?://(?:dx\.)?doi\.org/)?(10\.\d{4,9}/\S+)", re.IGNORECASE)
_BARE = re.compile(
    r"(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|int|info|eu|de|uk|fr|ru|ca|io)/)\S*", re.IGNORECASE
)
_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|mc_[ce]id|igshid|_hs(?:enc|mi)|mkt_tok|"
    r"oly_(?:anon|enc)_id|vero_id|wickedid|ref_src|ref_url|cmpid|s_cid",
    re.IGNORECASE,
)
_FORBIDDEN = re.compile(r"[\s<>\"{}|\\^`\x00-\x20\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffd]")


def web_address(text: str) -> str:
    """``text`` as an http or https address without tracking parameters; "" if it is none.

    "www.example.org/x" is taken for https. White space around it is dropped; inside, it makes it no address.
    """
    plain = text.strip().strip("<>").strip()
    if _BARE.fullmatch(plain):
        plain = f"https://{plain}"
    if _FORBIDDEN.search(plain):
        return ""
    try:
        parts = urlsplit(plain)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not host or host.strip(".") == "":
        return ""
    query = "&".join(pair for pair in parts.query.split("&") if not _TRACKING.fullmatch(pair.partition("=")[0]))
    return urlunsplit((parts.scheme.lower(), parts.netloc, parts.path, query, parts.fragment))


def doi(text: str) -> str:
    """The bare DOI in ``text`` ("10.1000/182"), however it is written; "" if it is none."""
    found = _DOI.fullmatch(text.strip())
    return found[1].rstrip(".,;") if found else ""


def doi_address(bare: str) -> str:
    """The address under which a DOI is resolved."""
    return f"https://doi.org/{bare}"


def host(url: str) -> str:
    """The host that an address leads to, without "www."; "" if there is none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet; one that wraps another is as public as what it wraps."""
    try:
        outer = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    every: list[ipaddress.IPv4Address | ipaddress.IPv6Address] = [outer]
    if isinstance(outer, ipaddress.IPv6Address):
        translated = outer in ipaddress.ip_network("64:ff9b::/96")
        plain = ipaddress.IPv4Address(int(outer) & 0xFFFF_FFFF) if translated else outer.ipv4_mapped
        every = [plain] if plain is not None else [outer, *filter(None, (outer.sixtofour, *(outer.teredo or ())))]
    return all(one.is_global and not one.is_multicast for one in every)


def comparable(url: str) -> str:
    """What two spellings of one address have in common: no scheme, no "www.", no slash at the end, no fragment."""
    clean = web_address(url)
    if not clean:
        return url.strip()
    parts = urlsplit(clean)
    return f"{host(clean)}{f':{parts.port}' if parts.port else ''}{parts.path.rstrip('/')}?{parts.query}".rstrip("?")


def title_from(url: str) -> str:
    """A proposal for a title: the words of the path's last part that has some, else its end and the host."""
    path = [unquote(part) for part in urlsplit(url).path.split("/") if part]
    for part in reversed(path):
        words = _words(part)
        if len(words) > 1 and sum(map(len, words)) > 7:
            text = " ".join(words)
            return text[:1].upper() + text[1:]
    tail = " ".join(word for part in path[-2:] for word in _words(part))
    return f"{tail[:1].upper()}{tail[1:]} ({host(url)})" if tail else host(url)


def _words(part: str) -> list[str]:
    part = re.sub(r"\.(?:html?|php|aspx?|pdf|shtml|jsp|amp)$", "", part, flags=re.IGNORECASE)
    words = [word for word in re.split(r"[-_+\s]+", part) if word and word.isprintable()]
    while len(words) > 2 and words[-1].isdigit() and len(words[-1]) > 4:
        words.pop()
    return words
