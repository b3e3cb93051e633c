"""The kinds of files that can be brought in."""

from dataclasses import dataclass

from annotator.formats.registry import importers


@dataclass(frozen=True, slots=True)
class Kind:
    """``label`` is for people; ``suffixes`` are in small letters with their dot; ``own``: a format of this program.
    ``of_sources``: it holds references only."""

    label: str
    suffixes: tuple[str, ...]
    own: bool
    of_sources: bool = False


def kinds() -> list[Kind]:
    """All of them, in the registry's order; without those that no file has (what is pasted)."""
    return [Kind(each.label, each.suffixes, each.in_project, each.of_sources) for each in importers() if each.suffixes]


def known_suffixes() -> frozenset[str]:
    """The endings of all files that can be read."""
    return frozenset(suffix for kind in kinds() for suffix in kind.suffixes)


def article_suffixes() -> frozenset[str]:
    """The endings of files that articles come in."""
    return frozenset(suffix for kind in kinds() if not kind.own and not kind.of_sources for suffix in kind.suffixes)


def is_known(name: str) -> bool:
    """Whether there is an importer of that name."""
    return any(importer.name == name for importer in importers())
