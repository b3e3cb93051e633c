"""Ways through the window: to what was found, to what lacks a source, back to the article, to the disk once more."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.app.search.found import Found
    from annotator.gui.main_window import MainWindow


def go_to(window: "MainWindow", found: "Found") -> None:
    """Show what was found where it stands, marked."""
    if window.workspace is None or window.session is None:
        return
    if found.kind == "source":
        window.evidence.show_passages(found.id)
        return
    window.pages.close()
    if found.kind == "annotation":
        window.workspace.show_annotation(found.id)
    elif found.kind == "comment":
        _go_to_comment(window, found)
    else:
        window.session.open_document(found.document)
        if found.start < found.end:
            window.workspace.article.show_hit(found.start, found.end)


def show_place(window: "MainWindow", document: str, start: int, end: int) -> None:
    """Read a document at a place (code points), which is selected; an empty one: from its beginning."""
    if window.workspace is None or window.session is None:
        return
    window.session.open_document(document)
    if start < end:
        window.workspace.article.view.select_passage(start, end)


def _go_to_comment(window: "MainWindow", found: "Found") -> None:
    from annotator.app.search.candidates import annotation_of
    from annotator.gui.comments.dock import show_comments

    assert window.workspace is not None and window.session is not None
    now = window.session.project.sight
    comment = now.comments.get(found.id)
    if comment is None:
        return
    about = annotation_of(now, comment)
    if about is not None:
        window.workspace.show_annotation(about.id)
    elif found.document:
        window.session.open_document(found.document)
    show_comments(window.workspace)


def show_without_source(window: "MainWindow") -> None:
    """Only the annotations that still want evidence."""
    from annotator.app.cards import CardFilter

    if window.session is not None:
        window.session.set_filter(CardFilter(no_source=True))


def save_again(window: "MainWindow") -> None:
    """Try to write what could not be written."""
    if window.session is not None:
        project = window.session.project
        window.runner.run(
            window.tr("Saving"),
            lambda _: project.save_again(),
            failed=lambda _: window.show_saving(project.saving),
            exclusive=False,
        )
