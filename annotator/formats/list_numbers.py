"""The numbers of list items as they are shown: 3, c, C, iii, III."""

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_MOST = 4000


def numeral(count: int, form: str) -> str:
    """``form`` is one of "1", "a", "A", "i", "I"; whatever has no such numeral is a plain number."""
    if form.lower() == "a" and 0 < count <= 26 * 30:
        letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
    elif form.lower() == "i" and 0 < count < _MOST:
        letters = _roman(count)
    else:
        return str(count)
    return letters.upper() if form.isupper() else letters


def _roman(count: int) -> str:
    found = []
    for value, letters in _ROMAN:
        found.append(letters * (count // value))
        count %= value
    return "".join(found)
