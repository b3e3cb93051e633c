"""CSL item types in words and icons."""

from PySide6.QtCore import QCoreApplication

_ICONS = {
    "webpage": "globe",
    "post": "message-circle",
    "post-weblog": "globe",
    "article-newspaper": "newspaper",
    "article-magazine": "newspaper",
    "article-journal": "file-text",
    "report": "file-text",
    "book": "book-open",
    "chapter": "book-open",
    "treaty": "landmark",
    "legislation": "scale",
    "legal_case": "gavel",
    "speech": "mic",
    "interview": "mic",
    "broadcast": "tv",
    "motion_picture": "video",
    "dataset": "database",
    "figure": "image",
    "graphic": "image",
    "map": "map-pin",
    "personal_communication": "message-square",
}


def type_icon(type: str) -> str:
    """The icon's name for a CSL type."""
    return _ICONS.get(type, "file-text")


def type_word(type: str) -> str:
    """A short word for a CSL type, in the language of the program; unknown types stand for themselves."""
    translate = QCoreApplication.translate
    words = {
        "webpage": translate("SourceTypes", "web"),
        "article-newspaper": translate("SourceTypes", "news"),
        "article-journal": translate("SourceTypes", "journal"),
        "article-magazine": translate("SourceTypes", "magazine"),
        "report": translate("SourceTypes", "report"),
        "book": translate("SourceTypes", "book"),
        "chapter": translate("SourceTypes", "chapter"),
        "treaty": translate("SourceTypes", "treaty"),
        "legislation": translate("SourceTypes", "law"),
        "legal_case": translate("SourceTypes", "case"),
        "speech": translate("SourceTypes", "speech"),
        "interview": translate("SourceTypes", "interview"),
        "broadcast": translate("SourceTypes", "broadcast"),
        "motion_picture": translate("SourceTypes", "video"),
        "post": translate("SourceTypes", "post"),
        "post-weblog": translate("SourceTypes", "blog"),
        "dataset": translate("SourceTypes", "data"),
        "figure": translate("SourceTypes", "figure"),
        "graphic": translate("SourceTypes", "picture"),
        "map": translate("SourceTypes", "map"),
        "personal_communication": translate("SourceTypes", "letter"),
        "document": translate("SourceTypes", "document"),
    }
    return words.get(type, type)
