"""Saving is told as it is when it is heard, not as it was when it was said."""

from pytestqt.qtbot import QtBot

from annotator.app.project import Saving
from annotator.domain.commands import Edit
from annotator.gui.project_events import ProjectEvents
from tests.app.projects import article, project


def test_saved_is_told_only_when_all_is_on_disk(qtbot: QtBot) -> None:
    made = project()
    made.store.flush()
    events = ProjectEvents(made)
    told: list[tuple[Saving, Saving]] = []
    events.saving_changed.connect(lambda saving: told.append((saving, made.saving)))
    for number in range(50):
        made.apply(Edit("document", article().id, {"note": str(number)}))
    qtbot.waitUntil(lambda: bool(told) and told[-1][0] is Saving.SAVED)
    assert told[0][0] is Saving.SAVING
    assert all(said is true for said, true in told if said is Saving.SAVED)


def test_nothing_is_heard_after_the_end(qtbot: QtBot) -> None:
    made = project()
    events = ProjectEvents(made)
    events.disconnect_project()
    with qtbot.assertNotEmitted(events.changed):
        made.apply(Edit("document", article().id, {"note": "x"}))
