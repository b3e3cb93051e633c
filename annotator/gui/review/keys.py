"""The keys of the decision screen: one each. The same table makes the buttons' caps and the page of keys."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from annotator.gui.compare.people_looks import PersonLook

translate = QCoreApplication.translate

DEEDS: Mapping[str, str] = {
    "M": "merge", "N": "new", "X": "drop", "D": "defer", "=": "keep", "V": "votes", "O": "dissent", "G": "rule",
    "J": "next", "K": "previous", "L": "list", "U": "undo", "R": "rules", "T": "timer", "P": "pause", "?": "keys",
}  # fmt: skip
"""What a key does. People's letters that are among them are pressed with Shift."""

_PLACES = {
    Qt.Key.Key_PageDown: "next", Qt.Key.Key_PageUp: "previous", Qt.Key.Key_Return: "confirm",
    Qt.Key.Key_Enter: "confirm", Qt.Key.Key_Escape: "back", Qt.Key.Key_F1: "keys",
}  # fmt: skip
_PLAIN = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def key_of(letter: str) -> str:
    """The key of a person: their letter, with Shift if the letter does something else here."""
    return translate("Review", "Shift+%1").replace("%1", letter) if letter in DEEDS else letter


def person_keys(looks: Mapping[str, PersonLook]) -> dict[str, str]:
    """By person: the key as it is shown."""
    return {person: key_of(look.letter) for person, look in looks.items()}


def deed_of(event: QKeyEvent) -> str:
    """What a key event asks for: a deed's name, "person X", "digit N", one of the four brackets, or ""."""
    modifiers = event.modifiers() & ~_KEYPAD
    if modifiers & ~_SHIFT:
        return ""
    place = _PLACES.get(Qt.Key(event.key()))
    if place is not None:
        return place
    text = event.text()
    if text in ("[", "]", "{", "}", "?", "="):
        return DEEDS.get(text, text)
    if len(text) == 1 and text.isdigit() and text != "0":
        return f"digit {text}"
    letter = text.upper()
    if len(letter) != 1 or not letter.isalpha():
        return ""
    if letter in DEEDS and not modifiers & _SHIFT:
        return DEEDS[letter]
    return f"person {letter}"


def key_words() -> list[tuple[str, str]]:
    """(keys, what they do), in the language of the program."""
    return [
        ("A, B, C …", translate("Review", "Take this person’s reading (with Shift if the letter does something else)")),
        ("M", translate("Review", "Merge the boundaries")),
        ("N", translate("Review", "A new reading; or select text with the mouse")),
        ("[  ]  {  }", translate("Review", "In a new reading: its start and its end by a word")),
        ("1 … 9", translate("Review", "In a new reading: the tag")),
        ("X", translate("Review", "Nothing here")),
        ("D", translate("Review", "Defer")),
        ("=", translate("Review", "Keep what was decided before")),
        (translate("Review", "Enter"), translate("Review", "Confirm, with the reason")),
        (translate("Review", "Up, Down"), translate("Review", "In the reason: reasons given before")),
        ("V", translate("Review", "Votes")),
        ("O", translate("Review", "Dissent for the record")),
        ("G", translate("Review", "Make it a rule")),
        (translate("Review", "J, K, PgDn, PgUp"), translate("Review", "Next, previous passage")),
        ("L", translate("Review", "List of the passages")),
        (translate("Review", "U, Ctrl+Z"), translate("Review", "Undo, and back to that passage")),
        ("R", translate("Review", "Show or hide tags and rules")),
        (translate("Review", "Ctrl+L"), translate("Review", "Open a source of the selected reading")),
        ("T", translate("Review", "Stop the clock, or let it run")),
        ("P", translate("Review", "Pause the session")),
        (translate("Review", "Ctrl+Shift+M"), translate("Review", "Comments on the selected reading")),
        (translate("Review", "Ctrl++, Ctrl+-"), translate("Review", "Larger, smaller text")),
        (translate("Review", "Esc"), translate("Review", "Leave the field; then back to the article")),
    ]
