"""The registry of actions."""

from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.action_specs import DOCUMENT, PROJECT, UNDO, WRITABLE, specs
from annotator.gui.actions import Actions
from annotator.gui.dialogs.shortcuts import ShortcutsDialog
from annotator.paths import resource


def test_no_key_is_given_twice() -> None:
    keys = [QKeySequence(key).toString() for spec in specs() for key in spec.keys]
    assert len(keys) == len(set(keys))
    assert all(keys)


def test_every_icon_is_there() -> None:
    assert [
        spec.icon for spec in specs() if spec.icon and not Path(resource("icons") / f"{spec.icon}.svg").exists()
    ] == []


def test_actions_are_enabled_by_what_holds(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    assert actions["new"].isEnabled()
    assert not actions["undo"].isEnabled()
    actions.set_facts(frozenset({PROJECT, UNDO}))
    assert not actions["undo"].isEnabled()
    actions.set_facts(frozenset({PROJECT, UNDO, WRITABLE}))
    assert actions["undo"].isEnabled()
    assert not actions["find"].isEnabled()
    actions.set_facts(frozenset({PROJECT, DOCUMENT}))
    assert {spec.name for spec in actions.enabled()} >= {"find", "export", "new"}
    assert "delete" not in {spec.name for spec in actions.enabled()}


def test_each_action_is_in_one_menu(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    shown: list[str] = []
    for name in ("file", "edit", "annotation", "team", "view", "help"):
        menu = QMenu(window)
        actions.fill(menu, name)
        shown += [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert sorted(shown) == sorted(spec.name for spec in specs())


def test_labels_are_shown_as_they_are(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.set_text("undo", "Undo Import A&B.txt")
    assert actions["undo"].text() == "Undo Import A&&B.txt"


def test_asking_tells_the_name(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    with qtbot.waitSignal(actions.triggered) as told:
        actions["new"].trigger()
    assert told.args == ["new"]


def test_the_list_of_keys_has_those_of_the_team(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    table = ShortcutsDialog(window, Actions(window)).table
    keys = [table.model().index(row, 0).data() for row in range(table.rowCount())]
    assert all(any(key.startswith(part) for key in keys) for part in ("Comments:", "Board:", "Compare:", "Review:"))
