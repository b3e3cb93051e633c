"""Ways through the window: to what was found, to what lacks a source, back to the article, to the disk once more."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.app.searching import Found
    from annotator.gui.main_window import MainWindow


def go_to(window: "MainWindow", found: "Found") -> None:
    """Show what was found where it stands."""
    if window.workspace is None or window.session is None:
        return
    if found.kind == "annotation":
        window.workspace.show_annotation(found.id)
    elif found.kind == "source":
        window.evidence.show_passages(found.id)
    else:
        window.session.open_document(found.id)
        if found.kind == "text":
            window.workspace.article.view.select_passage(found.start, found.end)


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
