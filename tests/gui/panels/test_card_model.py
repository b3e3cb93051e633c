"""The list of cards follows changes one by one to what it would be if made anew."""

import random

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.app.cards import CardFilter, Order, cards
from annotator.app.project import Changed, Project
from annotator.app.sources import add_link, delete_link
from annotator.domain.annotating import add_annotation, delete_annotation, retag
from annotator.domain.commands import Add, Edit, Several
from annotator.domain.source import EvidenceLink, Source
from annotator.gui.panels.card_model import CardModel
from tests.gui.panels.sample import sample_project


def ids(model: CardModel) -> list[str]:
    return [model.id_at(row) for row in range(model.rowCount())]


def step(made: Project, document: str, dice: random.Random) -> Changed | None:
    mine = [a.id for a in made.now.annotations_of(document) if a.creator == made.me]
    links = [link.id for link in made.now.links.values() if link.creator == made.me]
    start = dice.randrange(600, 5000)
    match dice.randrange(7):
        case 0:
            tag = dice.choice(["claim", "fact"])
            return made.apply(add_annotation(made.now.documents[document], start, start + 40, tag))
        case 1 if mine:
            return made.apply(retag(dice.choice(mine), dice.choice(["claim", "opinion", "fact"])))
        case 2 if mine:
            return made.apply(delete_annotation(made.now, dice.choice(mine)))
        case 3 if mine:
            return made.apply(
                add_link(EvidenceLink(id="", annotation=dice.choice(mine), source=next(iter(made.now.sources))))
            )
        case 4 if links:
            return made.apply(delete_link(dice.choice(links)))
        case 5 if mine:
            chosen = dice.sample(mine, min(5, len(mine)))
            return made.apply(Several([retag(id, dice.choice(["claim", "fact"])) for id in chosen], "Retag"))
        case _:
            return made.undo()


@pytest.mark.parametrize("order", list(Order))
@pytest.mark.parametrize("shown", [CardFilter(), CardFilter(tag="fact"), CardFilter(no_source=True)])
def test_changes_taken_one_by_one_give_the_list_made_anew(qtbot: QtBot, order: Order, shown: CardFilter) -> None:
    made, document = sample_project()
    model = CardModel(made.now)
    model.show(document, shown, order)
    dice = random.Random(7)
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    for _ in range(120):
        changed = step(made, document, dice)
        if changed:
            model.take(changed)
        assert ids(model) == [a.id for a in cards(made.now, document, shown, order)]
    assert not resets, "small changes never make the list anew"


def test_a_note_changes_one_row_only(qtbot: QtBot) -> None:
    made, document = sample_project()
    model = CardModel(made.now)
    model.show(document, CardFilter(), Order.TEXT)
    told: list[int] = []
    model.dataChanged.connect(lambda first, last: told.append(first.row()))
    model.take(made.apply(Edit("annotation", model.id_at(2), {"note": "x"})))
    assert told == [2]
    model.take(made.apply(Add(Source(id="new", title="Nobody uses it yet"))))
    assert told == [2]
    users = {link.annotation for link in made.now.links.values()}
    model.take(made.apply(Edit("source", "trilateral-statement-2020", {"title": "Another title"})))
    assert {model.id_at(row) for row in ids_after_moves(model, users)} == users


def ids_after_moves(model: CardModel, users: set[str]) -> list[int]:
    return [row for row in range(model.rowCount()) if "Another title" in _spoken(model, row)]


def _spoken(model: CardModel, row: int) -> str:
    return str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole))


def test_many_changes_at_once_make_the_list_anew(qtbot: QtBot) -> None:
    made, document = sample_project()
    model = CardModel(made.now)
    model.show(document, CardFilter(), Order.TEXT)
    text = made.now.documents[document]
    many = [add_annotation(text, start, start + 30, "claim") for start in range(600, 3600, 40)]
    assert not model.take(made.apply(Several(many, "Mark")))
    assert model.rowCount() == 43 + len(many)


def test_a_screen_reader_hears_all_that_is_on_the_card(qtbot: QtBot) -> None:
    made, document = sample_project()
    model = CardModel(made.now)
    model.show(document, CardFilter(), Order.TEXT)
    facts = [model.row_of(link.annotation) for link in made.now.links.values()]
    heard = _spoken(model, facts[0])
    for part in ("Fact", "“Baku and Yerevan", "Holder: South Front", "Verdict: Supported", "Note: Matches",
                 "Supports: Statement by President", "points 2, 3 and 6", "By Analyst A"):  # fmt: skip
        assert part in heard, heard
    lacking = next(row for row in range(43) if "No supporting source" in _spoken(model, row))
    assert made.now.annotations[model.id_at(lacking)].tag == "fact"
    assert not any("No s" in _spoken(model, row) for row in facts)
