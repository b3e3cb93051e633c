"""The window: what is wired to what."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.cards import CardFilter
from annotator.app.project import Saving
from annotator.app.settings import Settings, load_settings
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add, Delete, Several
from annotator.domain.errors import BadInput, WorldError
from annotator.domain.source import EvidenceLink, Source
from annotator.gui.main_window import MainWindow
from annotator.gui.workspace import Workspace
from tests.app.projects import ANA, BEN, article, project
from tests.gui.panels.sample import long_project
from tests.gui.windows import opened, shown_window

Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as made:
        yield made


@pytest.fixture
def workspace(window: MainWindow) -> Workspace:
    return opened(window, project())


def marked(workspace: Workspace, start: int, end: int, tag: str = "claim") -> str:
    """Annotate as the keys do."""
    return workspace.marking.mark(tag, start, end)


def test_without_a_project_there_is_a_start_screen(window: MainWindow) -> None:
    assert window.stack.currentWidget() is window.start
    assert window.start.focusProxy() is not None
    assert not window.status.isVisible()
    assert not window.commands["export"].isEnabled()


def test_opening_shows_the_first_document(window: MainWindow, workspace: Workspace) -> None:
    assert workspace.session.document_id == article().id
    assert workspace.documents.current() == article().id
    assert window.windowTitle().endswith("Annotator")
    assert window.status.who.text() == "Ana"
    assert workspace.article.view.hasFocus()


def test_a_sentence_is_marked_by_two_keys_and_appears_everywhere(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    view = workspace.article.view
    view.place_caret(25)
    QTest.keyClick(view, Key.Key_S)
    QTest.keyClick(view, Key.Key_3)
    (annotation,) = workspace.session.project.now.annotations.values()
    assert (annotation.exact, annotation.tag) == ("The minister said so.", "fact")
    qtbot.waitUntil(lambda: workspace.cards.current() == annotation.id)
    assert workspace.current == annotation.id
    assert view.current() == annotation.id
    assert window.status.counts.text().startswith("1 ")
    assert window.status.no_source.text().startswith("1 ")
    assert workspace.documents.model.data(workspace.documents.model.index(0), Qt.ItemDataRole.AccessibleTextRole) == (
        "First things, In progress, 1 Fact"
    )


def test_undo_and_redo_by_key_while_the_article_has_the_focus(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    marked(workspace, 0, 5)
    view = workspace.article.view
    view.setFocus()
    now = workspace.session.project.now
    assert window.commands["undo"].text() == "Undo Mark as Claim"
    QTest.keyClick(view, Key.Key_Z, Control)
    assert not now.annotations
    qtbot.waitUntil(lambda: workspace.cards.count() == 0)
    assert window.commands["redo"].isEnabled()
    QTest.keyClick(view, Key.Key_Z, Control | Shift)
    assert len(now.annotations) == 1
    qtbot.waitUntil(lambda: workspace.cards.count() == 1)


def test_selecting_a_card_shows_the_passage_and_the_other_way_round(qtbot: QtBot, workspace: Workspace) -> None:
    first, second = marked(workspace, 0, 5), marked(workspace, 20, 32, "opinion")
    qtbot.waitUntil(lambda: workspace.cards.count() == 2)
    workspace.cards.view.setCurrentIndex(workspace.cards.view.model().index(0, 0))
    assert workspace.article.view.current() == first
    workspace.article.view.make_current(second)
    assert workspace.cards.current() == second


def test_a_filter_applies_to_cards_and_to_the_painted_marks(qtbot: QtBot, workspace: Workspace) -> None:
    claim, opinion = marked(workspace, 0, 5), marked(workspace, 20, 32, "opinion")
    qtbot.waitUntil(lambda: workspace.cards.count() == 2)
    QTest.mouseClick(workspace.chips.tags["opinion"], Qt.MouseButton.LeftButton)
    assert workspace.cards.count() == 1
    assert workspace.article.view.marks_at(1) == []
    assert workspace.article.view.marks_at(25) == [opinion]
    workspace.show_annotation(claim)
    assert workspace.session.filter == CardFilter()
    assert workspace.article.view.marks_at(1) == [claim]


def test_what_lacks_a_source_is_filtered_by_the_status_line_and_goes_when_it_is_linked(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    id = marked(workspace, 0, 5, "fact")
    marked(workspace, 20, 32, "opinion")
    QTest.mouseClick(window.status.no_source, Qt.MouseButton.LeftButton)
    assert workspace.session.filter == CardFilter(no_source=True)
    assert workspace.cards.count() == 1
    workspace.session.apply(Add(Source(id="s", title="S")))
    workspace.session.apply(Add(EvidenceLink(id="", annotation=id, source="s", stance="supports")))
    assert workspace.article.view.marks_at(1) == []
    qtbot.waitUntil(lambda: workspace.cards.count() == 0)
    assert not window.status.no_source.isVisible()


def test_n_marks_the_selection_and_goes_to_the_note(qtbot: QtBot, workspace: Workspace) -> None:
    view = workspace.article.view
    marked(workspace, 0, 5, "opinion")
    view.select_passage(20, 32)
    QTest.keyClick(view, Key.Key_N)
    qtbot.waitUntil(workspace.detail.note.hasFocus)
    QTest.keyClicks(workspace.detail.note, "weigh this")
    QTest.keyClick(workspace.detail.note, Qt.Key.Key_Escape)
    assert view.hasFocus(), "Escape hands the note in and goes back to the text"
    notes = {a.exact: (a.tag, a.note) for a in workspace.session.project.now.annotations.values()}
    assert notes["The minister"] == ("opinion", "weigh this")


def test_another_persons_annotation_is_not_changed_and_the_reason_is_told(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    session = workspace.session
    window.act_as(BEN, "Ben")
    id = marked(workspace, 0, 5)
    window.act_as(ANA, "Ana")
    workspace.marking.delete(id)
    assert id in session.project.now.annotations
    assert "Ben" in window.banner.text
    workspace.show_annotation(id)
    assert not window.commands["delete"].isEnabled()


def test_boilerplate_is_corrected_and_the_counts_follow(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    at = article().text.index("Support us")
    marked(workspace, at, at + 7)
    qtbot.waitUntil(lambda: workspace.cards.count() == 1)
    assert window.status.counts.text().startswith("0 ")
    workspace.article.view.kind_requested.emit(at, at + 2, "paragraph")
    qtbot.waitUntil(lambda: window.status.counts.text().startswith("1 "))
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: window.status.counts.text().startswith("0 "))


def test_a_quotation_is_marked_by_key_is_not_counted_and_undo_takes_it_back(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    view = workspace.article.view
    at = next(block.start for block in article().blocks if block.kind == "paragraph")
    marked(workspace, at, at + 5)
    qtbot.waitUntil(lambda: window.status.counts.text().startswith("1 "))
    cursor = view.textCursor()
    cursor.setPosition(view.unit(at + 1))
    view.setTextCursor(cursor)
    window.commands["kind"].trigger()
    menu = view.findChild(QMenu)
    assert menu is not None and menu.activeAction().text() == "Text"
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(menu, key)
    qtbot.waitUntil(lambda: window.status.counts.text().startswith("0 "))
    document = workspace.session.document
    assert document is not None
    assert [block.kind for block in document.blocks if block.start <= at < block.end] == ["quote"]
    assert view.page.paragraphs.styles[view.page.paragraphs.line_at(at)] == "quote"
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: window.status.counts.text().startswith("1 "))


def test_deleting_a_document_shows_another_and_undo_brings_it_back(qtbot: QtBot, workspace: Workspace) -> None:
    text = "A second article."
    second = article().__class__(id="d2", text=text, title="Second")
    workspace.session.apply(Add(second))
    workspace.documents.delete_requested.emit(article().id)
    qtbot.waitUntil(lambda: workspace.session.document_id == "d2")
    workspace.session.undo()
    qtbot.waitUntil(lambda: workspace.documents.model.rowCount() == 2)


def test_a_failed_save_is_shown_with_its_reason_and_a_way_to_try_again(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = workspace.session.project
    tried: list[str] = []
    monkeypatch.setattr(made, "save_again", lambda: tried.append("again"))
    made.saving_error = BadInput("The disk is full.")
    for tell in list(made.on_saving):
        tell(Saving.FAILED)
    qtbot.waitUntil(window.status.retry.isVisible)
    assert "The disk is full." in window.status.saved.text()
    QTest.mouseClick(window.status.retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tried == ["again"])
    made.saving_error = None
    for tell in list(made.on_saving):
        tell(Saving.SAVED)
    qtbot.waitUntil(lambda: not window.status.retry.isVisible())


def test_a_project_that_cannot_be_opened_is_told_in_one_sentence(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "no.annodb"
    path.write_text("this is no database")
    window.projects.open(path)
    qtbot.waitUntil(lambda: bool(window.banner.text))
    assert "no.annodb" in window.banner.text
    assert window.session is None


def test_a_project_open_elsewhere_may_be_read(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    from annotator.bootstrap import create_project

    other = create_project(tmp_path / "shared.annodb")
    try:
        window.projects.open(tmp_path / "shared.annodb")
        qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
        (box,) = window.findChildren(QMessageBox)
        assert "shared.annodb" in box.text()
        box.defaultButton().click()
        qtbot.waitUntil(lambda: window.session is not None)
        assert window.session is not None
        assert window.session.project.store.read_only
        assert window.status.saved.text() == "Open for reading only"
        assert not window.commands["import"].isEnabled()
        window.close_project()
    finally:
        other.close()


def test_dropped_articles_are_imported_and_dropped_projects_opened(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "dropped.txt"
    path.write_text("A dropped article\n\nIt has a paragraph that says something.\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(9, 9), copy, data, left, none)
    QApplication.sendEvent(window, event)
    qtbot.waitUntil(lambda: len(workspace.session.project.now.documents) == 2)
    qtbot.waitUntil(lambda: workspace.session.document_id != article().id)


def test_an_article_that_has_just_come_in_is_the_chosen_row(qtbot: QtBot, workspace: Workspace) -> None:
    fresh = article("Another one\n\nIt says something else.")
    workspace.session.apply(Add(fresh))
    workspace.session.open_document(fresh.id)
    qtbot.waitUntil(lambda: workspace.documents.current() == fresh.id)


def test_a_refused_file_is_named_with_its_reason(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    window.errands.import_files([path])
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    (box,) = window.findChildren(QMessageBox)
    assert "empty.txt" in box.informativeText()
    box.close()


def test_who_i_am_is_asked_once_and_kept(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.gui.dialogs.who import WhoDialog

    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch, Settings()) as window:
        opened(window, project())
        qtbot.waitUntil(lambda: bool(window.findChildren(WhoDialog)))
        (dialog,) = window.findChildren(WhoDialog)
        dialog.name.setCurrentText("Cleo")
        dialog.accept()
        assert window.session is not None
        assert window.session.project.now.name_of(window.session.project.me) == "Cleo"
        assert load_settings().annotator_name == "Cleo"
        assert window.status.who.text() == "Cleo"


def test_searching_finds_commands_annotations_and_text(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    id = marked(workspace, 20, 32)
    box = window.top.search
    QTest.keyClick(window, Key.Key_K, Control)
    assert box.hasFocus()
    QTest.keyClicks(box, "minister")
    qtbot.waitUntil(lambda: window.findings.list.model().rowCount() >= 4)
    QTest.keyClick(box, Key.Key_Return)
    assert workspace.current == id
    QTest.keyClick(window, Key.Key_K, Control)
    QTest.keyClicks(box, "keyboard short")
    QTest.keyClick(box, Key.Key_Return)
    qtbot.waitUntil(lambda: any("ShortcutsDialog" in type(child).__name__ for child in window.children()))


def test_the_theme_changes_at_once_and_is_kept(window: MainWindow, workspace: Workspace) -> None:
    window.commands["dark"].trigger()
    assert window.appearance.theme.name == "dark"
    assert load_settings().theme == "dark"
    picture = workspace.article.view.viewport().grab().toImage()
    assert picture.pixelColor(4, 4) == window.appearance.theme.color("paper")
    window.commands["light"].trigger()
    assert workspace.article.view.viewport().grab().toImage().pixelColor(4, 4) == window.appearance.theme.color("paper")


def test_closing_with_unsaved_work_asks(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    workspace.session.project.saving_error = WorldError("The disk is full.")
    monkeypatch.setattr(window.errands, "leave_unsaved", lambda: asked.append(True) or False)  # type: ignore[func-returns-value]
    assert not window.close()
    assert asked == [True]
    workspace.session.project.saving_error = None


def test_among_ten_thousand_only_what_changed_is_looked_at(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, document = long_project(10_000)
    workspace = opened(window, made)
    workspace.documents.document_chosen.emit(document)
    qtbot.wait(50)
    counted: list[str] = []
    original = made.now.annotations_of
    monkeypatch.setattr(made.now, "annotations_of", lambda id: counted.append(id) or original(id))  # type: ignore[func-returns-value]
    text = made.now.documents[document]
    workspace.session.apply(add_annotation(text, 301, 340, "claim"))
    qtbot.wait(50)
    assert counted == []
    assert workspace.cards.count() == 10_001


def test_every_control_can_be_named_by_a_screen_reader(window: MainWindow, workspace: Workspace) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QTextEdit

    unnamed = [
        f"{type(child).__name__} {child.objectName()}"
        for kind in (QAbstractButton, QAbstractItemView, QLineEdit, QTextEdit)
        for child in window.findChildren(kind)
        if child.isVisibleTo(window)
        and not (child.accessibleName() or (isinstance(child, QAbstractButton) and (child.text() or child.toolTip())))
    ]
    assert unnamed == []


def test_lists_can_be_painted_between_a_deletion_and_its_refresh(window: MainWindow, workspace: Workspace) -> None:
    workspace.session.apply(Add(Source(id="s", title="S")))
    workspace.sources.refresh(None)
    workspace.session.apply(Several([Delete("document", article().id), Delete("source", "s")], "Delete"))
    for panel in (workspace.documents, workspace.sources):
        panel.list.viewport().repaint()
        panel.list.scheduleDelayedItemsLayout()
        assert panel.list.sizeHintForRow(0) > 0


def test_the_columns_widths_are_kept(window: MainWindow, workspace: Workspace) -> None:
    workspace.splitter.setSizes([300, 800, 340])
    wanted = workspace.splitter.sizes()
    window.close_project()
    again = opened(window, project())
    assert again.splitter.sizes() == wanted
    assert load_settings().window.partition(";")[2]


def test_sides_can_be_hidden_and_shown(window: MainWindow, workspace: Workspace) -> None:
    window.commands["left_side"].trigger()
    assert not workspace.left.isVisible()
    window.commands["left_side"].trigger()
    assert workspace.left.isVisible()


def test_the_menu_reads_from_left_to_right_though_its_button_does_not(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    # showMenu() waits for the menu to be closed.
    seen: list[Qt.LayoutDirection] = []

    def look() -> None:
        seen.append(window.top.menu.layoutDirection())
        window.top.menu.close()

    window.top.menu.aboutToShow.connect(lambda: QTimer.singleShot(20, look))
    QTest.keyClick(window, Key.Key_F10)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [Qt.LayoutDirection.LeftToRight]
    assert not window.top.menu.isEmpty()


def test_recent_projects_are_listed_and_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    from annotator.bootstrap import create_project

    path = tmp_path / "R & D.annodb"
    create_project(path).close()
    window.remember(recent=(str(path), str(tmp_path / "gone.annodb")))
    window.top.recent.aboutToShow.emit()
    here, gone = window.top.recent.actions()
    assert (here.text(), here.isEnabled(), gone.isEnabled()) == ("R && D", True, False)
    here.trigger()
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.session is not None
    assert window.session.project.store.path == path


def test_a_project_in_a_synchronised_folder_is_pointed_out(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    window.projects.create(folder / "x.annodb")
    qtbot.waitUntil(lambda: "Dropbox" in window.banner.text)
    assert window.session is not None, "it is open all the same"


def test_reading_comfort_is_opened_by_its_action_and_kept(window: MainWindow, workspace: Workspace) -> None:
    from annotator.app.settings import load_settings
    from annotator.gui.article.comfort import read_comfort
    from annotator.gui.article.comfort_panel import ComfortPanel

    window.commands["reading"].trigger()
    panel = workspace.article.view.findChild(ComfortPanel)
    assert panel is not None and panel.isVisible()
    QTest.keyClick(panel.step, Qt.Key.Key_Right)
    assert read_comfort(load_settings().reading).step == 105
    panel.close()
    assert opened(window, project()).article.view.comfort.step == 105
