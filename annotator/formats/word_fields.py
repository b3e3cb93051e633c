"""Fields of a Word text: of links the address is told, of tables of contents nothing, of others what they show
(ECMA-376, part 1, 17.16)."""

import re
from dataclasses import dataclass, field

_LINK = re.compile(r'\s*HYPERLINK\s+(?:(?!\\l)(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"\\]\S*)))?', re.IGNORECASE)
_PLACE = re.compile(r'\\l\s+"?(?P<name>[^"\s]+)', re.IGNORECASE)
_CONTENTS = re.compile(r"\s*(?:TOC|INDEX|TOA|XE|TC|RD)\b", re.IGNORECASE)


@dataclass(slots=True)
class _Field:
    code: str = ""
    shown: bool = False


@dataclass(slots=True)
class Fields:
    """The fields that are open at a place of the text; they may begin in one paragraph and end in another."""

    _open: list[_Field] = field(default_factory=list)

    def begin(self) -> None:
        """A field's code begins."""
        self._open.append(_Field())

    def says(self, code: str) -> None:
        """A part of the code of the field that began last."""
        if self._open and not self._open[-1].shown:
            self._open[-1].code += code

    def separate(self) -> None:
        """What the field shows begins."""
        if self._open:
            self._open[-1].shown = True

    def end(self) -> None:
        """The field ends."""
        if self._open:
            self._open.pop()

    @property
    def silent(self) -> bool:
        """Whether what stands here is no part of the text."""
        return any(not each.shown or _CONTENTS.match(each.code) for each in self._open)

    @property
    def target(self) -> str:
        """Where the innermost link leads; "" outside of links."""
        return next((found for each in reversed(self._open) if (found := link_in(each.code))), "")


def link_in(code: str) -> str:
    """The address in the code of a link's field; "" if it is none."""
    found = _LINK.match(code)
    if not found:
        return ""
    place = _PLACE.search(code, found.end())
    return (found["quoted"] or found["bare"] or "") + (f"#{place['name']}" if place else "")
