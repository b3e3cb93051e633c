"""CSL item types in words long enough to choose by."""

from PySide6.QtCore import QCoreApplication


def source_kind_words() -> dict[str, str]:
    """All kinds of source that evidence comes in, in the order in which they are offered."""
    translate = QCoreApplication.translate
    return {
        "webpage": translate("SourceKinds", "Web page"),
        "article-newspaper": translate("SourceKinds", "Newspaper article"),
        "article-journal": translate("SourceKinds", "Journal article"),
        "article-magazine": translate("SourceKinds", "Magazine article"),
        "report": translate("SourceKinds", "Report"),
        "book": translate("SourceKinds", "Book"),
        "chapter": translate("SourceKinds", "Chapter"),
        "treaty": translate("SourceKinds", "Treaty or agreement"),
        "legislation": translate("SourceKinds", "Legislation"),
        "legal_case": translate("SourceKinds", "Court case"),
        "speech": translate("SourceKinds", "Speech"),
        "interview": translate("SourceKinds", "Interview"),
        "broadcast": translate("SourceKinds", "Broadcast or online video"),
        "motion_picture": translate("SourceKinds", "Film or video"),
        "post": translate("SourceKinds", "Social media post"),
        "post-weblog": translate("SourceKinds", "Blog post"),
        "dataset": translate("SourceKinds", "Data set"),
        "figure": translate("SourceKinds", "Figure"),
        "graphic": translate("SourceKinds", "Picture"),
        "map": translate("SourceKinds", "Map"),
        "personal_communication": translate("SourceKinds", "Personal communication"),
        "document": translate("SourceKinds", "Other document"),
    }
