"""The Qt application: style, fonts, icon, language, theme, and the last catch for exceptions."""

import gc
import os
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from annotator import __version__
from annotator.app.settings import load_settings
from annotator.domain.errors import OurFault
from annotator.gui.appearance import Appearance
from annotator.gui.excepthook import Faults
from annotator.gui.fonts import interface, load_fonts
from annotator.gui.main_window import MainWindow
from annotator.paths import resource

SETTLE_MS = 500
LANGUAGE = "ANNOTATOR_LANGUAGE"
"""Environment variable: a language to use in place of the system's, such as "de"."""


def make_application(arguments: Sequence[str]) -> QApplication:
    """The one QApplication, dressed but without a window."""
    known = QCoreApplication.instance()
    # As an argument, because setStyle() hands out the style, and then all of QStyle is made known to Python (30 ms).
    app = known if isinstance(known, QApplication) else QApplication([*arguments[:1], "-style", "fusion"])
    app.setApplicationName("Annotator")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("annotator")
    load_fonts()
    app.setFont(interface())
    app.setWindowIcon(QIcon(str(resource("icons/app.svg"))))
    translate(app, os.environ.get(LANGUAGE, ""))
    return app


def make_window(app: QApplication) -> MainWindow:
    """The main window with the settings of this computer; not shown yet."""
    settings = load_settings()
    appearance = Appearance(app, settings.theme)
    faults = Faults(app)
    faults.install()
    window = MainWindow(appearance, settings)
    faults.world_told.connect(window.say)
    faults.fault_found.connect(window.own_up)
    window.project_shown.connect(_settle)
    QTimer.singleShot(0, gc.enable)
    return window


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


def _settle() -> None:
    """What has been loaded stays: the collector need not walk through it again and again."""
    QTimer.singleShot(SETTLE_MS, gc.freeze)
