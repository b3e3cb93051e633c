"""Blind mode in the window: nothing of others' work shows, and all of it appears at once when it may."""

import zipfile
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.cards import CardFilter, Order, cards
from annotator.app.exporting import export_chunks, exporters
from annotator.app.project import Project
from annotator.app.search.searching import search
from annotator.app.settings import Settings
from annotator.domain.annotating import add_annotation
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Add
from annotator.domain.ids import AnnotatorId
from annotator.domain.people import Comment
from annotator.domain.review import ReviewSession
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.teaming import assign, same_person, set_blind, set_done
from annotator.gui.dialogs.export import ExportDialog
from annotator.gui.main_window import MainWindow
from annotator.gui.panels.card_content import content
from annotator.gui.panels.document_delegate import ROW
from annotator.gui.panels.sources import ROW as SOURCE_ROW
from annotator.gui.tokens import DARK, LIGHT
from annotator.gui.workspace import Workspace
from tests.gui.panels.sample import sample_project
from tests.gui.windows import opened, shown_window

A, B = AnnotatorId("analyst-a"), AnnotatorId("analyst-b")
SECRET = "zzsecretzz"


def _with_secrets() -> tuple[Project, str]:
    """The sample, to which B has added what can be searched for: note, holder, source, link on A's passage, comment."""
    made, id = sample_project()
    document = made.now.documents[id]
    mine = next(a.id for a in made.now.annotations_of(id) if a.creator == A)
    made.become(B)
    source = made.apply(Add(Source(id="", title=f"Source {SECRET}"))).new_ids[0]
    theirs = made.apply(add_annotation(document, 40, 60, "claim", note=SECRET, holder=f"Holder {SECRET}")).new_ids[0]
    for annotation in (theirs, mine):
        made.apply(Add(EvidenceLink(id="", annotation=annotation, source=source, note=SECRET)))
    made.apply(Add(Comment(id="", subject=mine, subject_type="annotation", text=SECRET)))
    made.become(A)
    made.apply(set_blind(True))
    made.store.flush()
    return made, id


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[MainWindow, Workspace, Project, str]]:
    settings = Settings(annotator=A, annotator_name="Analyst A", theme="light")
    with shown_window(qtbot, qapp, tmp_path, monkeypatch, settings) as made:
        project, id = _with_secrets()
        workspace = opened(made, project)
        workspace.session.open_document(id)
        yield made, workspace, project, id


Shown = tuple[MainWindow, Workspace, Project, str]


def _mine(project: Project, id: str) -> int:
    return sum(a.creator == A for a in project.now.annotations_of(id))


def _seen(workspace: Workspace, id: str) -> dict[str, int]:
    """How many annotations each part of the window shows."""
    session, documents = workspace.session, workspace.documents.model
    row = documents.index(documents.row_of(id))
    return {
        "cards": workspace.cards.count(),
        "marks": len(workspace.marks._painted),
        "list": row.data(ROW).total,
        "bar": sum(count for _, count in row.data(ROW).shares),
        "status": session.tally.counts(id).total,
        "chips": workspace.chips._counts.total,
        "heat": len(workspace.article.view.page.marks),
    }


def _all_alike(seen: dict[str, int], wanted: int) -> bool:
    return seen == dict.fromkeys(seen, wanted)


def test_only_my_own_work_is_shown_anywhere(window: Shown) -> None:
    _, workspace, project, id = window
    assert 0 < _mine(project, id) < len(project.now.annotations_of(id))
    assert _all_alike(_seen(workspace, id), _mine(project, id)), _seen(workspace, id)
    assert set(workspace.session.tally.counts(id).by_annotator) == {A}
    assert workspace.blind_note.isVisible()


def test_all_appears_when_i_am_done_and_undo_hides_it_again(window: Shown, qtbot: QtBot) -> None:
    made, workspace, project, id = window
    everything, mine = len(project.now.annotations_of(id)), _mine(project, id)
    workspace.blind_note.button.click()
    assert not workspace.blind_note.isVisible() and made.commands["done"].isChecked()
    assert _all_alike(_seen(workspace, id), everything), _seen(workspace, id)
    made.perform("undo")
    qtbot.waitUntil(lambda: _all_alike(_seen(workspace, id), mine))
    assert workspace.blind_note.isVisible() and not made.commands["done"].isChecked()
    made.perform("redo")
    qtbot.waitUntil(lambda: _all_alike(_seen(workspace, id), everything))


def test_all_appears_when_a_session_or_the_end_of_blindness_reveals_it(window: Shown) -> None:
    _, workspace, project, id = window
    everything = len(project.now.annotations_of(id))
    workspace.session.apply(Add(ReviewSession(id="", title="R", documents=(id,), people=(B,))))
    assert _seen(workspace, id)["cards"] < everything, "a session without me shows me nothing"
    workspace.session.apply(Add(ReviewSession(id="", title="R", documents=(id,), people=(A, B))))
    assert _all_alike(_seen(workspace, id), everything)
    workspace.session.undo()
    assert _seen(workspace, id)["marks"] < everything
    workspace.session.apply(set_blind(False))
    assert _all_alike(_seen(workspace, id), everything)


def test_the_line_above_the_article_follows_the_article(window: Shown) -> None:
    made, workspace, project, id = window
    other = next(each for each in project.now.documents if each != id)
    project.apply(set_done(project.now, [other]))
    workspace.session.open_document(other)
    assert not workspace.blind_note.isVisible() and made.commands["done"].isChecked()
    workspace.session.open_document(id)
    assert workspace.blind_note.isVisible() and not made.commands["done"].isChecked()
    for theme in (DARK, LIGHT):
        workspace.set_theme(theme)


def test_what_another_adds_meanwhile_stays_hidden(window: Shown, qtbot: QtBot) -> None:
    _, workspace, project, id = window
    mine = _mine(project, id)
    text = project.now.documents[id].text
    theirs = Annotation(id="", document=id, start=100, end=130, exact=text[100:130], tag="fact", creator=B)
    made = project.apply(Add(theirs)).new_ids[0]
    with qtbot.waitSignal(workspace.settled):
        workspace._after_paint.start()
    assert _all_alike(_seen(workspace, id), mine), _seen(workspace, id)
    assert workspace.session.annotation(made) is None and workspace._described(made) == ""
    workspace.show_annotation(made)
    assert workspace.current == ""


def test_another_who_takes_over_sees_their_own(window: Shown) -> None:
    made, workspace, project, id = window
    made.act_as(B, "Analyst B")
    theirs = sum(a.creator == B for a in project.now.annotations_of(id))
    assert _all_alike(_seen(workspace, id), theirs)


def test_what_i_made_under_another_id_is_mine(window: Shown) -> None:
    _, workspace, project, id = window
    workspace.session.apply(same_person(project.now, B, A))
    everything = project.now.annotations_of(id)
    assert _all_alike(_seen(workspace, id), len(everything))
    assert dict(workspace.session.tally.counts(id).by_annotator) == {A: len(everything)}, "one person, one chip"
    assert all(workspace.marking.mine(each.id) for each in everything)
    workspace.session.set_filter(CardFilter(annotator=A))
    assert workspace.cards.count() == len(everything)


def test_the_export_dialog_says_what_is_left_out(window: Shown) -> None:
    made, workspace, project, _ = window
    dialog = ExportDialog(made, workspace.session, made.appearance.theme, Settings())
    assert dialog.hidden.text().startswith("What others marked in 2 article")
    dialog.reject()
    project.apply(set_blind(False))
    dialog = ExportDialog(made, workspace.session, made.appearance.theme, Settings())
    assert not dialog.hidden.text()
    dialog.reject()


def test_no_word_of_another_leaks(window: Shown) -> None:
    _, workspace, project, id = window
    sight = project.sight
    assert not search(project, SECRET).groups
    assert SECRET not in repr([content(sight, a) for a in cards(sight, id, CardFilter(), Order.SOURCE)])
    sources = workspace.sources.model
    titles = [sources.index(row).data() for row in range(sources.rowCount())]
    assert not [title for title in titles if SECRET in title]
    for row in range(sources.rowCount()):
        own = sum(project.now.mine(link) for link in project.now.links_to(sources.id_at(row)))
        assert sources.index(row).data(SOURCE_ROW)[2].endswith(f"· {own}")
    workspace.show_annotation(next(iter(sight.annotations)))
    workspace.show_detail()
    assert SECRET not in repr(list(workspace.detail._holders()))


def test_the_search_box_finds_nothing_of_another(window: Shown, qtbot: QtBot) -> None:
    made, _, project, _ = window
    made.top.search.setFocus()
    made.top.search.setText(SECRET)
    model = made.findings.finder.rows
    qtbot.waitUntil(lambda: model.rowCount() > 0 and not made.findings.finder.busy)
    assert SECRET not in repr([model.item(row).text() for row in range(model.rowCount())])
    project.apply(set_blind(False))
    made.top.search.setText(SECRET[:-1])
    qtbot.waitUntil(lambda: any(SECRET in model.item(row).text() for row in range(model.rowCount())))


def _text(chunks: Iterable[bytes]) -> str:
    """All that is in an export, unpacked if it is a zip."""
    data = b"".join(chunks)
    if zipfile.is_zipfile(BytesIO(data)):
        with zipfile.ZipFile(BytesIO(data)) as packed:
            data = b"".join(packed.read(name) for name in packed.namelist())
    return data.decode("utf-8", "replace")


@pytest.mark.parametrize("name", [exporter.name for exporter in exporters()])
def test_no_export_from_the_window_has_anothers_work(name: str) -> None:
    project, id = _with_secrets()
    theirs = next(a for a in project.now.annotations_of(id) if a.creator == B)
    for documents in ((), (id,)):
        written = _text(export_chunks(project, name, documents))
        assert SECRET not in written and theirs.id not in written
    project.apply(set_done(project.now, [id]))
    assert SECRET in _text(export_chunks(project, name))


def test_the_command_line_exports_everything() -> None:
    project, _ = _with_secrets()
    project.become(AnnotatorId(""))
    assert SECRET in b"".join(export_chunks(project, "json")).decode()


def test_the_list_of_documents_says_what_i_am_to_read_and_what_i_am_done_with(window: Shown) -> None:
    made, workspace, project, id = window
    row = workspace.documents.model.index(workspace.documents.model.row_of(id))
    workspace.session.apply(assign(project.now, [(id, A)], "2026-12-31"))
    assert row.data(ROW).task == "Due 31 Dec 2026"
    workspace.session.apply(assign(project.now, [(id, A)], ""))
    assert row.data(ROW).task == "To read"
    made.perform("done")
    assert row.data(ROW).state == "done" and row.data(ROW).task == ""
    made.perform("done")
    assert row.data(ROW).state != "done"


def test_the_menu_shows_what_holds(window: Shown) -> None:
    made, workspace, _, _ = window
    assert made.commands["blind"].isChecked() and not made.commands["done"].isChecked()
    made.commands["blind"].trigger()
    assert not made.commands["blind"].isChecked() and not workspace.blind_note.isVisible()
    assert "openly" in made.banner.text
    made.commands["done"].trigger()
    assert made.commands["done"].isChecked()
