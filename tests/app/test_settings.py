"""What is remembered of the person, and how little a broken file can do."""

from pathlib import Path

import pytest

from annotator.app.settings import RECENT, Settings, load_settings, save_settings


def test_settings_come_back_as_they_were(tmp_path: Path) -> None:
    kept = Settings(annotator="a", annotator_name="Ana 😀", theme="dark", zoom=120).with_recent(tmp_path / "x.annodb")
    save_settings(kept, tmp_path)
    assert load_settings(tmp_path) == kept


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"zoom": "large", "recent": [1, "a"], "x": 1}'])
def test_a_broken_file_is_as_the_first_start(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    found = load_settings(tmp_path)
    assert found.zoom == 100 and found.annotator == "" and set(found.recent) <= {"a"}


def test_recent_projects_are_few_and_the_latest_is_first(tmp_path: Path) -> None:
    settings = Settings()
    for number in [*range(RECENT + 5), 3]:
        settings = settings.with_recent(tmp_path / str(number))
    assert len(settings.recent) == RECENT and settings.recent[0].endswith("3")
    assert len(set(settings.recent)) == RECENT


def test_a_place_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x")
    save_settings(Settings(theme="dark"), blocked)
    assert load_settings(blocked) == Settings()
