"""Folders that others or a service write into as well: no place for a database that is open (design, section 3)."""

from pathlib import Path, PureWindowsPath

SERVICES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mobile documents": "iCloud",
    "icloud drive": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
}
NETWORK = ("nfs", "cifs", "smb", "fuse.sshfs", "fuse.rclone", "davfs", "afs", "ceph", "glusterfs")
MOUNTS = Path("/proc/mounts")


def shared_folder(path: Path, mounts: str | None = None) -> str:
    """The service or kind of network folder that ``path`` lies in, or "". ``mounts`` is what /proc/mounts says."""
    for part in path.parts[:-1]:
        name = part.casefold()
        for known, service in SERVICES.items():
            if name == known or name.startswith((f"{known} - ", f"{known} (", f"{known}-")):
                return service
    if PureWindowsPath(str(path)).drive.startswith("\\\\"):
        return "network"
    return "network" if _kind(path, _mounts() if mounts is None else mounts).startswith(NETWORK) else ""


def _mounts() -> str:
    try:
        return MOUNTS.read_text("utf-8", "replace")
    except OSError:
        return ""


def _kind(path: Path, mounts: str) -> str:
    """The file system of the longest mount point above ``path`` (proc(5): device, mount point, type, ...)."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        point = fields[1].replace("\\040", " ") if len(fields) > 2 else ""
        if point and len(point) > best and path.is_relative_to(point):
            best, kind = len(point), fields[2]
    return kind
