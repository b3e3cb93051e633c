"""The arrows between the layers (design, section 2), read from the code itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "annotator"
MAY = {
    "domain": {"domain"},
    "storage": {"domain", "storage", "paths"},
    "formats": {"domain", "formats", "paths", ""},
    "app": {"domain", "formats", "app", "paths"},
    "gui": {"domain", "app", "gui", "paths", "bootstrap", ""},
}
IMPURE = {"sqlite3", "pysqlite3", "sqlite_utils", "PySide6", "time", "random", "secrets", "datetime", "os", "socket"}
NETWORK = {"socket", "urllib.request", "http", "http.client", "requests", "PySide6.QtNetwork", "ssl", "ftplib"}


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def modules(layer: str) -> list[Path]:
    return sorted((PACKAGE / layer).rglob("*.py"))


def test_arrows_point_inwards() -> None:
    wrong = []
    for layer, allowed in MAY.items():
        for path in modules(layer):
            for name in imports(path):
                parts = name.split(".")
                if parts[0] == "annotator" and (parts[1] if len(parts) > 1 else "") not in allowed | {"__version__"}:
                    wrong.append(f"{path.relative_to(PACKAGE)} imports {name}")
    assert not wrong


def test_the_domain_is_pure() -> None:
    names = [(p.name, n) for p in modules("domain") for n in imports(p) if not n.startswith("os.path")]
    wrong = [(path, name) for path, name in names if name.split(".")[0] in IMPURE]
    assert not wrong


def test_qt_is_only_in_the_gui_and_sql_only_in_storage() -> None:
    wrong = []
    for path in PACKAGE.rglob("*.py"):
        layer = path.relative_to(PACKAGE).parts[0]
        for name in imports(path):
            top = name.split(".")[0]
            if top in ("PySide6", "shiboken6") and layer != "gui":
                wrong.append(f"{path.relative_to(PACKAGE)}: {name}")
            if top in ("sqlite3", "pysqlite3", "sqlite_utils") and layer != "storage":
                wrong.append(f"{path.relative_to(PACKAGE)}: {name}")
    assert not wrong


def test_only_bootstrap_names_the_sqlite_store() -> None:
    named = [p.name for p in PACKAGE.glob("*.py") if any(n.startswith("annotator.storage") for n in imports(p))]
    assert named == ["bootstrap.py"]


def test_one_module_alone_opens_network_connections() -> None:
    found = {p.relative_to(PACKAGE).as_posix() for p in PACKAGE.rglob("*.py") for n in imports(p) if n in NETWORK}
    assert found == {"app/downloading.py"}


def test_no_module_is_longer_than_400_lines() -> None:
    lengths = sorted((len(p.read_text("utf-8").splitlines()), p.name) for p in PACKAGE.rglob("*.py"))
    assert lengths[-1][0] <= 400, lengths[-3:]
    assert lengths[len(lengths) // 2][0] < 150
