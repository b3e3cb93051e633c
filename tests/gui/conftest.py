"""What every interface test needs: the offscreen platform, the fonts, and no stray Qt warning."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from annotator.gui.fonts import interface, load_fonts


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    qapp.setStyle("fusion")
    load_fonts()
    qapp.setFont(interface())
