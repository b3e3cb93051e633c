"""The names at the beginning of a reference, as its style writes them, in the way sources keep them."""

import re

_INITIALS = re.compile(r"(?:[A-ZÄÖÜÉ]\.[\s-]?){1,4}|[A-Z]{1,3}")
_OTHERS = re.compile(r",?\s*(?:\bet al\b\.?|\bu\.\s?a\.|\bund andere\b|\band others\b)", re.IGNORECASE)
_ROLE = re.compile(r"\s*\((?:eds?|hrsg|hg|ed\.? by)s?\.?\)\.?", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:,\s*)?(?:&|\band\b|\bund\b)\s+")
_PARTICLES = frozenset({"van", "von", "de", "der", "den", "la", "le", "di", "da", "del", "zu", "al", "bin", "ter"})


def names_in(text: str) -> tuple[str, ...]:
    """ "Smith, J., & Doe, J." or "Smith, John, and Jane Doe": each as "Family, Given"; an organisation as it stands."""
    text = _without(_ROLE, _without(_OTHERS, " ".join(text.split()))).strip(" ,;:")
    if text.endswith(".") and not re.search(r"(?:^|[\s.-])\w\.$", text):
        text = text[:-1]
    if not text:
        return ()
    if ";" in text or "/" in text:
        return tuple(name for part in re.split(r"\s*[;/]\s*", text) if (name := part.strip(" ,")))
    parts = [part for part in _BETWEEN.split(text) if part]
    tokens = [[token for token in re.split(r"\s*,\s+", part) if token] for part in parts]
    inverted = len(tokens[0]) > 1 and _is_inverted(tokens[0][0], tokens[0][1])
    if not inverted and len(parts) > 1 and not any(len(each) > 1 for each in tokens):
        people = all(_is_person(each[0]) for each in tokens)
        return tuple(_turned(each[0]) for each in tokens) if people else (text,)
    names: list[str] = []
    for at, part in enumerate(tokens):
        names += _paired(part, first=at == 0, people=inverted)
    return tuple(names)


def _without(what: re.Pattern[str], text: str) -> str:
    """The text without what matches; what stood at both sides of it does not grow together."""
    return what.sub(lambda found: " " if text[found.end() : found.end() + 1].isalnum() else "", text)


def _paired(tokens: list[str], *, first: bool, people: bool) -> list[str]:
    names: list[str] = []
    at = 0
    while at < len(tokens):
        family = tokens[at]
        given = tokens[at + 1] if at + 1 < len(tokens) else ""
        whole_given = bool(given) and ((first and at == 0) or len(tokens) == 2) and _is_inverted(family, given)
        if given and (_INITIALS.fullmatch(given) or whole_given):
            names.append(f"{family}, {given}")
            at += 2
        else:
            names.append(_turned(family) if people and _is_person(family) else family)
            at += 1
    return names


def _is_inverted(family: str, given: str) -> bool:
    """Whether two parts at a comma are family and given name."""
    short = len(family.split()) <= 3 and len(given.split()) <= 3
    return short and given[:1].isupper() and family[:1].isalpha() and not any(char.isdigit() for char in family + given)


def _is_person(name: str) -> bool:
    words = name.split()
    return 2 <= len(words) <= 4 and all(word[:1].isupper() or word in _PARTICLES for word in words)


def _turned(name: str) -> str:
    """ "Jane van der Berg" as "van der Berg, Jane"."""
    words = name.split()
    if len(words) < 2:
        return name
    at = next((n for n, word in enumerate(words[1:], 1) if word in _PARTICLES), len(words) - 1)
    return f"{' '.join(words[at:])}, {' '.join(words[:at])}"
