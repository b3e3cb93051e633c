"""The Qt application: style, fonts, icon, language, theme, and the last catch for exceptions."""

import gc
import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.app.settings import load_settings
from annotator.domain.errors import OurFault
from annotator.gui.main_window import MainWindow
from annotator.paths import resource

SETTLE_MS = 500
"""After so long what was loaded with a project stays; the collector need not walk through it again."""
YIELDED_S = 0.0002
"""For so long a worker keeps the window from running Python at a time: 5 ms, which is usual, would be felt."""
LANGUAGE = "ANNOTATOR_LANGUAGE"
"""Environment variable: a language to use in place of the system's, such as "de"."""


def bare_application(arguments: Sequence[str]) -> QApplication:
    """The one QApplication, as it comes but for its style."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    # As an argument, because setStyle() hands out the style, and then all of QStyle is made known to Python (30 ms).
    return QApplication([*arguments[:1], "-style", "fusion"])


def make_application(arguments: Sequence[str]) -> QApplication:
    """The one QApplication, dressed: fonts, icon, language."""
    app = bare_application(arguments)
    dress(app)
    return app


def dress(app: QApplication) -> None:
    """Fonts, icon, language and name."""
    from PySide6.QtGui import QIcon

    from annotator import __version__
    from annotator.gui.fonts import interface, load_fonts

    sys.setswitchinterval(YIELDED_S)
    app.setApplicationName("Annotator")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("annotator")
    load_fonts()
    app.setFont(interface())
    app.setWindowIcon(QIcon(str(resource("icons/app.svg"))))
    translate(app, os.environ.get(LANGUAGE, ""))


def make_window(app: QApplication) -> MainWindow:
    """The bare main window with this computer's settings, not shown yet; it is furnished once it has been painted."""
    window = MainWindow(None, load_settings())
    window.framed.connect(lambda: furnish(app, window))
    return window


def furnish(app: QApplication, window: MainWindow) -> None:
    """Dress the application and put into the window what belongs there."""
    from annotator.gui.appearance import Appearance
    from annotator.gui.excepthook import Faults
    from annotator.gui.prefetching import Prefetching

    dress(app)
    faults = Faults(app)
    faults.install()
    window.furnish(Appearance(app, window.settings.theme))
    faults.world_told.connect(window.say)
    faults.fault_found.connect(window.own_up)
    window.project_shown.connect(lambda: QTimer.singleShot(SETTLE_MS, gc.freeze))
    window.project_shown.connect(Prefetching(window).start)
    gc.enable()


def translate(app: QApplication, language: str = "") -> None:
    """Speak ``language``, or the system's; English if there is no translation.

    English has a file too: it has the plurals.
    """
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    _load(app, QLocale(QLocale.Language.English), "annotator", _own())
    if locale.language() not in (QLocale.Language.English, QLocale.Language.C):
        _load(app, locale, "annotator", _own())
        _load(app, locale, "qtbase", _qt())


def _load(app: QApplication, locale: QLocale, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(locale, name, "_", folder):
        app.installTranslator(translator)


def _own() -> str:
    try:
        return str(resource("translations"))
    except OurFault:
        return ""


def _qt() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
