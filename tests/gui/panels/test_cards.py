"""The list of cards as an analyst meets it: mouse, keys, order, menu, scrolling, a hundred thousand of them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotator.app.cards import CardFilter, Order, cards
from annotator.app.project import Project
from annotator.domain.annotating import add_annotation, delete_annotation, retag
from annotator.domain.commands import Edit
from annotator.gui.panels.card_delegate import CardDelegate
from annotator.gui.panels.cards import CardList
from annotator.gui.tokens import DARK, LIGHT
from tests.gui.panels.sample import long_project, sample_project


def shown(qtbot: QtBot, made: Project, document: str) -> CardList:
    panel = CardList(made, LIGHT)
    qtbot.addWidget(panel)
    panel.resize(362, 800)
    panel.set_document(document)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def sample(qtbot: QtBot) -> tuple[Project, str, CardList]:
    made, document = sample_project()
    return made, document, shown(qtbot, made, document)


def ids(made: Project, document: str) -> list[str]:
    return [annotation.id for annotation in made.now.annotations_of(document)]


def row_rect_centre(panel: CardList, row: int) -> QPoint:
    return panel.view.visualRect(panel.view.model().index(row, 0)).center()


def test_a_click_selects_and_tells_and_select_does_not(qtbot: QtBot, sample: tuple[Project, str, CardList]) -> None:
    made, document, panel = sample
    told: list[str] = []
    panel.card_selected.connect(told.append)
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=row_rect_centre(panel, 1))
    assert told == [ids(made, document)[1]]
    panel.select(ids(made, document)[30])
    assert panel.current() == ids(made, document)[30] and len(told) == 1
    rect = panel.view.visualRect(panel.view.currentIndex())
    assert panel.view.viewport().rect().contains(rect), "the selected card is in sight"
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert told[1:] == [ids(made, document)[30]], "clicking the current card tells again"
    panel.select("")
    assert panel.current() == ""


def test_keys(qtbot: QtBot, sample: tuple[Project, str, CardList]) -> None:
    made, document, panel = sample
    order = ids(made, document)
    told: list[tuple[object, ...]] = []
    panel.card_selected.connect(lambda id: told.append(("selected", id)))
    panel.card_activated.connect(lambda id: told.append(("activated", id)))
    panel.retag_requested.connect(lambda id, tag: told.append(("retag", id, tag)))
    panel.delete_requested.connect(lambda id: told.append(("delete", id)))
    panel.link_requested.connect(lambda id: told.append(("link", id)))
    panel.note_requested.connect(lambda id: told.append(("note", id)))
    panel.view.setFocus()
    for key in ("j", "j", "k"):
        QTest.keyClicks(panel.view, key)
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert told == [("selected", order[at]) for at in (0, 1, 0, 1)]
    told.clear()
    QTest.keyClicks(panel.view, "2ln")
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    here = order[1]
    assert told == [("retag", here, "opinion"), ("link", here), ("note", here), ("delete", here), ("activated", here)]
    told.clear()
    QTest.keyClick(panel.view, Qt.Key.Key_End)
    QTest.keyClick(panel.view, Qt.Key.Key_Home)
    QTest.keyClick(panel.view, Qt.Key.Key_PageDown)
    assert told[:2] == [("selected", order[-1]), ("selected", order[0])]
    assert 1 < order.index(str(told[2][1])) < 10
    told.clear()
    QTest.keyClicks(panel.view, "x")
    QTest.keyClick(panel.view, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert not told, "other keys are left to the window"


def test_double_click_activates(qtbot: QtBot, sample: tuple[Project, str, CardList]) -> None:
    made, document, panel = sample
    with qtbot.waitSignal(panel.card_activated) as told:
        QTest.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=row_rect_centre(panel, 0))
    assert told.args == [ids(made, document)[0]]


def test_the_title_of_a_source_opens_it_and_the_button_the_menu(
    qtbot: QtBot, sample: tuple[Project, str, CardList]
) -> None:
    made, _, panel = sample
    linked = next(iter(made.now.links.values()))
    panel.select(linked.annotation)
    row = panel.view.currentIndex().row()
    with qtbot.waitSignal(panel.source_open_requested) as told:
        QTest.mouseClick(
            panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.spot(row, "source", linked.source)
        )
    assert told.args == [linked.source]
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.spot(row, "menu"))
    menu = QGuiApplication.topLevelWindows()
    assert any(window.isVisible() and window.type() == Qt.WindowType.Popup for window in menu)


def test_the_menu_offers_what_one_may_do(qtbot: QtBot, sample: tuple[Project, str, CardList]) -> None:
    made, _, panel = sample
    told: list[tuple[str, ...]] = []
    panel.retag_requested.connect(lambda id, tag: told.append((id, tag)))
    model = panel.view.model()
    rows = {made.now.annotations[model.index(row, 0).data(Qt.ItemDataRole.UserRole)].creator: row for row in range(43)}
    mine, others = panel.menu(rows["analyst-a"]), panel.menu(rows["analyst-b"])
    assert mine is not None and others is not None
    enabled = {action.data()[0]: action.isEnabled() for action in others.actions() if action.data()}
    assert enabled["retag"] is enabled["delete"] is False and enabled["link"] and enabled["copy"]
    assert all(action.isEnabled() for action in mine.actions())
    next(action for action in mine.actions() if action.data() == ("retag", "opinion")).trigger()
    assert told[0][1] == "opinion"
    assert panel.menu(-1) is None


def test_the_menu_key_opens_the_menu_of_the_current_card(qtbot: QtBot, sample: tuple[Project, str, CardList]) -> None:
    panel = sample[2]
    panel.step(1)
    at = panel.view.mapToGlobal(QPoint(1, 1))
    QApplication.sendEvent(panel.view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), at))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and menu.actions()[0].text() == "Claim\t1"
    menu.close()


def test_orders_and_filters_keep_the_current_card(qtbot: QtBot, sample: tuple[Project, str, CardList]) -> None:
    made, document, panel = sample
    fact = next(a.id for a in made.now.annotations_of(document) if a.tag == "fact")
    told: list[str] = []
    panel.card_selected.connect(told.append)
    panel.select(fact)
    for order in (Order.TAG, Order.SOURCE, Order.TIME):
        panel.set_order(order)
        expected = [a.id for a in cards(made.now, document, CardFilter(), order)]
        model = panel.view.model()
        assert [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())] == expected
        assert panel.current() == fact
        assert panel.view.viewport().rect().intersects(panel.view.visualRect(panel.view.currentIndex()))
    panel.set_filter(CardFilter(tag="fact"))
    assert panel.count() == 11 and panel.current() == fact
    panel.set_filter(CardFilter(tag="opinion"))
    assert panel.current() == "" and not told


def test_an_empty_list_says_why(qtbot: QtBot) -> None:
    made, document = long_project(0)
    panel = shown(qtbot, made, document)
    assert not panel.view.isVisible()
    panel.set_filter(CardFilter(no_source=True))
    with qtbot.waitSignal(panel.clear_filter_requested):
        panel._clear.click()


def test_deleting_the_current_card_from_the_list_goes_on_to_the_next(
    qtbot: QtBot, sample: tuple[Project, str, CardList]
) -> None:
    made, document, panel = sample
    mine = [a.id for a in made.now.annotations_of(document) if a.creator == made.me]
    order = ids(made, document)
    told: list[str] = []
    panel.card_selected.connect(told.append)
    panel.view.setFocus()
    panel.select(mine[2])
    after = order[order.index(mine[2]) + 1]
    panel.refresh(made.apply(delete_annotation(made.now, mine[2])))
    assert panel.current() == after and told == [after]
    panel.view.clearFocus()
    panel.select(mine[4])
    panel.refresh(made.apply(delete_annotation(made.now, mine[4])))
    assert panel.current() == "", "a card deleted from the article leaves none current"


def test_a_retagged_card_is_painted_in_its_new_colour(qtbot: QtBot, sample: tuple[Project, str, CardList]) -> None:
    made, document, panel = sample
    mine = next(a for a in made.now.annotations_of(document) if a.creator == made.me)
    panel.select(mine.id)

    def painted(token: str) -> bool:
        image = panel.view.viewport().grab().toImage()
        wanted = LIGHT.look(made.now.tags[token]).stroke.rgb()
        return any(image.pixel(x, y) == wanted for y in range(0, 60) for x in range(20, 60))

    assert painted("claim") and not painted("fact")
    panel.refresh(made.apply(retag(mine.id, "fact")))
    qtbot.wait(1)
    assert painted("fact") and not painted("claim")


def test_a_card_grows_with_what_is_written_on_it(qtbot: QtBot, sample: tuple[Project, str, CardList]) -> None:
    made, document, panel = sample
    at, mine = next((n, a) for n, a in enumerate(made.now.annotations_of(document)) if a.creator == made.me)
    index, below = panel.view.model().index(at, 0), panel.view.model().index(at + 1, 0)
    before = panel.view.visualRect(index)
    panel.refresh(made.apply(Edit("annotation", mine.id, {"note": "", "verdict": "", "holder": ""})))
    after = panel.view.visualRect(index)
    assert after.height() < before.height() and after.top() == before.top()
    assert panel.view.visualRect(below).top() == after.bottom() + 1


def test_light_and_dark_are_different(qtbot: QtBot, sample: tuple[Project, str, CardList]) -> None:
    panel = sample[2]
    light: QPixmap = panel.view.viewport().grab()
    panel.set_theme(DARK)
    dark = panel.view.viewport().grab()
    assert light.toImage().pixelColor(100, 30).lightness() > 200 > 100 > dark.toImage().pixelColor(100, 30).lightness()


def test_a_screen_reader_finds_the_cards(qtbot: QtBot, sample: tuple[Project, str, CardList]) -> None:
    panel = sample[2]
    interface = QAccessible.queryAccessibleInterface(panel.view)
    assert interface is not None and interface.role() == QAccessible.Role.List
    assert interface.childCount() == 43
    assert "“Baku and Yerevan" in interface.child(2).text(QAccessible.Text.Name)


def test_of_a_hundred_thousand_only_those_in_sight_are_laid_out(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made, document = long_project(20_000)
    laid_out: set[int] = set()
    original = CardDelegate.face

    def counted(self: CardDelegate, row: int) -> object:
        laid_out.add(row)
        return original(self, row)

    monkeypatch.setattr(CardDelegate, "face", counted)
    panel = shown(qtbot, made, document)
    panel.view.grab()
    assert 3 <= len(laid_out) <= 14
    laid_out.clear()
    panel.select("a015000")
    panel.view.grab()
    assert len(laid_out) <= 24 and 15_000 in laid_out
    laid_out.clear()
    panel.refresh(made.apply(add_annotation(made.now.documents[document], 50, 90, "claim")))
    panel.refresh(made.apply(Edit("annotation", "a000100", {"note": "x"})))
    panel.view.grab()
    assert len(laid_out) <= 24


def test_what_is_in_sight_stays_when_scrolling_up_through_cards_never_seen(qtbot: QtBot) -> None:
    made, document = long_project(2000)
    panel = shown(qtbot, made, document)
    bar, view = panel.view.verticalScrollBar(), panel.view
    bar.setValue(100_000)
    for _ in range(60):
        first = view.indexAt(QPoint(100, 5))
        top = view.visualRect(first).top()
        bar.setValue(bar.value() - 37)
        assert view.visualRect(first).top() == top + 37


def test_cards_added_or_removed_above_do_not_move_what_is_in_sight(qtbot: QtBot) -> None:
    made, document = long_project(2000)
    panel = shown(qtbot, made, document)
    panel.view.verticalScrollBar().setValue(50_000)
    seen = panel.view.indexAt(QPoint(100, 300))
    id, top = seen.data(Qt.ItemDataRole.UserRole), panel.view.visualRect(seen).top()

    def where() -> int:
        row = next(
            r for r in range(panel.count()) if panel.view.model().index(r, 0).data(Qt.ItemDataRole.UserRole) == id
        )
        return panel.view.visualRect(panel.view.model().index(row, 0)).top()

    panel.refresh(made.apply(add_annotation(made.now.documents[document], 10, 60, "fact")))
    assert where() == top
    panel.refresh(made.apply(delete_annotation(made.now, "a000004")))
    assert where() == top
    panel.refresh(made.undo())
    assert where() == top
