"""JSON that comes from outside: what is ambiguous or hostile is refused, with one sentence (RFC 8259, RFC 7493)."""

import json
import re
from typing import Any, NoReturn

from annotator.domain.errors import BadInput

_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def encode(value: Any) -> str:
    """``value`` as compact JSON, characters as they are."""
    return _encode(value)


def parse(data: bytes) -> Any:
    """The value of a JSON text in UTF-8. Raises BadInput."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"This is not a JSON file in UTF-8 (byte {error.start} does not fit).") from None
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    except RecursionError:
        raise BadInput("This JSON file is nested too deeply.") from None
    except json.JSONDecodeError as error:
        raise BadInput(f"This is not valid JSON (line {error.lineno}: {error.msg}).") from None
    except ValueError:  # Python refuses whole numbers of more than 4300 digits
        raise BadInput("This JSON file has a number that is too large.") from None
    if _SURROGATE.search(data):
        _refuse_lone_surrogates(value)
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise BadInput(f"This JSON file has the key {twice[:40]!r} twice in one object.")
    return made


def _constant(name: str) -> NoReturn:
    raise BadInput(f"This JSON file has the value {name}, which JSON does not know.")


def _refuse_lone_surrogates(value: Any) -> None:
    try:
        encode(value).encode("utf-8")
    except UnicodeEncodeError:
        raise BadInput("This JSON file has half a character (a lone surrogate) in a text.") from None
