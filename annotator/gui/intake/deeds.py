"""The actions by which articles come in. Their dialogs are imported when they are asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def intake_deeds(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """By action name."""

    def asked(name: str) -> Callable[[], object]:
        def ask() -> None:
            from annotator.gui.intake import asking

            getattr(asking, name)(window)

        return ask

    def paste() -> None:
        from annotator.gui.intake.pasting import paste_article

        paste_article(window)

    def address() -> None:
        from annotator.gui.intake.address import ask_address

        ask_address(window)

    return {
        "paste": paste,
        "import_address": address,
        "import": asked("ask_articles"),
        "import_folder": asked("ask_folder"),
        "import_annotations": asked("ask_annotations"),
        "import_sources": asked("ask_sources"),
    }
