"""About the program: version, where settings and the log are, whose work it stands on."""

from PySide6.QtCore import QSize, qVersion
from PySide6.QtWidgets import QLabel, QWidget

from annotator import __version__
from annotator.app.settings import settings_folder
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.icons import icon
from annotator.gui.tokens import Theme


class AboutDialog(Dialog):
    """Read-only."""

    def __init__(self, parent: QWidget | None, theme: Theme) -> None:
        super().__init__(parent, self.tr("About Annotator"), 460)
        mark = QLabel()
        mark.setPixmap(icon("app", theme.color("accent"), 56).pixmap(QSize(56, 56)))
        self.column.addWidget(mark)
        self.add_text(f"Annotator {__version__}", px=17, weight=650)
        self.add_text(self.tr("Take news apart: mark claims, opinions and facts, and link them to evidence."))
        self.add_text(
            self.tr("Everything stays on this computer. The program opens no network connection."), tone="quiet"
        )
        fonts = "Literata, Inter, Atkinson Hyperlegible"
        stands = self.tr("Qt %1 (LGPL 3), SQLite, %2 (OFL 1.1), Lucide icons (ISC).").replace("%2", fonts)
        self.add_text(stands.replace("%1", qVersion() or ""), tone="quiet", px=12)
        place = self.tr("Settings and log: %1").replace("%1", str(settings_folder()))
        self.add_text(place, tone="quiet", px=12)
        self.buttons.addButton(Buttons.Close)
