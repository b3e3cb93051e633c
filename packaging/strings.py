"""The strings that the window asks translations for, read from the code.

Qt's own collector loses the class after some annotations of types, and plurals whose number is ``some.attribute``; what
it loses stays English without a word. Here a string that cannot be collected is an error.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

CONTEXTS = {
    "self._window": "MainWindow",
    "menu": "QMenu",
    "page": "LibraryPage",
    "parent": "QWidget",
    "view": "QTextEdit",
    "window": "MainWindow",
}
"""Whose tr() is asked when it is not the own class's. Qt looks through the base classes too."""


class Asked(NamedTuple):
    """One string: where it is asked for, its English, what tells it apart, whether it counts something."""

    context: str
    source: str
    comment: str
    counts: bool


class Uncollected(ValueError):
    """A call whose string cannot be read from the code."""


def collect(folder: Path) -> list[Asked]:
    """All strings of the modules below ``folder``, sorted, each once. Raises Uncollected."""
    found: set[Asked] = set()
    for path in folder.rglob("*.py"):
        found.update(asked_in(path.read_text("utf-8"), path.name))
    counting = {each[:3] for each in found if each.counts}
    return sorted(each for each in found if each.counts or each[:3] not in counting)


def asked_in(code: str, name: str = "code") -> Iterator[Asked]:
    """The strings of one module. Raises Uncollected with ``name`` and the line."""
    yield from _walk(ast.parse(code), "", name)


def _walk(node: ast.AST, owner: str, name: str) -> Iterator[Asked]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _asked(child, owner, name)
        yield from _walk(child, child.name if isinstance(child, ast.ClassDef) else owner, name)


def _asked(call: ast.Call, owner: str, name: str) -> Iterator[Asked]:
    asker = ast.unparse(call.func)
    if asker in {"QCoreApplication.translate", "listed", "translate"} and len(call.args) > 1:
        if asker == "translate" and not isinstance(call.args[0], ast.Constant):
            return  # another function of that name, or a string that listed() has
        context, rest = _literal(call.args[0], name), call.args[1:]
    elif asker.endswith(".tr"):
        holder = asker.removesuffix(".tr")
        context, rest = owner if holder == "self" else CONTEXTS.get(holder, ""), call.args
        if not context:
            raise Uncollected(f"{name}:{call.lineno}: whose {asker}() is it? CONTEXTS does not say")
    else:
        return
    if not rest or call.keywords:
        raise Uncollected(f"{name}:{call.lineno}: give {asker}() its arguments by position")
    comment = _literal(rest[1], name) if len(rest) > 1 else ""
    yield Asked(context, _literal(rest[0], name), comment, len(rest) > 2)


def _literal(node: ast.expr, name: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise Uncollected(f"{name}:{node.lineno}: {ast.unparse(node)} is no literal, so it cannot be translated")
