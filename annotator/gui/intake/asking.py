"""Which files are to be imported: asked for with the kinds that can be read."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from annotator.app.kinds import Kind, kinds
from annotator.gui.intake.errand import import_files
from annotator.gui.labels import in_words

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def ask_articles(window: "MainWindow") -> None:
    """Ask for articles and bring them in."""
    articles = [kind for kind in kinds() if not kind.own and not kind.of_sources]
    _ask(window, window.tr("Import articles"), window.tr("All articles"), articles)


def ask_folder(window: "MainWindow") -> None:
    """Ask for a folder and bring in what can be read of it, at any depth."""
    name = QFileDialog.getExistingDirectory(window, window.tr("Import a folder of articles"), _folder(window))
    if name:
        _remember(window, Path(name))
        import_files(window, [Path(name)])


def ask_annotations(window: "MainWindow") -> None:
    """Ask for files of annotations and bring them in."""
    own = [kind for kind in kinds() if kind.own]
    _ask(window, window.tr("Import annotations"), window.tr("Annotations"), own)


def ask_sources(window: "MainWindow") -> None:
    """Ask for files of references and bring their sources in."""
    _ask(window, window.tr("Import sources"), window.tr("Sources"), [kind for kind in kinds() if kind.of_sources])


def filters(everything: str, wanted: Sequence[Kind]) -> str:
    """The choices of a file dialog: all kinds together, each alone, any file."""
    together = Kind(everything, tuple(dict.fromkeys(suffix for kind in wanted for suffix in kind.suffixes)), False)
    single = sorted(wanted, key=lambda kind: in_words(kind.label).casefold()) if len(wanted) > 1 else []
    rows = [
        f"{in_words(kind.label)} ({' '.join(f'*{suffix}' for suffix in kind.suffixes)})" for kind in (together, *single)
    ]
    return ";;".join([*rows, f"{QCoreApplication.translate('Intake', 'All files')} (*)"])


def _ask(window: "MainWindow", title: str, everything: str, wanted: Sequence[Kind]) -> None:
    names, _ = QFileDialog.getOpenFileNames(window, title, _folder(window), filters(everything, wanted))
    if names:
        _remember(window, Path(names[0]).parent)
        import_files(window, [Path(name) for name in names])


def _folder(window: "MainWindow") -> str:
    return window.settings.import_folder or str(Path.home())


def _remember(window: "MainWindow", folder: Path) -> None:
    window.remember(import_folder=str(folder))
