"""Cards and the form say on which page of the original a passage stood."""

from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add
from annotator.domain.document import Document, Page
from annotator.domain.ids import document_id
from annotator.gui.panels.card_content import content, spoken
from annotator.gui.panels.card_face import face
from annotator.gui.panels.detail import DetailForm
from annotator.gui.tokens import LIGHT
from tests.app.projects import project

_TEXT = "One sentence here.\n\nAnother sentence there."


def _project(pages: tuple[Page, ...]) -> tuple[Project, str]:
    made = project()
    document = Document(id=document_id(_TEXT), text=_TEXT, title="Pages", pages=pages)
    made.apply(Add(document))
    return made, made.apply(add_annotation(document, 4, 27, "claim")).new_ids[0]


def test_the_page_is_on_the_card_and_is_spoken(qtbot: QtBot) -> None:
    made, id = _project((Page(0, 18, "xi"), Page(20, 43, "xii")))
    card = content(made.sight, made.sight.annotations[id])
    assert card.page == "xi–xii"
    assert "p. xi–xii" in spoken(card)
    assert "p. xi–xii" in [words.text for words in face(card, 320).words]


def test_without_pages_nothing_is_said(qtbot: QtBot) -> None:
    made, id = _project(())
    card = content(made.sight, made.sight.annotations[id])
    assert card.page == ""
    assert "p. " not in spoken(card)
    assert not [words for words in face(card, 320).words if words.text.startswith("p.")]


def test_the_form_says_the_page(qtbot: QtBot) -> None:
    made, id = _project((Page(0, 43, "12"),))
    form = DetailForm(made, LIGHT, made.apply)
    qtbot.addWidget(form)
    form.show_annotation(id)
    assert form.maker.text() == "By you · p. 12"
