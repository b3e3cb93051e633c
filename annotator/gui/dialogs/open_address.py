"""Opening an address: the whole of it is shown first, then the system's browser gets it. Only http and https."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QPlainTextEdit, QWidget

from annotator.app.addresses import host, web_address
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.panels.card_content import one_line
from annotator.gui.questions import ask


class AddressQuestion(Dialog):
    """Shows where an address leads and waits for a yes."""

    def __init__(self, parent: QWidget | None, url: QUrl) -> None:
        super().__init__(parent, self.tr("Open in the browser?"), 520)
        self.url = url
        # The address as it will be sent: a foreign script in the host is shown encoded, so that it cannot imitate one.
        sent = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        self.add_text(self.tr("This leads to {host}:").format(host=host(sent)), weight=600)
        self.address = QPlainTextEdit(sent)
        self.address.setReadOnly(True)
        self.address.setTabChangesFocus(True)
        self.address.setFixedHeight(84)
        self.address.setAccessibleName(self.tr("Address"))
        self.column.addWidget(self.address)
        self.open_button = self.buttons.addButton(
            self.tr("Open in the browser"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.addButton(Buttons.Cancel)
        self.open_button.setDefault(True)
        self.open_button.setFocus()

    def accept(self) -> None:
        QDesktopServices.openUrl(self.url)
        super().accept()


def open_address(parent: QWidget, address: str) -> AddressQuestion | QMessageBox:
    """Asks before an address is opened; says why if it is none of the web. Returns the box that is shown."""
    url = QUrl(web_address(address), QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme() not in ("http", "https") or not url.host():
        return _refused(parent, address)
    question = AddressQuestion(parent, url)
    question.open()
    return question


def _refused(parent: QWidget, address: str) -> QMessageBox:
    box = ask(
        parent,
        parent.tr("Not opened"),
        parent.tr("Only addresses of the web (http and https) are opened."),
        one_line(address, 300),
    )
    box.addButton(QMessageBox.StandardButton.Ok)
    box.open()
    return box
