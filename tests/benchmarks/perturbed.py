"""Texts as a later version or another extractor has them, with the truth about every passage."""

import random
from dataclasses import dataclass

from annotator.domain.skeleton import folded
from annotator.domain.telling_words import DATES, NEGATIONS, NUMBERS

SUBSTITUTES = {
    '"': "“", "“": '"', "”": '"', "'": "’", "’": "'", "-": "\u2010", "–": "-", "—": " - ", "«": "“", "»": "”",
    "\n\n": "\n", " ": "\u00a0", "…": "...",
}  # fmt: skip


@dataclass(frozen=True)
class Truth:
    """Where a passage stands now; None: it is gone. ``tells``: a slip of the pen, there or close by, is in a name, a
    number or a negation."""

    place: tuple[int, int] | None
    slips: int
    tells: bool


class Perturbed:
    """A text changed: paragraphs gone, new and moved, slips of the pen, other typography."""

    def __init__(self, old: str, dice: random.Random, *, slip: float = 0.001, paragraphs: float = 0.05) -> None:
        self.old = old
        self._pieces: list[str] = []
        self._size = 0
        self._at: dict[int, int] = {}
        self._slips: dict[int, bool] = {}
        self._dice, self._slip = dice, slip
        other_hand = dice.random() < 0.5
        lines, at = [], 0
        for line in old.split("\n\n"):
            lines.append((at, line))
            at += len(line) + 2
        for number in range(len(lines) - 1, 0, -1):
            if dice.random() < paragraphs / 5:
                lines.insert(dice.randrange(len(lines)), lines.pop(number))
        for at, line in lines:
            fate = dice.random()
            if fate < paragraphs:
                continue
            if fate < 2 * paragraphs:
                words = dice.choice(lines)[1].split()
                dice.shuffle(words)
                self._put(" ".join(words) + "\n\n")
            self._line(at, line, other_hand)
            self._put("\n\n" if not other_hand else "\n")
        self.new = "".join(self._pieces)

    def truth(self, start: int, end: int) -> Truth:
        slips = [at for at in range(max(0, start - 32), end + 32) if at in self._slips]
        places = [self._at[at] for at in range(start, end) if at in self._at]
        if len(places) < (end - start) * 0.5:
            return Truth(None, len(slips), False)
        return Truth((places[0], places[-1] + 1), len(slips), any(self._slips[at] for at in slips))

    def _line(self, at: int, line: str, other_hand: bool) -> None:
        dice = self._dice
        wrap = 0
        for step, char in enumerate(line):
            wrap += 1
            if char.isalpha() and dice.random() < self._slip:
                self._slips[at + step] = self._tells(line, step)
                letter = dice.choice("abcdefghijklmnopqrstuvwxyz")
                slip = dice.choice(("", letter, char * 2, char + letter))
                if slip:
                    self._at[at + step] = self._size
                self._put(slip)
                continue
            self._at[at + step] = self._size
            if other_hand and char == " " and wrap > 70:
                wrap = 0
                self._put("\n")
            elif other_hand and char.isalpha() and wrap > 75 and line[step - 1 : step].isalpha() and step:
                wrap = 0
                self._put("-\n" if dice.random() < 0.5 else "\u00ad")
                self._at[at + step] = self._size
                self._put(char)
            elif other_hand and char in SUBSTITUTES and dice.random() < 0.5:
                self._put(SUBSTITUTES[char])
            else:
                self._put(char)

    @staticmethod
    def _tells(line: str, at: int) -> bool:
        """Whether the word at ``at`` is a telling one: capitalised, of a script without capitals, or such a word."""
        left = max(line.rfind(mark, 0, at) for mark in " -'’\"“(") + 1
        first = line[left : left + 1]
        word = folded(line[left:].split()[0].strip("\"'’”.,;:!?)"))
        return first.isupper() or first.upper() == first.lower() or word in DATES | NEGATIONS | NUMBERS

    def _put(self, text: str) -> None:
        self._pieces.append(text)
        self._size += len(text)


def passages(text: str, count: int, dice: random.Random) -> list[tuple[int, int]]:
    """Passages as analysts mark them: from a few words to some sentences, from word to word."""
    starts = [at + 1 for at, char in enumerate(text) if char in " \n" and not text[at + 1 : at + 2].isspace()][:-1]
    found: list[tuple[int, int]] = []
    while len(found) < count:
        start = dice.choice(starts)
        end = min(len(text), start + dice.choice((12, 25, 40, 80, 120, 200, 400)))
        while end < len(text) and not text[end].isspace():
            end += 1
        if "\n\n" not in text[start:end] and text[start:end].strip() == text[start:end] and end - start > 3:
            found.append((start, end))
    return found
