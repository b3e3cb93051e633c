"""Who signed an article: the names in a line that says so, one by one, and whether each is a person or a house."""

import re
from collections.abc import Sequence

from annotator.domain.document import Byline
from annotator.formats.dates import find_date
from annotator.formats.head_words import BY, BY_EAST, CLOCK, FIELD_OF, LABEL
from annotator.formats.month_names import MONTH

_HOUSE = re.compile(
    r"\b(?:news|agency|agencies|agencias|staff|team|editors?|editorial|redaktion|rédaction|redacción|redazione|redação"
    r"|редакция|press|desk|bureau|media|times|post|tribune|reuters|afp|ap|dpa|apa|ansa|efe|pti|tass|тасс|xinhua|ria|риа"
    r"|interfax|интерфакс|anadolu|bbc|cnn|rt|zeitung|journal|gazette|herald)\b",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:correspondent|reporter|editor|writer|journalist|columnist|contributor|fellow|professor|director|producer|chief"
    r"|photographer|redakteur\w*|reporterin|korrespondent\w*|journaliste|corresponsal|корреспондент|обозреватель|журналист(?:ка)?|редактор"
    r"|muhabiri?|müxbir|خبرنگار|مراسل)\b",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"(?:(?:web)?(?:admin|master|editor|author|user)|administrator|anonymous|guest|unknown|submitted|posted|published"
    r"|updated|written|by|share|comments?|none|null|test|root|default|author name|site admin|super user|user ?name"
    r"|(?:log|sign) ?(?:in|out|up)|my account|profile|автор|гость|админ"
    r"|администратор|autor|auteur|gast|invitado)(?: (?:by|on|at))?\d*",
    re.IGNORECASE,
)
"""What content systems write where a name should be."""

_CUT = re.compile(
    r"\s+[|·•—–-]\s+.*|\s+@\w.*|\s+\d{1,2}\s?[/:.]\s?\d.*|\s+[Ee]nvoyée?s?\s+spécia.*"
    r"|\s*[.;,]?\s*\b(?:photos?|photographs?|photography|images?|pictures?|fotos?|illustrations?|video"
    r"|graphics?|bilder|фото)\b\s*(?:by\b|von\b|par\b|[:：]).*|\s+(?:in|aus)\s+[A-ZÄÖÜ].*?(?=\s+(?:and|und)\s|[,;]|$)|\s*\((?!AFP|AP|dpa)[^)]*\)\s*$"
    r"|\s+for\s+(?:the\s+)?[A-Z].*|\s+\d+\s*(?:[Cc]omments?|[Kk]ommentare?|[Cc]ommentaires?|[Cc]omentarios?|комментари\w+).*",
)
_RANK = re.compile(
    r"(?:senior|chief|executive|staff|deputy|assistant|associate|political|foreign|national|news|special|freelance|guest"
    r"|contributing|investigative|business|science|technology|sports?|crime|health|education|white|washington"
    r"|[A-Z]{2,5}|[A-Z][A-Za-z]+\.com)"
)
_CUT_SHORT = re.compile(
    r"(?P<name>\S+\s+\S.*?)\s+(?:January|February|March|July|September|October|November|December)"
)
"""What is left of a date behind a name; months that are names as well stay."""

_COMMA = re.compile(r"\s*[;,、，]\s*")
_JOINED = re.compile(
    r"\s+(?:and|und|et|y|e|en|och|og|i|и|та|και|ve|with|avec|mit|con|com|met|med)\s+|\s*&\s*|\s+/\s+|\s+و\s*(?=\w)",
)
_MANY = 40
"""So many names at most are one by one: what has more is a list of something else."""


def names_in(line: str) -> tuple[str, ...]:
    """The names of a line ("By A. Moss and Ruth Tanaka, Reuters"), without what they are and where they were."""
    words = _signed(" ".join(line.split())).strip(" \t,;:|·•")
    if cut := _CUT_SHORT.fullmatch(words):
        words = cut["name"]
    if dated := find_date(words):
        words = CLOCK.sub(" ", words[: dated.start]).strip(" \t,;:|·•–—-()") or words
    kept = _CUT.sub("", words).strip(" \t,;:|·•") or words
    if re.fullmatch(r"[^\s,]+, [^\s,]+", kept) and not _HOUSE.search(kept):
        return (kept,)  # the last name first
    parts = [part for part in _COMMA.split(kept) if part]
    named = [part for part in parts if not _ROLE.search(part)] or [_without_role(part) for part in parts[:1]]
    names = [name for part in named for name in _parted(part) if not is_nobody(name)]
    if len(names) > 1:  # what is left of a date behind a name; alone it is somebody's: Jan, April
        names = [name for name in names if name.lower().strip(".") not in MONTH]
    return tuple(dict.fromkeys(names))[:_MANY]


def _signed(words: str) -> str:
    """A line without what says that names follow."""
    if signed := BY.fullmatch(words) or BY_EAST.fullmatch(words):
        return signed["name"]
    labelled = LABEL.fullmatch(words)
    known = labelled and FIELD_OF.get(" ".join(labelled["label"].lower().split())) == "byline"
    return labelled["value"] if labelled and known else words


def _without_role(words: str) -> str:
    """ "Ana Roe Senior Political Correspondent": the name alone, of two words at least."""
    parts = words.split()
    begin = next((at for at, part in enumerate(parts) if at > 1 and (_RANK.fullmatch(part.lower() if part[1:].islower()
                  else part) or _ROLE.fullmatch(part))), 0)  # fmt: skip
    return " ".join(parts[:begin]) if begin and _ROLE.search(parts[-1]) else words


def is_nobody(words: str) -> bool:
    """Whether words stand where a name should, and are none: "admin", "Posted by"."""
    return bool(_NOBODY.fullmatch(words))


def is_role(words: str) -> bool:
    """Whether words say what somebody is, and no name."""
    return bool(_ROLE.search(words)) and len(words.split()) <= 3 and not _HOUSE.search(_ROLE.sub("", words))


def _parted(words: str) -> Sequence[str]:
    """The names on both sides of an "and", if both sides are whole names or houses."""
    for between in _JOINED.finditer(words):
        before, after = words[: between.start()], words[between.end() :]
        if _is_whole(before) and all(map(_is_whole, _parted(after))):
            return [before, *_parted(after)]
    return [words] if words else []


def _is_whole(name: str) -> bool:
    return len(name.split()) >= 2 or name.isupper() or bool(_HOUSE.search(name))


def bylines_of(names: Sequence[str], houses: Sequence[str] = ()) -> tuple[Byline, ...]:
    """Each name with what it is. ``houses`` are names that are known to be organisations."""
    known = {house.casefold() for house in houses if house}
    return tuple(
        Byline(name, "organisation" if name.casefold() in known or _HOUSE.search(name) else "person") for name in names
    )
