"""The page on which annotators are compared, as one uses it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.comparing import Row
from annotator.app.joining import join
from annotator.app.settings import Settings
from annotator.domain.annotation import Voice
from annotator.domain.commands import Add, Delete, Edit
from annotator.domain.ids import AnnotatorId
from annotator.domain.team import TEAM, Team
from annotator.gui.article.comfort import Comfort, kept_comfort
from annotator.gui.compare import cells
from annotator.gui.compare.page import ComparePage, show_compare
from annotator.gui.compare.people_looks import looks_of
from annotator.gui.fonts import LEGIBLE
from annotator.gui.main_window import MainWindow
from annotator.gui.tokens import LIGHT
from tests.gui.panels.sample import sample_project
from tests.gui.windows import opened, shown_window

Key = Qt.Key
A, B = "analyst-a", "analyst-b"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    mine = Settings(annotator=A, annotator_name="Analyst A", theme="light")
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch, mine) as made:
        project, _ = sample_project()
        project.store.flush()
        opened(made, project)
        yield made


def shown(qtbot: QtBot, window: MainWindow, view: str = "passages") -> ComparePage:
    """The page with its first comparison."""
    window.team.compare(view)
    page = window.pages.page
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.comparison is not None)
    return page


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> ComparePage:
    return shown(qtbot, window)


def current(page: ComparePage) -> Row:
    row = page.passages.table.current()
    assert row is not None
    return row


def again(qtbot: QtBot, page: ComparePage) -> None:
    """Wait until all is compared anew."""
    before = page.comparison
    qtbot.waitUntil(lambda: page.comparison is not before)


def test_the_two_analysts_are_compared_passage_by_passage(page: ComparePage) -> None:
    found = page.comparison
    assert found is not None and found.people == (A, B)
    members = [member.id for row in found.rows for member in row.cluster.members]
    assert len(members) == 43 and len(set(members)) == 43
    assert page.passages.badge.text() == f"{len(found.rows)} passage(s), {found.differing} differ"
    assert page.passages.table.model().rowCount() == len(found.rows)
    assert {chip.count for chip in page.controls.people.values()} == {29, 14}


def test_walking_by_keys_scrolls_the_article_and_frames_the_extent(page: ComparePage) -> None:
    table, view = page.passages.table, page.passages.article.view
    first = current(page)
    table.setFocus()
    for _ in range(12):
        QTest.keyClick(table, Key.Key_J)
    row = current(page)
    assert table.currentIndex().row() == 12 and row.cluster != first.cluster
    assert view.page.scene.extents == [(row.cluster.start, row.cluster.end)]
    start, end = view.visible_range()
    assert start <= row.cluster.start < end and view.verticalScrollBar().value() > 0
    QTest.keyClick(table, Key.Key_K)
    QTest.keyClick(table, Key.Key_Up)
    assert table.currentIndex().row() == 10


def test_the_readings_are_written_out_with_the_ends_that_differ(page: ComparePage) -> None:
    found = page.comparison
    assert found is not None
    at = next(at for at, row in enumerate(found.rows) if row.ends == "differ" and len(row.cluster.members) == 2)
    page.passages.table.select(at)
    text = page.passages.readings.toPlainText()
    for member in found.rows[at].cluster.members:
        assert f"[{member.exact}]" in text
    assert "Analyst A" in text and "Analyst B" in text
    alone = next(at for at, row in enumerate(found.rows) if row.difference.missing == (B,))
    page.passages.table.select(alone)
    text = page.passages.readings.toPlainText()
    assert "Marked nothing here: Analyst B" in text and "[" not in text.splitlines()[3]


@pytest.mark.parametrize("view", ["passages", "side"])
def test_texts_are_set_as_the_reader_likes_them(qtbot: QtBot, window: MainWindow, view: str) -> None:
    liked = Comfort(LEGIBLE, 80, 140, 6)
    window.remember(reading=kept_comfort(liked))
    page = shown(qtbot, window, view)
    texts = [column.view for column in page.side.columns] if view == "side" else [page.passages.article.view]
    assert texts
    for text in texts:
        assert text.comfort == liked
        font = text.page.sheet.styles["paragraph"].font
        assert (font.family(), font.letterSpacing() > 0) == (LEGIBLE, True)


def test_role_and_voices_are_told_where_they_differ(qtbot: QtBot, window: MainWindow, page: ComparePage) -> None:
    found = page.comparison
    assert found is not None and window.session is not None
    at = next(at for at, row in enumerate(found.rows) if row.cluster.people == (A, B) and len(row.cluster.members) == 2)
    mine = next(member for member in found.rows[at].cluster.members if member.creator == A)
    page.passages.table.select(at)
    before = page.passages.readings.toPlainText()
    fields = {"holder": "Maria", "role": "spokeswoman", "through": (Voice("The <b>agency", "wire", "reported"),)}
    window.session.apply(Edit("annotation", mine.id, fields, "Edit holder"))
    again(qtbot, page)
    text = page.passages.readings.toPlainText()
    told = "The <b>agency (wire, reported) › Maria · spokeswoman"
    assert (told in text, told in before) == (True, False), text
    now = window.session.project.now
    assert told in cells.text(now, current(page), cells.HOLDER)
    changed = now.annotations[mine.id]
    assert cells.holder_words(changed, [changed, changed]).startswith("Maria"), "nobody sees it otherwise"


def test_kinds_filter_the_table_and_count_what_there_is(page: ComparePage) -> None:
    found = page.comparison
    assert found is not None
    chip = page.controls.kinds["tag"]
    wanted = [row for row in found.rows if "tag" in row.difference.kinds]
    assert chip.count == len(wanted) > 0
    chip.click()
    assert list(page.passages.model.rows) == wanted
    assert page.passages.badge.text().endswith(f"{len(wanted)} shown")
    chip.click()
    assert len(page.passages.model.rows) == len(found.rows)
    page.controls.order.setCurrentIndex(1)
    weights = [row.weight for row in page.passages.model.rows]
    assert weights == sorted(weights, reverse=True)


def test_f_goes_to_the_filters_and_escape_back_to_the_article(
    qtbot: QtBot, window: MainWindow, page: ComparePage
) -> None:
    page.passages.table.setFocus()
    QTest.keyClick(page.passages.table, Key.Key_F)
    assert page.controls.kinds["missing"].hasFocus()
    QTest.keyClick(page.controls.kinds["missing"], Key.Key_Escape)
    assert window.pages.page is None and window.stack.currentWidget() is window.workspace


def test_enter_opens_the_annotation_in_the_workspace(window: MainWindow, page: ComparePage) -> None:
    page.passages.table.select(3)
    wanted = current(page).cluster.members[0].id
    QTest.keyClick(page.passages.table, Key.Key_Return)
    assert window.pages.page is None
    assert window.workspace is not None and window.workspace.current == wanted


def test_other_shares_and_people_compare_anew(qtbot: QtBot, page: ComparePage) -> None:
    page.controls.wobble.setValue(100)
    again(qtbot, page)
    assert page.comparison is not None and page.comparison.choice.wobble == 1.0
    wobbling = page.controls.kinds["wobble"].count
    assert wobbling is not None
    page.controls.wobble.setValue(60)
    again(qtbot, page)
    assert (page.controls.kinds["wobble"].count or 0) > wobbling
    page.controls.overlap.setValue(10)
    again(qtbot, page)
    assert page.comparison.choice.overlap == 0.1
    page.controls.people[B].click()
    again(qtbot, page)
    assert page.comparison.people == (A,) and "two people" in page.notice.text()
    page.controls.people[A].click()
    assert page.controls.people[A].isChecked(), "somebody has to be compared"


def test_a_change_of_the_project_is_followed_and_the_place_kept(
    qtbot: QtBot, window: MainWindow, page: ComparePage
) -> None:
    session = window.session
    assert session is not None and page.comparison is not None
    page.passages.table.select(5)
    row = current(page)
    before = len(page.comparison.rows)
    alone = next(row for row in page.comparison.rows if len(row.cluster.members) == 1 and row.cluster.people == (A,))
    session.apply(Delete("annotation", alone.cluster.members[0].id))
    again(qtbot, page)
    assert len(page.comparison.rows) == before - 1 and current(page).cluster.key == row.cluster.key
    session.undo()
    again(qtbot, page)
    assert len(page.comparison.rows) == before


def test_an_article_hidden_from_me_is_not_compared_and_it_is_said(
    qtbot: QtBot, window: MainWindow, page: ComparePage
) -> None:
    assert window.session is not None and not page.notice.isVisible()
    window.session.apply(Add(Team(id=TEAM, blind=True)))
    again(qtbot, page)
    assert page.comparison is not None and not page.comparison.rows
    assert page.notice.isVisible() and "hidden until you are done" in page.notice.text()
    assert page.passages.model.rowCount() == 0 and page.passages.readings.toPlainText() == ""
    assert not list(page.passages.article.view.page.marks)


def test_lanes_of_the_two_stand_beside_their_lines(page: ComparePage) -> None:
    view = page.passages.article.view
    found = page.comparison
    assert found is not None and view.page.lanes is not None
    alone = next(at for at, row in enumerate(found.rows) if row.cluster.people == (A,) and at > 8)
    page.passages.table.select(alone)
    QApplication.processEvents()
    cluster = found.rows[alone].cluster
    rect = view.rects(cluster.start, cluster.end)[0]
    image = view.viewport().grab().toImage()
    x = int(view.page.left + view.page.lanes.left(0) + view.page.lanes.width / 2)
    assert image.pixelColor(x, int(rect.center().y())) == looks_of([A, B], LIGHT)[A].color
    assert view.hit(QPoint(x, int(rect.center().y()))) and "Analyst A" in view.describe(cluster.members[0].id)
    assert [lane.head for lane in view.page.lanes.shown] == ["A", "B"]


def test_a_passage_clicked_in_the_article_is_the_row(page: ComparePage) -> None:
    found = page.comparison
    assert found is not None
    wanted = found.rows[4].cluster.members[0].id
    page.passages.article.view.make_current(wanted)
    assert current(page).cluster.key == found.rows[4].cluster.key


def test_side_by_side_shows_each_one_s_own_and_scrolls_together(qtbot: QtBot, page: ComparePage) -> None:
    page.show_view("side")
    left, right = (column.view for column in page.side.columns[:2])
    assert [mark.creator for mark in left.page.marks] == [A] * 29 and len(list(right.page.marks)) == 14
    assert page.side.columns[2].isHidden()
    qtbot.waitUntil(lambda: left.verticalScrollBar().maximum() > 500)
    left.verticalScrollBar().setValue(700)
    assert right.scroller.place() == left.scroller.place()
    right.verticalScrollBar().setValue(310)
    assert left.scroller.place() == right.scroller.place() and left.verticalScrollBar().value() == 310


def test_three_texts_stand_side_by_side_and_scroll_together(qtbot: QtBot, window: MainWindow) -> None:
    assert window.session is not None
    project = window.session.project
    first = next(iter(project.now.annotations.values()))
    join(project, AnnotatorId("cleo"), "Cleo")
    project.apply(Add(replace(first, id="cleo-1", creator="")))
    page = shown(qtbot, window)
    assert page.comparison is not None and page.comparison.people == (A, B, "cleo")
    page.show_view("side")
    third = page.side.columns[2]
    assert not third.isHidden()
    third.who.setCurrentIndex(third.who.findData("cleo"))
    assert page.side.shown_people() == [A, B, "cleo"]
    views = [column.view for column in page.side.columns]
    assert [{mark.creator for mark in view.page.marks} for view in views] == [{A}, {B}, {"cleo"}]
    qtbot.waitUntil(lambda: views[2].verticalScrollBar().maximum() > 500)
    for moved in (views[2], views[1]):
        moved.verticalScrollBar().setValue(moved.verticalScrollBar().value() + 300)
        assert len({view.scroller.place() for view in views}) == 1


def test_n_and_p_go_from_difference_to_difference(page: ComparePage) -> None:
    page.show_view("side")
    found = page.comparison
    assert found is not None
    differing = [row.cluster.key for row in found.rows if not row.difference.agreed]
    page.side.current = None
    seen: list[Row | None] = []
    for key in (Key.Key_N, Key.Key_N, Key.Key_N, Key.Key_N, Key.Key_P):
        QTest.keyClick(page, key)
        seen.append(page.side.current)
    keys = [row.cluster.key for row in seen if row is not None]
    assert keys == [*differing[:4], differing[2]]
    views = [column.view for column in page.side.columns[:2]]
    here = next(row.cluster for row in found.rows if row.cluster.key == differing[2])
    extent = (here.start, here.end)
    assert [view.page.scene.extents for view in views] == [[extent]] * 2


def test_what_is_said_of_a_row_holds_all_that_is_seen(page: ComparePage) -> None:
    found = page.comparison
    assert found is not None
    at = next(at for at, row in enumerate(found.rows) if "tag" in row.difference.kinds)
    words = page.passages.model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Analyst A: Claim" in words and "Analyst B: Fact" in words and "Tag" in words
    assert page.passages.model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)


def test_a_name_that_looks_like_markup_is_shown_as_it_is(qtbot: QtBot, window: MainWindow, page: ComparePage) -> None:
    assert window.session is not None
    window.session.apply(Edit("annotator", B, {"name": "<b>Bold</b> & co"}, "Rename"))
    again(qtbot, page)
    at = page.passages.model.keys.index(f"@{B}")
    header = page.passages.model.headerData
    assert header(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole) == "<b>Bold</b> & co"
    tip = header(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tip == "<qt>&lt;b&gt;Bold&lt;/b&gt; &amp; co</qt>"
    page.passages.table.select(0)
    assert "<b>Bold</b> & co" in page.passages.readings.toPlainText()


def test_what_has_no_room_is_left_out_of_the_table(qtbot: QtBot, page: ComparePage) -> None:
    table = page.passages.table
    assert cells.HOLDER in table.shown_keys()
    page.passages.splitter.setSizes([1000, 420])
    qtbot.waitUntil(lambda: cells.HOLDER not in table.shown_keys())
    assert {cells.PASSAGE, cells.KINDS, cells.STATE, f"@{A}", f"@{B}"} <= set(table.shown_keys())
    assert table.columnWidth(0) >= 120


def test_all_is_drawn_in_the_other_theme(qtbot: QtBot, window: MainWindow, page: ComparePage) -> None:
    window.perform("dark")
    qtbot.waitUntil(lambda: page.passages.article.view.theme.name == "dark")
    lanes = page.passages.article.view.page.lanes
    assert lanes is not None and lanes.shown[0].color == looks_of([A, B], page.passages.article.view.theme)[A].color


def test_leaving_while_it_compares_is_no_trouble(qtbot: QtBot, window: MainWindow) -> None:
    show_compare(window, "passages")
    window.pages.close()
    qtbot.waitUntil(lambda: not window.runner.running)
    assert window.pages.page is None


def test_many_people_share_a_column(qtbot: QtBot, window: MainWindow, page: ComparePage) -> None:
    from annotator.app.joining import join

    assert window.session is not None and page.comparison is not None
    project = window.session.project
    row = page.comparison.rows[0].cluster.members[0]
    for number in range(8):
        who = AnnotatorId(f"p{number}")
        join(project, who, f"Person {number}")
        project.become(who)
        again_row = type(row)(
            id="", document=row.document, start=row.start, end=row.end, exact=row.exact, tag="opinion", creator=""
        )
        project.apply(Add(again_row))
    project.become(AnnotatorId(A))
    project.apply(Edit("annotator", AnnotatorId(A), {"name": "Analyst A again"}, "Rename"))
    again(qtbot, page)
    qtbot.waitUntil(lambda: page.comparison is not None and len(page.comparison.people) == 10)
    assert page.passages.model.keys[1] == cells.WHO
    assert "Person 7: Opinion" in page.passages.model.index(0, 1).data()
    assert len(page.controls.people) == 10
