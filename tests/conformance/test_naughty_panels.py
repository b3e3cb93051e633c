"""The 515 strings of the Big List of Naughty Strings in cards, chips, forms and dialogs: plain, and in their place."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from annotator.app.cards import CardFilter, Order
from annotator.app.project import Project
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Add, Several
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.tag import Tag
from annotator.domain.text import clean
from annotator.gui.dialogs.link_form import LinkForm
from annotator.gui.dialogs.source_form import SourceForm
from annotator.gui.dialogs.source_passages import SourcePassages
from annotator.gui.panels.card_delegate import CardDelegate
from annotator.gui.panels.card_face import SIDE
from annotator.gui.panels.card_model import CardModel
from annotator.gui.panels.chip import LONGEST, Chip
from annotator.gui.panels.detail import DetailForm
from annotator.gui.tokens import LIGHT
from tests.app.projects import article, project
from tests.conformance.shared import data

WIDTH = 340


def strings() -> list[str]:
    return [clean(text) for text in data("naughty/blns.json")]


def naughty_project() -> tuple[Project, str]:
    """One annotation, source and link a string: as quote, note, holder, title, locator and author."""
    made, document = project(), article()
    commands: list[Add] = []
    for number, text in enumerate(strings()):
        commands.append(Add(Source(id=f"s{number}", title=text, author=(text,), publisher=text, note=text)))
        commands.append(
            Add(
                Annotation(
                    id=f"a{number:03}",
                    document=document.id,
                    start=0,
                    end=5,
                    exact=text,
                    tag="claim",
                    note=text,
                    holder=text,
                )
            )
        )
        commands.append(
            Add(EvidenceLink(id=f"l{number}", annotation=f"a{number:03}", source=f"s{number}", locator=text))
        )
    made.apply(Several(commands, "Import"))
    return made, document.id


def test_cards_are_painted_within_their_frames(qtbot: QtBot) -> None:
    made, document = naughty_project()
    model = CardModel(made.now)
    model.show(document, CardFilter(), Order.TEXT)
    assert model.rowCount() == 515
    delegate = CardDelegate(model, LIGHT)
    delegate.set_width(WIDTH)
    blank = LIGHT.color("side")
    for row in range(515):
        face = delegate.face(row)
        assert face is not None and 80 < face.height < 260
        assert all("\n" not in words.text for words in face.words)
        image = QImage(WIDTH, face.height + 60, QImage.Format.Format_RGB32)
        image.fill(blank)
        painter = QPainter(image)
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 30, WIDTH, face.height)
        delegate.paint(painter, option, model.index(row))
        painter.end()
        for outside in (
            QRect(0, 0, WIDTH, 29),
            QRect(0, 30, SIDE - 1, face.height),
            QRect(0, face.height + 26, WIDTH, 30),
        ):
            part = image.copy(outside)
            even = QImage(part.size(), part.format())
            even.fill(blank)
            assert part == even, f"{strings()[row]!r} leaves its card"


def test_a_screen_reader_gets_one_line_each(qtbot: QtBot) -> None:
    made, document = naughty_project()
    model = CardModel(made.now)
    model.show(document, CardFilter(), Order.TEXT)
    for row in range(model.rowCount()):
        heard = model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)
        assert "\n" not in heard and "\x00" not in heard and heard.startswith("Claim")


def test_the_form_shows_them_and_changes_nothing_by_showing(qtbot: QtBot) -> None:
    made, _ = naughty_project()
    refused: list[object] = []
    form = DetailForm(made, LIGHT, refused.append)
    qtbot.addWidget(form)
    form.resize(364, 600)
    form.show()
    for number, text in enumerate(strings()):
        form.show_annotation(f"a{number:03}")
        form.flush()
        assert form.quote.toPlainText().split() == text.split() or "\x00" in text or not text.isprintable()
        assert form.minimumSizeHint().width() <= 364
    assert not refused
    plain_labels_only(form)


def test_dialogs_show_them_plainly_and_change_nothing_by_being_saved(qtbot: QtBot) -> None:
    made, _ = naughty_project()
    before = {id: (s.title, s.author, s.note) for id, s in made.now.sources.items()}
    for number in range(0, 515, 3):
        title = made.now.sources[f"s{number}"].title
        link = LinkForm(None, made, LIGHT, made.apply, "", link=f"l{number}")
        assert link.link(f"s{number}") == made.now.links[f"l{number}"]
        passages = SourcePassages(None, made, LIGHT, f"s{number}")
        form = SourceForm(None, made, made.apply, source=f"s{number}")
        assert form.source().title == title
        for dialog in (link, passages, form):
            plain_labels_only(dialog)
            assert dialog.minimumSizeHint().width() < 900
            dialog.deleteLater()
    assert before == {id: (s.title, s.author, s.note) for id, s in made.now.sources.items()}


def test_chips_keep_their_size(qtbot: QtBot) -> None:
    for text in strings():
        chip = Chip(text, LIGHT)
        qtbot.addWidget(chip)
        chip.set_look(LIGHT.look(Tag(id="t", name=text)))
        chip.set_count(3)
        assert chip.sizeHint().width() < LONGEST + 80 and chip.sizeHint().height() == 30
        image = QImage(chip.sizeHint(), QImage.Format.Format_RGB32)
        chip.resize(chip.sizeHint())
        chip.render(image)
        assert QRectF(chip.rect()).isValid()


def plain_labels_only(widget: QWidget) -> None:
    for label in widget.findChildren(QLabel):
        if label.text() and label.buddy() is None:
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
