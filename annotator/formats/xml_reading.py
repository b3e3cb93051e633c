"""XML from files of others: nothing is fetched, no entity is resolved, nothing grows while it is read.

Sources: lxml's notes on untrusted input (resolve_entities, no_network, huge_tree); libxml2's own limits on depth and
on how far entities may swell stay on.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from html.entities import html5
from typing import Any

from annotator.domain.errors import BadInput
from annotator.formats.zip_guard import DAMAGED, left_alone

_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31};)")
_OWN = frozenset((b"amp;", b"lt;", b"gt;", b"quot;", b"apos;"))


def parsed(data: bytes) -> Any:
    """The root element. Raises BadInput for what is no XML, or XML that defines entities."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    return _checked(data, parser)


def parsed_loosely(data: bytes) -> Any:
    """The same for XHTML as e-books have it: HTML's named characters are known, and what can be saved is."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, recover=True
    )
    return _checked(_NAMED.sub(_as_number, data), parser)


def _checked(data: bytes, parser: Any) -> Any:
    from lxml import etree

    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise BadInput(DAMAGED) from error
    if root is None:
        raise BadInput(DAMAGED)
    inside = root.getroottree().docinfo.internalDTD
    if inside is not None and any(True for _ in inside.iterentities()):
        raise left_alone("it defines entities, which no such file needs")
    return root


def _as_number(found: re.Match[bytes]) -> bytes:
    if found[1] in _OWN:
        return found[0]
    known = html5.get(found[1].decode("ascii"))
    return "".join(f"&#{ord(char)};" for char in known).encode("ascii") if known else found[0]


def local(element: Any) -> str:
    """The element's name without its namespace; "" for comments, instructions and entities."""
    tag = element.tag
    return _without_space(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=4096)
def _without_space(name: str) -> str:
    return name.rpartition("}")[2]


def attribute(element: Any, name: str) -> str:
    """An attribute by its name without namespace, so that the strict and the transitional kind read alike; or ""."""
    for key, value in element.attrib.items():
        if _without_space(key) == name:
            return str(value)
    return ""


def children(element: Any, *names: str) -> Iterator[Any]:
    """The children of these names (all elements, if none are given), in order."""
    for child in element:
        found = local(child)
        if found and (not names or found in names):
            yield child


def child(element: Any, *path: str) -> Any:
    """The first element along a path of names, or None."""
    for name in path:
        if element is None:
            return None
        element = next(children(element, name), None)
    return element


def value(parent: Any, name: str, key: str = "val") -> str:
    """An attribute of the first child of that name; "" if there is none."""
    found = child(parent, name)
    return attribute(found, key) if found is not None else ""


def words(element: Any) -> str:
    """All text inside an element; "" for None."""
    return "".join(element.itertext()) if element is not None else ""
