"""A passage of one text in another that reads the same: a page as it is drawn, and what was read out of it.

Spacing, hyphens at the ends of lines and ligatures may differ; letters may not. Where the same words stand in several
places, what stands around them tells which is meant; where that does not tell, none is.
"""

from annotator.domain.letters import Letters

AROUND = 20_000
"""Letters before and behind a passage that are compared."""
CLEARLY = 6
"""Letters by which the surroundings of one place must be more alike than those of any other."""
MOST = 200
"""Places that are told apart; what stands in more is too short to be found."""


def twin(text: Letters, start: int, end: int, other: Letters) -> tuple[int, int] | None:
    """Where in ``other`` the passage ``start`` to ``end`` of ``text`` stands (code points, half-open).

    None if it does not, has no letter or digit, or stands in several places of which none is clearly meant.
    """
    first, last = text.count_before(start), text.count_before(end)
    wanted = text.plain[first:last]
    found: list[int] = []
    at = other.plain.find(wanted) if wanted else -1
    while at >= 0:
        found.append(at)
        if len(found) > MOST:
            return None
        at = other.plain.find(wanted, at + 1)
    if not found:
        return None
    best = found[0]
    if len(found) > 1:
        alike = sorted(((_alike(text.plain, first, last, other.plain, at), at) for at in found), reverse=True)
        if alike[0][0] - alike[1][0] < CLEARLY:
            return None
        best = alike[0][1]
    return other.place(best, best + len(wanted), text.text[start:end])


def _alike(text: str, first: int, last: int, other: str, at: int) -> int:
    """How many letters around two equal passages are equal, too."""
    behind = at + last - first
    before = _same(text[max(0, first - AROUND) : first][::-1], other[max(0, at - AROUND) : at][::-1])
    return before + _same(text[last : last + AROUND], other[behind : behind + AROUND])


def _same(one: str, other: str) -> int:
    """How many signs two texts have in common at their beginnings."""
    most = min(len(one), len(other))
    same, step = 0, 16
    while same < most:  # by leaps, since one by one would take long where much is alike
        step = min(step, most - same)
        if one.startswith(other[same : same + step], same):
            same, step = same + step, 2 * step
        elif step == 1:
            break
        else:
            step = max(1, step // 4)
    return same
