"""How something read before: who changed it, when, and what it said."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListView, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from annotator.app.versions import Version
from annotator.domain.review import Guideline
from annotator.domain.snapshot import Snapshot
from annotator.domain.tag import Tag
from annotator.gui.dates import moment
from annotator.gui.fonts import interface
from annotator.gui.team.rule_forms import heading

_NONE = QModelIndex()


class VersionModel(QAbstractListModel):
    """Versions, the latest first."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Version] = []
        self._now: Snapshot | None = None

    def show(self, now: Snapshot, versions: Sequence[Version]) -> None:
        """Show other versions."""
        self.beginResetModel()
        self._now, self._rows = now, list(reversed(versions))
        self.endResetModel()

    def version(self, row: int) -> Version | None:
        """The version in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        version = self.version(index.row())
        if version is None or self._now is None or role not in (0, Qt.ItemDataRole.AccessibleTextRole):
            return None
        who = self._now.name_of(version.annotator) if version.annotator else self.tr("built in")
        words = self.tr("Version %1 · %2 · %3").replace("%1", str(version.number)).replace("%2", moment(version.time))
        return " · ".join([words.replace("%3", who), *([_deed(version)] if _deed(version) else [])])


class VersionList(QWidget):
    """The versions of one thing, and the text of the one that is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.model = VersionModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setObjectName("rules")
        self.list.setUniformItemSizes(True)
        self.list.setFont(interface(12.5))
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(interface(12.5))
        self.text.setAccessibleName(self.tr("How it read then"))
        self.heading = heading(self.tr("Versions"))
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(self.text)
        halves.setSizes([330, 300])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(self.heading)
        column.addWidget(halves, 1)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.model.modelReset.connect(self._first)

    def show_versions(self, now: Snapshot, versions: Sequence[Version]) -> None:
        """Show the versions of another thing, or that there are more now."""
        self.model.show(now, versions)

    def _first(self) -> None:
        self.text.setPlainText("")
        self.list.setCurrentIndex(self.model.index(0))

    def _show(self, index: QModelIndex) -> None:
        version = self.model.version(index.row())
        self.text.setPlainText(text_of(version) if version else "")


def text_of(version: Version) -> str:
    """What something said in a version."""
    entity = version.entity
    if isinstance(entity, Tag):
        return "\n".join([entity.name, "", entity.definition, *(f"“{example}”" for example in entity.examples)])
    return entity.text if isinstance(entity, Guideline) else entity.guidelines


def _deed(version: Version) -> str:
    """What happened to a rule, if it was more than an edit."""
    entity = version.entity
    if entity.deleted_by is not None:
        return QCoreApplication.translate("VersionList", "deleted")
    if isinstance(entity, Guideline) and "retired" in version.changed and version.number > 1:
        return (
            QCoreApplication.translate("VersionList", "retired")
            if entity.retired
            else QCoreApplication.translate("VersionList", "brought back")
        )
    return ""
