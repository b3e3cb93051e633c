"""What people are called in papers: names that tell two of one name apart, or letters where names are not shown."""

from collections.abc import Iterable

from annotator.domain.snapshot import GOLD, Snapshot


def in_order(now: Snapshot, annotators: Iterable[str]) -> list[str]:
    """Persons' ids (each once) by name, those of one name by id; the gold layer comes last."""
    persons = {annotator if annotator == GOLD else now.person(annotator) for annotator in annotators}
    return sorted(persons, key=lambda id: (id == GOLD, now.name_of(id).casefold(), id))


def letters(number: int) -> str:
    """0: A, 25: Z, 26: AA."""
    word = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        word = chr(65 + rest) + word
    return word


class Naming:
    """``readers`` are called by letters, in the order of their names, if ``hidden``; all others by their names.

    Where several persons bear one name, all but the first (by id) have a number: "default", "default (2)".
    """

    def __init__(self, now: Snapshot, readers: Iterable[str] = (), *, hidden: bool = False) -> None:
        self._now = now
        self._names: dict[str, str] = {}
        taken: dict[str, int] = {}
        for person in in_order(now, now.annotators):
            name = now.name_of(person)
            count = taken[name] = taken.get(name, 0) + 1
            self._names[person] = name if count == 1 else f"{name} ({count})"
        self._letters: dict[str, str] = {}
        if hidden:
            persons = [person for person in in_order(now, readers) if person != GOLD]
            self._letters = {person: letters(at) for at, person in enumerate(persons)}

    def name(self, annotator: str) -> str:
        """A person's name; "" for nobody."""
        if not annotator or annotator == GOLD:
            return self._now.name_of(annotator) if annotator else ""
        person = self._now.person(annotator)
        return self._names.get(person, person)

    def reader(self, annotator: str) -> str:
        """Whose reading it is: a letter, if names are hidden and their work is compared."""
        return self._letters.get(self._now.person(annotator)) or self.name(annotator)
