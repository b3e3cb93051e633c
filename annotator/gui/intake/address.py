"""An article from a web address: asked for, fetched once, and kept as it came."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLineEdit, QWidget

from annotator.app.addresses import web_address
from annotator.domain.errors import WorldError
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.intake.errand import import_given
from annotator.gui.intake.words import in_language
from annotator.gui.tasks import Progress

if TYPE_CHECKING:
    from annotator.app.intake import Given
    from annotator.gui.main_window import MainWindow


class AddressDialog(Dialog):
    """``chosen`` carries an address, and whether the computer's own network may be asked, too."""

    chosen = Signal(str, bool)

    def __init__(self, parent: QWidget | None, address: str, *, own_network: bool) -> None:
        super().__init__(parent, self.tr("Import from a web address"), 560)
        self.add_text(self.tr("The page is fetched once, now, and kept as it came."))
        self.field = QLineEdit(address)
        self.field.setPlaceholderText("https://")
        self.field.setAccessibleName(self.tr("Address"))
        self.field.setMinimumHeight(34)
        self.column.addWidget(self.field)
        self.trouble = self.add_text("", tone="error")
        self.trouble.hide()
        self.own = QCheckBox(self.tr("Allow addresses of this computer and its network"))
        self.own.setChecked(own_network)
        self.column.addWidget(self.own)
        fetch = self.buttons.addButton(self.tr("Fetch the page"), QDialogButtonBox.ButtonRole.AcceptRole)
        fetch.setDefault(True)
        self.buttons.addButton(Buttons.Cancel)
        self.field.textEdited.connect(lambda _text: self.trouble.hide())
        self.field.selectAll()
        self.field.setFocus()

    def accept(self) -> None:
        """Closes if it is an address."""
        typed = self.field.text().strip()
        address = web_address(typed) or web_address(f"https://{typed}" if "." in typed and "://" not in typed else "")
        if not address:
            self.trouble.setText(self.tr("This is no web address; it should begin with https://"))
            self.trouble.show()
            self.field.setFocus()
            return
        self.chosen.emit(address, self.own.isChecked())
        super().accept()


def ask_address(window: "MainWindow", address: str = "") -> None:
    """Ask which page is meant, and fetch it if somebody says so."""
    if window.session is None:
        return
    dialog = AddressDialog(window, address, own_network=window.settings.own_network)
    dialog.chosen.connect(lambda chosen, own: fetch(window, chosen, own))
    dialog.open()


def fetch(window: "MainWindow", address: str, own_network: bool) -> None:
    """Fetch a page on a worker, then bring it in like a file; where it led on to is told with the outcome."""
    if own_network != window.settings.own_network:
        window.remember(own_network=own_network)
    session = window.session

    def work(progress: Progress) -> "Given":
        from annotator.app.downloaded import given_of
        from annotator.app.downloading import download

        return given_of(download(address, own_network=own_network, progress=progress))

    def done(given: "Given") -> None:
        if window.session is session:
            import_given(window, given)

    def failed(error: BaseException) -> None:
        if not isinstance(error, WorldError):
            raise error
        window.say(in_language(str(error)))

    window.runner.run(window.tr("Fetching the page"), work, done, failed, exclusive=False)
