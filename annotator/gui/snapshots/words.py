"""How a snapshot is told of: what it is, how long, when it was taken, by whom."""

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.app.captures import PDF, file_name
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Capture
from annotator.gui.dates import short_date
from annotator.gui.elided import one_line

translate = QCoreApplication.translate


def icon_of(capture: Capture) -> str:
    """The icon's name for the kind of a snapshot."""
    if capture.media_type.startswith("image/"):
        return "image"
    return "globe" if "html" in capture.media_type or capture.media_type == "multipart/related" else "file-text"


def kind_word(capture: Capture) -> str:
    """What it is, in a word or two."""
    if capture.media_type.startswith("image/"):
        return translate("Snapshots", "Picture")
    if capture.media_type == PDF:
        return translate("Snapshots", "PDF, %n page(s)", "", len(capture.pages)) if capture.pages else "PDF"
    if icon_of(capture) == "globe":
        return translate("Snapshots", "Web page")
    return translate("Snapshots", "Text")


def title_of(capture: Capture) -> str:
    """What it is called: its file, or the address that it was fetched from."""
    return one_line(capture.name or capture.url or file_name(capture))


def described(now: Snapshot, capture: Capture, condition: str = "") -> str:
    """A line about it; ``condition`` is that of its bytes ("": they are as they were)."""
    wrong = condition_word(condition)
    size = QLocale().formattedDataSize(capture.size, 0)
    taken = translate("Snapshots", "taken %1").replace("%1", short_date(capture.captured))
    parts = [kind_word(capture), size, taken if capture.captured else "", one_line(now.name_of(capture.creator))]
    return " · ".join(part for part in ([wrong, *parts]) if part)


def condition_word(condition: str) -> str:
    """What is wrong with its bytes."""
    match condition:
        case "missing":
            return translate("Snapshots", "Missing: its bytes are not in this project")
        case "changed":
            return translate("Snapshots", "Changed inside the project file")
    return ""
