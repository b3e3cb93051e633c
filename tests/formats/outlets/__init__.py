"""Saved pages of made-up outlets as content systems of the world build them, each with what a reader takes from it."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Outlet:
    """A page's bytes and what must be read from it.

    ``body`` are lines of the article in their order, each whole; ``absent`` are words that no line may have.
    ``exact`` says that the article has no other lines of text than these.
    """

    name: str
    data: bytes
    title: str
    body: tuple[str, ...]
    absent: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    published: str = ""
    updated: str = ""
    language: str = "en"
    publisher: str = ""
    subtitle: str = ""
    captions: tuple[str, ...] = ()
    address: str = ""
    encoding: str = ""
    exact: bool = True
    facts: dict[str, object] = field(default_factory=dict)


def page(
    name: str,
    html: str,
    title: str,
    body: tuple[str, ...],
    absent: tuple[str, ...],
    charset: str = "utf-8",
    **known: Any,
) -> Outlet:
    """A page that is written as text."""
    return Outlet(name, html.encode(charset, "xmlcharrefreplace"), title, body, absent, **known)
