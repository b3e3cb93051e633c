"""English that comes from below the window (steps in Undo, figures, formats, fields), in the program's language."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "Labels"
translate = QCoreApplication.translate


def listed(_context: str, text: str) -> str:
    """Says that ``text`` is translated where it is shown. Qt's own macro of this kind loses the type."""
    return text


LABELS = (
    listed("Labels", "Accept agreement"),
    listed("Labels", "Accept agreements"),
    listed("Labels", "Add"),
    listed("Labels", "Add person"),
    listed("Labels", "Add rule"),
    listed("Labels", "Answer"),
    listed("Labels", "Assign"),
    listed("Labels", "Bring rule back"),
    listed("Labels", "Change name"),
    listed("Labels", "Close review"),
    listed("Labels", "Comment"),
    listed("Labels", "Decide: merge boundaries"),
    listed("Labels", "Decide: new reading"),
    listed("Labels", "Decide: nothing here"),
    listed("Labels", "Decide: take a reading"),
    listed("Labels", "Defer"),
    listed("Labels", "Delete"),
    listed("Labels", "Delete annotation"),
    listed("Labels", "Delete comment"),
    listed("Labels", "Delete source"),
    listed("Labels", "Done with this article"),
    listed("Labels", "Edit"),
    listed("Labels", "Edit comment"),
    listed("Labels", "Edit guidelines"),
    listed("Labels", "Edit link"),
    listed("Labels", "Edit rule"),
    listed("Labels", "Edit source"),
    listed("Labels", "Edit tag definition"),
    listed("Labels", "Join"),
    listed("Labels", "Join the review"),
    listed("Labels", "Link to new source"),
    listed("Labels", "Link to source"),
    listed("Labels", "Make it a rule"),
    listed("Labels", "Mark as boilerplate"),
    listed("Labels", "Move ends"),
    listed("Labels", "Not done with this article"),
    listed("Labels", "Open the review again"),
    listed("Labels", "Pause review"),
    listed("Labels", "Read comments"),
    listed("Labels", "Remove link"),
    listed("Labels", "Reopen thread"),
    listed("Labels", "Resolve thread"),
    listed("Labels", "Resume review"),
    listed("Labels", "Retire rule"),
    listed("Labels", "Same person"),
    listed("Labels", "Same person or article"),
    listed("Labels", "Set due date"),
    listed("Labels", "Start review"),
    listed("Labels", "Take back assignment"),
    listed("Labels", "Two people"),
    listed("Labels", "Work blind"),
    listed("Labels", "Work openly"),
    listed("Labels", "Delete collection"),
    listed("Labels", "Join collections"),
    listed("Labels", "Move collection"),
    listed("Labels", "New collection"),
    listed("Labels", "Put into collection"),
    listed("Labels", "Rename collection"),
    listed("Labels", "Set state"),
    listed("Labels", "Take out of collection"),
    listed("Labels", "Delete documents"),
    listed("Labels", "There is a collection of this name here already."),
    listed("Labels", "A collection cannot lie in itself."),
    listed("Labels", "This collection is not in the project any more."),
    # The coefficients, what of their sources is not a citation alone, and why there is none.
    listed("Labels", "Percent agreement"),
    listed("Labels", "Krippendorff's α (nominal)"),
    listed("Labels", "Cohen's κ"),
    listed("Labels", "Fleiss' κ"),
    listed("Labels", "Krippendorff's αU (unitizing, 1995/2004)"),
    listed("Labels", "Span F1, exact"),
    listed("Labels", "Span F1, by overlap"),
    listed("Labels", "Precision, exact"),
    listed("Labels", "Recall, exact"),
    listed("Labels", "Precision, by overlap"),
    listed("Labels", "Recall, by overlap"),
    listed("Labels", "Share of pairs of readings that are the same: 1 − Do of Krippendorff 2011"),
    listed(
        "Labels",
        "Cohen, Educational and Psychological Measurement 20, 1960, 37–46; of several pairs the mean: Light, "
        "Psychological Bulletin 76, 1971, 365–377",
    ),
    listed(
        "Labels",
        "van Rijsbergen, Information Retrieval, 1979; as agreement: Hripcsak and Rothschild, JAMIA 12, 2005, 296–298",
    ),
    listed(
        "Labels",
        "van Rijsbergen, Information Retrieval, 1979; as agreement: Hripcsak and Rothschild, JAMIA 12, 2005, 296–298; "
        "shared part of the joint extent (IOU F1): DeYoung et al., ERASER, ACL 2020, section 4",
    ),
    listed("Labels", "There is only one annotator."),
    listed("Labels", "Nobody has marked anything."),
    listed("Labels", "The text is too short to tell what would be expected by chance."),
    listed("Labels", "The two have read no article in common."),
    listed("Labels", "Only one of the two marked anything."),
    listed("Labels", "Only one of the two used this tag."),
    listed("Labels", "No article has been read by two of the annotators."),
    listed("Labels", "No article has been read by all of the annotators."),
    listed("Labels", "Only one value occurs, so chance agreement is 1."),
    listed("Labels", "Nothing was marked."),
    listed("Labels", "This tag was not used."),
    # What stands in the way of the team's work.
    listed("Labels", "Please give the session a name."),
    listed("Labels", "Please choose at least one article to review."),
    listed("Labels", "Please choose whose work is reviewed."),
    listed("Labels", "There is no text in this passage."),
    listed("Labels", "This article is not in the project any more."),
    listed("Labels", "Please say in one line why: people differed here."),
    listed("Labels", "This review session is not in the project any more."),
    listed("Labels", "This review session is closed; open it again to decide."),
    listed("Labels", "No passage meets this rule."),
    listed("Labels", "Please write the rule down."),
    listed("Labels", "The passage of this decision is not what the article says there."),
    listed("Labels", "This decision needs a passage."),
    listed("Labels", "This decision has no passages."),
    listed("Labels", "Please give a name."),
    listed("Labels", "These two are one person already."),
    listed("Labels", "Nobody has said that this is the same person as another."),
    listed("Labels", "This rule is not in the project any more."),
    listed("Labels", "This person is not in the project."),
    listed("Labels", "What this comment is about is not in the project any more."),
    listed("Labels", "The comment that this answers is not in the project any more."),
    listed("Labels", "Please write something first."),
    listed("Labels", "The comment that began this thread is not in the project."),
    listed("Labels", "There is no text in this selection."),
    listed("Labels", "This project is open for reading only; nothing was changed."),
    listed("Labels", "Please give a day, for example 2026-12-31."),
    listed("Labels", "They marked nothing here."),
    listed("Labels", "Nothing has been decided here yet."),
    listed("Labels", "Please say first whose tag it is."),
    listed("Labels", "Please choose first what is decided."),
    # Formats.
    listed("Labels", "Project as JSON"),
    listed("Labels", "W3C Web Annotation (JSON-LD)"),
    listed("Labels", "Table (CSV)"),
    listed("Labels", "Page to read and print (HTML)"),
    listed("Labels", "Bundle for colleagues"),
    listed("Labels", "Word document (DOCX)"),
    listed("Labels", "Data for other programs (JSON)"),
)
BEGINNINGS = (
    listed("Labels", "Import %1"),
    listed("Labels", "Mark as %1"),
    listed("Labels", "Merge %1"),
    listed("Labels", "Retag as %1"),
)
FIELDS = {
    "author": listed("Labels", "authors"),
    "accessed": listed("Labels", "seen on"),
    "blind": listed("Labels", "working blind"),
    "byline": listed("Labels", "byline"),
    "colour": listed("Labels", "colour"),
    "bylines": listed("Labels", "authors"),
    "chain": listed("Labels", "appeared before"),
    "captured": listed("Labels", "saved on"),
    "description": listed("Labels", "description"),
    "keywords": listed("Labels", "keywords"),
    "parent": listed("Labels", "lies in"),
    "query": listed("Labels", "search"),
    "rights": listed("Labels", "rights"),
    "section": listed("Labels", "section"),
    "subtitle": listed("Labels", "subtitle"),
    "updated": listed("Labels", "updated"),
    "container_title": listed("Labels", "published in"),
    "definition": listed("Labels", "definition"),
    "deleted": listed("Labels", "deleted"),
    "due": listed("Labels", "due date"),
    "email": listed("Labels", "e-mail address"),
    "examples": listed("Labels", "examples"),
    "guidelines": listed("Labels", "guidelines"),
    "issued": listed("Labels", "date"),
    "language": listed("Labels", "language"),
    "name": listed("Labels", "name"),
    "note": listed("Labels", "note"),
    "original_author": listed("Labels", "original author"),
    "original_date": listed("Labels", "original date"),
    "published": listed("Labels", "published"),
    "publisher": listed("Labels", "publisher"),
    "regions": listed("Labels", "regions"),
    "reliability": listed("Labels", "reliability"),
    "retired": listed("Labels", "retired"),
    "same_as": listed("Labels", "the same as"),
    "shortcut": listed("Labels", "key"),
    "source_line": listed("Labels", "original source"),
    "state": listed("Labels", "state"),
    "tag": listed("Labels", "tag"),
    "text": listed("Labels", "text"),
    "themes": listed("Labels", "themes"),
    "title": listed("Labels", "title"),
    "type": listed("Labels", "kind"),
    "url": listed("Labels", "address"),
}
"""What people call the fields of shared things."""


def in_words(label: str) -> str:
    """A label in the program's language. One that is not known, such as another language's, stays as it is."""
    if label in LABELS:
        return translate(CONTEXT, label)
    for beginning in BEGINNINGS:
        start = beginning.removesuffix("%1")
        if label.startswith(start):
            return translate(CONTEXT, beginning).replace("%1", label.removeprefix(start))
    return label


def field_word(field: str) -> str:
    """What a field of a shared thing is called."""
    return translate(CONTEXT, FIELDS[field]) if field in FIELDS else field.replace("_", " ")
