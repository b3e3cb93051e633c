"""Places where an open project is not safe are recognised; ordinary ones are not."""

from pathlib import Path

import pytest

from annotator.app.shared_folders import shared_folder

MOUNTS = "/dev/sda1 / ext4 rw 0 0\nserver:/x /mnt/team nfs4 rw 0 0\n//nas/y /mnt/my\\040nas cifs rw 0 0\n"


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/home/ana/Dropbox/a.annodb", "Dropbox"),
        ("/Users/ana/OneDrive - Newsroom/x/a.annodb", "OneDrive"),
        ("/Users/ana/Library/Mobile Documents/a.annodb", "iCloud"),
        ("/mnt/team/deep/a.annodb", "network"),
        ("/mnt/my nas/a.annodb", "network"),
        ("/mnt/teamwork/a.annodb", ""),
        ("/home/ana/Dropbox.annodb", ""),
        ("/home/ana/Dropboxes/a.annodb", ""),
    ],
)
def test_shared_folders(path: str, found: str) -> None:
    assert shared_folder(Path(path), MOUNTS) == found


def test_without_a_table_of_mounts_nothing_is_claimed(tmp_path: Path) -> None:
    assert shared_folder(tmp_path / "a.annodb", "") == ""
