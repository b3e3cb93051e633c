"""The words for what became of a file."""

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from annotator.app.outcomes import Outcome
from annotator.gui.labels import in_words, listed

translate = QCoreApplication.translate

STATES = ("imported", "already there", "refused", "left out")


CONTEXT = "Intake"
SENTENCES = (
    listed("Intake", "This very file is in the project already, as “%1”."),
    listed("Intake", "An article with the same text is in the project already: “%1”."),
    listed("Intake", "The same as %1, which was imported with it."),
    listed("Intake", "All that is in this file is in the project already."),
    listed("Intake", "Files of this kind cannot be imported."),
    listed("Intake", "Files of this kind (%1) cannot be imported."),
    listed("Intake", "There is no text in this file."),
    listed("Intake", "This file could not be read within %1 s."),
    listed(
        "Intake",
        "This file could not be read: reading it broke off, as it does when a file is damaged or made to do harm.",
    ),
    listed("Intake", "Reading this file takes more memory than it may have (2 GB)."),
    listed("Intake", "This file is nested too deeply to be read."),
    listed(
        "Intake",
        "This file could not be read: something in it is not as it should be in a file of its kind (%1).",
    ),
    listed("Intake", "More comes out of this file than an article can hold (100 MB)."),
    listed("Intake", "What was read out of this file is not sound, so it was left out."),
    listed("Intake", "There is no file %1."),
    listed("Intake", "%1 is a folder, not a file."),
    listed("Intake", "%1 is not a file with a text in it."),
    listed("Intake", "%1 is larger than 200 MB; that is too large for an article."),
    listed("Intake", "This file is damaged, or not what its name says."),
    listed(
        "Intake",
        "This Office file is protected by a password or of an old kind; save it without one, as DOCX or ODT.",
    ),
    listed("Intake", "This file was left alone: it is protected by a password."),
    listed("Intake", "This file was left alone: it has too many parts, or one of them twice."),
    listed("Intake", "This file was left alone: it has a part that does not belong there (%1)."),
    listed("Intake", "This file was left alone: it is packed in a way that this program does not use."),
    listed("Intake", "This file was left alone: its part %1 is too large when it is unpacked."),
    listed("Intake", "This file was left alone: it is too large when it is unpacked."),
    listed("Intake", "This file was left alone: it defines entities, which no such file needs."),
    listed("Intake", "This file was left alone: it is protected against copying (DRM)."),
    listed("Intake", "The encoding of this text is not clear; it may be %1."),
    listed("Intake", "This PDF is locked with a password. Save it without one, then import it."),
    listed("Intake", "This PDF is damaged: it cannot be opened."),
    listed("Intake", "This PDF has no pages."),
    listed("Intake", "This PDF has more than 5,000 pages; so many cannot be read at once."),
    listed("Intake", "This PDF holds more text than can be read at once."),
    listed("Intake", "This PDF has a page with more text than can be read."),
    listed(
        "Intake",
        "This PDF has no text, only pictures: it was scanned. Have its text recognised (OCR), then import it.",
    ),
    listed("Intake", "There is no text in this PDF."),
    listed("Intake", "This picture has %1 million pixels; more than 100 million are not kept."),
    listed("Intake", "This picture cannot be shown: its file is damaged or not as it should be."),
    listed("Intake", "This page cannot be drawn: it is damaged, or made to do harm."),
    listed("Intake", "The letters of this page cannot be read: it is damaged, or made to do harm."),
    listed("Intake", "This piece of a page cannot be read."),
    listed("Intake", "This page cannot be read."),
    listed("Intake", "This file is empty."),
    listed("Intake", "There is no page in this file."),
    listed("Intake", "There is no page with text in this archive."),
    listed("Intake", "This web archive is damaged."),
    listed("Intake", "Only addresses of the web (http and https) can be fetched."),
    listed("Intake", "Addresses with a name or password in them are not fetched."),
    listed("Intake", "There is nothing at this address."),
    listed("Intake", "There is no page at this address (%1)."),
    listed("Intake", "%1 was not found. Check the address and the connection to the internet."),
    listed("Intake", "%1 broke off before all of the page had come."),
    listed("Intake", "Fetching this page took longer than %1 s, so it was given up."),
    listed("Intake", "This page is larger than %1 MB; that is too large for an article."),
    listed("Intake", "There is no article in this file."),
    listed("Intake", "This file has the same text as the article; nothing has changed."),
    listed("Intake", "This text is in the project already, as an article or an older text of one."),
    listed("Intake", "This file holds annotations or a project, not the text of an article."),
    listed("Intake", "Some pages of this PDF have no text, only pictures: %1."),
    listed("Intake", "Some pages of this PDF are damaged and could not be read: %1."),
)
"""What is said below the window about files, with a place for what differs."""
_WHOLE = frozenset(known for known in SENTENCES if "%1" not in known)
_AROUND = tuple((known, *known.split("%1", 1)) for known in SENTENCES if "%1" in known)


def in_language(said: str) -> str:
    """A sentence from below the window in the program's language; one that is not known stays as it is."""
    if not said:
        return ""
    if said in _WHOLE:
        return translate(CONTEXT, said)
    for known, start, end in _AROUND:
        if said.startswith(start) and said.endswith(end) and len(said) >= len(start) + len(end):
            return translate(CONTEXT, known).replace("%1", said[len(start) : len(said) - len(end)])
    return in_words(said)


def name_of(outcome: Outcome) -> str:
    """The file's own name, or the whole address."""
    file = outcome.file
    return file if file.startswith(("http://", "https://")) else PurePath(file).name or file


def state_word(state: str) -> str:
    """What became of it, in one or two words."""
    return {
        "imported": translate("Intake", "Imported"),
        "already there": translate("Intake", "Already there"),
        "refused": translate("Intake", "Refused"),
        "left out": translate("Intake", "Left out"),
    }[state]


def counted(state: str, count: int) -> str:
    """How many files it was the fate of."""
    return {
        "imported": translate("Intake", "%n imported", "", count),
        "already there": translate("Intake", "%n already there", "", count),
        "refused": translate("Intake", "%n refused", "", count),
        "left out": translate("Intake", "%n left out", "", count),
    }[state]


def reason_of(outcome: Outcome) -> str:
    """Why it was not imported; for what was, what is to be said about it."""
    parts = [in_language(" ".join(outcome.reason.split()))]
    if count := outcome.added.get("annotation", 0):
        parts.append(translate("Intake", "With %n annotation(s).", "", count))
    return " ".join(filter(None, [*parts, *map(in_language, outcome.notes[:3])]))


def sentence(outcome: Outcome) -> str:
    """All of it as a sentence or two."""
    name, reason = name_of(outcome), reason_of(outcome)
    if outcome.status == "imported":
        return f"{translate('Intake', '%1 imported.').replace('%1', name)} {reason}".strip()
    if outcome.status == "already there":
        return f"{name}: {reason or translate('Intake', 'It is in the project already.')}"
    return f"{name}: {reason}" if not reason.startswith(name) else reason
